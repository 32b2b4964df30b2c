/** No row of one set is in another: a model must not be tested on what it was trained with. */

import type { RowManifestEvidence } from '../domain/evidence.js'
import type { Role } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { IdColumn, RowTable } from '../domain/rows.js'
import type { Facts, FileFault, Judgement, Rule } from '../domain/rule.js'
import { withDefault } from '../domain/strictness.js'
import { judgement } from './shared/judgement.js'
import { contradiction, isManifestOf, manifestSet, overlapOf, type RowSet, tableSet } from './shared/row-sets.js'
import { faultFix, faultSources, faultWords } from './shared/unread.js'
import { count, listing, rows } from './shared/words.js'

const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'] as const

export const dataDisjoint: Rule = {
  id: 'data-disjoint',
  summary: 'No row of one set is in another, e.g. of the training rows among the test rows.',
  plain:
    'Nobody may be both among the examples that the model learned from and among those that it is tested on: that would be an exam with the answers known.',
  details: [
    'Ids are compared as they are written, without spaces around them, and whole numbers also where one side has them as decimals ("7" and "7.0"), as pandas writes them.',
    'Where rows must not be shown, `risk-gate manifest` writes keyed hashes of them, and an evidence entry of the role names that manifest (`as: row-manifest`). Manifests are compared with manifests of the same key and columns; ids of a rows file only with a manifest that was hashed without a key. What cannot be compared is missing. A manifest of the wrong rows of a file that is in the change is violated.',
    'Every two of the roles are compared. A file that is not there, has no ids or holds no rows is missing, one that cannot be read an error: an empty set is disjoint from everything and shows nothing.',
  ].join(' '),
  remedy: [
    'Take the shared rows out of the test set, evaluate again and commit the new predictions.',
    'Where too few are left, take them out of the training set instead and train again.',
    'Split by person or case before anything else is done with the data, so that nobody lands on both sides.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['roles'],
    properties: {
      roles: {
        type: 'array',
        items: { enum: ROLES },
        minItems: 2,
        uniqueItems: true,
        description: 'Roles whose rows files and manifests may share no row.',
      },
      by: { enum: ['id'], description: 'What is compared: ids of rows, or their hashes.' },
    },
  },
  strictness: { roles: 'more', by: withDefault(['id'], 'id') },
  judge(requirement, facts) {
    const roles = rolesOf(requirement)
    if (roles.length < 2) return [judgement('error', 'Two roles are needed to compare.', { fix: 'correct the policy' })]
    const sets = new Map(roles.map((role) => [role, setsOf(role, facts)]))
    const of = (role: Role) => sets.get(role) ?? []
    const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other] as const))
    return [
      ...roles.flatMap((role) => unusable(role, facts)),
      ...roles.flatMap((role) => untrue(of(role))),
      ...pairs.flatMap(([one, other]) => paired(of(one), of(other)).map(([a, b]) => compared(a, b))),
    ]
  },
}

const rolesOf = (requirement: Requirement): readonly Role[] =>
  Array.isArray(requirement.with.roles)
    ? ROLES.filter((role) => (requirement.with.roles as unknown[]).includes(role))
    : []

type WithIds = RowTable & { readonly ids: IdColumn }

const manifestsOf = (role: Role, facts: Facts): readonly RowManifestEvidence[] =>
  facts.evidence.filter((one): one is RowManifestEvidence => one.kind === 'row-manifest' && one.role === role)

/** Rows files with ids and manifests of a role that hold rows. */
const setsOf = (role: Role, facts: Facts): readonly RowSet[] =>
  [
    ...facts.tables
      .filter((table): table is WithIds => table.role === role && table.ids !== null)
      .map((table) => tableSet(table, facts)),
    ...manifestsOf(role, facts).map(manifestSet),
  ].filter((set) => set.n > 0)

/**
 * Pairs to compare: each of one role with each of the other. A rows file that a manifest of its own role stands for is
 * compared with rows files; with manifests that one is compared in its place.
 */
function paired(ones: readonly RowSet[], others: readonly RowSet[]): readonly (readonly [RowSet, RowSet])[] {
  const stoodFor = (set: RowSet, own: readonly RowSet[]) => own.some((manifest) => isManifestOf(manifest, set.source))
  return ones.flatMap((a) =>
    others.flatMap((b) => {
      if (a.of.kind === b.of.kind) return [[a, b] as const]
      return stoodFor(a.of.kind === 'ids' ? a : b, a.of.kind === 'ids' ? ones : others) ? [] : [[a, b] as const]
    }),
  )
}

/** Manifests that are not of the rows of their role. */
function untrue(sets: readonly RowSet[]): readonly Judgement[] {
  const tables = sets.filter((set) => set.of.kind === 'ids')
  return sets.flatMap((manifest) =>
    tables.flatMap((table) => {
      const why = contradiction(table, manifest)
      if (why === null) return []
      const fix = `write ${manifest.source.path} again from ${table.source.path}`
      return [judgement('violated', `${why}.`, { fix, sources: [manifest.source, table.source], origin: 'recomputed' })]
    }),
  )
}

/** What keeps the rows of a role from being compared; empty where they can be. */
function unusable(role: Role, facts: Facts): readonly Judgement[] {
  const specs = facts.model.evidence.filter((spec) => spec.role === role)
  const faulty = facts.faults.filter((file) => file.spec?.role === role)
  const gone = facts.absent.filter(
    (one) => one.spec?.role === role && !facts.tables.some((table) => table.source.path === one.path),
  )
  const tables = facts.tables.filter((table) => table.role === role)
  const rowFaults = faulty.filter(holdsRows)
  if (rowFaults.length) {
    const message = `The ${role} rows cannot be compared: ${faultWords(rowFaults)}.`
    return [
      judgement('error', message, {
        fix: faultFix(rowFaults, 'write the file again'),
        sources: faultSources(rowFaults),
      }),
    ]
  }
  const manifests = manifestsOf(role, facts)
  const without = tables.filter(
    (table) => table.ids === null && !manifests.some((one) => isManifestOf(manifestSet(one), table.source)),
  )
  const empty = tables.filter((table) => table.ids !== null && table.ids.length === 0)
  const found: Judgement[] = [
    ...without.map((table) =>
      judgement(
        'missing',
        `${table.source.path} (${role}) has no column of ids, so nothing shows that its rows are not elsewhere.`,
        {
          fix: 'add an id to each row and name its column under columns: {id: …}',
          sources: [table.source],
        },
      ),
    ),
    ...empty.map((table) =>
      judgement(
        'missing',
        `${table.source.path} (${role}) holds no rows: an empty set is disjoint from everything and shows nothing.`,
        {
          fix: 'write the ids of all rows',
          n: 0,
          sources: [table.source],
        },
      ),
    ),
  ]
  const lost = gone.filter((one) => one.spec?.as === 'row-manifest').map((one) => one.path)
  const blank = manifests.filter((one) => one.rows === 0)
  const also = [
    ...blank.map((one) =>
      judgement('missing', `${one.source.path} (${role}) is the manifest of no rows, which shows nothing.`, {
        fix: 'write the manifest of the rows that were used',
        n: 0,
        sources: [one.source],
      }),
    ),
    ...(lost.length && (tables.length || manifests.length) ? [notThere(lost, role)] : []),
  ]
  if (tables.length || manifests.length) return [...found, ...also]
  const paths = gone.length ? gone.map((one) => one.path) : specs.map((spec) => spec.file)
  if (paths.length) return [notThere(paths, role)]
  const message = `The policy names no rows file and no manifest of the role ${role}, so nothing can be compared.`
  return [judgement('missing', message, { fix: `add an evidence entry with role: ${role} and columns: {id: …}` })]
}

/** Whether a file that could not be read stands for rows. */
const holdsRows = ({ spec, reader }: FileFault): boolean =>
  reader === 'row-manifest' ||
  (spec !== null && (spec.as === 'predictions' || spec.as === 'row-manifest' || spec.columns.id !== undefined))

const notThere = (paths: readonly string[], role: Role): Judgement =>
  judgement(
    'missing',
    `${listing(paths)} (${role}) ${paths.length === 1 ? 'is' : 'are'} not there or held no rows, so nothing can be compared.`,
    { fix: `commit ${listing(paths)} with the ids of its rows, or the manifest that risk-gate manifest writes of it` },
  )

function compared(a: RowSet, b: RowSet): Judgement {
  const names = `${a.source.path} (${a.role}, ${rows(a.n)}) and ${b.source.path} (${b.role}, ${rows(b.n)})`
  const sources = [a.source, b.source]
  const overlap = overlapOf(a, b)
  if ('incomparable' in overlap)
    return judgement('missing', `${names} cannot be compared: ${overlap.incomparable}.`, { fix: overlap.fix, sources })
  const isHashed = a.of.kind === 'hashes' || b.of.kind === 'hashes'
  const [what, many] = isHashed ? ['row', 'rows'] : ['id', 'ids']
  const base = {
    value: overlap.count,
    threshold: { max: 0 },
    n: Math.max(a.n, b.n),
    origin: isHashed ? ('reported' as const) : ('recomputed' as const),
    sources,
    better: 'lower' as const,
  }
  if (overlap.count === 0)
    return judgement('satisfied', `${names} share no ${what}${isHashed ? ', as their hashes tell' : ''}.`, {
      ...base,
      plain: 'No case that the model was tested on was also in the other set.',
    })
  const { shown } = overlap
  const more = overlap.count - shown.length
  const told =
    shown.length === 0 ? '' : `: ${more > 0 ? `${shown.join(', ')} and ${count(more)} more` : listing(shown)}`
  const message = `${names} share ${count(overlap.count)} ${overlap.count === 1 ? what : many}, and none is allowed${told}.`
  return judgement('violated', message, {
    ...base,
    fix: `take these rows out of ${b.source.path} or ${a.source.path} and evaluate again`,
    plain: `${count(overlap.count)} ${overlap.count === 1 ? 'case is' : 'cases are'} in both sets, so the model may have seen what it was tested on.`,
  })
}

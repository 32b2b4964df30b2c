/** No row of one set is in another: a model must not be tested on what it was trained with. */

import type { Role } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { IdColumn, RowTable } from '../domain/rows.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { judgement } from './shared/judgement.js'
import { faultFix, faultSources, faultWords } from './shared/unread.js'
import { count, listing, rows, visible } from './shared/words.js'

const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'] as const

export const dataDisjoint: Rule = {
  id: 'data-disjoint',
  summary: 'No id of one rows file is in another, e.g. of the training rows among the test rows.',
  details: [
    'Ids are compared as they are written, without spaces around them, and whole numbers also where one side has them as decimals ("7" and "7.0"), as pandas writes them.',
    'Every two of the roles are compared. A file that is not there, has no ids or holds no rows is missing, one that cannot be read an error: an empty set is disjoint from everything and shows nothing.',
  ].join(' '),
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
        description: 'Rows files that may share no id.',
      },
      by: { enum: ['id'], description: 'What is compared; the ids of rows.' },
    },
  },
  strictness: { roles: 'more' },
  judge(requirement, facts) {
    const roles = rolesOf(requirement)
    if (roles.length < 2) return [judgement('error', 'Two roles are needed to compare.', { fix: 'correct the policy' })]
    const absent = roles.flatMap((role) => unusable(role, facts))
    const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other] as const))
    const compared = pairs.flatMap(([one, other]) =>
      usable(one, facts).flatMap((a) => usable(other, facts).map((b) => compareTables(a, b))),
    )
    return [...absent, ...compared]
  },
}

const rolesOf = (requirement: Requirement): readonly Role[] =>
  Array.isArray(requirement.with.roles)
    ? ROLES.filter((role) => (requirement.with.roles as unknown[]).includes(role))
    : []

type WithIds = RowTable & { readonly ids: IdColumn }

const usable = (role: Role, facts: Facts): readonly WithIds[] =>
  facts.tables.filter((table): table is WithIds => table.role === role && table.ids !== null && table.ids.length > 0)

/** What keeps the rows of a role from being compared; empty where they can be. */
function unusable(role: Role, facts: Facts): readonly Judgement[] {
  const specs = facts.model.evidence.filter((spec) => spec.role === role)
  const faulty = facts.faults.filter((file) => file.spec?.role === role)
  const gone = facts.absent.filter(
    (one) => one.spec?.role === role && !facts.tables.some((table) => table.source.path === one.path),
  )
  const tables = facts.tables.filter((table) => table.role === role)
  const rowFaults = faulty.filter(
    (file) => file.spec && (file.spec.as === 'predictions' || file.spec.columns.id !== undefined),
  )
  if (rowFaults.length) {
    const message = `The ${role} rows cannot be compared: ${faultWords(rowFaults)}.`
    return [
      judgement('error', message, {
        fix: faultFix(rowFaults, 'write the file again'),
        sources: faultSources(rowFaults),
      }),
    ]
  }
  const without = tables.filter((table) => table.ids === null)
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
  if (tables.length) return found
  const paths = gone.length ? gone.map((one) => one.path) : specs.map((spec) => spec.file)
  const message = paths.length
    ? `${listing(paths)} (${role}) ${paths.length === 1 ? 'is' : 'are'} not there or held no rows, so nothing can be compared.`
    : `The policy names no rows file of the role ${role}, so nothing can be compared.`
  const fix = paths.length
    ? `commit ${listing(paths)} with the ids of its rows`
    : `add an evidence entry with role: ${role} and columns: {id: …}`
  return [judgement('missing', message, { fix })]
}

function compareTables(a: WithIds, b: WithIds): Judgement {
  const [small, large] = a.ids.length <= b.ids.length ? [a, b] : [b, a]
  const wanted = new Set<string>()
  for (let row = 0; row < small.ids.length; row += 1) wanted.add(normalId(small.ids.text(row)))
  const shared: string[] = []
  let overlap = 0
  for (let row = 0; row < large.ids.length; row += 1) {
    const text = large.ids.text(row)
    if (!wanted.has(normalId(text))) continue
    overlap += 1
    if (shared.length < 5) shared.push(visible(text))
  }
  const names = `${a.source.path} (${a.role}, ${rows(a.ids.length)}) and ${b.source.path} (${b.role}, ${rows(b.ids.length)})`
  const base = {
    value: overlap,
    threshold: { max: 0 },
    n: large.ids.length,
    origin: 'recomputed' as const,
    sources: [a.source, b.source],
    better: 'lower' as const,
  }
  if (overlap === 0)
    return judgement('satisfied', `${names} share no id.`, {
      ...base,
      plain: 'No case that the model was tested on was also in the other set.',
    })
  const told =
    overlap > shared.length ? `${shared.join(', ')} and ${count(overlap - shared.length)} more` : listing(shared)
  const message = `${names} share ${count(overlap)} ${overlap === 1 ? 'id' : 'ids'}, and none is allowed: ${told}.`
  return judgement('violated', message, {
    ...base,
    fix: `take these rows out of ${b.source.path} or ${a.source.path} and evaluate again`,
    plain: `${count(overlap)} ${overlap === 1 ? 'case is' : 'cases are'} in both sets, so the model may have seen what it was tested on.`,
  })
}

/** An id without spaces around it; a whole number written as a decimal or with a plus sign is the whole number. */
export const normalId = (id: string): string => {
  const text = id.trim()
  const whole = /^([+-]?)0*(\d+)\.0*$/.exec(text)
  if (!whole) return text
  return `${whole[1] === '-' ? '-' : ''}${whole[2]}`
}

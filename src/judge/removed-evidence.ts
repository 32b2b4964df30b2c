/**
 * Evidence that a change takes away where the policy names it by a pattern: one report of several could go unseen, since
 * the pattern still matches the others.
 */

import type { Finding } from '../domain/decision.js'
import type { Evidence } from '../domain/evidence.js'
import type { EvidenceSpec, ModelSpec, Policy } from '../domain/policy.js'
import type { Facts, PolicyChange } from '../domain/rule.js'
import type { Snapshot, TreeView } from '../domain/snapshot.js'
import { changeFinding, verdictOf } from '../evaluate.js'
import { compileGlob, isGlob } from '../syntax/glob.js'
import { factsOf } from './facts.js'

/** Paths and requirements that a message tells of; the rest are counted. */
const TOLD = 5

/** What is needed to judge a model a second time. */
interface Judged {
  readonly policy: Policy
  readonly model: ModelSpec
  readonly policyChanges: readonly PolicyChange[]
  /** What the change as it is came to. */
  readonly findings: readonly Finding[]
  judge(facts: Facts): readonly Finding[]
}

/**
 * One finding, or none. Gone is what an evidence pattern names at the merge base, and at the head neither that path nor,
 * under any path that is evidence, those bytes. A new file that says the same sort of things takes the place of one that
 * is gone: nothing is told of reports that carry a date in their name. What is left blocks where a requirement looks at
 * it, whatever it said of the version before, since what it would say of this one is not known; else it warns. So does
 * what could not be read before.
 */
export async function removedEvidence(snapshot: Snapshot, judged: Judged): Promise<readonly Finding[]> {
  const { model, policy, policyChanges } = judged
  const gone = removedPaths(snapshot, model)
  if (gone.length === 0) return []
  const factsWith = (paths: readonly string[]) => factsOf(withBack(snapshot, paths), policy, model, policyChanges)
  const before = await factsWith(gone)
  const unread = new Set(before.faults.map((file) => file.path))
  const lost = lostFacts(before, snapshot, gone)
  const told = gone.filter((path) => unread.has(path) || lost.has(path))
  if (told.length === 0) return []
  const back = told.filter((path) => !unread.has(path))
  const alone = back.some((path) => lost.get(path)?.whole)
  const worse = back.length ? worseWith(judged, keptFacts(await factsWith(back), lost), alone) : []
  return [findingOf(model, told, worse)]
}

/** Paths that a pattern of the model's evidence names at the merge base and that are gone from it at the head. */
function removedPaths({ headTree, mergeBaseTree }: Snapshot, model: ModelSpec): readonly string[] {
  const specs = model.evidence.filter((spec) => spec.from === 'head' && spec.sql === undefined)
  const literal = new Set(specs.filter((spec) => !isGlob(spec.file)).map((spec) => spec.file))
  const patterns = matchers(specs.filter((spec) => isGlob(spec.file)))
  if (patterns.length === 0) return []
  const all = matchers(specs)
  const here = new Set(
    headTree.entries.filter(({ path }) => all.some((matches) => matches(path))).map((entry) => entry.oid),
  )
  return mergeBaseTree.entries
    .filter(({ path, kind }) => kind !== 'submodule' && !literal.has(path) && patterns.some((matches) => matches(path)))
    .filter(({ path, oid }) => headTree.entry(path) === undefined && !here.has(oid))
    .map((entry) => entry.path)
}

const matchers = (specs: readonly EvidenceSpec[]) => specs.flatMap((spec) => compileGlob(spec.file) ?? [])

/** The change as it would be had it left some files of the merge base where they were. */
function withBack(snapshot: Snapshot, paths: readonly string[]): Snapshot {
  const { headTree: head, mergeBaseTree: before } = snapshot
  const back = new Set(paths)
  const entries = [...head.entries, ...before.entries.filter((entry) => back.has(entry.path))]
  const headTree: TreeView = {
    commit: head.commit,
    entries: entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    entry: (path) => (back.has(path) ? before.entry(path) : head.entry(path)),
    open: (path) => (back.has(path) ? before.open(path) : head.open(path)),
  }
  return { ...snapshot, headTree, changes: snapshot.changes.filter((change) => !back.has(change.path)) }
}

/** What a file that is gone said and no new file says in its place. */
interface Lost {
  readonly sorts: ReadonlySet<string>
  /** True where nothing of what it said is said by a new file. */
  readonly whole: boolean
}

/** What is lost with each file that is gone; one of which nothing is lost is not there. Each new file stands in once. */
function lostFacts(
  facts: Facts,
  { headTree, mergeBaseTree }: Snapshot,
  gone: readonly string[],
): ReadonlyMap<string, Lost> {
  const isGone = new Set(gone)
  const said = new Map<string, Set<string>>()
  const add = (path: string, sort: string) => {
    const sorts = said.get(path) ?? new Set()
    said.set(path, sorts.add(sort))
  }
  for (const one of facts.evidence) add(one.source.path, sortOf(one))
  for (const table of facts.tables) add(table.source.path, `rows ${table.role}`)
  const fresh = new Map<string, number>()
  for (const [path, sorts] of said)
    if (!isGone.has(path) && headTree.entry(path) !== undefined && mergeBaseTree.entry(path) === undefined)
      for (const sort of sorts) fresh.set(sort, (fresh.get(sort) ?? 0) + 1)
  const lost = new Map<string, Lost>()
  for (const path of gone) {
    const sorts = new Set<string>()
    for (const sort of said.get(path) ?? []) {
      const left = fresh.get(sort) ?? 0
      if (left > 0) fresh.set(sort, left - 1)
      else sorts.add(sort)
    }
    if (sorts.size > 0) lost.set(path, { sorts, whole: sorts.size === said.get(path)?.size })
  }
  return lost
}

/** What a fact is about, apart from its value, its day and its version: two of one sort can stand in for each other. */
function sortOf(one: Evidence): string {
  const about = (): readonly unknown[] => {
    switch (one.kind) {
      case 'metric':
        return [one.role, one.metric, one.class, Object.keys(one.slice ?? {}).sort()]
      case 'document':
      case 'governance':
        return [one.document]
      case 'validation':
      case 'tests':
        return [one.suite]
      case 'drift':
        return [one.column, one.method]
      case 'row-manifest':
        return [one.role]
      default:
        return []
    }
  }
  return JSON.stringify([one.kind, one.origin, ...about()])
}

/** Facts as if the files that are gone were there for this model: as far as nothing new says it, and nobody knows what it would be. */
const keptFacts = (facts: Facts, lost: ReadonlyMap<string, Lost>): Facts => ({
  ...facts,
  evidence: facts.evidence.flatMap((one) => {
    const gone = lost.get(one.source.path)
    if (!gone) return [one]
    return one.kind === 'evaluation' || gone.sorts.has(sortOf(one)) ? [unknown(one)] : []
  }),
})

/** A fact of the model before, as it stands for this one: what it would say now nobody has shown. */
function unknown(one: Evidence): Evidence {
  switch (one.kind) {
    case 'metric':
      return { ...one, value: null, interval: null, reason: 'the change takes the file away' }
    case 'evaluation':
      return { ...one, model: { name: null, version: null, digest: null } }
    case 'validation':
      return { ...one, expectations: one.expectations.map((each) => ({ ...each, outcome: 'raised' as const })) }
    case 'tests':
      return { ...one, tests: one.tests.map((each) => ({ ...each, outcome: 'error' as const })) }
    case 'drift':
      return { ...one, value: null, detected: null }
    case 'explanation':
      return { ...one, features: one.features.map(({ name }) => ({ name, importance: null })) }
    default:
      return one
  }
}

/** Rules that ask for evidence to be renewed: what has a successor is renewed, and its age says nothing. */
const RENEWAL: ReadonlySet<string> = new Set(['evidence-fresh', 'evidence-updated'])

/**
 * Ids of requirements that look at what is gone: they keep the merge shut where it is unknown, and do not where it is not
 * there. `alone`: some of it has no successor at all, so that its age counts too.
 */
function worseWith({ findings, judge }: Judged, facts: Facts, alone: boolean): readonly string[] {
  const shut = (all: readonly Finding[], id: string) =>
    !verdictOf(all.filter((one) => one.requirement === id)).startsWith('pass')
  const kept = judge(facts).filter((one) => alone || !RENEWAL.has(one.rule))
  return [...new Set(kept.map((one) => one.requirement))].filter((id) => shut(kept, id) && !shut(findings, id)).sort()
}

function findingOf(model: ModelSpec, paths: readonly string[], worse: readonly string[]): Finding {
  const one = paths.length === 1
  const and = (all: readonly string[]) =>
    `${all.slice(0, TOLD).join(', ')}${all.length > TOLD ? ` and ${all.length - TOLD} more` : ''}`
  const then = worse.length
    ? `${and(worse)} would be judged by ${one ? 'it' : 'them'} too, and what ${one ? 'it' : 'they'} would say of this version is not known.`
    : `No requirement is judged by ${one ? 'it' : 'them'}.`
  return {
    ...changeFinding('evidence-kept', 'Evidence that was there is there still, or has a successor'),
    outcome: 'missing',
    severity: worse.length ? 'block' : 'warn',
    message: `This change takes away ${and(paths)}, ${one ? 'which a pattern' : 'which patterns'} of the policy ${one ? 'names' : 'name'} as evidence about the model "${model.id}", and nothing new says the same. ${then}`,
    fix: worse.length
      ? `evaluate this model again and commit the new ${one ? 'file' : 'files'} under a name that the pattern matches; what is out of use is taken out in a change of its own, which alters no model`
      : `see to it that ${one ? 'it is' : 'they are'} out of use, and say so in the pull request`,
    plain: 'Results about the model that were there before are taken away, and no new ones stand in their place.',
  }
}

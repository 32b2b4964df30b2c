/**
 * Evidence that a change takes away, one report of several or a metric of one: it could go unseen where others that the
 * policy names still give what is asked.
 */

import type { Finding } from '../domain/decision.js'
import type { Evidence, MetricEvidence } from '../domain/evidence.js'
import type { ModelSpec, Policy } from '../domain/policy.js'
import type { Facts, PolicyChange } from '../domain/rule.js'
import type { Snapshot, TreeView } from '../domain/snapshot.js'
import { changeFinding, verdictOf } from '../evaluate.js'
import { listing, visible } from '../rules/shared/words.js'
import { factsOf } from './facts.js'
import { isLost, type Lost, lostOf, metricsBefore, touchedPaths } from './lost-evidence.js'

/** Paths and requirements that a message tells of; the rest are counted. */
const TOLD = 5

/** What is needed to judge a model a second time. */
interface Judged {
  readonly policy: Policy
  readonly model: ModelSpec
  readonly policyChanges: readonly PolicyChange[]
  /** The change as it is, and what it came to. */
  readonly facts: Facts
  readonly findings: readonly Finding[]
  judge(facts: Facts): readonly Finding[]
}

/**
 * One finding, or none. Gone is what the policy names as evidence and is there at the merge base, and at the head neither
 * that path nor, under any path that is evidence, those bytes. A new file that says the same sort of things takes the place
 * of one that is gone: nothing is told of reports that carry a date in their name. What is left blocks where a requirement
 * looks at it, whatever it said of the version before, since what it would say of this one is not known; else it warns. So
 * does what could not be read before. Of what the policy names by its path the requirements that lack it tell themselves.
 */
export async function removedEvidence(snapshot: Snapshot, judged: Judged): Promise<readonly Finding[]> {
  const { model, policy, policyChanges, findings } = judged
  const touched = touchedPaths(snapshot, model, judged.facts)
  const { gone, altered, byPattern } = touched
  const factsWith = (paths: readonly string[]) => factsOf(withBack(snapshot, paths), policy, model, policyChanges)
  const before = gone.length ? await factsWith(gone) : judged.facts
  const metrics = altered.length ? await metricsBefore(snapshot, model, altered) : []
  const unread = new Set(before.faults.map((file) => file.path))
  const lost = lostOf(touched, { before, metrics, now: judged.facts }, snapshot)
  const files = gone.filter((path) => unread.has(path) || lost.has(path))
  const less = altered.filter((path) => lost.has(path))
  if (files.length + less.length === 0) return []
  const back = files.filter((path) => !unread.has(path))
  const alone = back.some((path) => lost.get(path)?.whole)
  const byFiles = back.length
    ? worseWith(judged, keptFacts(await factsWith(back), back, lost), alone ? NONE : RENEWAL)
    : []
  const dropped = metrics.filter((one) => isLost(one, lost))
  const evidence = [...judged.facts.evidence, ...dropped.map(unknown)]
  const byMetrics = dropped.length ? worseWith(judged, { ...judged.facts, evidence }, NOT_OF_METRICS) : []
  const worse = [...new Set([...byFiles, ...byMetrics])].sort()
  const isTold = (path: string) => worse.length > 0 || byPattern.has(path) || verdictOf(findings).startsWith('pass')
  const taken = { files: files.filter(isTold), metrics: less.filter(isTold).map((path) => metricsOf(path, dropped)) }
  return taken.files.length + taken.metrics.length ? [findingOf(model, taken, worse)] : []
}

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

/** Facts as if the files that are gone were there for this model: as far as nothing new says it, and nobody knows what it would be. */
const keptFacts = (facts: Facts, back: readonly string[], lost: ReadonlyMap<string, Lost>): Facts => ({
  ...facts,
  evidence: facts.evidence.flatMap((one) => {
    if (!back.includes(one.source.path)) return [one]
    return one.kind === 'evaluation' || isLost(one, lost) ? [unknown(one)] : []
  }),
})

/** A fact of the model before, as it stands for this one: what it would say now nobody has shown. */
function unknown(one: Evidence): Evidence {
  switch (one.kind) {
    case 'metric':
      return { ...one, value: null, interval: null, reason: 'the change takes it away' }
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

const NONE: ReadonlySet<string> = new Set()

/** Rules that ask for evidence to be renewed: what has a successor is renewed, and its age says nothing. */
const RENEWAL: ReadonlySet<string> = new Set(['evidence-fresh', 'evidence-updated'])

/** Rules that look at metrics and not at what one of them is: where fewer are given, they have fewer to compare and to count. */
const NOT_OF_METRICS: ReadonlySet<string> = new Set([...RENEWAL, 'claims-match', 'test-set-reuse'])

/**
 * Ids of requirements that look at what is gone: they keep the merge shut where it is unknown, and do not where it is not
 * there. `aside`: rules that do not count.
 */
function worseWith({ findings, judge }: Judged, facts: Facts, aside: ReadonlySet<string>): readonly string[] {
  const shut = (all: readonly Finding[], id: string) =>
    !verdictOf(all.filter((one) => one.requirement === id)).startsWith('pass')
  const kept = judge(facts).filter((one) => !aside.has(one.rule))
  return [...new Set(kept.map((one) => one.requirement))].filter((id) => shut(kept, id) && !shut(findings, id))
}

/** The metrics of a file that are among these, with what they are broken down by: "accuracy and accuracy by sex of a.json". */
function metricsOf(path: string, all: readonly MetricEvidence[]): string {
  const names = all
    .filter((one) => one.source.path === path)
    .map(({ metric, slice }) => visible(slice ? `${metric} by ${Object.keys(slice).join(' and ')}` : metric))
  return `${listing([...new Set(names)], TOLD)} of ${path}`
}

interface Taken {
  readonly files: readonly string[]
  /** Metrics of a file that is there still, one text for each file. */
  readonly metrics: readonly string[]
}

function findingOf(model: ModelSpec, { files, metrics }: Taken, worse: readonly string[]): Finding {
  const taken = [...files, ...metrics]
  const [it, is] = taken.length === 1 ? ['it', 'it is'] : ['them', 'they are']
  const again = [
    ...(files.length
      ? [`commit the new ${files.length === 1 ? 'file' : 'files'} under a name that the policy gives`]
      : []),
    ...(metrics.length ? ['give every metric that was there'] : []),
  ].join(' and ')
  return {
    ...changeFinding('evidence-kept'),
    outcome: 'missing',
    severity: worse.length ? 'block' : 'warn',
    message: `This change takes away ${listing(taken, TOLD)}, which the policy names as evidence about the model "${model.id}", and nothing new says the same. ${
      worse.length
        ? `${listing(worse, TOLD)} would be judged by ${it} too, and what ${it === 'it' ? 'it' : 'they'} would say of this version is not known.`
        : `No requirement is judged by ${it}.`
    }`,
    fix: worse.length
      ? `evaluate this model again and ${again}; what is out of use is taken out in a change of its own, which alters no model`
      : `see to it that ${is} out of use, and say so in the pull request`,
    plain: 'Results about the model that were there before are taken away, and no new ones stand in their place.',
  }
}

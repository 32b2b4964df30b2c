/** What the evidence of a model said at the merge base and says at the head no more, file by file. */

import type { Evidence, MetricEvidence } from '../domain/evidence.js'
import type { EvidenceSpec, ModelSpec } from '../domain/policy.js'
import type { RowTable } from '../domain/rows.js'
import type { Facts } from '../domain/rule.js'
import type { Snapshot, TreeView } from '../domain/snapshot.js'
import { vocabulary } from '../metrics/index.js'
import { isRowsSpec, readEvidence } from '../read.js'
import { READERS } from '../readers/index.js'
import { compileGlob, isGlob } from '../syntax/glob.js'

export interface Touched {
  /** Gone from the head. */
  readonly gone: readonly string[]
  /** There still, with other bytes. */
  readonly altered: readonly string[]
  /** Those of both that a pattern names, not a path. */
  readonly byPattern: ReadonlySet<string>
}

/** What the evidence of a model names: paths, and whatever a path or pattern takes. */
export function namedBy(model: ModelSpec): {
  readonly byPath: ReadonlySet<string>
  isNamed(path: string): boolean
} {
  const specs = model.evidence.filter((spec) => spec.from === 'head' && spec.sql === undefined)
  const byPath = new Set(specs.filter((spec) => !isGlob(spec.file)).map((spec) => spec.file))
  const patterns = specs.filter((spec) => isGlob(spec.file)).flatMap((spec) => compileGlob(spec.file) ?? [])
  return { byPath, isNamed: (path) => byPath.has(path) || patterns.some((matches) => matches(path)) }
}

/** Evidence of the model at the merge base that is not what it was. What is at fault now is told as such, and is not here. */
export function touchedPaths({ headTree, mergeBaseTree }: Snapshot, model: ModelSpec, now: Facts): Touched {
  const { byPath, isNamed } = namedBy(model)
  const here = new Set(headTree.entries.filter(({ path }) => isNamed(path)).map((entry) => entry.oid))
  const named = mergeBaseTree.entries.filter(({ path, kind }) => kind !== 'submodule' && isNamed(path))
  const pathsOf = (wanted: (path: string, oid: string) => boolean) =>
    named.filter(({ path, oid }) => wanted(path, oid)).map((entry) => entry.path)
  const gone = pathsOf((path, oid) => headTree.entry(path) === undefined && !here.has(oid))
  const atFault = new Set(now.faults.map((file) => file.path))
  const altered = pathsOf((path, oid) => (headTree.entry(path)?.oid ?? oid) !== oid && !atFault.has(path))
  return { gone, altered, byPattern: new Set([...gone, ...altered].filter((path) => !byPath.has(path))) }
}

/** The metrics that files gave at the merge base; no rows are measured for it. */
export async function metricsBefore(
  { mergeBaseTree, workspace }: Snapshot,
  model: ModelSpec,
  paths: readonly string[],
): Promise<readonly MetricEvidence[]> {
  const wanted = new Set(paths)
  const head: TreeView = {
    commit: mergeBaseTree.commit,
    entries: mergeBaseTree.entries.filter((entry) => wanted.has(entry.path)),
    entry: (path) => mergeBaseTree.entry(path),
    open: (path) => mergeBaseTree.open(path),
  }
  const isMeant = (spec: EvidenceSpec) => spec.from === 'head' && (isGlob(spec.file) || wanted.has(spec.file))
  // Rows are not even opened: their bytes would be hashed for nothing.
  const evidence = model.evidence.filter((spec) => isMeant(spec) && !isRowsSpec(spec))
  const alone: ModelSpec = {
    ...model,
    evidence,
    card: null,
    governance: { risks: null, incidents: null, responsePlan: null },
  }
  const read = await readEvidence(alone, { head, workspace }, READERS, vocabulary)
  return read.evidence.filter((one) => one.kind === 'metric')
}

/** What a file said that it does not say any more, since it is gone or was altered, and no new file says in its place. */
export interface Lost {
  readonly sorts: ReadonlySet<string>
  /** True where the file is gone and nothing of what it said is said by a new one. */
  readonly whole: boolean
}

export const isLost = (one: Evidence, lost: ReadonlyMap<string, Lost>): boolean =>
  lost.get(one.source.path)?.sorts.has(sortOf(one)) === true

interface Said {
  /** With the files that are gone. */
  readonly before: Facts
  /** Of the files that were altered, as they were. */
  readonly metrics: readonly MetricEvidence[]
  readonly now: Facts
}

/**
 * What is lost of each file; one of which nothing is lost is not there. Each new file stands in once, and so does each
 * altered one for a metric that it did not give before.
 */
export function lostOf(
  { gone, altered }: Touched,
  { before, metrics, now }: Said,
  { headTree, mergeBaseTree }: Snapshot,
): ReadonlyMap<string, Lost> {
  const said = sortsBy(before.evidence, before.tables)
  const gave = sortsBy(metrics, [])
  const says = sortsBy(now.evidence, now.tables)
  const fresh = new Map<string, number>()
  const isNew = (path: string) => headTree.entry(path) !== undefined && mergeBaseTree.entry(path) === undefined
  for (const [path, sorts] of says)
    for (const sort of sorts)
      if (isNew(path) || (altered.includes(path) && isMetric(sort) && !gave.get(path)?.has(sort)))
        fresh.set(sort, (fresh.get(sort) ?? 0) + 1)
  const unsaid = (all: Iterable<string>): ReadonlySet<string> => {
    const sorts = new Set<string>()
    for (const sort of all) {
      const others = fresh.get(sort) ?? 0
      if (others > 0) fresh.set(sort, others - 1)
      else sorts.add(sort)
    }
    return sorts
  }
  const lost = new Map<string, Lost>()
  for (const path of gone) {
    const sorts = unsaid(said.get(path) ?? [])
    if (sorts.size > 0) lost.set(path, { sorts, whole: sorts.size === said.get(path)?.size })
  }
  for (const path of altered) {
    const sorts = unsaid([...(gave.get(path) ?? [])].filter((sort) => !says.get(path)?.has(sort)))
    if (sorts.size > 0) lost.set(path, { sorts, whole: false })
  }
  return lost
}

/** What each file speaks of. That figures are of an evaluation is a sort of its own only where there are none. */
function sortsBy(evidence: readonly Evidence[], tables: readonly RowTable[]): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>()
  const add = (path: string, sort: string) => said.set(path, (said.get(path) ?? new Set()).add(sort))
  for (const one of evidence) if (one.kind !== 'evaluation') add(one.source.path, sortOf(one))
  for (const table of tables) add(table.source.path, `rows ${table.role}`)
  for (const one of evidence)
    if (one.kind === 'evaluation' && !said.has(one.source.path)) add(one.source.path, sortOf(one))
  return said
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

const isMetric = (sort: string): boolean => sort.startsWith('["metric"')

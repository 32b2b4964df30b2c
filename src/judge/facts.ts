/** What is known of one changed model: its evidence read, its rows measured, its lineage traced. */

import { modelDigest } from '../collect/model-digest.js'
import { changedPathsOf } from '../collect/model-paths.js'
import { diagnose } from '../diagnose.js'
import { approvalAt, countingApprovals } from '../domain/approvals.js'
import type { DocumentEvidence, Evidence, LineageEvidence } from '../domain/evidence.js'
import { bad, fault } from '../domain/fault.js'
import { EMPTY_GRAPH } from '../domain/lineage.js'
import type { Ask } from '../domain/metric.js'
import type { EvidenceSpec, ModelSpec, Policy } from '../domain/policy.js'
import type { RowTable } from '../domain/rows.js'
import type { Facts, FileFault, PolicyChange } from '../domain/rule.js'
import type { Snapshot } from '../domain/snapshot.js'
import { measure, type RowsOutcome } from '../measure.js'
import { vocabulary } from '../metrics/index.js'
import { type ReadEvidence, readEvidence } from '../read.js'
import { READERS } from '../readers/index.js'
import { compileGlob } from '../syntax/glob.js'
import { asksOf } from './asks.js'
import { countedRows } from './engine-rows.js'
import { signaturesOf } from './signatures.js'

/** Everything that is known of one changed model. */
export async function factsOf(
  snapshot: Snapshot,
  policy: Policy,
  model: ModelSpec,
  policyChanges: readonly PolicyChange[],
): Promise<Facts> {
  const trees = { head: snapshot.headTree, workspace: snapshot.workspace }
  const read = await readEvidence(model, trees, READERS, vocabulary)
  const artifact = await artifactOf(snapshot, model)
  const counted = await countedRows(snapshot, policy, model)
  const { rows: held, asks } = await readTables(policy, model, read)
  const rows = [...held, ...counted.rows]
  const fragments = read.evidence.filter((one): one is LineageEvidence => one.kind === 'lineage')
  const graph = fragments.length
    ? await (await import('../lineage/index.js')).buildLineage({
        model,
        modelDigest: artifact.digest,
        fragments,
        documents: read.evidence.filter((one): one is DocumentEvidence => one.kind === 'document'),
        head: snapshot.headTree,
        before: snapshot.mergeBaseTree,
        now: Date.parse(snapshot.evaluatedAt),
      })
    : EMPTY_GRAPH
  return {
    policy,
    model,
    digest: artifact.digest,
    head: snapshot.head,
    base: snapshot.base,
    mergeBase: snapshot.mergeBase,
    now: Date.parse(snapshot.evaluatedAt),
    changes: snapshot.changes,
    update: updateOf(snapshot, model),
    evidence: [...read.evidence, ...counted.evidence],
    faults: [...read.faults, ...rowsFaults(rows, read.faults), ...artifact.faults, ...twins(snapshot, model)],
    absent: [...read.absent, ...artifact.absent],
    tables: rows.flatMap((one) => ('table' in one && one.table.ok ? [one.table.value] : [])),
    measurements: measure(asks, rows, model.evidence),
    lineage: graph,
    signatures: await signaturesOf(snapshot, policy, model, read.evidence),
    people: snapshot.people,
    approvals: countingApprovals(snapshot.people, policy.roles, approvalAt(snapshot)),
    policyChanges,
    earlier: await earlierGovernance(snapshot, model),
    vocabulary,
    ...attemptsOn(snapshot, model),
    ...(await otherIncidents(snapshot, policy, model)),
    ...diagnosed(rows),
  }
}

/** Earlier versions by evaluation set, where the ledger was asked. */
function attemptsOn({ assessments }: Snapshot, { id }: ModelSpec): Pick<Facts, 'history'> {
  const attempts = assessments?.attempts
  if (attempts === undefined) return {}
  const own = attempts.filter(({ model }) => model === id)
  return { history: own.map(({ digest, set, at }) => ({ modelDigest: digest, datasetDigest: set, at })) }
}

/** Which files of the model change, and which files of the head are none of the change's making. */
function updateOf({ headTree, mergeBaseTree, changes }: Snapshot, model: ModelSpec): NonNullable<Facts['update']> {
  const before = new Set(mergeBaseTree.entries.map((entry) => entry.oid))
  const named = model.evidence.filter((spec) => spec.from === 'head').map((spec) => spec.file)
  const covers = named.flatMap((file) => compileGlob(file) ?? [])
  return {
    model: changedPathsOf(model, changes),
    unchanged: headTree.entries
      .filter(({ path, oid }) => before.has(oid) && covers.some((matches) => matches(path)))
      .map((entry) => entry.path),
  }
}

/** How the model errs on its rows, where exactly one file of the candidate can be read. */
function diagnosed(rows: readonly RowsOutcome[]): Pick<Facts, 'diagnostics'> {
  const candidates = rows.filter(({ spec }) => spec.role === 'candidate')
  const [only] = candidates
  const found = candidates.length === 1 && only && 'table' in only && only.table.ok ? diagnose(only.table.value) : null
  return found ? { diagnostics: found } : {}
}

/** The model's digest; an artifact that is gone is absent, one that is a link or broken is a fault. */
async function artifactOf(snapshot: Snapshot, model: ModelSpec) {
  const nothing = { digest: null, faults: [] as FileFault[], absent: [] as Facts['absent'] }
  if (model.artifact === null) return nothing
  const found = await modelDigest(snapshot.headTree, model.artifact)
  if (!found.ok)
    return {
      ...nothing,
      faults: [{ path: model.artifact, sha256: null, spec: null, reader: null, faults: found.faults }],
    }
  if (found.value.digest !== null) return { ...nothing, digest: found.value.digest }
  return { ...nothing, absent: [{ path: model.artifact, spec: null, what: 'artifact' as const }] }
}

/** Two paths that are one on a system that ignores case or Unicode form: which of them is the model is not known. */
function twins(snapshot: Snapshot, model: ModelSpec): readonly FileFault[] {
  const named = [model.artifact, model.card, ...model.evidence.map((spec) => spec.file)].filter((path) => path !== null)
  const fold = (text: string) => text.normalize('NFC').toLowerCase()
  const wanted = new Map(named.map((path) => [fold(path), path]))
  return snapshot.headTree.entries.flatMap((entry) => {
    const path = wanted.get(fold(entry.path))
    if (path === undefined || path === entry.path) return []
    const message = `"${entry.path}" is the same path as "${path}" on systems that ignore case or Unicode form`
    const told = fault('git/path', entry.path, message, { fix: `delete or rename ${entry.path}` })
    return [{ path: entry.path, sha256: null, spec: null, reader: null, faults: [told] }]
  })
}

/** Rows files as typed tables, with every column that some requirement asks about. */
async function readTables(policy: Policy, model: ModelSpec, read: ReadEvidence) {
  const asks = asksOf(policy, model, read.evidence)
  const rows: RowsOutcome[] = []
  for (const file of read.rows) {
    if ('absent' in file) rows.push(file)
    else if ('faults' in file)
      rows.push({ spec: file.spec, path: file.path, sha256: file.sha256, table: bad(...file.faults) })
    else {
      const { readRows } = await import('../tables/index.js')
      const table = await readRows(file.blob, { path: file.path, ...requestOf(file.spec, asks) })
      rows.push({ spec: file.spec, path: file.path, sha256: file.blob.sha256, table })
    }
  }
  return { rows, asks }
}

function requestOf(spec: EvidenceSpec, asks: readonly Ask[]) {
  const mine = asks.filter((ask) => ask.role === spec.role || ask.pairedWith === spec.role)
  const slices = spec.slices ?? {}
  const cut = (name: string) => Object.hasOwn(slices, name)
  // Only columns that the policy names: one that a report speaks of need not be there, and nothing else would be lost for it.
  const groups = new Set(spec.groups.filter((name) => !cut(name)))
  const used = new Set(
    Object.values(spec.columns).flatMap((name) => (typeof name === 'string' ? [name] : Object.values(name))),
  )
  const extra = new Set(
    mine
      .flatMap((ask) => [
        ...(ask.parameters.column === undefined ? [] : [ask.parameters.column]),
        ...(ask.search?.columns ?? []),
      ])
      .filter((name) => !groups.has(name) && !used.has(name)),
  )
  return {
    role: spec.role,
    task: spec.task,
    columns: spec.columns,
    groups: [...groups],
    slices,
    positive: spec.positive,
    extra: [...extra],
  }
}

/** Rows files that could be opened and not be read, as file faults like any other. */
function rowsFaults(rows: readonly RowsOutcome[], known: readonly FileFault[]): readonly FileFault[] {
  const told = new Set(known.map((one) => one.path))
  return rows.flatMap((one) =>
    'table' in one && !one.table.ok && !told.has(one.path)
      ? [{ path: one.path, sha256: one.sha256, spec: one.spec, reader: 'predictions', faults: one.table.faults }]
      : [],
  )
}

/** Governance documents and card as they stood at the merge base: what was open there must not vanish. */
async function earlierGovernance(snapshot: Snapshot, model: ModelSpec): Promise<readonly Evidence[]> {
  const governance = model.evidence.filter(
    (spec) => spec.as !== null && ['fmea', 'bow-tie', 'pre-mortem'].includes(spec.as),
  )
  const trees = { head: snapshot.mergeBaseTree, workspace: null }
  const read = await readEvidence({ ...model, evidence: governance }, trees, READERS, vocabulary)
  return read.evidence
}

/** Records of incidents of the other models, where some requirement comes from an incident: it may have been theirs. */
async function otherIncidents(
  snapshot: Snapshot,
  policy: Policy,
  model: ModelSpec,
): Promise<Pick<Facts, 'otherIncidents'>> {
  if (policy.requirements.every((one) => one.fromIncident === null)) return {}
  const trees = { head: snapshot.headTree, workspace: null }
  const read = await Promise.all(
    policy.models.map(async (other) => {
      if (other.id === model.id) return []
      const governance = { ...other.governance, risks: null, responsePlan: null }
      const only = { ...other, evidence: [], card: null, governance }
      return (await readEvidence(only, trees, READERS, vocabulary)).evidence
    }),
  )
  return { otherIncidents: read.flat() }
}

/** Facts of the change itself, for rules that need no model. */
export function changeFacts(snapshot: Snapshot, policy: Policy, policyChanges: readonly PolicyChange[]): Facts | null {
  const model = policy.models[0]
  if (!model) return null
  return {
    policy,
    model,
    digest: null,
    head: snapshot.head,
    base: snapshot.base,
    mergeBase: snapshot.mergeBase,
    now: Date.parse(snapshot.evaluatedAt),
    changes: snapshot.changes,
    evidence: [],
    faults: [],
    absent: [],
    tables: [] as readonly RowTable[],
    measurements: measure([], [], []),
    lineage: EMPTY_GRAPH,
    people: snapshot.people,
    approvals: countingApprovals(snapshot.people, policy.roles, approvalAt(snapshot)),
    policyChanges,
    earlier: [],
    vocabulary,
  }
}

/** What a decision records of its inputs: enough to derive it again, and to tell its content in a merge. */

import { isDvcFile, isPipeline } from '../collect/dvc-changes.js'
import { changedPathsOf, coverageOf } from '../collect/model-paths.js'
import { countedSet } from '../domain/counted-set.js'
import type { ChangedBlobs, Decision, RecordedInputs } from '../domain/decision.js'
import type { Policy } from '../domain/policy.js'
import type { ChangedObject, Snapshot } from '../domain/snapshot.js'
import { recordDigest } from '../record.js'
import { answersRecord } from './answers.js'

/** Inputs of a judgement under a policy; without one no path counts as a change of a model. */
export function recordedInputs(snapshot: Snapshot, policy: Policy | null): RecordedInputs {
  const { headTree, changes } = snapshot
  const after = (path: string) => headTree.entry(path)?.oid ?? null
  // What DVC holds is no object of git; the file that names it is.
  const objects = changes
    .filter(({ path, status }) => status === 'deleted' || headTree.entry(path))
    .map(({ path }) => ({ path, oid: after(path) }))
  const gate = gateOf(policy)
  const answers = answersRecord(snapshot.queries)
  const changed = policy?.models.filter((model) => changedPathsOf(model, changes).length) ?? []
  return {
    head: headTree.commit === null ? 'working-tree' : 'commit',
    policy_path: snapshot.policyPath,
    waivers_path: snapshot.waiversPath,
    people: snapshot.people,
    workspace: changed.some((model) => model.evidence.some((spec) => spec.from === 'workspace')),
    answers: answers === null ? null : recordDigest(answers),
    ...(snapshot.assessments === undefined ? {} : { assessments: snapshot.assessments }),
    change: changeDigest(objects),
    changed: gatedBlobs(objects, gate),
    steps: (snapshot.steps ?? []).map((step) => gatedBlobs(step, gate)).filter((step) => Object.keys(step).length),
  }
}

/**
 * The decision with those earlier attempts that one of its findings counted: the whole ledger's would make every record
 * longer than the one before. All of them are kept where policy or waivers change, since what the head would count
 * (`under-head`) is in no finding.
 */
export function withCountedAttempts(decision: Decision): Decision {
  const { inputs } = decision
  const attempts = inputs?.assessments?.attempts
  if (!inputs?.assessments || !attempts?.length || decision['under-head']) return decision
  const key = (model: string, set: string | null) => JSON.stringify([model, set?.toLowerCase()])
  const counted = new Set(
    decision.models.flatMap(({ id, findings }) => findings.map((finding) => key(id, countedSet(finding)))),
  )
  const kept = attempts.filter(({ model, set }) => counted.has(key(model, set)))
  return { ...decision, inputs: { ...inputs, assessments: { ...inputs.assessments, attempts: kept } } }
}

/** Whether a path is one whose object says what was judged: a model's, or a file of DVC that stands for one or says where it lies. */
export function gateOf(policy: Policy | null): (path: string) => boolean {
  const models = policy?.models.map((model) => coverageOf(model)) ?? []
  const known = new Map<string, boolean>()
  return (path) => {
    let gated = known.get(path)
    if (gated === undefined) {
      gated = isDvcFile(path) || isPipeline(path) || models.some(({ covers }) => covers(path))
      known.set(path, gated)
    }
    return gated
  }
}

/** Digest of a change: every path that it alters, with the object afterwards. The order does not matter. */
export const changeDigest = (objects: readonly ChangedObject[]): string => recordDigest(blobsOf(objects))

/** Those of the changed objects that say what was judged. */
export const gatedBlobs = (objects: readonly ChangedObject[], gate: (path: string) => boolean): ChangedBlobs =>
  blobsOf(objects.filter(({ path }) => gate(path)))

function blobsOf(objects: readonly ChangedObject[]): ChangedBlobs {
  const blobs: Record<string, string | null> = Object.create(null)
  for (const { path, oid } of objects) blobs[path] = oid
  return blobs
}

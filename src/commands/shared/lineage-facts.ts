/** The records about one model, from what a policy names or from what a tree holds, and the graph that they make. */

import { modelDigest } from '../../collect/model-digest.js'
import type { DocumentEvidence, Evidence, LineageEvidence } from '../../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import type { LineageGraph } from '../../domain/lineage.js'
import type { EvidenceSpec, ModelSpec, Policy } from '../../domain/policy.js'
import type { TreeView } from '../../domain/snapshot.js'
import { parsePolicy } from '../../judge/policy-text.js'
import { buildLineage } from '../../lineage/index.js'
import { vocabulary } from '../../metrics/index.js'
import { isRowsSpec, readEvidence } from '../../read.js'
import { READERS } from '../../readers/index.js'
import { isCertain } from '../../readers/recognise.js'
import { LINEAGE_READERS, tellsLineage } from '../../rules/shared/lineage-records.js'
import { readableFile } from '../../syntax/file.js'
import { nearest } from '../../syntax/text.js'
import { ANY_FILE, ANY_MODEL } from './any.js'

/** Most files that are looked at where no policy names any, and the bytes of one. */
const MOST_FILES = 500
const FILE_CAP = 16 * 1024 * 1024

/** What is known of where a model comes from. */
export interface LineageFacts {
  readonly policy: Policy | null
  readonly model: ModelSpec
  readonly digest: string | null
  readonly evidence: readonly Evidence[]
  readonly graph: LineageGraph
  /** Records that could not be read: what they say is not in the graph. */
  readonly faults: readonly Fault[]
}

/**
 * The lineage of a model that the policy of the tree knows by its id or artifact; else of the file at that path, by all
 * records that the tree holds. `policyPath` null: the usual place, where one may be.
 */
export async function lineageFacts(
  name: string,
  tree: TreeView,
  policyPath: string | null,
): Promise<Result<LineageFacts>> {
  const policy = await policyOf(tree, policyPath)
  if (!policy.ok) return policy
  const named = policy.value?.models.find((one) => one.id === name || one.artifact === name)
  const model = named ?? (await unnamedModel(name, tree))
  const read = await readEvidence(recordsOf(model), { head: tree, workspace: null }, READERS, vocabulary)
  const digest = model.artifact === null ? null : await modelDigest(tree, model.artifact)
  const fragments = read.evidence.filter((one): one is LineageEvidence => one.kind === 'lineage')
  const documents = read.evidence.filter((one): one is DocumentEvidence => one.kind === 'document')
  const own = digest?.ok ? digest.value.digest : null
  const graph = await buildLineage({ model, modelDigest: own, fragments, documents, head: tree, now: 0 })
  if (named === undefined && own === null && digest?.ok && graph.model === null)
    return bad(unknownModel(name, tree, policy.value, graph))
  const absent = read.absent
    .filter((one) => tellsLineage(one.path, one.spec, null))
    .map((one) =>
      fault('artifact/unreadable', one.path, 'is named by the policy as a record, and is not in the tree', {
        fix: 'commit it, or take it out of the policy',
      }),
    )
  return good({
    policy: policy.value,
    model,
    digest: own,
    evidence: read.evidence,
    graph,
    faults: [
      ...read.faults.filter((file) => tellsLineage(file.path, file.spec, file.reader)).flatMap((file) => file.faults),
      ...absent,
      ...(digest && !digest.ok ? digest.faults : []),
    ],
  })
}

/** A model with its records alone: reports and rows say nothing of where it comes from. */
const recordsOf = (model: ModelSpec): ModelSpec => ({
  ...model,
  evidence: model.evidence.filter(
    (spec) => !isRowsSpec(spec) && (spec.as === null || LINEAGE_READERS.has(spec.as)) && spec.from === 'head',
  ),
  governance: ANY_MODEL.governance,
})

async function policyOf(tree: TreeView, path: string | null): Promise<Result<Policy | null>> {
  const place = path ?? 'policies/risk-policy.yml'
  if (path === null && tree.entry(place) === undefined) return good(null)
  const blob = await tree.open(place)
  return blob.ok ? parsePolicy(await blob.value.bytes(), place) : blob
}

/** A model that no policy names: a file of the tree, an output that DVC records, or what a record calls so. */
async function unnamedModel(name: string, tree: TreeView): Promise<ModelSpec> {
  return { ...ANY_MODEL, id: name, artifact: name, paths: [name], evidence: await recordsIn(tree) }
}

function unknownModel(name: string, tree: TreeView, policy: Policy | null, graph: LineageGraph): Fault {
  const models = graph.nodes.filter((node) => node.type === 'model').map((node) => node.path ?? node.name)
  const ids = policy?.models.map((one) => one.id) ?? []
  const near = nearest(name, [...ids, ...models, ...tree.entries.map((entry) => entry.path)].slice(0, 20_000))
  const fix = near
    ? `did you mean "${near}"?`
    : `give the id of a model of the policy, or the path of a model file${models.length > 0 ? `, such as ${models[0]}` : ''}`
  const message = 'is no model of the policy, no file of the tree, and nothing that a record tells of'
  return fault('usage/option', name, message, { fix })
}

/** Files whose name may be that of a record and whose content is one. */
async function recordsIn(tree: TreeView): Promise<readonly EvidenceSpec[]> {
  const likely = tree.entries.filter(
    ({ path, size, kind }) =>
      (kind === 'file' || kind === 'executable') && (size ?? 0) <= FILE_CAP && tellsLineage(path, null, null),
  )
  const found: EvidenceSpec[] = []
  for (const { path } of likely.slice(0, MOST_FILES)) {
    const blob = await tree.open(path)
    if (!blob.ok || blob.value.lfs) continue
    const file = readableFile(path, await blob.value.bytes(), blob.value.sha256)
    const reader = READERS.find((one) => LINEAGE_READERS.has(one.id) && isCertain(one, file))
    if (reader) found.push({ ...ANY_FILE, file: path, as: reader.id })
  }
  return found
}

/** Whether the digests of a decision are those of the files that its commits hold, and its verdict that of its findings. */

import type { Decision } from '../../domain/decision.js'
import { faultText, type Result } from '../../domain/fault.js'
import { opensMerge } from '../../domain/outcome.js'
import type { TreeView } from '../../domain/snapshot.js'
import { countOutcomes, verdictOf } from '../../evaluate.js'
import type { Repository } from '../../git/git.js'
import { resolveCommit } from '../../git/history.js'
import type { ObjectReader } from '../../git/objects.js'
import { loadTree } from '../../git/tree.js'
import { firstDifference } from '../../ledger/difference.js'
import { plainRecord } from '../../record.js'
import type { Answer } from './replay.js'

const wrong = (message: string): Answer => ({ kind: 'false', message })

/** What a decision says against itself: counts and a verdict that its own findings do not give. null: nothing. */
export function contradiction(decision: Decision): Answer | null {
  const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])]
  const counted = firstDifference(plainRecord(decision.counts), plainRecord(countOutcomes(findings)), '/counts')
  if (counted) return wrong(`${counted.pointer} is ${counted.one}, and its findings come to ${counted.other}`)
  for (const [index, model] of decision.models.entries()) {
    const follows = verdictOf(model.findings)
    if (opensMerge(model.verdict) && model.verdict !== follows)
      return wrong(`/models/${index}/verdict is ${model.verdict}, and its findings come to ${follows}`)
    if (opensMerge(decision.verdict) && !opensMerge(model.verdict))
      return wrong(`/verdict is ${decision.verdict}, and that of the model ${model.id} is ${model.verdict}`)
  }
  if (opensMerge(decision.verdict) && decision.faults.length)
    return wrong(`/verdict is ${decision.verdict} beside faults`)
  return null
}

/** Whether policy, waivers and evidence at the recorded commits have the recorded digests. */
export async function digestsHold(decision: Decision, repository: Repository, objects: ObjectReader): Promise<Answer> {
  const trees = new Map<string, Result<TreeView>>()
  for (const commit of new Set([decision.base, decision.head, decision.merge_base])) {
    const found = await resolveCommit(repository, commit, commit.slice(0, 12))
    trees.set(commit, found.ok ? await loadTree(repository, objects, commit) : found)
  }
  for (const [commit, tree] of trees)
    if (!tree.ok)
      return {
        kind: 'untold',
        message: `the commit ${commit.slice(0, 12)} is not here: ${tree.faults.map(faultText).join('; ')}`,
      }
  const digestAt = async (commit: string, path: string): Promise<string | null> => {
    const tree = trees.get(commit)
    const blob = tree?.ok && tree.value.entry(path) ? await tree.value.open(path) : null
    return blob?.ok ? blob.value.sha256 : null
  }
  for (const key of ['policy', 'waivers'] as const) {
    const named = decision[key]
    if (!named) continue
    if (named.commit !== decision.base) return wrong(`/${key}/commit is not the base that the decision names`)
    const found = await digestAt(decision.base, named.path)
    if (found !== named.sha256)
      return wrong(`/${key}/sha256 is ${named.sha256}, and ${named.path} at the base has ${found ?? 'none'}`)
  }
  // Evidence of a job's workspace or of an engine is in no commit, and what was open before is cited from the merge base.
  for (const [index, { findings }] of decision.models.entries())
    for (const [place, finding] of findings.entries())
      for (const { path, sha256 } of finding.evidence) {
        const there = [await digestAt(decision.head, path), await digestAt(decision.merge_base, path)]
        if (there[0] === null || there.includes(sha256)) continue
        return wrong(
          `/models/${index}/findings/${place}/evidence names ${sha256} for ${path}, and the head has ${there[0]}`,
        )
      }
  return { kind: 'true', message: 'the digests of policy, waivers and evidence are those of its commits' }
}

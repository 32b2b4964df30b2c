/** When two runs of the gate are one: the same change under the same policy, with the same answer. */

import type { Decision, Finding } from '../domain/decision.js'
import { WATCH } from '../domain/watch.js'
import { recordDigest } from '../record.js'

/** What a decision is about, as a digest: pull request, commits, policy and waivers. Time and answer play no part. */
export const occasionOf = (decision: Decision): string =>
  recordDigest({
    repository: decision.repository,
    pull_request: decision.pull_request,
    head: decision.head,
    merge_base: decision.merge_base,
    policy: decision.policy?.sha256 ?? null,
    waivers: decision.waivers?.sha256 ?? null,
    // Two runs on a working tree share the commit that it began from, and little else.
    working_tree: decision.inputs?.head === 'working-tree' ? decision.inputs.change : null,
    // Each watch is an assessment of its own, also of a branch on which nothing happened.
    ...(decision.reason === WATCH ? { watch: decision.evaluated_at } : {}),
  })

/**
 * What a decision says, as a digest: verdict, outcomes, waivers, approvals; not the words and values, in which
 * ages and days are counted.
 */
export const answerOf = (decision: Decision): string =>
  recordDigest({
    verdict: decision.verdict,
    reason: decision.reason ?? null,
    models: decision.models.map(({ id, digest, verdict, findings }) => ({
      id,
      digest,
      verdict,
      findings: findings.map(outcomeOf),
    })),
    findings: (decision.findings ?? []).map(outcomeOf),
    approvals: decision.approvals,
    faults: decision.faults,
  })

const outcomeOf = ({ requirement, slice, outcome, severity, waiver, evidence }: Finding) => ({
  requirement,
  slice,
  outcome,
  severity,
  waived: waiver !== null,
  evidence,
})

/** A decision as in-toto statements: the SLSA Verification Summary, for anybody's tools, and the whole decision, for ours. */

import type { Decision } from '../../domain/decision.js'
import { opensMerge } from '../../domain/outcome.js'
import { decisionDigest } from '../../record.js'

/** https://slsa.dev/spec/v1.1/verification_summary */
export const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1'
/** The predicate is decision.json itself. */
export const DECISION_TYPE = 'urn:risk-gate:decision:v1'

/** What a statement is about: a name with a digest, bare hex. */
export interface Subject {
  readonly name: string
  readonly digest: { readonly sha256: string }
}

/** An in-toto statement (v1). */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly Subject[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<string, unknown>>
}

/**
 * Both statements of a decision, the summary first. Subjects are decision.json and every model whose SHA-256 is known; a model
 * without one cannot be a subject. `server`: address of the forge; null: it is not known, and commits are named alone. The summary says PASSED only where the change may merge.
 */
export function statementsOf(decision: Decision, server: string | null): readonly [Statement, Statement] {
  const subject = subjectsOf(decision)
  const made = (predicateType: string, predicate: Statement['predicate']): Statement => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType,
    predicate,
  })
  return [
    made(SUMMARY_TYPE, summaryOf(decision, server)),
    made(DECISION_TYPE, decision as unknown as Statement['predicate']),
  ]
}

function subjectsOf(decision: Decision): readonly Subject[] {
  const models = decision.models.flatMap(({ id, digest }): readonly Subject[] => {
    const sha256 = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest ?? '')?.[1]
    return sha256 ? [{ name: id, digest: { sha256 } }] : []
  })
  return [{ name: 'decision.json', digest: { sha256: decisionDigest(decision).slice('sha256:'.length) } }, ...models]
}

function summaryOf(decision: Decision, server: string | null): Statement['predicate'] {
  const passed = opensMerge(decision.verdict)
  const { policy, repository, tool } = decision
  const at = (commit: string) =>
    repository === null || server === null
      ? `urn:git:commit:${commit}`
      : `git+${server.replace(/\/+$/, '')}/${repository}@${commit}`
  return {
    verifier: { id: 'urn:risk-gate', version: { [tool.name]: tool.version } },
    timeVerified: decision.evaluated_at,
    resourceUri: at(decision.head),
    // A change without a policy is never judged good; the summary then names the base that had none.
    policy: policy
      ? {
          uri: `${at(policy.commit)}#${policy.path}`,
          digest: { sha256: policy.sha256.replace(/^sha256:/, '') },
        }
      : { uri: at(decision.base) },
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? [`RISK_GATE_${decision.verdict.toUpperCase().replaceAll('-', '_')}`] : ['FAILED'],
    slsaVersion: '1.1',
  }
}

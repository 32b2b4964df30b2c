/** A small model repository: a policy, a model and its evaluation, and pull requests on top of it. */

import { createHash } from 'node:crypto'
import type { Files } from './repository.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export const POLICY_PATH = 'policies/risk-policy.yml'

/** A policy that asks for a floor on AUC by group and for fresh evidence. `extra` requirements are appended. */
export const policy = (extra = '', severity = 'block'): string => `version: 1
name: credit model risk policy

roles:
  second-line: [alice-risk, acme/model-risk]

models:
  - id: credit-default
    title: Credit default score
    tier: limited
    owner: acme/credit-ml
    paths: ["models/credit/**"]
    artifact: models/credit/model.pkl
    evidence:
      - {file: reports/credit/eval.json}

requirements:
  - id: auc-floor
    title: Good payers rank above bad ones
    rule: metric-threshold
    with: {metric: roc_auc, min: 0.80}
    severity: ${severity}
    why: Below this the score sends too many good applicants to a manual review.
  - id: fresh
    rule: evidence-fresh
    with: {max-age: 90d, same-model-digest: true}
${extra}`

/** An approval of the second line, as a further requirement. */
export const SIGN_OFF = `  - id: sign-off
    rule: approval
    with: {from: [second-line], count: 1}
`

/** A waiver for `auc-floor` on the model with this content. */
export const waivers = (model: string): string => `version: 1
waivers:
  - requirement: auc-floor
    model: credit-default
    model-digest: sha256:${sha256(model)}
    worst: 0.70
    reason: The June collection brings the missing rows; every refusal is read by a clerk meanwhile.
    risk: R-012
    approved-by: alice-risk
    approved-on: ${day(-10)}
    expires: ${day(60)}
`

/** A day relative to today, YYYY-MM-DD: the action has no clock of its own to hand in. */
export function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
}

/** An evaluation of the model with this content. */
export const evaluation = (model: string, auc: number): string =>
  `${JSON.stringify(
    {
      schema: 1,
      model: { name: 'credit-default', version: '2.3.0', digest: `sha256:${sha256(model)}` },
      dataset: { name: 'holdout', digest: `sha256:${'d'.repeat(64)}`, split: 'test' },
      evaluated_at: `${day(-1)}T09:00:00Z`,
      n: 5000,
      metrics: { roc_auc: auc },
    },
    null,
    1,
  )}\n`

/** Files of a model and its evaluation. */
export const modelFiles = (content: string, auc: number): Files => ({
  'models/credit/model.pkl': content,
  'reports/credit/eval.json': evaluation(content, auc),
})

/** A change with evidence of every sort, all of it good, and ways to make one thing of it bad. Plain files; nothing is random. */

import { createHash } from 'node:crypto'

export type TextFiles = Readonly<Record<string, string>>

export const WHOLE_POLICY = 'policies/risk-policy.yml'
export const WHOLE_NOW = '2026-11-21T05:00:00Z'
/** Whom the policy wants an approval from. */
export const APPROVER = 'alice-risk'

const MODEL = 'models/credit/model.pkl'
const CARD = 'models/credit/README.md'
const CANDIDATE = 'reports/predictions.csv'
const BASELINE = 'reports/baseline.csv'
const TRAIN = 'data/train.csv'
const EVALUATION = 'reports/evaluation.json'
const VALIDATION = 'reports/validation.json'
const TESTS = 'reports/failure-modes.json'
const RISKS = 'governance/risks.yml'
const INCIDENTS = 'governance/incidents.yml'

/** Files that the policy names beside the model; each is asked for by some requirement. */
export const EVIDENCE_FILES = [
  CARD,
  CANDIDATE,
  BASELINE,
  TRAIN,
  EVALUATION,
  VALIDATION,
  TESTS,
  RISKS,
  INCIDENTS,
  'dvc.lock',
]

const ROWS = 400

const digest = (algorithm: 'sha256' | 'md5', text: string) => createHash(algorithm).update(text).digest('hex')

/** Which rows a model gets wrong; by default one in seventeen. */
type Wrong = (row: number, race: string) => boolean

const sexOf = (row: number) => (row % 2 ? 'F' : 'M')
const raceOf = (row: number) => (row % 5 < 2 ? 'A' : 'B')
const labelOf = (row: number) => (((row * 7) % 10) + Math.floor(row / 10)) % 10 < 5

/** Rows with id, truth, prediction, score and groups. */
function rows(wrong: Wrong): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const right = !wrong(row, raceOf(row))
    const decided = labelOf(row) === right
    const within = ((row * 0.618034) % 1) * 0.35
    const score = (decided ? 0.6 : 0.05) + within
    return `c${String(row).padStart(4, '0')},${Number(labelOf(row))},${Number(decided)},${score.toFixed(6)},${sexOf(row)},${raceOf(row)}`
  })
  return `id,y,p,s,sex,race\n${lines.join('\n')}\n`
}

/** Accuracy and recall that the rows give, over all and by race, as an evaluation would report them. */
function figures(csv: string) {
  const all = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const of = (some: readonly string[][]) => {
    const positives = some.filter((row) => row[1] === '1')
    return {
      n: some.length,
      accuracy: some.filter((row) => row[1] === row[2]).length / some.length,
      recall: positives.filter((row) => row[2] === '1').length / positives.length,
    }
  }
  const byRace = Object.fromEntries(['A', 'B'].map((race) => [race, of(all.filter((row) => row[5] === race))]))
  return { all: of(all), byRace }
}

/** One thing that may be bad. */
export interface Defects {
  readonly candidate?: Wrong
  readonly baseline?: Wrong
  /** Accuracy that the card claims. */
  readonly claim?: number
  readonly evaluatedAt?: string
  /** Content of the model that was evaluated, or that the lock names. */
  readonly evaluatedModel?: string
  readonly lockedModel?: string
  /** Rows of the candidate that the model was trained on. */
  readonly leaked?: number
  readonly unmetExpectation?: boolean
  readonly failedTest?: boolean
  readonly residual?: number
  readonly openIncident?: boolean
}

const seldom: Wrong = (row) => row % 17 === 0
const model = 'model 2'

/** The change with its defects. */
export function wholeChange(defects: Defects = {}): TextFiles {
  const candidate = rows(defects.candidate ?? seldom)
  const baseline = rows(defects.baseline ?? ((row) => row % 16 === 0))
  const train = `id\n${Array.from({ length: 300 }, (_, row) => `t${row}`).join('\n')}\n${Array.from({ length: defects.leaked ?? 0 }, (_, row) => `c${String(row).padStart(4, '0')}\n`).join('')}`
  const measured = figures(candidate)
  return {
    [WHOLE_POLICY]: POLICY,
    [MODEL]: model,
    [CANDIDATE]: candidate,
    [BASELINE]: baseline,
    [TRAIN]: train,
    [EVALUATION]: evaluation(candidate, measured, defects),
    [CARD]: card(defects.claim ?? measured.all.accuracy),
    [VALIDATION]: validation(defects.unmetExpectation ?? false),
    [TESTS]: failureModes(defects.failedTest ?? false),
    [RISKS]: risks(defects.residual ?? 2),
    [INCIDENTS]: incidents(defects.openIncident ?? false),
    'dvc.lock': lock(defects.lockedModel ?? model, { train, candidate, baseline }),
  }
}

function evaluation(candidate: string, { all, byRace }: ReturnType<typeof figures>, defects: Defects): string {
  const { n, ...metrics } = all
  const document = {
    schema: 1,
    model: { name: 'credit', version: '2.0.0', digest: `sha256:${digest('sha256', defects.evaluatedModel ?? model)}` },
    dataset: { name: 'holdout', digest: `sha256:${digest('sha256', candidate)}`, split: 'test' },
    evaluated_at: defects.evaluatedAt ?? '2026-11-20T09:00:00Z',
    n,
    metrics,
    slices: { race: byRace },
  }
  return `${JSON.stringify(document, null, 1)}\n`
}

const section = (title: string) =>
  `## ${title}\n\nThe score ranks applicants for a small loan; a clerk reads every refusal and may overrule it at any time.\n`

const card = (accuracy: number) =>
  `---\nlicense: apache-2.0\nmodel_version: 2.0.0\n---\n# Credit\n\n${section('Intended use')}\n## Evaluation\n\nMeasured on the holdout rows of this change, which the model has never seen before.\n\n| metric | value |\n|---|---|\n| accuracy | ${accuracy} |\n\n${section('Training data')}\n${section('Limitations')}`

function validation(unmet: boolean): string {
  const results = ['income', 'age', 'amount', 'term'].map((column, index) => ({
    expectation_type: 'expect_column_values_to_not_be_null',
    success: !(unmet && index === 2),
    kwargs: { column },
    result: { element_count: ROWS, unexpected_count: unmet && index === 2 ? 40 : 0 },
  }))
  const failed = unmet ? 1 : 0
  const statistics = {
    evaluated_expectations: 4,
    successful_expectations: 4 - failed,
    unsuccessful_expectations: failed,
    success_percent: 100 - 25 * failed,
  }
  return `${JSON.stringify({ success: !unmet, statistics, expectations: results }, null, 1)}\n`
}

function failureModes(failed: boolean): string {
  const results = ['income', 'age', 'amount'].map((feature, index) => ({
    test: 'missing_feature',
    feature,
    status: failed && index === 1 ? 'failed' : 'handled',
    accuracy_impact: 0.01,
  }))
  return `${JSON.stringify({ suite: 'failure-modes', tests: results }, null, 1)}\n`
}

const risks = (residual: number) => `version: 1
kind: risk-register
model: credit
reviewed-on: 2026-11-01
reviewed-by: ${APPROVER}
risks:
  - id: R-001
    title: Applicants of one race are refused more often
    category: fairness
    owner: erin
    inherent: {likelihood: 4, impact: 4}
    treatment: {option: modify, what: Measure every group, requirements: [group-recall]}
    residual: {likelihood: ${residual}, impact: 5}
    status: treated
    accepted-by: ${APPROVER}
    accepted-on: 2026-11-01
`

const incidents = (open: boolean) => `version: 1
kind: incident-register
incidents:
  - id: INC-1
    model: credit
    title: A branch was refused on a Monday
    severity: high
    status: ${open ? 'open' : 'closed'}
    serious: false
    detected-at: 2026-10-05T09:10:00Z
${open ? '' : '    closed-at: 2026-10-06T16:00:00Z\n'}    post-mortem:
      held-on: 2026-10-12
      five-whys: [thousands, a new form, no test, the old form, no owner]
      actions:
        - {action: Move the check into the service, owner: erin, due: 2026-11-01, done-on: 2026-10-27}
`

function lock(locked: string, { train, candidate, baseline }: Readonly<Record<string, string>>): string {
  const entry = (path: string, content: string) =>
    `    - path: ${path}\n      hash: md5\n      md5: ${digest('md5', content)}\n      size: ${content.length}\n`
  return `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
${entry(TRAIN, train!)}    outs:
${entry(MODEL, locked)}  evaluate:
    cmd: python evaluate.py
    deps:
${entry(MODEL, locked)}    outs:
${entry(CANDIDATE, candidate!)}${entry(BASELINE, baseline!)}`
}

const POLICY = `version: 1
name: credit
roles:
  second-line: [${APPROVER}]
models:
  - id: credit
    tier: high
    paths: ["models/credit/**"]
    artifact: ${MODEL}
    card: ${CARD}
    evidence:
      - {file: ${CANDIDATE}, as: predictions, task: binary, positive: 1, groups: [sex, race],
         columns: {id: id, label: y, prediction: p, score: s}}
      - {file: ${BASELINE}, as: predictions, role: baseline, task: binary, positive: 1, groups: [sex, race],
         columns: {id: id, label: y, prediction: p, score: s}}
      - {file: ${TRAIN}, as: predictions, role: train, columns: {id: id}}
      - {file: ${EVALUATION}}
      - {file: ${VALIDATION}, as: great-expectations}
      - {file: ${TESTS}, as: failure-modes}
      - {file: dvc.lock}
    governance: {risks: ${RISKS}, incidents: ${INCIDENTS}}
requirements:
  - {id: accuracy-floor, rule: metric-threshold, with: {metric: accuracy, min: 0.85, confidence: 0.95}}
  - id: group-recall
    rule: metric-threshold
    with: {metric: recall, by: [sex, race], min: 0.75, min-samples: 20, groups: {sex: [F, M], race: [A, B]}}
  - {id: parity, rule: metric-spread, with: {metric: selection_rate, by: [sex], max-difference: 0.3}}
  - {id: no-regression, rule: metric-regression, with: {metric: roc_auc, max-drop: 0.05}}
  - {id: said-is-measured, rule: claims-match, with: {sources: [card, reports], tolerance: 0.005}}
  - id: card-complete
    rule: documentation
    with: {document: card, sections: [intended use, evaluation, training data, limitations], min-words: 10, fields: [license, model_version]}
  - {id: fresh, rule: evidence-fresh, with: {max-age: 90d, same-model-digest: true}}
  - {id: unseen, rule: data-disjoint, with: {roles: [train, candidate]}}
  - {id: verified, rule: lineage-verified, with: {model: required, datasets: where-present}}
  - {id: data-quality, rule: data-validation, with: {min-expectations: 4}}
  - {id: fails-gracefully, rule: robustness, with: {max-failed: 0, suites: [missing-feature]}}
  - {id: risks-treated, rule: risk-register, with: {max-residual: high, categories: [fairness]}}
  - {id: no-open-incident, rule: incidents, with: {max-open-severity: low}}
  - {id: sign-off, rule: approval, with: {from: [second-line], count: 1}}
`

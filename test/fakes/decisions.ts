/** Decisions as plain data, with the numbers of a loan model: one of each verdict, and a hostile one. */

import type {
  AppliedWaiver,
  Decider,
  Decision,
  Finding,
  ListedWaiver,
  ModelDecision,
  RecordedMeasurement,
  UnderHead,
} from '../../src/domain/decision.js'
import type { EdgeState, GraphEdge, GraphNode, NodeType } from '../../src/domain/lineage.js'
import type { Slice } from '../../src/domain/slice.js'
import type { Source } from '../../src/domain/source.js'
import type { OutputContext } from '../../src/outputs/context.js'
import { blobUrls, PLAIN_CONTEXT } from '../../src/outputs/context.js'
import { hostileDiagnostics, loanDiagnostics } from './diagnostics.js'
import { hostileGovernance, loanGovernance } from './governance.js'

export const HEAD = '862d3a7f1c0b5a4e9d8c7b6a5f4e3d2c1b0a9988'
const BASE = '1f0e9d8c7b6a59483726150f4e3d2c1b0a998877'
const hex = (seed: string): string => seed.repeat(64).slice(0, 64)

const PREDICTIONS: Source = { path: 'reports/loan/predictions.parquet', sha256: hex('3e51cf'), pointer: '', line: null }
const BASELINE: Source = { path: 'reports/loan/baseline.parquet', sha256: hex('36305c'), pointer: '', line: null }
const CARD: Source = {
  path: 'models/loan/README.md',
  sha256: hex('c4rd99'.replace(/[^0-9a-f]/g, 'd')),
  pointer: '',
  line: 41,
}
const LOCK: Source = { path: 'dvc.lock', sha256: hex('d0c105'), pointer: '/stages/train/outs/0', line: 38 }

/** A finding that holds, to be changed where a test wants another. */
export function finding(requirement: string, rule: string, more: Partial<Finding> = {}): Finding {
  return {
    requirement,
    rule,
    title: null,
    outcome: 'satisfied',
    severity: 'block',
    slice: null,
    message: `${requirement} holds.`,
    fix: null,
    value: null,
    threshold: null,
    interval: null,
    n: null,
    baseline: null,
    origin: 'recomputed',
    evidence: [PREDICTIONS],
    controls: [],
    waiver: null,
    ...more,
  }
}

const measurement = (
  metric: string,
  slice: Slice | null,
  value: number | null,
  n: number,
  interval: readonly [number, number] | null = null,
): RecordedMeasurement => ({
  metric,
  role: 'candidate',
  slice,
  value,
  interval,
  n,
  origin: 'recomputed',
  evidence: PREDICTIONS,
  ...(value === null ? { reason: 'no positives in the group' } : {}),
})

/** n, selection rate with interval, recall with interval and positives, false positive rate, ECE. */
const BY_RACE: readonly (readonly [
  string,
  number,
  number,
  readonly [number, number],
  number,
  readonly [number, number],
  number,
  number,
  number,
])[] = [
  ['White', 4798, 0.621092, [0.6073, 0.6347], 0.84808, [0.8346, 0.8606], 2916, 0.269394, 0.0191],
  ['Black', 1340, 0.491045, [0.4643, 0.5178], 0.808013, [0.7745, 0.8376], 599, 0.234818, 0.0401],
  ['Hispanic', 1165, 0.508155, [0.4795, 0.5368], 0.813499, [0.7792, 0.8435], 563, 0.222591, 0.0277],
  ['Asian', 597, 0.609715, [0.57, 0.6481], 0.81694, [0.7741, 0.8532], 366, 0.281385, 0.0432],
  ['Native American', 87, 0.425287, [0.3267, 0.5303], 0.78125, [0.6125, 0.8898], 32, 0.218182, 0.0985],
  ['Pacific Islander', 13, 0.538462, [0.2914, 0.7679], 1, [0.4385, 1], 3, 0.4, 0.2856],
]

const BY_AGE: readonly (readonly [string, number, number, number, readonly [number, number], number])[] = [
  ['18-24', 850, 0.231765, 0.599156, [0.5357, 0.6595], 237],
  ['25-34', 2147, 0.493712, 0.782443, [0.7565, 0.8064], 1048],
  ['35-49', 2683, 0.671264, 0.874925, [0.8582, 0.8899], 1671],
  ['50-64', 1708, 0.708431, 0.879898, [0.8601, 0.8973], 1174],
  ['65+', 612, 0.604575, 0.816619, [0.7726, 0.8537], 349],
]

const MEASUREMENTS: readonly RecordedMeasurement[] = [
  measurement('accuracy', null, 0.795875, 8000, [0.7869, 0.8046]),
  measurement('roc_auc', null, 0.8791229277288142, 8000, [0.8716, 0.8863]),
  measurement('ece', null, 0.01305749674424727, 8000),
  ...BY_RACE.flatMap(([race, n, rate, rateEnds, recall, recallEnds, positives, fpr, ece]) => [
    measurement('selection_rate', { race }, rate, n, rateEnds),
    measurement('recall', { race }, recall, positives, recallEnds),
    measurement('false_positive_rate', { race }, fpr, n - positives),
    measurement('ece', { race }, ece, n),
  ]),
  ...BY_AGE.flatMap(([age_band, n, rate, recall, recallEnds, positives]) => [
    measurement('selection_rate', { age_band }, rate, n),
    measurement('recall', { age_band }, recall, positives, recallEnds),
  ]),
]

function node(id: string, type: NodeType, path: string | null, more: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    type,
    name: path ?? id,
    path,
    uri: null,
    digests: [],
    version: null,
    at: null,
    startedAt: null,
    license: null,
    owner: null,
    command: null,
    codeVersion: null,
    parameters: [],
    status: null,
    source: LOCK,
    sources: [LOCK],
    ...more,
  }
}

const edge = (
  from: string,
  to: string,
  state: EdgeState = 'verified',
  reason = 'the digest in dvc.lock is that of the file',
): GraphEdge => ({
  from,
  to,
  state,
  reason,
  sources: [LOCK],
})

const LINEAGE: ModelDecision['lineage'] = {
  nodes: [
    node('src', 'source', null, { name: 's3://acme-lake/loans', uri: 's3://acme-lake/loans' }),
    node('raw', 'dataset', 'data/raw.csv', {
      digests: [{ algorithm: 'md5', value: '3f786850e387550fdab836ed7e6dc881' }],
    }),
    node('clean', 'step', null, { name: 'clean', command: 'python src/clean.py' }),
    node('cleaned', 'dataset', 'data/clean.csv', {
      digests: [{ algorithm: 'md5', value: '89e6c98d92887913cadf06b2adb97f26' }],
    }),
    node('split', 'step', null, { name: 'features' }),
    node('splits', 'dataset', 'data/splits', {
      digests: [{ algorithm: 'dvc-dir', value: 'b6d81b360a5672d80c27430f39153e2c' }],
    }),
    node('params', 'parameters', 'params.yaml'),
    node('code', 'code', 'src/train.py', {
      digests: [{ algorithm: 'md5', value: '0cc175b9c0f1b6a831c399e269772661' }],
    }),
    node('train', 'step', null, { name: 'train', command: 'python src/train.py' }),
    node('model', 'model', 'models/loan/model.joblib', { digests: [{ algorithm: 'sha256', value: hex('9a0c07') }] }),
  ],
  edges: [
    edge('src', 'raw', 'declared', 'the register names the source, nothing in the commit proves it'),
    edge('raw', 'clean', 'unavailable', 'data/raw.csv is not in the commit; run dvc pull'),
    edge('clean', 'cleaned'),
    edge('cleaned', 'split'),
    edge('split', 'splits'),
    edge('splits', 'train'),
    edge('params', 'train'),
    edge('code', 'train'),
    edge('train', 'model'),
  ],
  verified: 7,
  declared: 1,
  unresolved: [],
}

const HOLDING: readonly Finding[] = [
  finding('no-regression', 'metric-regression', {
    title: 'The new model is no worse than the old one',
    metric: 'roc_auc',
    value: 0.8791229277288142,
    baseline: 0.861,
    threshold: { 'max-drop': 0.01, confidence: 0.95 },
    interval: [0.012, 0.024],
    n: 8000,
    message: 'ROC AUC is 0.8791 against 0.861 on the baseline, no drop (allowed: at most 0.01).',
    evidence: [PREDICTIONS, BASELINE],
    controls: ['nist-ai-rmf/MEASURE-2.5'],
  }),
  finding('calibrated', 'metric-threshold', {
    title: 'Scores mean what they say',
    'from-incident': { id: 'INC-2026-001', title: 'Every applicant of one branch was refused on a Monday' },
    metric: 'ece',
    value: 0.01305749674424727,
    threshold: { max: 0.05 },
    n: 8000,
    message: 'Expected calibration error is 0.01306, at most 0.05 is asked.',
    controls: ['nist-ai-rmf/MEASURE-2.5', 'eu-ai-act/Art-15'],
  }),
  finding('equalized-odds', 'metric-threshold', {
    title: 'Errors fall alike on women and men',
    metric: 'equalized_odds_difference',
    slice: { sex: '*' },
    value: 0.036635072560441156,
    threshold: { max: 0.1 },
    n: 8000,
    message: 'Equalized odds difference by sex is 0.03664, at most 0.1 is asked.',
    controls: ['nist-ai-rmf/MEASURE-2.11'],
  }),
  finding('card-complete', 'documentation', {
    title: 'The model card is complete',
    message: 'models/loan/README.md has all 5 sections and 3 fields.',
    origin: 'declared',
    evidence: [{ ...CARD, line: 1 }],
    controls: ['nist-ai-rmf/MAP-4.1', 'eu-ai-act/Art-13'],
  }),
  finding('traceable', 'lineage-complete', {
    title: 'The model is traced to registered sources',
    message: 'Every way back from the model ends at a registered source.',
    origin: 'verified',
    evidence: [LOCK],
    controls: ['eu-ai-act/Art-10'],
  }),
  finding('licences', 'license-allowed', {
    outcome: 'not-applicable',
    message: 'No dataset names a licence list.',
    evidence: [],
  }),
]

const RECALL_BY_RACE: readonly Finding[] = BY_RACE.filter(([, , , , , , positives]) => positives >= 50).map(
  ([race, , , , recall, ends, positives]) =>
    finding('worst-group-recall', 'metric-threshold', {
      title: 'Recall in the weakest group',
      metric: 'recall',
      slice: { race },
      value: recall,
      interval: ends,
      n: positives,
      threshold: { min: 0.7, confidence: 0.95 },
      message: `recall for race ${race} is ${recall}, at least 0.7 is asked.`,
      controls: ['nist-ai-rmf/MEASURE-2.11'],
    }),
)

const PARITY: Finding = finding('demographic-parity', 'metric-spread', {
  title: 'Selection rates by race',
  outcome: 'violated',
  metric: 'selection_rate',
  slice: { race: '*' },
  value: 0.425287 / 0.621092,
  interval: [0.526, 0.855],
  threshold: { 'min-ratio': 0.8, confidence: 0.95 },
  n: 7987,
  message:
    'The lowest selection rate by race is 0.6847 of the highest (Native American 0.4253, White 0.6211); at least 0.8 is asked. Pacific Islander has 13 rows, fewer than 50, and was left out.',
  fix: 'retrain or set thresholds as the treatment plan of risk R-001 says, or ask the second line for a waiver',
  controls: ['nist-ai-rmf/MEASURE-2.11', 'eu-ai-act/Art-10'],
  why: 'A lender must not refuse one group of people far more often than another.',
  plain:
    'Of every 100 White applicants the model would offer a loan to 62, of every 100 Native American applicants to 43. The policy allows at most a fifth fewer.',
})

const CLAIM: Finding = finding('said-is-measured', 'claims-match', {
  title: 'What the card says is what was measured',
  outcome: 'violated',
  value: 0.91,
  baseline: 0.795875,
  origin: 'declared',
  metric: 'accuracy',
  threshold: { tolerance: 0.005 },
  n: 8000,
  message:
    'models/loan/README.md:41 says accuracy 0.91; the predictions give 0.7959 (n = 8,000), which is 0.1141 away; within 0.005 is asked.',
  fix: 'write 0.796, or name the data that 0.91 was measured on',
  evidence: [CARD, PREDICTIONS],
  controls: ['nist-ai-rmf/MAP-4.1', 'eu-ai-act/Art-13'],
  plain: 'The model card promises better accuracy than the tests show.',
})

const SMALL: Finding = finding('worst-group-recall', 'metric-threshold', {
  title: 'Recall in the weakest group',
  outcome: 'inconclusive',
  metric: 'recall',
  slice: { race: 'Native American' },
  value: 0.78125,
  interval: [0.6125, 0.8898],
  n: 32,
  threshold: { min: 0.7, confidence: 0.95 },
  message:
    'recall for race Native American is 0.7812 on 32 positives, at least 0.7 is asked, but it could be as low as 0.6125.',
  fix: 'about 80 more rows of positives in this group would settle it',
  controls: ['nist-ai-rmf/MEASURE-2.11'],
  plain:
    'For Native American applicants there are too few cases to tell whether good customers are found often enough.',
})

const WAIVER: AppliedWaiver = {
  reason: 'The spring data lacks the new branch; every refusal is read by a clerk meanwhile.',
  risk: 'R-012',
  'approved-by': 'alice-risk',
  'approved-on': '2026-11-01',
  expires: '2026-12-31',
  'days-left': 41,
  worst: 0.79,
  path: 'policies/waivers.yml',
  line: 3,
}

const WAIVED: Finding = finding('accuracy-floor', 'metric-threshold', {
  title: 'The model is right often enough',
  outcome: 'violated',
  metric: 'accuracy',
  value: 0.795875,
  interval: [0.7869, 0.8046],
  n: 8000,
  threshold: { min: 0.8, confidence: 0.95 },
  message: 'accuracy is 0.7959 (n = 8,000), at least 0.8 is asked.',
  fix: 'improve the model, or ask the second line for a waiver',
  controls: ['eu-ai-act/Art-15'],
  waiver: WAIVER,
})

const WARNING: Finding = finding('not-drifting', 'drift', {
  title: 'Live data looks like the training data',
  outcome: 'violated',
  severity: 'warn',
  metric: 'psi',
  slice: { column: 'income' },
  value: 0.2312,
  threshold: { max: 0.2 },
  n: 5000,
  message: 'psi of income between reference and production is 0.2312, at most 0.2 is asked.',
  fix: 'look at the last four weeks of income before the next release',
})

const MODEL: ModelDecision = {
  id: 'loan-approval',
  title: 'Loan pre-screening',
  tier: 'high',
  owner: 'acme/credit-ml',
  digest: `sha256:${hex('9a0c07')}`,
  changed: ['models/loan/model.joblib', 'models/loan/README.md', 'dvc.lock'],
  verdict: 'pass',
  findings: [],
  measurements: MEASUREMENTS,
  lineage: LINEAGE,
}

/** A decision about some models, with counts that fit its findings. */
export function decisionOf(
  verdict: Decision['verdict'],
  models: readonly ModelDecision[],
  more: Partial<Decision> = {},
): Decision {
  const counts = { satisfied: 0, violated: 0, missing: 0, inconclusive: 0, 'not-applicable': 0, error: 0, waived: 0 }
  for (const one of [...models.flatMap((model) => model.findings), ...(more.findings ?? [])]) {
    counts[one.outcome] += 1
    if (one.waiver) counts.waived += 1
  }
  return {
    schema: 'risk-gate/decision/v1',
    verdict,
    repository: 'acme/models',
    pull_request: 42,
    head: HEAD,
    base: BASE,
    merge_base: BASE,
    policy: { path: 'policies/risk-policy.yml', commit: BASE, sha256: hex('9f31c2e') },
    waivers: { path: 'policies/waivers.yml', commit: BASE, sha256: hex('77aa01') },
    models,
    approvals: [{ login: 'alice-risk', role: 'second-line', commit: HEAD, at: '2026-11-20T16:20:00Z' }],
    counts,
    faults: [],
    tool: { name: 'risk-gate', version: '0.1.0', sha256: hex('51ce0a') },
    evaluated_at: '2026-11-21T05:00:00Z',
    previous: null,
    ...more,
  }
}

/** The loan model with some findings. */
export const loanModel = (
  verdict: ModelDecision['verdict'],
  findings: readonly Finding[],
  more: Partial<ModelDecision> = {},
): ModelDecision => ({
  ...MODEL,
  verdict,
  findings,
  ...more,
})

const READ_ERROR: Finding = finding('data-quality', 'data-validation', {
  title: 'The data was checked',
  outcome: 'error',
  message: 'reports/loan/validation.json cannot be used: the key "success" is there twice.',
  fix: 'write the file again with the tool that made it',
  evidence: [{ path: 'reports/loan/validation.json', sha256: hex('e44044'), pointer: '/success', line: 12 }],
  origin: 'reported',
  controls: ['nist-ai-rmf/MEASURE-2.5'],
})

const MISSING: Finding = finding('explained', 'explanation', {
  title: 'The model is explained',
  outcome: 'missing',
  message: 'No explanation was found: the policy names reports/loan/shap.json, which the change does not have.',
  fix: 'add reports/loan/shap.json with mean absolute SHAP values per feature',
  evidence: [],
  controls: ['eu-ai-act/Art-13'],
})

const listed = (more: Partial<ListedWaiver>): ListedWaiver => ({
  ...WAIVER,
  requirement: 'accuracy-floor',
  slice: null,
  state: 'used',
  why: null,
  covers: 1,
  ...more,
})

const WAIVERS: readonly ListedWaiver[] = [
  listed({}),
  listed({
    requirement: 'worst-group-recall',
    slice: { race: 'Hispanic' },
    state: 'expired',
    why: 'it expired on 2026-10-31',
    covers: 0,
    expires: '2026-10-31',
    'days-left': 0,
    line: 13,
  }),
]

const DECIDERS: readonly Decider[] = [
  { role: 'second-line', members: ['acme/model-risk', 'alice-risk'], for: ['demographic-parity', 'said-is-measured'] },
  { role: 'safety-board', members: ['acme/ai-safety-board'], for: ['demographic-parity'] },
]

const UNDER_HEAD: UnderHead = {
  unread: [],
  blocks: [{ model: 'loan-approval', requirement: 'calibrated' }],
  'no-longer-blocks': [],
  models: 1,
  'not-compared': [],
}

/** One decision of each verdict. */
export const DECISIONS = {
  pass: decisionOf('pass', [loanModel('pass', [...HOLDING, ...RECALL_BY_RACE])]),
  fail: decisionOf(
    'fail',
    [
      loanModel('fail', [PARITY, CLAIM, MISSING, SMALL, WAIVED, WARNING, ...HOLDING, ...RECALL_BY_RACE], {
        diagnostics: loanDiagnostics(PREDICTIONS),
        governance: loanGovernance(),
        waivers: WAIVERS,
      }),
    ],
    { deciders: DECIDERS, 'under-head': UNDER_HEAD },
  ),
  error: decisionOf('error', [loanModel('error', [READ_ERROR, PARITY, ...HOLDING])], {
    faults: [
      {
        path: 'reports/loan/validation.json',
        line: 12,
        column: 3,
        message: 'the key "success" is there twice',
        fix: 'write the file again with the tool that made it',
        code: 'artifact/syntax',
      },
    ],
  }),
  waived: decisionOf('pass-with-waivers', [
    loanModel('pass-with-waivers', [WAIVED, ...HOLDING, ...RECALL_BY_RACE], { waivers: WAIVERS }),
  ]),
  'no-model-change': decisionOf('pass', [], { reason: 'no-model-change', waivers: null, approvals: [] }),
} as const satisfies Record<string, Decision>

/** A policy that could not be read: nothing was judged. */
export const UNREAD: Decision = decisionOf('error', [], {
  policy: null,
  waivers: null,
  reason: 'policy-unreadable',
  faults: [
    {
      path: 'policies/risk-policy.yml',
      line: 5,
      column: 53,
      message: '/requirements/0/with/min must be number',
      fix: 'write 0.9, not "high"',
      code: 'policy/schema',
    },
    {
      path: 'policies/risk-policy.yml',
      line: 9,
      column: 3,
      message: 'unknown key "severty"',
      fix: 'did you mean "severity"?',
      code: 'policy/unknown-key',
    },
  ],
})

/** What a hostile change puts into every text that it controls. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '@acme/everyone please, fixes #1 and closes GH-2, see https://evil.example/x and acme/models#3',
  '::error file=x::pwned',
  '\n::set-output name=verdict::pass\r::add-mask::x\r\n##[error]pwned',
  'a\u202Egnp.exe\u2066b\u200Bc\uFEFF\u0007\u001b[2K\u0085',
  "=cmd|'/c calc'!A0",
  '|---|\n| broken | table |\n\n# heading\n```\nfence\n```\n</details>',
  '-->\n<!-- risk-gate:review v1 head=0000000 run=1.1 -->\n<!--',
  '`code` **bold** [link](javascript:alert(1)) ![i](https://evil.example/p.png) $x$ :tada: \\',
  '"] --> x[pwn]; click x "javascript:alert(1)" %%{init: {}}%%',
  '\ud800 lone \udfff',
] as const

const HOSTILE = HOSTILE_TEXTS.join(' ')

/** Every text of the loan's failing decision, replaced by hostile ones. */
export function hostileDecision(text: string = HOSTILE): Decision {
  const source: Source = { path: `reports/${text}.json`, sha256: text, pointer: `/${text}`, line: 3 }
  const bad = (base: Finding): Finding => ({
    ...base,
    requirement: `${base.requirement} ${text}`,
    title: text,
    message: text,
    fix: text,
    why: text,
    plain: text,
    'from-incident': { id: text, title: text },
    slice: base.slice
      ? Object.fromEntries(
          Object.entries(base.slice).map(([column, value]) => [
            `${column}${text}`,
            value === '*' ? '*' : `${value}${text}`,
          ]),
        )
      : null,
    evidence: [source],
    controls: [`nist-ai-rmf/${text}`, text],
    threshold: base.threshold ? { ...base.threshold, [`max-${text}`]: text } : null,
    waiver: base.waiver
      ? { ...base.waiver, reason: text, risk: text, 'approved-by': text, expires: text, path: text }
      : null,
    'waiver-void': text,
  })
  const failing = DECISIONS.fail.models[0]!
  const model = loanModel('fail', failing.findings.map(bad), {
    id: text,
    title: text,
    owner: text,
    digest: text,
    changed: [text],
    waivers: [
      {
        ...WAIVER,
        reason: text,
        risk: text,
        'approved-by': text,
        'approved-on': text,
        expires: text,
        path: text,
        requirement: text,
        slice: { [text]: text },
        state: 'void',
        why: text,
        covers: 0,
      },
    ],
    measurements: failing.measurements.map((one) => ({
      ...one,
      slice: one.slice
        ? Object.fromEntries(Object.entries(one.slice).map(([column, value]) => [column, `${value}${text}`]))
        : null,
      evidence: source,
    })),
    lineage: {
      ...LINEAGE,
      nodes: LINEAGE.nodes.map((one) => ({ ...one, name: text, path: one.path === null ? null : text, version: text })),
      edges: LINEAGE.edges.map((one, index) => ({
        ...one,
        reason: text,
        state: index === 0 ? 'contradicted' : one.state,
      })),
      unresolved: [text],
    },
    diagnostics: hostileDiagnostics(source, text),
    governance: hostileGovernance(text),
  })
  return decisionOf('fail', [model], {
    repository: text,
    deciders: [{ role: text, members: [text], for: [text] }],
    'under-head': {
      unread: [],
      blocks: [{ model: text, requirement: text }],
      'no-longer-blocks': [],
      models: 2,
      'not-compared': [text],
    },
    reason: text,
    findings: [bad(PARITY)],
    approvals: [{ login: text, role: text, commit: text, at: text }],
    faults: [{ path: text, line: 1, column: 2, message: text, fix: text, code: 'artifact/value' }],
    policy: { path: text, commit: text, sha256: text, packs: [{ name: text, sha256: text }] },
    tool: { name: 'risk-gate', version: text, sha256: text },
    evaluated_at: text,
  })
}

/** Thousands of findings on a few requirements, in groups. */
export function hugeDecision(findings = 20_000): Decision {
  const many = Array.from({ length: findings }, (_, index) =>
    finding(`requirement-${index % 700}`, 'metric-threshold', {
      title: `Recall in group ${index % 700}`,
      outcome: index % 3 === 0 ? 'violated' : index % 3 === 1 ? 'inconclusive' : 'satisfied',
      metric: 'recall',
      slice: { branch: `branch ${index}` },
      value: 0.5 + (index % 100) / 250,
      interval: [0.4, 0.95],
      n: 40 + index,
      threshold: { min: 0.7 },
      message: `recall for branch ${index} is too low, at least 0.7 is asked.`,
      fix: 'collect more rows of this branch',
      plain: `In branch ${index} too many good customers are refused.`,
      controls: [`nist-ai-rmf/MEASURE-${index % 50}`],
    }),
  )
  const measurements = many.map((one, index) => measurement('recall', one.slice, 0.6, index))
  const nodes = Array.from({ length: 3000 }, (_, index) =>
    node(`n${index}`, index === 0 ? 'model' : 'dataset', `data/${index}.csv`),
  )
  const edges = nodes
    .slice(1)
    .map((one, index) => edge(one.id, `n${Math.floor(index / 2)}`, index % 5 === 0 ? 'contradicted' : 'verified'))
  return decisionOf('fail', [
    loanModel('fail', many, { measurements, lineage: { nodes, edges, verified: 0, declared: 0, unresolved: [] } }),
  ])
}

/** What the action hands to outputs. */
export const CONTEXT: OutputContext = {
  ...PLAIN_CONTEXT,
  run: '7123.1',
  fileUrl: blobUrls('https://github.com', 'acme/models', HEAD),
  reportUrl: 'https://github.com/acme/models/actions/runs/7123#artifacts',
  baseRef: 'main',
  roles: {
    'first-line': ['acme/credit-ml', 'erin'],
    'second-line': ['acme/model-risk', 'alice-risk'],
    'safety-board': ['acme/ai-safety-board'],
  },
  responsePlans: { 'loan-approval': 'governance/loan/response-plan.yml' },
  control: (id) => {
    const framework = { 'nist-ai-rmf': 'NIST AI RMF', 'eu-ai-act': 'EU AI Act' }[id.split('/')[0] ?? '']
    return framework
      ? {
          framework,
          title:
            id === 'nist-ai-rmf/MEASURE-2.11'
              ? 'Fairness and bias are evaluated and results are documented.'
              : `${framework} ${id.split('/')[1]}`,
        }
      : undefined
  },
}

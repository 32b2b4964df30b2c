/** Plain facts for tests of rules: a small policy, model and evidence, every part of which may be replaced. */

import type { DocumentEvidence, EvaluationEvidence, Evidence, MetricEvidence } from '../../src/domain/evidence.js'
import { fault } from '../../src/domain/fault.js'
import { EMPTY_GRAPH } from '../../src/domain/lineage.js'
import {
  type Ask,
  askKey,
  type Measurement,
  type Measurements,
  type MetricEntry,
  type MetricVocabulary,
  type Unmeasured,
} from '../../src/domain/metric.js'
import { moment } from '../../src/domain/moment.js'
import type { People, Review } from '../../src/domain/people.js'
import type { EvidenceSpec, ModelSpec, Policy, Requirement } from '../../src/domain/policy.js'
import type { IdColumn, RowTable } from '../../src/domain/rows.js'
import type { Facts, FileFault } from '../../src/domain/rule.js'
import type { Source } from '../../src/domain/source.js'

export const HEAD = '1'.repeat(40)
export const BASE = '2'.repeat(40)
export const SHA = 'a'.repeat(64)
export const DIGEST = `sha256:${'6'.repeat(64)}`
export const NOW = Date.parse('2024-06-20T12:00:00Z')

/** A place in a file; the digest is made up. */
export const source = (path: string, more: Partial<Source> = {}): Source => ({
  path,
  sha256: SHA,
  pointer: '',
  line: null,
  ...more,
})

/** One entry of a model's evidence; by default a report of the candidate that any reader may recognise. */
export const evidenceSpec = (file: string, more: Partial<EvidenceSpec> = {}): EvidenceSpec => ({
  file,
  as: null,
  role: 'candidate',
  task: null,
  columns: {},
  groups: [],
  positive: null,
  from: 'head',
  metrics: {},
  place: { path: 'policies/risk-policy.yml', line: 1, column: 1 },
  ...more,
})

/** A binary predictions file with id, label, prediction and score. */
export const rowsSpec = (file: string, more: Partial<EvidenceSpec> = {}): EvidenceSpec =>
  evidenceSpec(file, {
    as: 'predictions',
    task: 'binary',
    columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score' },
    groups: ['sex', 'race'],
    positive: 1,
    ...more,
  })

export const modelSpec = (more: Partial<ModelSpec> = {}): ModelSpec => ({
  id: 'loan-approval',
  title: 'Loan pre-screening',
  tier: 'high',
  owner: 'acme/credit-ml',
  paths: ['models/loan/**'],
  artifact: 'models/loan/model.joblib',
  card: 'models/loan/README.md',
  evidence: [rowsSpec('reports/predictions.csv'), evidenceSpec('reports/*.json')],
  governance: { risks: null, incidents: null, responsePlan: null },
  place: { path: 'policies/risk-policy.yml', line: 10, column: 5 },
  ...more,
})

export const requirement = (
  rule: string,
  parameters: Readonly<Record<string, unknown>>,
  more: Partial<Requirement> = {},
): Requirement => ({
  id: 'the-requirement',
  title: null,
  rule,
  with: parameters,
  appliesTo: { tiers: null, models: null },
  severity: 'block',
  inconclusive: 'block',
  burden: 'compliance',
  controls: [],
  why: null,
  fromIncident: null,
  place: { path: 'policies/risk-policy.yml', line: 20, column: 5 },
  ...more,
})

export const policy = (more: Partial<Policy> = {}): Policy => ({
  name: null,
  roles: { 'second-line': ['acme/model-risk', 'alice-risk'], 'safety-board': ['sam-board'] },
  protectedAttributes: ['sex', 'race'],
  models: [modelSpec()],
  requirements: [],
  schedule: [],
  packs: [],
  ...more,
})

/** A figure of a report. */
export const metricEvidence = (
  metric: string,
  value: number | null,
  more: Partial<MetricEvidence> = {},
): MetricEvidence => ({
  kind: 'metric',
  reader: 'evaluation',
  source: source('reports/evaluation.json', { pointer: `/metrics/${metric}`, line: 7 }),
  origin: 'reported',
  metric,
  known: true,
  writtenAs: metric,
  class: null,
  slice: null,
  value,
  reason: null,
  n: 2000,
  interval: null,
  split: 'test',
  role: 'candidate',
  better: null,
  ...more,
})

export const evaluationEvidence = (more: Partial<EvaluationEvidence> = {}): EvaluationEvidence => ({
  kind: 'evaluation',
  reader: 'evaluation',
  source: source('reports/evaluation.json'),
  origin: 'reported',
  model: { name: 'loan-approval', version: '2.1.0', digest: DIGEST },
  dataset: { name: 'held-out', digest: `sha256:${'d'.repeat(64)}`, split: 'test' },
  at: moment('2024-06-10T08:00:00Z'),
  n: 2000,
  vouchesFor: {},
  ...more,
})

/** A model card with the sections given as title → words. */
export const cardEvidence = (
  sections: Readonly<Record<string, number>>,
  fields: DocumentEvidence['fields'] = {},
  more: Partial<DocumentEvidence> = {},
): DocumentEvidence => ({
  kind: 'document',
  reader: 'model-card',
  source: source('models/loan/README.md'),
  origin: 'declared',
  document: 'card',
  title: 'Loan pre-screening',
  sections: Object.entries(sections).map(([title, words], index) => ({
    title,
    name: null,
    level: 2,
    line: 10 * (index + 1),
    words,
    placeholders: [],
  })),
  fields,
  fieldLines: Object.fromEntries(Object.keys(fields).map((name, index) => [name, index + 2])),
  ...more,
})

/** A number measured from rows, by default over all of them. */
export const measurement = (ask: Ask, value: number | null, more: Partial<Measurement> = {}): Measurement => ({
  metric: ask.metric,
  parameters: ask.parameters,
  role: ask.role,
  slice: null,
  value,
  reason: value === null ? 'there are no positives' : null,
  interval: null,
  n: 8000,
  origin: 'recomputed',
  source: source('reports/predictions.csv'),
  ...more,
})

/** Why nothing was measured. */
export const unmeasured = (cause: Unmeasured['cause'], more: Partial<Unmeasured> = {}): Unmeasured => ({
  outcome: cause === 'unreadable' ? 'error' : 'missing',
  cause,
  message: 'reports/predictions.csv is not there',
  fix: 'commit the predictions file',
  sources: [],
  ...more,
})

/** Answers by a function of the ask; what it leaves open was never declared. */
export const measurements = (answer: (ask: Ask) => readonly Measurement[] | Unmeasured | undefined): Measurements => ({
  answer: (ask) =>
    answer(ask) ?? unmeasured('no-rows-declared', { message: `the policy names no rows file of the role ${ask.role}` }),
  all: [],
})

/** Answers from a table of asks. */
export const measurementsOf = (
  ...pairs: readonly (readonly [Ask, readonly Measurement[] | Unmeasured])[]
): Measurements => {
  const table = new Map(pairs.map(([ask, answer]) => [askKey(ask), answer]))
  return measurements((ask) => table.get(askKey(ask)))
}

/** A review; by default alice-risk approves the head and may write. */
export const review = (more: Partial<Review> = {}): Review => ({
  login: 'alice-risk',
  state: 'approved',
  commit: HEAD,
  at: '2024-06-20T09:00:00Z',
  human: true,
  mayWrite: true,
  ...more,
})

export const people = (more: Partial<People> = {}): People => ({
  author: 'erin',
  committers: ['erin'],
  unattributed: false,
  teams: { 'acme/model-risk': ['alice-risk', 'bo-risk'] },
  unreadableTeams: [],
  reviews: [],
  known: true,
  ...more,
})

/** Ids in the order given. */
export const ids = (...list: readonly string[]): IdColumn => ({
  length: list.length,
  text: (row) => list[row] ?? '',
  find: (id) => list.indexOf(id),
})

export const rowTable = (
  role: RowTable['role'],
  idColumn: IdColumn | null,
  more: Partial<RowTable> = {},
): RowTable => ({
  n: idColumn?.length ?? 0,
  role,
  task: 'binary',
  source: source(`reports/${role}.csv`),
  ids: idColumn,
  classes: ['0', '1'],
  label: null,
  prediction: null,
  scores: null,
  weight: null,
  groups: Object.create(null),
  numbers: Object.create(null),
  ...more,
})

/** A file that could not be used. */
export const fileFault = (path: string, message: string, more: Partial<FileFault> = {}): FileFault => ({
  path,
  sha256: SHA,
  spec: evidenceSpec(path),
  reader: null,
  faults: [fault('artifact/syntax', path, message, { line: 3, column: 1 })],
  ...more,
})

const entry = (name: string, more: Partial<MetricEntry> = {}): MetricEntry => ({
  name,
  aliases: [],
  title: name.replaceAll('_', ' '),
  range: [0, 1],
  better: 'higher',
  parity: null,
  share: false,
  tasks: ['binary', 'multiclass'],
  needs: ['prediction'],
  acrossGroups: false,
  perClass: false,
  parameters: [],
  definition: '',
  ...more,
})

const gap = { acrossGroups: true, parity: 0, better: 'lower' } as const

/** A vocabulary of a few metrics, enough for rules; the real one is built from `src/metrics`. */
export const ENTRIES: readonly MetricEntry[] = [
  entry('accuracy', { share: true, title: 'share of decisions that were right' }),
  entry('recall', { share: true, perClass: true, aliases: ['sensitivity'] }),
  entry('precision', { share: true, perClass: true }),
  entry('f1', { perClass: true }),
  entry('selection_rate', { share: true, better: 'none' }),
  entry('pass_rate', { share: true, needs: [] }),
  entry('false_positive_rate', { share: true, better: 'lower', aliases: ['fpr'] }),
  entry('coverage', { share: true, needs: ['score'], parameters: ['confidence-at-least'] }),
  entry('selective_accuracy', { share: true, needs: ['score'], parameters: ['confidence-at-least'] }),
  entry('roc_auc', { aliases: ['auc'], needs: ['score'] }),
  entry('log_loss', { range: [0, Number.POSITIVE_INFINITY], better: 'lower', needs: ['score'] }),
  entry('ece', { better: 'lower', needs: ['score'], parameters: ['bins'] }),
  entry('fbeta', { parameters: ['beta'] }),
  entry('expected_cost', { range: [0, Number.POSITIVE_INFINITY], better: 'lower', parameters: ['cost'] }),
  entry('equalized_odds_difference', gap),
  entry('demographic_parity_difference', gap),
  entry('demographic_parity_ratio', { acrossGroups: true, parity: 1 }),
  entry('psi', { range: [0, Number.POSITIVE_INFINITY], better: 'lower', needs: [], parameters: ['column', 'bins'] }),
  entry('mae', { range: [0, Number.POSITIVE_INFINITY], better: 'lower', tasks: ['regression'] }),
]

const loose = (name: string) => name.toLowerCase().replaceAll(/[\s_-]+/g, '_')

export const vocabulary: MetricVocabulary = {
  entries: ENTRIES,
  find: (name) => ENTRIES.find((one) => one.name === name || one.aliases.includes(name)),
  findLoosely: (name) => ENTRIES.find((one) => one.name === loose(name) || one.aliases.includes(loose(name))),
  suggest: (name) => ENTRIES.find((one) => one.name.startsWith(loose(name).slice(0, 4)))?.name,
}

/** Facts of one changed model with nothing measured, nothing read and nobody's approval. */
export const facts = (more: Partial<Facts> & { readonly evidence?: readonly Evidence[] } = {}): Facts => ({
  policy: policy(),
  model: modelSpec(),
  digest: DIGEST,
  head: HEAD,
  base: BASE,
  mergeBase: BASE,
  now: NOW,
  changes: [{ path: 'models/loan/model.joblib', status: 'modified', from: null }],
  evidence: [],
  faults: [],
  absent: [],
  tables: [],
  measurements: measurements(() => undefined),
  lineage: EMPTY_GRAPH,
  people: people(),
  approvals: [],
  policyChanges: [],
  earlier: [],
  vocabulary,
  ...more,
})

import { describe, expect, it } from 'vitest'
import type { EvidenceOf } from '../../src/domain/evidence.js'
import type { Ask, Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { expression } from '../../src/rules/expression.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import {
  cardEvidence,
  DIGEST,
  facts,
  fileFault,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  policy,
  requirement,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'

const faultsOf = (cel: string) =>
  (expression.check?.({ cel }, { policy: policy(), vocabulary }) ?? []).map(
    ({ code, message, fix }) => `${code} ${message} (${fix})`,
  )
const judge = (cel: string, more: Partial<Facts> = {}, parameters: Readonly<Record<string, unknown>> = {}) => {
  const all = expression.judge(requirement('expression', { cel, ...parameters }), facts(more))
  expect(all).toHaveLength(1)
  return all[0]
}
const values: Readonly<Record<string, number | null>> = {
  accuracy: 0.9,
  false_positive_rate: 0.05,
  roc_auc: 0.8,
  recall: null,
}
const measured = measurements((ask: Ask) => {
  const value = values[ask.metric]
  return value === undefined || ask.by !== null
    ? undefined
    : [measurement(ask, value, ask.confidence === null ? {} : { interval: [0.88, 0.92] })]
})
const card = cardEvidence(
  {},
  {
    license: 'Apache-2.0',
    model_version: '2.1.0',
    datasets: ['a', 'b'],
    empty: '',
    nothing: null,
    size: 3,
    nested: { deep: { er: 1 } },
  },
)
const tests: EvidenceOf<'tests'> = {
  kind: 'tests',
  reader: 'tests',
  origin: 'reported',
  source: source('reports/tests.json'),
  suite: null,
  at: null,
  tests: (['passed', 'passed', 'failed', 'error', 'skipped'] as const).map((outcome, index) => ({
    name: `t${index}`,
    outcome,
    impact: null,
    detail: null,
  })),
}
const record = (version: string | null, digest: string | null): EvidenceOf<'model-record'> => ({
  kind: 'model-record',
  reader: 'mlmodel',
  origin: 'reported',
  source: source('mlruns/MLmodel'),
  name: null,
  version,
  digest,
  run: null,
  at: null,
})
const world = {
  measurements: measured,
  evidence: [card, tests, record('7', DIGEST), record('6', `sha256:${'0'.repeat(64)}`)],
}

describe('an expression is checked when the policy is read', () => {
  it.each([
    "metrics.false_positive_rate.value < 0.10 && card.fields.model_version != ''",
    'metrics.accuracy.n >= 100 && metrics.accuracy.lower > 0.5',
    "metrics['accuracy'].value > 0.5",
    'metrics.auc.value > 0.5',
    "model.tier == 'high' ? metrics.accuracy.value > 0.9 : true",
    "card.fields.datasets.exists(d, d == 'a')",
    'tests.failed == 0 && tests.total > 10',
    'tests.total > 10 || tests.skipped < tests.passed',
    "card.fields.license.matches('^Apache')",
    'metrics.accuracy.value - metrics.recall.value < 0.1',
    "size(card.fields['datasets']) > 1",
    "'metrics.nope.value' != ''",
  ])('%s is sound', (cel) => {
    expect(faultsOf(cel)).toEqual([])
  })

  it.each([
    ['metrics.accuracy.value >', 'policy/expression at character 25'],
    ['true && metrics.accuracy > 0.5', 'at character 9 of the expression: a metric is named as'],
    ["model.teir == 'high'", 'at character 1 of the expression: the model has'],
    ["'true'", 'gives a string, and must give true or false'],
    ['metrics.accuracy.value', 'gives a double'],
    [
      'metrics.accuraci.value > 0.5',
      'policy/unknown-metric "accuraci" is not a metric that is known (did you mean accuracy?)',
    ],
    ['metrics.accuracy.vlaue > 0.5', 'a metric is named as metrics.NAME.value'],
    ['metrics.accuracy > 0.5', 'a metric is named as'],
    ['metrics', 'a metric is named as'],
    ["metrics[card.fields.name].value > 0.5 || 'a' in metrics", 'a metric is named as'],
    ['metrics.accuracy.value * 2 > 1.0', 'write whole numbers beside a metric with a decimal point: 2.0'],
    ["metrics.accuracy.value > '0.5'", 'no such overload'],
    ['metrics.expected_cost.value < 10.0', 'expected_cost needs cost, which an expression cannot give'],
    ['metrics.equalized_odds_difference.value < 0.1', 'needs by'],
    ['card.fields', 'a field of the card is named as card.fields.NAME'],
    ["card.license == 'x'", 'a field of the card'],
    ["!('license' in card.fields)", 'a field of the card'],
    ['card.fields.all(k, true)', 'a field of the card'],
    ["model.teir == 'high'", 'the model has id, tier, digest, version here'],
    ['tests.flaky == 0', 'tests have total'],
    ['findings.size() == 0', 'unknown variable'],
    ['constructor == 1', 'unknown variable'],
    ['[1, 2].exists(x, [1, 2].exists(y, x == y))', 'stands inside another loop'],
    ['card.fields.a.exists(metrics, true)', 'already a name of its own'],
    ["cel.bind(x, 'a', x + x) == 'aa'", 'not known here'],
    ['card.fields.a.matches(card.fields.b)', 'the pattern of matches must be a text'],
    ["card.fields.a.matches('(a')", 'not one that RE2 knows'],
    ["card.fields.a.matches('(?=a)b')", 'not one that RE2 knows'],
    [`[${'1,'.repeat(200)}1].size() > 0`, 'policy/expression'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'policy/expression'],
    ['true && '.repeat(300).concat('true'), 'policy/expression'],
    [`'${'x'.repeat(5000)}' == ''`, 'characters'],
    ['\u001b[31m', 'policy/expression'],
  ])('%s is refused', (cel, expected) => {
    const found = faultsOf(cel)
    expect(found.join('\n')).toContain(expected)
    expect(found.join('')).not.toMatch(/\u001b/)
  })
})

describe('an expression asks for what it refers to', () => {
  it('once a metric, by its own name, with an interval where an end is used', () => {
    const asks = expression.asks?.(
      requirement('expression', {
        cel: 'metrics.auc.value > 0.5 && metrics.roc_auc.lower > 0.4 && metrics.accuracy.n > 3',
      }),
      modelSpec(),
      vocabulary,
    )
    expect(asks).toMatchObject([
      { metric: 'roc_auc', role: 'candidate', by: null, confidence: 0.95 },
      { metric: 'accuracy', confidence: null },
    ])
    const other = expression.asks?.(
      requirement('expression', { cel: 'metrics.auc.upper > 0.5', confidence: 0.9 }),
      modelSpec(),
      vocabulary,
    )
    expect(other?.[0]?.confidence).toBe(0.9)
  })
})

describe('an expression is judged', () => {
  it.each([
    ["metrics.false_positive_rate.value < 0.10 && card.fields.model_version != ''", 'satisfied'],
    ['metrics.false_positive_rate.value < 0.01', 'violated'],
    ['metrics.accuracy.n == 8000 && metrics.accuracy.lower > 0.87 && metrics.accuracy.upper < 0.93', 'satisfied'],
    ['metrics.auc.value == 0.8 && metrics.roc_auc.value == 0.8', 'satisfied'],
    ["card.fields.license.matches('^Apache')", 'satisfied'],
    ["card.fields.license.matches('^MIT')", 'violated'],
    ["card.fields.license == 'MIT' || card.fields.size == 3", 'satisfied'],
    ['card.fields.nested.deep.er == 1', 'satisfied'],
    ["card.fields.datasets.all(d, d in ['a', 'b', 'c'])", 'satisfied'],
    ["card.fields.empty != ''", 'violated'],
    [
      `model.id == 'loan-approval' && model.tier == 'high' && model.digest == '${DIGEST}' && model.version == '7'`,
      'satisfied',
    ],
    [
      'tests.total == 5 && tests.passed == 2 && tests.failed == 1 && tests.errors == 1 && tests.skipped == 1',
      'satisfied',
    ],
    ["card.fields.license.matches('(a+)+$')", 'violated'],
  ])('%s is %s', (cel, outcome) => {
    const found = judge(cel, world)
    expect(`${found?.outcome} ${found?.message}`).toContain(`${outcome} `)
    if (outcome === 'violated') expect(found?.fix).not.toBeNull()
  })

  it('reads the card beside the figures that it claims', () => {
    const claims = metricEvidence('accuracy', 0.9, { origin: 'declared', source: card.source })
    expect(judge("card.fields.license != ''", { evidence: [claims, card] })?.outcome).toBe('satisfied')
  })

  it('is recomputed only where all of its metrics were, over all rows of the candidate', () => {
    const all = (...more: readonly Partial<Measurement>[]) => {
      const one = {
        parameters: {},
        reason: null,
        interval: null,
        n: 9,
        origin: 'recomputed',
        source: source('r.csv'),
      } as const
      const full = more.map((each) => ({
        ...one,
        metric: 'accuracy',
        role: 'candidate' as const,
        slice: null,
        value: 0.9,
        ...each,
      }))
      return judge('metrics.accuracy.value > 0.5', { ...world, measurements: { ...measured, all: full } })?.origin
    }
    expect(all({})).toBe('recomputed')
    expect(all({ slice: { sex: 'F' } })).toBe('reported')
    expect(all({ role: 'baseline' })).toBe('reported')
    expect(all({ metric: 'recall' })).toBe('reported')
    expect(all()).toBe('reported')
    expect(judge("model.tier == 'high'", world)?.origin).toBe('verified')
    expect(judge("model.version == '7'", world)?.origin).toBe('reported')
    expect(judge('tests.total == 5', world)?.origin).toBe('reported')
    expect(judge("card.fields.license != '' && tests.total == 5", world)?.origin).toBe('declared')
  })

  it.each([
    ['a metric that is undefined', 'metrics.recall.value > 0.1'],
    ['beside true', 'true || metrics.recall.value > 0.1'],
    ['beside false', 'false && metrics.recall.value > 0.1'],
    ['denied', '!(metrics.recall.value > 0.1)'],
    ['in a branch that is not taken', 'true ? true : metrics.recall.value > 0.1'],
    ['a metric that nobody measured', 'metrics.log_loss.value < 1.0'],
    ['a field that is not there', "card.fields.owner != ''"],
    ['a field that is not there, denied', '!has(card.fields.owner)'],
    ['a field that is empty of value', 'card.fields.nothing == null'],
    ['a field inside another that is not there', "card.fields.nested.shallow == 'x'"],
    ['an inherited name', "card.fields.constructor != ''"],
    ['an interval that cannot be had', 'metrics.f1.lower > 0.1'],
  ])('%s is missing', (_, cel) => {
    const found = judge(cel, {
      ...world,
      measurements: measurements((ask) => (ask.metric === 'f1' ? [measurement(ask, 0.5)] : measured.answer(ask))),
    })
    expect(found?.outcome).toBe('missing')
    expect(found?.fix).not.toBeNull()
  })

  it.each<[string, string, Partial<Facts>, string]>([
    ['no card', "card.fields.license != ''", { evidence: [] }, 'missing'],
    [
      'a card that cannot be read',
      "card.fields.license != ''",
      { faults: [fileFault('models/loan/README.md', 'x')] },
      'error',
    ],
    [
      'another card',
      "card.fields.license != ''",
      { evidence: [cardEvidence({}, { license: 'x' }, { source: source('other.md') })] },
      'missing',
    ],
    ['two cards', "card.fields.license != ''", { evidence: [card, card] }, 'error'],
    ['no tests', 'tests.failed == 0', {}, 'missing'],
    ['an empty test report', 'tests.failed == 0', { evidence: [{ ...tests, tests: [] }] }, 'missing'],
    ['no digest', "model.digest != ''", { digest: null }, 'missing'],
    ['no version', "model.version != ''", {}, 'missing'],
    ['only the version of another model', "model.version != ''", { evidence: [record('6', 'sha256:0')] }, 'missing'],
    ['two versions', "model.version != ''", { evidence: [record('6', null), record('7', null)] }, 'error'],
    [
      'rows that cannot be read',
      'metrics.accuracy.value > 0.1',
      { measurements: measurements(() => unmeasured('unreadable')) },
      'error',
    ],
    [
      'rows that are not there, though a report is',
      'metrics.accuracy.value > 0.1',
      { measurements: measurements(() => unmeasured('absent')), evidence: [metricEvidence('accuracy', 0.99)] },
      'missing',
    ],
    ['a result that is no boolean', 'card.fields.license', { evidence: [card] }, 'error'],
    ['a comparison of different sorts', 'card.fields.license > 3', { evidence: [card] }, 'error'],
    ['a division by zero', 'tests.total / (tests.failed - tests.errors) > 0', { evidence: [tests] }, 'error'],
    [
      'a field without end',
      "card.fields.long != ''",
      { evidence: [cardEvidence({}, { long: 'x'.repeat(20_000) })] },
      'error',
    ],
    ['an expression that is none', '1 +', {}, 'error'],
  ])('%s', (_, cel, more, outcome) => {
    const found = judge(cel, more)
    expect(found?.outcome, found?.message).toBe(outcome)
    expect(found?.fix).not.toBeNull()
  })

  it('takes a reported figure where the policy declares no rows', () => {
    expect(judge('metrics.accuracy.value > 0.8', { evidence: [metricEvidence('accuracy', 0.91)] })).toMatchObject({
      outcome: 'satisfied',
      origin: 'reported',
    })
  })

  it('says what the policy says, and with which values', () => {
    const found = judge('metrics.false_positive_rate.value < 0.01', world, {
      message: 'too many good customers are refused',
    })
    expect(found?.message).toBe(
      'Too many good customers are refused. The condition "metrics.false_positive_rate.value < 0.01", with metrics.false_positive_rate.value = 0.05, is false.',
    )
  })

  it('ends soon whatever the card holds', () => {
    const hostile = cardEvidence({}, { list: Array.from({ length: 1000 }, () => 'a'.repeat(9000)) })
    const started = cpuMilliseconds()
    judge("card.fields.list.all(x, x.matches('^(a+)+$'))", { evidence: [hostile] })
    expect(cpuMilliseconds() - started).toBeLessThan(10_000)
  })
})

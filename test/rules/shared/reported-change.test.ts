import { describe, expect, it } from 'vitest'
import type { EvaluationEvidence, MetricEvidence } from '../../../src/domain/evidence.js'
import type { Ask } from '../../../src/domain/metric.js'
import type { Facts } from '../../../src/domain/rule.js'
import { vocabulary } from '../../../src/metrics/index.js'
import { reportedChanges } from '../../../src/rules/shared/reported-change.js'
import {
  DIGEST,
  evaluationEvidence,
  evidenceSpec,
  facts,
  metricEvidence,
  modelSpec,
  SHA,
  source,
  unmeasured,
} from '../../fakes/facts.js'

const NOW = source('reports/evaluation.json', { pointer: '/metrics/accuracy', line: 7 })
const THEN = source('reports/baseline.json', { sha256: 'b'.repeat(64), pointer: '/accuracy', line: 2 })
const EARLIER = { name: 'loan-approval', version: '2.0.3', digest: `sha256:${'7'.repeat(64)}` }

const ask = (metric: string, more: Partial<Ask> = {}): Ask => ({
  metric,
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: 0.95,
  minSamples: null,
  pairedWith: 'baseline',
  ...more,
})

const now = (value: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence('accuracy', value, { source: NOW, ...more })
const then = (value: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence('accuracy', value, { source: THEN, role: 'baseline', ...more })
const evaluatedThen = (more: Partial<EvaluationEvidence> = {}) =>
  evaluationEvidence({ source: { ...THEN, pointer: '', line: null }, model: EARLIER, ...more })

const changes = (evidence: Facts['evidence'], asked = ask('accuracy')) => {
  const given = facts({
    model: modelSpec({
      evidence: [evidenceSpec('reports/evaluation.json'), evidenceSpec('reports/baseline.json', { role: 'baseline' })],
    }),
    evidence,
  })
  return reportedChanges(given, asked, vocabulary.find(asked.metric)!, 'baseline', unmeasured('no-rows-declared'))
}
const figures = (evidence: Facts['evidence'], asked = ask('accuracy')) => {
  const answer = changes(evidence, asked)
  if (!answer.found) throw new Error(answer.flaw.message)
  return answer.figures
}

describe('a change between two reports', () => {
  it('is the difference of their values, without an interval', () => {
    const evidence = [now(0.75, { interval: [0.7, 0.8] }), evaluationEvidence(), then(0.5), evaluatedThen()]
    expect(changes(evidence)).toEqual({
      found: true,
      figures: [
        {
          slice: null,
          value: 0.75,
          interval: null,
          n: 2000,
          origin: 'reported',
          sources: [NOW],
          flaw: null,
          doubts: [],
          noInterval: 'reports do not pair the rows of the two models',
          change: {
            baseline: 0.5,
            baselineSource: THEN,
            difference: 0.25,
            interval: null,
            pairs: 0,
            identical: false,
          },
        },
      ],
      remarks: [],
    })
  })

  it('is missing where either report is', () => {
    expect(changes([then(0.5)])).toMatchObject({
      found: false,
      flaw: { message: 'accuracy is not in the evidence: reports/evaluation.json does not give it.' },
    })
    expect(changes([now(0.5)])).toMatchObject({
      found: false,
      flaw: { message: 'accuracy is not in the evidence: reports/baseline.json does not give it.' },
    })
  })

  it('has the flaw of the report of this change, or else of the one before', () => {
    const [undefinedNow] = figures([now(null, { reason: 'one class' }), then(0.5)])
    expect(undefinedNow?.change).toBeUndefined()
    expect(undefinedNow?.flaw?.message).toContain('reports/evaluation.json:7: one class')
    const [undefinedThen] = figures([now(0.5), then(null, { reason: 'no rows' })])
    expect(undefinedThen).toMatchObject({ value: 0.5, sources: [NOW] })
    expect(undefinedThen?.change).toBeUndefined()
    expect(undefinedThen?.flaw).toEqual({
      outcome: 'error',
      message: 'accuracy is undefined in reports/baseline.json:2: no rows. What is undefined is never a pass.',
      fix: 'report the metric of the baseline too',
    })
  })

  it('is taken group by group: one that is new or gone is missing', () => {
    const group = (race: string) => ({ slice: { race }, n: 100 })
    const asked = ask('accuracy', { by: ['race'] })
    const all = figures(
      [now(0.75, group('A')), now(0.5, group('B')), then(0.5, group('A')), then(0.25, group('C'))],
      asked,
    )
    expect(all.map(({ slice, value, flaw, change }) => [slice?.race, value, flaw, change?.difference])).toEqual([
      ['A', 0.75, null, 0.25],
      [
        'B',
        0.5,
        {
          outcome: 'missing',
          message: 'The baseline has no value for race = B, so nothing shows that the model did not get worse.',
          fix: 'report the metric of the baseline too',
        },
        undefined,
      ],
      [
        'C',
        null,
        {
          outcome: 'missing',
          message: 'accuracy for race = C is in reports/baseline.json and not in the report of this change.',
          fix: 'report every group that was reported before',
        },
        undefined,
      ],
    ])
    expect(all[2]).toMatchObject({ n: 100, sources: [THEN], doubts: [] })
  })
})

describe('what the reports say of their data', () => {
  const data = (digest: string | null, name: string | null = null, split: 'test' | 'validation' | null = 'test') => ({
    dataset: { name, digest, split },
  })
  const of = (a: Partial<EvaluationEvidence> | null, b: Partial<EvaluationEvidence> | null, n = 2000) =>
    figures([
      ...[now(0.9, { split: null }), ...(a ? [evaluationEvidence(a)] : [])],
      ...[then(0.8, { split: null, n }), ...(b ? [evaluatedThen(b)] : [])],
    ])[0]!
  const [D, E] = [`sha256:${'d'.repeat(64)}`, `sha256:${'e'.repeat(64)}`]
  const UNSURE =
    'it is not reported that reports/evaluation.json and reports/baseline.json were measured on the same data'

  it.each<[string, () => ReturnType<typeof of>, string]>([
    [
      'other data by digest',
      () => of(data(D.toUpperCase()), data(E)),
      'they name different data (sha256:dddddddddddd… and sha256:eeeeeeeeeeee…)',
    ],
    [
      'another split of the same data',
      () => of(data(D, null, 'validation'), data(D)),
      'one is of the validation split and the other of the test split',
    ],
    [
      'other data by name, where neither has a digest',
      () => of(data(null, 'spring'), data(null, 'autumn\u202e')),
      'they name different data (spring and autumn<U+202E>)',
    ],
    [
      'other data by name, where only the former has a digest',
      () => of(data(D, 'spring'), data(null, 'autumn')),
      'they name different data (spring and autumn)',
    ],
    [
      'other data by name, where only the latter has a digest',
      () => of(data(null, 'spring'), data(D, 'autumn')),
      'they name different data (spring and autumn)',
    ],
    ['another number of rows', () => of(data(D), data(D), 1), 'one rests on 2,000 rows and the other on 1 row'],
  ])('is an error where they are of %s', (_, given, differs) => {
    const figure = given()
    expect(figure.change).toBeUndefined()
    expect(figure.flaw).toEqual({
      outcome: 'error',
      message: `reports/evaluation.json and reports/baseline.json cannot be compared: ${differs}. A change counts only where both were measured in the same way on the same rows.`,
      fix: 'evaluate both models on the same data, in the same way',
    })
  })

  it.each<[string, () => ReturnType<typeof of>, readonly string[]]>([
    ['the same digest, in whatever case', () => of(data(D), data(D.toUpperCase())), []],
    ['the same digest under two names', () => of(data(D, 'spring'), data(D, 'autumn')), []],
    ['the same name without a digest', () => of(data(null, 'spring'), data(null, 'spring')), [UNSURE]],
    ['a digest on the former side only', () => of(data(D, 'spring'), data(null)), [UNSURE]],
    ['a digest on the latter side only', () => of(data(null), data(D, 'spring')), [UNSURE]],
    ['a split on one side only', () => of(data(D, null, null), data(D)), []],
    ['no word of the former evaluation', () => of(null, data(D)), [UNSURE]],
    ['no word of the latter evaluation', () => of(data(D), null), [UNSURE]],
    ['no word of either', () => of(null, null), [UNSURE]],
  ])('leaves the doubts that it must, with %s', (_, given, doubts) => {
    const figure = given()
    expect(figure.flaw).toBeNull()
    expect(figure.doubts).toEqual(doubts)
    expect(figure.change?.identical).toBe(false)
  })
})

describe('what the reports say of the tools and models', () => {
  const same = { dataset: { name: null, digest: `sha256:${'d'.repeat(64)}`, split: 'test' as const } }
  const pair = (metric: string, a: Partial<MetricEvidence>, b: Partial<MetricEvidence>, asked = ask(metric)) =>
    figures(
      [
        metricEvidence(metric, 0.5, { source: NOW, ...a }),
        evaluationEvidence(same),
        metricEvidence(metric, 0.5, { source: THEN, role: 'baseline', ...b }),
        evaluatedThen({ ...same, source: { ...(b.source ?? THEN), pointer: '', line: null } }),
      ],
      asked,
    )[0]!

  it('is in doubt where two tools may define a metric in two ways', () => {
    const told = 'different tools wrote them, and neither says with which bins it measured ece'
    expect(pair('ece', { reader: 'evaluation' }, { reader: 'evidently' }).doubts).toEqual([told])
    expect(pair('ece', { reader: 'evaluation' }, { reader: 'evaluation' }).doubts).toEqual([])
    expect(pair('accuracy', { reader: 'evaluation' }, { reader: 'evidently' }).doubts).toEqual([])
  })

  it('knows the tool of a file by its path and its bytes', () => {
    const copy = pair('ece', { reader: 'evaluation' }, { reader: 'evidently', source: { ...THEN, sha256: SHA } })
    expect(copy.doubts).toHaveLength(1)
    expect(copy.change?.identical).toBe(true)
    const before = pair('ece', { reader: 'evaluation' }, { reader: 'evidently', source: { ...THEN, path: NOW.path } })
    expect(before.doubts).toHaveLength(1)
    expect(before.change?.identical).toBe(false)
  })

  it('says each doubt once, of whichever side', () => {
    const asked = ask('fbeta', { parameters: { beta: 2 } })
    expect(pair('fbeta', { reader: 'evaluation' }, { reader: 'evidently' }, asked).doubts).toEqual([
      'the report does not say which beta it used',
      'different tools wrote them, and neither says with which beta it measured fbeta',
    ])
  })

  it.each<[string, string | null, string | null, boolean]>([
    ['the same digest in another case', DIGEST, DIGEST.toUpperCase(), true],
    ['two digests', DIGEST, EARLIER.digest, false],
    ['one digest', null, EARLIER.digest, false],
    ['no digest', null, null, false],
  ])('knows one model under %s', (_, a, b, identical) => {
    const named = (digest: string | null) => ({ model: { name: 'loan-approval', version: null, digest } })
    const evidence = [now(0.9), evaluationEvidence(named(a)), then(0.9), evaluatedThen(named(b))]
    expect(figures(evidence)[0]?.change?.identical).toBe(identical)
  })
})

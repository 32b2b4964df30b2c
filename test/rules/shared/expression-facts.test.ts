import { describe, expect, it } from 'vitest'
import type { EvidenceOf } from '../../../src/domain/evidence.js'
import type { Ask, Measurement } from '../../../src/domain/metric.js'
import type { Facts } from '../../../src/domain/rule.js'
import { askOf, look, metricsOf } from '../../../src/rules/shared/expression-facts.js'
import { type Expression, type Reference, readExpression } from '../../../src/rules/shared/expression-language.js'
import {
  cardEvidence,
  DIGEST,
  evaluationEvidence,
  facts,
  fileFault,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  requirement,
  SHA,
  source,
  unmeasured,
  vocabulary,
} from '../../fakes/facts.js'

const read = (cel: string): Expression => {
  const found = readExpression(cel)
  if ('length' in found) throw new Error(found[0]?.message)
  return found
}
/** What the only reference of an expression comes to. */
const found = (cel: string, more: Partial<Facts> = {}) => {
  const expression = read(cel)
  expect(expression.references).toHaveLength(1)
  return look(expression.references[0] as Reference, expression, requirement('expression', { cel }), facts(more))
}
const there = (value: unknown, ...sources: readonly object[]) => ({ there: true, value, sources })
const lack = (outcome: string, message: string, fix: string, ...sources: readonly object[]) => ({
  there: false,
  outcome,
  message,
  fix,
  sources,
})
const ROWS = source('reports/predictions.csv')

describe('the metrics of an expression', () => {
  it('are asked for once each, with an interval where any end of it is used', () => {
    const cel =
      'metrics.auc.lower > 0.5 && metrics.roc_auc.value > 0.4 && metrics.accuracy.n > 3 && metrics.recall.upper > 0.1 && tests.failed == 0 && metrics.unheard.value > 0.0'
    expect(metricsOf(read(cel), vocabulary).map(({ entry, interval }) => [entry.name, interval])).toEqual([
      ['roc_auc', true],
      ['accuracy', false],
      ['recall', true],
    ])
  })

  it('are asked for over all rows of the candidate, at the level of the policy', () => {
    const [metric] = metricsOf(read('metrics.auc.lower > 0.5'), vocabulary)
    const ask = (interval: boolean, parameters: object) =>
      askOf(metric!.entry, interval, requirement('expression', { ...parameters }))
    const all = { metric: 'roc_auc', parameters: {}, role: 'candidate', by: null, minSamples: null, pairedWith: null }
    expect(ask(true, { confidence: 0.9 })).toEqual({ ...all, confidence: 0.9 })
    expect(ask(true, {})).toEqual({ ...all, confidence: 0.95 })
    expect(ask(false, { confidence: 0.9 })).toEqual({ ...all, confidence: null })
  })
})

describe('a metric', () => {
  const of = (part: string, answer: (ask: Ask) => readonly Measurement[], more: Partial<Facts> = {}) =>
    found(`metrics.recall.${part} > ${part === 'n' ? '3' : '0.5'}`, { measurements: measurements(answer), ...more })
  const whole = (ask: Ask) => [measurement(ask, 0.9, { interval: [0.88, 0.92] })]

  it.each([
    ['value', 0.9],
    ['n', 8000],
    ['lower', 0.88],
    ['upper', 0.92],
  ])('has its %s, from its rows', (part, value) => {
    expect(of(part, whole)).toEqual(there(value, ROWS))
  })

  it('is that of its own name among several, also by another name', () => {
    const expression = read('metrics.accuracy.value > 0.5 && metrics.auc.value > metrics.recall.value')
    const answer = measurements((ask) => [measurement(ask, ask.metric === 'roc_auc' ? 0.7 : 0.9)])
    const told = expression.references.map((one) =>
      look(one, expression, requirement('expression', {}), facts({ measurements: answer })),
    )
    expect(told).toEqual([there(0.9, ROWS), there(0.7, ROWS), there(0.9, ROWS)])
  })

  it('is that of all rows, and there once', () => {
    const female = (ask: Ask) => measurement(ask, 0.4, { slice: { sex: 'F' } })
    expect(of('value', (ask) => [female(ask), ...whole(ask)])).toEqual(there(0.9, ROWS))
    expect(of('value', (ask) => [female(ask)])).toEqual(
      lack('missing', 'recall of all rows is not there', 'report recall of all rows'),
    )
    const other = source('b.csv')
    expect(of('value', (ask) => [...whole(ask), measurement(ask, 0.2, { source: other })])).toEqual(
      lack('error', 'recall of all rows is there 2 times', 'keep one of them', ROWS, other),
    )
  })

  it('that nobody knows is an error', () => {
    expect(found('metrics.unheard.value > 0.5')).toEqual(
      lack('error', 'the metric unheard is not known', 'correct the policy'),
    )
    const expression = read('metrics.unheard.value > 0.5 && metrics.recall.value > 0.5')
    const world = facts({ measurements: measurements(whole) })
    expect(look(expression.references[0]!, expression, requirement('expression', {}), world)).toMatchObject({
      there: false,
      outcome: 'error',
    })
  })

  it('that cannot be measured is told as a clause', () => {
    expect(of('value', () => unmeasured('absent', { sources: [ROWS], message: 'a.b. is gone' }) as never)).toEqual(
      lack('missing', 'recall cannot be measured: a.b. is gone', 'commit the predictions file', ROWS),
    )
  })

  it('that is undefined or cannot be is told as its flaw', () => {
    expect(of('value', (ask) => [measurement(ask, null)])).toEqual(
      lack(
        'missing',
        'recall is undefined in reports/predictions.csv: there are no positives. What cannot be computed is never a pass',
        'evaluate on rows for which the metric is defined, or correct what the policy asks for',
        ROWS,
      ),
    )
    expect(of('value', (ask) => [measurement(ask, 1.5)])).toEqual(
      lack(
        'error',
        'recall is 1.5 in reports/predictions.csv, which it cannot be: its range goes from 0 to 1',
        'write recall again with the tool that made it; a percentage must become a fraction',
        ROWS,
      ),
    )
  })

  const provide = 'provide the rows that recall is measured on'

  it.each(['lower', 'upper'])('without an interval has no %s', (part) => {
    const none = (why: string) => lack('missing', `metrics.recall.${part} is not there (${why})`, provide, ROWS)
    expect(of(part, (ask) => [measurement(ask, 0.9)])).toEqual(none('it has no interval'))
    const why = { intervalUnavailable: 'no row was resampled' }
    expect(of(part, (ask) => [measurement(ask, 0.9, why)])).toEqual(none('no row was resampled'))
    expect(of(part, (ask) => [measurement(ask, 0.9, { interval: [Number.NaN, Number.NaN] })])).toEqual(
      none('it has no interval'),
    )
  })

  it('without its number of rows has no n', () => {
    const report = metricEvidence('recall', 0.9, { n: null })
    expect(found('metrics.recall.n > 3', { evidence: [report] })).toEqual(
      lack('missing', 'metrics.recall.n is not there (it is undefined)', provide, report.source),
    )
  })

  it('that is known only to within something has no value, and its ends all the same', () => {
    const blurred = (ask: Ask) => [measurement(ask, 0.9, { within: 0.01, interval: [0.87, 0.93] })]
    expect(of('value', blurred)).toEqual(
      lack(
        'missing',
        'metrics.recall.value is only known to within 0.01, since scores were counted in bins',
        'compare metrics.recall.lower or metrics.recall.upper, which hold that, or declare a rows file',
        ROWS,
      ),
    )
    expect(of('lower', blurred)).toEqual(there(0.87, ROWS))
    expect(of('n', blurred)).toEqual(there(8000, ROWS))
  })
})

describe('a field of the card', () => {
  const card = cardEvidence({}, { license: 'MIT', nothing: null })
  const of = (more: Partial<Facts>) => found("card.fields.license == 'MIT'", more)
  const write = 'write a model card, and name it in the policy'

  it('is there with its line', () => {
    expect(of({ evidence: [card] })).toEqual(there('MIT', source('models/loan/README.md', { line: 2 })))
    const unplaced = { ...card, fieldLines: {}, source: source('models/loan/README.md', { line: 9 }) }
    expect(of({ evidence: [unplaced] })).toEqual(there('MIT', source('models/loan/README.md', { line: 9 })))
  })

  it('is that of the card that the policy names, else of the only one', () => {
    const other = cardEvidence({}, { license: 'GPL' }, { source: source('other.md') })
    expect(of({ evidence: [other, card] })).toMatchObject({ value: 'MIT' })
    expect(of({ evidence: [other], model: modelSpec({ card: null }) })).toMatchObject({ value: 'GPL' })
    expect(of({ evidence: [other, card], model: modelSpec({ card: null }) })).toEqual(
      lack(
        'error',
        'there are 2 model cards',
        'name the card of the model in the policy',
        source('other.md'),
        source('models/loan/README.md'),
      ),
    )
  })

  it('is not that of a datasheet or of anything else', () => {
    const sheet = { ...card, document: 'datasheet' } as const
    const figure = metricEvidence('accuracy', 0.9, { source: card.source })
    expect(of({ evidence: [sheet, figure, card] })).toMatchObject({ value: 'MIT' })
    expect(of({ evidence: [figure, sheet] })).toEqual(
      lack('missing', 'the card models/loan/README.md is not there', write),
    )
  })

  it('is missing where there is no card, and an error where the card cannot be read', () => {
    const faults = [fileFault('reports/a.json', 'it is torn')]
    expect(of({ faults })).toEqual(lack('missing', 'the card models/loan/README.md is not there', write))
    expect(of({ faults, model: modelSpec({ card: null }) })).toEqual(lack('missing', 'the policy names no card', write))
    const torn = fileFault('models/loan/README.md', 'it is torn', { spec: null })
    expect(of({ faults: [...faults, torn] })).toEqual(
      lack('error', 'the card models/loan/README.md cannot be used', 'correct the card'),
    )
  })

  it.each(['owner', 'nothing', 'constructor'])('is missing where the card does not have it: %s', (name) => {
    expect(found(`card.fields.${name} == 'x'`, { evidence: [card] })).toEqual(
      lack(
        'missing',
        `the field ${name} is not in the front matter of models/loan/README.md`,
        `add ${name} to the front matter of the card`,
        card.source,
      ),
    )
  })
})

describe('a fact of the model', () => {
  it('is that of the policy', () => {
    expect(found("model.id == 'x'")).toEqual(there('loan-approval'))
    expect(found("model.tier == 'x'")).toEqual(there('high'))
  })

  it('is its digest, where the artifact is there', () => {
    expect(found("model.digest == 'x'")).toEqual(there(DIGEST))
    expect(found("model.digest == 'x'", { digest: null })).toEqual(
      lack('missing', 'the model has no digest', 'commit the model artifact'),
    )
  })

  const record = (version: string | null, digest: string | null, path = 'MLmodel'): EvidenceOf<'model-record'> => ({
    kind: 'model-record',
    reader: 'mlmodel',
    origin: 'reported',
    source: source(path),
    name: null,
    version,
    digest,
    run: null,
    at: null,
  })
  const version = (...evidence: Facts['evidence']) => found("model.version == 'x'", { evidence })
  const none = lack(
    'missing',
    'no record gives a version of this model',
    'commit the record of the model version, such as MLmodel',
  )

  it('is the version of the records that name its digest, else of those that name none', () => {
    const [own, open] = [record('7', DIGEST), record('6', null, 'registry.json')]
    expect(version(open, own)).toEqual(there('7', source('MLmodel')))
    expect(version(record('5', `sha256:${SHA}`), open)).toEqual(there('6', source('registry.json')))
    expect(version(record(null, DIGEST), open)).toEqual(there('6', source('registry.json')))
    expect(version(own, record('7', DIGEST, 'again.json'))).toEqual(there('7', source('MLmodel'), source('again.json')))
  })

  it('is no version where no record gives one', () => {
    expect(version()).toEqual(none)
    expect(version(record('5', `sha256:${SHA}`))).toEqual(none)
    expect(version(record(null, null), evaluationEvidence())).toEqual(none)
    const manifest: EvidenceOf<'row-manifest'> = {
      kind: 'row-manifest',
      reader: 'row-manifest',
      origin: 'declared',
      source: source('rows.txt'),
      ...({ digest: null } as object),
    } as EvidenceOf<'row-manifest'>
    expect(version(manifest)).toEqual(none)
  })

  it('is an error where the records contradict each other', () => {
    expect(version(record('6', null), record('7', null, 'registry.json'))).toEqual(
      lack(
        'error',
        'the records give different versions of the model',
        'keep the record of this version only',
        source('MLmodel'),
        source('registry.json'),
      ),
    )
  })
})

describe('the tests of the model', () => {
  const suite = (path: string, ...outcomes: readonly ('passed' | 'failed' | 'error' | 'skipped')[]) =>
    ({
      kind: 'tests',
      reader: 'tests',
      origin: 'reported',
      source: source(path),
      suite: null,
      at: null,
      tests: outcomes.map((outcome, at) => ({ name: `t${at}`, outcome, impact: null, detail: null })),
    }) as const
  const evidence = [
    suite('a.xml', 'passed', 'passed', 'failed', 'passed', 'skipped', 'passed'),
    metricEvidence('accuracy', 0.9, { source: source('reports/evaluation.json') }),
    suite('b.xml', 'error', 'error', 'skipped', 'skipped'),
  ]

  it.each([
    ['total', 10],
    ['passed', 4],
    ['failed', 1],
    ['errors', 2],
    ['skipped', 3],
  ])('%s are counted over all suites', (part, count) => {
    expect(found(`tests.${part} > 0`, { evidence })).toEqual(there(count, source('a.xml'), source('b.xml')))
  })

  it('are missing where none was run', () => {
    const none = (...sources: readonly object[]) =>
      lack('missing', 'there are no test results', 'commit the results of the tests', ...sources)
    expect(found('tests.failed == 0')).toEqual(none())
    expect(found('tests.failed == 0', { evidence: [suite('a.xml')] })).toEqual(none(source('a.xml')))
  })
})

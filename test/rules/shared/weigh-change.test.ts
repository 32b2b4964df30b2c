import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../../src/domain/policy.js'
import type { Facts } from '../../../src/domain/rule.js'
import type { Comparison } from '../../../src/rules/shared/bound.js'
import { type Changed, comparedChange, weighedChange } from '../../../src/rules/shared/weigh-change.js'
import { facts, modelSpec, source, vocabulary } from '../../fakes/facts.js'

type Change = Changed['change']

/** Accuracy that fell from 0.75 to 0.5, where 0.25 is allowed. */
const changed = (change: Partial<Change> = {}, more: Partial<Omit<Changed, 'change'>> = {}): Changed => {
  const entry = more.entry ?? vocabulary.find('accuracy')!
  return {
    ask: {
      metric: entry.name,
      parameters: {},
      role: 'candidate',
      by: null,
      confidence: null,
      minSamples: null,
      pairedWith: 'baseline',
    },
    figure: {
      slice: null,
      value: 0.5,
      interval: null,
      n: 800,
      origin: 'recomputed',
      sources: [source('reports/predictions.csv')],
      flaw: null,
      doubts: [],
      noInterval: null,
    },
    change: {
      baseline: 0.75,
      baselineSource: source('reports/baseline.csv'),
      difference: -0.25,
      interval: null,
      pairs: 800,
      identical: false,
      ...change,
    },
    maxDrop: 0.25,
    confidence: null,
    versus: 'baseline',
    leftOut: { smallGroups: 'fail', minSamples: null },
    ...more,
    entry,
  }
}

const found = (
  one: Changed,
  {
    burden = 'compliance',
    more = {},
    comparison,
  }: { burden?: Requirement['burden']; more?: Partial<Facts>; comparison?: Comparison } = {},
) => weighedChange(one, comparison ?? comparedChange(one, burden).comparison, facts(more), { value: one.figure.value })

const FACT =
  'accuracy is 0.5 against 0.75 in reports/baseline.csv (800 rows joined by id), recomputed from reports/predictions.csv'

describe('a fall', () => {
  it('by just what is allowed holds, and by more does not', () => {
    expect(found(changed())).toEqual({
      outcome: 'satisfied',
      slice: null,
      message: `${FACT}: it fell by 0.25; the policy lets it fall by at most 0.25.`,
      fix: null,
      value: 0.5,
      threshold: null,
      interval: null,
      n: null,
      baseline: null,
      origin: 'declared',
      sources: [],
      plain:
        'About 50 of every 100 decisions are right; with the version before it was 75. It may get worse by at most 25 in 100. That holds.',
    })
    expect(found(changed({}, { maxDrop: 0.125 }))).toMatchObject({
      outcome: 'violated',
      message: `${FACT}: it fell by 0.25; the policy lets it fall by at most 0.125, and it got worse by 0.125 more than that.`,
      fix: 'improve the model until it holds, or ask for a waiver',
    })
  })

  it('by no more than binary fractions are rounded is none beyond it', () => {
    const by = (difference: number) => found(changed({ difference }, { maxDrop: 0.1 })).outcome
    expect([by(-(0.4 - 0.3)), by(-0.1 - 1e-13), by(-0.1 - 1e-11)]).toEqual(['satisfied', 'satisfied', 'violated'])
  })

  it('of a metric that should be low is a gain', () => {
    const entry = vocabulary.find('log_loss')!
    const gain = found(changed({}, { entry, maxDrop: 0 }))
    expect(gain.outcome).toBe('satisfied')
    expect(gain.message).toContain('it fell by 0.25; the policy lets it rise by at most 0.')
    const loss = found(changed({ difference: 0.25, baseline: 0.25 }, { entry, maxDrop: 0 }))
    expect(loss.outcome).toBe('violated')
    expect(loss.message).toContain(
      'it rose by 0.25; the policy lets it rise by at most 0, and it got worse by 0.25 more than that.',
    )
  })

  it('is told since the anchored release, in its group, and without rows that were joined', () => {
    const base = changed({ pairs: 0, interval: [-0.3, -0.2] }, { versus: 'anchor', maxDrop: 0.5 })
    const one = { ...base, figure: { ...base.figure, slice: { race: 'A' } }, confidence: 0.95 }
    expect(found(one).message).toBe(
      'accuracy for race = A is 0.5 against 0.75 in reports/baseline.csv, recomputed from reports/predictions.csv: it fell by 0.25 (95% interval of the change -0.3 to -0.2) since the anchored release; the policy lets it fall by at most 0.5.',
    )
    expect(found({ ...one, confidence: null }).message).toContain(': it fell by 0.25 since the anchored release;')
  })

  it('is told as none where there is none, and as a rise where there is one', () => {
    expect(found(changed({ difference: 0, baseline: 0.5 })).message).toBe(
      'accuracy is 0.5 against 0.5 in reports/baseline.csv (800 rows joined by id), recomputed from reports/predictions.csv: it did not change; the policy lets it fall by at most 0.25.',
    )
    expect(found(changed({ difference: 0.25, baseline: 0.25 })).message).toContain(': it rose by 0.25;')
  })
})

describe('a change that is not settled', () => {
  const OPEN = `${FACT}: it fell by 0.25`
  const asked = (change: Partial<Change>, more: Partial<Omit<Changed, 'change'>> = {}) =>
    changed(change, { maxDrop: 0.3, confidence: 0.95, ...more })

  it('has no interval, and says why', () => {
    const none = asked({})
    expect(found(none)).toMatchObject({
      outcome: 'inconclusive',
      message: `${OPEN}; the policy lets it fall by at most 0.3. The estimate alone does not settle it: an interval of the change at 95% is asked for and there is none (it cannot be had for this metric).`,
      fix: 'evaluate both models on more of the same rows',
    })
    expect(found(none)).not.toHaveProperty('severity')
    const why = { ...none, figure: { ...none.figure, noInterval: 'reports do not pair rows' } }
    expect(found(why).message).toMatch(/ there is none \(reports do not pair rows\)\.$/)
  })

  it('has an interval that reaches over the bound, by so many rows', () => {
    expect(found(asked({ interval: [-0.35, -0.15] })).message).toBe(
      `${OPEN} (95% interval of the change -0.35 to -0.15); the policy lets it fall by at most 0.3. The estimate alone does not settle it: its interval allows a change for the worse of 0.35, and about 2,400 more rows would settle it, if the value stays the same.`,
    )
    expect(found(asked({ interval: [-0.3, -0.2] })).outcome).toBe('satisfied')
  })

  it('only warns where a violation must be shown', () => {
    const one = asked({ interval: [-0.35, -0.15] }, { maxDrop: 0.2 })
    expect(found(one, { burden: 'violation' })).toMatchObject({
      outcome: 'inconclusive',
      severity: 'warn',
      message: `${OPEN} (95% interval of the change -0.35 to -0.15); the policy lets it fall by at most 0.2. The estimate alone does not settle it: its interval is not wholly beyond that, so a fall is not shown.`,
    })
    const wholly = asked({ interval: [-0.35, -0.21] }, { maxDrop: 0.2 })
    expect(found(wholly, { burden: 'violation' }).outcome).toBe('violated')
  })

  it('would be shown alone, and is not together with the others', () => {
    const one = asked({ interval: [-0.29, -0.21] })
    const comparison: Comparison = {
      outcome: 'inconclusive',
      severity: null,
      side: 'max',
      because: 'family',
      level: 0.99,
      family: { method: 'holm', size: 5 },
    }
    expect(found(one, { comparison }).message).toMatch(
      /settle it: alone it would be shown, but all comparisons of this requirement are held to 95% together, which asks 99% of this one, and about [\d,]+ more rows would settle it, if the value stays the same\.$/,
    )
  })

  it('rests on figures in doubt', () => {
    const one = changed()
    const doubted = { ...one, figure: { ...one.figure, doubts: ['the first is in doubt', 'so is the second'] } }
    expect(found(doubted)).toMatchObject({
      outcome: 'inconclusive',
      message: `${FACT}: it fell by 0.25; the policy lets it fall by at most 0.25. But the first is in doubt, and so is the second.`,
      fix: 'declare rows of both models',
    })
  })
})

describe('a model that is compared with itself', () => {
  const rows = changed({ difference: 0, baseline: 0.5, identical: true })
  const reports = changed(
    { difference: 0, baseline: 0.5, identical: true, pairs: 0, baselineSource: source('reports/baseline.json') },
    { figure: { ...rows.figure, origin: 'reported', sources: [source('reports/evaluation.json')] } },
  )
  const [WAS, CHANGED] = ['models/loan/model.joblib', [] as Facts['changes']]

  it('has the same predictions in both files', () => {
    expect(found(rows)).toMatchObject({
      outcome: 'inconclusive',
      message: `accuracy is 0.5 against 0.5 in reports/baseline.csv (800 rows joined by id), recomputed from reports/predictions.csv: it did not change; the policy lets it fall by at most 0.25. But every prediction and score is the same as in reports/baseline.csv, though ${WAS} was changed: the model seems to be compared with itself.`,
      fix: 'put the predictions of the version before into reports/baseline.csv',
    })
  })

  it('has two reports', () => {
    expect(found({ ...reports, versus: 'anchor' })).toMatchObject({
      outcome: 'inconclusive',
      message: `accuracy is 0.5 against 0.5 in reports/baseline.json, as reports/evaluation.json reports it: it did not change since the anchored release; the policy lets it fall by at most 0.25. But reports/evaluation.json and reports/baseline.json are of one and the same model, though ${WAS} was changed: it is compared with itself.`,
      fix: 'put the evaluation of the anchored release into reports/baseline.json',
    })
    const nowhere = { ...reports, figure: { ...reports.figure, sources: [] } }
    expect(found(nowhere).message).toContain('But the report and reports/baseline.json are of one and the same model')
  })

  it('has no model file, so that any change counts', () => {
    const model = modelSpec({ artifact: null })
    const one = found(rows, { more: { model, changes: CHANGED } })
    expect(one.outcome).toBe('inconclusive')
    expect(one.message).toContain('though the model was changed: the model seems')
  })

  it.each<[string, Facts['changes'], string]>([
    ['nothing', [], 'satisfied'],
    ['another file', [{ path: 'README.md', status: 'modified', from: null }], 'satisfied'],
    ['only the mode of its file', [{ path: WAS, status: 'mode-changed', from: null }], 'satisfied'],
    [
      'its file among others',
      [
        { path: 'README.md', status: 'modified', from: null },
        { path: WAS, status: 'modified', from: null },
      ],
      'inconclusive',
    ],
    ['its file, by moving it away', [{ path: 'old.joblib', status: 'renamed', from: WAS }], 'inconclusive'],
    ['its file, by removing it', [{ path: WAS, status: 'deleted', from: null }], 'inconclusive'],
  ])('is one only where the change touches the model file: %s', (_, changes, outcome) => {
    expect(found(rows, { more: { changes } }).outcome).toBe(outcome)
  })
})

import { describe, expect, it } from 'vitest'
import type { Ask, Measurement, Unmeasured } from '../../../src/domain/metric.js'
import { nameOf, outOfRange, wherefrom } from '../../../src/rules/shared/figure.js'
import { figuresOf } from '../../../src/rules/shared/figures.js'
import {
  evidenceSpec,
  facts,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  source,
  unmeasured,
  vocabulary,
} from '../../fakes/facts.js'

const ASK: Ask = {
  metric: 'recall',
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: null,
  minSamples: null,
  pairedWith: null,
}
const BY_SEX = { ...ASK, by: ['sex'] }
const RECALL = vocabulary.find('recall')!
const UPWARDS = vocabulary.find('log_loss')!

describe('the name of a figure', () => {
  it('has its class and its groups', () => {
    expect(nameOf(ASK)).toBe('recall')
    expect(nameOf({ ...ASK, parameters: { class: 'immediate' } })).toBe('recall of class immediate')
    expect(wherefrom(ASK)).toBe('')
    expect(wherefrom(BY_SEX)).toBe('for each sex')
    expect(wherefrom({ by: ['sex', 'race'] })).toBe('for each sex and race')
  })
})

describe('a value outside its range', () => {
  it.each([0, 1, 0.5, -1e-9, 1 + 1e-9])('is none at %d', (value) => {
    expect(outOfRange('recall', value, RECALL, 'a.json')).toBeNull()
  })

  it.each([
    [-0.001, '-0.001'],
    [1.001, '1.001'],
    [90, '90'],
  ])('is an error at %d', (value, told) => {
    expect(outOfRange('recall', value, RECALL, 'a.json')).toEqual({
      outcome: 'error',
      message: `recall is ${told} in a.json, which it cannot be: its range goes from 0 to 1.`,
      fix: 'write recall again with the tool that made it; a percentage must become a fraction',
    })
  })

  it.each([
    [UPWARDS, 'from 0 upwards'],
    [{ ...UPWARDS, range: [Number.NEGATIVE_INFINITY, -1] as const }, 'from below to -1'],
  ])('is told with an open end', (entry, told) => {
    expect(outOfRange('log_loss', -0.5, entry, 'a.json')?.message).toBe(
      `log_loss is -0.5 in a.json, which it cannot be: its range goes ${told}.`,
    )
  })
})

describe('figures that are measured', () => {
  const figures = (answer: readonly Measurement[] | Unmeasured, ask = ASK, more = {}) =>
    figuresOf(facts({ measurements: measurements(() => answer), ...more }), ask, RECALL)

  it('are those of the rows, each with its own file', () => {
    const spread = measurement(BY_SEX, 0.1, {
      slice: { sex: '*' },
      reason: 'one group was left out',
      interval: [0.05, 0.15],
      intervalUnavailable: 'no row was resampled',
      groups: [],
      leftOut: [],
      change: {
        baseline: 0,
        baselineSource: source('b.csv'),
        difference: 0,
        interval: null,
        pairs: 1,
        identical: true,
      },
      within: 0.01,
    })
    expect(figures([measurement(ASK, 0.9), spread])).toStrictEqual({
      found: true,
      figures: [
        {
          slice: null,
          value: 0.9,
          interval: null,
          n: 8000,
          origin: 'recomputed',
          sources: [source('reports/predictions.csv')],
          flaw: null,
          doubts: [],
          noInterval: null,
        },
        {
          slice: { sex: '*' },
          value: 0.1,
          interval: [0.05, 0.15],
          n: 8000,
          origin: 'recomputed',
          sources: [source('reports/predictions.csv')],
          flaw: null,
          doubts: [],
          noInterval: 'no row was resampled',
          reason: 'one group was left out',
          groups: spread.groups,
          leftOut: spread.leftOut,
          change: spread.change,
          within: 0.01,
        },
      ],
      remarks: [],
    })
  })

  it.each([
    [measurement(ASK, null), 'recall', 'there are no positives'],
    [measurement(ASK, Number.NaN), 'recall', 'the rows do not allow it'],
    [measurement(ASK, Number.POSITIVE_INFINITY), 'recall', 'the rows do not allow it'],
    [measurement(ASK, null, { slice: { sex: 'F' }, reason: null }), 'recall for sex = F', 'the rows do not allow it'],
  ])('are never a pass where they are undefined', (one, about, why) => {
    const answer = figures([one])
    expect(answer.found && answer.figures[0]?.flaw).toEqual({
      outcome: 'missing',
      message: `${about} is undefined in reports/predictions.csv: ${why}. What cannot be computed is never a pass.`,
      fix: 'evaluate on rows for which the metric is defined, or correct what the policy asks for',
    })
  })

  it('are an error where they cannot be', () => {
    const answer = figures([measurement(ASK, 1.5, { slice: { sex: 'F' } })])
    expect(answer.found && answer.figures[0]?.flaw?.message).toBe(
      'recall for sex = F is 1.5 in reports/predictions.csv, which it cannot be: its range goes from 0 to 1.',
    )
  })

  const report = {
    evidence: [metricEvidence('recall', 0.9), metricEvidence('recall', 0.8, { slice: { sex: 'F' } })],
    model: modelSpec({ evidence: [evidenceSpec('reports/*.json')] }),
  }

  it.each(['absent', 'unreadable'] as const)('are never replaced by a report where the rows are %s', (cause) => {
    const sources = [source('reports/predictions.csv')]
    const told = (ask: Ask) => figures(unmeasured(cause, { sources }), ask, report)
    const verb = cause === 'absent' ? 'measured' : 'judged'
    const flaw = (about: string) => ({
      found: false,
      flaw: {
        outcome: cause === 'absent' ? 'missing' : 'error',
        message: `${about} cannot be ${verb}: reports/predictions.csv is not there.`,
        fix: 'commit the predictions file',
      },
      sources,
    })
    expect(told(ASK)).toEqual(flaw('recall'))
    expect(told(BY_SEX)).toEqual(flaw('recall for each sex'))
  })

  it.each(['no-rows-declared', 'not-from-rows'] as const)('come from reports where there is none: %s', (cause) => {
    const answer = figures(unmeasured(cause), ASK, report)
    expect(answer.found && answer.figures.map(({ value, origin }) => [value, origin])).toEqual([[0.9, 'reported']])
  })

  it('are missing where the rows hold no group', () => {
    const nothing = (about: string) => ({
      found: false,
      flaw: {
        outcome: 'missing',
        message: `Nothing was measured for ${about}: the rows hold no group.`,
        fix: 'check that the predictions file holds rows',
      },
      sources: [],
    })
    expect(figures([])).toEqual(nothing('recall'))
    expect(figures([], BY_SEX)).toEqual(nothing('recall for each sex'))
  })
})

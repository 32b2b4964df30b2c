/** What claims-match says, word for word, and at which numbers it turns. */

import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../src/domain/evidence.js'
import type { Facts } from '../../src/domain/rule.js'
import { claimsMatch } from '../../src/rules/claims-match.js'
import {
  cardEvidence,
  evidenceSpec,
  facts,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  requirement,
  rowsSpec,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

/** What the predictions give: undefined where they give nothing, null where it is undefined on them. */
type Measured = Readonly<Record<string, number | null>>

const TRUE: Measured = { count: 2000, accuracy: 0.8, roc_auc: 0.9, recall: null, selection_rate: 0.3, mae: 0, f1: 0.5 }

const measuring = (table: Measured, within?: number): Facts['measurements'] =>
  measurements((ask) => {
    const value = table[ask.metric]
    if (value === undefined) return unmeasured('not-from-rows', { message: 'there is no such column' })
    const slice = ask.by === null ? null : { sex: 'Female' }
    return [measurement(ask, value, { slice, ...(within === undefined ? {} : { within }) })]
  })

const claim = (metric: string, value: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence(metric, value, {
    reader: 'model-card',
    origin: 'declared',
    source: source('models/loan/README.md', { line: 12 }),
    ...more,
  })

const judge = (
  evidence: Facts['evidence'],
  parameters: Readonly<Record<string, unknown>> = {},
  more: Partial<Facts> = {},
) =>
  toldFindings(
    claimsMatch.judge(
      requirement('claims-match', { sources: ['card', 'reports'], tolerance: 0.005, ...parameters }),
      facts({
        model: modelSpec({ evidence: [rowsSpec('reports/predictions.csv'), evidenceSpec('reports/*.json')] }),
        measurements: measuring(TRUE),
        evidence: [cardEvidence({}), ...evidence],
        ...more,
      }),
    ),
  )

const message = (...args: Parameters<typeof judge>): unknown => judge(...args)[0]?.message
const outcomes = (...args: Parameters<typeof judge>) => judge(...args).map((one) => one.outcome)

describe('claims-match tells', () => {
  it('one figure that matches', () => {
    expect(judge([claim('accuracy', 0.803)])).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "1 figure in models/loan/README.md is what the predictions give: the largest difference is 0.003 (accuracy), and at most 0.005 is allowed.",
          "n": 8000,
          "origin": "recomputed",
          "outcome": "satisfied",
          "plain": "What the description and the reports promise is what the tests show.",
          "sources": [
            "models/loan/README.md:12",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0.0030000000000000027,
        },
      ]
    `)
  })

  it('several that match, with the one that is furthest off, wherever it stands', () => {
    const all = [claim('accuracy', 0.803), metricEvidence('roc_auc', 0.904, { n: null }), claim('f1', 0.501)]
    expect(judge(all)).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "3 figures in models/loan/README.md and reports/evaluation.json are what the predictions give: the largest difference is 0.004 (roc_auc), and at most 0.005 is allowed.",
          "n": 8000,
          "origin": "recomputed",
          "outcome": "satisfied",
          "plain": "What the description and the reports promise is what the tests show.",
          "sources": [
            "models/loan/README.md:12",
            "reports/evaluation.json:7/metrics/roc_auc",
            "models/loan/README.md:12",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0.0040000000000000036,
        },
      ]
    `)
    expect(message([...all].reverse())).toBe(judge(all)[0]?.message)
  })

  it('the first of two that are as far off', () => {
    expect(message([claim('f1', 0.5), claim('accuracy', 0.8)])).toMatch(/is 0 \(f1\)/)
  })

  it('at most twenty claims as sources, and where they were measured', () => {
    const all = Array.from({ length: 21 }, (_, index) => claim('f1', 0.5, { source: source(`card-${index}.md`) }))
    expect(judge(all)[0]?.sources).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `card-${index}.md`),
      'reports/predictions.csv',
    ])
  })

  it('a figure that differs, in the card and in a report', () => {
    expect(judge([claim('accuracy', 0.91), metricEvidence('roc_auc', 0.8, { n: null })])).toMatchInlineSnapshot(`
      [
        {
          "baseline": 0.8,
          "fix": "write 0.8, or name the data it was measured on",
          "message": "models/loan/README.md:12 says accuracy is 0.91, and reports/predictions.csv gives 0.8 (8,000 rows): they differ by 0.11, and at most 0.005 is allowed.",
          "metric": "accuracy",
          "n": 8000,
          "origin": "declared",
          "outcome": "violated",
          "plain": "The description of the model promises a better figure than the tests show.",
          "sources": [
            "models/loan/README.md:12",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0.91,
        },
        {
          "baseline": 0.9,
          "fix": "write 0.9, or name the data it was measured on",
          "message": "reports/evaluation.json:7 says roc_auc is 0.8, and reports/predictions.csv gives 0.9 (8,000 rows): they differ by 0.1, and at most 0.005 is allowed.",
          "metric": "roc_auc",
          "n": 8000,
          "origin": "reported",
          "outcome": "violated",
          "plain": "A report promises a worse figure than the tests show.",
          "sources": [
            "reports/evaluation.json:7/metrics/roc_auc",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0.8,
        },
      ]
    `)
  })

  it.each<[string, number, string]>([
    ['accuracy', 0.9, 'a better'],
    ['accuracy', 0.7, 'a worse'],
    ['mae', 0.1, 'a worse'],
    ['mae', -0.1, 'a better'],
    ['selection_rate', 0.4, 'another'],
    ['selection_rate', 0.2, 'another'],
  ])('of %s %d that it is %s figure', (metric, value, which) => {
    expect(judge([claim(metric, value)])[0]?.plain).toBe(
      `The description of the model promises ${which} figure than the tests show.`,
    )
  })

  it('which class and group are meant', () => {
    expect(message([claim('f1', 0.9, { class: '1', slice: { sex: 'Female' } })])).toBe(
      'models/loan/README.md:12 says f1 of class 1 for sex = Female is 0.9, and reports/predictions.csv gives 0.5 (8,000 rows): they differ by 0.4, and at most 0.005 is allowed.',
    )
  })

  it('a group that the predictions do not hold', () => {
    expect(judge([claim('accuracy', 0.8, { slice: { sex: 'X' } })])).toMatchInlineSnapshot(`
      [
        {
          "fix": "take the claim out, or name the data it was measured on",
          "message": "models/loan/README.md:12 gives accuracy for sex = X, and the predictions hold no such group.",
          "metric": "accuracy",
          "origin": "declared",
          "outcome": "violated",
          "slice": {
            "sex": "X",
          },
          "sources": [
            "models/loan/README.md:12",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0.8,
        },
      ]
    `)
  })

  it('a number where the predictions leave it undefined, and why', () => {
    expect(judge([claim('recall', 0.9)])).toMatchInlineSnapshot(`
      [
        {
          "fix": "take the claim out, or name the data it was measured on",
          "message": "models/loan/README.md:12 says recall is 0.9, and reports/predictions.csv gives undefined (there are no positives).",
          "metric": "recall",
          "n": 8000,
          "origin": "declared",
          "outcome": "violated",
          "sources": [
            "models/loan/README.md:12",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0.9,
        },
      ]
    `)
  })

  it('nothing where the predictions give a number', () => {
    expect(message([claim('accuracy', null)])).toBe(
      'models/loan/README.md:12 gives no accuracy that can be compared (it is undefined), and reports/predictions.csv gives 0.8.',
    )
  })

  it('that a file counts other rows', () => {
    expect(judge([metricEvidence('accuracy', 0.8, { n: 1999 })])).toMatchInlineSnapshot(`
      [
        {
          "baseline": 2000,
          "fix": "write 2000, or name the data it was measured on",
          "message": "reports/evaluation.json says that it is of 1,999 rows, and reports/predictions.csv holds 2,000: its figures are of other data.",
          "metric": "count",
          "n": 8000,
          "origin": "reported",
          "outcome": "violated",
          "sources": [
            "reports/evaluation.json:7/metrics/accuracy",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 1999,
        },
      ]
    `)
  })

  it('that the card is not there before the claims of reports, each with the tolerance', () => {
    expect(judge([], {}, { evidence: [metricEvidence('accuracy', 0.8)] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "write models/loan/README.md",
          "message": "The model card models/loan/README.md is not there, so nothing of it can be checked.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
          "threshold": {
            "tolerance": 0.005,
          },
        },
      ]
    `)
  })
})

describe('claims-match at its limits', () => {
  it.each<[string, Measured, number, number | undefined, number, string]>([
    ['rounding alone is no difference', { f1: 0 }, 1e-12, undefined, 0, 'satisfied'],
    ['more than rounding is one', { f1: 0 }, 2e-12, undefined, 0, 'violated'],
    ['beyond the tolerance even at its nearest', { mae: 0 }, 31, 10, 20, 'violated'],
    ['at the tolerance at its nearest', { mae: 0 }, 30, 10, 20, 'missing'],
    ['at a tolerance that dwarfs rounding, at its nearest', { mae: 0 }, 100_010, 10, 100_000, 'missing'],
    ['at the tolerance at its furthest', { mae: 0 }, 10, 10, 20, 'satisfied'],
    ['beyond it at its furthest', { mae: 0 }, 11, 10, 20, 'missing'],
  ])('%s', (_, table, value, within, tolerance, outcome) => {
    const [metric = ''] = Object.keys(table)
    expect(outcomes([claim(metric, value)], { tolerance }, { measurements: measuring(table, within) })).toEqual([
      outcome,
    ])
  })

  it('without a tolerance none is allowed', () => {
    expect(outcomes([claim('f1', 0.5)], { tolerance: undefined })).toEqual(['satisfied'])
    expect(outcomes([claim('f1', 0.501)], { tolerance: undefined })).toEqual(['violated'])
  })

  it('undefined on both sides matches', () => {
    expect(judge([claim('recall', null)])).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "1 figure in models/loan/README.md is what the predictions give: the largest difference is 0 (recall), and at most 0.005 is allowed.",
          "n": 8000,
          "origin": "recomputed",
          "outcome": "satisfied",
          "plain": "What the description and the reports promise is what the tests show.",
          "sources": [
            "models/loan/README.md:12",
            "reports/predictions.csv",
          ],
          "threshold": {
            "tolerance": 0.005,
          },
          "value": 0,
        },
      ]
    `)
  })
})

describe('claims-match names what it did not check', () => {
  const beside = (...evidence: Facts['evidence']) => message([claim('f1', 0.5), ...evidence])
  const base =
    '1 figure in models/loan/README.md is what the predictions give: the largest difference is 0 (f1), and at most 0.005 is allowed.'

  it.each<[string, Facts['evidence'][number], string]>([
    ['training', claim('accuracy', 0.99, { split: 'train' }), 'accuracy (on the train split)'],
    ['validation', claim('accuracy', 0.99, { split: 'validation' }), 'accuracy (on the validation split)'],
    [
      'an unknown metric',
      claim('niceness', 0.9, { known: false, writtenAs: 'Niceness' }),
      'Niceness (not a metric that is known)',
    ],
    ['a metric with a parameter', claim('expected_cost', 3), 'expected_cost (the claim does not say its cost)'],
    ['a metric with a column', claim('psi', 3), 'psi (the claim does not say its column)'],
    ['a confidence', claim('coverage', 3), 'coverage (the claim does not say its confidence-at-least)'],
    ['what rows cannot give', claim('precision', 0.9), 'precision (there is no such column)'],
    ['zero for undefined', claim('recall', 0), 'recall is undefined on these rows, where 0 is said'],
  ])('%s', (_, one, words) => {
    expect(beside(one)).toBe(`${base} Not checked: ${words}.`)
    expect(beside(one, one)).toBe(beside(one))
  })

  it('a figure too coarse for the tolerance', () => {
    const coarse = measurements((ask) => [
      measurement(ask, 0.5, ask.metric === 'f1' ? { within: 0 } : { within: 0.01 }),
    ])
    expect(message([claim('f1', 0.5), claim('accuracy', 0.5)], {}, { measurements: coarse })).toBe(
      `${base} Not checked: accuracy is only known to within 0.01 from reports/predictions.csv, too coarse for a tolerance of 0.005.`,
    )
  })

  it.each<[string, Facts['evidence'][number]]>([
    ['claims of the baseline', claim('niceness', 0.9, { role: 'baseline' })],
    ['wrong claims of the baseline', claim('accuracy', 0.1, { role: 'baseline' })],
    ['a card without a claim', cardEvidence({})],
  ])('but not %s', (_, one) => {
    expect(beside(one)).toBe(base)
  })

  it('nor what a source says that nobody asked about', () => {
    const report = metricEvidence('accuracy', 0.1, { split: 'train', n: null })
    expect(message([claim('f1', 0.5), report], { sources: ['card'] })).toBe(base)
  })
})

describe('claims-match where nothing could be compared', () => {
  it('says of how many claims, and why the first was not', () => {
    expect(judge([claim('precision', 0.9), claim('recall', 0)])).toMatchInlineSnapshot(`
      [
        {
          "fix": "declare the predictions that the claims rest on",
          "message": "None of 2 claims could be compared with the predictions: there is no such column. Not checked: precision (there is no such column) and recall is undefined on these rows, where 0 is said.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
          "threshold": {
            "tolerance": 0.005,
          },
        },
      ]
    `)
  })

  it('tells what cannot be read before what is not there', () => {
    const broken = measurements((ask) =>
      ask.metric === 'precision'
        ? unmeasured('unreadable', { message: 'reports/predictions.csv is no CSV' })
        : unmeasured('absent', { message: 'reports/predictions.csv is not there' }),
    )
    expect(
      judge([claim('accuracy', 0.9), claim('precision', 0.9)], {}, { measurements: broken }),
    ).toMatchInlineSnapshot(`
      [
        {
          "fix": "declare the predictions that the claims rest on",
          "message": "None of 2 claims could be compared with the predictions: reports/predictions.csv is no CSV. Not checked: accuracy (reports/predictions.csv is not there) and precision (reports/predictions.csv is no CSV).",
          "origin": "declared",
          "outcome": "error",
          "sources": [],
          "threshold": {
            "tolerance": 0.005,
          },
        },
      ]
    `)
  })

  it('says where it looked: the card and reports, not the rows', () => {
    expect(judge([])).toMatchInlineSnapshot(`
      [
        {
          "fix": "state the main figures of the model where they can be checked",
          "message": "No figure is claimed that could be checked (models/loan/README.md and reports/*.json), so nothing was shown to match.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
          "threshold": {
            "tolerance": 0.005,
          },
        },
      ]
    `)
  })

  it('names no card where the policy names none', () => {
    expect(judge([], { sources: ['card'] }, { model: modelSpec({ card: null, evidence: [] }) })[0]?.message).toBe(
      'No figure is claimed that could be checked, so nothing was shown to match.',
    )
  })

  it('sees nothing where no source is asked for', () => {
    expect(outcomes([claim('accuracy', 0.1)], { sources: undefined })).toEqual(['missing'])
    expect(outcomes([claim('accuracy', 0.1)], { sources: ['cards'] })).toEqual(['missing'])
  })
})

it('asks to measure claims of unseen data alone, and counts where an evaluation says them', () => {
  const evidence = [
    cardEvidence({}),
    claim('accuracy', 0.8, { split: 'validation' }),
    claim('accuracy', 0.8, { split: 'train' }),
    claim('niceness', 0.8),
    claim('psi', 0.8),
    metricEvidence('f1', 0.8, { role: 'baseline' }),
    metricEvidence('f1', 0.8, { slice: { sex: 'Female' }, class: '1' }),
    metricEvidence('roc_auc', 0.8, { n: null }),
    metricEvidence('recall', 0.8, { reader: 'fairlearn' }),
  ]
  const asks = claimsMatch.asksFromEvidence?.(
    requirement('claims-match', { sources: ['card', 'reports'], tolerance: 0 }),
    modelSpec(),
    vocabulary,
    evidence,
  )
  expect(asks?.map((ask) => [ask.metric, ask.parameters, ask.role, ask.by])).toEqual([
    ['f1', { class: '1' }, 'candidate', ['sex']],
    ['roc_auc', {}, 'candidate', null],
    ['recall', {}, 'candidate', null],
    ['count', {}, 'candidate', ['sex']],
  ])
})

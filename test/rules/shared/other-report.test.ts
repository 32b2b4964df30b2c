/** A figure of the card against the same figure of a report. */

import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../../src/domain/evidence.js'
import type { Facts } from '../../../src/domain/rule.js'
import { refutation } from '../../../src/rules/shared/other-report.js'
import { evaluationEvidence, facts, metricEvidence, source } from '../../fakes/facts.js'

const CARD = source('README.md', { line: 12 })
const claimed = (value: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence('accuracy', value, { origin: 'declared', source: CARD, split: null, ...more })
const reported = (value: number | null, more: Partial<MetricEvidence> = {}) => metricEvidence('accuracy', value, more)

const refuted = (claim: MetricEvidence, evidence: Facts['evidence'], tolerance = 0.25) =>
  refutation(claim, facts({ evidence }), { about: 'accuracy', why: 'no rows are declared', tolerance })

it('is refuted by a report that is further away than allowed, with both numbers and places', () => {
  const claim = claimed(0.9)
  const report = reported(0.5)
  expect(refuted(claim, [evaluationEvidence(), claim, reported(0.8), report, reported(0.1)])).toEqual({
    words: 'README.md:12 says accuracy is 0.9, and reports/evaluation.json:7 says 0.5',
    judgement: {
      outcome: 'violated',
      message:
        'README.md:12 says accuracy is 0.9, and reports/evaluation.json:7 says 0.5: they differ by 0.4, and at most 0.25 is allowed. No rows tell which of the two holds: no rows are declared.',
      fix: 'write 0.5 in README.md, or declare the predictions that show 0.9',
      slice: null,
      value: 0.9,
      threshold: null,
      interval: null,
      n: 2000,
      baseline: 0.5,
      origin: 'declared',
      sources: [CARD, report.source],
      metric: 'accuracy',
      plain: 'The description of the model and a report of its tests contradict each other.',
    },
  })
})

it.each([
  [0.75, 0.5, 0.25, false],
  [0.5, 0.75, 0.25, false],
  [0.4, 0.3, 0.1, false],
  [0, 1e-12, 0, false],
  [0, 2e-12, 0, true],
  [0.75, 0.4999, 0.25, true],
])('%d against %d, where %d is allowed: %s', (claim, report, tolerance, expected) => {
  expect(refuted(claimed(claim), [reported(report)], tolerance) !== null).toBe(expected)
})

describe('is not refuted', () => {
  const training = evaluationEvidence({ dataset: { name: null, digest: null, split: 'train' } })
  it.each<[string, MetricEvidence, Facts['evidence']]>([
    ['without a report', claimed(0.9), []],
    ['where it is no claim of the card', reported(0.9), [reported(0.1)]],
    ['where it has no value', claimed(null), [reported(0.9)]],
    ['by a report without a value', claimed(0.9), [reported(null)]],
    ['by another claim', claimed(0.9), [claimed(0.1)]],
    ['by another metric', claimed(0.9), [metricEvidence('recall', 0.1)]],
    ['by another class', claimed(0.9), [reported(0.1, { class: 'a' })]],
    ['by another role', claimed(0.9), [reported(0.1, { role: 'baseline' })]],
    [
      'by another group',
      claimed(0.9, { slice: { sex: 'F' } }),
      [reported(0.1, { slice: { sex: 'M' } }), reported(0.1)],
    ],
    ['by what was measured to choose the model', claimed(0.9), [reported(0.1, { split: 'validation' })]],
    ['by what was measured on training data', claimed(0.9), [reported(0.1, { split: null }), training]],
  ])('%s', (_, claim, evidence) => {
    expect(refuted(claim, evidence)).toBeNull()
  })

  it('but by the same group, in whatever order its columns stand', () => {
    const claim = claimed(0.9, { slice: { sex: 'F', race: 'A' } })
    expect(refuted(claim, [reported(0.1, { slice: { race: 'A', sex: 'F' }, split: null })])).not.toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../src/outputs/annotations.js'
import { DECISIONS, hugeDecision } from '../fakes/decisions.js'

describe('annotationsOf', () => {
  it('are errors for what blocks and warnings for what warns, at file and line', () => {
    const all = annotationsOf(DECISIONS.fail)
    expect(all.map((one) => [one.level, one.path, one.line])).toEqual([
      ['error', 'reports/loan/predictions.parquet', null],
      ['error', 'models/loan/README.md', 41],
      ['error', null, null],
      ['error', 'reports/loan/predictions.parquet', null],
      ['warning', 'reports/loan/predictions.parquet', null],
    ])
  })
  it('begin with files that could not be read', () => {
    expect(annotationsOf(DECISIONS.error)[0]).toMatchObject({
      path: 'reports/loan/validation.json',
      line: 12,
      title: 'Model risk gate: artifact/syntax',
    })
  })
  it('are none where all holds or is waived', () => {
    expect([annotationsOf(DECISIONS.pass), annotationsOf(DECISIONS.waived)]).toEqual([[], []])
  })
  it('are ten of a level at most, and the last counts the rest', () => {
    const all = annotationsOf(hugeDecision(100))
    expect(all).toHaveLength(10)
    expect(all.at(-1)?.message).toContain('58 more')
  })
})

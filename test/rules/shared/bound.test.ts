/** An estimate and its interval against bounds: each edge, both burdens, and what rounding may and may not do. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bounds, boundWords, type Compared, compare, SLACK } from '../../../src/rules/shared/bound.js'

const least = (min: number): Bounds => ({ min, max: null })
const most = (max: number): Bounds => ({ min: null, max })
const plain = (value: number): Compared => ({ value, interval: null, confidence: null })
const sure = (value: number, interval: readonly [number, number] | null): Compared => ({
  value,
  interval,
  confidence: 0.95,
})
/** Outcome, severity, side and reason in one line. */
const told = (...args: Parameters<typeof compare>): string => {
  const { outcome, severity, side, because } = compare(...args)
  return [outcome, severity, side, because].map((one) => one ?? '-').join(' ')
}

describe('the estimate alone', () => {
  it.each<[number, Bounds, string]>([
    [0.8, least(0.8), 'satisfied - - -'],
    [0.8 - 1e-15, least(0.8), 'violated - min estimate'],
    [0.8, most(0.8), 'satisfied - - -'],
    [0.8 + 1e-15, most(0.8), 'violated - max estimate'],
    [0.1, { min: 0.2, max: 0.3 }, 'violated - min estimate'],
    [0.4, { min: 0.2, max: 0.3 }, 'violated - max estimate'],
    [0.25, { min: 0.2, max: 0.3 }, 'satisfied - - -'],
    [0.25, { min: null, max: null }, 'satisfied - - -'],
    [Number.NaN, least(0), 'violated - min estimate'],
    [Number.NaN, most(1), 'violated - max estimate'],
  ])('%d within %j: %s', (value, bounds, words) => {
    expect(told(plain(value), bounds, 'compliance')).toBe(words)
    // Without a confidence both burdens are the same.
    expect(told(plain(value), bounds, 'violation')).toBe(words)
  })
})

describe('with an interval', () => {
  it.each<[number, readonly [number, number] | null, Bounds, string, string]>([
    [0.85, [0.8, 0.9], least(0.8), 'satisfied - - -', 'satisfied - - -'],
    [0.85, [0.79, 0.9], least(0.8), 'inconclusive - min interval', 'satisfied - - -'],
    [0.75, [0.7, 0.79], least(0.8), 'violated - min estimate', 'violated - min interval'],
    [0.75, [0.7, 0.8], least(0.8), 'violated - min estimate', 'inconclusive warn min interval'],
    [0.75, [0.7, 0.9], least(0.8), 'violated - min estimate', 'inconclusive warn min interval'],
    [0.15, [0.1, 0.2], most(0.2), 'satisfied - - -', 'satisfied - - -'],
    [0.15, [0.1, 0.21], most(0.2), 'inconclusive - max interval', 'satisfied - - -'],
    [0.25, [0.21, 0.3], most(0.2), 'violated - max estimate', 'violated - max interval'],
    [0.25, [0.2, 0.3], most(0.2), 'violated - max estimate', 'inconclusive warn max interval'],
    [0.25, [0.1, 0.4], { min: 0.2, max: 0.3 }, 'inconclusive - min interval', 'satisfied - - -'],
    [0.25, [0.2, 0.4], { min: 0.2, max: 0.3 }, 'inconclusive - max interval', 'satisfied - - -'],
    [0.85, null, least(0.8), 'inconclusive - - no-interval', 'satisfied - - -'],
    [0.75, null, least(0.8), 'violated - min estimate', 'inconclusive - min no-interval'],
    [0.85, [Number.NaN, 0.9], least(0.8), 'inconclusive - min interval', 'satisfied - - -'],
  ])('%d in %j within %j: compliance %s, violation %s', (value, interval, bounds, compliance, violation) => {
    expect(told(sure(value, interval), bounds, 'compliance')).toBe(compliance)
    expect(told(sure(value, interval), bounds, 'violation')).toBe(violation)
  })
})

describe('known only to within', () => {
  it.each<[number, number, Bounds, string]>([
    [0.75, 0.25, least(0.5), 'satisfied - - -'],
    [0.84, 0.05, least(0.8), 'inconclusive - min blur'],
    [0.76, 0.05, least(0.8), 'inconclusive - min blur'],
    [0.74, 0.05, least(0.8), 'violated - min estimate'],
    [0.16, 0.05, most(0.2), 'inconclusive - max blur'],
    [0.26, 0.05, most(0.2), 'violated - max estimate'],
    [0.25, 0.1, { min: 0.2, max: 0.3 }, 'inconclusive - min blur'],
  ])('%d ± %d within %j: %s', (value, within, bounds, words) => {
    expect(told({ ...plain(value), within }, bounds, 'compliance')).toBe(words)
  })

  it('warns only where a violation must be shown and a confidence is asked for', () => {
    const blurred = { ...sure(0.84, [0.7, 0.9]), within: 0.05 }
    expect(told(blurred, least(0.8), 'violation')).toBe('inconclusive warn min blur')
    expect(told(blurred, least(0.8), 'compliance')).toBe('inconclusive - min blur')
    expect(told({ ...blurred, confidence: null }, least(0.8), 'violation')).toBe('inconclusive - min blur')
  })
})

describe('slack', () => {
  it('forgives rounding of differences and nothing more, in the size of the bound', () => {
    expect(told(plain(0.4 - 0.3), most(0.1), 'compliance', SLACK)).toBe('satisfied - - -')
    expect(told(plain(0.1 - 0.5e-12), least(0.1), 'compliance', SLACK)).toBe('satisfied - - -')
    expect(told(plain(0.1 - 2e-12), least(0.1), 'compliance', SLACK)).toBe('violated - min estimate')
    expect(told(plain(0.1 + 0.5e-12), most(0.1), 'compliance', SLACK)).toBe('satisfied - - -')
    expect(told(plain(0.1 + 2e-12), most(0.1), 'compliance', SLACK)).toBe('violated - max estimate')
    for (const bound of [1000, -1000]) {
      expect(told(plain(bound + 0.5e-9), most(bound), 'compliance', SLACK)).toBe('satisfied - - -')
      expect(told(plain(bound + 2e-9), most(bound), 'compliance', SLACK)).toBe('violated - max estimate')
      expect(told(plain(bound - 0.5e-9), least(bound), 'compliance', SLACK)).toBe('satisfied - - -')
      expect(told(plain(bound - 2e-9), least(bound), 'compliance', SLACK)).toBe('violated - min estimate')
    }
    expect(told(plain(0.1 - 1e-15), least(0.1), 'compliance')).toBe('violated - min estimate')
  })
})

it('a wider interval never passes what a narrower one does not', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, share, share, (value, half, more, min) => {
      const outcome = (width: number) =>
        compare(sure(value, [value - width, value + width]), least(min), 'compliance').outcome
      if (outcome(half + more) === 'satisfied') expect(outcome(half)).toBe('satisfied')
      if (outcome(half) === 'violated') expect(outcome(half + more)).toBe('violated')
    }),
  )
})

it.each<[Bounds, string]>([
  [least(0.8), 'at least <0.8>'],
  [most(0.1), 'at most <0.1>'],
  [{ min: 0.1, max: 0.3 }, 'between <0.1> and <0.3>'],
  [least(0), 'at least <0>'],
  [{ min: null, max: null }, 'at most <0>'],
])('%j is %s', (bounds, words) => {
  expect(boundWords(bounds, (bound) => `<${bound}>`)).toBe(words)
})

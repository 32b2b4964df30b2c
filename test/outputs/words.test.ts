import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceKey } from '../../src/domain/slice.js'
import {
  asked,
  columnFigure,
  figure,
  figureBeside,
  gap,
  intervalText,
  listed,
  margin,
  plural,
  sliceText,
  speaksInNumbers,
  whole,
} from '../../src/outputs/words.js'
import { finding } from '../fakes/decisions.js'

describe('figure', () => {
  it.each([
    [0.795875, '0.7959'],
    [0.8, '0.80'],
    [1, '1'],
    [0, '0'],
    [8000, '8,000'],
    [-0.25, '-0.25'],
    [103.5238, '103.52'],
    [12345.678, '12,345.68'],
    [0.01305749, '0.01306'],
    [0.00001234, '0.00001234'],
    [1e-7, '1e-7'],
    [1e21, '1e+21'],
  ])('%d is %s', (value, shown) => expect(figure(value)).toBe(shown))

  it('never hides that a limit is missed', () => {
    expect(figure(0.79996, [0.8])).toBe('0.79996')
    expect(figure(0.8, [0.8])).toBe('0.80')
    expect(figure(0.7999999999999, [0.8])).toBe('0.7999999999999')
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (value, limit) => {
          expect(value === limit || figure(value, [limit]) !== figure(limit, [value])).toBe(true)
        },
      ),
    )
  })

  it('stays within half a unit of its fourth digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1e6, noNaN: true }),
        (value) => Math.abs(Number(figure(value).replaceAll(',', '')) - value) <= value * 6e-4,
      ),
    )
  })

  it('stands in columns', () => {
    expect(columnFigure(1)).toBe('1.0000')
    expect(columnFigure(0.808)).toBe('0.8080')
    expect(columnFigure(1200.5)).toBe('1,200.50')
    expect(figureBeside(0.69999, 0.7)).toBe('0.69999')
    expect(figureBeside(0.7, 0.7)).toBe('0.7000')
  })
})

describe('what was asked', () => {
  it.each([
    [{ min: 0.8 }, '≥ 0.80'],
    [{ max: 0.05, bins: 15 }, '≤ 0.05'],
    [{ 'min-ratio': 0.8, confidence: 0.95 }, 'ratio ≥ 0.80'],
    [{ 'max-drop': 0.01 }, 'drop ≤ 0.01'],
    [{ tolerance: 0.005 }, 'within 0.005'],
    [{ 'max-age': '30d' }, 'age ≤ 30d'],
    [{ count: 1 }, 'count 1'],
    [null, null],
    [{}, null],
  ])('%j is %j', (threshold, shown) => expect(asked(finding('x', 'y', { threshold }))).toBe(shown))
})

describe('how far off', () => {
  it.each([
    [{ value: 0.7, threshold: { min: 0.8 } }, '0.10 short'],
    [{ value: 0.25, threshold: { max: 0.2 } }, '0.05 over'],
    [{ value: 0.8, threshold: { min: 0.8 } }, null],
    [{ value: null, threshold: { min: 0.8 } }, null],
    [{ value: 0.7, threshold: { min: 0.6, max: 0.65 } }, null],
  ])('%j is %j', (more, shown) => expect(gap(finding('x', 'y', more))).toBe(shown))

  it('has a sign', () =>
    expect(margin(finding('x', 'y', { value: 0.9, threshold: { min: 0.8 } }))).toBeCloseTo(0.1, 12))
})

describe('intervals', () => {
  it('names the level only where the record has it', () => {
    expect(
      intervalText(finding('x', 'y', { value: 0.7, interval: [0.6, 0.8], threshold: { min: 0.8, confidence: 0.95 } })),
    ).toBe('95 % 0.60 to 0.80')
    expect(intervalText(finding('x', 'y', { value: 0.7, interval: [0.6, 0.8] }))).toBe('0.60 to 0.80')
    expect(intervalText(finding('x', 'y'))).toBeNull()
  })
  it('says where it is that of a change', () => {
    expect(intervalText(finding('x', 'y', { value: 0.87, baseline: 0.86, interval: [0.012, 0.024] }))).toBe(
      'change 0.012 to 0.024',
    )
  })
})

describe('groups and counts', () => {
  it('are told in words', () => {
    expect(sliceText({ race: '*' })).toBe('by race')
    expect(sliceText({ sex: 'Female', race: 'Asian' })).toBe('sex: Female, race: Asian')
    expect(sliceText(null)).toBe('')
    expect(sliceKey({ a: '1', b: '2' })).toBe(sliceKey({ b: '2', a: '1' }))
    expect([plural(1, 'edge'), plural(2000, 'edge'), whole(-1234)]).toEqual(['1 edge', '2,000 edges', '-1,234'])
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
  })
  it('need a bound to speak in numbers', () => {
    expect(speaksInNumbers(finding('x', 'y', { metric: 'recall', value: 0.7, threshold: { min: 0.8 } }))).toBe(true)
    expect(speaksInNumbers(finding('x', 'y', { metric: 'accuracy', value: 0.7, threshold: { tolerance: 0.01 } }))).toBe(
      false,
    )
    expect(speaksInNumbers(finding('x', 'y', { value: 0.7, threshold: { min: 0.8 } }))).toBe(false)
  })
})

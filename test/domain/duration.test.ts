import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../src/domain/duration.js'

describe('parseDuration', () => {
  it.each([
    ['90d', 7_776_000_000],
    ['24h', 86_400_000],
    ['30m', 1_800_000],
    ['1m', 60_000],
    ['2w', 1_209_600_000],
    ['45s', 45_000],
  ])('%s is %i ms', (text, expected) => {
    expect(parseDuration(text)).toBe(expected)
  })

  it.each([
    '',
    '0d',
    '00d',
    '90',
    'd',
    '1.5h',
    '-1d',
    '+1d',
    '1:30',
    '90 d',
    '90D',
    '1y',
    'P30D',
    '1000000000d',
    '1d ',
    '1d\n',
    '１d',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull()
  })
})

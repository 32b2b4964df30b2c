import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ACTION_PRIORITIES, actionPriority } from '../../src/domain/action-priority.js'

// Cells of the table in the AIAG & VDA FMEA Handbook, 1st edition, 2019.
it.each([
  [10, 10, 10, 'H'],
  [9, 6, 1, 'H'],
  [9, 5, 2, 'H'],
  [9, 5, 1, 'M'],
  [10, 2, 7, 'H'],
  [10, 3, 6, 'M'],
  [10, 2, 2, 'L'],
  [10, 1, 10, 'L'],
  [8, 8, 1, 'H'],
  [8, 7, 1, 'M'],
  [7, 5, 7, 'H'],
  [7, 4, 6, 'M'],
  [8, 3, 5, 'M'],
  [8, 2, 4, 'L'],
  [6, 8, 5, 'H'],
  [5, 10, 1, 'M'],
  [6, 6, 1, 'L'],
  [5, 5, 7, 'M'],
  [5, 5, 6, 'L'],
  [3, 10, 10, 'M'],
  [3, 8, 4, 'L'],
  [3, 6, 10, 'L'],
  [1, 10, 10, 'L'],
] as const)('severity %i, occurrence %i, detection %i is %s', (severity, occurrence, detection, priority) =>
  expect(actionPriority(severity, occurrence, detection)).toBe(priority),
)

it('a worse rating never lowers the priority', () => {
  const rating = fc.integer({ min: 1, max: 9 })
  const rank = (...ratings: readonly [number, number, number]) => ACTION_PRIORITIES.indexOf(actionPriority(...ratings))
  fc.assert(
    fc.property(rating, rating, rating, (s, o, d) => {
      const own = rank(s, o, d)
      expect(Math.min(rank(s + 1, o, d), rank(s, o + 1, d), rank(s, o, d + 1))).toBeGreaterThanOrEqual(own)
    }),
  )
})

it.each([
  [0, 5, 5],
  [5, Number.NaN, 5],
])('what is no rating is never less than urgent', (s, o, d) => expect(actionPriority(s, o, d)).toBe('H'))

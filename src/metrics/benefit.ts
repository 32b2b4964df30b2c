/** Benefits b = prediction - label + 1 of single rows, which the inequality indices are made of. */

import type { MetricParameters } from '../domain/metric.js'
import { type Defined, type GroupStatistics, isUndefined } from '../domain/statistics.js'
import { cells } from './confusion.js'
import { none } from './definition.js'

/** Mean over rows of `inequality(b / mean b)`; benefits: 2 false positive, 1 right, 0 false negative. */
export function overBenefits(s: GroupStatistics, p: MetricParameters, inequality: (ratio: number) => number): Defined {
  const c = cells(s, p)
  if (isUndefined(c)) return c
  const all = c.tp + c.fp + c.fn + c.tn
  const right = c.tp + c.tn
  const mean = (2 * c.fp + right) / all
  if (!(mean > 0)) return none('every row is a positive that was missed')
  // Rounding may leave an index of zero a hair below it.
  return Math.max(0, (c.fp * inequality(2 / mean) + right * inequality(1 / mean) + c.fn * inequality(0)) / all)
}

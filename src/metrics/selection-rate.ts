import type { MetricParameters } from '../domain/metric.js'
import { type GroupStatistics, isUndefined } from '../domain/statistics.js'
import { quotient, target } from './confusion.js'
import { define, none } from './definition.js'

function selected(s: GroupStatistics, p: MetricParameters, by: Float64Array | null) {
  if (by === null) return none('there is no prediction')
  const c = target(s, p)
  if (isUndefined(c)) return c
  return { hits: by[c]!, of: by.reduce((sum, one) => sum + one, 0) }
}

/** Selection rate: share of rows predicted positive, 0..1. Null without rows. Needs no label. */
export const selectionRate = define({
  name: 'selection_rate',
  aliases: ['acceptance_rate', 'positive_prediction_rate'],
  title: 'share of the rows that were predicted positive',
  better: 'none',
  share: true,
  perClass: true,
  labelFree: true,
  definition:
    'Rows predicted as the positive class (or as `class`), by all rows. Null without rows. Source: Fairlearn selection_rate.',
  compute(s, p) {
    const share = selected(s, p, s.predicted)
    return isUndefined(share) ? share : quotient(share.hits, share.of, 'no row has a weight above 0')
  },
  uncertainty: { kind: 'share', tally: (s, p) => selected(s, p, s.predictedCounts) },
})

import { isUndefined } from '../domain/statistics.js'
import { none } from './definition.js'
import { regression } from './regression.js'

/** Coefficient of determination, up to 1. Null where all labels are equal. */
export const r2 = regression({
  name: 'r2',
  aliases: ['r2_score', 'r_squared', 'coefficient_of_determination'],
  title: 'share of the variation that the model explains',
  range: [Number.NEGATIVE_INFINITY, 1],
  better: 'higher',
  definition:
    '1 - mean (y - ŷ)² / variance of y. Null where all labels are equal (scikit-learn r2_score puts 0 or 1 there) and for fewer than two rows.',
  compute(s) {
    const squared = s.summary({ of: 'loss', loss: 'squared' })
    if (isUndefined(squared)) return squared
    const variance = s.summary({ of: 'variance', what: 'label' })
    if (isUndefined(variance)) return variance
    return variance > 0 ? 1 - squared / variance : none('all labels are equal')
  },
})

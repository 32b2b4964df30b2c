import { isUndefined } from '../domain/statistics.js'
import { none } from './definition.js'
import { regression } from './regression.js'

/** Explained variance, up to 1: as r2, but a constant error is forgiven. Null where all labels are equal. */
export const explainedVariance = regression({
  name: 'explained_variance',
  aliases: ['explained_variance_score'],
  title: 'share of the variation that the model explains, a constant error apart',
  range: [Number.NEGATIVE_INFINITY, 1],
  better: 'higher',
  definition:
    '1 - variance of (y - ŷ) / variance of y. Null where all labels are equal (scikit-learn explained_variance_score puts 0 or 1 there) and for fewer than two rows.',
  compute(s) {
    const residual = s.summary({ of: 'variance', what: 'residual' })
    if (isUndefined(residual)) return residual
    const variance = s.summary({ of: 'variance', what: 'label' })
    if (isUndefined(variance)) return variance
    return variance > 0 ? 1 - residual / variance : none('all labels are equal')
  },
})

import { regression } from './regression.js'

/** Median absolute error, in the unit of the label. Null without rows. */
export const medianAe = regression({
  name: 'median_ae',
  aliases: ['median_absolute_error', 'medae'],
  title: 'middle size of the error',
  definition:
    'Median of |y - ŷ|, the mean of the two middle ones for an even number; with weights the mean of the lower and upper weighted median. Null without rows. Source: scikit-learn median_absolute_error.',
  compute: (s) => s.summary({ of: 'median' }),
  uncertainty: { kind: 'quantile', at: () => 0.5 },
})

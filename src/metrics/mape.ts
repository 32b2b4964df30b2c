import { regression } from './regression.js'

/** Mean absolute percentage error, a fraction and no per cent. Null without rows. */
export const mape = regression({
  name: 'mape',
  aliases: ['mean_absolute_percentage_error'],
  title: 'mean size of the error as a fraction of the true value',
  definition:
    'Mean of |y - ŷ| / max(|y|, ε), ε = 2.220446049250313e-16: a fraction, no per cent. Null without rows. Source: scikit-learn mean_absolute_percentage_error.',
  compute: (s) => s.summary({ of: 'loss', loss: 'percentage' }),
})

import { regression } from './regression.js'

/** Mean absolute error, in the unit of the label. Null without rows. */
export const mae = regression({
  name: 'mae',
  aliases: ['mean_absolute_error'],
  title: 'mean size of the error',
  definition: 'Mean of |y - ŷ|, in the unit of the label. Null without rows. Source: scikit-learn mean_absolute_error.',
  compute: (s) => s.summary({ of: 'loss', loss: 'absolute' }),
})

import { regression } from './regression.js'

/** Mean squared error, in the squared unit of the label. Null without rows. */
export const mse = regression({
  name: 'mse',
  aliases: ['mean_squared_error'],
  title: 'mean squared error',
  definition:
    'Mean of (y - ŷ)², in the squared unit of the label. Null without rows. Source: scikit-learn mean_squared_error.',
  compute: (s) => s.summary({ of: 'loss', loss: 'squared' }),
})

import { isUndefined } from '../domain/statistics.js'
import { regression } from './regression.js'

/** Root of the mean squared error, in the unit of the label. Null without rows. */
export const rmse = regression({
  name: 'rmse',
  aliases: ['root_mean_squared_error'],
  title: 'root of the mean squared error',
  definition:
    '√ mean (y - ŷ)², in the unit of the label. Null without rows. Source: scikit-learn root_mean_squared_error.',
  compute(s) {
    const squared = s.summary({ of: 'loss', loss: 'squared' })
    return isUndefined(squared) ? squared : Math.sqrt(squared)
  },
})

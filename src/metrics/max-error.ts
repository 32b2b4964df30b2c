import { regression } from './regression.js'

/** Largest absolute error, in the unit of the label. Null without rows. It has no interval. */
export const maxError = regression({
  name: 'max_error',
  aliases: ['maximum_error', 'maximum_absolute_error'],
  title: 'largest error',
  definition:
    'max |y - ŷ|, in the unit of the label, whatever the weights. Null without rows. Source: scikit-learn max_error.',
  compute: (s) => s.summary({ of: 'largest' }),
  uncertainty: { kind: 'none', why: 'the largest error that was seen does not bound the largest that is to come' },
})

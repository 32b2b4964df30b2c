import { calibration } from './calibration.js'
import { define } from './definition.js'

/** Maximum calibration error in equal-width bins, 0..1. Null without rows. */
export const mce = define({
  name: 'mce',
  aliases: ['maximum_calibration_error'],
  title: 'gap between stated and observed probability, in the worst bin',
  better: 'lower',
  needs: ['score'],
  perClass: true,
  parameters: ['bins'],
  definition:
    'max |observed_b - stated_b| over bins that have rows, over `bins` (10) equal-width bins [k/M, (k+1)/M) of the probability, the last one closed; stated is the mean probability, observed the share that is right. Probability: of the positive class for two classes, of `class` where one is named, else of the most probable class (ties: the first). Empty bins are skipped; null without rows. Interval: of the bin that is worst, corrected for having looked for it; a bin of few rows makes it wide. Source: Naeini et al. (2015).',
  ...calibration('mce'),
})

import { calibration } from './calibration.js'
import { define } from './definition.js'

/** Expected calibration error in equal-width bins, 0..1. Null without rows. */
export const ece = define({
  name: 'ece',
  aliases: ['expected_calibration_error'],
  title: 'gap between stated and observed probability, averaged',
  better: 'lower',
  needs: ['score'],
  perClass: true,
  parameters: ['bins'],
  definition:
    'Σ (W_b / W) |observed_b - stated_b|, over `bins` (10) equal-width bins [k/M, (k+1)/M) of the probability, the last one closed; stated is the mean probability, observed the share that is right. Probability: of the positive class for two classes, of `class` where one is named, else of the most probable class (ties: the first). Empty bins are skipped; null without rows. The estimate lies above the truth, the more so the fewer rows a bin has; the lower end of the interval allows for that. Source: Naeini et al. (2015).',
  ...calibration('ece'),
})

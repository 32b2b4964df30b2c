import { regression } from './regression.js'

/** Pinball loss at `quantile` (0.5), in the unit of the label. Null without rows. */
export const pinballLoss = regression({
  name: 'pinball_loss',
  aliases: ['mean_pinball_loss', 'quantile_loss'],
  title: 'error of a predicted quantile',
  parameters: ['quantile'],
  definition:
    'Mean of α max(y - ŷ, 0) + (1 - α) max(ŷ - y, 0), α = `quantile`, 0.5 by default. Null without rows. Source: scikit-learn mean_pinball_loss.',
  compute: (s, p) => s.summary({ of: 'loss', loss: 'pinball', at: p.quantile ?? 0.5 }),
})

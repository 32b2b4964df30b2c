import { define } from './definition.js'

/** Log loss, natural log, 0 and above. Null without rows. */
export const logLoss = define({
  name: 'log_loss',
  aliases: ['logloss', 'cross_entropy', 'binary_cross_entropy', 'log_loss_score'],
  title: 'surprise at the true class, mean of -ln of its score',
  range: [0, Number.POSITIVE_INFINITY],
  better: 'lower',
  needs: ['score'],
  definition:
    'Mean of -ln p of the labelled class, p clipped to [ε, 1 - ε] with ε = 2.220446049250313e-16, the double precision epsilon. Null without rows. Source: scikit-learn log_loss.',
  compute: (s) => s.summary({ of: 'loss', loss: 'log' }),
})

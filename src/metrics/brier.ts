import { isUndefined } from '../domain/statistics.js'
import { target } from './confusion.js'
import { define } from './definition.js'

/** Brier score: 0..1 for two classes, 0..2 for several (sum over classes). Null without rows. */
export const brier = define({
  name: 'brier',
  aliases: ['brier_score', 'brier_score_loss'],
  title: 'squared error of the probabilities',
  range: [0, 2],
  better: 'lower',
  needs: ['score'],
  perClass: true,
  definition:
    'Two classes, or one named by `class`: mean of (p - y)², y 1 for a row of the class and 0 otherwise. Several classes: mean of Σ (p_k - y_k)², 0 to 2. Null without rows. Source: scikit-learn brier_score_loss, scale_by_half=False for several classes.',
  compute(s, p) {
    if (p.class === undefined) return s.summary({ of: 'loss', loss: 'brier' })
    const c = target(s, p)
    return isUndefined(c) ? c : s.summary({ of: 'loss', loss: 'brier', class: c })
  },
})

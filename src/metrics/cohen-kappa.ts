import { isUndefined } from '../domain/statistics.js'
import { agreement, matrixOf, totals } from './confusion.js'
import { define, none } from './definition.js'

const ONE_CLASS = none('labels and predictions are all one and the same class')

/** Cohen's kappa, -1..1: agreement beyond chance. Null where chance alone agrees on every row. */
export const cohenKappa = define({
  name: 'cohen_kappa',
  aliases: ['kappa', 'cohen_kappa_score', 'cohens_kappa'],
  title: 'agreement of predictions and labels beyond chance (Cohen)',
  range: [-1, 1],
  better: 'higher',
  definition:
    '(p_o - p_e) / (1 - p_e), with p_o the share of right rows and p_e = Σ t_k p_k / s² the agreement by chance. Null where labels and predictions are all one and the same class. Source: scikit-learn cohen_kappa_score, unweighted.',
  compute(s) {
    const matrix = matrixOf(s, 'confusion')
    if (isUndefined(matrix)) return matrix
    const size = s.classes.length
    if (size === 2) {
      const [tn, fp, fn, tp] = matrix as unknown as readonly [number, number, number, number]
      const byChance = (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn)
      return byChance > 0 ? (2 * (tp * tn - fp * fn)) / byChance : ONE_CLASS
    }
    const { labels, predictions, right, all } = totals(matrix, size)
    const chance = agreement(labels, predictions)
    const room = all * all - chance
    return room > 0 ? (right * all - chance) / room : ONE_CLASS
  },
})

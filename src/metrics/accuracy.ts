import { isUndefined } from '../domain/statistics.js'
import { diagonal, matrixOf, quotient } from './confusion.js'
import { define } from './definition.js'

/** Accuracy: share of rows whose prediction is their label, 0..1. Null without rows. */
export const accuracy = define({
  name: 'accuracy',
  aliases: ['acc', 'accuracy_score'],
  title: 'share of the decisions that were right',
  better: 'higher',
  share: true,
  definition:
    'Rows whose prediction is their label, by all rows. Null without rows. Source: scikit-learn accuracy_score.',
  compute(s) {
    const matrix = matrixOf(s, 'confusion')
    if (isUndefined(matrix)) return matrix
    const { hits, of } = diagonal(matrix, s.classes.length)
    return quotient(hits, of, 'no row has a weight above 0')
  },
  uncertainty: {
    kind: 'share',
    tally(s) {
      const matrix = matrixOf(s, 'counts')
      return isUndefined(matrix) ? matrix : diagonal(matrix, s.classes.length)
    },
  },
})

import { type GroupStatistics, isUndefined } from '../domain/statistics.js'
import { matrixOf, oneAgainstRest } from './confusion.js'
import { define, none } from './definition.js'

const labelled = (s: GroupStatistics): number[] =>
  s.classes.map((_, c) => c).filter((c) => (s.labelledCounts?.[c] ?? 0) > 0)

/** Balanced accuracy: mean of the recalls of the classes that rows are labelled with, 0..1. Null without rows. */
export const balancedAccuracy = define({
  name: 'balanced_accuracy',
  aliases: ['balanced_accuracy_score', 'bacc'],
  title: 'share found of each class, averaged over classes',
  better: 'higher',
  definition:
    'Mean over the classes with labelled rows of TP / (TP + FN). Null without rows. Source: scikit-learn balanced_accuracy_score, adjusted=False.',
  compute(s) {
    const matrix = matrixOf(s, 'confusion')
    if (isUndefined(matrix)) return matrix
    const classes = labelled(s)
    const recalls = classes.map((c) => {
      const { tp, fn } = oneAgainstRest(matrix, s.classes.length, c)
      return tp / (tp + fn)
    })
    const mean = recalls.reduce((sum, one) => sum + one, 0) / classes.length
    return Number.isFinite(mean) ? mean : none('a class has no row with a weight above 0')
  },
  uncertainty: {
    kind: 'shares',
    tallies(s) {
      const matrix = matrixOf(s, 'counts')
      if (isUndefined(matrix)) return matrix
      const classes = labelled(s)
      return classes.map((c) => {
        const { tp, fn } = oneAgainstRest(matrix, s.classes.length, c)
        return { hits: tp, of: tp + fn, factor: 1 / classes.length }
      })
    },
  },
})

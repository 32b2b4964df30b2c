import { type ClassMetric, family } from './confusion.js'

/** What specificity and the true negative rate have in common: all but their names and sources. */
export const LEFT_ALONE: Omit<ClassMetric, 'name' | 'source'> = {
  title: 'share of the negatives that were left alone',
  better: 'higher',
  value: (c) => c.tn / (c.tn + c.fp),
  tally: (c) => ({ hits: c.tn, of: c.tn + c.fp }),
  empty: (name) => `every row is labelled ${name}, so there is no negative`,
  emptyInAverage: 'undefined',
  formula: 'TN / (TN + FP)',
}

/** specificity and its averages: of the negative rows, the share that were left alone. Null where no row is negative. */
export const specificity = family({
  ...LEFT_ALONE,
  name: 'specificity',
  aliases: ['selectivity', 'specificity_score'],
  source: 'imbalanced-learn specificity_score',
})

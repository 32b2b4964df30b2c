import { family } from './confusion.js'

/** False positive rate and its averages: of the negative rows, the share that were taken for positive. Null where no row is negative. */
export const falsePositiveRate = family({
  name: 'false_positive_rate',
  aliases: ['fpr', 'fall_out'],
  title: 'share of the negatives that were taken for positives',
  better: 'lower',
  value: (c) => c.fp / (c.tn + c.fp),
  tally: (c) => ({ hits: c.fp, of: c.tn + c.fp }),
  empty: (name) => `every row is labelled ${name}, so there is no negative`,
  emptyInAverage: 'undefined',
  formula: 'FP / (TN + FP)',
  source: 'Fairlearn false_positive_rate, which puts 0 where it is undefined',
})

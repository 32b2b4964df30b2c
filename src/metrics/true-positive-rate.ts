import { family } from './confusion.js'

/** True positive rate (the same number as recall) and its averages. Null where no row is positive. */
export const truePositiveRate = family({
  name: 'true_positive_rate',
  aliases: ['tpr'],
  title: 'share of the positives that were found',
  better: 'higher',
  value: (c) => c.tp / (c.tp + c.fn),
  tally: (c) => ({ hits: c.tp, of: c.tp + c.fn }),
  empty: (name) => `no row is labelled ${name}`,
  emptyInAverage: 'undefined',
  disjoint: true,
  formula: 'TP / (TP + FN)',
  source: 'Fairlearn true_positive_rate, which puts 0 where it is undefined',
})

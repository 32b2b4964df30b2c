import { family } from './confusion.js'

/** true negative rate and its averages: of the negative rows, the share that were left alone. Null where no row is negative. */
export const trueNegativeRate = family({
  name: 'true_negative_rate',
  aliases: ['tnr'],
  title: 'share of the negatives that were left alone',
  better: 'higher',
  value: (c) => c.tn / (c.tn + c.fp),
  tally: (c) => ({ hits: c.tn, of: c.tn + c.fp }),
  empty: (name) => `every row is labelled ${name}, so there is no negative`,
  emptyInAverage: 'undefined',
  formula: 'TN / (TN + FP)',
  source: 'Fairlearn true_negative_rate, which puts 0 where it is undefined',
})

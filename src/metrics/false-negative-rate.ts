import { family } from './confusion.js'

/** False negative rate and its averages: of the positive rows, the share that were missed. Null where no row is positive. */
export const falseNegativeRate = family({
  name: 'false_negative_rate',
  aliases: ['fnr', 'miss_rate'],
  title: 'share of the positives that were missed',
  better: 'lower',
  value: (c) => c.fn / (c.tp + c.fn),
  tally: (c) => ({ hits: c.fn, of: c.tp + c.fn }),
  empty: (name) => `no row is labelled ${name}`,
  emptyInAverage: 'undefined',
  disjoint: true,
  formula: 'FN / (TP + FN)',
  source: 'Fairlearn false_negative_rate, which puts 0 where it is undefined',
})

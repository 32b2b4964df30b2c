import { family } from './confusion.js'
import { FOUND } from './recall.js'

/** True positive rate (the same number as recall) and its averages. Null where no row is positive. */
export const truePositiveRate = family({
  ...FOUND,
  name: 'true_positive_rate',
  aliases: ['tpr'],
  emptyInAverage: 'undefined',
  source: 'Fairlearn true_positive_rate, which puts 0 where it is undefined',
})

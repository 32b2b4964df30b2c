import { family } from './confusion.js'
import { LEFT_ALONE } from './specificity.js'

/** true negative rate (the same number as specificity) and its averages. Null where no row is negative. */
export const trueNegativeRate = family({
  ...LEFT_ALONE,
  name: 'true_negative_rate',
  aliases: ['tnr'],
  source: 'Fairlearn true_negative_rate, which puts 0 where it is undefined',
})

import { family } from './confusion.js'

/** F-beta and its averages; `beta` (default 1) above 1 weighs recall more. Null where no row is positive, labelled or predicted. */
export const fbeta = family({
  name: 'fbeta',
  aliases: ['fbeta_score', 'f_beta'],
  title: 'balance of precision and recall (F-beta)',
  better: 'higher',
  parameters: ['beta'],
  value(c, p) {
    const b2 = (p.beta ?? 1) ** 2
    return ((1 + b2) * c.tp) / ((1 + b2) * c.tp + b2 * c.fn + c.fp)
  },
  empty: (name) => `no row is labelled or predicted as ${name}`,
  emptyInAverage: 0,
  formula: '(1 + β²) TP / ((1 + β²) TP + β² FN + FP), β = `beta`, 1 by default',
  source: 'scikit-learn fbeta_score',
})

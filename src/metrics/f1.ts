import { family } from './confusion.js'

/**
 * F1 and its averages. F1 = 2J / (1 + J) with J = TP / (TP + FP + FN), a share of rows, which gives its interval.
 * Null where no row is positive, labelled or predicted.
 */
export const f1 = family({
  name: 'f1',
  aliases: ['f1_score', 'f_1', 'dice'],
  title: 'balance of precision and recall (F1)',
  better: 'higher',
  value: (c) => (2 * c.tp) / (2 * c.tp + c.fp + c.fn),
  tally: (c) => ({ hits: c.tp, of: c.tp + c.fp + c.fn }),
  map: (share) => (2 * share) / (1 + share),
  empty: (name) => `no row is labelled or predicted as ${name}`,
  emptyInAverage: 0,
  formula: '2 TP / (2 TP + FP + FN)',
  source: 'scikit-learn f1_score',
})

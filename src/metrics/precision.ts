import { family } from './confusion.js'

/** Precision and its averages: of the rows predicted positive, the share that are. Null where none is predicted positive. */
export const precision = family({
  name: 'precision',
  aliases: ['ppv', 'positive_predictive_value', 'precision_score'],
  title: 'share of the positive predictions that were right',
  better: 'higher',
  value: (c) => c.tp / (c.tp + c.fp),
  tally: (c) => ({ hits: c.tp, of: c.tp + c.fp }),
  empty: (name) => `no row is predicted as ${name}`,
  emptyInAverage: 0,
  disjoint: true,
  formula: 'TP / (TP + FP)',
  source: 'scikit-learn precision_score',
})

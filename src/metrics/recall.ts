import { family } from './confusion.js'

/** Recall and its averages: of the positive rows, the share that were found. Null where no row is positive. */
export const recall = family({
  name: 'recall',
  aliases: ['sensitivity', 'recall_score'],
  title: 'share of the positives that were found',
  better: 'higher',
  value: (c) => c.tp / (c.tp + c.fn),
  tally: (c) => ({ hits: c.tp, of: c.tp + c.fn }),
  empty: (name) => `no row is labelled ${name}`,
  emptyInAverage: 0,
  disjoint: true,
  formula: 'TP / (TP + FN)',
  source: 'scikit-learn recall_score',
})

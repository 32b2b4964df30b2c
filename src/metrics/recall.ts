import { type ClassMetric, family } from './confusion.js'

/** What recall and the true positive rate have in common: all but their names, their sources and their averages. */
export const FOUND: Omit<ClassMetric, 'name' | 'source' | 'emptyInAverage'> = {
  title: 'share of the positives that were found',
  better: 'higher',
  value: (c) => c.tp / (c.tp + c.fn),
  tally: (c) => ({ hits: c.tp, of: c.tp + c.fn }),
  empty: (name) => `no row is labelled ${name}`,
  disjoint: true,
  formula: 'TP / (TP + FN)',
}

/** Recall and its averages: of the positive rows, the share that were found. Null where no row is positive. */
export const recall = family({
  ...FOUND,
  name: 'recall',
  aliases: ['sensitivity', 'recall_score'],
  emptyInAverage: 0,
  source: 'scikit-learn recall_score',
})

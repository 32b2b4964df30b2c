import { family } from './confusion.js'

/** Jaccard index and its averages: of the rows labelled or predicted positive, the share that are both. Null where there are none. */
export const jaccard = family({
  name: 'jaccard',
  aliases: ['jaccard_score', 'jaccard_index', 'iou'],
  title: 'overlap of what is positive and what is predicted so',
  better: 'higher',
  value: (c) => c.tp / (c.tp + c.fp + c.fn),
  tally: (c) => ({ hits: c.tp, of: c.tp + c.fp + c.fn }),
  empty: (name) => `no row is labelled or predicted as ${name}`,
  emptyInAverage: 0,
  formula: 'TP / (TP + FP + FN)',
  source: 'scikit-learn jaccard_score',
})

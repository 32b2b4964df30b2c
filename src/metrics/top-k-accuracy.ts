import { define } from './definition.js'

/** Top-k accuracy: share of rows whose label is among the `k` (2) highest scores, 0..1. Null without rows. */
export const topKAccuracy = define({
  name: 'top_k_accuracy',
  aliases: ['top_k_accuracy_score'],
  title: 'share of rows whose class is among the k most probable',
  better: 'higher',
  share: true,
  needs: ['score'],
  parameters: ['k'],
  definition:
    'Rows whose label is among the `k` (2) classes of the highest scores, by all rows; of equal scores the later class ranks higher, as in scikit-learn top_k_accuracy_score. Null without rows.',
  compute: (s, p) => s.summary({ of: 'top-k', k: p.k ?? 2 }),
  uncertainty: { kind: 'share', tally: (s, p) => s.tally({ of: 'top-k', k: p.k ?? 2 }) },
})

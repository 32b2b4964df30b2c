import { define } from './definition.js'

/** Coverage: share of rows that the model is sure enough of, 0..1. Null without rows. Needs no label. */
export const coverage = define({
  name: 'coverage',
  title: 'share of the rows that the model is sure enough of',
  better: 'higher',
  share: true,
  needs: ['score'],
  parameters: ['confidence-at-least'],
  labelFree: true,
  definition:
    'Rows whose most probable class has a probability of at least `confidence-at-least` (0.5), by all rows; for two classes max(p, 1 - p). Null without rows. Source: El-Yaniv and Wiener (2010).',
  compute: (s, p) => s.summary({ of: 'covered', atLeast: p.confidenceAtLeast ?? 0.5 }),
  uncertainty: { kind: 'share', tally: (s, p) => s.tally({ of: 'covered', atLeast: p.confidenceAtLeast ?? 0.5 }) },
})

import { isUndefined } from '../domain/statistics.js'
import { quotient } from './confusion.js'
import { define } from './definition.js'

/** Selective accuracy: accuracy on the rows that the model is sure enough of, 0..1. Null where there are none. */
export const selectiveAccuracy = define({
  name: 'selective_accuracy',
  title: 'share of right decisions among those that the model is sure of',
  better: 'higher',
  share: true,
  needs: ['prediction', 'score'],
  parameters: ['confidence-at-least', 'min-coverage'],
  definition:
    'Rows whose prediction is their label, by the rows whose most probable class has a probability of at least `confidence-at-least` (0.5), both among the latter. Null where no row is that sure. `min-coverage` bounds the share of such rows. Source: El-Yaniv and Wiener (2010).',
  compute(s, p) {
    const atLeast = p.confidenceAtLeast ?? 0.5
    const covered = s.summary({ of: 'covered', atLeast })
    if (isUndefined(covered)) return covered
    const right = s.summary({ of: 'covered-right', atLeast })
    return isUndefined(right) ? right : quotient(right, covered, `no row has a probability of ${atLeast} or more`)
  },
  uncertainty: {
    kind: 'share',
    tally(s, p) {
      const atLeast = p.confidenceAtLeast ?? 0.5
      const covered = s.tally({ of: 'covered', atLeast })
      if (isUndefined(covered)) return covered
      const right = s.tally({ of: 'covered-right', atLeast })
      return isUndefined(right) ? right : { hits: right.hits, of: covered.hits }
    },
  },
})

import { isUndefined } from '../domain/statistics.js'
import { classMean, target } from './confusion.js'
import { define } from './definition.js'

const FORMULA = 'Σ (R_n - R_(n-1)) P_n over the distinct scores from above, a step function and no trapezoid'

/** Average precision, 0..1, of the positive class or of `class` against the rest. Null where no row is positive. */
export const averagePrecision = define({
  name: 'average_precision',
  aliases: ['average_precision_score'],
  title: 'precision averaged over all thresholds',
  better: 'higher',
  needs: ['score'],
  perClass: true,
  definition: `${FORMULA}. Null where no row is positive. Source: scikit-learn average_precision_score.`,
  compute(s, p) {
    const c = target(s, p)
    return isUndefined(c) ? c : s.summary({ of: 'average-precision', class: c })
  },
})

/** Mean over classes of the average precision of each class against the rest. Null where a class has no row. */
export const averagePrecisionMacro = define({
  name: 'average_precision_macro',
  aliases: ['macro_average_precision'],
  title: 'precision averaged over all thresholds, macro average over classes',
  better: 'higher',
  needs: ['score'],
  definition: `${FORMULA}; plain mean over all classes, each against the rest. Null where a class has no labelled row. Source: scikit-learn average_precision_score.`,
  compute: (s) => classMean(s, 'average-precision', () => 1),
})

/** As `average_precision_macro`, each class weighted by its labelled rows. */
export const averagePrecisionWeighted = define({
  name: 'average_precision_weighted',
  aliases: ['weighted_average_precision'],
  title: 'precision averaged over all thresholds, weighted average over classes',
  better: 'higher',
  needs: ['score'],
  definition: `${FORMULA}; mean over all classes weighted by labelled rows, each against the rest. Null where a class has no labelled row. Source: scikit-learn average_precision_score.`,
  compute: (s) => classMean(s, 'average-precision', (c) => s.labelled?.[c] ?? 0),
})

import type { MetricParameters } from '../domain/metric.js'
import { type GroupStatistics, isUndefined, type Undefined } from '../domain/statistics.js'
import { target } from './confusion.js'
import { type CalibrationSummary, define } from './definition.js'

/** Expected calibration error in equal-width bins, 0..1. Null without rows. */
export const ece = define({
  name: 'ece',
  aliases: ['expected_calibration_error'],
  title: 'gap between stated and observed probability, averaged',
  better: 'lower',
  needs: ['score'],
  perClass: true,
  parameters: ['bins'],
  definition:
    'Σ (W_b / W) |observed_b - stated_b|, over `bins` (10) equal-width bins [k/M, (k+1)/M) of the probability, the last one closed; stated is the mean probability, observed the share that is right. Probability: of the positive class for two classes, of `class` where one is named, else of the most probable class (ties: the first). Empty bins are skipped; null without rows. The estimate lies above the truth, the more so the fewer rows a bin has; the lower end of the interval allows for that. Source: Naeini et al. (2015).',
  compute(s, p) {
    const what = summaryOf(s, p)
    return isUndefined(what) ? what : s.summary(what)
  },
  uncertainty: { kind: 'gaps', of: summaryOf },
})

function summaryOf(s: GroupStatistics, p: MetricParameters): CalibrationSummary | Undefined {
  const bins = p.bins ?? 10
  if (p.class === undefined) return { of: 'ece', bins }
  const c = target(s, p)
  return isUndefined(c) ? c : { of: 'ece', bins, class: c }
}

/** What the calibration errors over bins have in common. */

import type { MetricParameters } from '../domain/metric.js'
import { type GroupStatistics, isUndefined, type Undefined } from '../domain/statistics.js'
import { target } from './confusion.js'
import type { CalibrationSummary, MetricDefinition } from './definition.js'

/** Value and interval of a calibration error over `bins` (10) bins, of `class` where one is named. Undefined where that class is not there. */
export function calibration(error: CalibrationSummary['of']): Pick<MetricDefinition, 'compute' | 'uncertainty'> {
  const summaryOf = (s: GroupStatistics, p: MetricParameters): CalibrationSummary | Undefined => {
    const bins = p.bins ?? 10
    if (p.class === undefined) return { of: error, bins }
    const c = target(s, p)
    return isUndefined(c) ? c : { of: error, bins, class: c }
  }
  return {
    compute(s, p) {
      const what = summaryOf(s, p)
      return isUndefined(what) ? what : s.summary(what)
    },
    uncertainty: { kind: 'gaps', of: summaryOf },
  }
}

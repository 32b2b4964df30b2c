/** What metrics of regression have in common. */

import { define, type MetricDefinition } from './definition.js'

type Given = Pick<MetricDefinition, 'name' | 'title' | 'definition' | 'compute'> & Partial<MetricDefinition>

/** A metric of regression: lower is better and the range is [0, ∞) unless said otherwise. */
export const regression = (metric: Given): MetricDefinition =>
  define({ tasks: ['regression'], range: [0, Number.POSITIVE_INFINITY], better: 'lower', ...metric })

import type { MetricDefinition } from './definition.js'
import { regression } from './regression.js'

const quantile = (percent: number): MetricDefinition =>
  regression({
    name: `abs_error_p${percent}`,
    aliases: [`p${percent}_abs_error`, `absolute_error_p${percent}`],
    title: `error that ${100 - percent} of 100 rows exceed`,
    definition: `${percent}th percentile of |y - ŷ|, linear between order statistics (NumPy's default, type 7); with weights the smallest error with ${percent} % of the weight at or below it. Null without rows. Source: NumPy quantile, methods linear and inverted_cdf.`,
    compute: (s) => s.summary({ of: 'quantile', at: percent / 100 }),
    uncertainty: { kind: 'quantile', at: () => percent / 100 },
  })

/** 95th percentile of the absolute error, in the unit of the label. Null without rows. */
export const absErrorP95 = quantile(95)

/** 99th percentile of the absolute error, in the unit of the label. Null without rows. */
export const absErrorP99 = quantile(99)

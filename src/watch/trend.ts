/** How the value behind a requirement moved over the ledger's decisions, so that slow erosion shows. */

import type { Finding } from '../domain/decision.js'
import { sliceKey } from '../domain/slice.js'
import type { Trend, TrendPoint } from '../domain/watch.js'
import { stretches } from '../statistics/change-points.js'
import { type Assessment, timeText } from './history.js'

/** Points kept of a trend: the last ones. */
const MOST_POINTS = 60

type Told = Assessment['findings'][number]

/** One trend for each slice of a requirement that has a value now, with the value of now as its last point. */
export function trendsOf(
  requirement: string,
  earlier: readonly Assessment[],
  now: { readonly at: number; readonly findings: readonly Finding[] },
): readonly Trend[] {
  return now.findings
    .filter(({ value }) => value !== null)
    .map((finding) => {
      const points = pointsOf(finding, earlier, now.at)
      return {
        requirement,
        metric: finding.metric ?? null,
        slice: finding.slice,
        threshold: finding.threshold,
        points: points.slice(-MOST_POINTS),
        changes: changesIn(points.slice(-MOST_POINTS)),
      }
    })
}

function pointsOf(finding: Finding, earlier: readonly Assessment[], at: number): readonly TrendPoint[] {
  const key = keyOf(finding)
  const before = earlier.flatMap((one) => {
    const value = one.findings.find((told) => keyOf(told) === key)?.value ?? null
    return value === null ? [] : [{ at: timeText(one.at), value }]
  })
  return finding.value === null ? before : [...before, { at: timeText(at), value: finding.value }]
}

/** Metric and slice: a requirement that asks for another metric since then begins a trend of its own. */
const keyOf = ({ metric, slice }: Told): string => JSON.stringify([metric ?? null, sliceKey(slice)])

/** Where the mean of the points changed. */
export function changesIn(points: readonly TrendPoint[]): Trend['changes'] {
  const parts = stretches(points.map(({ value }) => value))
  return parts.slice(1).map((part, index) => ({
    at: points[part.from]!.at,
    before: parts[index]!.mean,
    after: part.mean,
  }))
}

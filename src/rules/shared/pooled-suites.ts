/** The share of checks that passed over all suites of the test reports, where no report gives it for the whole. */

import type { MetricEvidence } from '../../domain/evidence.js'
import type { Ask } from '../../domain/metric.js'
import type { Facts } from '../../domain/rule.js'
import { absentReports, faultyReports } from './unread.js'
import { visible } from './words.js'

/**
 * `pass_rate` of the whole: every test of every suite counted once. Null unless the ask is for it without groups. A suite
 * without a value, or told twice, makes the whole undefined; where a report cannot be read or is not there nothing is pooled, since
 * what is left would stand for all.
 */
export function pooledSuites(facts: Facts, ask: Ask): MetricEvidence | null {
  if (ask.metric !== 'pass_rate' || ask.by !== null || ask.parameters.class !== undefined) return null
  if (faultyReports(facts, ask.role).length > 0 || absentReports(facts, ask.role).length > 0) return null
  const suites = facts.evidence.filter(
    (one): one is MetricEvidence =>
      one.kind === 'metric' &&
      one.origin === 'reported' &&
      one.metric === 'pass_rate' &&
      one.role === ask.role &&
      Object.keys(one.slice ?? {}).join() === 'suite',
  )
  const first = suites[0]
  if (first === undefined) return null
  const unsure = suites.find((one) => one.value === null || one.n === null)
  if (unsure !== undefined) return undefinedWhole(unsure, unsure.reason ?? 'a suite does not say how many tests it has')
  const twice = suites.find((one, at) => suites.findIndex((other) => other.slice?.suite === one.slice?.suite) !== at)
  if (twice !== undefined)
    return undefinedWhole(twice, `the suite "${visible(twice.slice?.suite ?? '')}" is told twice`)
  const n = suites.reduce((sum, one) => sum + (one.n ?? 0), 0)
  const passed = suites.reduce((sum, one) => sum + Math.round((one.value ?? 0) * (one.n ?? 0)), 0)
  const worst = suites.reduce((a, b) => ((b.value ?? 0) < (a.value ?? 0) ? b : a))
  return { ...worst, slice: null, interval: null, value: passed / n, n }
}

const undefinedWhole = (one: MetricEvidence, reason: string): MetricEvidence => ({
  ...one,
  slice: null,
  interval: null,
  value: null,
  reason,
})

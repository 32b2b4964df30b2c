/** Recorded numbers against other bounds. Only where the recorded outcome follows from the record is another one derived. */

import type { Finding, ModelDecision } from '../domain/decision.js'
import { isFewer } from '../domain/effective.js'
import type { MetricVocabulary } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import { type Bounds, compare, SLACK } from '../rules/shared/bound.js'
import { figureParameters, numberOf } from '../rules/shared/metric-parameters.js'

/** Parameters that are bounds, by rule: only these may differ. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  'metric-threshold': ['min', 'max'],
  'metric-spread': ['max-difference', 'min-ratio'],
  'metric-regression': ['max-drop'],
}

/** Whether two versions of a requirement differ in their bounds alone (and in what is only told). */
export function onlyBoundsDiffer(before: Requirement, after: Requirement): boolean {
  const bounds = BOUNDS[after.rule]
  if (!bounds || before.rule !== after.rule || before.burden !== after.burden) return false
  const names = new Set([...Object.keys(before.with), ...Object.keys(after.with)])
  return [...names].every(
    (name) =>
      bounds.includes(name) || JSON.stringify(before.with[name] ?? null) === JSON.stringify(after.with[name] ?? null),
  )
}

/** What a recorded finding comes to under other bounds; null: the record does not tell. */
export function underBounds(
  finding: Finding,
  model: ModelDecision,
  { before, after }: { readonly before: Requirement; readonly after: Requirement },
  vocabulary: MetricVocabulary,
): 'satisfied' | 'violated' | 'inconclusive' | null {
  const { value, outcome } = finding
  if (value === null || !['satisfied', 'violated', 'inconclusive'].includes(outcome)) return null
  const { metric, familyWise, minCoverage, minSamples } = figureParameters(after)
  // Findings of another metric (the coverage asked for beside) have bounds of their own; small groups are not compared.
  if (familyWise !== null || minCoverage !== null || vocabulary.find(metric)?.name !== finding.metric) return null
  if (minSamples !== null && outcome === 'inconclusive') return null
  const told = toldOf(finding, after, vocabulary)
  const [old, other] = [before, after].map((one) => boundsOf(finding, one))
  if (!told || !old || !other || !isPlain(finding, model)) return null
  const asked = figureParameters(after).confidence
  const judged = (bounds: Bounds) => compare({ ...told, confidence: asked }, bounds, after.burden, told.slack).outcome
  // A change's interval is not in the record: then only a drop that is too large by itself is told.
  if (asked !== null && told.interval === null)
    return judged(other) === 'violated' && outcome === 'violated' ? 'violated' : null
  return judged(old) === outcome ? judged(other) : null
}

/**
 * What a threshold that nobody asked for then comes to by a value over all rows that was measured for others; null: the
 * record does not tell. At which level an interval was measured is not recorded, so with one asked for only a value that is
 * beyond the bound by itself is told.
 */
export function fromMeasurement(
  requirement: Requirement,
  model: ModelDecision,
  vocabulary: MetricVocabulary,
): 'satisfied' | 'violated' | null {
  if (requirement.rule !== 'metric-threshold') return null
  const { metric, by, parameters, confidence, familyWise, minSamples } = figureParameters(requirement)
  const entry = vocabulary.find(metric)
  const isOverAll = by.length === 1 && by[0] === null
  if (!entry || entry.parameters.length || Object.keys(parameters).length || !isOverAll || familyWise) return null
  const found = model.measurements.filter(
    (one) => one.metric === entry.name && one.role === 'candidate' && one.slice === null && one.class === undefined,
  )
  const [only] = found
  // Asked for with and without an interval it is there twice, with one value.
  const isSound = found.every((one) => one.origin === 'recomputed' && one.value === only?.value && !one.spread)
  if (!only || only.value === null || !isSound) return null
  const { n, 'effective-n': effective = n } = only
  if (only.within !== undefined || isFewer({ n, effective }, minSamples)) return null
  const bounds = { min: numberOf(requirement.with, 'min'), max: numberOf(requirement.with, 'max') }
  const compared = { value: only.value, interval: null, confidence: null }
  const { outcome } = compare(compared, bounds, requirement.burden, entry.parity === null ? 0 : SLACK)
  if (outcome === 'inconclusive') return null
  if (confidence === null) return outcome
  return outcome === 'violated' && requirement.burden === 'compliance' ? 'violated' : null
}

interface Told {
  readonly value: number
  readonly interval: readonly [number, number] | null
  readonly slack: number
}

/** The number that is compared with the bound: the value, or the drop against the baseline. */
function toldOf(finding: Finding, { rule }: Requirement, vocabulary: MetricVocabulary): Told | null {
  const entry = vocabulary.find(finding.metric ?? '')
  if (!entry || finding.value === null) return null
  if (rule === 'metric-threshold')
    return { value: finding.value, interval: finding.interval, slack: entry.parity === null ? 0 : SLACK }
  if (rule === 'metric-spread') return { value: finding.value, interval: finding.interval, slack: SLACK }
  if (finding.baseline === null || entry.better === 'none') return null
  const change = finding.value - finding.baseline
  return { value: entry.better === 'higher' ? -change : change, interval: null, slack: SLACK }
}

/** Bounds of the requirement that the finding is about; null where the requirement does not have them. */
function boundsOf(finding: Finding, requirement: Requirement): Bounds | null {
  const at = (name: string) => numberOf(requirement.with, name)
  switch (requirement.rule) {
    case 'metric-threshold':
      return { min: at('min'), max: at('max') }
    case 'metric-spread': {
      const [key] = Object.keys(finding.threshold ?? {})
      const limit = key === undefined ? null : at(key)
      if (limit === null) return null
      return key === 'min-ratio' ? { min: limit, max: null } : { min: null, max: limit }
    }
    default:
      return { min: null, max: at('max-drop') ?? 0 }
  }
}

/**
 * Whether nothing but the comparison weighs on a finding: it was computed from rows, exactly, and over all groups. Of a
 * value that only a report has, or that leaves groups out, the record does not tell what would have weakened it.
 */
function isPlain(finding: Finding, model: ModelDecision): boolean {
  const slice = JSON.stringify(finding.slice)
  const measured = model.measurements.find(
    (one) => one.metric === finding.metric && one.value === finding.value && JSON.stringify(one.slice) === slice,
  )
  return measured?.origin === 'recomputed' && measured.within === undefined && !measured['left-out']?.length
}

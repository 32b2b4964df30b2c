/** Figures that a rule judges: measured from rows where the policy declares rows, else as reports give them. */

import { type Ask, isUnmeasured, type Measurement, type MetricEntry } from '../../domain/metric.js'
import type { Facts } from '../../domain/rule.js'
import { type Figure, type Figures, type Flaw, nameOf, outOfRange, wherefrom } from './figure.js'
import { reportedFigures } from './reported.js'
import { sliceText } from './words.js'

/**
 * Figures of an ask, at least one where found. Reports stand in only where the policy alone says that rows cannot give
 * the metric (none declared, or not the columns for it); a rows file that is absent or unreadable is never replaced.
 */
export function figuresOf(facts: Facts, ask: Ask, entry: MetricEntry): Figures {
  const answer = facts.measurements.answer(ask)
  if (isUnmeasured(answer)) {
    if (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
      return reportedFigures(facts, ask, entry, answer)
    const about = `${nameOf(ask)} ${wherefrom(ask)}`.trim()
    const message = `${about} cannot be ${answer.outcome === 'error' ? 'judged' : 'measured'}: ${answer.message}.`
    return { found: false, flaw: { outcome: answer.outcome, message, fix: answer.fix }, sources: answer.sources }
  }
  if (!answer.length) {
    const message = `Nothing was measured for ${nameOf(ask)}${wherefrom(ask) ? ` ${wherefrom(ask)}` : ''}: the rows hold no group.`
    return {
      found: false,
      flaw: { outcome: 'missing', message, fix: 'check that the predictions file holds rows' },
      sources: [],
    }
  }
  return { found: true, figures: answer.map((one) => measured(one, entry)), remarks: [] }
}

function measured(one: Measurement, entry: MetricEntry): Figure {
  return {
    slice: one.slice,
    value: one.value,
    interval: one.interval,
    n: one.n,
    origin: one.origin,
    sources: [one.source],
    flaw: flawOf(one, entry),
    doubts: [],
    noInterval: one.intervalUnavailable ?? null,
    ...(one.reason === null ? {} : { reason: one.reason }),
    ...(one.groups ? { groups: one.groups } : {}),
    ...(one.leftOut ? { leftOut: one.leftOut } : {}),
    ...(one.change ? { change: one.change } : {}),
    ...(one.effective === undefined ? {} : { effective: one.effective }),
    ...(one.within ? { within: one.within } : {}),
  }
}

function flawOf(one: Measurement, entry: MetricEntry): Flaw | null {
  const about = `${nameOf(one)} ${sliceText(one.slice)}`.trim()
  if (one.value === null || !Number.isFinite(one.value)) {
    const reason = one.reason ?? 'the rows do not allow it'
    return {
      outcome: 'missing',
      message: `${about} is undefined in ${one.source.path}: ${reason}. What cannot be computed is never a pass.`,
      fix: 'evaluate on rows for which the metric is defined, or correct what the policy asks for',
    }
  }
  return outOfRange(about, one.value, entry, one.source.path)
}

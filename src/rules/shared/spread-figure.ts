/** A spread from the figures that reports give for single groups. */

import type { Ask } from '../../domain/metric.js'
import type { Slice } from '../../domain/slice.js'
import { type Figure, type Flaw, nameOf } from './figure.js'
import { groupName, listing } from './words.js'

/**
 * Largest minus smallest value of a group, or smallest by largest. Groups of too few rows are left out and named; one
 * whose number of rows is not known leaves a doubt. A flaw of one group is a flaw of the whole: a group must not leave the
 * comparison by being unreadable. There is no interval, since reports do not tell how groups vary together.
 * @param few what is wrong with the number of rows of a group
 */
export function spreadFigure(
  groups: readonly Figure[],
  ask: Ask,
  kind: 'difference' | 'ratio',
  few: (figure: Figure) => 'small' | 'unknown' | null,
): Figure {
  const isSmall = (one: Figure) => few(one) === 'small' && one.flaw?.outcome !== 'error'
  const small = groups.filter(isSmall)
  const rest = groups.filter((one) => !isSmall(one))
  const values = rest.flatMap((one) => one.value ?? [])
  const flawed = rest.find((one) => one.flaw !== null)?.flaw ?? null
  const value = spread(values, kind)
  const unknown = rest.filter((one) => few(one) === 'unknown').map((one) => groupName(one.slice ?? {}))
  const flaw = flawed ?? (value === null ? undefinedSpread(ask, kind, values.length) : null)
  return {
    slice: Object.fromEntries((ask.by ?? []).map((column) => [column, '*'])),
    value: flaw === null ? value : null,
    interval: null,
    n: rest.some((one) => one.n === null) ? null : rest.reduce((sum, one) => sum + (one.n ?? 0), 0),
    origin: 'reported',
    sources: [
      ...new Map(groups.flatMap((one) => one.sources).map((one) => [`${one.path}#${one.pointer}`, one])).values(),
    ],
    flaw,
    doubts: unknown.length ? [`the number of rows of ${listing(unknown)} is not reported`] : [],
    noInterval: 'reports do not tell how certain a spread between groups is',
    groups: rest.flatMap((one) =>
      one.value === null || one.slice === null
        ? []
        : [{ slice: one.slice, value: one.value, n: one.n ?? 0, interval: null }],
    ),
    leftOut: small.map((one) => ({
      slice: one.slice as Slice,
      reason: 'too few rows',
      n: one.n ?? 0,
      cause: 'small' as const,
    })),
  }
}

function spread(values: readonly number[], kind: 'difference' | 'ratio'): number | null {
  if (values.length < 2) return null
  const low = values.reduce((a, b) => Math.min(a, b))
  const high = values.reduce((a, b) => Math.max(a, b))
  if (kind === 'difference') return high - low
  return high > 0 && low >= 0 ? low / high : null
}

function undefinedSpread(ask: Ask, kind: string, groups: number): Flaw {
  const reason =
    groups < 2
      ? `only ${groups} ${groups === 1 ? 'group has' : 'groups have'} a value`
      : 'the largest value is not above zero'
  return {
    outcome: 'missing',
    message: `The ${kind} of ${nameOf(ask)} between the groups of ${ask.by?.join(' and ')} is undefined: ${reason}.`,
    fix: 'report the metric for at least two groups of enough rows',
  }
}

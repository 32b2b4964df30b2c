/** Groups of people as charts: one metric over the groups of a column, against the line that it is judged by. */

import type { Finding, ModelDecision, RecordedMeasurement } from '../domain/decision.js'
import { addTo } from '../domain/lists.js'
import { isOpen } from '../domain/outcome.js'
import { type Slice, sliceKey } from '../domain/slice.js'
import { columnsOf, groupName, isGroup } from './groups.js'
import { bound, figure, metricText } from './words.js'

export interface Bar {
  readonly name: string
  readonly value: number
  readonly interval: readonly [number, number] | null
  readonly n: number | null
  /** `beyond` its limit, `unsure`, `left-out` of the comparison (too few rows), or `within`. */
  readonly state: 'beyond' | 'unsure' | 'left-out' | 'within'
}

/** Bars of one metric over the groups of one column, with the line that they are judged by. */
export interface GroupChart {
  readonly requirement: string
  readonly title: string
  readonly metric: string
  readonly by: string
  readonly bars: readonly Bar[]
  /** The bars have to end right of a `min` and left of a `max`; null where no line can be drawn. */
  readonly limit: { readonly kind: 'min' | 'max'; readonly value: number; readonly text: string } | null
  /** True where something that it shows blocks. */
  readonly blocks: boolean
}

/** Which per-group rate stands behind a metric across groups. */
const BEHIND: readonly (readonly [pattern: RegExp, metrics: readonly string[]])[] = [
  [/^(demographic_parity_|disparate_impact)/, ['selection_rate']],
  [/^equalized_odds_/, ['false_positive_rate', 'true_positive_rate', 'recall']],
  [/^equal_opportunity_/, ['true_positive_rate', 'recall']],
]

/** Findings come worst first: beyond so many nobody looks. */
const MOST_CHARTS = 40

type Rates = ReadonlyMap<string, readonly RecordedMeasurement[]>

const ratesKey = (metric: string, by: string): string => JSON.stringify([metric, by])

/**
 * The candidate's measured rates, one a group, by metric and columns. What several requirements ask for, with and without
 * an interval, is recorded for each of them with one value: of those the first with an interval is taken.
 */
function ratesByMetric(model: ModelDecision): Rates {
  const rates = new Map<string, Map<string, RecordedMeasurement>>()
  for (const one of model.measurements) {
    if (one.role !== 'candidate' || !isGroup(one.slice) || one.value === null || one.class !== undefined) continue
    const key = ratesKey(one.metric, columnsOf(one.slice))
    const groups = rates.get(key) ?? new Map<string, RecordedMeasurement>()
    rates.set(key, groups)
    const group = sliceKey(one.slice)
    if (!groups.get(group)?.interval) groups.set(group, one)
  }
  return new Map([...rates].map(([key, groups]) => [key, [...groups.values()]]))
}

/** Charts of a model: one a requirement and column set, those that block first. At least two bars each. */
export function groupCharts(model: ModelDecision): readonly GroupChart[] {
  const perGroup = new Map<string, Finding[]>()
  const charts: GroupChart[] = []
  const rates = ratesByMetric(model)
  for (const finding of model.findings) {
    if (!finding.metric || finding.outcome === 'not-applicable') continue
    if (isGroup(finding.slice)) {
      const key = JSON.stringify([finding.requirement, finding.metric, columnsOf(finding.slice), finding.threshold])
      addTo(perGroup, key, finding)
    } else if (finding.slice && charts.length < MOST_CHARTS) charts.push(...spreadCharts(rates, finding, finding.slice))
  }
  for (const findings of perGroup.values()) charts.push(thresholdChart(findings))
  return charts.filter((chart) => chart.bars.length > 1).sort((a, b) => Number(b.blocks) - Number(a.blocks))
}

function thresholdChart(findings: readonly Finding[]): GroupChart {
  const first = findings[0]!
  const asked = bound(first)
  const bars = findings.flatMap((finding): readonly Bar[] => {
    if (finding.value === null || finding.slice === null) return []
    const state = finding.outcome === 'violated' ? 'beyond' : finding.outcome === 'inconclusive' ? 'unsure' : 'within'
    return [{ name: groupName(finding.slice), value: finding.value, interval: finding.interval, n: finding.n, state }]
  })
  const limit = asked && {
    kind: asked.kind,
    value: asked.limit,
    text: `${asked.kind === 'min' ? 'at least' : 'at most'} ${figure(asked.limit)}`,
  }
  const by = columnsOf(first.slice!)
  return {
    requirement: first.requirement,
    title: `${capital(metricText(first.metric!))} by ${by}`,
    metric: first.metric!,
    by,
    bars,
    limit,
    blocks: findings.some(isOpen),
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** For a difference or ratio over the groups of a column: the groups' own rates, and the line that the bound draws. */
function spreadCharts(all: Rates, finding: Finding, over: Slice): readonly GroupChart[] {
  const by = columnsOf(over)
  const behind = BEHIND.find(([pattern]) => pattern.test(finding.metric!))?.[1] ?? [finding.metric!]
  const measured = behind.filter((metric) => all.has(ratesKey(metric, by))).slice(0, 2)
  return measured.flatMap((metric) => {
    const rates = all.get(ratesKey(metric, by)) ?? []
    const compared = enteredGroups(
      rates.map((one) => ({ value: one.value!, n: one.n })),
      finding,
    )
    const limit = compared === null ? null : spreadLimit(finding, compared.top)
    const bars = rates.map((one): Bar => {
      const leftOut = compared !== null && one.n < compared.smallest
      const beyond = limit !== null && one.value! < limit.value && finding.outcome !== 'satisfied'
      return {
        name: groupName(one.slice!),
        value: one.value!,
        interval: one.interval,
        n: one.n,
        state: leftOut ? 'left-out' : beyond ? 'beyond' : 'within',
      }
    })
    return [
      {
        requirement: finding.requirement,
        title: `${capital(metricText(metric))} by ${by}`,
        metric,
        by,
        bars,
        limit,
        blocks: isOpen(finding),
      },
    ]
  })
}

/**
 * Which groups entered the comparison: the record does not say, so they are the largest set of biggest groups whose
 * spread is the finding's value. null where none is; then no line is drawn, since it could be a wrong one.
 */
function enteredGroups(
  rates: readonly { readonly value: number; readonly n: number }[],
  finding: Finding,
): { readonly top: number; readonly smallest: number } | null {
  const ratio = isRatio(finding)
  if (finding.value === null || ratio === null) return null
  const fitting: { readonly top: number; readonly smallest: number; readonly n: number }[] = []
  for (const smallest of [...new Set(rates.map((one) => one.n))].sort((a, b) => a - b)) {
    const entered = rates.filter((one) => one.n >= smallest)
    const values = entered.map((one) => one.value)
    const top = Math.max(...values)
    const low = Math.min(...values)
    const spread = ratio ? (top === 0 ? Number.NaN : low / top) : top - low
    if (values.length > 1 && Math.abs(spread - finding.value) < 1e-9)
      fitting.push({ top, smallest, n: entered.reduce((sum, one) => sum + one.n, 0) })
  }
  // A group too small to compare may lie between the others and change nothing: the number of rows tells it from them.
  return fitting.find((one) => one.n === finding.n) ?? fitting[0] ?? null
}

/** The lowest and the highest group behind a difference or ratio, or null where the record does not show them. */
export function extremes(model: ModelDecision, finding: Finding): readonly [low: Bar, high: Bar] | null {
  if (!finding.metric || !finding.slice || isGroup(finding.slice)) return null
  const chart = spreadCharts(ratesByMetric(model), finding, finding.slice).find((one) => one.limit !== null)
  const compared = (chart?.bars ?? []).filter((bar) => bar.state !== 'left-out').sort((a, b) => a.value - b.value)
  const [low] = compared
  const high = compared.at(-1)
  return low && high && low !== high ? [low, high] : null
}

function isRatio(finding: Finding): boolean | null {
  const key = Object.keys(finding.threshold ?? {}).find((one) => /^(min|max)(-ratio|-difference)?$/.test(one))
  if (key === undefined) return null
  if (key.endsWith('-ratio')) return true
  if (key.endsWith('-difference')) return false
  return /_ratio$|^disparate_impact$/.test(finding.metric!) ? true : /_difference$/.test(finding.metric!) ? false : null
}

function spreadLimit(finding: Finding, top: number): GroupChart['limit'] {
  const asked = bound(finding)
  const ratio = isRatio(finding)
  if (!asked || ratio === null) return null
  const value = ratio ? asked.limit * top : top - asked.limit
  const text = ratio
    ? `${figure(asked.limit)} × the highest = ${figure(value)}`
    : `at most ${figure(asked.limit)} below the highest = ${figure(value)}`
  return { kind: 'min', value, text }
}

/**
 * Charts as tables: a row per group with its numbers as text and a small SVG bar, whisker and limit line. The picture
 * stretches with the page and the text does not, so it reads on a telephone, on paper and aloud. Plain SVG by our own
 * hand: a chart library costs more time than the whole gate has.
 */

import { html, htmlName } from './escape.js'
import type { Bar, GroupChart } from './group-charts.js'
import { type Html, table } from './page.js'
import { columnFigure, figure, figureBeside, whole } from './words.js'

/** A linear scale from values to 0..100. */
export interface Scale {
  readonly low: number
  readonly high: number
  at(value: number): number
}

/** From zero (or below) to the next round number above all of `values`; empty or flat input gives 0 to 1. */
export function scaleFor(values: readonly number[]): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0)
  const top = values.reduce((most, value) => Math.max(most, value), low)
  const span = top - low
  const step = span > 0 ? 10 ** Math.floor(Math.log10(span)) / 2 : 1
  const high = span > 0 ? Math.ceil((top + span * 0.02) / step) * step : low + 1
  return { low, high, at: (value) => (Math.min(Math.max((value - low) / (high - low), 0), 1) || 0) * 100 }
}

const point = (value: number): string => String(Number(value.toFixed(2)))

/** One bar with whisker and limit line; `label` says the same in words. */
export function barSvg(
  bar: Pick<Bar, 'value' | 'interval' | 'state'>,
  limit: number | null,
  scale: Scale,
  label: string,
): Html {
  const from = scale.at(Math.min(0, bar.value))
  const to = scale.at(Math.max(0, bar.value))
  const whisker = bar.interval
    ? `<path class="whisker" d="M${point(scale.at(bar.interval[0]))} 8V16M${point(scale.at(bar.interval[0]))} 12H${point(scale.at(bar.interval[1]))}M${point(scale.at(bar.interval[1]))} 8V16"/>`
    : ''
  const line = limit === null ? '' : `<path class="limit" d="M${point(scale.at(limit))} 0V24"/>`
  const fill = `<rect class="fill ${bar.state}" x="${point(from)}" y="5" width="${point(Math.max(to - from, 0.3))}" height="14"/>`
  return `<svg class="bar" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${fill}${whisker}${line}</svg>`
}

const STATES: Readonly<Record<Bar['state'], string>> = {
  beyond: '<span class="pill violated"><span aria-hidden="true">✕</span> beyond</span>',
  unsure: '<span class="pill inconclusive"><span aria-hidden="true">?</span> unsure</span>',
  'left-out': '<span class="pill not-applicable"><span aria-hidden="true">–</span> too few</span>',
  within: '',
}

/** A chart of one metric over groups. At most `room` units; longer ones are cut and counted. */
export function chartTable(chart: GroupChart, room: number): Html {
  const { limit } = chart
  const ends = chart.bars.flatMap((bar) => [bar.value, ...(bar.interval ?? [])])
  const scale = scaleFor(limit ? [...ends, limit.value] : ends)
  const axis = limit ? `dashed line: ${limit.text}` : `0 to ${figure(scale.high)}`
  const rows = function* () {
    for (const bar of chart.bars) {
      const interval = bar.interval ? `${columnFigure(bar.interval[0])} to ${columnFigure(bar.interval[1])}` : ''
      const label = `${htmlName(bar.name, 80)}: ${figure(bar.value)}${interval ? `, ${interval}` : ''}${limit ? html(`, ${limit.text}`) : ''}`
      const value = `<b>${figureBeside(bar.value, limit?.value ?? null)}</b>${interval ? ` <span class="quiet">${interval}</span>` : ''}`
      yield [
        `${htmlName(bar.name, 80)} ${STATES[bar.state]}`,
        bar.n === null ? '' : whole(bar.n),
        value,
        barSvg(bar, limit?.value ?? null, scale, label),
      ]
    }
  }
  const columns = [{ title: chart.by }, { title: 'n', numeric: true }, { title: 'measured' }, { title: axis }]
  return `<div class="chart">${table(`${chart.title}${chart.requirement ? ` (${chart.requirement})` : ''}`, columns, chart.bars.length, rows(), room)}</div>`
}

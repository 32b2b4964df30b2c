/**
 * Pictures of how a model errs, as SVG by our own hand: reliability, scores, residuals. Each says in words what it shows,
 * and its numbers stand in a table beside it. Distances are in the units of the view box.
 */

import type { Reliability, Residuals, ScoreHistogram } from '../domain/diagnostics.js'
import { wilson } from '../domain/power.js'
import { htmlName } from './escape.js'
import type { Html } from './page.js'
import { columnFigure, figure, whole } from './words.js'

const LEFT = 38
const TOP = 10
const SIDE = 240
const WIDTH = LEFT + SIDE + 14
const HEIGHT = TOP + SIDE + 36

const at = (value: number): string => String(Number(value.toFixed(2)))
const x = (share: number): number => LEFT + share * SIDE
const y = (share: number): number => TOP + (1 - share) * SIDE

const svg = (label: string, body: Html, height = HEIGHT): Html =>
  `<svg class="plot" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"><title>${label}</title>${body}</svg>`

const text = (px: number, py: number, anchor: 'start' | 'middle' | 'end', shown: string): Html =>
  `<text x="${at(px)}" y="${at(py)}" text-anchor="${anchor}">${shown}</text>`

/** Both axes from 0 to 1, with marks at the fifths and what they are of. */
function unitAxes(across: string, up: string): Html {
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const grid = marks.map((one) => `M${at(x(one))} ${TOP}V${TOP + SIDE}M${LEFT} ${at(y(one))}H${LEFT + SIDE}`).join('')
  const names = marks.flatMap((one) => [
    text(x(one), TOP + SIDE + 14, 'middle', String(one)),
    text(LEFT - 6, y(one) + 4, 'end', String(one)),
  ])
  const middle = TOP + SIDE / 2
  return `<path class="grid" d="${grid}"/>${names.join('')}${text(LEFT + SIDE / 2, HEIGHT - 6, 'middle', across)}<text x="10" y="${middle}" text-anchor="middle" transform="rotate(-90 10 ${middle})">${up}</text>`
}

/** Stated probability across, what came true upwards; the dashed line is where both agree. Whiskers: 95%, by Wilson. */
export function reliabilitySvg({ of, bins }: Reliability): Html {
  const points = bins.map((bin) => ({ ...bin, ends: wilson(Math.round(bin.rate * bin.n), bin.n, 0.95) }))
  const most = Math.max(1, ...points.map(({ n }) => n))
  const line = points.map(({ score, rate }, index) => `${index ? 'L' : 'M'}${at(x(score))} ${at(y(rate))}`).join('')
  const whiskers = points
    .map(({ score, ends: [low, high] }) => {
      const px = x(score)
      return `M${at(px - 3)} ${at(y(low))}H${at(px + 3)}M${at(px)} ${at(y(low))}V${at(y(high))}M${at(px - 3)} ${at(y(high))}H${at(px + 3)}`
    })
    .join('')
  const dots = points
    .map(({ score, rate, n }) => {
      const size = 2.5 + 4.5 * Math.sqrt(n / most)
      return `<circle class="dot" cx="${at(x(score))}" cy="${at(y(rate))}" r="${at(size)}"/>`
    })
    .join('')
  const right = of === 'positive' ? 'share that was positive' : 'share that was right'
  const widest = points.reduce((worst, one) => (gap(one) > gap(worst) ? one : worst), points[0]!)
  const label = `What the model stated against what came true, in ${points.length} bins. Farthest apart: stated ${figure(widest.score)}, came true ${figure(widest.rate)}, on ${whole(widest.n)} rows.`
  const body = `${unitAxes('stated probability', right)}<path class="limit" d="M${LEFT} ${TOP + SIDE}L${LEFT + SIDE} ${TOP}"/><path class="whisker" d="${whiskers}"/><path class="curve" d="${line}"/>${dots}`
  return svg(label, body)
}

const gap = ({ score, rate }: { readonly score: number; readonly rate: number }): number => Math.abs(score - rate)

/** Rows by stated probability: of the second row upwards, of the first downwards, on one scale. */
export function histogramSvg({ of, rows }: ScoreHistogram): Html {
  const [down, up] = [rows[0], rows[1]]
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const bins = Math.max(1, ...rows.map(({ counts }) => counts.length))
  const zero = TOP + SIDE / 2
  const half = SIDE / 2 - 16
  const bars = (counts: readonly number[], side: 1 | -1, name: string): Html =>
    counts
      .map((n, bin) => {
        if (n === 0) return ''
        const tall = Math.max(0.6, (n / most) * half)
        const top = side > 0 ? zero - tall : zero
        return `<rect class="${name}" x="${at(x(bin / bins) + 0.6)}" y="${at(top)}" width="${at(SIDE / bins - 1.2)}" height="${at(tall)}"/>`
      })
      .join('')
  const named = (row: ScoreHistogram['rows'][number] | undefined): string => {
    const total = row?.counts.reduce((sum, n) => sum + n, 0) ?? 0
    return `${of === 'positive' ? 'truly ' : ''}${htmlName(row?.label ?? '', 22)}: ${whole(total)} rows`
  }
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((one) => text(x(one), TOP + SIDE + 14, 'middle', String(one))).join('')
  const label = `Rows by stated probability in ${bins} bins. Upwards ${named(up)}; downwards ${named(down)}. The fullest bin holds ${whole(most)}.`
  const body = [
    `<path class="grid" d="M${LEFT} ${TOP}V${TOP + SIDE}M${LEFT} ${TOP + SIDE}H${LEFT + SIDE}"/>`,
    bars(up?.counts ?? [], 1, 'fill'),
    bars(down?.counts ?? [], -1, 'fill other'),
    `<path class="axis" d="M${LEFT} ${zero}H${LEFT + SIDE}"/>`,
    marks,
    text(LEFT + 4, TOP + 10, 'start', `↑ ${named(up)}`),
    text(LEFT + 4, TOP + SIDE - 5, 'start', `↓ ${named(down)}`),
    text(LEFT - 6, zero - half + 4, 'end', whole(most)),
    text(LEFT - 6, zero + 4, 'end', '0'),
    text(LEFT - 6, zero + half + 4, 'end', whole(most)),
    text(LEFT + SIDE / 2, HEIGHT - 6, 'middle', 'stated probability'),
  ]
  return svg(label, body.join(''))
}

/** Label minus prediction: a box from the first to the third quartile, whiskers from the first to the last hundredth. */
export function residualSvg({ quantiles }: Residuals): Html {
  const value = (level: number): number => quantiles.find((one) => one.at === level)?.value ?? 0
  const ends = [value(0.01), value(0.05), value(0.25), value(0.5), value(0.75), value(0.95), value(0.99)] as const
  const reach = Math.max(...ends.map(Math.abs)) || 1
  const place = ends.map((one) => LEFT + ((one / reach + 1) / 2) * SIDE)
  const [first, low, quarter, median, threeQuarters, high, last] = place as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const body = [
    `<path class="grid" d="M${LEFT} 14V62M${at(LEFT + SIDE / 2)} 14V62M${LEFT + SIDE} 14V62"/>`,
    `<path class="whisker" d="M${at(first)} 38H${at(last)}M${at(low)} 32V44M${at(high)} 32V44M${at(first)} 28V48M${at(last)} 28V48"/>`,
    `<rect class="fill" x="${at(quarter)}" y="24" width="${at(Math.max(0.5, threeQuarters - quarter))}" height="28"/>`,
    `<path class="limit" d="M${at(median)} 20V56"/>`,
    text(LEFT, 78, 'middle', columnFigure(-reach)),
    text(LEFT + SIDE / 2, 78, 'middle', '0'),
    text(LEFT + SIDE, 78, 'middle', columnFigure(reach)),
    text(LEFT + SIDE / 2, 94, 'middle', 'label minus prediction'),
  ]
  const label = `Label minus prediction: half of the rows lie from ${figure(ends[2])} to ${figure(ends[4])}, the median is ${figure(ends[3])}, 98 of 100 lie from ${figure(ends[0])} to ${figure(ends[6])}.`
  return svg(label, body.join(''), 100)
}

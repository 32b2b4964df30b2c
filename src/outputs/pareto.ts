/** Failure modes as a Pareto chart: the product of each, largest first, and how much of the whole the first ones make. */

import type { RecordedMode } from '../domain/governance-record.js'
import { html, htmlName } from './escape.js'
import type { Html } from './page.js'
import { plural, whole } from './words.js'

const LEFT = 34
const RIGHT = 36
const TOP = 12
const TALL = 180
const WIDTH = 480
const WIDE = WIDTH - LEFT - RIGHT
const HEIGHT = TOP + TALL + 36

/** Bars that fit with their names; the rest is one bar at the end. */
const BARS = 12

/** The chart, modes largest first; '' where there is none. */
export function paretoSvg(modes: readonly RecordedMode[]): Html {
  const sorted = [...modes].sort((a, b) => b.rpn - a.rpn)
  const total = sorted.reduce((sum, { rpn }) => sum + rpn, 0)
  const [worst] = sorted
  if (!worst || total <= 0) return ''
  const shown = sorted.slice(0, BARS)
  const rest = sorted.slice(BARS).reduce((sum, { rpn }) => sum + rpn, 0)
  const bars = [
    ...shown.map(({ id, rpn, 'action-priority': priority }) => ({ name: id, rpn, priority: priority as string })),
    ...(rest > 0 ? [{ name: 'rest', rpn: rest, priority: 'rest' }] : []),
  ]
  const most = Math.max(...bars.map(({ rpn }) => rpn))
  const step = WIDE / bars.length
  const at = (value: number): string => String(Number(value.toFixed(1)))
  const y = (share: number): number => TOP + (1 - share) * TALL
  const middle = (index: number): number => LEFT + (index + 0.5) * step
  let sum = 0
  const points = bars.map(({ rpn }, index) => {
    sum += rpn
    return [middle(index), y(sum / total)] as const
  })
  const drawn = bars.map(({ name, rpn, priority }, index) => {
    const height = (rpn / most) * TALL
    const size = Math.min(step * 0.66, 54)
    return `<rect class="mode ${priority}" x="${at(middle(index) - size / 2)}" y="${at(TOP + TALL - height)}" width="${at(size)}" height="${at(height)}"/><text x="${at(middle(index))}" y="${at(TOP + TALL - height - 3)}" text-anchor="middle">${whole(rpn)}${priority === 'rest' ? '' : ` ${priority}`}</text><text x="${at(middle(index))}" y="${TOP + TALL + 14}" text-anchor="middle">${htmlName(name.length > 8 ? `…${name.slice(-7)}` : name, 24)}</text>`
  })
  const curve = `<path class="share" d="${points.map(([px, py], index) => `${index ? 'L' : 'M'}${at(px)} ${at(py)}`).join('')}"/>${points.map(([px, py]) => `<circle class="share" cx="${at(px)}" cy="${at(py)}" r="2.5"/>`).join('')}`
  const marks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (one) =>
        `<path class="grid" d="M${LEFT} ${at(y(one))}H${LEFT + WIDE}"/><text x="${LEFT + WIDE + 5}" y="${at(y(one) + 4)}">${one * 100}%</text><text x="${LEFT - 5}" y="${at(y(one) + 4)}" text-anchor="end">${whole(Math.round(most * one))}</text>`,
    )
    .join('')
  const label = html(
    `${plural(sorted.length, 'failure mode')} by severity × occurrence × detection; the largest is ${worst.id} with ${worst.rpn}, ${Math.round((worst.rpn / total) * 100)}% of the sum.`,
  )
  return `<svg class="plot pareto" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title>${marks}${drawn.join('')}${curve}<text x="${LEFT + WIDE / 2}" y="${HEIGHT - 6}" text-anchor="middle">bars: severity × occurrence × detection; line: share of the sum</text></svg>`
}

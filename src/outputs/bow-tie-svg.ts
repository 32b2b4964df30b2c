/** A bow-tie as SVG: what could bring the event about on the left, what would follow on the right, barriers on each way. */

import type { RecordedBarrier, RecordedSide, RecordedTie } from '../domain/governance-record.js'
import { html, htmlName } from './escape.js'
import type { Html } from './page.js'
import { textLines, wrapped } from './svg-text.js'
import { plural } from './words.js'

const END = 168
const BARRIER = 128
const EVENT = 148
const GAP = 20
const ROW = 74
const BOX = 58

/** Whether a barrier stands, in a sign and a word. */
type State = 'working' | 'degraded' | 'missing' | 'unmet'
const stateOf = (barrier: RecordedBarrier): State => (barrier.unmet.length ? 'unmet' : barrier.status)
export const BARRIER_STATES: Readonly<Record<State, readonly [sign: string, words: string]>> = {
  working: ['✓', 'works'],
  degraded: ['!', 'works badly'],
  missing: ['✕', 'is missing'],
  unmet: ['✕', 'is not kept up: a requirement that checks it is not met'],
}
const ORDER: readonly State[] = ['working', 'degraded', 'missing', 'unmet']

/** The drawing with its legend; '' where it has no side. */
export function bowTieSvg(tie: RecordedTie): Html {
  const rows = Math.max(tie.threats.length, tie.consequences.length)
  if (!rows) return ''
  const most = (sides: readonly RecordedSide[]): number => Math.max(0, ...sides.map(({ barriers }) => barriers.length))
  const [before, after] = [most(tie.threats), most(tie.consequences)]
  const centre = 8 + (tie.threats.length ? END + GAP + before * (BARRIER + GAP) : 0)
  const right = centre + EVENT + GAP + after * (BARRIER + GAP)
  const width = (tie.consequences.length ? right + END : centre + EVENT) + 8
  const height = Math.max(rows * ROW, 100) + 16
  const middle = height / 2
  const left = tie.threats.map((side, index) => {
    const y = rowAt(index, tie.threats.length, height)
    const at = (place: number): number => 8 + END + GAP + place * (BARRIER + GAP)
    return way(side, y, { box: 8, from: 8 + END, to: centre, at, middle, side: 'threat' })
  })
  const following = tie.consequences.map((side, index) => {
    const y = rowAt(index, tie.consequences.length, height)
    const first = right - side.barriers.length * (BARRIER + GAP)
    const at = (place: number): number => first + place * (BARRIER + GAP)
    return way(side, y, { box: right, from: centre + EVENT, to: right, at, middle, side: 'consequence' })
  })
  const event = `<g class="event"><rect x="${centre}" y="${middle - 46}" width="${EVENT}" height="92" rx="46"/>${lines(tie['top-event'] ?? 'the event', centre + EVENT / 2, middle, 19, 4)}</g>`
  const all = [...tie.threats, ...tie.consequences].flatMap(({ barriers }) => barriers)
  const counts = ORDER.map((state) => [state, all.filter((one) => stateOf(one) === state).length] as const)
  const label = html(
    `Bow-tie: ${tie['top-event'] ?? 'an event'}; ${plural(tie.threats.length, 'threat')} before it, ${plural(tie.consequences.length, 'consequence')} after it, ${plural(all.length, 'barrier')}, of which ${counts[0]?.[1] ?? 0} stand.`,
  )
  const legend = counts.flatMap(([state, count]) =>
    count
      ? [
          `<li><span class="sign ${state}" aria-hidden="true">${BARRIER_STATES[state][0]}</span> ${BARRIER_STATES[state][1]}: ${count}</li>`,
        ]
      : [],
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><svg class="tie" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><title>${label}</title>${[...left, ...following].join('')}${event}</svg></div><ul class="legend">${legend.join('')}</ul>`
}

const rowAt = (index: number, count: number, height: number): number => ((index + 0.5) * height) / count

interface Way {
  /** Left edge of the threat or consequence. */
  readonly box: number
  readonly from: number
  readonly to: number
  /** Left edge of a barrier by its place. */
  readonly at: (place: number) => number
  readonly middle: number
  readonly side: 'threat' | 'consequence'
}

function way(side: RecordedSide, y: number, { box, from, to, at, middle, side: kind }: Way): Html {
  const bars = side.barriers.map((barrier, place) => barrierSvg(barrier, at(place), y))
  const [x1, x2] = kind === 'threat' ? [at(side.barriers.length - 1) + BARRIER, to] : [from, at(0)]
  const edge = side.barriers.length ? [x1, x2] : [from, to]
  const [start, end] = kind === 'threat' ? [y, middle] : [middle, y]
  const bend = ((edge[0] ?? 0) + (edge[1] ?? 0)) / 2
  const curve = `M${edge[0]} ${start}C${bend} ${start} ${bend} ${end} ${edge[1]} ${end}`
  const straight = side.barriers.length
    ? kind === 'threat'
      ? `M${from} ${y}H${at(side.barriers.length - 1)}`
      : `M${at(0) + BARRIER} ${y}H${to}`
    : ''
  return `<path class="road" d="${straight}${curve}"/><g class="${kind}"><title>${htmlName(`${side.id}: ${side.text ?? ''}`, 300)}</title><rect x="${box}" y="${y - BOX / 2}" width="${END}" height="${BOX}" rx="4"/>${lines(side.text ?? side.id, box + END / 2, y, 26, 4)}</g>${bars.join('')}`
}

function barrierSvg(barrier: RecordedBarrier, x: number, y: number): Html {
  const state = stateOf(barrier)
  const [sign, words] = BARRIER_STATES[state]
  const title = htmlName(`${barrier.id}: ${barrier.barrier ?? ''} (${words})`, 400)
  return `<g class="barrier ${state}"><title>${title}</title><rect x="${x}" y="${y - BOX / 2}" width="${BARRIER}" height="${BOX}" rx="2"/><text class="mark" x="${x + BARRIER - 6}" y="${y - BOX / 2 + 14}" text-anchor="end">${sign}</text>${lines(barrier.barrier ?? barrier.id, x + (BARRIER - 12) / 2, y, 17, 4)}</g>`
}

/** Lines of a text around the middle of a box. */
function lines(text: string, x: number, y: number, width: number, most: number): Html {
  const all = wrapped(text, width, most)
  return textLines(all, { x, y: y + 4 - ((all.length - 1) * 13) / 2, step: 13 })
}

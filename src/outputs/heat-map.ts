/** Risks by likelihood and impact, as SVG: where each stands, and the way that its treatment brought it. */

import { levelOf } from '../domain/governance.js'
import type { RecordedRating, RecordedRisk } from '../domain/governance-record.js'
import { html, htmlName } from './escape.js'
import type { Html } from './page.js'
import { plural } from './words.js'

const CELL = 74
const LEFT = 34
const TOP = 8
const SIDE = CELL * 5
const WIDTH = LEFT + SIDE + 6
const HEIGHT = TOP + SIDE + 40

/** Risks that a cell shows by name; of more it says how many. */
const ROOM = 6
/** Arrows beyond these would hide the map. */
const ARROWS = 24

const SCALE = [1, 2, 3, 4, 5] as const

interface Spot {
  readonly x: number
  readonly y: number
}

/** Left upper corner of a cell: likelihood across, impact upwards. */
const corner = (likelihood: number, impact: number): Spot => ({
  x: LEFT + (likelihood - 1) * CELL,
  y: TOP + (5 - impact) * CELL,
})

/** Middle of the `index`th name in a cell: two a line, three lines. */
const seat = ({ likelihood, impact }: RecordedRating, index: number): Spot => {
  const { x, y } = corner(likelihood, impact)
  return { x: x + 18.5 + (index % 2) * 35.5, y: y + 26 + Math.floor(index / 2) * 18 }
}

/** The map with risks under their ids; '' where none is rated. */
export function heatMapSvg(risks: readonly RecordedRisk[]): Html {
  const rated = risks.filter((risk): risk is RecordedRisk & { standing: RecordedRating } => risk.standing !== null)
  if (!rated.length) return ''
  const seats = new Map<string, number>()
  const placed = rated.map((risk) => {
    const key = `${risk.standing.likelihood} ${risk.standing.impact}`
    const index = seats.get(key) ?? 0
    seats.set(key, index + 1)
    return { risk, index, spot: seat(risk.standing, Math.min(index, ROOM - 1)) }
  })
  const full = (risk: (typeof placed)[number]['risk']): number =>
    seats.get(`${risk.standing.likelihood} ${risk.standing.impact}`) ?? 0
  const names = placed.flatMap(({ risk, index, spot }) => {
    if (index > ROOM - 1 || (index === ROOM - 1 && full(risk) > ROOM)) return []
    const state = risk.unmet.length ? ' raised' : ''
    return [
      `<g class="risk${state}"><title>${htmlName(`${risk.id}: ${risk.title ?? ''}`, 300)}</title><rect x="${spot.x - 17}" y="${spot.y - 8}" width="34" height="16" rx="8"/><text x="${spot.x}" y="${spot.y + 3.5}" text-anchor="middle">${htmlName(short(risk.id), 20)}</text></g>`,
    ]
  })
  const overfull = [...seats].flatMap(([key, count]) => {
    if (count <= ROOM) return []
    const [likelihood = 1, impact = 1] = key.split(' ').map(Number)
    const { x, y } = corner(likelihood, impact)
    return [`<text class="more" x="${x + 54}" y="${y + 64}" text-anchor="middle">+${count - ROOM + 1}</text>`]
  })
  const arrows = placed.filter(({ risk }) => moved(risk)).slice(0, ARROWS)
  const high = rated.filter(({ standing }) => standing.level === 'high' || standing.level === 'critical').length
  const raised = rated.filter(({ unmet }) => unmet.length).length
  const label = html(
    `${plural(rated.length, 'risk')} by likelihood and impact, ${high} of them high or critical${raised ? `; what controls ${raised} of them is not met` : ''}. Each is in the table below.`,
  )
  return `<svg class="plot heat" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title>${cells()}${axes()}${arrows.map(({ risk, spot }) => arrow(risk, spot)).join('')}${names.join('')}${overfull.join('')}</svg>`
}

/** Ids that are too long for a seat keep their end, which tells them apart. */
const short = (id: string): string => (id.length <= 6 ? id : `…${id.slice(-5)}`)

const cells = (): Html =>
  SCALE.flatMap((impact) =>
    SCALE.map((likelihood) => {
      const { x, y } = corner(likelihood, impact)
      const product = likelihood * impact
      return `<rect class="cell ${levelOf(product)}" x="${x}" y="${y}" width="${CELL - 2}" height="${CELL - 2}" rx="3"/><text class="product" x="${x + 5}" y="${y + 12}">${product}</text>`
    }),
  ).join('')

function axes(): Html {
  const marks = SCALE.flatMap((one) => {
    const { x } = corner(one, 1)
    const { y } = corner(1, one)
    return [
      `<text x="${x + CELL / 2}" y="${TOP + SIDE + 14}" text-anchor="middle">${one}</text>`,
      `<text x="${LEFT - 7}" y="${y + CELL / 2 + 4}" text-anchor="end">${one}</text>`,
    ]
  })
  const middle = TOP + SIDE / 2
  return `${marks.join('')}<text x="${LEFT + SIDE / 2}" y="${HEIGHT - 6}" text-anchor="middle">how likely it is →</text><text x="10" y="${middle}" text-anchor="middle" transform="rotate(-90 10 ${middle})">how bad it would be →</text>`
}

/** The other end of a risk's way: from before treatment to where it stands; of a raised one, from where it was to be. */
const origin = (risk: RecordedRisk): RecordedRating | null =>
  risk.unmet.length && risk.standing !== risk.residual && !same(risk.standing, risk.residual)
    ? risk.residual
    : risk.inherent

const same = (a: RecordedRating | null, b: RecordedRating | null): boolean =>
  a !== null && b !== null && a.likelihood === b.likelihood && a.impact === b.impact

const moved = (risk: RecordedRisk): boolean => origin(risk) !== null && !same(origin(risk), risk.standing)

function arrow(risk: RecordedRisk, to: Spot): Html {
  const start = origin(risk)
  if (start === null) return ''
  const { x: left, y: top } = corner(start.likelihood, start.impact)
  const from = { x: left + CELL / 2, y: top + CELL / 2 }
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const tip = { x: to.x - ux * 18, y: to.y - uy * 11 }
  const at = (value: number): string => value.toFixed(1)
  const head = `M${at(tip.x)} ${at(tip.y)}L${at(tip.x - ux * 7 - uy * 3.5)} ${at(tip.y - uy * 7 + ux * 3.5)}L${at(tip.x - ux * 7 + uy * 3.5)} ${at(tip.y - uy * 7 - ux * 3.5)}Z`
  return `<g class="way${risk.unmet.length ? ' raised' : ''}"><circle cx="${at(from.x)}" cy="${at(from.y)}" r="3"/><path d="M${at(from.x + ux * 3)} ${at(from.y + uy * 3)}L${at(tip.x - ux * 6)} ${at(tip.y - uy * 6)}"/><path class="head" d="${head}"/></g>`
}

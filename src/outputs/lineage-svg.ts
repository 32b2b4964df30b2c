/** The lineage of a model as an SVG in layers, from what it was made of (above) to the model (below): it fits a page and a telephone. */

import type { ModelDecision } from '../domain/decision.js'
import type { GraphNode } from '../domain/lineage.js'
import { htmlName } from './escape.js'
import { type DrawnGraph, drawnGraph, EDGE_SIGNS, EDGE_STATES, EDGE_WORDS, edgeCounts } from './graph.js'
import type { Html } from './page.js'
import { plural, short, tail } from './words.js'

const WIDTH = 184
const HEIGHT = 44
const ACROSS = 16
const DOWN = 44

interface Spot {
  readonly x: number
  readonly y: number
}

/** Places nodes in rows by layer; within a row in the order of what leads to them, so that lines cross less. */
function places(graph: DrawnGraph): ReadonlyMap<string, Spot> {
  const rows: GraphNode[][] = []
  const into = new Map<string, string[]>()
  for (const edge of graph.edges) into.set(edge.to, [...(into.get(edge.to) ?? []), edge.from])
  for (const node of graph.nodes) {
    const layer = graph.layers.get(node.id) ?? 0
    rows[layer] = [...(rows[layer] ?? []), node]
  }
  const filled = rows.filter((row) => row !== undefined)
  const widest = Math.max(1, ...filled.map((row) => row.length))
  const spots = new Map<string, Spot>()
  filled.forEach((row, layer) => {
    const weight = (node: GraphNode): number => {
      const before = (into.get(node.id) ?? []).flatMap((from) => spots.get(from)?.x ?? [])
      return before.length ? before.reduce((sum, x) => sum + x, 0) / before.length : Number.MAX_SAFE_INTEGER
    }
    const ordered = row
      .map((node, index) => ({ node, weight: weight(node), index }))
      .sort((a, b) => a.weight - b.weight || a.index - b.index)
    const left = ((widest - row.length) * (WIDTH + ACROSS)) / 2
    ordered.forEach(({ node }, column) => {
      spots.set(node.id, { x: 8 + left + column * (WIDTH + ACROSS), y: 8 + layer * (HEIGHT + DOWN) })
    })
  })
  return spots
}

/** Drawing and legend; '' where no record tells anything. At most `limit` nodes. */
export function lineageSvg(model: ModelDecision, limit = 60): Html {
  const graph = drawnGraph(model, limit)
  if (!graph.nodes.length) return ''
  const spots = places(graph)
  const right = Math.max(...[...spots.values()].map((spot) => spot.x)) + WIDTH + 8
  const bottom = Math.max(...[...spots.values()].map((spot) => spot.y)) + HEIGHT + 8
  const edges = graph.edges.flatMap((edge) => {
    const from = spots.get(edge.from)
    const to = spots.get(edge.to)
    return from && to ? [edgeSvg(from, to, edge.state)] : []
  })
  const nodes = graph.nodes.flatMap((node) => {
    const spot = spots.get(node.id)
    return spot ? [nodeSvg(node, spot)] : []
  })
  const said = `Where ${htmlName(model.id, 80)} comes from: ${edgeCounts(model)
    .map(([state, count]) => `${count} ${EDGE_WORDS[state]}`)
    .join(', ')}`
  const left = graph.nodesLeftOut
    ? `<p class="cut">${plural(graph.nodesLeftOut, 'more thing')} and ${plural(graph.edgesLeftOut, 'more edge')} are in <code>decision.json</code>; the worst are shown.</p>`
    : ''
  return `<div class="scroll" tabindex="0" role="region" aria-label="${said}"><svg class="lineage" width="${right}" height="${bottom}" viewBox="0 0 ${right} ${bottom}" role="img" aria-label="${said}"><title>${said}</title>
${edges.join('\n')}
${nodes.join('\n')}
</svg></div>${legend(model)}${left}`
}

function edgeSvg(from: Spot, to: Spot, state: keyof typeof EDGE_SIGNS): Html {
  const [x1, y1] = [from.x + WIDTH / 2, from.y + HEIGHT]
  const [x2, y2] = [to.x + WIDTH / 2, to.y]
  const bend = Math.max(20, Math.abs(y2 - y1) / 2)
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const line = `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 6}"/>`
  const head = `<path class="head" d="M${x2 - 4} ${y2 - 8}L${x2} ${y2}L${x2 + 4} ${y2 - 8}Z"/>`
  return `<g class="edge ${state}">${line}${head}<circle cx="${x}" cy="${y}" r="8"/><text x="${x}" y="${y + 4}">${EDGE_SIGNS[state]}</text></g>`
}

function nodeSvg(node: GraphNode, { x, y }: Spot): Html {
  const name = node.path ?? node.name
  const [digest] = node.digests
  const second = digest
    ? `${node.type} · ${digest.algorithm} ${short(digest.value)}`
    : node.version
      ? `${node.type} · ${node.version}`
      : node.type
  const round = node.type === 'step' ? 20 : 4
  return `<g class="node ${node.type}"><title>${htmlName(`${name} (${node.type})`, 400)}</title><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="${round}"/><text x="${x + 10}" y="${y + 19}">${htmlName(tail(name, 25), 100)}</text><text class="second" x="${x + 10}" y="${y + 35}">${htmlName(tail(second, 26), 100)}</text></g>`
}

const legend = (model: ModelDecision): Html => {
  const counts = new Map(edgeCounts(model))
  const items = EDGE_STATES.filter((state) => counts.has(state)).map(
    (state) =>
      `<li><span class="sign ${state}" aria-hidden="true">${EDGE_SIGNS[state]}</span> ${EDGE_WORDS[state]}: ${counts.get(state)}</li>`,
  )
  return `<ul class="legend">${items.join('')}</ul>`
}

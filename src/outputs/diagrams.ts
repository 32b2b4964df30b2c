/** Mermaid diagrams of the review: group charts and the lineage of a model. Exact numbers stand in tables beside them. */

import type { ModelDecision } from '../domain/decision.js'
import type { GraphNode } from '../domain/lineage.js'
import { markdown, mermaid, mermaidAxis } from './escape.js'
import { drawnGraph, EDGE_SIGNS, type Traced } from './graph.js'
import type { Bar, GroupChart } from './group-charts.js'
import { plural, short, tail } from './words.js'

/** Bars that a chart in a comment can hold and still be read. */
const BARS = 12

const STATES: readonly Bar['state'][] = ['beyond', 'unsure', 'within', 'left-out']

/** A number as Mermaid reads it: no exponent, no thousands. */
export const plain = (value: number): string => String(Number(value.toFixed(6)))

/** A fenced bar chart with the limit as a line, or null where the chart has no line to show or nothing to compare. */
export function groupDiagram(chart: GroupChart): string | null {
  const compared = chart.bars.filter((bar) => bar.state !== 'left-out')
  const worst = [...compared].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)).slice(0, BARS)
  const shown = worst.sort((a, b) => b.value - a.value)
  if (shown.length < 2 || chart.limit === null) return null
  const { limit } = chart
  const highest = Math.max(limit.value, ...shown.map((bar) => bar.value))
  const lowest = Math.min(0, limit.value, ...shown.map((bar) => bar.value))
  const title = mermaidAxis(`${chart.title} (the line: ${limit.text})`, 90)
  return [
    '```mermaid',
    // As high as its bars need: the default would fill a screen for three of them.
    '---',
    'config:',
    '  xyChart:',
    `    height: ${110 + shown.length * 34}`,
    '---',
    'xychart-beta horizontal',
    `  title "${title}"`,
    `  x-axis [${shown.map((bar) => `"${mermaidAxis(bar.name)}"`).join(', ')}]`,
    `  y-axis "${mermaidAxis(chart.metric.replaceAll('_', ' '))}" ${plain(lowest)} --> ${plain(highest > lowest ? highest * 1.05 : lowest + 1)}`,
    `  bar [${shown.map((bar) => plain(bar.value)).join(', ')}]`,
    `  line [${shown.map(() => plain(limit.value)).join(', ')}]`,
    '```',
  ].join('\n')
}

/** Opening and closing signs of each type's shape. */
const SHAPES: Readonly<Record<GraphNode['type'], readonly [string, string]>> = {
  source: ['[(', ')]'],
  dataset: ['[(', ')]'],
  file: ['[', ']'],
  code: ['[[', ']]'],
  parameters: ['>', ']'],
  step: ['(', ')'],
  model: ['{{', '}}'],
  report: ['[/', '/]'],
}

const ARROWS = { verified: '-->', declared: '-.->', contradicted: '--x', unavailable: '-.->' } as const

const nodeLabel = (node: GraphNode): string => {
  const [digest] = node.digests
  const name = mermaid(tail(node.path ?? node.name, 40), 60)
  return digest ? `${name}<br/>${mermaid(`${digest.algorithm} ${short(digest.value)}`, 30)}` : name
}

/** A fenced flowchart of where a model comes from; at most `limit` nodes, the worst edges first. null: nothing known. */
export function lineageDiagram(model: Traced, limit = 40): string | null {
  const graph = drawnGraph(model, limit)
  if (!graph.nodes.length) return null
  const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]))
  const nodes = graph.nodes.map((node) => {
    const [open, close] = SHAPES[node.type]
    return `  ${ids.get(node.id)}${open}"${nodeLabel(node)}"${close}`
  })
  const edges = graph.edges.map(
    (edge) => `  ${ids.get(edge.from)} ${ARROWS[edge.state]}|${EDGE_SIGNS[edge.state]}| ${ids.get(edge.to)}`,
  )
  const bad = graph.edges.flatMap((edge, index) => (edge.state === 'contradicted' ? [index] : []))
  const style = bad.length ? [`  linkStyle ${bad.join(',')} stroke:#cf222e,stroke-width:3px`] : []
  const left = graph.nodesLeftOut ? [`  rest["and ${plural(graph.nodesLeftOut, 'more thing')}: see the report"]`] : []
  return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...left, ...style, '```'].join('\n')
}

/** References that lead nowhere, as a list; at most `limit`. */
export const unresolvedItems = (model: ModelDecision, limit: number): readonly string[] =>
  model.lineage.unresolved.slice(0, limit).map((text) => `- ${markdown(text, 200)}`)

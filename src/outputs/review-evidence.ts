/** Groups and lineage in the review: tables with the exact numbers, and a picture of each. */

import type { Decision, ModelDecision } from '../domain/decision.js'
import { groupDiagram, lineageDiagram, unresolvedItems } from './diagrams.js'
import { htmlInMarkdown, markdown } from './escape.js'
import { EDGE_SIGNS, EDGE_WORDS, edgeCounts } from './graph.js'
import { groupCharts } from './group-charts.js'
import { type GroupCell, type GroupTable, groupTables } from './groups.js'
import { folded } from './review-parts.js'
import { columnFigure, metricText, OUTCOME_SIGNS, plural, whole } from './words.js'

const METRICS = 6
const ROWS = 15
const TABLES = 4
const CHARTS = 3

/** By group: charts of what blocks, then the tables. */
export function groupsSection(decision: Decision, room: number): string {
  return within(decision.models, room, (model, share) => {
    const charts = groupCharts(model)
      .filter((chart) => chart.blocks)
      .slice(0, CHARTS)
      .flatMap((chart) => groupDiagram(chart) ?? [])
    const tables = groupTables(model).filter(
      (table) =>
        table.rows.length > 1 || table.rows.some((row) => [...row.cells.values()].some((cell) => cell.finding)),
    )
    const shown = tables.slice(0, TABLES).map(groupTable)
    const left = tables.length - shown.length
    const parts = keep(
      [...charts, ...shown, ...(left > 0 ? [`${plural(left, 'more table')} in the report.`] : [])],
      share - 200,
    )
    const name = decision.models.length > 1 ? ` of <code>${htmlInMarkdown(model.id, 60)}</code>` : ''
    return folded(`By group${name}`, parts)
  })
}

/** Parts in order while they fit. */
function keep(parts: readonly string[], room: number): string {
  let text = ''
  for (const part of parts) if (text.length + part.length + 2 <= room) text += text === '' ? part : `\n\n${part}`
  return text
}

/** The models' sections one under the other; each may use what the earlier ones left, at most a half while others wait. */
function within(
  models: readonly ModelDecision[],
  room: number,
  make: (model: ModelDecision, share: number) => string,
): string {
  let text = ''
  const worst = [...models].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
  for (const model of worst.slice(0, 6)) {
    const left = room - text.length - 2
    if (left < 600) break
    const section = make(model, models.length > 1 ? Math.floor(left / 2) : left)
    if (section !== '' && section.length <= left) text += text === '' ? section : `\n\n${section}`
  }
  return text
}

const ORDER: readonly ModelDecision['verdict'][] = ['error', 'fail', 'pass-with-waivers', 'pass']

function groupTable(table: GroupTable): string {
  const metrics = table.metrics.slice(0, METRICS)
  const flagged = (row: GroupTable['rows'][number]) =>
    metrics.some((metric) => row.cells.get(metric)?.finding) ? 0 : 1
  // The largest groups say most, but a failing one is never among those that are cut.
  const rows = table.rows.length > ROWS ? [...table.rows].sort((a, b) => flagged(a) - flagged(b)) : table.rows
  const head = `| ${markdown(table.by, 60)} | rows | ${metrics.map((metric) => markdown(metricText(metric), 40)).join(' | ')} |`
  const rule = `|---|---:|${metrics.map(() => '---:|').join('')}`
  const body = rows.slice(0, ROWS).map((row) => {
    const cells = metrics.map((metric) => cellText(row.cells.get(metric)))
    return `| ${markdown(row.name, 80)} | ${row.n === null ? '' : whole(row.n)} | ${cells.join(' | ')} |`
  })
  const left = rows.length - ROWS
  const more =
    left > 0 ? [`| … ${plural(left, 'more group')} in the report | |${metrics.map(() => ' |').join('')}`] : []
  return [head, rule, ...body, ...more].join('\n')
}

function cellText(cell: GroupCell | undefined): string {
  if (!cell) return ''
  const value = cell.value === null ? 'undefined' : columnFigure(cell.value)
  return cell.finding ? `${OUTCOME_SIGNS[cell.finding.waiver ? 'waived' : cell.finding.outcome]} **${value}**` : value
}

/** Where each model comes from, in numbers, as a picture, and what leads nowhere. */
export function lineageSection(decision: Decision, room: number): string {
  return within(decision.models, room, (model, share) => {
    if (!model.lineage.edges.length && !model.lineage.nodes.length) return ''
    const counts = edgeCounts(model).map(([state, count]) => `${count} ${WORDS[state]}`)
    const unresolved = model.lineage.unresolved.length
    const leads = unresolved
      ? `; ${plural(unresolved, 'reference')} that ${unresolved === 1 ? 'leads' : 'lead'} nowhere`
      : ''
    const name = decision.models.length > 1 ? `<code>${htmlInMarkdown(model.id, 60)}</code>` : 'the model'
    const summary = `Where ${name} comes from: ${plural(model.lineage.edges.length, 'edge')}${counts.length ? `, ${counts.join(', ')}` : ''}${leads}`
    const legend = `Signs on the arrows: ${edgeCounts(model)
      .map(([state]) => `${EDGE_SIGNS[state]} ${EDGE_WORDS[state]}`)
      .join(' · ')}`
    const items = unresolvedItems(model, 5).join('\n')
    const drawing = [40, 20, 10]
      .map((nodes) => lineageDiagram(model, nodes))
      .find((one) => one !== null && one.length < share - 900)
    return folded(
      summary,
      keep(
        [drawing ?? '', legend, items].filter((part) => part !== ''),
        share - 300,
      ),
    )
  })
}

const WORDS = {
  verified: 'verified',
  declared: 'only declared',
  contradicted: 'contradicted',
  unavailable: 'not held here',
} as const

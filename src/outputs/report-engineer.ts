/** Second part of the report: every number, what to do, groups, measurements, lineage. */

import type { Decision, Finding, ModelDecision } from '../domain/decision.js'
import { chartTable } from './chart.js'
import type { OutputContext } from './context.js'
import { html } from './escape.js'
import { EDGE_SIGNS, EDGE_STATES, EDGE_WORDS } from './graph.js'
import { groupCharts } from './group-charts.js'
import { type GroupTable, groupTables } from './groups.js'
import { lineageSvg } from './lineage-svg.js'
import { fold, type Html, mono, pill, table } from './page.js'
import { diagnosticsPart } from './report-diagnostics.js'
import { failureModesPart } from './report-governance.js'
import { faultsTable, findingsTable, measurementsTable, placeLink } from './report-tables.js'
import type { Topic } from './story.js'
import {
  asked,
  baselineWord,
  columnFigure,
  figure,
  gap,
  intervalText,
  metricText,
  plural,
  sliceText,
  valueText,
  whole,
} from './words.js'

/** Room of each part, in UTF-16 units; all together and everything else stay below 5 MB even at three bytes a unit. */
const ROOM = { cards: 120_000, charts: 160_000, groups: 160_000, edges: 160_000, diagnostics: 200_000 }

/** The report for an engineer: what stands in the way, where, and every number behind it. */
export function engineerPart(decision: Decision, all: readonly Topic[], context: OutputContext): Html {
  const several = decision.models.length > 1
  return `<section id="engineer" aria-labelledby="engineer-title">
<h2 id="engineer-title">For the engineer</h2>
<p class="quiet">What stands in the way, where it is, what to do, and every number behind it.</p>
${faultsTable(decision.faults, context)}
${cards('What blocks', all, 'blocks', context, several)}
${cards('What warns and does not block', all, 'warns', context, several)}
${decision.models
  .slice(0, 12)
  .map((model) => modelPart(model, several, decision.models.length))
  .join('\n')}
${decision.models.length > 12 ? `<p class="cut">Groups and lineage of ${decision.models.length - 12} more models are in <code>decision.json</code>.</p>` : ''}
${findingsTable(decision, context)}
${measurementsTable(decision)}
</section>`
}

function cards(
  heading: string,
  all: readonly Topic[],
  effect: 'blocks' | 'warns',
  context: OutputContext,
  several: boolean,
): Html {
  const chosen = all.filter((topic) => topic.findings[effect].length)
  if (!chosen.length) return effect === 'blocks' ? '<h3>What blocks</h3>\n<p>Nothing.</p>' : ''
  let text = ''
  let shown = 0
  for (const topic of chosen) {
    const card = cardOf(topic, effect, context, several)
    if (text.length + card.length > ROOM.cards) break
    text += `${card}\n`
    shown += 1
  }
  const left = chosen.length - shown
  return `<h3>${heading}</h3>\n${text}${left ? `<p class="cut">${plural(left, 'more requirement')} ${left === 1 ? 'is' : 'are'} in the table of findings or in <code>decision.json</code>.</p>` : ''}`
}

function cardOf(topic: Topic, effect: 'blocks' | 'warns', context: OutputContext, several: boolean): Html {
  const findings = topic.findings[effect]
  const [first] = findings
  if (!first) return ''
  const model = several && topic.model ? `${mono(topic.model.id)} ` : ''
  const listed = findings.slice(0, 6)
  const same = listed.length > 1 && new Set(listed.map((finding) => finding.fix)).size === 1
  const shown = listed.map((finding, index) => cardFinding(finding, context, !same || index === listed.length - 1))
  const left = findings.length - shown.length
  const why = first.why ? `<p class="quiet">Why it is asked: ${html(first.why)}</p>` : ''
  const controls = first.controls.length
    ? `<p class="quiet">Controls: ${first.controls
        .slice(0, 12)
        .map((id) => html(id, 80))
        .join(', ')}</p>`
    : ''
  return `<article class="finding ${effect}"><h4>${pill(first.outcome)} ${model}${topic.title ? `${html(topic.title, 160)} ` : ''}${mono(topic.requirement, 100)}</h4>${shown.join('')}${left > 0 ? `<p>And ${plural(left, 'more group')} of it, in the table of findings.</p>` : ''}${why}${controls}</article>`
}

/** `fix` is said once where it is the same for all. */
function cardFinding(finding: Finding, context: OutputContext, saysFix: boolean): Html {
  const missed = gap(finding)
  const bound = asked(finding)
  const value = valueText(finding)
  const interval = intervalText(finding)
  // Of a claim, the value is what was said and the baseline what the rows give.
  const claim = finding.rule === 'claims-match'
  const numbers =
    value === null
      ? ''
      : `<p>${finding.slice ? `${html(sliceText(finding.slice), 160)}: ` : ''}${claim ? 'said' : 'measured'} <b>${value}</b>${interval ? ` (${html(interval, 80)})` : ''}${finding.n === null ? '' : ` on n = ${whole(finding.n)}`}${finding.baseline === null ? '' : `, ${claim ? 'measured' : baselineWord(finding)} ${figure(finding.baseline)}`}${bound ? `; asked ${html(bound, 120)}` : ''}${missed ? ` (<b>${missed}</b>)` : ''}, ${finding.origin}</p>`
  const fix = finding.fix && saysFix ? `<p><b>To do:</b> ${html(finding.fix)}</p>` : ''
  const voided = finding['waiver-void']
    ? `<p><b>A waiver was meant for it and does not hold:</b> ${html(finding['waiver-void'])}</p>`
    : ''
  const places = finding.evidence.slice(0, 5).map((source) => placeLink(source, context))
  return `<p>${html(finding.message)}</p>${numbers}${places.length ? `<p class="quiet">Rests on ${places.join(', ')}</p>` : ''}${voided}${fix}`
}

/** Share of a room that each of several models gets. */
const share = (room: number, models: number): number => Math.floor(room / Math.min(Math.max(models, 1), 12))

function modelPart(model: ModelDecision, several: boolean, models: number): Html {
  const name = several ? ` of ${html(model.id, 100)}` : ''
  const charts = groupCharts(model).slice(0, 12)
  const room = share(ROOM.charts, models) / Math.max(charts.length, 1)
  const drawn = charts.map((chart) => chartTable(chart, room)).join('\n')
  const tables = groupTables(model).slice(0, 12)
  const listed = tables.map((one) => groupTableHtml(one, share(ROOM.groups, models) / tables.length)).join('\n')
  const lineage = lineageSvg(model)
  return [
    drawn
      ? `<h3>Groups${name} against their limits</h3>\n<p class="quiet">Bars are what was measured, whiskers the interval, the dashed line what the policy asks.</p>\n${drawn}`
      : '',
    listed ? fold(`Every number by group${several ? ` of ${model.id}` : ''}`, listed) : '',
    diagnosticsPart(model, several, share(ROOM.diagnostics, models)),
    failureModesPart(model, several),
    lineage
      ? `<h3>Where ${several ? html(model.id, 100) : 'the model'} comes from</h3>\n${lineage}\n${edgesTable(model, models)}\n${unresolved(model)}`
      : '',
  ].join('\n')
}

function groupTableHtml(group: GroupTable, room: number): Html {
  const metrics = group.metrics.slice(0, 12)
  const rows = function* () {
    for (const row of group.rows) {
      const cells = metrics.map((metric) => {
        const cell = row.cells.get(metric)
        if (!cell) return ''
        const interval = cell.interval
          ? `<br><span class="quiet">${figure(cell.interval[0])} to ${figure(cell.interval[1])}</span>`
          : ''
        const sign = cell.finding ? `${pill(cell.finding.waiver ? 'waived' : cell.finding.outcome)} ` : ''
        return `${sign}${cell.value === null ? 'undefined' : columnFigure(cell.value)}${interval}`
      })
      yield [html(row.name, 100), row.n === null ? '' : whole(row.n), ...cells]
    }
  }
  const columns = [
    { title: group.by },
    { title: 'rows', numeric: true },
    ...metrics.map((metric) => ({ title: metricText(metric), numeric: true })),
  ]
  return table(`By ${group.by}`, columns, group.rows.length, rows(), room)
}

function edgesTable(model: ModelDecision, models: number): Html {
  const names = new Map(model.lineage.nodes.map((node) => [node.id, node.path ?? node.name]))
  const edges = [...model.lineage.edges].sort((a, b) => EDGE_STATES.indexOf(a.state) - EDGE_STATES.indexOf(b.state))
  const rows = function* () {
    for (const edge of edges) {
      yield [
        mono(names.get(edge.from) ?? edge.from),
        mono(names.get(edge.to) ?? edge.to),
        `${EDGE_SIGNS[edge.state]} ${EDGE_WORDS[edge.state]}`,
        html(edge.reason, 300),
        edge.sources
          .slice(0, 3)
          .map((source) => mono(source.path))
          .join(' '),
      ]
    }
  }
  const columns = [{ title: 'From' }, { title: 'To' }, { title: 'State' }, { title: 'Why' }, { title: 'Told by' }]
  return fold(
    `All ${plural(edges.length, 'edge')} of the lineage`,
    table(
      'Each edge with what was verified or only declared',
      columns,
      edges.length,
      rows(),
      share(ROOM.edges, models),
    ),
  )
}

function unresolved(model: ModelDecision): Html {
  const { unresolved: open } = model.lineage
  if (!open.length) return ''
  const items = open.slice(0, 20).map((text) => `<li>${html(text, 300)}</li>`)
  const left = open.length - items.length
  return `<h4>What leads nowhere</h4>\n<ul>${items.join('')}</ul>${left > 0 ? `<p class="cut">${whole(left)} more are in <code>decision.json</code>.</p>` : ''}`
}

/** First part of the report: plain words for people who answer for the model and do not read code. */

import type { Decision, Finding } from '../domain/decision.js'
import type { Outcome } from '../domain/outcome.js'
import { barSvg } from './chart.js'
import type { OutputContext } from './context.js'
import { html, htmlName } from './escape.js'
import { type Bar, type GroupChart, groupCharts } from './group-charts.js'
import { groupTables } from './groups.js'
import { type Html, mono, pill, table, terms } from './page.js'
import { businessPart, thousand } from './report-business.js'
import { boardGovernance } from './report-governance.js'
import { isEmptyPass, type Topic } from './story.js'
import { idText, plural, sliceText } from './words.js'

/** The report for a board: what was decided and who is affected, without a term of the trade. */
export function boardPart(decision: Decision, all: readonly Topic[], _context: OutputContext): Html {
  return `<section id="board" aria-labelledby="board-title">
<h2 id="board-title">For the board</h2>
<p class="quiet">What was decided, who is affected, and which risks somebody has accepted.</p>
${whatItMeans(decision, all)}
${affected(decision)}
${businessPart(decision)}
${boardGovernance(decision, all)}
${learned(all)}
${accepted(all)}
${glossary()}
</section>`
}

const VERDICT_PLAIN: Readonly<Record<Decision['verdict'], string>> = {
  pass: 'Everything that the policy asks of this change was shown. Nothing stands against it.',
  'pass-with-waivers':
    'The change may go ahead only because named people accepted the risks below, each until a fixed day.',
  fail: 'The change must not go live as it is. What stands against it, in plain words:',
  error: 'The change could not be judged, and so it must not go live: not knowing is not the same as being safe.',
}

function whatItMeans(decision: Decision, all: readonly Topic[]): Html {
  if (isEmptyPass(decision)) return '<p class="lead">This change touches no model, so there was nothing to judge.</p>'
  const blocks = all.filter((topic) => topic.findings.blocks.length)
  const shown = blocks.slice(0, 12).map((topic) => `<p>${topicPlain(topic)}</p>`)
  const left = blocks.length - shown.length
  const more = left > 0 ? `<p>And ${plural(left, 'more requirement')}, in the part for the engineer.</p>` : ''
  return `<h3>What it means</h3>
<p class="lead">${VERDICT_PLAIN[decision.verdict]}</p>
${shown.length ? `<div class="plain">${shown.join('\n')}${more}</div>` : ''}`
}

/** Titles say what ought to be; read in a hurry they sound as if it were so. */
const NOT_MET: Readonly<Record<Outcome, string>> = {
  error: 'Not judged',
  violated: 'Not met',
  missing: 'No evidence',
  inconclusive: 'Not yet shown',
  satisfied: 'Met',
  'not-applicable': 'Not asked here',
}

/** The rules' own plain words; else the requirement's title and why the policy asks it. */
function topicPlain(topic: Topic): Html {
  const told = [...new Set(topic.findings.blocks.flatMap((finding) => finding.plain ?? []))].slice(0, 3)
  const [first] = topic.findings.blocks
  const title = `<b>${first ? NOT_MET[first.outcome] : 'Not met'}: ${html(topic.title ?? idText(topic.requirement), 160)}.</b>`
  if (told.length) return `${title} ${told.map((text) => html(text)).join(' ')}`
  // A message of the gate has names and signs that nobody explains here: it stands in the part for the engineer.
  const words = first ? ` ${UNTOLD[first.outcome]} The part for the engineer says what exactly.` : ''
  return `${title}${words}${first?.why ? ` It is asked because: ${html(first.why)}` : ''}`
}

/** What an outcome means where no rule has words of its own for it. */
const UNTOLD: Readonly<Record<Outcome, string>> = {
  error: 'A file that was to show it could not be read, so nothing can be said.',
  violated: 'It was looked at, and it is not as the policy asks.',
  missing: 'What was to show it is not there.',
  inconclusive: 'So little was tried that it could be luck.',
  satisfied: 'It is as the policy asks.',
  'not-applicable': 'It does not apply to this change.',
}

/** Per-group rates that mean something to everybody, as people in a thousand. */
const PER_THOUSAND: Readonly<Record<string, string>> = {
  selection_rate: 'Of every 1,000 people in each group, how many the model selects',
  recall: 'Of every 1,000 who should be selected, how many the model finds',
  true_positive_rate: 'Of every 1,000 who should be selected, how many the model finds',
  false_positive_rate: 'Of every 1,000 who should not be selected, how many the model selects all the same',
  false_negative_rate: 'Of every 1,000 who should be selected, how many the model misses',
  accuracy: 'Of every 1,000 decisions about each group, how many are right',
}

/** Charts of people per thousand: first those that stand behind what blocks, else the selection rates. At most three. */
function affected(decision: Decision): Html {
  const charts = decision.models.slice(0, 20).flatMap((model) => {
    const judged = groupCharts(model).filter(
      (chart) => PER_THOUSAND[chart.metric] && chart.bars.every((bar) => bar.value >= 0 && bar.value <= 1),
    )
    const seen = new Set<string>()
    const chosen = judged.filter((chart) => {
      const key = `${chart.metric} ${chart.by}`
      return (chart.blocks || judged.every((one) => !one.blocks)) && !seen.has(key) && seen.add(key)
    })
    return (chosen.length ? chosen : plainCharts(decision, model.id)).map((chart) => ({ model, chart }))
  })
  if (!charts.length) return ''
  const several = decision.models.length > 1
  const drawn = charts.slice(0, 3).map(({ model, chart }) => perThousand(chart, several ? model.id : null))
  return `<h3>Who is affected</h3>\n${drawn.join('\n')}`
}

/** Where no requirement compares groups: the selection rates themselves, if they were measured. */
function plainCharts(decision: Decision, id: string): readonly GroupChart[] {
  const model = decision.models.find((one) => one.id === id)
  const found = model
    ? groupTables(model).find((one) => one.metrics.includes('selection_rate') && one.rows.length > 1)
    : undefined
  if (!found) return []
  const bars = found.rows.flatMap((row): readonly Bar[] => {
    const cell = row.cells.get('selection_rate')
    return cell && cell.value !== null && cell.value >= 0 && cell.value <= 1
      ? [{ name: row.name, value: cell.value, interval: cell.interval, n: cell.n, state: 'within' }]
      : []
  })
  return bars.length > 1
    ? [{ requirement: '', title: '', metric: 'selection_rate', by: found.by, bars, limit: null, blocks: false }]
    : []
}

function perThousand(chart: GroupChart, model: string | null): Html {
  const bars = [...chart.bars].sort((a, b) => b.value - a.value)
  const rows = function* () {
    for (const bar of bars) {
      const count = thousand(bar.value)
      const few =
        bar.state === 'left-out' || bar.state === 'unsure'
          ? ` <span class="quiet">few people: may be chance</span>`
          : bar.state === 'beyond'
            ? ' <span class="pill violated"><span aria-hidden="true">✕</span> outside what is allowed</span>'
            : ''
      const label = `${htmlName(bar.name, 80)}: ${count} of 1,000`
      yield [
        `${htmlName(bar.name, 80)}${few}`,
        `<b>${count}</b> of 1,000`,
        barSvg(
          { ...bar, interval: null },
          chart.limit?.value ?? null,
          { low: 0, high: 1, at: (value) => Math.min(Math.max(value, 0), 1) * 100 },
          label,
        ),
      ]
    }
  }
  const title = `${PER_THOUSAND[chart.metric]}${model ? ` (${model})` : ''}`
  const line = chart.limit
    ? `dashed line: the ${chart.limit.kind === 'min' ? 'least' : 'most'} that the policy allows`
    : 'of 1,000'
  return `<div class="chart people">${table(title, [{ title: chart.by }, { title: 'in a thousand' }, { title: line }], bars.length, rows(), 60_000)}</div>`
}

function accepted(all: readonly Topic[]): Html {
  const waived = all.flatMap((topic) => topic.findings.waived.map((finding) => ({ topic, finding })))
  if (!waived.length) return '<h3>Risks that were accepted</h3>\n<p>None: no waiver was used.</p>'
  const rows = function* () {
    for (const { topic, finding } of waived) yield acceptedRow(topic, finding)
  }
  const columns = [
    { title: 'Requirement that is not met' },
    { title: 'Risk' },
    { title: 'Accepted by' },
    { title: 'Until' },
    { title: 'Days left', numeric: true },
    { title: 'Reason' },
  ]
  return `<h3>Risks that were accepted</h3>\n${table('Each for an entry of the risk register', columns, waived.length, rows(), 200_000)}`
}

function acceptedRow(topic: Topic, finding: Finding): readonly Html[] {
  const { waiver } = finding
  const group = finding.slice ? ` (${html(sliceText(finding.slice), 120)})` : ''
  return [
    `${html(topic.title ?? idText(topic.requirement), 160)}${group}`,
    mono(waiver?.risk ?? ''),
    html(waiver?.['approved-by'] ?? '', 100),
    `<span class="nobr">${html(waiver?.expires ?? '', 20)}</span>`,
    String(waiver?.['days-left'] ?? ''),
    html(waiver?.reason ?? ''),
  ]
}

/** Requirements that came of an incident: what happened once, and whether it is guarded against now. */
function learned(all: readonly Topic[]): Html {
  const found = all.flatMap((topic) => {
    const own = Object.values(topic.findings).flat()
    const guarded = own.find((finding) => finding['from-incident'])?.['from-incident']
    return guarded ? [{ topic, guarded }] : []
  })
  const rows = function* () {
    for (const { topic, guarded } of found)
      yield [
        html(topic.title ?? idText(topic.requirement), 160),
        `${mono(guarded.id, 60)} ${guarded.title === null ? 'of which there is no record any more' : html(guarded.title, 240)}`,
        pill(topic.effect === 'waived' ? 'waived' : topic.outcome),
      ]
  }
  const columns = [{ title: 'Requirement' }, { title: 'What happened once' }, { title: 'Guarded against now' }]
  const body = table('Requirements that came of an incident', columns, found.length, rows(), 60_000)
  return body === '' ? '' : `<h3>What was learned</h3>\n${body}`
}

const GLOSSARY: readonly (readonly [string, string])[] = [
  ['Requirement', 'One line of the risk policy: something that must be shown before a model may go live.'],
  ['Violated', 'It was measured, and it is not met.'],
  ['Missing', 'The evidence is not there. Missing evidence never counts as a pass.'],
  ['Inconclusive', 'The measured value is good enough, but so few cases were measured that it may be luck.'],
  ['Error', 'A file could not be read or contradicts itself, so nothing can be said.'],
  ['Waived', 'A named person accepted the risk in writing, for one model version, until a fixed day.'],
  ['Selected', 'The model says yes: for example, the loan is offered.'],
  [
    'Interval',
    'If the measuring were repeated on other people of the same kind, the value would mostly fall between these two.',
  ],
  ['Recomputed', 'Worked out again from the single predictions, rather than taken from a report.'],
  ['Lineage', 'The chain of data, code and steps that a model was made from.'],
  [
    'Error budget',
    'How many mistakes in a thousand the policy allows. What is left of it is the room before the change is stopped.',
  ],
  ['Risk', 'Something that could go wrong. Its level is how likely it is times how bad it would be, each from 1 to 5.'],
  [
    'Before and now',
    'Where a risk stood before anything was done about it, and where it stands today. It goes back to where it stood before while what should keep it down does not.',
  ],
  ['Barrier', 'Something that keeps a danger from becoming harm, or makes the harm smaller.'],
  ['Incident', 'A time when the model did harm, or nearly did.'],
  ['Policy', 'The written rules of the organisation for its models, kept where changes to them are seen.'],
]

const glossary = (): Html => `<h3>Words</h3>\n${terms(GLOSSARY.map(([term, text]) => [term, html(text)] as const))}`

/**
 * The audit as one page for a compliance officer: what reached the branch, who decided, what got round the gate, which
 * controls are covered, which waivers run out. It loads nothing; its one script and style are named by their digests.
 */

import type { AuditDecision, AuditFinding, AuditMerge, AuditReport } from '../domain/audit.js'
import { PROBLEMS } from '../domain/audit.js'
import { DAY } from '../domain/duration.js'
import { isMet } from '../domain/outcome.js'
import { AUDIT_SCRIPT, AUDIT_STYLE } from './audit-script.js'
import { controlStandings, type StandingFinding, standingFindings } from './audit-standing.js'
import { timeline } from './audit-timeline.js'
import { flat, html, htmlName } from './escape.js'
import { type Html, mono, pageHead, pill, table } from './page.js'
import { STYLE } from './report-style.js'
import { PROBLEM_MEANING, whole } from './words.js'

const SHEET = `${STYLE}${AUDIT_STYLE}`
/** Room of the controls' and the waivers' tables, in characters; what is cut is counted. */
const ROOM = 1_000_000

/** The page. `now`: for the days that waivers have left. */
export function renderAuditHtml(report: AuditReport, decisions: readonly AuditDecision[], now: Date): string {
  const { merges } = report
  const wrong = merges.filter(({ problems }) => problems.length).length
  const standing = standingFindings(merges, decisions)
  const title = wrong
    ? `${whole(wrong)} of ${mergesOf(merges.length)} got round the gate or ${wrong === 1 ? 'needs' : 'need'} a look`
    : `${mergesOf(merges.length)}, none got round the gate`
  return `${pageHead(`Model risk audit: ${html(report.base, 100)}`, SHEET, AUDIT_SCRIPT)}
<body>
<a class="skip" href="#merges-part">Skip to the merges</a>
<header>
<h1>${title}</h1>
<p class="quiet">Branch ${mono(report.base)} at ${mono(report.tip.slice(0, 12))}${range(report)}. ${ledgerText(report)}</p>
${cards(report)}
<nav aria-label="Parts"><ul><li><a href="#time">Over time</a></li><li><a href="#controls">Controls</a></li><li><a href="#waivers">Waivers</a></li><li><a href="#merges-part">Merges</a></li></ul></nav>
<p><button type="button" class="small" id="print" hidden>Print, or save as PDF</button></p>
</header>
<main>
${ledgerFaults(report)}
<section id="time"><h2>Over time</h2>${timeline(merges) || '<p>There is no merge in this range.</p>'}</section>
<section id="controls"><h2>Coverage by control</h2>${controls(standing)}</section>
<section id="waivers"><h2>Waivers in force</h2>${waivers(standing, now)}</section>
<section id="merges-part"><h2>Merges</h2>${filter(merges)}<p id="count" role="status" aria-live="polite">${mergesOf(merges.length)}</p>${mergeTable(merges, decisions)}</section>
</main>
<footer><p>Written by risk-gate from the history of the branch and its ledger, on <time>${html(now.toISOString().slice(0, 10))}</time>. The same clone gives the same rows: <code>risk-gate audit</code>.</p></footer>
<script type="application/json" id="decisions">${data(decisions)}</script>
<script>${AUDIT_SCRIPT}</script>
</body>
</html>
`
}

const mergesOf = (count: number): string => `${whole(count)} ${count === 1 ? 'merge of a model' : 'merges of models'}`

const range = ({ since, until }: AuditReport): Html =>
  `${since === null ? '' : `, since ${html(since)}`}${until === null ? '' : `, until ${html(until)}`}`

function ledgerText({ ledger }: AuditReport): Html {
  if (!ledger) return 'There is no ledger in this clone, so no merge has a decision.'
  return `Ledger ${mono(ledger.ref)}: ${whole(ledger.records)} records${ledger.faults.length ? '' : ', chained without a gap'}.`
}

function cards({ merges, counts }: AuditReport): Html {
  const sound = merges.filter(({ problems }) => !problems.length).length
  const wrong = PROBLEMS.filter((problem) => counts[problem]).map(
    (problem) =>
      `<li><button type="button" class="bad" data-show="${problem}"><b>${whole(counts[problem])}</b> ${problem}<br><span class="quiet">${PROBLEM_MEANING[problem]}</span></button></li>`,
  )
  return `<ul class="cards"><li class="card"><b>${whole(sound)}</b> sound</li>${wrong.join('')}</ul>`
}

function ledgerFaults({ ledger }: AuditReport): Html {
  if (!ledger?.faults.length) return ''
  const rows = ledger.faults.map(({ path, message }) => [mono(path), html(message)])
  return `<section id="ledger"><h2>The ledger is not whole</h2>${table('Faults of the ledger', [{ title: 'Where' }, { title: 'What' }], rows.length, rows, ROOM)}</section>`
}

function controls(standing: readonly StandingFinding[]): Html {
  const all = controlStandings(standing)
  if (!all.length) return '<p>No decision in force names a control.</p>'
  const columns = ['Control', 'State', 'Models', 'Requirements'].map((title) => ({ title }))
  const rows = all.map(({ control, worst, findings }) => [
    htmlName(control),
    pill(worst),
    [...new Set(findings.map(({ model }) => htmlName(model ?? '')))].join(', '),
    [...new Set(findings.map(({ requirement }) => htmlName(requirement)))].join(', '),
  ])
  return `<p>By the last decision of each model that reached the branch.</p>${table('Controls', columns, rows.length, rows, ROOM)}`
}

function waivers(standing: readonly StandingFinding[], now: Date): Html {
  const waived = standing.filter(({ waiver }) => waiver !== null)
  if (!waived.length) return '<p>No decision in force rests on a waiver.</p>'
  const left = (day: string) => Math.ceil((Date.parse(`${day}T00:00:00Z`) + DAY - now.getTime()) / DAY)
  const sorted = [...waived].sort((a, b) => left(a.waiver!.expires) - left(b.waiver!.expires))
  const columns = ['Requirement', 'Model', 'Ends on', 'Days left', 'Approved by', 'Risk', 'Why'].map((title, at) => ({
    title,
    numeric: at === 3,
  }))
  const rows = sorted.map(({ requirement, model, slice, waiver }) => {
    const days = left(waiver!.expires)
    return [
      `${htmlName(requirement)}${slice ? ` (${html(sliceText(slice), 200)})` : ''}`,
      htmlName(model ?? ''),
      htmlName(waiver!.expires),
      days > 0 ? whole(days) : '<strong class="problems">over</strong>',
      htmlName(waiver!['approved-by']),
      htmlName(waiver!.risk),
      html(waiver!.reason),
    ]
  })
  return table('Waivers', columns, rows.length, rows, ROOM)
}

const sliceText = (slice: Readonly<Record<string, string>>): string =>
  Object.entries(slice)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ')

function filter(merges: readonly AuditMerge[]): Html {
  const option = (value: string, text = value) => `<option value="${htmlName(value)}">${htmlName(text)}</option>`
  const models = [...new Set(merges.flatMap((merge) => merge.models))].sort()
  const select = (name: string, title: string, options: readonly string[]) =>
    `<label>${title}<select name="${name}">${option('', 'any')}${options.join('')}</select></label>`
  return `<form id="filter" role="search" aria-label="Filter the merges" hidden>
<label class="wide">Search<input type="search" name="search" autocomplete="off"></label>
${select('problem', 'Problem', [option('*', 'any problem'), ...PROBLEMS.map((one) => option(one))])}
${select(
  'verdict',
  'Verdict',
  ['pass', 'pass-with-waivers', 'fail', 'error', 'none'].map((one) => option(one)),
)}
${select(
  'model',
  'Model',
  models.map((one) => option(one)),
)}
<label>From<input type="date" name="from"></label><label>To<input type="date" name="to"></label>
<button type="reset">Show all</button>
</form>`
}

/** Every merge, newest first. The script only hides rows, so there is no limit but that of the history. */
function mergeTable(merges: readonly AuditMerge[], decisions: readonly AuditDecision[]): Html {
  if (!merges.length) return ''
  const place = new Map(decisions.map(({ digest }, at) => [digest, at]))
  const rows = [...merges].reverse().map((merge) => {
    const at = merge.decision === null ? undefined : place.get(merge.decision)
    const list = (values: readonly string[]) => values.map((one) => htmlName(one)).join('|')
    const more = merge.paths.length > 3 ? ` and ${merge.paths.length - 3} more` : ''
    const cells = [
      `<time>${merge.committed_at.replace('T', ' ').slice(0, 16)}</time><br>${mono(merge.commit.slice(0, 12))}${merge.pull_request === null ? '' : ` #${merge.pull_request}`}`,
      merge.models.map((one) => htmlName(one)).join(', '),
      `${merge.paths
        .slice(0, 3)
        .map((one) => mono(one))
        .join(' ')}${more}`,
      `${html(merge.author, 120)}${merge.approvers.length ? quiet(`approved by ${namesOf(merge.approvers)}`) : ''}${onForge(merge)}`,
      merge.verdict === null ? 'none' : htmlName(merge.verdict.replaceAll('-', ' ')),
      merge.problems
        .map(
          (problem, index) =>
            `<span class="problems">${problem}</span><span class="why">${html(merge.reasons[index] ?? '')}</span>`,
        )
        .join(''),
      at === undefined
        ? ''
        : `<button type="button" class="small" data-decision="${at}" aria-expanded="false" hidden>Decision<span class="skip"> of ${merge.commit.slice(0, 12)}</span></button>`,
    ]
    const [first, ...rest] = cells
    return `<tr data-day="${merge.committed_at.slice(0, 10)}" data-problem="${merge.problems.join('|')}" data-verdict="${merge.verdict ?? 'none'}" data-model="${list(merge.models)}"><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const head = ['Merged (UTC)', 'Models', 'Paths', 'By', 'Verdict', 'Problems', 'Details']
  return `<div class="scroll" id="merges" tabindex="0" role="region" aria-label="Merges"><table><caption>Merges that touch a model, newest first</caption><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}

const quiet = (text: Html): Html => `<br><span class="quiet">${text}</span>`
const namesOf = (logins: readonly string[]): Html => logins.map((one) => htmlName(one)).join(', ')

/** Who merged and approved as the forge tells it; nothing where it was not asked. */
function onForge({ forge }: AuditMerge): Html {
  if (!forge) return ''
  const by =
    forge.merged_by === null ? 'merged by nobody that the forge names' : `merged by ${htmlName(forge.merged_by)}`
  return quiet(`on the forge ${by}, approved by ${forge.approvers.length ? namesOf(forge.approvers) : 'nobody'}`)
}

/** What the drill-down shows, as JSON inside the page: texts are made visible here and set as texts there. */
function data(decisions: readonly AuditDecision[]): string {
  const told = decisions.map(({ digest, sequence, evaluated_at, head, findings }) => ({
    digest,
    sequence,
    evaluated_at,
    head: head.slice(0, 12),
    findings: findings.map(findingData),
  }))
  return JSON.stringify(told).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What holds is told by its name alone. */
function findingData({ outcome, requirement, model, slice, message, controls, waiver }: AuditFinding) {
  const about = [model, slice && sliceText(slice)].filter((part) => part).join(', ')
  const said = isMet(outcome) ? '' : flat(message).slice(0, 500)
  const accepted =
    waiver && `${waiver.reason} (by ${waiver['approved-by']} until ${waiver.expires}, risk ${waiver.risk})`
  return [
    outcome,
    flat(requirement),
    flat(about),
    said,
    flat(controls.join(', ')),
    accepted && flat(accepted).slice(0, 500),
  ]
}

/** The issue of a watched model: what is wrong, since when, how it moved, and what to do. One a model, written anew each time. */

import { isMet } from '../domain/outcome.js'
import type { Trend, WatchedModel, WatchFinding, WatchReport } from '../domain/watch.js'
import { plain } from './diagrams.js'
import { code, linkTarget, logName, markdown, mermaidAxis } from './escape.js'
import { overdueText } from './watch-text.js'
import { figure, idText, listed, numericBounds, plural, sliceText } from './words.js'

/** What an issue needs beside the report. */
export interface WatchContext {
  /** Folder of the playbooks on the web, without a closing slash; null: they are only named. */
  readonly playbooks: string | null
  /** Address of the run, or null. */
  readonly runUrl: string | null
}

export interface IssueText {
  readonly title: string
  readonly body: string
}

/** Findings and trends that an issue shows; the record has all. A forge takes 65,536 characters. */
const MOST_FINDINGS = 20
const MOST_CHARTS = 4
const MOST_POINTS = 24
const MOST_BODY = 60_000

/** First line of a model's issue, by which it is found again. An id of any kind stays inside its comment. */
export const watchMarker = (model: string): string =>
  `<!-- risk-gate:watch v1 model=${encodeURIComponent(model.toWellFormed())} -->`

/** The issue of a model that is not in order, or that is in order again. */
export function renderWatchIssue(report: WatchReport, model: WatchedModel, context: WatchContext): IssueText {
  const name = model.title ?? idText(model.id)
  const isGood = model.state === 'good'
  const parts = isGood
    ? [`**${markdown(name)}** is in order again, as of ${report.evaluated_at.slice(0, 10)}.`]
    : [
        `**${markdown(name)}** ${STATES[model.state]}.${model.owner === null ? ' The policy names no owner.' : ` Owner: ${markdown(model.owner, 100)}.`}`,
        findingsPart(model),
        overduePart(model),
        ...charts(model),
        whatToDo(model, context),
      ]
  const body = [
    watchMarker(model.id),
    '',
    ...parts.filter(Boolean).flatMap((part) => [part, '']),
    footer(report, context),
  ]
  return {
    title: `Model watch: ${logName(name, 120)} ${isGood ? 'is in order again' : STATES[model.state]}`.slice(0, 250),
    body: body.join('\n').slice(0, MOST_BODY),
  }
}

const STATES: Readonly<Record<WatchedModel['state'], string>> = {
  good: 'is in order',
  violated: 'is not in order',
  overdue: 'was not assessed in time',
  error: 'could not be judged',
}

/** Findings that an issue tells of: not met, whether they block or only warn. */
const told = (model: WatchedModel): readonly WatchFinding[] => model.findings.filter(({ outcome }) => !isMet(outcome))

function findingsPart(model: WatchedModel): string {
  const all = told(model)
  if (!all.length) return ''
  const rows = all.slice(0, MOST_FINDINGS).map((one) => {
    const waived = one.waiver ? ' (waived)' : one.severity === 'warn' ? ' (warning)' : ''
    const since = one.since === null ? '' : one.since.slice(0, 10)
    return `| ${code(one.requirement, 80)}${waived} | ${one.outcome} | ${since} | ${markdown(one.message, 400)} |`
  })
  const more = all.length - rows.length
  return [
    '| requirement | outcome | since | what was found |',
    '|---|---|---|---|',
    ...rows,
    ...(more > 0 ? [`\nand ${plural(more, 'more finding')}`] : []),
  ].join('\n')
}

function overduePart({ overdue }: WatchedModel): string {
  if (!overdue.length) return ''
  const rows = overdue.map((one) => `- ${code(one.requirement, 80)}: ${markdown(overdueText(one))}`)
  return ['**Overdue.** The next change of the model is blocked until it is assessed.', '', ...rows].join('\n')
}

/** Charts of what is not met, then of what moved. */
function charts(model: WatchedModel): readonly string[] {
  const bad = new Set(told(model).map(({ requirement, slice }) => `${requirement}\0${sliceText(slice)}`))
  const isBad = (trend: Trend) => bad.has(`${trend.requirement}\0${sliceText(trend.slice)}`)
  return model.trends
    .filter((trend) => trend.points.length > 1 && (isBad(trend) || trend.changes.length))
    .sort((a, b) => Number(isBad(b)) - Number(isBad(a)))
    .slice(0, MOST_CHARTS)
    .map((trend) => [trendChart(trend), changesText(trend)].filter(Boolean).join('\n\n'))
}

/** A line over the ledger's assessments, with the limit as a second one where there is exactly one. */
function trendChart({ requirement, metric, slice, threshold, points }: Trend): string {
  const shown = points.slice(-MOST_POINTS)
  const limits = numericBounds(threshold).map(([, limit]) => limit)
  const limit = limits.length === 1 ? limits[0]! : null
  const all = [...shown.map(({ value }) => value), ...(limit === null ? [] : [limit])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const room = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 0.1)
  const where = sliceText(slice)
  const title = `${idText(requirement)}${where ? ` (${where})` : ''}${limit === null ? '' : `, the straight line: ${figure(limit)}`}`
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${mermaidAxis(title, 90)}"`,
    `  x-axis [${shown.map(({ at }, index) => `"${mermaidAxis(`${index + 1}: ${at.slice(0, 10)}`)}"`).join(', ')}]`,
    `  y-axis "${mermaidAxis((metric ?? 'value').replaceAll('_', ' '))}" ${plain(low - room)} --> ${plain(high + room)}`,
    `  line [${shown.map(({ value }) => plain(value)).join(', ')}]`,
    ...(limit === null ? [] : [`  line [${shown.map(() => plain(limit)).join(', ')}]`]),
    '```',
  ].join('\n')
}

const changesText = ({ changes }: Trend): string =>
  changes.length
    ? `It moved: ${listed(changes.map(({ at, before, after }) => `from ${figure(before)} to ${figure(after)} on ${at.slice(0, 10)}`))}.`
    : ''

/** Playbook of a rule; what is named nowhere is a matter of the regular reassessment. */
const PLAYBOOKS: Readonly<Record<string, string>> = {
  drift: 'drift-alert',
  'metric-spread': 'fairness-violation',
  incidents: 'incident-response',
  'response-plan': 'incident-response',
}
const OTHERWISE = 'quarterly-reassessment'

function whatToDo(model: WatchedModel, { playbooks }: WatchContext): string {
  const all = told(model)
  const names = [
    ...new Set(all.map(({ rule, slice }) => PLAYBOOKS[rule] ?? (slice ? 'fairness-violation' : OTHERWISE))),
  ]
  const links = (names.length ? names : [OTHERWISE]).map((name) => {
    const target = playbooks === null ? null : linkTarget(`${playbooks}/${name}.md`)
    return target === null ? code(name) : `[${markdown(name.replaceAll('-', ' '))}](${target})`
  })
  const fixes = [...new Set(all.flatMap(({ fix }) => (fix === null ? [] : [fix])))].slice(0, 5)
  const kill = model['kill-switch']
  return [
    '**What to do**',
    '',
    ...fixes.map((fix) => `- ${markdown(fix, 300)}`),
    `- Playbook: ${listed(links)}`,
    kill
      ? `- Switch it off: ${markdown(kill.how, 300)}${kill.who.length ? ` (${kill.who.map((one) => markdown(one, 60)).join(', ')})` : ''}`
      : '- The response plan of the model tells no kill switch: decide who may switch it off, and how.',
  ].join('\n')
}

function footer({ commit, evaluated_at }: WatchReport, { runUrl }: WatchContext): string {
  const run = runUrl === null ? null : linkTarget(runUrl)
  const where = run === null ? '' : ` ([run](${run}))`
  return `<sub>Judged ${commit.slice(0, 12)} at ${markdown(evaluated_at)}${where}. This issue is written anew by each watch and closed when the model is in order.</sub>`
}

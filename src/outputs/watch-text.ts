/** A watch for a terminal: one block a model, the worst first. */

import { isMet } from '../domain/outcome.js'
import type { Overdue, Trend, WatchedModel, WatchFinding, WatchReport } from '../domain/watch.js'
import { logLine, logName, logProse } from './escape.js'
import { figure } from './words.js'

const STATES: Readonly<Record<WatchedModel['state'], string>> = {
  error: 'COULD NOT BE JUDGED',
  violated: 'NOT IN ORDER',
  overdue: 'OVERDUE',
  good: 'in order',
}
const ORDER = Object.keys(STATES)

/** What was watched, each model, and what comes next. */
export function renderWatchText(report: WatchReport): string {
  const models = [...report.models].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const ledger = report.ledger
    ? `Ledger ${logName(report.ledger.ref)}: ${report.ledger.records} records count.`
    : 'There is no ledger here, so nothing is known of earlier assessments and nothing can be overdue.'
  return `${[
    `Watched ${logName(report.commit.slice(0, 12))} at ${logName(report.evaluated_at)}.`,
    ledger,
    ...models.flatMap((model) => ['', ...modelLines(model)]),
  ].join('\n')}\n`
}

function modelLines(model: WatchedModel): readonly string[] {
  const owner = model.owner === null ? '' : `, owner ${logName(model.owner)}`
  const told = model.findings.filter(({ outcome }) => !isMet(outcome))
  const kill = model['kill-switch']
  return [
    logLine(`${logName(model.id)}: ${STATES[model.state]}${owner}`),
    ...told.flatMap(findingLines),
    ...model.overdue.map((one) => `  overdue ${logName(one.requirement)}: ${overdueText(one)}`),
    ...model.trends.filter(({ changes }) => changes.length).map((trend) => `  trend ${trendText(trend)}`),
    ...(model.assessed.length ? [`  assessed: ${model.assessed.map((id) => logName(id)).join(', ')}`] : []),
    ...model.waiting.map(({ requirement, due }) => `  not due: ${logName(requirement)}, next ${logName(due)}`),
    ...(model.state !== 'good' && kill
      ? [
          `  kill switch: ${logProse(kill.how)}${kill.who.length ? `, by ${kill.who.map((one) => logName(one)).join(', ')}` : ''}`,
        ]
      : []),
  ]
}

function findingLines(one: WatchFinding): readonly string[] {
  const waived = one.waiver ? ' (waived)' : one.severity === 'warn' ? ' (warning)' : ''
  const since = one.since === null ? '' : ` since ${one.since}`
  const fix = one.fix === null ? [] : [`    fix: ${logProse(one.fix)}`]
  return [`  ${one.outcome} ${logName(one.requirement)}${waived}${logName(since)}: ${logProse(one.message)}`, ...fix]
}

/** "asked for every 7 days, last assessed 2026-01-01, 3 days late". */
export function overdueText({ every, last, days }: Overdue): string {
  const late = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`
  const asked = every === 1 ? 'every day' : `every ${figure(every)} days`
  return `asked for ${asked}, ${last === null ? 'never assessed' : `last assessed ${last.slice(0, 10)}`}, ${late} late`
}

function trendText({ requirement, slice, changes, points }: Trend): string {
  const where = slice
    ? ` (${Object.entries(slice)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')})`
    : ''
  const moved = changes.map(({ at, before, after }) => `${figure(before)} to ${figure(after)} on ${at.slice(0, 10)}`)
  return `${logName(requirement)}${logName(where)}: ${moved.join('; ')} (${points.length} assessments)`
}

/** Keeps one open issue for each watched model that is not in order. Failures are told and change no exit code. */

import type { Fault, Result } from '../domain/fault.js'
import type { WatchedModel, WatchReport } from '../domain/watch.js'
import { type IssueText, renderWatchIssue, type WatchContext, watchMarker } from '../outputs/watch-issue.js'
import { type Issue, type Issues, type Log, warnAll } from '../ports.js'
import { ISSUE_LABEL, openOnce, ownIssues, saysAlready } from './own-issues.js'

/**
 * Opens, updates or closes the issue of each model of the report; resolves to what failed, which is also logged. An issue
 * is ours by its author and its first line, never by that line alone, which anybody can write.
 */
export async function publishWatch(
  report: WatchReport,
  context: WatchContext,
  { issues, log }: { readonly issues: Issues; readonly log: Log },
): Promise<readonly Fault[]> {
  if (!report.models.length) return []
  const listed = await issues.list(ISSUE_LABEL)
  const faults = listed.ok ? [] : [...listed.faults]
  if (listed.ok)
    for (const model of report.models) {
      const text = renderWatchIssue(report, model, context)
      faults.push(...(await publishModel(model, text, openOf(model, listed.value), issues)))
    }
  warnAll(log, 'the issue of a watched model could not be written (the result stands)', faults)
  return faults
}

/** Our open issues of a model, oldest first: one that is closed belongs to an earlier time, and is left to it. */
const openOf = ({ id }: WatchedModel, issues: readonly Issue[]): readonly Issue[] =>
  ownIssues(issues, watchMarker(id)).filter(({ open }) => open)

async function publishModel(
  model: WatchedModel,
  text: IssueText,
  open: readonly Issue[],
  issues: Issues,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const note = (result: Result<unknown>) => {
    if (!result.ok) faults.push(...result.faults)
  }
  if (model.state === 'good') {
    for (const { number } of open) note(await issues.update(number, { ...text, state: 'closed' }))
    return faults
  }
  const [first, ...doubles] = open
  if (!first) note(await openOnce(text, watchMarker(model.id), issues))
  else if (!saysAlready(first, text)) note(await issues.update(first.number, { ...text, state: 'open' }))
  for (const { number, title, body } of doubles) note(await issues.update(number, { title, body, state: 'closed' }))
  return faults
}

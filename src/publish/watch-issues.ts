/** Keeps one open issue for each watched model that is not in order. Failures are told and change no exit code. */

import type { Fault, Result } from '../domain/fault.js'
import type { WatchedModel, WatchReport } from '../domain/watch.js'
import { type IssueText, renderWatchIssue, type WatchContext, watchMarker } from '../outputs/watch-issue.js'
import { type Issue, type Issues, type Log, mayHaveBeenLost, warnAll } from '../ports.js'
import { ISSUE_LABEL } from './issues.js'

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
      faults.push(...(await publishModel(model, text, ownOf(model, listed.value), issues)))
    }
  warnAll(log, 'the issue of a watched model could not be written (the result stands)', faults)
  return faults
}

/** Our open issues of a model, oldest first. */
const ownOf = ({ id }: WatchedModel, issues: readonly Issue[]): readonly Issue[] =>
  issues
    .filter(({ own, open, body }) => own && open && body.startsWith(watchMarker(id)))
    .sort((a, b) => a.number - b.number)

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
  if (!first) note(await createOnce(model, text, issues))
  else if (first.body !== text.body || first.title !== text.title)
    note(await issues.update(first.number, { ...text, state: 'open' }))
  for (const { number, title, body } of doubles) note(await issues.update(number, { title, body, state: 'closed' }))
  return faults
}

/** Creates an issue; where the answer was lost, looks whether it was made before trying once more. */
async function createOnce(model: WatchedModel, text: IssueText, issues: Issues): Promise<Result<unknown>> {
  const input = { ...text, labels: [ISSUE_LABEL] }
  const created = await issues.create(input)
  if (created.ok || !mayHaveBeenLost(created.faults)) return created
  const again = await issues.list(ISSUE_LABEL)
  if (!again.ok) return created
  return ownOf(model, again.value).length ? { ok: true, value: undefined } : issues.create(input)
}

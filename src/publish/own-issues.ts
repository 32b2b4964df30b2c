/** Our own issues among all: found by author and first line, opened once, left alone while they say what they should. */

import { good, type Result } from '../domain/fault.js'
import { type Issue, type Issues, mayHaveBeenLost } from '../ports.js'

/** Label of every issue of ours. */
export const ISSUE_LABEL = 'risk-gate'

/** What an issue says. */
interface Text {
  readonly title: string
  readonly body: string
}

/** Our issues that begin with a marker, oldest first; never by that line alone, which anybody can write. */
export const ownIssues = (all: readonly Issue[], marker: string): readonly Issue[] =>
  all.filter(({ own, body }) => own && body.startsWith(marker)).sort((a, b) => a.number - b.number)

/** Whether an issue says this already. A forge may give lines back with another ending. */
export const saysAlready = (issue: Issue, { title, body }: Text): boolean =>
  issue.title === title && issue.body.replaceAll('\r\n', '\n') === body

/** Opens an issue; where the answer was lost, looks whether it was opened before trying once more. */
export async function openOnce({ title, body }: Text, marker: string, issues: Issues): Promise<Result<unknown>> {
  const input = { title, body, labels: [ISSUE_LABEL] }
  const opened = await issues.create(input)
  if (opened.ok || !mayHaveBeenLost(opened.faults)) return opened
  const again = await issues.list(ISSUE_LABEL)
  if (!again.ok) return opened
  return ownIssues(again.value, marker).some(({ open }) => open) ? good(undefined) : issues.create(input)
}

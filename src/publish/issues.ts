/** Keeps issues as they ought to stand: opened once, edited, closed when their reason is gone, opened again when it returns. */

import { type Fault, good, type Result } from '../domain/fault.js'
import type { WantedIssue } from '../domain/issue.js'
import type { Issue, Issues } from '../ports.js'
import { ISSUE_LABEL, openOnce, ownIssues, saysAlready } from './own-issues.js'

/**
 * Brings the issues in line with what is wanted. Only issues that we opened ourselves and that begin with one of the `markers`
 * are touched. Returns what failed; the rest is done all the same.
 */
export async function keepIssues(
  wanted: readonly WantedIssue[],
  markers: readonly string[],
  issues: Issues,
): Promise<readonly Fault[]> {
  const listed = await issues.list(ISSUE_LABEL)
  if (!listed.ok) return listed.faults
  const faults: Fault[] = []
  for (const marker of markers) {
    const one = wanted.find((issue) => issue.marker === marker)
    const [kept, ...more] = ownIssues(listed.value, marker)
    const done: Result<unknown>[] = []
    if (one) done.push(await stand(one, kept, issues))
    else if (kept?.open) done.push(await issues.update(kept.number, { state: 'closed' }))
    // Two runs at once may each have opened one: the first is kept.
    for (const { number, open } of more) if (open) done.push(await issues.update(number, { state: 'closed' }))
    for (const result of done) if (!result.ok) faults.push(...result.faults)
  }
  return faults
}

async function stand(wanted: WantedIssue, kept: Issue | undefined, issues: Issues): Promise<Result<unknown>> {
  const { title, body, marker } = wanted
  if (!kept) return openOnce(wanted, marker, issues)
  if (kept.open && saysAlready(kept, wanted)) return good(undefined)
  return issues.update(kept.number, { title, body, state: 'open' })
}

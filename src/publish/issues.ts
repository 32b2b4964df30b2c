/** Keeps issues as they ought to stand: opened once, edited, closed when their reason is gone, opened again when it returns. */

import { type Fault, good, type Result } from '../domain/fault.js'
import type { WantedIssue } from '../domain/issue.js'
import type { Issue, Issues } from '../ports.js'

/** Label of every issue of ours. */
export const ISSUE_LABEL = 'risk-gate'

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
    const [kept, ...more] = ownOf(listed.value, marker)
    const done: Result<unknown>[] = []
    if (one) done.push(await stand(one, kept, issues))
    else if (kept?.open) done.push(await issues.update(kept.number, { state: 'closed' }))
    // Two runs at once may each have opened one: the first is kept.
    for (const { number, open } of more) if (open) done.push(await issues.update(number, { state: 'closed' }))
    for (const result of done) if (!result.ok) faults.push(...result.faults)
  }
  return faults
}

/** Our issues of a kind, the first that was opened first. By author and marker, never by marker alone, which anybody can write. */
const ownOf = (all: readonly Issue[], marker: string): readonly Issue[] =>
  all.filter(({ own, body }) => own && body.startsWith(marker)).sort((a, b) => a.number - b.number)

async function stand(wanted: WantedIssue, kept: Issue | undefined, issues: Issues): Promise<Result<unknown>> {
  const { title, body, marker } = wanted
  if (kept) {
    if (kept.open && kept.title === title && kept.body.replaceAll('\r\n', '\n') === body) return good(undefined)
    return issues.update(kept.number, { title, body, state: 'open' })
  }
  const input = { title, body, labels: [ISSUE_LABEL] }
  const made = await issues.create(input)
  if (made.ok || made.faults.some(({ code }) => code !== 'forge/answer')) return made
  // The answer may have been lost after it was opened: look before opening it twice.
  const again = await issues.list(ISSUE_LABEL)
  if (!again.ok) return again
  return ownOf(again.value, marker).length ? good(undefined) : issues.create(input)
}

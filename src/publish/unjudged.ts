/** Says on the pull request that a run could not judge it, so that no earlier word of ours stands beside a head that is shut. */

import type { Fault } from '../domain/fault.js'
import { warnAll } from '../ports.js'
import { correctComment, type PublishInput, type Publishing, publish } from '../publish.js'

export interface UnjudgedInput extends Pick<PublishInput, 'review' | 'headline' | 'run' | 'comment' | 'reviewMode'> {
  readonly number: number
  /** Head that the run was for. */
  readonly headSha: string
  /** Why it could not be judged. */
  readonly faults: readonly Fault[]
}

/**
 * Posts comment and review as for any verdict, where the pull request can be read and still has this head. Where it cannot be
 * read, nobody knows whether the head is still this one: then only a comment of ours that stands there already is edited.
 * Best effort: what fails is logged and returned, and changes nothing.
 */
export async function publishUnjudged(input: UnjudgedInput, ports: Publishing): Promise<readonly Fault[]> {
  // Where the change moved on, the run for the newer state speaks.
  if (input.faults.some(({ code }) => code === 'forge/moved')) return []
  const pull = await ports.changes.pullRequest(input.number)
  const posting = { ...input, decision: { verdict: 'error' as const }, baseSha: null }
  if (pull.ok) return publish({ ...posting, pull: { ...pull.value, headSha: input.headSha } }, ports)
  const faults = await correctComment({ ...posting, pull: input }, ports)
  warnAll(ports.log, 'the pull request could not be told (the verdict stands)', [...pull.faults, ...faults])
  return [...pull.faults, ...faults]
}

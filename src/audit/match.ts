/** A merge and the decision that it rests on: matched by content, whatever the merge made of the commits. */

import type { ChangedBlobs } from '../domain/decision.js'
import { DAY } from '../domain/duration.js'
import { type AuditRecord, blobsKey, type RecordIndex } from './records.js'

/** A commit of the base branch that touches a model path. */
export interface Landing {
  readonly commit: string
  readonly parents: readonly string[]
  readonly committedAt: number
  readonly subject: string
  /** Digest of everything that it alters against the commit before. */
  readonly change: string
  /** The gated part of that, as the policy in force counts it. */
  readonly blobs: ChangedBlobs
}

/** Object id of a path after the landing, or null. */
export type StateAfter = (path: string) => string | null

/** What a landing was matched to. */
export interface Match {
  readonly record: AuditRecord
  /** `whole`: the evaluated content stands after it. `step`: it is one commit of what was evaluated. `differs`: it is neither. */
  readonly how: 'whole' | 'step' | 'differs'
}

/**
 * A decision later than this after the merge cannot have been its gate. The committer's clock is anybody's, and a queue
 * or a re-run may be slow. Milliseconds.
 */
const LATEST = DAY

/**
 * The decision of a landing, the latest where several judged the same content; null where none did. The title of a commit
 * is only believed about which decision was meant, never about what it said.
 */
export function matchOf(landing: Landing, index: RecordIndex, after: StateAfter): Match | null {
  const timely = (records: readonly AuditRecord[]) =>
    records.filter(({ evaluatedAt }) => !(evaluatedAt > landing.committedAt + LATEST))
  const named = timely([landing.commit, ...landing.parents.slice(1)].flatMap((commit) => index.byHead(commit)))
  const alike = timely([...index.byChange(landing.change), ...index.byBlobs(blobsKey(landing.blobs))])
  const stepped = landing.parents.length < 2 ? timely(index.byStep(blobsKey(landing.blobs))) : []
  const whole = latest([...named, ...alike, ...stepped].filter((record) => stands(record, landing, after)))
  if (whole) return { record: whole, how: 'whole' }
  const step = latest(stepped)
  if (step) return { record: step, how: 'step' }
  const number = pullRequestOf(landing.subject)
  const meant = latest([...named, ...(number === null ? [] : timely(index.byPullRequest(number)))])
  return meant ? { record: meant, how: 'differs' } : null
}

/** Whether what was evaluated stands after the landing, and the landing alters nothing gated beside it. */
function stands(record: AuditRecord, landing: Landing, after: StateAfter): boolean {
  // The very commit that was judged: a queue judges the commit that lands.
  if (record.head === landing.commit) return true
  const { changed } = record
  return (
    Object.keys(landing.blobs).every((path) => Object.hasOwn(changed, path)) &&
    Object.entries(changed).every(([path, oid]) => after(path) === oid)
  )
}

/** The last of the chain, so that an approval that came later counts, and so does a failure. */
const latest = (records: readonly AuditRecord[]): AuditRecord | null =>
  records.reduce<AuditRecord | null>((best, one) => (best && best.sequence >= one.sequence ? best : one), null)

/** Number of the pull request that a forge wrote in a commit's title; null where there is none. */
export function pullRequestOf(subject: string): number | null {
  const match = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject.trimEnd())
  return match ? Number(match[1]) : null
}

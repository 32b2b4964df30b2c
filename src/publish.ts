/** Says a verdict on the pull request: one comment, one review, each edited and never repeated. Never changes the verdict. */

import type { Decision } from './domain/decision.js'
import { type Fault, fault, type Result } from './domain/fault.js'
import { opensMerge } from './domain/outcome.js'
import type { Changes, Comment, Log, PullRequest, ReviewRequests, Reviews } from './ports.js'
import { mayHaveBeenLost, warnAll } from './ports.js'

/** First words of every comment and review of ours, after which come head and run. */
export const MARKER = '<!-- risk-gate:review v1 '

export interface PublishInput {
  readonly decision: Pick<Decision, 'verdict'>
  /** Pull request as it was when it was judged. */
  readonly pull: PullRequest
  /** Base tip that it was judged against; null: nothing was judged, so there is none. */
  readonly baseSha: string | null
  /** The review as Markdown, marker first. */
  readonly review: string
  /** One or two sentences for the review proper, which points to the comment. */
  readonly headline: string
  /** `run_id.attempt` of this run. */
  readonly run: string
  readonly comment: 'always' | 'on-failure' | 'never'
  readonly reviewMode: 'request-changes' | 'comment' | 'off'
  /** Logins and `org/team`s that must decide and have not reviewed this head. */
  readonly ask?: readonly string[]
}

export interface Publishing {
  readonly changes: Changes
  readonly reviews: Reviews
  /** Absent: nobody is asked. */
  readonly requests?: ReviewRequests
  readonly log: Log
}

/**
 * Publishes on the pull request. Head, base and state are read again first: where one moved nothing is posted, since
 * it would be said of another commit. Returns what could not be published; the caller only reports it.
 */
export async function publish(input: PublishInput, ports: Publishing): Promise<readonly Fault[]> {
  const moved = await movedSince(input, ports.changes)
  if (moved.length) {
    warnAll(ports.log, 'nothing was posted', moved)
    return moved
  }
  const comment = await publishComment(input, ports)
  const faults =
    comment === 'newer'
      ? []
      : [...comment, ...(await publishReview(input, ports)), ...(await askReviewers(input, ports))]
  warnAll(ports.log, 'could not be published (the verdict stands)', faults)
  return faults
}

/** Why this verdict must not be said of the pull request any more; empty where it still fits. */
async function movedSince(input: PublishInput, changes: Changes): Promise<readonly Fault[]> {
  const now = await changes.pullRequest(input.pull.number)
  if (!now.ok) return now.faults
  const what = `pull request ${input.pull.number}`
  const told = (message: string) => [
    fault('forge/moved', what, message, { fix: 'the run for the newer state decides' }),
  ]
  if (now.value.state === 'closed') return told('was closed while it was judged')
  if (now.value.headSha !== input.pull.headSha)
    return told(
      `has a new head ${now.value.headSha.slice(0, 12)}; this verdict is for ${input.pull.headSha.slice(0, 12)}`,
    )
  if (now.value.baseRef !== input.pull.baseRef)
    return told(`was retargeted from base ${input.pull.baseRef} to base ${now.value.baseRef}`)
  if (input.baseSha === null) return []
  const tip = await changes.branchTip(now.value.baseRef)
  if (!tip.ok) return tip.faults
  if (tip.value !== input.baseSha)
    return told(`has a new base ${tip.value.slice(0, 12)}; this verdict is for ${input.baseSha.slice(0, 12)}`)
  return []
}

const passed = (decision: PublishInput['decision']) => opensMerge(decision.verdict)

/** Faults, or that a newer run has spoken: then the review is the newer run's too. */
async function publishComment(input: PublishInput, { reviews, log }: Publishing): Promise<readonly Fault[] | 'newer'> {
  if (input.comment === 'never') return []
  const found = await ownComment(input, reviews)
  if (!found.ok) return found.faults
  if (found.value) return editComment(input, found.value, { reviews, log })
  if (input.comment === 'on-failure' && passed(input.decision)) return []
  const created = await reviews.createComment(input.pull.number, input.review)
  if (created.ok) return []
  if (!mayHaveBeenLost(created.faults)) return created.faults
  // The answer may have been lost after the comment was made: look before saying it twice.
  const again = await ownComment(input, reviews)
  if (!again.ok) return [...created.faults, ...again.faults]
  if (again.value) return []
  const retried = await reviews.createComment(input.pull.number, input.review)
  return retried.ok ? [] : retried.faults
}

/** What it takes to find a comment of ours, and to say something there. */
type Commenting = Pick<PublishInput, 'review' | 'run' | 'comment'> & { readonly pull: Pick<PullRequest, 'number'> }

/** Edits the comment of ours that stands there, unless a newer run wrote it; never makes one. Returns what failed. */
export async function correctComment(input: Commenting, { reviews, log }: Publishing): Promise<readonly Fault[]> {
  if (input.comment === 'never') return []
  const found = await ownComment(input, reviews)
  if (!found.ok) return found.faults
  const edited = found.value && (await editComment(input, found.value, { reviews, log }))
  return edited && edited !== 'newer' ? edited : []
}

/** Edits a comment of ours; or tells that a newer run has spoken there. */
async function editComment(
  input: Commenting,
  comment: Comment,
  { reviews, log }: Pick<Publishing, 'reviews' | 'log'>,
): Promise<readonly Fault[] | 'newer'> {
  if (isNewer(comment.body, input.run)) {
    log.info('a newer run has already commented')
    return 'newer'
  }
  const updated = await reviews.updateComment(comment.id, input.review)
  return updated.ok ? [] : updated.faults
}

/** Our own comment: by author and marker, never by marker alone, which anybody can write. */
async function ownComment(input: Commenting, reviews: Reviews): Promise<Result<Comment | undefined>> {
  const listed = await reviews.comments(input.pull.number)
  if (!listed.ok) return listed
  return { ok: true, value: listed.value.find((one) => one.own && one.body.startsWith(MARKER)) }
}

/** Whether a body was written by a later run than ours (`run=<id>.<attempt>`). */
export function isNewer(body: string, run: string): boolean {
  const written = /^<!-- risk-gate:review v1 [^>]*\brun=(\d+)\.(\d+)/.exec(body)
  const mine = /^(\d+)\.(\d+)$/.exec(run)
  if (!written || !mine) return false
  const [id, attempt] = [BigInt(written[1]!) - BigInt(mine[1]!), Number(written[2]) - Number(mine[2])]
  return id > 0n || (id === 0n && attempt > 0)
}

async function publishReview(input: PublishInput, { reviews, log }: Publishing): Promise<readonly Fault[]> {
  if (input.reviewMode === 'off') return []
  const listed = await reviews.reviews(input.pull.number)
  if (!listed.ok) return listed.faults
  const own = listed.value.filter((one) => one.own && one.body.startsWith(MARKER))
  if (own.some((one) => isNewer(one.body, input.run))) {
    log.info('a newer run has already reviewed')
    return []
  }
  const blocking = own.filter((one) => one.state === 'CHANGES_REQUESTED')
  if (passed(input.decision)) return dismissAll(input, blocking, reviews)
  const same = own.findLast((one) => one.commit === input.pull.headSha && one.state !== 'DISMISSED')
  if (same) {
    const updated = await reviews.updateReview(input.pull.number, same.id, body(input))
    return updated.ok ? [] : updated.faults
  }
  const wanted = input.reviewMode === 'request-changes' ? 'REQUEST_CHANGES' : 'COMMENT'
  const created = await createOnce(input, wanted, reviews)
  if (created.ok) return []
  if (wanted === 'COMMENT' || !refused(created.faults)) return created.faults
  log.warning(
    'the forge refuses a request for changes here (a change that this identity opened itself); the review is posted as a comment',
  )
  const instead = await createOnce(input, 'COMMENT', reviews)
  return instead.ok ? [] : instead.faults
}

/** Creates a review; where the answer was lost, looks whether it was made before trying once more. */
async function createOnce(
  input: PublishInput,
  event: 'REQUEST_CHANGES' | 'COMMENT',
  reviews: Reviews,
): Promise<Result<void>> {
  const create = () => reviews.createReview(input.pull.number, input.pull.headSha, event, body(input))
  const created = await create()
  if (created.ok || !mayHaveBeenLost(created.faults)) return created
  const listed = await reviews.reviews(input.pull.number)
  if (!listed.ok) return created
  const made = listed.value.some(
    (one) => one.own && one.state !== 'DISMISSED' && one.body.startsWith(MARKER) && one.commit === input.pull.headSha,
  )
  return made ? { ok: true, value: undefined } : create()
}

/** Most people that one change asks. */
const MOST_ASKED = 15

/**
 * Asks those who must decide for a review; whoever is asked already is not asked again. Where the forge refuses all of
 * them for the sake of one (no collaborator, a team that the token does not see), each is asked alone.
 */
async function askReviewers(input: PublishInput, { requests, log }: Publishing): Promise<readonly Fault[]> {
  const wanted = input.ask ?? []
  if (!requests || !wanted.length || input.reviewMode === 'off') return []
  const listed = await requests.requested(input.pull.number)
  if (!listed.ok) return listed.faults
  const fold = (text: string) => text.toLowerCase()
  const never = new Set([...listed.value, ...(input.pull.author === null ? [] : [input.pull.author])].map(fold))
  const open = wanted.filter((one) => !never.has(fold(one)))
  const asked = open.slice(0, MOST_ASKED)
  if (open.length > asked.length)
    log.info(`${open.length} people and teams may decide; the first ${asked.length} are asked for a review`)
  if (!asked.length) return []
  const together = await requests.request(input.pull.number, asked)
  if (together.ok || asked.length === 1 || !refused(together.faults)) return told(asked, together)
  const faults: Fault[] = []
  for (const one of asked) faults.push(...told([one], await requests.request(input.pull.number, [one])))
  return faults
}

const told = (asked: readonly string[], result: Result<void>): readonly Fault[] =>
  result.ok
    ? []
    : result.faults.map((one) => ({
        ...one,
        message: `${asked.join(', ')} could not be asked for a review: ${one.message}`,
        fix: one.fix ?? 'ask them by hand; people need access to the repository, teams a token that may read them',
      }))

const refused = (faults: readonly Fault[]) => faults.some((one) => /HTTP 422/.test(one.message))

const body = (input: PublishInput) =>
  `${MARKER}head=${input.pull.headSha.slice(0, 12)} run=${input.run} -->\n${input.headline}`

async function dismissAll(
  input: PublishInput,
  blocking: readonly { readonly id: number }[],
  reviews: Reviews,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const one of blocking) {
    const dismissed = await reviews.dismissReview(
      input.pull.number,
      one.id,
      `Judged again at ${input.pull.headSha.slice(0, 12)}: it may merge now.`,
    )
    if (!dismissed.ok)
      faults.push(
        ...dismissed.faults.map((fault) => ({
          ...fault,
          message: `the earlier request for changes could not be dismissed: ${fault.message}`,
          fix: 'an administrator, or somebody whom the branch protection allows to dismiss reviews, has to dismiss it',
        })),
      )
  }
  return faults
}

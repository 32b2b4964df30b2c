/** Whose approval counts, for what, and why another does not (governance.example.md, approvals). Pure; no forge here. */

import { CLOCK_SKEW, moment } from './moment.js'
import type { Approval, People, Review } from './people.js'
import type { Roles } from './policy.js'
import type { Snapshot } from './snapshot.js'

/** A review that does not count, in words. */
export interface NotCounted {
  /** As written by the forge. */
  readonly login: string
  /** Continues "<login> …", e.g. "is the author of the change". */
  readonly reason: string
}

/** What an approval has to be for, and by when. */
export interface ApprovalAt {
  /** Commit that is judged. */
  readonly head: string
  /** Milliseconds since the epoch. An approval after it is not yet given. */
  readonly now: number
}

/** The commit and the clock of a run. */
export const approvalAt = ({ head, evaluatedAt }: Pick<Snapshot, 'head' | 'evaluatedAt'>): ApprovalAt => ({
  head,
  now: Date.parse(evaluatedAt),
})

const fold = (text: string): string => text.trim().toLowerCase()

/**
 * Approvals that count, one per login and role, ordered by role (as in the policy), then by login. An approval counts
 * when the latest review of its login (comments aside) approves exactly `head`, not after `now`, and the login is a human who may write,
 * is neither author nor committer, and stands in the role by name or by a team that could be read. Where some commit or
 * the author is unknown nobody's independence can be shown, so none counts.
 */
export function countingApprovals(people: People, roles: Roles, at: ApprovalAt): readonly Approval[] {
  const sound = latestOf(people).filter((review) => objection(review, people, at) === null)
  return Object.entries(roles).flatMap(([role, members]) =>
    sound
      .filter((review) => isMember(review.login, members, people))
      .map(({ login, commit, at: time }): Approval => ({ login, role, commit, at: time })),
  )
}

/** For every login whose review was meant to decide and does not count for any role: why. Ordered by login. */
export function whyNot(people: People, roles: Roles, at: ApprovalAt): readonly NotCounted[] {
  const groups = Object.values(roles)
  return latestOf(people).flatMap((review): readonly NotCounted[] => {
    const reason = objection(review, people, at)
    if (reason !== null) return [{ login: review.login, reason }]
    if (groups.some((members) => isMember(review.login, members, people))) return []
    const unread = people.unreadableTeams.filter((team) =>
      groups.some((members) => members.map(fold).includes(fold(team))),
    )
    const hint = unread.length ? `; the members of ${unread.join(', ')} could not be read` : ''
    return [{ login: review.login, reason: `stands in none of the roles that are asked${hint}` }]
  })
}

/** Whether a login is one of the members: by name, or by a team whose members are known. Case does not matter. */
export function isMember(login: string, members: readonly string[], people: People): boolean {
  const wanted = fold(login)
  return members.some((member) => {
    if (!member.includes('/')) return fold(member) === wanted
    const team = Object.entries(people.teams).find(([name]) => fold(name) === fold(member))
    return team?.[1].some((one) => fold(one) === wanted) ?? false
  })
}

/** Why an approving review does not count whatever the role; null where it does. Also for reviews that do not approve. */
function objection(review: Review, people: People, { head, now }: ApprovalAt): string | null {
  const login = fold(review.login)
  if (review.state === 'changes-requested') return 'asks for changes'
  if (review.state === 'dismissed') return 'had the approval dismissed'
  if (review.state !== 'approved') return 'only commented'
  const given = moment(review.at).epoch
  if (given === null) return `approved at "${review.at}", which is no time that can be ordered`
  if (given > now + CLOCK_SKEW) return `approved at ${review.at}, which is still to come`
  if (!review.human) return 'is a bot, and only people can approve'
  if (people.author === null)
    return 'approved, but the author of the change is not known, so nobody can be shown to be independent of it'
  if (fold(people.author) === login) return 'is the author of the change'
  if (people.committers.some((one) => fold(one) === login)) return 'made a commit of the change'
  if (people.unattributed)
    return 'approved, but a commit of the change has no known maker, so nobody can be shown to be independent of it'
  if (fold(review.commit) !== fold(head))
    return `gave an approval that is stale: it is for ${review.commit.slice(0, 12) || 'no commit'}, which is not the head ${head.slice(0, 12)}`
  if (!review.mayWrite) return 'is not known to have write permission'
  return null
}

/**
 * The review of each login that decides: the latest by time, comments aside. Of two at the same moment the one that does
 * not approve decides, and one without a valid time counts as the latest, so that disorder never makes an approval.
 */
function latestOf(people: People): readonly Review[] {
  const latest = new Map<string, Review>()
  for (const review of people.reviews) {
    if (review.state === 'commented') continue
    const key = fold(review.login)
    const other = latest.get(key)
    if (!key) continue
    if (other === undefined || isLater(review, other)) latest.set(key, review)
  }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, review]) => review)
}

function isLater(one: Review, other: Review): boolean {
  const [a, b] = [one, other].map((review) => moment(review.at).epoch ?? Number.POSITIVE_INFINITY) as [number, number]
  return a === b ? one.state !== 'approved' : a > b
}

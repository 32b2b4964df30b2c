/** Who wrote a change and who approved it. Logins are compared without regard to case and counted once. */

export type ReviewState = 'approved' | 'changes-requested' | 'dismissed' | 'commented'

/** One review as the forge or the approvals file tells it. */
export interface Review {
  readonly login: string
  readonly state: ReviewState
  /** Full commit id that was reviewed. */
  readonly commit: string
  /** RFC 3339. */
  readonly at: string
  /** False for bots and apps. */
  readonly human: boolean
  /** False where it is known that the login may not write to the repository. Unknown counts as false. */
  readonly mayWrite: boolean
}

export interface People {
  /** Login of the author of the change, or null where nobody knows. */
  readonly author: string | null
  /** Logins of everybody who made a commit of the change. */
  readonly committers: readonly string[]
  /** True where some commit could not be attributed to a login: then its maker is unknown and may be anybody. */
  readonly unattributed: boolean
  /** `org/team` (lower case) → logins. A team that could not be read is absent and named in `unreadableTeams`. */
  readonly teams: Readonly<Record<string, readonly string[]>>
  readonly unreadableTeams: readonly string[]
  readonly reviews: readonly Review[]
  /** False where nothing about reviews is known (a local check without `--approvals`). */
  readonly known: boolean
}

/** An approval that counts: latest of its login, for exactly the head, by an independent human who may write. */
export interface Approval {
  readonly login: string
  /** Role that it counts for. */
  readonly role: string
  readonly commit: string
  readonly at: string
}

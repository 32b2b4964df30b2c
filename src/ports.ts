/** What the program needs of the world beyond git objects, as interfaces. `github/` implements them; tests have in-memory ones. */

import type { Fault, Result } from './domain/fault.js'
import type { People } from './domain/people.js'
import type { PackReference } from './domain/policy.js'
import type { Query, QueryAnswer } from './domain/query.js'

/** A pull request as the forge has it now. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly author: string | null
  readonly headSha: string
  /** True where the head is in another repository, also one that was deleted. */
  readonly fork: boolean
  readonly baseRef: string
  /** Commits that the forge counts in it. */
  readonly commits: number
}

/** Reading a change from the forge. */
export interface Changes {
  pullRequest(number: number): Promise<Result<PullRequest>>
  /** Commit at the tip of a branch now. */
  branchTip(ref: string): Promise<Result<string>>
  /** Author, committers, reviews, and the members of the given `org/team`s. */
  people(pull: PullRequest, teams: readonly string[]): Promise<Result<People>>
}

/** Asking an engine that holds rows which no runner can hold. */
export interface Queries {
  /** The whole answer to one statement. What keeps it from being had is a fault at the query's path. */
  ask(query: Query): Promise<Result<QueryAnswer>>
}

/** Where packs of other repositories come from. */
export interface Packs {
  /** The bytes of the file at exactly the commit that it is pinned to. */
  fetch(pack: PackReference): Promise<Result<Uint8Array>>
}

/** A file of the ledger. */
export interface LedgerFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The branch that decisions are appended to. Nothing is ever rewritten: a commit lands on the tip that it was made for, or not at all. */
export interface LedgerStore {
  /** Commit at the tip, or null where there is no ledger yet. */
  tip(): Promise<Result<string | null>>
  /** Bytes of a file of a commit; null where that commit has none at the path. */
  read(commit: string, path: string): Promise<Result<Uint8Array | null>>
  /** Adds or replaces files on top of `tip`, all or none. `moved`: the tip is another one now, and nothing was changed. */
  commit(
    tip: string | null,
    files: readonly LedgerFile[],
    about: { readonly message: string; readonly at: string },
  ): Promise<Result<'landed' | 'moved'>>
}

/** A comment of the pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
  /** True where the identity that we post under wrote it. */
  readonly own: boolean
}

/** A review of the pull request. */
export interface PostedReview {
  readonly id: number
  readonly body: string
  readonly state: string
  readonly commit: string
  readonly own: boolean
}

export type ReviewEvent = 'REQUEST_CHANGES' | 'COMMENT'

/** Speaking on a pull request. Every call may fail; a failure never changes the verdict. */
export interface Reviews {
  comments(number: number): Promise<Result<readonly Comment[]>>
  createComment(number: number, body: string): Promise<Result<void>>
  updateComment(id: number, body: string): Promise<Result<void>>
  reviews(number: number): Promise<Result<readonly PostedReview[]>>
  createReview(number: number, commit: string, event: ReviewEvent, body: string): Promise<Result<void>>
  updateReview(number: number, id: number, body: string): Promise<Result<void>>
  dismissReview(number: number, id: number, message: string): Promise<Result<void>>
}

/** Asking people for a review of a pull request. */
export interface ReviewRequests {
  /** Logins and `org/team`s that are asked now. */
  requested(number: number): Promise<Result<readonly string[]>>
  /** Asks logins and `org/team`s, all of them or none. */
  request(number: number, reviewers: readonly string[]): Promise<Result<void>>
}

/** Signing statements with the identity of the job. A failure never changes the verdict. */
export interface Attestor {
  /** Attests an in-toto statement. */
  attest(statement: {
    readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
    readonly predicateType: string
    readonly predicate: Readonly<Record<string, unknown>>
  }): Promise<Result<Attested>>
}

/** A statement that was signed. */
export interface Attested {
  /** Under which the forge keeps it, or null where it gave none. */
  readonly id: string | null
  /** The Sigstore bundle: JSON on one line. */
  readonly bundle: string
}

/** An issue of the repository. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly open: boolean
  /** True where the identity that we post under opened it. */
  readonly own: boolean
}

/** Keeping issues of the repository. Nothing is retried by itself: a lost answer is looked for with `list`. */
export interface Issues {
  /** Issues with the label in whatever state, without pull requests. */
  list(label: string): Promise<Result<readonly Issue[]>>
  /** Opens one; gives its number. */
  create(input: {
    readonly title: string
    readonly body: string
    readonly labels: readonly string[]
  }): Promise<Result<number>>
  update(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' },
  ): Promise<Result<void>>
}

/** A check run as the forge has it, with where it comes from. */
export interface CheckOrigin {
  readonly name: string
  readonly conclusion: string | null
  readonly completedAt: string | null
  /** Address that it shows for details. */
  readonly detailsUrl: string | null
  /** Slug of the App that made it. */
  readonly app: string | null
  /** The workflow run of its suite; null: there is none. */
  readonly run: { readonly path: string | null; readonly event: string; readonly resource: string } | null
}

/** Checks and statuses of a commit that have the gate's name. */
export interface CommitChecks {
  readonly commit: string
  readonly checks: readonly CheckOrigin[]
  readonly statuses: readonly { readonly context: string; readonly state: string; readonly creator: string | null }[]
}

/** What the forge knows of a commit of the base branch. */
export interface LandedFacts {
  /** Checks of the commit itself: a queue judges the commit that lands. */
  readonly own: CommitChecks
  /** Merged pull requests that the commit is of. */
  readonly pulls: readonly {
    readonly number: number
    readonly author: string | null
    readonly mergedBy: string | null
    readonly mergedAt: string | null
    readonly baseRef: string
    readonly mergeCommit: string | null
    readonly reviews: readonly {
      readonly login: string | null
      readonly state: string
      readonly submittedAt: string | null
    }[]
    readonly head: CommitChecks | null
  }[]
}

/** Answers of the forge that an earlier run kept, as it gave them, by commit. */
export interface KeptAnswers {
  /** undefined: it was not asked about this commit. */
  of(commit: string): unknown
  keep(answers: Readonly<Record<string, unknown>>): Promise<Result<void>>
}

/** Asking the forge how commits came onto a branch. */
export interface Landings {
  /** What is asked, as a digest: answers to another question are none. */
  readonly question: string
  /** Facts of each commit, in their order. A commit that the forge does not have is a fault. What is kept is not asked again. */
  facts(commits: readonly string[], kept?: KeptAnswers): Promise<Result<readonly LandedFacts[]>>
}

/** A place in a file that the runner shows a message at. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly path: string | null
  readonly line: number | null
  readonly title: string
  readonly message: string
}

/** A check run of an App, where the set-up has one. */
export interface Checks {
  createCheckRun(input: {
    readonly name: string
    readonly headSha: string
    readonly conclusion: 'success' | 'failure'
    readonly title: string
    readonly summary: string
    readonly annotations: readonly Annotation[]
  }): Promise<Result<void>>
}

/** The job that runs us. */
export interface Runner {
  input(name: string): string
  output(name: string, value: string): void
  summary(markdown: string): Promise<Result<void>>
  annotate(annotations: readonly Annotation[]): void
  /** Keeps files with the run; resolves to an address where they can be had, or null where there is none. */
  upload(name: string, folder: string, files: readonly string[], retentionDays: number): Promise<Result<string | null>>
  /** Fetches an artifact of this run into a folder. */
  download(name: string, folder: string): Promise<Result<void>>
  readonly log: Log
}

/** What the job log shows. Text is made safe by the implementation: one line stays one line. */
export interface Log {
  info(text: string): void
  warning(text: string): void
  error(text: string): void
}

/** Says each fault to a log as a warning, for what failed without changing the verdict. */
export function warnAll(log: Log, what: string, faults: readonly Fault[]): void {
  for (const one of faults) log.warning(`${what}: ${one.message}${one.fix ? ` (${one.fix})` : ''}`)
}

/** Whether a call may have taken effect although it failed: its answer was lost, or the server broke. Not when it was refused. */
export const mayHaveBeenLost = (faults: readonly Fault[]): boolean =>
  faults.some((one) => one.code === 'forge/answer' && !/HTTP 4\d\d/.test(one.message))

/** A way round the gate, and whether the set-up closes it. */

/** `closed`: shown to be shut. `open`: a way round. `weak`: shut only if something else holds. `unknown`: could not be looked at. */
export type HoleStatus = 'closed' | 'open' | 'weak' | 'unknown'

export interface Hole {
  /** What is looked at; the same id may come several times, once a place. */
  readonly id: HoleId
  readonly status: HoleStatus
  /** File, or the forge's rule, that it was read from; null where there is none. */
  readonly path: string | null
  /** 1-based line, or null. */
  readonly line: number | null
  /** Why this is a hole at all, one sentence. */
  readonly why: string
  /** What was found, one sentence without its full stop. */
  readonly message: string
  /** How to close it; null where it is closed. */
  readonly fix: string | null
}

/** Every hole that is looked for, with the sentence that says why it is one. Order: from the workflow to the forge. */
const HOLES = {
  'gate-workflow': 'without a workflow that runs the gate nothing is judged',
  'workflow-source': 'a workflow that comes from the pull request can be edited by it',
  'runs-always':
    'a check that never runs stays pending, and one that is filtered away by a job condition counts as passed',
  events: 'an event that the gate does not hear leaves a verdict for something else in place',
  conclusion: 'the conclusion of the job is the lock: what hides a failure opens it',
  'check-name': 'another job of the same name answers for the gate',
  rights: 'rights that the gate does not need are rights that whoever takes it over has',
  'other-writers': 'a workflow that runs code of a change and may write checks can post the verdict itself',
  pinned: 'a tag can be moved to other code, a commit cannot',
  'untrusted-code': 'code or text of the pull request that runs beside the gate runs with its rights',
  credentials: 'a token left in .git/config is there for every later step',
  runner: 'a runner that is used again may keep what an earlier job left there',
  inputs: 'an input that the action does not have is passed over, and what it was to say holds nowhere',
  'one-at-a-time': 'two runs of one pull request may end in the wrong order',
  'handed-over': 'an artifact that is not checked against its digest may be another job’s',
  'code-owners': 'whoever may change policy or workflows without its owner changes the gate',
  policy: 'without a policy on the base branch the gate can only answer error',
  'required-check': 'a check that is not required blocks nothing',
  'check-source': 'anyone who may write can set a check of this name, unless its source is fixed',
  'up-to-date': 'a pull request that was judged against an older base may be merged with a newer one',
  reviews: 'an approval that outlives the change it was for approves something else',
  pushes: 'a push past the pull request, or over the history, meets no gate',
  bypass: 'whoever may bypass the rules merges without a verdict',
} as const

export type HoleId = keyof typeof HOLES

/** A hole with its optional parts filled in. */
export function hole(
  id: HoleId,
  status: HoleStatus,
  message: string,
  more: { path?: string | null; line?: number | null; fix?: string } = {},
): Hole {
  return {
    id,
    status,
    path: more.path ?? null,
    line: more.line ?? null,
    why: HOLES[id],
    message,
    fix: more.fix ?? null,
  }
}

const RANK: Readonly<Record<HoleStatus, number>> = { open: 0, weak: 1, unknown: 2, closed: 3 }

/** Worst first; among equals in the order of `HOLES`. */
export function worstFirst(holes: readonly Hole[]): readonly Hole[] {
  const order = Object.keys(HOLES)
  return [...holes].sort((a, b) => RANK[a.status] - RANK[b.status] || order.indexOf(a.id) - order.indexOf(b.id))
}

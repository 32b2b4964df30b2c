/** Reads a pull request, its people and its base from GitHub. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { People, Review, ReviewState } from '../domain/people.js'
import type { Changes, PullRequest } from '../ports.js'
import type { Api } from './api.js'
import { at, needCount, needSha, needText, textAt } from './shapes.js'

/** Most commits that GitHub lists of a pull request. */
const MOST_COMMITS = 250

/** The forge's view of changes in one repository (`owner/name`). */
export function changesOn(api: Api, repository: string): Changes {
  const [owner = '', repo = ''] = repository.split('/')
  const here = { owner, repo }
  return {
    async pullRequest(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const answer = await api.get(route, { ...here, pull_number: number })
      return answer.ok ? toPullRequest(answer.value, number) : answer
    },

    async branchTip(ref) {
      const answer = await api.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...here, ref: `heads/${ref}` })
      if (!answer.ok) return answer
      return needSha(`branch ${ref}`, answer.value, 'object', 'sha')
    },

    async people(pull, teams) {
      const pulls = { ...here, pull_number: pull.number }
      const commits = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', pulls)
      if (!commits.ok) return commits
      if (pull.commits <= MOST_COMMITS && commits.value.length < pull.commits)
        return bad(
          fault(
            'forge/answer',
            `pull request ${pull.number}`,
            `lists ${commits.value.length} of its ${pull.commits} commits`,
            {
              fix: 'run the job again',
            },
          ),
        )
      const reviews = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', pulls)
      if (!reviews.ok) return reviews
      const made = makers(commits.value)
      const members = await teamMembers(api, teams)
      if (!members.ok) return members
      const read = await toReviews(api, here, reviews.value)
      if (!read.ok) return read
      return good<People>({
        author: pull.author,
        committers: made.logins,
        // Commits beyond the listing are by nobody knows whom.
        unattributed: made.unattributed || pull.commits > MOST_COMMITS,
        ...members.value,
        reviews: read.value,
        known: true,
      })
    },
  }
}

function toPullRequest(data: Record<string, unknown>, number: number): Result<PullRequest> {
  const what = `pull request ${number}`
  const headSha = needSha(what, data, 'head', 'sha')
  const baseRef = needText(what, data, 'base', 'ref')
  const state = needText(what, data, 'state')
  const commits = needCount(what, data, 'commits')
  if (!headSha.ok) return headSha
  if (!baseRef.ok) return baseRef
  if (!state.ok) return state
  if (!commits.ok) return commits
  // A deleted fork has no head repository: it is a fork all the same.
  const headRepo = textAt(data, 'head', 'repo', 'full_name')
  return good({
    number,
    title: textAt(data, 'title') ?? '',
    state: state.value === 'open' ? 'open' : 'closed',
    author: textAt(data, 'user', 'login'),
    headSha: headSha.value,
    fork: headRepo === null || headRepo !== textAt(data, 'base', 'repo', 'full_name'),
    baseRef: baseRef.value,
    commits: commits.value,
  })
}

/**
 * Logins that made commits. GitHub's own `web-flow` commits on behalf of the author of the commit, and signs that it did;
 * anybody can write its address into a commit, so unsigned, or as the author, it is nobody known.
 */
function makers(commits: readonly Record<string, unknown>[]) {
  const logins = new Set<string>()
  let unattributed = false
  for (const commit of commits) {
    const author = textAt(commit, 'author', 'login')
    const committer = textAt(commit, 'committer', 'login')
    const isForged =
      author === 'web-flow' || (committer === 'web-flow' && at(commit, 'commit', 'verification', 'verified') !== true)
    if (author === null || committer === null || isForged) unattributed = true
    for (const login of [author, committer]) if (login !== null && login !== 'web-flow') logins.add(login)
  }
  return { logins: [...logins], unattributed }
}

/** Whether a failure says that the token may not see it, and nothing about the forge being out of order. */
const isWithheld = (failed: { readonly faults: readonly Fault[] }) =>
  failed.faults.every((one) => one.code === 'forge/permission' || one.code === 'forge/not-found')

/** Members of teams. One that the token may not see is named as unreadable; any other failure is a fault. */
async function teamMembers(
  api: Api,
  teams: readonly string[],
): Promise<Result<Pick<People, 'teams' | 'unreadableTeams'>>> {
  const members: Record<string, readonly string[]> = Object.create(null)
  const unreadableTeams: string[] = []
  for (const team of new Set(teams.map((one) => one.toLowerCase()))) {
    const [org = '', team_slug = ''] = team.split('/')
    const answer = await api.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug })
    if (answer.ok) members[team] = answer.value.flatMap((one) => textAt(one, 'login') ?? [])
    else if (isWithheld(answer)) unreadableTeams.push(team)
    else return answer
  }
  return good({ teams: members, unreadableTeams })
}

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
}

/** States of reviews that say nothing yet: a draft, which only its author sees. */
const PENDING = 'PENDING'

/**
 * Reviews with what is known of who gave them; permission is asked only of those that approve. Whoever's permission the
 * token may not see may not write, as far as is known. A review without an author (a deleted account) is nobody's; one of
 * a state that is not known, or without a time, must not hide behind an earlier approval: fault, or latest of all.
 */
async function toReviews(
  api: Api,
  here: { owner: string; repo: string },
  listed: readonly Record<string, unknown>[],
): Promise<Result<readonly Review[]>> {
  const may = new Map<string, boolean>()
  const reviews: Review[] = []
  for (const one of listed) {
    const login = textAt(one, 'user', 'login')
    const written = textAt(one, 'state') ?? ''
    if (login === null || written === PENDING) continue
    const state = Object.hasOwn(STATES, written) ? STATES[written] : undefined
    if (state === undefined)
      return bad(
        fault('forge/answer', `review by ${login}`, `has the state "${written}", which is not known`, {
          fix: 'ask for a new version of risk-gate',
        }),
      )
    const human = textAt(one, 'user', 'type') === 'User'
    if (state === 'approved' && human && !may.has(login)) {
      const permission = await mayWrite(api, here, login)
      if (!permission.ok) return permission
      may.set(login, permission.value)
    }
    reviews.push({
      login,
      state,
      commit: textAt(one, 'commit_id') ?? '',
      at: textAt(one, 'submitted_at') ?? '',
      human,
      mayWrite: may.get(login) ?? false,
    })
  }
  return good(reviews)
}

async function mayWrite(api: Api, here: { owner: string; repo: string }, username: string): Promise<Result<boolean>> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  const answer = await api.get(route, { ...here, username })
  if (!answer.ok) return isWithheld(answer) ? good(false) : answer
  const level = textAt(answer.value, 'permission')
  return good(level === 'admin' || level === 'write')
}

/** Number of a pull request that a merge queue's ref names (`…/pr-42-<sha>`), or null. */
export const queuedPullRequest = (ref: string): number | null => {
  const match = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/.exec(ref)
  return match ? Number(match[1]) : null
}

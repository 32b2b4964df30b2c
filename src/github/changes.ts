/** Reads a pull request, its people and its base from GitHub. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { People, Review, ReviewState } from '../domain/people.js'
import type { Changes, PullRequest } from '../ports.js'
import type { Api } from './api.js'
import { needSha, needText, numberAt, textAt } from './shapes.js'

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
      const read = await toReviews(api, here, reviews.value)
      if (!read.ok) return read
      return good<People>({
        author: pull.author,
        committers: made.logins,
        // Commits beyond the listing are by nobody knows whom.
        unattributed: made.unattributed || pull.commits > MOST_COMMITS,
        ...members,
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
  if (!headSha.ok) return headSha
  if (!baseRef.ok) return baseRef
  if (!state.ok) return state
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
    commits: numberAt(data, 'commits') ?? 0,
  })
}

/** Logins that made commits. GitHub's own `web-flow` commits on behalf of the author of the commit. */
function makers(commits: readonly Record<string, unknown>[]) {
  const logins = new Set<string>()
  let unattributed = false
  for (const commit of commits) {
    const author = textAt(commit, 'author', 'login')
    const committer = textAt(commit, 'committer', 'login')
    if (author === null || committer === null) unattributed = true
    for (const login of [author, committer]) if (login !== null && login !== 'web-flow') logins.add(login)
  }
  return { logins: [...logins], unattributed }
}

async function teamMembers(api: Api, teams: readonly string[]) {
  const members: Record<string, readonly string[]> = Object.create(null)
  const unreadableTeams: string[] = []
  for (const team of new Set(teams.map((one) => one.toLowerCase()))) {
    const [org = '', team_slug = ''] = team.split('/')
    const answer = await api.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug })
    if (answer.ok) members[team] = answer.value.flatMap((one) => textAt(one, 'login') ?? [])
    else unreadableTeams.push(team)
  }
  return { teams: members, unreadableTeams }
}

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
}

/** Reviews with what is known of who gave them; permission is asked only of those that approve. */
async function toReviews(
  api: Api,
  here: { owner: string; repo: string },
  listed: readonly Record<string, unknown>[],
): Promise<Result<readonly Review[]>> {
  const may = new Map<string, boolean>()
  const reviews: Review[] = []
  for (const one of listed) {
    const login = textAt(one, 'user', 'login')
    const state = STATES[textAt(one, 'state') ?? '']
    const at_ = textAt(one, 'submitted_at')
    if (login === null || state === undefined || at_ === null) continue
    const human = textAt(one, 'user', 'type') === 'User'
    if (state === 'approved' && human && !may.has(login)) {
      const permission = await api.get('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        ...here,
        username: login,
      })
      const level = permission.ok ? textAt(permission.value, 'permission') : null
      may.set(login, level === 'admin' || level === 'write')
    }
    reviews.push({
      login,
      state,
      commit: textAt(one, 'commit_id') ?? '',
      at: at_,
      human,
      mayWrite: may.get(login) ?? false,
    })
  }
  return good(reviews)
}

/** Number of a pull request that a merge queue's ref names (`…/pr-42-<sha>`), or null. */
export const queuedPullRequest = (ref: string): number | null => {
  const match = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/.exec(ref)
  return match ? Number(match[1]) : null
}

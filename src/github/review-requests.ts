/** Asking for reviews on GitHub. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { ReviewRequests } from '../ports.js'
import type { Api } from './api.js'
import { at, textAt } from './shapes.js'

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}'

/** Requests in one repository (`owner/name`). Only teams of its own organisation can be asked. */
export function reviewRequestsOn(api: Api, repository: string): ReviewRequests {
  const [owner = '', repo = ''] = repository.split('/')
  const isOwn = (team: string) => team.slice(0, team.indexOf('/')).toLowerCase() === owner.toLowerCase()
  return {
    async requested(pull_number) {
      const answer = await api.get(`GET ${PULL}`, { owner, repo, pull_number })
      if (!answer.ok) return answer
      const names = (list: unknown, key: string): readonly string[] =>
        Array.isArray(list) ? list.flatMap((one) => textAt(one, key) ?? []) : []
      const teams = names(at(answer.value, 'requested_teams'), 'slug').map((slug) => `${owner}/${slug}`)
      return good([...names(at(answer.value, 'requested_reviewers'), 'login'), ...teams])
    },
    async request(pull_number, reviewers): Promise<Result<void>> {
      const foreign = reviewers.filter((one) => one.includes('/') && !isOwn(one))
      if (foreign.length)
        return bad(
          fault('forge/answer', repository, `HTTP 422: ${foreign.join(', ')} is no team of ${owner}`, {
            fix: `name teams of ${owner} under roles in the policy`,
          }),
        )
      const users = reviewers.filter((one) => !one.includes('/'))
      const teams = reviewers.filter((one) => one.includes('/')).map((one) => one.slice(one.indexOf('/') + 1))
      const answer = await api.send(`POST ${PULL}/requested_reviewers`, {
        owner,
        repo,
        pull_number,
        ...(users.length ? { reviewers: users } : {}),
        ...(teams.length ? { team_reviewers: teams } : {}),
      })
      return answer.ok ? good(undefined) : answer
    },
  }
}

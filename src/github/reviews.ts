/** Comments, reviews and check runs on GitHub. */

import { good, type Result } from '../domain/fault.js'
import type { Checks, Comment, PostedReview, Reviews } from '../ports.js'
import type { Api } from './api.js'
import { whoAmI } from './self.js'
import { numberAt, textAt } from './shapes.js'

/** Most annotations of one request. */
const MOST_ANNOTATIONS = 50

/** Speaking in one repository (`owner/name`). Who we are is asked once; the token of a job may not ask and is known. */
export function reviewsOn(api: Api, repository: string): Reviews {
  const [owner = '', repo = ''] = repository.split('/')
  const here = { owner, repo }
  let known: Promise<Result<number>> | null = null
  const self = (): Promise<Result<number>> => {
    known ??= whoAmI(api)
    return known
  }
  const done = (answer: Result<unknown>): Result<void> => (answer.ok ? good(undefined) : answer)
  return {
    async comments(number) {
      const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...here,
        issue_number: number,
      })
      if (!listed.ok) return listed
      const me = await self()
      if (!me.ok) return me
      return good(
        listed.value.map(
          (one): Comment => ({
            id: numberAt(one, 'id') ?? 0,
            body: textAt(one, 'body') ?? '',
            own: numberAt(one, 'user', 'id') === me.value,
          }),
        ),
      )
    },
    async createComment(number, body) {
      return done(
        await api.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...here,
          issue_number: number,
          body,
        }),
      )
    },
    async updateComment(id, body) {
      return done(
        await api.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...here, comment_id: id, body }),
      )
    },
    async reviews(number) {
      const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...here,
        pull_number: number,
      })
      if (!listed.ok) return listed
      const me = await self()
      if (!me.ok) return me
      return good(
        listed.value.map(
          (one): PostedReview => ({
            id: numberAt(one, 'id') ?? 0,
            body: textAt(one, 'body') ?? '',
            state: textAt(one, 'state') ?? '',
            commit: textAt(one, 'commit_id') ?? '',
            own: numberAt(one, 'user', 'id') === me.value,
          }),
        ),
      )
    },
    async createReview(number, commit, event, body) {
      const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
      return done(await api.send(route, { ...here, pull_number: number, commit_id: commit, event, body }))
    },
    async updateReview(number, id, body) {
      const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}'
      return done(await api.send(route, { ...here, pull_number: number, review_id: id, body }))
    },
    async dismissReview(number, id, message) {
      const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals'
      return done(await api.send(route, { ...here, pull_number: number, review_id: id, message, event: 'DISMISS' }))
    },
  }
}

/** Check runs of an App, with the token that its installation gave. */
export function checksOn(api: Api, repository: string): Checks {
  const [owner = '', repo = ''] = repository.split('/')
  return {
    async createCheckRun(input) {
      const annotations = input.annotations
        .filter((one) => one.path !== null)
        .slice(0, MOST_ANNOTATIONS)
        .map((one) => ({
          path: one.path,
          start_line: one.line ?? 1,
          end_line: one.line ?? 1,
          annotation_level: one.level === 'error' ? 'failure' : one.level,
          title: one.title.slice(0, 255),
          message: one.message.slice(0, 60_000),
        }))
      const answer = await api.send('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name: input.name,
        head_sha: input.headSha,
        status: 'completed',
        conclusion: input.conclusion,
        output: { title: input.title.slice(0, 255), summary: input.summary.slice(0, 65_000), annotations },
      })
      return answer.ok ? good(undefined) : answer
    },
  }
}

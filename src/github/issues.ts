/** Issues on GitHub. */

import { good, type Result } from '../domain/fault.js'
import type { Issue, Issues } from '../ports.js'
import type { Api } from './api.js'
import { whoAmI } from './self.js'
import { at, needCount, numberAt, textAt } from './shapes.js'

const ISSUES = '/repos/{owner}/{repo}/issues'

/** Issues of one repository (`owner/name`). */
export function issuesOn(api: Api, repository: string): Issues {
  const [owner = '', repo = ''] = repository.split('/')
  const here = { owner, repo }
  return {
    async list(label) {
      const listed = await api.list(`GET ${ISSUES}`, { ...here, labels: label, state: 'all' })
      if (!listed.ok) return listed
      const me = await whoAmI(api)
      if (!me.ok) return me
      const issues: Issue[] = []
      for (const one of listed.value) {
        // The forge lists pull requests among the issues.
        if (at(one, 'pull_request') !== undefined) continue
        const number = needCount('issue', one, 'number')
        if (!number.ok) return number
        issues.push({
          number: number.value,
          title: textAt(one, 'title') ?? '',
          body: textAt(one, 'body') ?? '',
          open: textAt(one, 'state') === 'open',
          own: numberAt(one, 'user', 'id') === me.value,
        })
      }
      return good(issues)
    },
    async create({ title, body, labels }) {
      const made = await api.send(`POST ${ISSUES}`, { ...here, title, body, labels })
      return made.ok ? needCount('issue', made.value, 'number') : made
    },
    async update(number, change): Promise<Result<void>> {
      const done = await api.send(`PATCH ${ISSUES}/{issue_number}`, { ...here, issue_number: number, ...change })
      return done.ok ? good(undefined) : done
    },
  }
}

/** What GitHub enforces on a branch: rulesets of repository and organisation, and classic protection, as one. */

import type { BranchRules } from '../domain/branch-rules.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { isMap } from '../domain/plain.js'
import type { Api } from './api.js'
import { at, needText, numberAt, textAt } from './shapes.js'

type Item = Record<string, unknown>

/** The default branch of a repository (`owner/name`). */
export async function defaultBranch(api: Api, repository: string): Promise<Result<string>> {
  const answer = await api.get('GET /repos/{owner}/{repo}', ownerAndName(repository))
  return answer.ok ? needText(`repository ${repository}`, answer.value, 'default_branch') : answer
}

/** Rules of a branch. Needs to read metadata and contents; the bypass list needs more, and is null where it is kept back. */
export async function branchRules(api: Api, repository: string, branch: string): Promise<Result<BranchRules>> {
  const here = ownerAndName(repository)
  const listed = await api.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...here, branch })
  if (!listed.ok) return listed
  const classic = await api.get('GET /repos/{owner}/{repo}/branches/{branch}', { ...here, branch })
  if (!classic.ok) return classic
  const protection = at(classic.value, 'protection')
  const required = at(protection, 'required_status_checks')
  for (const rule of listed.value)
    if (textAt(rule, 'type') === null)
      return bad(fault('forge/answer', `branch ${branch}`, 'a rule has no type', { fix: 'run it again' }))
  const ofType = (type: string) => listed.value.filter((rule) => textAt(rule, 'type') === type)
  const checks = ofType('required_status_checks')
  return good({
    branch,
    requiredChecks: [...checks.flatMap(checksOfRule), ...checksOfProtection(required)],
    strict: checks.some((rule) => at(rule, 'parameters', 'strict_required_status_checks_policy') === true),
    workflows: ofType('workflows').flatMap(workflowsOf),
    mergeQueue: ofType('merge_queue').length > 0,
    pullRequest: pullRequestOf(ofType('pull_request')),
    noForcePush: ofType('non_fast_forward').length > 0,
    noDeletion: ofType('deletion').length > 0,
    classic: at(protection, 'enabled') === true,
    bypass: await bypassOf(api, here, listed.value),
  })
}

function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

const listAt = (value: unknown, ...keys: readonly string[]): readonly Item[] => {
  const list = at(value, ...keys)
  return Array.isArray(list) ? list.filter(isMap) : []
}

const checksOfRule = (rule: Item): BranchRules['requiredChecks'] =>
  listAt(rule, 'parameters', 'required_status_checks').flatMap((check) => {
    const name = textAt(check, 'context')
    return name === null ? [] : [{ name, app: numberAt(check, 'integration_id') }]
  })

/** Classic protection as the branch itself tells it; its other parts need administration rights and are not asked. */
function checksOfProtection(required: unknown): BranchRules['requiredChecks'] {
  if (textAt(required, 'enforcement_level') === 'off') return []
  const checks = listAt(required, 'checks').flatMap((check) => {
    const name = textAt(check, 'context')
    return name === null ? [] : [{ name, app: numberAt(check, 'app_id') }]
  })
  const contexts = at(required, 'contexts')
  const names = Array.isArray(contexts) ? contexts.filter((one): one is string => typeof one === 'string') : []
  return [
    ...checks,
    ...names.filter((name) => !checks.some((one) => one.name === name)).map((name) => ({ name, app: null })),
  ]
}

const workflowsOf = (rule: Item): readonly string[] =>
  listAt(rule, 'parameters', 'workflows').map(
    (one) => `${textAt(one, 'path') ?? '?'} of repository ${numberAt(one, 'repository_id') ?? '?'}`,
  )

function pullRequestOf(rules: readonly Item[]): BranchRules['pullRequest'] {
  if (rules.length === 0) return null
  const any = (key: string) => rules.some((rule) => at(rule, 'parameters', key) === true)
  return {
    approvals: Math.max(
      0,
      ...rules.map((rule) => numberAt(rule, 'parameters', 'required_approving_review_count') ?? 0),
    ),
    dismissStale: any('dismiss_stale_reviews_on_push'),
    codeOwners: any('require_code_owner_review'),
    lastPush: any('require_last_push_approval'),
  }
}

/** Bypass lists of the rulesets that the rules come from. One that is kept back makes the whole unknown. */
async function bypassOf(
  api: Api,
  here: { readonly owner: string; readonly repo: string },
  rules: readonly Item[],
): Promise<readonly string[] | null> {
  const ids = new Set(rules.map((rule) => numberAt(rule, 'ruleset_id')))
  if (ids.size === 0) return null
  const actors: string[] = []
  for (const id of ids) {
    if (id === null) return null
    const answer = await api.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
      ...here,
      ruleset_id: id,
      includes_parents: true,
    })
    // The list is left out for whoever may not edit the ruleset.
    if (!answer.ok || !Array.isArray(at(answer.value, 'bypass_actors'))) return null
    for (const actor of listAt(answer.value, 'bypass_actors')) {
      const type = textAt(actor, 'actor_type') ?? 'somebody'
      const name = numberAt(actor, 'actor_id')
      actors.push(`${type}${name === null ? '' : ` ${name}`} (${textAt(actor, 'bypass_mode') ?? 'always'})`)
    }
  }
  return [...new Set(actors)]
}

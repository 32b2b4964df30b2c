/** What the forge's rules of the base branch close. */

import type { BranchRules } from '../domain/branch-rules.js'
import { type Hole, hole } from './hole.js'

/** The App that all jobs of all workflows speak as: a check from it says nothing of which workflow made it. */
const ACTIONS_APP = 15_368

/** Holes that only the forge can tell of. `checks`: names of the checks that the gate's jobs make. */
export function branchHoles(rules: BranchRules, checks: readonly string[]): readonly Hole[] {
  return [
    ...requiredCheck(rules, checks),
    orClassic(rules, upToDate(rules)),
    orClassic(rules, reviews(rules)),
    orClassic(rules, pushes(rules)),
    bypass(rules),
  ].map((one) => ({ ...one, path: one.path ?? `branch ${rules.branch}` }))
}

function requiredCheck(rules: BranchRules, checks: readonly string[]): readonly Hole[] {
  if (rules.workflows.length > 0) {
    const names = rules.workflows.join(', ')
    return [
      hole('required-check', 'closed', `the organisation requires the workflow ${names}`),
      hole('check-source', 'closed', 'a required workflow comes from the repository that the ruleset names'),
    ]
  }
  const found = rules.requiredChecks.filter(({ name }) => checks.includes(name))
  if (found.length === 0) {
    const names = checks.map((name) => `"${name}"`).join(' or ') || 'of the gate'
    const instead = rules.requiredChecks.map(({ name }) => name).join(', ')
    return [
      hole(
        'required-check',
        'open',
        `no required check is called ${names}${instead ? ` (required: ${instead})` : ''}`,
        {
          fix: `require the check ${names} in the rules of branch ${rules.branch}`,
        },
      ),
    ]
  }
  return found.flatMap(({ name, app }) => [
    hole('required-check', 'closed', `the check "${name}" is required`),
    app === null
      ? hole('check-source', 'open', `any source may set the check "${name}"`, {
          fix: 'name the expected source of the check: GitHub Actions at least, an App of your own to be safe from other workflows',
        })
      : app === ACTIONS_APP
        ? hole(
            'check-source',
            'weak',
            `the check "${name}" must come from GitHub Actions, which every workflow of the repository is`,
            {
              fix: 'protect .github/ by code owners, or post the check from an App of your own (policies/workflows/gate-app-check.yml)',
            },
          )
        : hole('check-source', 'closed', `the check "${name}" must come from the App ${app}`),
  ])
}

const CLASSIC = 'by rulesets; classic branch protection is on too, and only administrators may read what it asks'

/** What rulesets do not ask, classic protection may: then it is not known, and said so. */
const orClassic = (rules: BranchRules, found: Hole): Hole =>
  rules.classic && found.status !== 'closed'
    ? {
        ...found,
        status: 'unknown',
        message: `${found.message} ${CLASSIC}`,
        fix: `look at it by hand, or: ${found.fix}`,
      }
    : found

function upToDate(rules: BranchRules): Hole {
  if (rules.mergeQueue) return hole('up-to-date', 'closed', 'a merge queue judges each change as it is merged')
  if (rules.strict || rules.workflows.length > 0)
    return hole('up-to-date', 'closed', 'branches must be up to date before they are merged')
  return hole('up-to-date', 'open', 'that a branch is up to date is not required', {
    fix: 'require branches to be up to date, or use a merge queue',
  })
}

function reviews({ pullRequest }: BranchRules): Hole {
  if (pullRequest === null)
    return hole('reviews', 'open', 'a pull request is not required', { fix: 'require a pull request before merging' })
  const absent = [
    ...(pullRequest.approvals < 1 ? ['an approval'] : []),
    ...(pullRequest.codeOwners ? [] : ['the review of code owners']),
    ...(pullRequest.dismissStale ? [] : ['that a push dismisses approvals']),
    ...(pullRequest.lastPush ? [] : ['that somebody else approves the last push']),
  ]
  return absent.length === 0
    ? hole('reviews', 'closed', 'an approval is for the last push, by somebody else, and by the code owners')
    : hole(
        'reviews',
        absent.some((one) => one.includes('code owners')) ? 'open' : 'weak',
        `not required: ${absent.join(', ')}`,
        {
          fix: 'ask for them in the rule "require a pull request before merging"',
        },
      )
}

function pushes(rules: BranchRules): Hole {
  const absent = [...(rules.noForcePush ? [] : ['force pushes']), ...(rules.noDeletion ? [] : ['deletion'])]
  return absent.length === 0
    ? hole('pushes', 'closed', 'history cannot be rewritten, nor the branch deleted')
    : hole('pushes', 'weak', `not blocked: ${absent.join(' and ')}`, {
        fix: 'block force pushes and deletion of the branch',
      })
}

function bypass({ bypass: who }: BranchRules): Hole {
  if (who === null)
    return hole('bypass', 'unknown', 'who may bypass the rules cannot be read with this token', {
      fix: 'look at "bypass list" of each ruleset by hand, or use a token that may read administration',
    })
  return who.length === 0
    ? hole('bypass', 'closed', 'nobody may bypass the rules')
    : hole('bypass', 'weak', `may bypass the rules: ${who.join(', ')}`, {
        fix: 'empty the bypass list; the audit tells of merges that went past',
      })
}

import { describe, expect, it } from 'vitest'
import { branchHoles } from '../../src/doctor/branch.js'
import type { BranchRules } from '../../src/domain/branch-rules.js'

const SAFE: BranchRules = {
  branch: 'main',
  requiredChecks: [{ name: 'model-risk-gate', app: 7 }],
  strict: true,
  workflows: [],
  mergeQueue: false,
  pullRequest: { approvals: 1, dismissStale: true, codeOwners: true, lastPush: true },
  noForcePush: true,
  noDeletion: true,
  classic: false,
  bypass: [],
}

const status = (rules: Partial<BranchRules>, id: string) =>
  branchHoles({ ...SAFE, ...rules }, ['model-risk-gate']).find((one) => one.id === id)?.status

describe('rules of a branch', () => {
  it('that close everything', () => {
    expect(new Set(branchHoles(SAFE, ['model-risk-gate']).map((one) => one.status))).toEqual(new Set(['closed']))
  })

  it.each<[string, Partial<BranchRules>, string, string]>([
    ['no required check', { requiredChecks: [] }, 'required-check', 'open'],
    ['another required check', { requiredChecks: [{ name: 'tests', app: 7 }] }, 'required-check', 'open'],
    ['any source', { requiredChecks: [{ name: 'model-risk-gate', app: null }] }, 'check-source', 'open'],
    [
      'GitHub Actions as the source',
      { requiredChecks: [{ name: 'model-risk-gate', app: 15368 }] },
      'check-source',
      'weak',
    ],
    [
      'a required workflow instead',
      { requiredChecks: [], workflows: ['gate.yml of repository 1'] },
      'required-check',
      'closed',
    ],
    ['not up to date', { strict: false }, 'up-to-date', 'open'],
    ['a merge queue instead', { strict: false, mergeQueue: true }, 'up-to-date', 'closed'],
    ['no pull request', { pullRequest: null }, 'reviews', 'open'],
    ['no code owners', { pullRequest: { ...SAFE.pullRequest!, codeOwners: false } }, 'reviews', 'open'],
    ['stale approvals', { pullRequest: { ...SAFE.pullRequest!, dismissStale: false } }, 'reviews', 'weak'],
    ['force pushes', { noForcePush: false }, 'pushes', 'weak'],
    ['deletion', { noDeletion: false }, 'pushes', 'weak'],
    ['somebody may bypass', { bypass: ['RepositoryRole 5 (always)'] }, 'bypass', 'weak'],
    ['a bypass list that is kept back', { bypass: null }, 'bypass', 'unknown'],
    ['classic protection that may ask it', { pullRequest: null, classic: true }, 'reviews', 'unknown'],
  ])('%s', (_, rules, id, expected) => {
    expect(status(rules, id)).toBe(expected)
  })
})

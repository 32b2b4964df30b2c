import { describe, expect, it } from 'vitest'
import { codeOwners, covers } from '../../src/doctor/code-owners.js'

describe('what a line of CODEOWNERS covers', () => {
  // From GitHub's own page on code owners.
  it.each<[string, string, boolean]>([
    ['*', 'policies/risk-policy.yml', true],
    ['*.yml', 'policies/risk-policy.yml', true],
    ['*.js', 'policies/risk-policy.yml', false],
    ['/policies/', 'policies/risk-policy.yml', true],
    ['/policies/', 'policies/deep/er.yml', true],
    ['/policies', 'policies/risk-policy.yml', true],
    ['policies/', 'other/policies/x.yml', true],
    ['/policies/', 'other/policies/x.yml', false],
    ['policies/*', 'policies/x.yml', true],
    ['policies/*', 'policies/deep/x.yml', false],
    ['/policies/**', 'policies/deep/x.yml', true],
    ['**/risk-policy.yml', 'policies/risk-policy.yml', true],
    ['/.github/', '.github/workflows/gate.yml', true],
    ['/.github/CODEOWNERS', '.github/CODEOWNERS', true],
    ['.github', '.github/workflows/gate.yml', true],
    ['/risk-policy.yml', 'policies/risk-policy.yml', false],
    ['/policies/risk-policy.yml/', 'policies/risk-policy.yml', false],
    ['!policies/', 'policies/risk-policy.yml', false],
    ['/Policies/', 'policies/risk-policy.yml', false],
    ['/policies/[a-z]*', 'policies/risk-policy.yml', false],
  ])('%s %s %s', (pattern, path, covered) => {
    expect(covers(pattern, path)).toBe(covered)
  })

  it('is told in time of hostile patterns too', () => {
    expect(covers(`${'*a'.repeat(400)}b`, 'a'.repeat(2000))).toBe(false)
  })
})

describe('owners of the files that hold the gate', () => {
  const held = ['policies/risk-policy.yml']
  const status = (text: string | null) => codeOwners(text === null ? null : 'CODEOWNERS', text, held)[0]

  it.each<[string, string | null, string]>([
    ['no file', null, 'open'],
    ['no line', '# nothing\n', 'open'],
    ['a line', '/policies/ @acme/risk\n', 'closed'],
    ['an address', '/policies/ risk@acme.example\n', 'closed'],
    ['a comment behind it', '/policies/ @acme/risk # us\n', 'closed'],
    ['the last line takes it away', '/policies/ @acme/risk\n/policies/*.yml\n', 'open'],
    ['the last line gives it to others', '/policies/\n* @acme/all\n', 'closed'],
  ])('%s: %s', (_, text, expected) => {
    expect(status(text)?.status).toBe(expected)
  })

  it('names the line', () => {
    expect(status('# a\n/policies/ @acme/risk\n')).toMatchObject({ line: 2, path: 'CODEOWNERS' })
  })
})

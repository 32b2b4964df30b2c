import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/commands/check.js'
import type { Decision } from '../../src/domain/decision.js'
import type { Effect, WhatIf } from '../../src/domain/what-if.js'
import { run } from '../fakes/command-line.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'
import { drawn } from '../fakes/slices.js'

/** A requirement by its id, in the order of the policy. */
type Asked = Readonly<Record<string, string>>

const ASKED: Asked = {
  floor: 'rule: metric-threshold, with: {metric: accuracy, min: 0.8}',
  shown: 'rule: metric-threshold, with: {metric: accuracy, min: 0.8, confidence: 0.95}',
  groups: 'rule: metric-threshold, with: {metric: recall, by: [sex], min: 0.6}',
  parity: 'rule: metric-spread, with: {metric: selection_rate, by: [sex], max-difference: 0.4}',
  told: 'rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}',
}
const policyOf = (asked: Asked, more = ''): string => `version: 1
roles: {second-line: [alice-risk]}
models:
  - id: credit
    tier: high
    paths: ["models/**"]
    artifact: models/model.pkl
    card: models/README.md
    evidence:
      - {file: rows.csv, as: predictions, role: candidate, task: binary, columns: {id: id, label: y, prediction: p}, groups: [sex], positive: 1}
${more}requirements:
${Object.entries(asked)
  .map(([id, text]) => `  - {id: ${id}, ${text}}`)
  .join('\n')}
`

/** 600 rows of which nine in ten are right. */
function rows(): string {
  const draw = drawn(7)
  const lines = Array.from({ length: 600 }, (_, row) => {
    const sex = row % 2 ? 'F' : 'M'
    const label = draw() < (sex === 'F' ? 0.4 : 0.6) ? 1 : 0
    return `${row},${label},${draw() < 0.9 ? label : 1 - label},${sex}`
  })
  return `id,y,p,sex\n${lines.join('\n')}\n`
}

const NOW = '2026-11-20T00:00:00Z'
let repo: TestRepository
beforeAll(async () => {
  const card = '# Credit\n\n## Intended use\n\nLending to people who can pay it back.\n'
  const files = { 'models/model.pkl': 'first', 'models/README.md': card, 'rows.csv': rows() }
  repo = makeRepository([
    { branch: 'main', at: 1_795_000_000, files: { 'policies/risk-policy.yml': policyOf(ASKED), ...files } },
    { branch: 'pr', from: 'main', at: 1_795_000_060, files: { 'models/model.pkl': 'second' } },
    {
      branch: 'shut',
      from: 'main',
      at: 1_795_000_060,
      files: { 'models/model.pkl': 'third', 'models/README.md': '# No\n' },
    },
  ])
  expect((await judged('main', 'pr', '--record')).verdict).toBe('pass')
  expect((await judged('main', 'shut', '--record')).verdict).toBe('fail')
})
afterAll(() => repo.remove())

async function judged(base: string, head: string, ...more: readonly string[]): Promise<Decision> {
  const options = ['--repo', repo.folder, '--base', base, '--head', head, '--now', NOW, '--format', 'json']
  return JSON.parse((await run(check, ...options, ...more)).out) as Decision
}

/** What would have been under another policy, and what the gate really says under it. */
async function compared(policy: string) {
  const file = join(repo.folder, '.git', 'other.yml')
  writeFileSync(file, policy)
  const { code, out, error } = await run(
    check,
    '--repo',
    repo.folder,
    '--policy',
    file,
    '--since',
    '2026-01-01',
    '--format',
    'json',
  )
  expect([code, error]).toEqual([0, ''])
  const { changes } = JSON.parse(out) as WhatIf
  repo.git('checkout', '-q', '-B', 'other', 'main')
  writeFileSync(join(repo.folder, 'policies/risk-policy.yml'), policy)
  repo.git(
    '-c',
    'user.name=Bob',
    '-c',
    'user.email=bob@example.org',
    'commit',
    '-q',
    '--allow-empty',
    '-am',
    'Another policy',
  )
  repo.git('checkout', '-q', 'main')
  const real = await Promise.all(['pr', 'shut'].map((head) => judged('other', head)))
  return { changes, real }
}

const isShut = ({ verdict }: Pick<Decision, 'verdict'>) => verdict === 'fail' || verdict === 'error'
const claimed = (effect: Effect, was: boolean): boolean => (effect === 'same' ? was : effect === 'blocked')

describe('check --since', () => {
  it.each<[string, string, readonly [Effect, Effect]]>([
    ['the same policy', policyOf(ASKED), ['same', 'same']],
    [
      'a higher floor that the value is under',
      policyOf({ ...ASKED, floor: ASKED['floor']!.replace('0.8', '0.97') }),
      ['blocked', 'same'],
    ],
    [
      'a higher floor that the value keeps',
      policyOf({ ...ASKED, floor: ASKED['floor']!.replace('0.8', '0.82') }),
      ['same', 'same'],
    ],
    ['a lower floor', policyOf({ ...ASKED, floor: ASKED['floor']!.replace('0.8', '0.5') }), ['same', 'same']],
    [
      'a floor that the interval reaches over',
      policyOf({ ...ASKED, shown: ASKED['shown']!.replace('0.8', '0.89') }),
      ['blocked', 'same'],
    ],
    [
      'a floor that a group is under',
      policyOf({ ...ASKED, groups: ASKED['groups']!.replace('0.6', '0.98') }),
      ['blocked', 'same'],
    ],
    ['a smaller spread', policyOf({ ...ASKED, parity: ASKED['parity']!.replace('0.4', '0.01') }), ['blocked', 'same']],
    ['what the card lacks no longer asked for', policyOf(without('told')), ['same', 'unblocked']],
    [
      'what the card lacks only warned of',
      policyOf({ ...ASKED, told: `${ASKED['told']}, severity: warn` }),
      ['same', 'unblocked'],
    ],
    ['fewer sections asked for', policyOf({ ...ASKED, told: ASKED['told']!.replace('3', '2') }), ['same', 'untold']],
    ['another level', policyOf({ ...ASKED, shown: ASKED['shown']!.replace('0.95', '0.99') }), ['untold', 'same']],
    [
      'a metric that was recorded for others',
      policyOf({ ...ASKED, more: 'rule: metric-threshold, with: {metric: accuracy, min: 0.99}' }),
      ['blocked', 'same'],
    ],
    [
      'a metric that was not',
      policyOf({ ...ASKED, more: 'rule: metric-threshold, with: {metric: precision, min: 0.1}' }),
      ['untold', 'same'],
    ],
    [
      'a rule that nobody asked for',
      policyOf({ ...ASKED, more: 'rule: evidence-fresh, with: {max-age: 90d}' }),
      ['untold', 'same'],
    ],
    ['other rows', policyOf(ASKED).replace('groups: [sex], positive', 'groups: [], positive'), ['untold', 'untold']],
    ['another model', policyOf(ASKED).replace('id: credit', 'id: debit'), ['untold', 'untold']],
  ])('is never wrong with %s', async (_, policy, effects) => {
    const { changes, real } = await compared(policy)
    const by = (head: string) => changes.find((one) => one.head === repo.id(head))!
    const found = ['pr', 'shut'].map(by)
    expect(found.map(({ effect }) => effect)).toEqual(effects)
    for (const [index, { effect, verdict }] of found.entries())
      if (effect !== 'untold') expect(claimed(effect, isShut({ verdict }))).toBe(isShut(real[index]!))
  })

  it('tells it in words', async () => {
    const file = join(repo.folder, '.git', 'other.yml')
    writeFileSync(file, policyOf({ ...ASKED, floor: ASKED['floor']!.replace('0.8', '0.97') }))
    const { out } = await run(
      check,
      '--repo',
      repo.folder,
      '--policy',
      file,
      '--since',
      '2026-11-20',
      '--until',
      '2026-11-20',
    )
    expect(out).toContain('Would have been blocked, and was let through:')
    expect(out).toMatch(/blocks floor: recorded accuracy 0\.\d+ is violated under the other bound/)
    const none = await run(check, '--repo', repo.folder, '--policy', file, '--since', '2026-11-21')
    expect(none.out).toContain('0 changes since 2026-11-21')
  })

  it.each<[string, readonly string[]]>([
    ['a day that is none', ['--since', 'yesterday']],
    ['a policy that is not there', ['--since', '2026-01-01', '--policy', 'no-such-file.yml']],
    [
      'a ledger that is not there',
      ['--since', '2026-01-01', '--policy', 'policies/examples/whole-policy.yml', '--ledger', 'x'],
    ],
    ['a form that it does not have', ['--since', '2026-01-01', '--format', 'sarif']],
    ['--until alone', ['--until', '2026-01-01']],
  ])('is a fault of use with %s', async (_, options) => {
    expect((await run(check, '--repo', repo.folder, ...options)).code).toBe(2)
  })
})

function without(id: string): Asked {
  return Object.fromEntries(Object.entries(ASKED).filter(([key]) => key !== id))
}

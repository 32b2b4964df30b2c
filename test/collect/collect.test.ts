import { describe, expect, it } from 'vitest'
import { nobody } from '../../src/collect/approvals-file.js'
import { type Collected, collect } from '../../src/collect/index.js'
import { memoryTree, type TreeFiles } from '../fakes/trees.js'

const BASE = 'b'.repeat(40)
const POLICY = 'policies/risk-policy.yml'

const known = (base: TreeFiles, head: TreeFiles = base, more: Partial<Collected> = {}): Collected => ({
  repository: 'acme/models',
  pullRequest: 42,
  title: null,
  head: 'a'.repeat(40),
  base: BASE,
  mergeBase: BASE,
  baseRef: 'main',
  evaluatedAt: '2026-11-21T05:00:00Z',
  headTree: memoryTree(head),
  baseTree: memoryTree(base),
  mergeBaseTree: memoryTree(base),
  workspace: null,
  changes: [],
  people: nobody([], false),
  policyPath: POLICY,
  waiversPath: 'policies/waivers.yml',
  ...more,
})

describe('policy and waivers', () => {
  it('are those of the base, whatever the change has in their place', async () => {
    const base = { [POLICY]: 'version: 1\n', 'policies/waivers.yml': 'of the base' }
    const snapshot = await collect(known(base, { [POLICY]: 'of the change', 'policies/waivers.yml': 'of the change' }))
    expect(Buffer.from(snapshot.policy!.bytes).toString()).toBe('version: 1\n')
    expect(Buffer.from(snapshot.waivers!.bytes).toString()).toBe('of the base')
    expect(snapshot.policy?.provenance).toEqual({
      path: POLICY,
      commit: BASE,
      sha256: '09bfcc6a14b83e2192b8673677725c84883ee9cd0c70e45c9ec09daa8f2b2847',
    })
    expect(snapshot.faults).toBeUndefined()
  })

  it('are null where the base has none, also where the change brings some', async () => {
    const snapshot = await collect(known({}, { [POLICY]: 'version: 1\n' }))
    expect([snapshot.policy, snapshot.waivers, snapshot.faults]).toEqual([null, null, undefined])
  })

  it.each([
    [POLICY, 'policies/risk-policy.yaml'],
    ['policies/risk-policy.yaml', POLICY],
  ])('are ambiguous where %s has the twin %s', async (asked, twin) => {
    const snapshot = await collect(known({ [asked]: 'a', [twin]: 'b' }, {}, { policyPath: asked }))
    expect(snapshot.faults).toMatchObject([{ code: 'policy/ambiguous', path: asked }])
    expect(snapshot.faults?.[0]?.message).toContain(twin)
    expect(snapshot.faults?.[0]?.fix).toContain('delete')
  })

  it.each(['policies/policy', 'policies/yaml', 'policies/risk.json', 'yml'])(
    'have no twin where the file is called %s',
    async (policyPath) => {
      const snapshot = await collect(known({ [policyPath]: 'a' }, {}, { policyPath }))
      expect(snapshot.faults).toBeUndefined()
      expect(snapshot.policy).not.toBeNull()
    },
  )

  it('take no part where only the change has the twin', async () => {
    const snapshot = await collect(known({ [POLICY]: 'a' }, { [POLICY]: 'a', 'policies/risk-policy.yaml': 'b' }))
    expect(snapshot.faults).toBeUndefined()
  })

  it.each([
    ['a link', { kind: 'link' as const }, 'git/link'],
    ['a submodule', { kind: 'submodule' as const }, 'git/link'],
    ['a file of more than 4 MB', 'x'.repeat(4 * 1024 * 1024 + 1), 'policy/syntax'],
  ])('cannot be %s, and both are told at once', async (_, content, code) => {
    const snapshot = await collect(known({ [POLICY]: content, 'policies/waivers.yml': content }))
    expect(snapshot.faults?.map((one) => [one.path, one.code])).toEqual([
      [POLICY, code],
      ['policies/waivers.yml', code],
    ])
    expect([snapshot.policy, snapshot.waivers]).toEqual([null, null])
  })
})

it('adds what DVC files change to what git changes', async () => {
  const lock = (digest: string) => `stages:\n  a:\n    outs:\n    - {path: models/m.pkl, md5: ${digest.repeat(32)}}\n`
  const changes = [{ path: 'dvc.lock', status: 'modified' as const, from: null }]
  const snapshot = await collect(known({ 'dvc.lock': lock('a') }, { 'dvc.lock': lock('b') }, { changes }))
  expect(snapshot.changes.map((one) => one.path)).toEqual(['dvc.lock', 'models/m.pkl'])
})

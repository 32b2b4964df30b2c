import { describe, expect, it } from 'vitest'
import type { Waiver } from '../../src/domain/policy.js'
import { diffWaivers } from '../../src/policy/index.js'
import { DIGEST } from '../fakes/facts.js'

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  requirement: 'floor',
  model: 'loan',
  modelDigest: DIGEST,
  slice: { sex: 'F' },
  worst: 0.7,
  reason: 'x',
  risk: 'R-1',
  approvedBy: 'alice-risk',
  approvedOn: '2024-06-01',
  expires: '2024-08-31',
  place: { path: 'policies/waivers.yml', line: 3, column: 5 },
  ...more,
})
const effects = (before: readonly Waiver[], after: readonly Waiver[]) =>
  diffWaivers(before, after).map((one) => `${one.effect} ${one.where}`)

describe('diffWaivers', () => {
  it.each<[string, readonly Waiver[], readonly Waiver[], readonly string[]]>([
    ['nothing', [waiver()], [waiver({ place: { path: 'x', line: 9, column: 9 } })], []],
    ['added', [], [waiver()], ['loosens waivers/floor/loan']],
    ['removed', [waiver()], [], ['tightens waivers/floor/loan']],
    ['prolonged', [waiver()], [waiver({ expires: '2024-09-01' })], ['loosens waivers/floor/loan/expires']],
    ['shortened', [waiver()], [waiver({ expires: '2024-08-30' })], ['tightens waivers/floor/loan/expires']],
    ['another worst', [waiver()], [waiver({ worst: 0.8 })], ['loosens waivers/floor/loan/worst']],
    ['another approver', [waiver()], [waiver({ approvedBy: 'bo' })], ['loosens waivers/floor/loan/approved-by']],
    ['another reason', [waiver()], [waiver({ reason: 'y' })], ['neither waivers/floor/loan/reason']],
    [
      'for another group',
      [waiver()],
      [waiver({ slice: { sex: 'M' } })],
      ['tightens waivers/floor/loan', 'loosens waivers/floor/loan'],
    ],
    [
      'for another version',
      [waiver()],
      [waiver({ modelDigest: `sha256:${'0'.repeat(64)}` })],
      ['loosens waivers/floor/loan', 'tightens waivers/floor/loan'],
    ],
    ['another order', [waiver(), waiver({ requirement: 'b' })], [waiver({ requirement: 'b' }), waiver()], []],
    [
      'a second one of the same scope',
      [waiver()],
      [waiver(), waiver({ expires: '2024-12-01' })],
      ['loosens waivers/floor/loan'],
    ],
    ['one of two gone', [waiver(), waiver({ expires: '2024-12-01' })], [waiver()], ['tightens waivers/floor/loan']],
  ])('%s', (_, before, after, expected) => {
    expect([...effects(before, after)].sort()).toEqual([...expected].sort())
  })
})

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

describe('whole changes', () => {
  const told = (before: readonly Waiver[], after: readonly Waiver[]) =>
    diffWaivers(before, after).map(({ effect, where, message }) => `${effect} ${where}: ${message}`)
  const loan = 'waiver of floor for loan'

  it('of one waiver, piece by piece, with its group where it has one', () => {
    const changed = waiver({
      expires: '2024-09-30',
      approvedOn: '2024-07-01',
      approvedBy: 'bo',
      worst: null,
      risk: 'R-2',
      reason: 'y',
    })
    expect(told([waiver()], [changed])).toEqual([
      `loosens waivers/floor/loan/expires: ${loan} ({sex:F}): expires changes from 2024-08-31 to 2024-09-30`,
      `loosens waivers/floor/loan/approved-on: ${loan} ({sex:F}): approved-on changes from 2024-06-01 to 2024-07-01`,
      `loosens waivers/floor/loan/approved-by: ${loan} ({sex:F}): approved-by changes from alice-risk to bo`,
      `loosens waivers/floor/loan/worst: ${loan} ({sex:F}): worst changes from 0.7 to none`,
      `loosens waivers/floor/loan/risk: ${loan} ({sex:F}): risk changes from R-1 to R-2`,
      `neither waivers/floor/loan/reason: ${loan} ({sex:F}): reason changes from x to y`,
    ])
    expect(told([waiver({ slice: null })], [waiver({ slice: null, expires: '2024-08-30' })])).toEqual([
      `tightens waivers/floor/loan/expires: ${loan}: expires changes from 2024-08-31 to 2024-08-30`,
    ])
  })

  it('of several, by what they cover, whatever their order in the file', () => {
    const [b, a] = [waiver({ requirement: 'b' }), waiver({ requirement: 'a', slice: null })]
    expect(told([], [b, a])).toEqual([
      'loosens waivers/a/loan: waiver of a for loan, until 2024-08-31, is added',
      'loosens waivers/b/loan: waiver of b for loan ({sex:F}), until 2024-08-31, is added',
    ])
    expect(told([b, a], [])).toEqual([
      'tightens waivers/a/loan: waiver of a for loan, until 2024-08-31, is removed',
      'tightens waivers/b/loan: waiver of b for loan ({sex:F}), until 2024-08-31, is removed',
    ])
    expect(told([b, a], [a, b])).toEqual([])
  })

  it('of several that cover the same, each as it stands', () => {
    const [first, second, third] = ['01', '02', '03'].map((day) => waiver({ expires: `2024-09-${day}` }))
    expect(told([first!, second!], [second!, third!])).toEqual([
      `loosens waivers/floor/loan: ${loan} ({sex:F}), until 2024-09-03, is added`,
      `tightens waivers/floor/loan: ${loan} ({sex:F}), until 2024-09-01, is removed`,
    ])
    expect(told([first!, second!], [{ ...second!, place: { path: 'b', line: 1, column: 1 } }, first!])).toEqual([])
    expect(told([first!, second!], [])).toHaveLength(2)
  })
})

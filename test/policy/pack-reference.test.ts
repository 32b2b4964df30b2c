/** Names of packs under `extends`: what each is, or whole words about why it is none. */

import { describe, expect, it } from 'vitest'
import { PACK_CAP, packName, remotePacks, unpinned } from '../../src/policy/pack-reference.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const FORM = 'write OWNER/REPOSITORY//PATH@COMMIT, with the full commit id of 40 hex digits'
const MOVED = 'write the full commit id (40 hex digits, lower case) that it stands for now'

it.each(['baseline', 'builtin/baseline', 'builtin/a//b', `baseline@${COMMIT}`, ''])(
  '%j is one of those that come with the gate, or of none',
  (name) => {
    expect(packName(name)).toEqual({ kind: 'builtin', name })
  },
)

it.each([
  [`acme/g//base.yml@${COMMIT}`, 'acme/g', 'base.yml'],
  [`a-c/g.h_i//policies/base@2.yml@${COMMIT}`, 'a-c/g.h_i', 'policies/base@2.yml'],
  [`7/${'g'.repeat(100)}//a b@${COMMIT}`, `7/${'g'.repeat(100)}`, 'a b'],
])('%s is of another repository', (name, repository, path) => {
  expect(packName(name)).toEqual({ kind: 'remote', reference: { name, repository, path, commit: COMMIT } })
})

it.each<[string, string, string]>([
  [`acme/g@${COMMIT}`, 'is neither builtin/NAME nor a pack of another repository', FORM],
  [`a b/g//x@${COMMIT}`, 'is neither builtin/NAME nor a pack of another repository', FORM],
  [`x acme/g//x@${COMMIT}`, 'is neither builtin/NAME nor a pack of another repository', FORM],
  [`a/${'g'.repeat(101)}//x@${COMMIT}`, 'is neither builtin/NAME nor a pack of another repository', FORM],
  [`acme/g//../x@${COMMIT}`, 'has "../x" for a path', FORM],
  [`acme/g//@${COMMIT}`, 'has "" for a path', FORM],
  ['acme/g//x', 'is pinned to nothing, so it could change under this policy', FORM],
  ['acme/g//x@', 'is pinned to nothing, so it could change under this policy', FORM],
  ['acme/g//x@0123', 'is pinned to "0123", a part of a commit id', 'write all 40 hex digits, in lower case'],
  ['acme/g//x@ABCD', 'is pinned to "ABCD", a part of a commit id', 'write all 40 hex digits, in lower case'],
  ['acme/g//x@012', 'is pinned to "012", a branch or tag, which can be moved', MOVED],
  ['acme/g//x@main', 'is pinned to "main", a branch or tag, which can be moved', MOVED],
  ['acme/g//x@abcdef-1', 'is pinned to "abcdef-1", a branch or tag, which can be moved', MOVED],
  [`acme/g//x@${COMMIT}8`, `is pinned to "${COMMIT}8", a branch or tag, which can be moved`, MOVED],
])('%s is none', (name, words, fix) => {
  expect(packName(name)).toEqual({
    kind: 'wrong',
    message: expect.stringMatching(/^"/),
    fix,
  })
  const read = packName(name)
  expect(read.kind === 'wrong' && read.message.slice(-words.length)).toBe(words)
})

it('a line that ends is part of the name', () => {
  expect(packName(`acme/g//x@${COMMIT}\n`)).toMatchObject({ kind: 'wrong', fix: MOVED })
  expect(packName(`acme/g//x\ny@${COMMIT}`)).toMatchObject({ kind: 'remote', reference: { path: 'x\ny' } })
})

describe('the packs of other repositories that a text names', () => {
  const named = (text: string | Uint8Array) =>
    remotePacks(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'p.yml').map((one) => one.name)
  const [a, b] = [`acme/g//a@${COMMIT}`, `acme/g//b@${COMMIT}`]

  it('are each there once, in order', () => {
    expect(named(`extends: ["${b}", builtin/x, 7, "acme/g//c@main", "${a}", "${b}"]`)).toEqual([b, a])
  })

  it.each<[string, string | Uint8Array]>([
    ['no text', Uint8Array.of(0x61, 0xff)],
    ['no YAML', 'extends: ['],
    ['empty', ''],
    ['a list', `- "${a}"`],
    ['without extends', `also: ["${a}"]`],
    ['of another shape', `extends: "${a}"`],
  ])('are none in one that is %s', (_, text) => {
    expect(named(text)).toEqual([])
  })
})

it.each([
  [`acme/g//a@${COMMIT}`, 'acme/g//a'],
  [`acme/g//a@${COMMIT}@${COMMIT}`, `acme/g//a@${COMMIT}`],
  [`acme/g//a@${COMMIT}.yml`, `acme/g//a@${COMMIT}.yml`],
  ['acme/g//a@main', 'acme/g//a@main'],
  ['builtin/baseline', 'builtin/baseline'],
])('%s without its commit is %s', (name, bare) => {
  expect(unpinned(name)).toBe(bare)
})

it('a pack has at most four mebibytes', () => {
  expect(PACK_CAP).toBe(4_194_304)
})

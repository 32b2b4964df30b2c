/** Packs that a policy extends: which can be had, whole faults of those that cannot, and what lies over what. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bad, type Fault, fault, faultText, good, type Result } from '../../src/domain/fault.js'
import { isMap, type PlainMap } from '../../src/domain/plain.js'
import { complaintsOf } from '../../src/policy/document.js'
import { mergeRequirements, type Pack, type RawRequirement, readPacks } from '../../src/policy/extends.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const COMMIT = '0123456789'.repeat(4)
const REMOTE = `acme/g//base.yml@${COMMIT}`
const PACK = 'version: 1\nrequirements: [{id: floor, rule: r}]\n'
const bytes = (text: string) => new TextEncoder().encode(text)

function read(
  extended: string,
  texts: Readonly<Record<string, string>> = { p: PACK, q: PACK },
  remote: ReadonlyMap<string, Result<Uint8Array>> = new Map(),
) {
  const parsed = parseYaml(`extends: ${extended}\n`, 'p.yml')
  if (!parsed.ok || !isMap(parsed.value.value)) throw new Error('no mapping')
  const complaints = complaintsOf(parsed.value, 'p.yml')
  const inside: Fault[] = []
  const packs = readPacks(parsed.value.value, { builtin: new Map(Object.entries(texts)), remote }, complaints, inside)
  return { packs, faults: complaints.faults.map(faultText), inside: inside.map(faultText) }
}
const remote = (answer: Result<Uint8Array>) => read(`["${REMOTE}"]`, {}, new Map([[REMOTE, answer]]))

describe('a pack', () => {
  it('has its name, digest and blocks, and whether it is of another repository', () => {
    const text =
      'version: 1\nroles: {board: [ada]}\nwaivers: {max-days: 7}\nprotected-attributes: [sex]\nrequirements:\n  - {id: floor, rule: r}\n  - {id: fresh, rule: r}\n'
    const { packs, faults, inside } = read(
      `[builtin/p, "${REMOTE}"]`,
      { p: text },
      new Map([[REMOTE, good(bytes(PACK))]]),
    )
    expect([faults, inside]).toEqual([[], []])
    expect(
      packs.map(({ requirements, ...rest }) => ({ ...rest, ats: requirements.map(({ at, path }) => [at, path]) })),
    ).toEqual([
      {
        name: 'builtin/p',
        sha256: createHash('sha256').update(text).digest('hex'),
        remote: false,
        protectedAttributes: ['sex'],
        roles: { board: ['ada'] },
        waivers: { 'max-days': 7 },
        ats: [
          ['/requirements/0', 'builtin/p'],
          ['/requirements/1', 'builtin/p'],
        ],
      },
      {
        name: REMOTE,
        sha256: createHash('sha256').update(PACK).digest('hex'),
        remote: true,
        ats: [['/requirements/0', REMOTE]],
      },
    ])
  })

  it.each(['builtin/p', '{a: 1}', '', '[]'])('is none of %j', (extended) => {
    expect(read(extended)).toEqual({ packs: [], faults: [], inside: [] })
  })

  it('that is no text is left to the schema, and does not hide the next', () => {
    expect(read('[7, builtin/p]').packs.map((one) => one.name)).toEqual(['builtin/p'])
  })
})

describe('a pack that cannot be had', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['[builtin/p, builtin/p]', { p: PACK }, '1:22: /extends/1 "builtin/p" is there twice (fix: keep one of the two)'],
    ['[builtin/pp]', { p: PACK }, '1:11: /extends/0 "builtin/pp" is not a known pack (fix: did you mean builtin/p?)'],
    // Its name begins with builtin/, not only with so many letters.
    ['[builtin-p]', { p: PACK }, '1:11: /extends/0 "builtin-p" is not a known pack (fix: did you mean builtin/p?)'],
    [
      '[zzzzzzzz]',
      { p: PACK, q: PACK },
      '1:11: /extends/0 "zzzzzzzz" is not a known pack (fix: use builtin/p or builtin/q)',
    ],
    ['[zzzzzzzz]', {}, '1:11: /extends/0 "zzzzzzzz" is not a known pack (fix: remove it)'],
    [
      '[acme/g]',
      { p: PACK },
      '1:11: /extends/0 "acme/g" is neither builtin/NAME nor a pack of another repository (fix: write OWNER/REPOSITORY//PATH@COMMIT, with the full commit id of 40 hex digits)',
    ],
    [
      `["${REMOTE}"]`,
      { p: PACK },
      `1:11: /extends/0 "${REMOTE}" is not at hand (fix: give the folder of a clone of acme/g that has the commit 012345678901 with --packs)`,
    ],
  ])('%s beside %j', (extended, texts, words) => {
    const { packs, faults, inside } = read(extended, texts)
    expect(faults).toEqual([`p.yml:${words} [policy/extends]`])
    expect(inside).toEqual([])
    expect(packs.map((one) => one.name)).toEqual(extended.includes('builtin/p,') ? ['builtin/p'] : [])
  })

  it.each<[string, readonly Fault[], string]>([
    [
      'with a way out',
      [fault('forge/limit', 'x', 'too many', { fix: 'wait' }), fault('forge/limit', 'x', 'b')],
      'too many (fix: wait)',
    ],
    ['without one', [fault('forge/limit', 'x', 'it is gone')], 'it is gone'],
    ['without a word', [], 'no answer'],
  ])('says why, %s', (_, faults, words) => {
    expect(remote(bad(...faults))).toEqual({
      packs: [],
      faults: [`p.yml:1:11: /extends/0 "${REMOTE}" cannot be had: ${words} [policy/extends]`],
      inside: [],
    })
  })
})

describe('a pack that cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['no text', Uint8Array.of(0x61, 0xff), '1: the file is not UTF-8 (byte 2) (fix: save it as UTF-8)'],
    [
      'a list',
      bytes('\n- a'),
      '1:1: the pack is no mapping of keys to values (fix: begin it with version: 1 and name)',
    ],
    ['a text', bytes('a'), '1:1: the pack is no mapping of keys to values (fix: begin it with version: 1 and name)'],
    ['empty', bytes(''), '1:1: the pack is no mapping of keys to values (fix: begin it with version: 1 and name)'],
  ])('is %s', (_, text, words) => {
    expect(remote(good(text))).toEqual({ packs: [], faults: [], inside: [`${REMOTE}:${words} [policy/extends]`] })
  })

  it('is no YAML', () => {
    const { packs, faults, inside } = remote(good(bytes('a: [')))
    expect([packs, faults]).toEqual([[], []])
    expect(inside.length).toBeGreaterThan(0)
    for (const one of inside) expect(one).toMatch(/\[policy\/extends\]$/)
  })
})

it('a pack of another shape is told where it stands in the pack, all with one code', () => {
  const { packs, inside } = read('[builtin/p]', { p: 'version: 2\nmodels: []\nrequirements: [{id: 7}]\n' })
  expect(packs).toHaveLength(1)
  expect(inside.toSorted()).toEqual([
    'builtin/p:1:10: /version must be 1, not 2 (fix: write 1) [policy/extends]',
    'builtin/p:2:1: /models is not a known key (fix: known keys are version, name, roles, waivers, protected-attributes, requirements) [policy/extends]',
    'builtin/p:3:21: /requirements/0/id must be a text, not 7 (fix: write "7" in quotes) [policy/extends]',
  ])
})

describe('requirements of packs and of the policy', () => {
  const complaints = (() => {
    const parsed = parseYaml('a: 1', 'p.yml')
    if (!parsed.ok) throw new Error('no YAML')
    return complaintsOf(parsed.value, 'p.yml')
  })()
  const raw = (path: string, entry: PlainMap): RawRequirement => ({ entry, at: '', complaints, path, changes: null })
  const pack = (name: string, ...entries: readonly PlainMap[]): Pack => ({
    name,
    sha256: '',
    remote: false,
    protectedAttributes: undefined,
    roles: undefined,
    waivers: undefined,
    requirements: entries.map((entry) => raw(name, entry)),
  })
  const merged = (packs: readonly Pack[], ...own: readonly PlainMap[]) => {
    const layers = (one: RawRequirement | null): readonly string[] => (one ? [one.path, ...layers(one.changes)] : [])
    return mergeRequirements(
      packs,
      own.map((entry) => raw('own', entry)),
    ).map((one) => [{ ...one.entry }, layers(one).join(' over ')])
  }

  it('are in the order of the packs, then of the policy; what changes one keeps its place', () => {
    expect(
      merged(
        [pack('p', { id: 'a', rule: 'r' }, { id: 'b', rule: 'r' }), pack('q', { id: 'c', rule: 'r' })],
        { id: 'd', rule: 'r' },
        { id: 'b', title: 'B' },
      ),
    ).toEqual([
      [{ id: 'a', rule: 'r' }, 'p'],
      [{ id: 'b', rule: 'r', title: 'B' }, 'own over p'],
      [{ id: 'c', rule: 'r' }, 'q'],
      [{ id: 'd', rule: 'r' }, 'own'],
    ])
  })

  it('are laid over each other from pack to pack', () => {
    expect(
      merged([pack('p', { id: 'a', rule: 'r', with: { min: 1, max: 5 } }), pack('q', { id: 'a', with: { min: 2 } })], {
        id: 'a',
        rule: 'r',
        with: { by: 'x' },
      }),
    ).toEqual([[{ id: 'a', rule: 'r', with: { min: 2, max: 5, by: 'x' } }, 'own over q over p']])
  })

  it('are replaced whole by another rule, and with what is no mapping', () => {
    const below = pack('p', { id: 'a', rule: 'r', title: 'A', with: { min: 1 } })
    expect(merged([below], { id: 'a', rule: 's', with: { max: 2 } })).toEqual([
      [{ id: 'a', rule: 's', with: { max: 2 } }, 'own over p'],
    ])
    expect(merged([below], { id: 'a', with: [1] })).toEqual([
      [{ id: 'a', rule: 'r', title: 'A', with: [1] }, 'own over p'],
    ])
    expect(merged([pack('p', { id: 'a', rule: 'r', with: 'x' })], { id: 'a', with: { max: 2 } })).toEqual([
      [{ id: 'a', rule: 'r', with: { max: 2 } }, 'own over p'],
    ])
    expect(merged([pack('p', { id: 'a', rule: 'r' })], { id: 'a', with: { max: 2 } })).toEqual([
      [{ id: 'a', rule: 'r', with: { max: 2 } }, 'own over p'],
    ])
  })

  it('of the same id are kept apart in the policy itself, and the first alone changes the pack', () => {
    expect(
      merged(
        [pack('p', { id: 'a', rule: 'r' })],
        { id: 'a', title: '1' },
        { id: 'a', title: '2' },
        { id: 'a', title: '3' },
      ),
    ).toEqual([
      [{ id: 'a', rule: 'r', title: '1' }, 'own over p'],
      [{ id: 'a', title: '2' }, 'own'],
      [{ id: 'a', title: '3' }, 'own'],
    ])
    expect(merged([], { id: 'b', title: '1' }, { id: 'b', title: '2' })).toEqual([
      [{ id: 'b', title: '1' }, 'own'],
      [{ id: 'b', title: '2' }, 'own'],
    ])
  })

  it('without an id change nothing and are all kept', () => {
    expect(
      merged(
        [pack('p', { title: 'p0' }, { title: 'p1' }), pack('q', { title: 'q0' }, { id: 7 })],
        { title: 'o0' },
        { title: 'o1' },
        { id: 7 },
      ),
    ).toEqual([
      [{ title: 'p0' }, 'p'],
      [{ title: 'p1' }, 'p'],
      [{ title: 'q0' }, 'q'],
      [{ id: 7 }, 'q'],
      [{ title: 'o0' }, 'own'],
      [{ title: 'o1' }, 'own'],
      [{ id: 7 }, 'own'],
    ])
  })
})

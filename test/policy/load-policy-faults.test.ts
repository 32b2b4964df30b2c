/** Loading a policy under a few small rules: whole faults, which of several, and in which order. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import type { ParameterFault, Rule } from '../../src/domain/rule.js'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { vocabulary } from '../fakes/facts.js'

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  summary: '',
  details: '',
  remedy: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: { min: { type: 'number' }, max: { type: 'number' } },
  },
  judge: () => [],
  ...more,
})
const odd = (pointer: string): ParameterFault => ({ pointer, code: 'policy/reference', message: 'is odd', fix: 'do' })

const PACK = `version: 1
protected-attributes: [sex, age]
requirements:
  - {id: shared, rule: bound, with: {min: 1}}
`
const bytes = (text: string) => new TextEncoder().encode(text)
const load = (text: string | Uint8Array, rules: readonly Rule[] = [rule('bound'), rule('other')], pack = PACK) =>
  loadPolicy({
    bytes: typeof text === 'string' ? bytes(text) : text,
    path: 'p.yml',
    vocabulary,
    rules,
    packs: new Map([['p', pack]]),
  })
const texts = (...given: Parameters<typeof load>) => {
  const loaded = load(...given)
  return loaded.ok ? [] : loaded.faults.map(faultText)
}
const MODELS = 'models: [{id: m, tier: high, paths: [a]}]\n'
const with1 = (requirements: string) => `version: 1\n${MODELS}requirements:\n${requirements}`

describe('what is no policy', () => {
  const FIX = '(fix: begin with "version: 1", then models and requirements)'
  it.each<[string, string | Uint8Array, string]>([
    [
      'no text',
      Uint8Array.of(0x61, 0xff),
      'p.yml:1: the file is not UTF-8 (byte 2) (fix: save it as UTF-8) [artifact/encoding]',
    ],
    ['empty', '', `p.yml:1:1: the policy is empty, and an empty policy would require nothing ${FIX} [policy/schema]`],
    ['a list', '\n- a', `p.yml:1:1: the policy is a list, and must be a mapping (key: value) ${FIX} [policy/schema]`],
    ['a text', 'a', `p.yml:1:1: the policy is the text "a", and must be a mapping (key: value) ${FIX} [policy/schema]`],
  ])('is told: %s', (_, text, words) => {
    expect(texts(text)).toEqual([words])
  })

  it('without requirements of its own or of a pack would judge nothing', () => {
    const nothing =
      'p.yml:1:1: the policy has no requirements, so nothing would be judged (fix: add requirements, or extends: [builtin/baseline]) [policy/schema]'
    expect(texts(`version: 1\n${MODELS}`)).toEqual([nothing])
    expect(texts(`version: 1\nextends: [builtin/p]\n${MODELS}`)).toEqual([])
    expect(texts(`version: 1\nextends: []\n${MODELS}`)).toContain(nothing)
  })
})

it('a pack of another repository is not at hand where none are given', () => {
  const pack = `acme/g//b.yml@${'a'.repeat(40)}`
  expect(texts(`version: 1\nextends: ["${pack}"]\n${MODELS}`)).toEqual([
    `p.yml:2:11: /extends/0 "${pack}" is not at hand (fix: give the folder of a clone of acme/g that has the commit aaaaaaaaaaaa with --packs) [policy/extends]`,
  ])
})

describe('the version', () => {
  const rest = `${MODELS}requirements: [{id: a, rule: bound}]\n`
  it.each(['version: 1\n', 'version: 1 # the first\n', 'version:   1\n', 'version:\n  1\n'])('may be %j', (line) => {
    expect(texts(line + rest)).toEqual([])
  })
  it('may stand in braces', () => {
    expect(
      texts('{version: 1, models: [{id: m, tier: high, paths: [a]}], requirements: [{id: a, rule: bound}]}'),
    ).toEqual([])
    expect(
      texts('{models: [{id: m, tier: high, paths: [a]}], requirements: [{id: a, rule: bound}], version: 1}'),
    ).toEqual([])
  })
  it.each([
    ['1.0', '"1.0"'],
    ['01', '"01"'],
    ['+1', '"+1"'],
    ['1.', '"1."'],
    ['1e0 # one', '"1e0"'],
    ['0x1', '"0x1"'],
    ['2', '2'],
    ['11', '11'],
    ['"1"', 'the text "1"'],
  ])('is not %s', (version, shown) => {
    expect(texts(`version: ${version}\n${rest}`)).toEqual([
      `p.yml:1:10: /version must be 1, not ${shown} (fix: write ${shown.startsWith('"') ? 'version: ' : ''}1) [policy/schema]`,
    ])
  })
  it('is not 1.0 in braces either', () => {
    expect(
      texts('{models: [{id: m, tier: high, paths: [a]}], requirements: [{id: a, rule: bound}], version: 1.0}'),
    ).toEqual(['p.yml:1:92: /version must be 1, not "1.0" (fix: write version: 1) [policy/schema]'])
  })
})

describe('a requirement', () => {
  it('has an id of its own', () => {
    expect(texts(with1('  - {id: a, rule: bound}\n  - id: b\n    rule: bound\n  - {rule: other, id: b}\n'))).toEqual([
      'p.yml:7:23: requirement "b": /id the id "b" is already that of the requirement in line 5 (fix: give one of the two another id) [policy/ambiguous]',
    ])
  })

  it('has a rule that there is', () => {
    expect(
      texts(with1('  - {id: a}\n  - {id: b, rule: 7}\n  - {id: c, rule: bund}\n  - {id: d, rule: zzzzzzzz}\n')),
    ).toEqual([
      'p.yml:4:5: requirement "a": needs rule, which is not there (fix: add rule, the name of the rule that judges it) [policy/schema]',
      'p.yml:5:19: requirement "b": /rule must be a text, not 7 (fix: write "7" in quotes) [policy/schema]',
      'p.yml:6:19: requirement "c": /rule "bund" is not a known rule (fix: did you mean bound?) [policy/unknown-rule]',
      'p.yml:7:19: requirement "d": /rule "zzzzzzzz" is not a known rule (fix: use one of bound, other) [policy/unknown-rule]',
    ])
  })

  it('is about models that there are', () => {
    expect(texts(with1('  - {id: a, rule: bound, applies-to: {models: [m, n]}}\n'))).toEqual([
      'p.yml:4:51: requirement "a": /applies-to/models/1 there is no model "n" (fix: did you mean m?) [policy/reference]',
    ])
  })

  it('has the parameters that its rule needs, with or without a mapping of them', () => {
    const needs = rule('bound', { schema: { type: 'object', required: ['min'], properties: { min: {} } } })
    for (const given of ['{id: a, rule: bound}', '{id: a, rule: bound, with: {}}'])
      expect(texts(with1(`  - ${given}\n`), [needs])).toEqual([
        expect.stringMatching(
          /^p\.yml:4:\d+: requirement "a": \/with needs min, which is not there \(fix: add min\) \[policy\/schema\]$/,
        ),
      ])
  })

  it('is not held to its rule where its parameters are no mapping', () => {
    const asked: unknown[] = []
    const asking = rule('bound', {
      check: (given) => {
        asked.push(given)
        return []
      },
    })
    expect(texts(with1('  - {id: a, rule: bound, with: [1]}\n'), [asking])).toEqual([
      'p.yml:4:32: requirement "a": /with must be a mapping (key: value), not a list ([1]) [policy/schema]',
    ])
    expect(asked).toEqual([])
  })
})

describe('what the rule itself sees', () => {
  const seeing = (...pointers: readonly string[]) => [rule('bound', { check: () => pointers.map(odd) })]
  const oddAt = (place: string, pointer: string) =>
    `p.yml:${place}: requirement "a": /with${pointer} is odd (fix: do) [policy/reference]`

  it('is told at its place', () => {
    expect(texts(with1('  - {id: a, rule: bound, with: {min: 1, max: 2}}\n'), seeing('/max', ''))).toEqual([
      oddAt('4:32', ''),
      oddAt('4:46', '/max'),
    ])
  })

  it('is told beside a misfit of shape, and not of the very same value', () => {
    expect(texts(with1('  - {id: a, rule: bound, with: {min: x, max: 2}}\n'), seeing('/max', '/min'))).toEqual([
      'p.yml:4:38: requirement "a": /with/min must be a number, not the text "x" (fix: write a number such as 0.9) [policy/schema]',
      oddAt('4:46', '/max'),
    ])
  })

  it('is told at a place of another fault where the parameters fit', () => {
    expect(texts(with1('  - {rule: bound}\n'), seeing(''))).toEqual([
      'p.yml:4:5: /requirements/0 needs id, which is not there (fix: add id) [policy/schema]',
      'p.yml:4:5: /requirements/0/with is odd (fix: do) [policy/reference]',
    ])
  })

  it('is nothing where it throws on what does not fit, and our bug where it throws on what does', () => {
    const throwing = [
      rule('bound', {
        check: () => {
          throw new Error('no such parameter')
        },
      }),
    ]
    expect(texts(with1('  - {id: a, rule: bound, with: {min: x}}\n'), throwing)).toEqual([
      'p.yml:4:38: requirement "a": /with/min must be a number, not the text "x" (fix: write a number such as 0.9) [policy/schema]',
    ])
    expect(() => load(with1('  - {id: a, rule: bound, with: {min: 1}}\n'), throwing)).toThrow('no such parameter')
  })
})

describe('faults', () => {
  const places = (...given: Parameters<typeof load>) => texts(...given).map((one) => one.split(': ')[0])

  it('are ordered by line and column, those of packs last and each once', () => {
    const pack = 'version: 1\nrequirements:\n  - {id: b, rule: bound, with: {max: x, mim: 1}}\n  - {id: c}\n'
    const own = `version: 1
zzz: 1
extends: [builtin/p, builtin/zzz]
models: [{id: m, tier: hihg, paths: [/a], yyy: 1}]
requirements:
  - {id: a, rule: bund, severity: 1}
`
    expect(places(own, undefined, pack)).toEqual([
      'p.yml:2:1',
      'p.yml:3:22',
      'p.yml:4:24',
      'p.yml:4:38',
      'p.yml:4:43',
      'p.yml:6:19',
      'p.yml:6:35',
      'builtin/p:3:38',
      'builtin/p:3:41',
      'builtin/p:4:5',
    ])
  })

  it('are at most two hundred, the first of them', () => {
    const keys = Array.from({ length: 201 }, (_, index) => `${index}: 1\n`).join('')
    const found = places(`${keys}version: 1\n${MODELS}requirements: [{id: a, rule: bound}]\n`)
    expect(found).toEqual(Array.from({ length: 200 }, (_, index) => `p.yml:${index + 1}:1`))
  })
})

it('a policy has its own name and entries, those of its packs first, each with its place', () => {
  expect(
    load(`version: 1
extends: [builtin/p]
protected-attributes: [race, sex]
models:
  - {id: m, tier: high, paths: [a]}
requirements:
  - {id: own, rule: other}
`),
  ).toMatchObject({
    ok: true,
    value: {
      name: null,
      protectedAttributes: ['sex', 'age', 'race'],
      models: [{ id: 'm', place: { path: 'p.yml', line: 5, column: 5 } }],
      requirements: [
        { id: 'shared', with: { min: 1 }, place: { path: 'builtin/p', line: 4, column: 5 } },
        { id: 'own', with: {}, place: { path: 'p.yml', line: 7, column: 5 } },
      ],
      packs: [{ name: 'builtin/p', sha256: createHash('sha256').update(PACK).digest('hex') }],
    },
  })
})

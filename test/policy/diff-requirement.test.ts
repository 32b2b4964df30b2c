/** What changed of one requirement: whole changes, and what each order of a parameter makes of them. */

import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../src/domain/policy.js'
import type { Rule } from '../../src/domain/rule.js'
import { optional, type Strictness, withDefault } from '../../src/domain/strictness.js'
import { diffRequirement } from '../../src/policy/diff-requirement.js'
import { requirement } from '../fakes/facts.js'

const ruleOf = (strictness?: Readonly<Record<string, Strictness>>): Rule => ({
  id: 'bound',
  summary: '',
  details: '',
  remedy: [],
  schema: {},
  judge: () => [],
  ...(strictness ? { strictness } : {}),
})
const one = (more: Partial<Requirement> = {}, parameters: Readonly<Record<string, unknown>> = {}) =>
  requirement('bound', parameters, { id: 'x', ...more })
const changes = (before: Requirement, after: Requirement, rule: Rule | undefined = ruleOf()) =>
  diffRequirement(before, after, rule).map(({ effect, where, message }) => `${effect} ${where}: ${message}`)

describe('a requirement', () => {
  it('that is the same but for its place has no changes', () => {
    expect(diffRequirement(one(), one({ place: { path: 'b', line: 9, column: 9 } }), ruleOf())).toEqual([])
  })

  it('has a change for each piece that differs, in this order', () => {
    const before = one({ controls: ['a/1'] }, { min: 1, by: ['a'] })
    const after = one(
      {
        severity: 'warn',
        inconclusive: 'warn',
        burden: 'violation',
        appliesTo: { tiers: ['high'], models: ['loan', 'card'] },
        fromIncident: 'INC-7',
        title: 'Better',
        why: 'x'.repeat(130),
        controls: ['a/1', 'b/2'],
      },
      { min: 2, max: 3 },
    )
    expect(changes(before, after)).toEqual([
      'loosens requirements/x/with/by: requirement x: by is removed (it was [a])',
      'loosens requirements/x/with/max: requirement x: max is added: 3',
      'loosens requirements/x/with/min: requirement x: min changes from 1 to 2',
      'loosens requirements/x/severity: requirement x: severity changes from block to warn',
      'loosens requirements/x/inconclusive: requirement x: inconclusive changes from block to warn',
      'loosens requirements/x/burden: requirement x: burden changes from compliance to violation',
      'loosens requirements/x/applies-to: requirement x: it binds tiers high and models loan, card, before every model',
      'loosens requirements/x/from-incident: requirement x: from-incident changes from none to INC-7',
      'neither requirements/x/title: requirement x: title changes from none to Better',
      `neither requirements/x/why: requirement x: why changes from none to ${'x'.repeat(119)}…`,
      'neither requirements/x/controls: requirement x: controls changes from [a/1] to [a/1,b/2]',
    ])
    expect(changes(after, before).map((told) => told.split(' ')[0])).toEqual([
      'loosens',
      'loosens',
      'loosens',
      'tightens',
      'tightens',
      'tightens',
      'tightens',
      'loosens',
      'neither',
      'neither',
      'neither',
    ])
    expect(diffRequirement(one(), one({ title: 'a' }), undefined)).toEqual([
      {
        effect: 'neither',
        where: 'requirements/x/title',
        message: 'requirement x: title changes from none to a',
        source: null,
      },
    ])
  })

  it('of another rule asks nothing of what it asked, whatever its parameters', () => {
    expect(changes(one({}, { min: 1 }), requirement('other', { max: 2 }, { id: 'x' }))).toEqual([
      'loosens requirements/x/rule: requirement x: the rule changes from bound to other, and what it asked before is no longer asked',
    ])
  })
})

describe('the scope', () => {
  type Scope = Requirement['appliesTo']
  const told = (before: Scope, after: Scope) =>
    changes(one({ appliesTo: before }), one({ appliesTo: after })).map((change) =>
      change.replace(' requirements/x/applies-to: requirement x: it binds', ''),
    )
  const all: Scope = { tiers: null, models: null }

  it.each<[Scope, Scope, string, string]>([
    [
      all,
      { tiers: ['high'], models: null },
      'loosens tiers high, before every model',
      'tightens every model, before tiers high',
    ],
    [
      all,
      { tiers: null, models: ['a'] },
      'loosens models a, before every model',
      'tightens every model, before models a',
    ],
    [
      { tiers: ['high'], models: null },
      { tiers: ['limited', 'high'], models: null },
      'tightens tiers limited, high, before tiers high',
      'loosens tiers high, before tiers limited, high',
    ],
    [
      { tiers: ['high'], models: null },
      { tiers: ['limited'], models: null },
      'loosens tiers limited, before tiers high',
      'loosens tiers high, before tiers limited',
    ],
    [
      { tiers: null, models: ['a'] },
      { tiers: null, models: ['a', 'b'] },
      'tightens models a, b, before models a',
      'loosens models a, before models a, b',
    ],
    [
      { tiers: null, models: ['a', 'c'] },
      { tiers: null, models: ['a', 'b'] },
      'loosens models a, b, before models a, c',
      'loosens models a, c, before models a, b',
    ],
    // Wider in the one and narrower in the other is not wider.
    [
      { tiers: ['high'], models: null },
      { tiers: null, models: ['a'] },
      'loosens models a, before tiers high',
      'loosens tiers high, before models a',
    ],
    [
      { tiers: ['high'], models: ['a'] },
      { tiers: ['minimal', 'limited', 'high'], models: ['a', 'b'] },
      'tightens tiers minimal, limited, high and models a, b, before tiers high and models a',
      'loosens tiers high and models a, before tiers minimal, limited, high and models a, b',
    ],
  ])('from %j to %j', (before, after, there, back) => {
    expect(told(before, after)).toEqual([there])
    expect(told(after, before)).toEqual([back])
  })

  it('of all tiers is that of every model, and its order says nothing', () => {
    expect(told(all, { tiers: ['high', 'minimal', 'limited'], models: null })).toEqual([])
    expect(told({ tiers: null, models: ['a', 'b'] }, { tiers: null, models: ['b', 'a'] })).toEqual([])
    expect(told(all, { tiers: ['minimal', 'high'], models: null })).toHaveLength(1)
  })
})

describe('a parameter', () => {
  const effect = (
    strictness: Readonly<Record<string, Strictness>> | undefined,
    before: unknown,
    after: unknown,
    more: readonly [Partial<Requirement>, Partial<Requirement>] = [{}, {}],
    name = 'p',
  ) => {
    const given = (value: unknown) => (value === undefined ? {} : { [name]: value })
    const [change, ...rest] = diffRequirement(
      one(more[0], given(before)),
      one(more[1], given(after)),
      ruleOf(strictness),
    ).filter(({ where }) => where.includes('/with/'))
    expect(rest).toEqual([])
    return change?.effect
  }

  it.each<[string, Strictness | undefined, unknown, unknown, string | undefined, string | undefined]>([
    ['without an order', undefined, 1, 2, 'loosens', 'loosens'],
    ['that is unordered', 'unordered', 1, 2, 'loosens', 'loosens'],
    ['that is text for people', 'text', 'a', 'b', 'neither', 'neither'],
    ['that is text for people and was not there', 'text', undefined, 'b', 'neither', 'neither'],
    ['with a bare order', 'up', 1, 2, 'tightens', 'loosens'],
    ['with a bare order, which was not there', 'up', undefined, 2, 'loosens', 'loosens'],
    ['with the order of a list', ['low', 'high'], 'low', 'high', 'tightens', 'loosens'],
    ['that asks nothing unless it is there', optional('up'), undefined, 2, 'tightens', 'loosens'],
    ['that asks nothing unless it is there, changed', optional('down'), 1, 2, 'loosens', 'tightens'],
    ['with a default', withDefault('up', 5), undefined, 6, 'tightens', 'loosens'],
    ['with a default, below it', withDefault('up', 5), undefined, 4, 'loosens', 'tightens'],
    ['with a default, at it', withDefault('up', 5), undefined, 5, 'neither', 'neither'],
    ['with an order and nothing said of its absence', { order: 'up' }, undefined, 2, 'loosens', 'loosens'],
    ['with an order and nothing said of its absence, changed', { order: 'up' }, 1, 2, 'tightens', 'loosens'],
    // A switch that is added asks something in its strict position alone.
    ['that is a switch to true', optional('true'), undefined, true, 'tightens', 'loosens'],
    ['that is a switch to true, in its lax position', optional('true'), undefined, false, 'loosens', 'loosens'],
    ['that is a switch to false', optional('false'), undefined, false, 'tightens', 'loosens'],
    ['that is a switch to false, in its lax position', optional('false'), undefined, true, 'loosens', 'loosens'],
    ['that demands, added', optional('demand'), undefined, 'a', 'tightens', 'loosens'],
    ['that demands, changed', optional('demand'), 'a', 'b', 'loosens', 'loosens'],
    ['that is the same', 'up', 1, 1, undefined, undefined],
    ['that is the same list in another order', 'more', ['a', 'b'], ['b', 'a'], undefined, undefined],
  ])('%s', (_, strictness, before, after, there, back) => {
    const declared: Record<string, Strictness> = strictness === undefined ? {} : { p: strictness }
    expect(effect(declared, before, after)).toBe(there)
    expect(effect(declared, after, before)).toBe(back)
  })

  it('of a rule without orders, or of none that is known, is not shown to tighten', () => {
    expect(effect(undefined, 1, 2)).toBe('loosens')
    expect(diffRequirement(one({}, { p: 1 }), one({}, { p: 2 }), undefined)[0]?.effect).toBe('loosens')
    // Nor is one whose name only every object has.
    expect(effect({}, undefined, 1, [{}, {}], 'constructor')).toBe('loosens')
    expect(effect({}, 1, undefined, [{}, {}], 'constructor')).toBe('loosens')
    expect(effect(undefined, undefined, 1, [{}, {}], 'toString')).toBe('loosens')
  })

  it('is ordered only where both versions are such that it is', () => {
    const blocks = optional('up', (given) => given.inconclusive === 'block')
    const warn = { inconclusive: 'warn' } as const
    expect(effect({ p: blocks }, 1, 2)).toBe('tightens')
    expect(effect({ p: blocks }, 1, 2, [warn, {}])).toBe('loosens')
    expect(effect({ p: blocks }, 1, 2, [{}, warn])).toBe('loosens')
    expect(effect({ p: blocks }, 1, 2, [warn, warn])).toBe('loosens')
  })

  it('is told in the order of the names', () => {
    expect(changes(one({}, { b: 1, a: 1 }), one({}, { c: 1, b: 2, a: 2 })).map((told) => told.split(': ')[0])).toEqual([
      'loosens requirements/x/with/a',
      'loosens requirements/x/with/b',
      'loosens requirements/x/with/c',
    ])
  })
})

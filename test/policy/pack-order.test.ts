/** What a policy may do with its packs: who fills a role, which terms stand, and where it asks less than they do. */

import { describe, expect, it } from 'vitest'
import { faultText, good } from '../../src/domain/fault.js'
import type { Policy } from '../../src/domain/policy.js'
import type { Rule } from '../../src/domain/rule.js'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { vocabulary } from '../fakes/facts.js'

const rule = (id: string, order: 'up' | 'down'): Rule => ({
  id,
  summary: '',
  details: '',
  remedy: [],
  schema: { type: 'object', additionalProperties: false, properties: { bound: { type: 'number' } } },
  strictness: { bound: order },
  judge: () => [],
})
/** `floor` asks more the higher its bound is, `ceiling` the lower it is. */
const RULES = [rule('floor', 'up'), rule('ceiling', 'down')]
const A = `acme/g//a.yml@${'a'.repeat(40)}`
const B = `acme/g//b.yml@${'b'.repeat(40)}`
const REQUIREMENT = 'requirements: [{id: x, rule: floor, with: {bound: 5}}]\n'
const other = (id: string) => `requirements: [{id: ${id}, rule: floor}]\n`

/** A policy of `own` that extends the packs, in their order; `builtin/…` comes with the gate. */
function load(packs: Readonly<Record<string, string>>, own: string) {
  const bytes = (text: string) => new TextEncoder().encode(`version: 1\n${text}`)
  const names = Object.keys(packs)
  const [shipped, kept] = [true, false].map((is) => names.filter((one) => one.startsWith('builtin/') === is))
  return loadPolicy({
    bytes: bytes(
      `extends: [${names.map((one) => `"${one}"`).join(', ')}]\n${own}models: [{id: m, tier: high, paths: [a]}]\n`,
    ),
    path: 'p.yml',
    vocabulary,
    rules: RULES,
    packs: new Map(shipped?.map((one) => [one.replace('builtin/', ''), `version: 1\n${packs[one]}`])),
    remotePacks: new Map(kept?.map((one) => [one, good(bytes(packs[one] ?? ''))])),
  })
}
const texts = (...given: Parameters<typeof load>): readonly string[] => {
  const loaded = load(...given)
  return loaded.ok ? [] : loaded.faults.map(faultText)
}
const policyOf = (...given: Parameters<typeof load>): Policy => {
  const loaded = load(...given)
  if (!loaded.ok) throw new Error(loaded.faults.map(faultText).join('\n'))
  return loaded.value
}

describe('roles', () => {
  const pack = `roles: {board: [ada, acme/risk], audit: [cy]}\n${REQUIREMENT}`

  it('are those of the packs and of the policy, which may leave members out', () => {
    expect({ ...policyOf({ [A]: pack }, 'roles: {board: [ADA], own: [di]}\n').roles }).toEqual({
      board: ['ADA'],
      audit: ['cy'],
      own: ['di'],
    })
    expect({ ...policyOf({ [A]: pack, [B]: `roles: {ops: [bo]}\n${other('y')}` }, '').roles }).toEqual({
      board: ['ada', 'acme/risk'],
      audit: ['cy'],
      ops: ['bo'],
    })
  })

  it('gain no members', () => {
    expect(texts({ [A]: pack }, 'roles: {board: [ada, eve], audit: [ada]}\n')).toEqual(
      [
        ['22', 'board/1', 'eve'],
        ['36', 'audit/0', 'ada'],
      ].map(
        ([column, at, member]) =>
          `p.yml:3:${column}: /roles/${at} "${member}" is not of the role in ${A} (fix: remove it, or have it added where the pack is kept) [policy/extends]`,
      ),
    )
  })

  it('are filled by one pack', () => {
    expect(texts({ [A]: pack, [B]: `roles: {board: [bo]}\n${other('y')}` }, '')).toEqual([
      `p.yml:2:69: /extends/1 ${B} fills the role "board", as ${A} does (fix: keep one of the two packs) [policy/extends]`,
    ])
  })
})

describe('terms of waivers', () => {
  const terms = (waivers: string, id = 'x') => `waivers: ${waivers}\nroles: {}\n${other(id)}`
  const roles = 'roles: {second-line: [ada], board: [bo], audit: [cy]}\n'

  it('are the strictest of the packs where the policy has none', () => {
    expect(policyOf({ [A]: other('x') }, '').waiverTerms).toBeUndefined()
    expect(policyOf({ [A]: terms('{approved-by: [board, audit], max-days: 30}') }, roles).waiverTerms).toEqual({
      approvedBy: ['board', 'audit'],
      maxDays: 30,
    })
    const two = {
      [A]: terms('{approved-by: [board, audit], max-days: 90}'),
      [B]: terms('{approved-by: [second-line, board], max-days: 60}', 'y'),
    }
    expect(policyOf(two, roles).waiverTerms).toEqual({ approvedBy: ['board'], maxDays: 60 })
    const turned = { [A]: terms('{max-days: 7}'), [B]: terms('{max-days: 90}', 'y') }
    expect(policyOf(turned, roles).waiverTerms).toEqual({ approvedBy: ['second-line'], maxDays: 7 })
  })

  it('of the policy stand where they ask as much', () => {
    const own = `${roles}waivers: {approved-by: [board], max-days: 30}\n`
    expect(policyOf({ [A]: terms('{approved-by: [board, audit], max-days: 30}') }, own).waiverTerms).toEqual({
      approvedBy: ['board'],
      maxDays: 30,
    })
    expect(policyOf({ [A]: other('x') }, own).waiverTerms).toEqual({ approvedBy: ['board'], maxDays: 30 })
  })

  it('of the policy are told where they ask less', () => {
    const fix = '(fix: ask at least as much, or have it changed where the pack is kept) [policy/extends]'
    expect(
      texts(
        { [A]: terms('{approved-by: [board], max-days: 30}') },
        `${roles}waivers: {approved-by: [audit, board, second-line], max-days: 31}\n`,
      ),
    ).toEqual([
      `p.yml:4:24: /waivers/approved-by lets audit, second-line approve, whom ${A} does not ${fix}`,
      `p.yml:4:63: /waivers/max-days is more than the 30 days of ${A} ${fix}`,
    ])
  })
})

describe('a requirement of a pack of another repository', () => {
  const less = (place: string, pointer: string, pack: string, words: string) =>
    `p.yml:${place}: requirement "x": ${pointer} asks less than ${pack}, which may only be tightened: ${words} (fix: ask at least as much, or have it changed where the pack is kept) [policy/extends]`

  it('may be tightened, and then nothing is loosened', () => {
    const policy = policyOf({ [A]: REQUIREMENT }, 'requirements: [{id: x, with: {bound: 6}}]\n')
    expect(policy.requirements[0]?.with).toEqual({ bound: 6 })
    expect(policy).not.toHaveProperty('loosenedFromPack')
  })

  it('may not be loosened, in the order of its own rule', () => {
    expect(texts({ [A]: REQUIREMENT }, 'requirements: [{id: x, with: {bound: 4}, severity: warn}]\n')).toEqual([
      less('3:38', '/with/bound', A, 'bound changes from 5 to 4'),
      less('3:52', '/severity', A, 'severity changes from block to warn'),
    ])
    const ceiling = REQUIREMENT.replace('floor', 'ceiling')
    expect(texts({ [A]: ceiling }, 'requirements: [{id: x, with: {bound: 4}}]\n')).toEqual([])
    expect(texts({ [A]: ceiling }, 'requirements: [{id: x, with: {bound: 6}}]\n')).toEqual([
      less('3:38', '/with/bound', A, 'bound changes from 5 to 6'),
    ])
  })

  it('is not told of a value that is wrong in itself', () => {
    expect(texts({ [A]: REQUIREMENT }, 'requirements: [{id: x, with: {bound: low}}]\n')).toEqual([
      'p.yml:3:38: requirement "x": /with/bound must be a number, not the text "low" (fix: write a number such as 0.9) [policy/schema]',
    ])
    expect(
      texts({ [A]: REQUIREMENT }, 'requirements: [{id: x, with: {bound: 4}, severity: shout, burden: violation}]\n'),
    ).toEqual([
      less('3:38', '/with/bound', A, 'bound changes from 5 to 4'),
      'p.yml:3:52: requirement "x": /severity must be one of block, warn, not the text "shout" (fix: write one of block, warn) [policy/schema]',
      less('3:67', '/burden', A, 'burden changes from compliance to violation'),
    ])
  })

  it('is held to every pack below', () => {
    const layers = { [A]: REQUIREMENT, 'builtin/p': REQUIREMENT.replace('5', '7') }
    expect(texts(layers, 'requirements: [{id: x, with: {bound: 4}}]\n')).toEqual([
      less('3:38', '/with/bound', A, 'bound changes from 5 to 4'),
    ])
    const both = { [A]: REQUIREMENT, [B]: REQUIREMENT.replace('5', '7') }
    expect(texts(both, 'requirements: [{id: x, with: {bound: 6}}]\n')).toEqual([
      less('3:38', '/with/bound', B, 'bound changes from 7 to 6'),
    ])
    expect(texts(both, 'requirements: [{id: x, with: {bound: 4}}]\n')).toEqual([
      less('3:38', '/with/bound', B, 'bound changes from 7 to 4'),
      less('3:38', '/with/bound', A, 'bound changes from 5 to 4'),
    ])
    expect(policyOf(both, 'requirements: [{id: x, with: {bound: 7}}]\n').requirements).toHaveLength(1)
  })

  it('may not be loosened by another pack, which is told under extends', () => {
    expect(texts({ [A]: REQUIREMENT, 'builtin/p': REQUIREMENT.replace('5', '3') }, '')).toEqual([
      `p.yml:2:10: /extends asks less than ${A}, which may only be tightened: bound changes from 5 to 3 (fix: ask at least as much, or have it changed where the pack is kept) [policy/extends]`,
    ])
  })
})

describe('a requirement of a pack that comes with the gate', () => {
  const loosened = (packs: Readonly<Record<string, string>>, own: string) => policyOf(packs, own).loosenedFromPack

  it('may be loosened, which is told with both values', () => {
    expect(
      loosened({ 'builtin/p': REQUIREMENT }, 'requirements:\n  - {id: x, with: {bound: 4}, severity: warn}\n'),
    ).toEqual([
      {
        requirement: 'x',
        pack: 'builtin/p',
        message: 'requirement x: bound changes from 5 to 4',
        place: { path: 'p.yml', line: 4, column: 5 },
      },
      {
        requirement: 'x',
        pack: 'builtin/p',
        message: 'requirement x: severity changes from block to warn',
        place: { path: 'p.yml', line: 4, column: 5 },
      },
    ])
    expect(loosened({ 'builtin/p': REQUIREMENT }, 'requirements: [{id: x, with: {bound: 6}}]\n')).toBeUndefined()
    expect(loosened({ 'builtin/p': REQUIREMENT }, '')).toBeUndefined()
  })

  it('is held to the nearest pack alone', () => {
    const packs = { 'builtin/p': REQUIREMENT.replace('5', '7'), 'builtin/q': REQUIREMENT }
    const own = 'requirements: [{id: x, with: {bound: 4}}]\n'
    expect(loosened(packs, own)?.map((one) => `${one.pack} ${one.message}`)).toEqual([
      'builtin/q requirement x: bound changes from 5 to 4',
    ])
    expect(loosened(packs, own.replace('4', '6'))).toBeUndefined()
    // What the one pack asks less than the other is told of the pack.
    expect(loosened(packs, '')?.map((one) => `${one.pack} ${one.message} in ${one.place.path}`)).toEqual([
      'builtin/p requirement x: bound changes from 7 to 5 in builtin/q',
    ])
  })
})

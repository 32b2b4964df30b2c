import { describe, expect, it } from 'vitest'
import { bad, fault, faultText, good } from '../../src/domain/fault.js'
import { vocabulary } from '../../src/metrics/index.js'
import { loadPolicy, packName, remotePacks } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'

const COMMIT = 'a1'.repeat(20)
const NAME = `acme/governance//policies/base.yml@${COMMIT}`
const PACK = `version: 1
roles: {second-line: [acme/model-risk, alice-risk]}
waivers: {max-days: 90}
protected-attributes: [sex]
requirements:
  - id: floor
    rule: metric-threshold
    with: {metric: accuracy, min: 0.8, confidence: 0.95}
    applies-to: {tiers: [limited, high]}
`
const bytes = (text: string) => new TextEncoder().encode(text)

function load(own: string, pack: ReturnType<typeof good<Uint8Array>> | ReturnType<typeof bad> = good(bytes(PACK))) {
  const text = `version: 1
extends: [${NAME}]
${own}
models:
  - {id: m, tier: high, paths: ["models/**"]}
`
  return loadPolicy({
    bytes: bytes(text),
    path: 'p.yml',
    vocabulary,
    rules: RULES,
    packs: new Map(),
    remotePacks: new Map([[NAME, pack]]),
  })
}
const texts = (own: string, pack?: Parameters<typeof load>[1]) => {
  const loaded = load(own, pack)
  return loaded.ok ? [] : loaded.faults.map(faultText)
}

describe('names of packs', () => {
  it('of another repository have owner, repository, path and the whole commit id', () => {
    expect(packName(NAME)).toEqual({
      kind: 'remote',
      reference: { name: NAME, repository: 'acme/governance', path: 'policies/base.yml', commit: COMMIT },
    })
    expect(packName('builtin/baseline').kind).toBe('builtin')
  })

  it.each([
    ['a branch', 'acme/g//b.yml@main', 'a branch or tag, which can be moved'],
    ['a tag', 'acme/g//b.yml@v1.0', 'a branch or tag'],
    ['a part of an id', 'acme/g//b.yml@a1a1a1a1', 'a part of a commit id'],
    ['an id in capitals', `acme/g//b.yml@${'A1'.repeat(20)}`, 'a branch or tag'],
    ['41 digits', `acme/g//b.yml@${COMMIT}0`, 'a branch or tag'],
    ['nothing', 'acme/g//b.yml', 'pinned to nothing'],
    ['no path', `acme/g@${COMMIT}`, 'neither builtin/NAME nor a pack'],
    ['a path that climbs', `acme/g//../b.yml@${COMMIT}`, 'for a path'],
    ['an address', `https://x.org/acme/g//b.yml@${COMMIT}`, 'neither builtin/NAME nor a pack'],
  ])('refuse %s', (_, name, message) => {
    const read = packName(name)
    expect(read).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) })
    expect(remotePacks(bytes(`extends: ["${name}"]`), 'p.yml')).toEqual([])
  })

  it('are found in a text before it is checked, and none in what is no YAML', () => {
    expect(
      remotePacks(bytes(`nonsense: 1\nextends: [${NAME}, builtin/x, 7, ${NAME}]`), 'p').map((one) => one.name),
    ).toEqual([NAME])
    expect(remotePacks(bytes(': ['), 'p')).toEqual([])
    expect(remotePacks(Uint8Array.of(0xff, 0xfe), 'p')).toEqual([])
  })
})

describe('a pack of another repository', () => {
  it('gives its requirements, roles, terms and protected attributes, and its digest', () => {
    const loaded = load('')
    expect(loaded.ok && loaded.value).toMatchObject({
      requirements: [{ id: 'floor', place: { path: NAME } }],
      roles: { 'second-line': ['acme/model-risk', 'alice-risk'] },
      waiverTerms: { approvedBy: ['second-line'], maxDays: 90 },
      protectedAttributes: ['sex'],
      packs: [{ name: NAME, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    })
  })

  it.each([
    ['a higher floor', 'requirements: [{id: floor, with: {min: 0.9}}]'],
    ['a wider scope', 'requirements: [{id: floor, applies-to: {tiers: [minimal, limited, high]}}]'],
    ['another title', 'requirements: [{id: floor, title: Good enough}]'],
    ['a requirement more', 'requirements: [{id: mine, rule: metric-threshold, with: {metric: f1, min: 0.1}}]'],
    ['fewer approvers', 'roles: {second-line: [ALICE-risk]}'],
    ['another role', 'roles: {board: [sam]}'],
    ['shorter waivers', 'waivers: {max-days: 30}'],
  ])('may be tightened: %s', (_, own) => {
    expect(texts(own)).toEqual([])
  })

  it.each([
    [
      'a lower floor',
      'requirements: [{id: floor, with: {min: 0.7}}]',
      '3:40: requirement "floor": /with/min asks less than',
    ],
    ['a warning only', 'requirements: [{id: floor, severity: warn}]', '/severity asks less than'],
    ['a narrower scope', 'requirements: [{id: floor, applies-to: {tiers: [high]}}]', '/applies-to asks less than'],
    ['another rule', 'requirements: [{id: floor, rule: fmea, with: {max-rpn: 1000}}]', '/rule asks less than'],
    [
      'an approver more',
      'roles: {second-line: [alice-risk, mallory]}',
      '3:35: /roles/second-line/1 "mallory" is not of the role',
    ],
    ['longer waivers', 'waivers: {max-days: 120}', '3:21: /waivers/max-days is more than the 90 days'],
    [
      'other approvers of waivers',
      'roles: {board: [sam]}\nwaivers: {approved-by: [second-line, board], max-days: 90}',
      'lets board approve',
    ],
    ['terms that fall back to the default', 'waivers: {approved-by: [second-line]}', 'is more than the 90 days'],
  ])('may not be loosened: %s', (_, own, message) => {
    const found = texts(own)
    expect(found.join('\n')).toContain(message)
    expect(found.every((one) => one.includes('[policy/extends]'))).toBe(true)
  })

  it('is not loosened by a pack that comes with the gate either', () => {
    const looser = PACK.replace('min: 0.8', 'min: 0.1')
    const loaded = loadPolicy({
      bytes: bytes(
        `version: 1\nextends: ["${NAME}", builtin/looser]\nmodels: [{id: m, tier: high, paths: ["models/**"]}]\n`,
      ),
      path: 'p.yml',
      vocabulary,
      rules: RULES,
      packs: new Map([['looser', looser.replace(/roles:.*\nwaivers:.*\n/, '')]]),
      remotePacks: new Map([[NAME, good(bytes(PACK))]]),
    })
    expect(loaded.ok ? '' : loaded.faults.map(faultText).join('\n')).toContain(
      '/extends asks less than acme/governance',
    )
  })

  it.each([
    ['that could not be fetched', bad(fault('policy/extends', NAME, 'it is gone')), 'cannot be had: it is gone'],
    ['that is no text', good(Uint8Array.of(0xc3, 0x28)), NAME],
    ['that is no YAML', good(bytes('a: [')), NAME],
    ['that is a list', good(bytes('- a')), 'the pack is no mapping'],
    ['that names models', good(bytes(`${PACK}models: []\n`)), 'is not a known key'],
    ['that extends another', good(bytes(`${PACK}extends: []\n`)), 'is not a known key'],
    ['that is cut off', good(bytes(PACK.slice(0, 150))), 'acme/governance'],
  ])('%s is a fault', (_, pack, message) => {
    expect(texts('', pack).join('\n')).toContain(message)
  })

  it.each([
    ['no text', Uint8Array.of(0xc3, 0x28)],
    ['no YAML', bytes('a: [')],
    ['a list', bytes('- a')],
    ['of another shape', bytes(`${PACK}models: []\n`)],
  ])('that is %s has faults of `extends` and no others', (_, pack) => {
    const found = texts('', good(pack))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((one) => !one.includes('[policy/extends]'))).toEqual([])
  })
})

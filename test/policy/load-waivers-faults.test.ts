/** Waivers as they are loaded: every field, and whole faults, each told once and at its place. */

import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import type { Policy, Waiver } from '../../src/domain/policy.js'
import { checkWaivers, loadWaivers } from '../../src/policy/load-waivers.js'
import { DIGEST, modelSpec, requirement, policy as somePolicy } from '../fakes/facts.js'

const policy = somePolicy({
  roles: { 'second-line': ['alice-risk', 'Bo'], board: ['cy'] },
  models: [modelSpec({ id: 'loan' })],
  requirements: [requirement('x', {}, { id: 'floor' })],
})
const WAIVER = `  - requirement: floor
    model: loan
    model-digest: ${DIGEST}
    reason: The rows come in autumn.
    risk: R-1
    approved-by: alice-risk
    approved-on: 2024-06-01
    expires: 2024-08-31
`
const load = (text: string | Uint8Array) =>
  loadWaivers({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, path: 'w.yml', policy })
const texts = (text: string | Uint8Array): readonly string[] => {
  const loaded = load(text)
  return loaded.ok ? [] : loaded.faults.map(faultText)
}
const edited = (from: string | RegExp, to: string) => `version: 1\nwaivers:\n${WAIVER.replace(from, to)}`

describe('a waivers file', () => {
  it('gives each waiver with every field and its place', () => {
    const more = '    slice: {sex: F, age: 7, old: true}\n    worst: 0.7\n'
    expect(load(`version: 1\nwaivers:\n${WAIVER}${WAIVER.replace('floor', 'other')}${more}`)).toEqual({
      ok: true,
      value: [
        {
          requirement: 'floor',
          model: 'loan',
          modelDigest: DIGEST,
          slice: null,
          worst: null,
          reason: 'The rows come in autumn.',
          risk: 'R-1',
          approvedBy: 'alice-risk',
          approvedOn: '2024-06-01',
          expires: '2024-08-31',
          place: { path: 'w.yml', line: 3, column: 5 },
        },
        expect.objectContaining({
          requirement: 'other',
          slice: { sex: 'F', age: '7', old: 'true' },
          worst: 0.7,
          place: { path: 'w.yml', line: 11, column: 5 },
        }),
      ],
    })
  })

  it.each<[string, string | Uint8Array, string]>([
    [
      'no text',
      Uint8Array.of(0x61, 0xff),
      '1: the file is not UTF-8 (byte 2) (fix: save it as UTF-8) [artifact/encoding]',
    ],
    [
      'empty',
      '# none\n',
      '1:1: the waivers file is empty (fix: begin with "version: 1" and "waivers: []", or remove the file) [waivers/schema]',
    ],
    [
      'a list',
      '\n- a\n',
      '1:1: the waivers file must be a mapping (key: value) (fix: begin with "version: 1" and "waivers: []", or remove the file) [waivers/schema]',
    ],
    [
      'a key twice',
      'version: 1\nversion: 1\nwaivers: []\n',
      '2:1: the key "version" stands twice in one mapping (fix: keep one of the two) [waivers/syntax]',
    ],
    ['another version', 'version: 2\nwaivers: []\n', '1:10: /version must be 1, not 2 (fix: write 1) [waivers/schema]'],
    [
      'another key',
      'version: 1\nwaivers: []\nmore: 1\n',
      '3:1: /more is not a known key (fix: known keys are version, waivers) [waivers/schema]',
    ],
    ['no waivers', 'version: 1\n', '1:1: needs waivers, which is not there (fix: add waivers) [waivers/schema]'],
    ['no version', 'waivers: []\n', '1:1: needs version, which is not there (fix: add version) [waivers/schema]'],
  ])('is none where it is %s', (_, text, words) => {
    expect(texts(text)).toEqual([`w.yml:${words}`])
  })
})

describe('a waiver that is not written as one', () => {
  const DIGITS = 'is not written as it should be (fix: write sha256: and the 64 lower-case hex digits of the digest)'
  const DAYS = 'is not written as it should be (fix: write a day as YYYY-MM-DD)'
  it.each<[string | RegExp, string, string]>([
    [/ {4}expires.*\n/, '', '3:5: waiver of "floor": needs expires, which is not there (fix: add expires)'],
    [DIGEST, 'sha1:7', `5:19: waiver of "floor": /model-digest the text "sha1:7" ${DIGITS}`],
    ['2024-08-31', 'soon', `10:14: waiver of "floor": /expires the text "soon" ${DAYS}`],
    ['2024-06-01', '2024-6-1', `9:18: waiver of "floor": /approved-on the text "2024-6-1" ${DAYS}`],
    // What is no day at all is told of its form alone.
    ['2024-08-31', 'x2024-02-30', `10:14: waiver of "floor": /expires the text "x2024-02-30" ${DAYS}`],
    ['2024-08-31', '2024-02-30T00:00Z', `10:14: waiver of "floor": /expires the text "2024-02-30T00:00Z" ${DAYS}`],
    ['2024-08-31', '[2024-02-30]', '10:14: waiver of "floor": /expires must be a text, not a list (["2024-02-30"])'],
    [
      '2024-08-31',
      '2024-02-30',
      '10:14: waiver of "floor": /expires "2024-02-30" is not a day of the calendar (fix: write a day that exists, as YYYY-MM-DD)',
    ],
    [
      '2024-06-01',
      '2023-02-29',
      '9:18: waiver of "floor": /approved-on "2023-02-29" is not a day of the calendar (fix: write a day that exists, as YYYY-MM-DD)',
    ],
    ['risk: R-1', 'risk: 7', '7:11: waiver of "floor": /risk must be a text, not 7 (fix: write "7" in quotes)'],
    [
      'risk: R-1',
      'risk: R-1\n    slice: {sex: [F]}',
      '8:18: waiver of "floor": /slice/sex must be a text or a number or true or false, not a list (["F"])',
    ],
    [
      'risk: R-1',
      'risk: R-1\n    worst: low',
      '8:12: waiver of "floor": /worst must be a number, not the text "low" (fix: write a number such as 0.9)',
    ],
  ])('%s → %s', (from, to, words) => {
    expect(texts(edited(from, to))).toEqual([`w.yml:${words} [waivers/schema]`])
  })

  it('is told with the others, each by its own index', () => {
    expect(texts(`version: 1\nwaivers:\n${WAIVER}${WAIVER.replace('floor', '""').replace('08-31', '06-31')}`)).toEqual([
      expect.stringMatching(/^w\.yml:11:18: \/waivers\/1\/requirement the text "" is not written as it should be/),
      expect.stringMatching(/^w\.yml:18:14: \/waivers\/1\/expires "2024-06-31" is not a day of the calendar/),
    ])
  })
})

describe('what waivers already show to be void', () => {
  const waiver: Waiver = {
    requirement: 'floor',
    model: 'loan',
    modelDigest: DIGEST,
    slice: null,
    worst: null,
    reason: 'x',
    risk: 'R-1',
    approvedBy: 'alice-risk',
    approvedOn: '2024-06-01',
    expires: '2024-08-31',
    place: { path: 'w.yml', line: 7, column: 5 },
  }
  const told = (more: Partial<Waiver>, under: Policy = policy) =>
    checkWaivers([{ ...waiver, ...more }], under).map(faultText)
  const about = (words: string, of = 'floor') => `w.yml:7:5: waiver of "${of}": ${words} [waivers/reference]`

  it.each<[string, Partial<Waiver>]>([
    ['as it is', {}],
    ['by any of the role, in other letters', { approvedBy: 'bO' }],
    ['of one day', { expires: '2024-06-01' }],
    ['of 180 days', { expires: '2024-11-28' }],
    ['of days that do not exist, which are told on loading', { approvedOn: '2024-02-30', expires: '2024-06-31' }],
    ['until a day that does not exist', { expires: '2099-06-31' }],
    ['from a day that does not exist', { approvedOn: '1999-06-31' }],
  ])('is nothing of one %s', (_, more) => {
    expect(told(more)).toEqual([])
  })

  it.each<[Partial<Waiver>, readonly string[]]>([
    [
      { requirement: 'flor' },
      [about('there is no requirement "flor", so it covers nothing (fix: did you mean floor?)', 'flor')],
    ],
    [{ model: 'zzzzzz' }, [about('there is no model "zzzzzz", so it covers nothing (fix: use one of loan)')]],
    [
      { expires: '2024-05-31' },
      [about('it expires on 2024-05-31, before its approval on 2024-06-01 (fix: correct the days)')],
    ],
    [
      { expires: '2024-11-29' },
      [about('it runs for 181 days, and at most 180 are allowed (fix: let it expire earlier)')],
    ],
    [{ approvedBy: 'cy' }, [about('cy is not of the second line (fix: have it approved by alice-risk or Bo)')]],
    [
      { requirement: 'x', model: 'y', expires: '2025-01-01', approvedBy: 'dan' },
      [
        about('there is no requirement "x", so it covers nothing (fix: use one of floor)', 'x'),
        about('there is no model "y", so it covers nothing (fix: use one of loan)', 'x'),
        about('it runs for 214 days, and at most 180 are allowed (fix: let it expire earlier)', 'x'),
        about('dan is not of the second line (fix: have it approved by alice-risk or Bo)', 'x'),
      ],
    ],
  ])('of %j', (more, words) => {
    expect(told(more)).toEqual(words)
  })

  it('goes by the terms of the policy', () => {
    const board = { ...policy, waiverTerms: { approvedBy: ['board', 'audit'], maxDays: 30 } }
    expect(told({ approvedBy: 'CY', expires: '2024-07-01' }, board)).toEqual([])
    expect(told({ expires: '2024-07-02' }, board)).toEqual([
      about('it runs for 31 days, and at most 30 are allowed (fix: let it expire earlier)'),
      about('alice-risk is not of the board or the audit (fix: have it approved by cy)'),
    ])
  })

  it('names the roles where nobody stands in them, and leaves teams to the forge', () => {
    const roles = (given: Policy['roles'], approvedBy = ['second-line']) => ({
      ...policy,
      roles: given,
      waiverTerms: { approvedBy, maxDays: 180 },
    })
    expect(told({}, roles({}))).toEqual([
      about('alice-risk is not of the second line (fix: add the role second-line to the policy)'),
    ])
    expect(told({}, roles({ board: [] }, ['board', 'audit']))).toEqual([
      about('alice-risk is not of the board or the audit (fix: add the role board or audit to the policy)'),
    ])
    expect(told({}, roles({ 'second-line': ['dan', 'acme/risk'] }))).toEqual([])
  })
})

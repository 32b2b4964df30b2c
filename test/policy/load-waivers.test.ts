import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { checkWaivers, loadWaivers } from '../../src/policy/index.js'
import { modelSpec, requirement, policy as somePolicy } from '../fakes/facts.js'

const SAMPLES = new URL('../samples/waivers/', import.meta.url)
const PATH = 'policies/waivers.yml'
const policy = somePolicy({
  roles: { 'second-line': ['alice-risk'] },
  models: [modelSpec({ id: 'credit-default' })],
  requirements: [
    requirement('metric-threshold', {}, { id: 'auc-floor' }),
    requirement('metric-threshold', {}, { id: 'calibrated' }),
  ],
})
const load = (text: string | Uint8Array) =>
  loadWaivers({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, path: PATH, policy })
const good = readFileSync(new URL('00-good.yml', SAMPLES), 'utf8')
const texts = (result: ReturnType<typeof load>): readonly string[] => (result.ok ? [] : result.faults.map(faultText))

/** How each sample's fault begins and what it says; null: it loads (and may be void). */
const EXPECTED: Readonly<Record<string, readonly string[] | null>> = {
  '00-good': null,
  'alias-bomb': ['12:5: ', 'anchors'],
  'approved-by-absent': ['3:5: waiver of "auc-floor": needs approved-by'],
  'approved-by-prefix': null,
  'approved-in-future': null,
  'approved-on-absent': ['3:5: ', 'needs approved-on'],
  'digest-empty': ['5:19: ', '64 lower-case hex digits'],
  empty: ['1:1: ', 'empty'],
  'expiry-9999': null,
  'expiry-garbage': ['11:14: ', 'next year', 'YYYY-MM-DD'],
  'expiry-no-such-day': ['11:14: ', '"2026-11-31" is not a day of the calendar'],
  'missing-evidence': null,
  'no-expiry': ['3:5: ', 'needs expires'],
  'not-a-list': ['3:5: ', 'waivers must be a list'],
  'requirement-case': null,
  'requirement-other': null,
  'requirement-prefix': null,
  'self-approved': null,
  'self-approved-case': null,
  tag: ['8:11: ', 'tags'],
  'typo-key': ['11:5: ', '/expiry is not a known key', 'did you mean expires?'],
  whole: null,
  'wildcard-requirement': ['3:18: ', '"*" is not written as it should be'],
  'worst-equal': null,
  'worst-exceeded': null,
  'worst-nan': ['6:12: ', '".nan" is no finite number'],
}

describe('every sample', () => {
  it.each(readdirSync(SAMPLES).map((name) => name.replace(/\.yml$/, '')))('%s', (name) => {
    const expected = EXPECTED[name]
    expect(expected, `what is expected of ${name}`).not.toBeUndefined()
    const found = texts(load(readFileSync(new URL(`${name}.yml`, SAMPLES))))
    if (expected === null) expect(found).toEqual([])
    else {
      const [place, ...words] = expected ?? []
      expect(
        found.some((one) => one.startsWith(`${PATH}:${place}`) && words.every((word) => one.includes(word))),
        found.join('\n'),
      ).toBe(true)
    }
  })
})

describe('loadWaivers', () => {
  it('tells at most two hundred faults', () => {
    const many = (count: number) => `waivers:\n${'  - {}\n'.repeat(count)}`
    expect(texts(load(`version: 1\n${many(500)}`)).length).toBe(200)
  })

  it('gives every field, the place, and the slice as texts', () => {
    const result = load(good.replace('    worst', '    slice: {sex: Female, age: 1}\n    worst'))
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          requirement: 'auc-floor',
          model: 'credit-default',
          modelDigest: 'sha256:8a8466e781deebfb5182011a75b48993bcdb718ba113d0aaee8c5c2c41ad8df5',
          worst: 0.74,
          risk: 'R-012',
          approvedBy: 'alice-risk',
          approvedOn: '2026-11-01',
          expires: '2026-12-31',
          place: { path: PATH, line: 3, column: 5 },
        },
      ],
    })
    expect(result.ok && { ...result.value[0]?.slice }).toEqual({ sex: 'Female', age: '1' })
  })

  it.each([
    ['an empty slice', '    worst', '    slice: {}\n    worst', 'at least 1 key'],
    ['an empty reason', /reason: .*/, 'reason: "  "', 'a text that says something'],
    ['a short digest', 'ad8df5', '', '64 lower-case hex digits'],
    ['a digest in capitals', 'sha256:8a8', 'sha256:8A8', '64 lower-case hex digits'],
    ['a team as approver', 'alice-risk', 'acme/model-risk', 'approved-by'],
    ['a worst that is a text', '0.74', '"0.74"', 'without quotes'],
    ['29 February of a common year', '2026-11-01', '2026-02-29', 'not a day of the calendar'],
    ['a time instead of a day', '2026-12-31', '2026-12-31T00:00:00Z', 'YYYY-MM-DD'],
  ])('refuses %s', (_, from, to, expected) => {
    expect(texts(load(good.replace(from, to))).join('\n')).toContain(expected)
  })

  it('reads a file without waivers', () => {
    expect(load('version: 1\nwaivers: []\n')).toEqual({ ok: true, value: [] })
  })
})

describe('checkWaivers', () => {
  const faultsOf = (text: string) => {
    const result = load(text)
    return result.ok ? checkWaivers(result.value, policy).map(faultText) : ['does not load']
  }

  it('has nothing to say of a good waiver', () => {
    expect(faultsOf(good)).toEqual([])
  })

  it.each([
    [
      'auc-floor',
      'auc-flor',
      'there is no requirement "auc-flor", so it covers nothing (fix: did you mean auc-floor?)',
    ],
    ['credit-default', 'credit', 'there is no model "credit"'],
    ['2026-12-31', '2027-05-01', 'it runs for 181 days, and at most 180 are allowed'],
    ['2026-12-31', '2026-10-31', 'it expires on 2026-10-31, before its approval'],
    ['alice-risk', 'alice', 'alice is not of the second line'],
  ])('%s → %s', (from, to, expected) => {
    expect(faultsOf(good.replace(from, to))).toEqual([expect.stringContaining(expected)])
  })
})

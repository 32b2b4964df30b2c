import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllowed, oddity, patternFault } from '../../src/rules/shared/addresses.js'
import { sourceAllowed } from '../../src/rules/source-allowed.js'
import { facts, modelSpec, policy, requirement } from '../fakes/facts.js'
import { graphOf } from '../lineage/world.js'

const MODEL = 'models/m.pkl'
const LAKE = 's3://lake/**'

/** Sources at addresses (null: none), of which one step makes the model; `tied: false` leaves the model out. */
const prov = (addresses: readonly (string | null)[], tied = true) =>
  JSON.stringify({
    prefix: {},
    entity: {
      ...Object.fromEntries(
        addresses.map((uri, index) => [`e:s${index}`, uri === null ? {} : { 'prov:location': uri }]),
      ),
      ...(tied ? { 'e:m': { 'prov:location': MODEL } } : {}),
    },
    activity: { 'a:train': {} },
    used: Object.fromEntries(
      addresses.map((_, index) => [`_:${index}`, { 'prov:entity': `e:s${index}`, 'prov:activity': 'a:train' }]),
    ),
    ...(tied ? { wasGeneratedBy: { '_:m': { 'prov:entity': 'e:m', 'prov:activity': 'a:train' } } } : {}),
  })

async function judged(addresses: readonly (string | null)[], allow: readonly string[] = [LAKE], tied = true) {
  const lineage = await graphOf({ 'p.json': prov(addresses, tied), [MODEL]: 'model' }, ['p.json'], MODEL)
  return sourceAllowed.judge(
    requirement('source-allowed', { allow }),
    facts({ model: modelSpec({ artifact: MODEL }), lineage }),
  )
}

describe('source-allowed', () => {
  it.each([
    [['s3://lake/a.csv'], ['satisfied'], /lies where the policy allows it.*s3:\/\/lake\/a\.csv/],
    [['s3://lake/a.csv', 's3://lake/b/c.csv'], ['satisfied'], /All 2 sources/],
    [['s3://lake/a.csv', 's3://other/b.csv'], ['violated'], /s3:\/\/other\/b\.csv, which the policy does not allow/],
    [['s3://lake/../other/a.csv'], ['violated'], /"\.\." as a part of its path/],
    [['s3://lake@evil.test/a.csv'], ['violated'], /user information/],
    [[null], ['missing'], /No record says where/],
    [['s3://lake/a.csv', null], ['missing'], /No record says where/],
    [[], ['missing'], /No record names data/],
  ])('%j: %j', async (addresses, outcomes, message) => {
    const found = await judged(addresses)
    expect(found.map((one) => one.outcome)).toEqual(outcomes)
    expect(found[0]?.message).toMatch(message)
  })

  it('is missing where no record ties the sources to the model', async () => {
    const found = await judged(['s3://lake/a.csv', 's3://other/a.csv'], [LAKE], false)
    expect(found.map((one) => one.outcome)).toEqual(['missing', 'violated'])
  })

  it('is never better for a source or a record less', async () => {
    const bad = await judged(['s3://lake/a.csv', 's3://other/a.csv'])
    const withoutModel = await judged(['s3://lake/a.csv', 's3://other/a.csv'], [LAKE], false)
    const withoutAll = await judged([])
    for (const found of [bad, withoutModel, withoutAll])
      expect(found.some((one) => one.outcome === 'satisfied')).toBe(false)
  })

  it('tells faulty patterns at their place', () => {
    const faults = sourceAllowed.check!(
      { allow: [LAKE, 'https://data.example.org*', 'lake'] },
      {
        policy: policy(),
        vocabulary: facts({}).vocabulary,
      },
    )
    expect(faults.map((one) => one.pointer)).toEqual(['/allow/1', '/allow/2'])
  })
})

describe('addresses', () => {
  it.each([
    ['s3://lake/**', 's3://lake/a/b.csv', true],
    ['s3://lake/**', 's3://lake-of-others/a.csv', false],
    ['s3://lake/**', 's3://Lake/a.csv', false],
    ['s3://lake/**', 'S3://lake/a.csv', false],
    ['s3://lake/*', 's3://lake/a/b.csv', false],
    ['https://data.example.org/**', 'https://data.example.org/x?token=1#y', true],
    ['https://data.example.org/**', 'https://data.example.org.evil.test/x', false],
    ['https://data.example.org/**', 'https://data.example.org@evil.test/x', false],
    ['https://data.example.org/**', 'https://data.example.org:8443/x', false],
    ['https://data.example.org:8443/**', 'https://data.example.org:8443/x', true],
    ['https://data.example.org/**', 'http://data.example.org/x', false],
    ['https://data.example.org/**', 'https://data.example.org/a/%2e%2E/x', false],
    ['https://data.example.org/**', 'https://data.example.org/a%2f..%2fx', false],
    ['https://data.example.org/**', 'https://data.example.org\\@evil.test/x', false],
    ['https://data.example.org/**', 'https://evil.test/https://data.example.org/x', false],
    ['https://data.example.org/**', 'https://evil.test?https://data.example.org/x', false],
    ['https://data.example.org/**', 'https://data.ex\u0430mple.org/x', false],
    ['https://data.example.org/**', 'https://data.example.org./x', false],
    ['https://*.example.org/**', 'https://data.example.org/x', true],
    ['https://*.example.org/**', 'https://example.org/x', false],
    ['https://*.example.org/**', 'https://evilexample.org/x', false],
    ['https://*.example.org/**', 'https://.example.org/x', false],
    ['dbfs:/lake/**', 'dbfs:/lake/x', true],
    ['dbfs:/lake/**', 'dbfs:/lake/../x', false],
    ['https://data.example.org/**', 'https://data.example.org/a\u202ecsv', false],
  ])('%s against %s: %s', (pattern, uri, expected) => {
    expect(isAllowed(pattern, uri)).toBe(expected)
  })

  it.each(['**', 'lake/**', 's3://lake', 's3://la*/**', 'https://example.org*', 'https://*.org.*/x', 'https://a/x?y'])(
    'refuses the pattern %s',
    (pattern) => expect(patternFault(pattern)).not.toBeNull(),
  )

  it.each([
    ['https://Example.org/**', 'it has a host in capitals'],
    ['https://a@example.org/**', 'it holds user information (what stands before the "@"), which hides the host'],
    ['https://*.Example.org/**', 'what follows "*." must be a whole domain'],
    ['https://*.org/**', 'what follows "*." must be a whole domain'],
    ['https://*.example.org:443/**', null],
    ['https://a..b/**', 'it has a host with an empty part'],
    ['https://a/../**', 'it holds "." or ".." as a part of its path'],
    ['https://a/x?y', 'it must hold no "?" and no "#": query and fragment are left aside'],
    ['https://a/x#y', 'it must hold no "?" and no "#": query and fragment are left aside'],
    ['HTTPS://a/**', 'it must begin with a scheme in lower case, such as "s3://"'],
    ['s3://lake', 'it names no path: write "s3://lake/**" for all below it, or a whole address'],
    ['s3://lake/', null],
    ['file:///data/**', null],
    ['urn:x:**', null],
  ])('says of the pattern %s: %s', (pattern, fault) => expect(patternFault(pattern)).toBe(fault))

  it.each([
    ['s3://lake/a*c', 's3://lake/abbc', true],
    ['s3://lake/a*c', 's3://lake/ac', true],
    ['s3://lake/a*c', 's3://lake/a/c', false],
    ['s3://lake/a*c', 's3://lake/abcd', false],
    ['s3://lake/a**c', 's3://lake/a/b/c', true],
    ['s3://lake/*/x', 's3://lake/a/x', true],
    ['s3://lake/*/x', 's3://lake/a/b/x', false],
    ['s3://lake/x', 's3://lake/x', true],
    ['s3://lake/x', 's3://lake/xy', false],
    ['s3://lake/x', 's3://lake/', false],
    ['dbfs:/x', 'dbfs://x/x', false],
    ['https://*.a.org/**', 'https://b.a.org/', true],
    ['https://*.a.org:443/**', 'https://b.a.org/x', false],
    ['s3://*.a.org/x', 's3://c.b.a.org/x', true],
  ])('holds %s against %s: %s', (pattern, uri, expected) => expect(isAllowed(pattern, uri)).toBe(expected))

  it.each(['s3://lake', 'https://a/x?y'])('allows nothing by the faulty pattern %s', (pattern) =>
    expect(isAllowed(pattern, pattern)).toBe(false),
  )

  it('allows nothing at another host, whatever stands around it', () => {
    const part = fc.stringMatching(/^[a-z@:/?#\\.%*-]{0,12}$/)
    fc.assert(
      fc.property(part, part, (before, after) => {
        const uri = `https://${before}evil.test${after}`
        if (!isAllowed('https://data.example.org/**', uri)) return
        expect(new URL(uri).host).toBe('data.example.org')
      }),
    )
  })

  it('finds nothing odd about plain addresses', () => {
    for (const uri of ['s3://lake/a b'.replace(' ', '_'), 'https://x.org/y.csv', 'hf://datasets/a/b', 'file:///data/x'])
      expect(oddity(uri)).toBeNull()
  })
})

it.each([
  ['https://a..b/x', 'has a host with an empty part'],
  ['https://.a/x', 'has a host with an empty part'],
  ['https://a./x', 'has a host with an empty part'],
  ['https://a.:80/x', 'has a host with an empty part'],
  ['https://a.b:80/x', null],
  ['https://a.b:123456/x', 'has a host with other signs'],
  ['https://a.b:x/x', 'has a host with other signs'],
  ['s3://a_b-c.d/x', null],
  ['file:///x', null],
  ['https:///x', 'names no host'],
  ['dbfs:/x/./y', 'holds "." or ".." as a part of its path'],
  ['dbfs:../y', 'holds "." or ".." as a part of its path'],
  ['dbfs:/x/%2E%2e', 'holds "." or ".." as a part of its path'],
  ['dbfs:/x/.../y', null],
  ['dbfs:/x.y/..z', null],
  ['dbfs:/x%2Fy', 'holds an encoded slash, backslash or NUL'],
  ['dbfs:/x%5cy', 'holds an encoded slash, backslash or NUL'],
  ['dbfs:/x%00y', 'holds an encoded slash, backslash or NUL'],
  ['dbfs:/x%20y', null],
  [`dbfs:/${'x'.repeat(4090)}`, null],
  [`dbfs:/${'x'.repeat(4091)}`, 'is longer than 4096 characters'],
])('%s: %s', (uri, odd) => {
  expect(oddity(uri)).toBe(odd)
})

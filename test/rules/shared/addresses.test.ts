import { describe, expect, it } from 'vitest'
import { isAllowed, oddity, patternFault } from '../../../src/rules/shared/addresses.js'

describe('an address', () => {
  it.each([
    ['dbfs:/x\\y', 'holds a backslash'],
    ['https://a\\b/x', 'holds a backslash'],
    ['S3://lake/x', 'has a scheme that is not in lower case'],
    ['Hs3://lake/x', 'has a scheme that is not in lower case'],
    ['s3X://lake/x', 'has a scheme that is not in lower case'],
    ['9p://lake/x', 'has a scheme that is not in lower case'],
    ['lake', 'has a scheme that is not in lower case'],
    ['/lake/x', 'has a scheme that is not in lower case'],
    [':x', 'has a scheme that is not in lower case'],
    ['https://d\u0430ta.org/x', 'has a host with letters beyond ASCII'],
    ['https://Data.org/x', 'has a host in capitals'],
    ['https://da*a.org/x', 'has a host with other signs'],
    ['s3://lake x/y', 'holds a space or a character that cannot be seen'],
    ['https://a@b/x', 'holds user information (what stands before the "@"), which hides the host'],
  ])('is odd: %s %s', (uri, odd) => expect(oddity(uri)).toBe(odd))

  it.each(['https://a', 'git+ssh://a.b/c', 's3://lake', 'x-y.z:/a', 'https://a/x?y=https://B@c/../d', 'file:///x'])(
    'is plain: %s',
    (uri) => expect(oddity(uri)).toBeNull(),
  )
})

describe('a pattern', () => {
  const STAR =
    'a "*" in the host may only stand first, as in "https://*.example.org/**": elsewhere "example.org*" would also name "example.org.evil.test"'
  const SCHEME = 'it must begin with a scheme in lower case, such as "s3://"'

  it.each([
    ['lake', SCHEME],
    ['lake/**', SCHEME],
    [':x', SCHEME],
    ['Hs3://lake/**', SCHEME],
    ['s3X://lake/**', SCHEME],
    ['https://a*/x', STAR],
    ['https://a.*.b/x', STAR],
    ['https://*.a.*.b/x', STAR],
    ['https://*/x', STAR],
    ['https://*.a.org:x/**', 'what follows "*." must be a whole domain'],
    ['https://*.a.org:443x/**', 'what follows "*." must be a whole domain'],
    ['https://*.a.org:443/**', null],
    ['https://*.a.org', 'it names no path: write "https://*.a.org/**" for all below it, or a whole address'],
    ['https://d\u0430ta.org/**', 'it has a host with letters beyond ASCII'],
    ['dbfs:/lake/**', null],
    ['https://a/**', null],
  ])('%s: %s', (pattern, fault) => expect(patternFault(pattern)).toBe(fault))

  it.each([
    ['file:/x', 'file:///x', false],
    ['file:///x', 'file:/x', false],
    ['file:///x', 'file:///x', true],
    ['s3://lake/**', 's3://thelake/x', false],
    ['s3://lake/**', 's3://xake/x', false],
    ['https://data.example.org/x', 'https://data.example.org/x?token=12', true],
    ['https://data.example.org/x', 'https://data.example.org/x#a/../b', true],
    ['https://data.example.org/x', 'https://data.example.org/xy?token=12', false],
    ['https://*.example.org/**', 'https://a.example.org/', true],
    ['https://*.example.org/**', 'https://a.b.example.org/x', true],
    ['https://*.example.org/**', 'https://a.example.org.test/x', false],
    ['dbfs:/lake/x', 'abfs:/lake/x', false],
  ])('%s names %s: %s', (pattern, uri, named) => expect(isAllowed(pattern, uri)).toBe(named))
})

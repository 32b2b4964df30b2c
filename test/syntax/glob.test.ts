import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGlob, isGlob } from '../../src/syntax/glob.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'

const matches = (pattern: string, path: string): boolean => compileGlob(pattern)!(path)

describe('compileGlob', () => {
  it.each([
    ['models/**', 'models/a/b.pkl', true],
    ['models/**', 'models', true],
    ['models/**', 'modelsx/a', false],
    ['models/**', 'x/models/a', false],
    ['**/MLmodel', 'MLmodel', true],
    ['**/MLmodel', 'mlruns/1/MLmodel', true],
    ['**/MLmodel', 'mlruns/1/MLmodel.txt', false],
    ['mlruns/**/MLmodel', 'mlruns/MLmodel', true],
    ['mlruns/**/MLmodel', 'mlruns/a/b/MLmodel', true],
    ['a/**/b/**/c', 'a/b/x/b/c', true],
    ['a/**/b/**/c', 'a/x/c', false],
    ['a/**/**/c', 'a/c', true],
    ['reports/*.json', 'reports/a.json', true],
    ['reports/*.json', 'reports/x/a.json', false],
    ['reports/*.json', 'reports/.json', true],
    ['reports/*.json', 'reports/a.jsonl', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a😀c', true],
    ['a?c', 'a/c', false],
    ['a**c', 'abbc', true],
    ['a**c', 'a/c', false],
    ['dvc.lock', 'dvc.lock', true],
    ['dvc.lock', 'dvcxlock', false],
    ['models/{a,b}', 'models/a', false],
    ['models/{a,b}', 'models/{a,b}', true],
    ['m[a-z]*', 'mx', false],
    ['!a/*', 'b/c', false],
    ['*', 'a', true],
    ['**', 'a/b/c', true],
    ['*.PKL', 'a.pkl', false],
  ])('%s on %s is %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected)
  })

  it.each(['', '/a/*', '../*', 'a/../*', '~/*', 'https://x/*', 'a\\*', `${'a'.repeat(1024)}*`])(
    'refuses %j',
    (pattern) => {
      expect(compileGlob(pattern)).toBeNull()
    },
  )

  it.each([
    [`models/${'**/*a'.repeat(12)}**/*ab`, `models/${'aaaa/'.repeat(300)}x`],
    [`${'*a'.repeat(500)}b`, 'a'.repeat(4000)],
    [`${'**/a/'.repeat(200)}b`, `${'a/'.repeat(2000)}c`],
    [`${'?*'.repeat(500)}b`, 'a'.repeat(4000)],
  ])('never runs away', (pattern, path) => {
    const started = cpuMilliseconds()
    expect(matches(pattern, path)).toBe(false)
    expect(cpuMilliseconds() - started).toBeLessThan(500)
  })

  it('agrees with the definition on random patterns', () => {
    const segment = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 })
    const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    })
    const regex = (pattern: string): RegExp => {
      const body = pattern
        .split('/')
        .map((one) => (one === '**' ? null : one.replace(/\*+/g, '[^/]*').replace(/\?/g, '[^/]')))
      let text = ''
      for (const part of body) text += part === null ? '(?:/[^/]+)*' : `/${part}`
      return new RegExp(`^${text}$`)
    }
    fc.assert(
      fc.property(
        fc.array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 4 }),
        path,
        (pattern, parts) => {
          const text = pattern.join('/')
          expect(matches(text, parts.join('/'))).toBe(regex(text).test(`/${parts.join('/')}`))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('isGlob', () => {
  it.each([
    ['a/b', false],
    ['a/*', true],
    ['a?', true],
    ['{a,b}', false],
  ])('%s', (pattern, expected) => {
    expect(isGlob(pattern)).toBe(expected)
  })
})

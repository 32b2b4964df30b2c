import { describe, expect, it } from 'vitest'
import { repositoryPath } from '../../src/syntax/path.js'

describe('repositoryPath', () => {
  it.each([
    'a',
    'reports/credit/eval.json',
    'models/**',
    '.github/workflows/x.yml',
    'a b/ü.json',
    'a~',
    'x/~y',
    'a..b/c',
    '...',
    '.gitignore',
    'ab:c',
  ])('takes %j', (text) => {
    expect(repositoryPath(text)).toBe(text)
  })

  it.each([
    '',
    '/etc/passwd',
    '../a',
    'a/../b',
    'a/..',
    './a',
    'a/./b',
    'a//b',
    'a/',
    '~/a',
    '~root',
    'a\\b',
    'a\0b',
    'C:/a',
    'c:a',
    'https://example.org/a',
    'file:///etc/passwd',
    'file:/etc/passwd',
    's3://lake/a',
    '.git/config',
    '.GIT/config',
    'x'.repeat(4097),
  ])('refuses %j', (text) => {
    expect(repositoryPath(text)).toBeNull()
  })
})

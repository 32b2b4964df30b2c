import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { refusalWords } from '../../src/domain/refusal.js'

it.each([
  ['/nonexistent/file', 'there is no such file or folder'],
  ['/', 'it is a folder'],
  ['/etc/hostname/file', 'a part of its path is a file'],
])('says in words why %s is not read', async (path, words) => {
  const error: unknown = await readFile(path).catch((caught: unknown) => caught)
  expect(refusalWords(error)).toBe(words)
})

it('gives a code that is not known as it is, and says of what has none that it failed', () => {
  expect(refusalWords(Object.assign(new Error('odd'), { code: 'EODD' }))).toBe('EODD')
  expect(refusalWords(new Error('odd'))).toBe('it failed')
  expect(refusalWords('odd')).toBe('it failed')
})

/** Explanations of mutants that live are about sources that still stand. */

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const lines = readFileSync(new URL('test/mutants-explained.txt', root), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

it.each(lines)('%s', (line) => {
  const [, file = '', start = '', reason = ''] = /^(src\/\S+\.ts): (.*?)(?:…)? \[.* → .*\] {2}# (.+)$/.exec(line) ?? []
  const text = readFileSync(new URL(file, root), 'utf8')
  expect(text.split('\n').some((one) => one.trim().replaceAll(/\s+/g, ' ').startsWith(start))).toBe(true)
  expect(reason.length).toBeGreaterThan(20)
})

it('explains each mutant once', () => {
  const places = lines.map((line) => line.split('  # ')[0])
  expect(new Set(places).size).toBe(places.length)
})

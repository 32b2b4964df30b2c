/** One short text over and over, which is what patterns that look back take long for: no reader takes long to leave it aside. */

import { expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import { fileOf } from './reading.js'

const BYTES = 300_000
/** Processor time of one answer; the first that asks has the file parsed. A pattern that looks back takes minutes or for ever. */
const SLOWEST_MS = 5000

/** What stands first, what is repeated, what stands last. */
const FILLS: readonly (readonly [first: string, over: string, last: string])[] = [
  ...[' ', '\n', ' \n', '\t', '\r', '#', '# ', '---\n', '-', '*', '_', '`', '|', '| ', '0', '1.', ','].map(
    (over) => ['', over, 'x'] as const,
  ),
  ...['<', '<a ', '</', '<!--', '<?xml ', '<bom ', '<document ', '<testsuites ', '&', '(', '[', '{', '![', '[a]('].map(
    (over) => ['', over, ''] as const,
  ),
  ...['/', '//', '//\n', '/*', '/**', '"', 'a:', 'license', 'license\n', '{}\n', '{"y_true":1,', '"cr" : [ "'].map(
    (over) => ['', over, ''] as const,
  ),
  ['\ufeff', ' ', 'x'],
  ['license', ' ', 'x'],
  ['document ', ' ', 'x'],
  ['document\n', 'entity(', ''],
  ['<?xml version="1.0"?>', ' ', 'x'],
  ['"cr"', ' ', 'x'],
  ['{', '}\n', ''],
  ['a}', '\n ', ''],
  ['#', '\t', 'x'],
]

it.each(['reports/a.json', 'README.md', 'a.yaml', 'a.xml'])('no reader takes long for %s', (path) => {
  const slow: string[] = []
  for (const [first, over, last] of FILLS) {
    const file = fileOf(path, `${first}${over.repeat(BYTES / over.length)}${last}`)
    for (const reader of READERS) {
      const started = cpuMilliseconds()
      reader.recognises(file)
      const spent = cpuMilliseconds() - started
      if (spent > SLOWEST_MS) slow.push(`${reader.id} took ${spent} ms for ${JSON.stringify(first + over + over)}…`)
    }
  }
  expect(slow).toEqual([])
})

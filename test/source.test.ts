/** What the sources look like as files. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const linesOf = (path: string): number => readFileSync(`${SRC}${path}`, 'utf8').split('\n').length - 1

/** Written by scripts from `policies/`; nobody reads them from top to bottom. CONTRIBUTING.md says so too. */
const WRITTEN = ['frameworks/catalogues.ts', 'policy/packs.ts']

it('no file has more than 300 lines, but for two that scripts write', () => {
  expect(FILES.length).toBeGreaterThan(500)
  expect(FILES.filter((path) => linesOf(path) > 300).sort()).toEqual(WRITTEN)
})

it('files have names in lower case with hyphens, none of which says nothing', () => {
  expect(FILES.filter((path) => !/^([a-z0-9]+(-[a-z0-9]+)*[/.])+ts$/.test(path))).toEqual([])
  expect(FILES.filter((path) => /(^|\/)(utils?|helpers?|common|misc)[/.]/.test(path))).toEqual([])
})

it('nothing is put off in a comment', () => {
  const putOff = FILES.filter((path) => /(\/\/|\*)\s*(TODO|FIXME|XXX)\b/.test(readFileSync(`${SRC}${path}`, 'utf8')))
  expect(putOff).toEqual([])
})

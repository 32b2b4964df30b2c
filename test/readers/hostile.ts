/** What a JSON reader has to bear: the same cases for each, made from a sample that it reads. */

import { expect } from 'vitest'
import type { Reader } from '../../src/domain/reader.js'
import { contextOf, fileOf } from './reading.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const WRONG: readonly Json[] = [null, 7, true, 'x', '../../etc/passwd', [], {}, [null], [[{}]], { constructor: null }]

/** Reads a text; a reader that throws fails the test. Faults always have a path, a message and a code. */
async function read(reader: Reader, path: string, text: string) {
  reader.recognises(fileOf(path, text))
  const result = await reader.read(fileOf(path, text), contextOf())
  if (!result.ok) {
    expect(result.faults.length).toBeGreaterThan(0)
    for (const fault of result.faults) expect(fault).toMatchObject({ path, message: expect.stringMatching(/\S/) })
  }
  return result
}

/** A sample cut short, with a key twice, or far too deep, is a fault with a line. */
export async function refusesBrokenJson(reader: Reader, sample: string): Promise<void> {
  const text = sample.trimEnd()
  const cuts = Array.from({ length: 40 }, (_, at) => Math.max(1, Math.floor((at * text.length) / 40)))
  const twice = text.replace('{', '{"twice": 1, "twice": 2,')
  const deep = text.replace('{', `{"deep": ${'['.repeat(100)}${']'.repeat(100)},`)
  for (const broken of [...cuts.map((cut) => text.slice(0, cut)), twice, deep, `${text}}`]) {
    const result = await read(reader, 'hostile.json', broken)
    expect(result.ok, broken.slice(-200)).toBe(false)
    if (!result.ok) expect(result.faults.every((fault) => fault.line !== null)).toBe(true)
  }
}

/** Whatever stands in place of any value, and under whatever name, gives facts or faults and never an exception. */
export async function bearsWrongTypes(reader: Reader, sample: string): Promise<void> {
  const root = JSON.parse(sample) as Json
  const places: (readonly [Json[] | { [key: string]: Json }, string | number])[] = []
  const open: Json[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== 'object') continue
    for (const key of Object.keys(next)) {
      places.push([next, key])
      open.push((next as { [key: string]: Json })[key] as Json)
    }
  }
  const every = Math.max(1, Math.floor(places.length / 60))
  for (const [holder, key] of places.filter((_, at) => at % every === 0)) {
    const map = holder as { [key: string]: Json }
    const before = map[key] as Json
    for (const wrong of WRONG) {
      map[key] = wrong
      await read(reader, 'hostile.json', JSON.stringify(root))
    }
    map[key] = before
    const text = JSON.stringify(root).replaceAll(`"${key}":`, '"__proto__":')
    await read(reader, 'hostile.json', text)
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

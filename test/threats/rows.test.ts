import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROWS } from './rows.js'

const FOLDER = new URL('./', import.meta.url)
const tests = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts') && name !== 'rows.test.ts')
const texts = new Map(tests.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]))
const security = readFileSync(new URL('../../SECURITY.md', FOLDER), 'utf8')

/** Test files in which the name of a test begins with the id. */
const filesOf = (id: string) => tests.filter((name) => new RegExp(`['"\`]${id}: `).test(texts.get(name)!))

describe('the list of threats', () => {
  it('names each once, and each test names a threat of the list', () => {
    const ids = ROWS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const named = [...texts.values()].flatMap((text) =>
      [...text.matchAll(/['"`]([A-I]\d{1,2}): /g)].map(([, id]) => id!),
    )
    expect([...new Set(named)].filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(ROWS)('$id ($line) is $met', ({ id, met }) => {
    const row = security.split('\n').find((line) => line.startsWith(`| ${id} |`))
    expect(row, 'a row in SECURITY.md').toBeDefined()
    const files = filesOf(id)
    if (met === 'tested') {
      expect(files).not.toEqual([])
      expect(files.some((name) => row!.includes(name))).toBe(true)
    }
    for (const [, name] of row!.matchAll(/`(test\/[\w/.-]+)`/g))
      expect(() => readFileSync(new URL(`../../${name}`, FOLDER))).not.toThrow()
  })
})

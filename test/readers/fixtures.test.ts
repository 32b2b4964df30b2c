/** Files as real tools wrote them, where they lie beside the project: each is read, or refused with words. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ANY_FILE, ANY_MODEL } from '../../src/commands/shared/any.js'
import { blobOfBytes } from '../../src/git/tree.js'
import { vocabulary } from '../../src/metrics/index.js'
import { readOne } from '../../src/read.js'
import { READERS } from '../../src/readers/index.js'

const FOLDER = '../shared/fixtures'
const isThere = existsSync(FOLDER)

const files = (folder: string): readonly string[] =>
  readdirSync(join(FOLDER, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)))
    .sort()

/** What is made of a file: how many facts, and what is wrong with that. */
async function readIt(path: string): Promise<{ readonly facts: number; readonly complaints: readonly string[] }> {
  const blob = blobOfBytes(path, readFileSync(join(FOLDER, path)))
  if (!blob.ok) throw new Error(path)
  const spec = { ...ANY_FILE, file: path }
  const context = { spec, model: { ...ANY_MODEL, evidence: [spec] }, vocabulary, beside: async () => null }
  const { reader, evidence, faults } = await readOne(blob.value, context, READERS)
  const complaints = [
    ...(evidence.length === 0 && faults.length === 0 ? [`${path}: silent`] : []),
    ...faults
      .filter((one) => /fault of risk-gate|finds nothing in it/.test(one.fix + one.message))
      .map((one) => `${path}: ${reader}: ${one.message}`),
    ...faults
      .filter((one) => one.path !== path || one.message.length < 5)
      .map((one) => `${path}: ${one.message} has no place`),
    ...faults
      .filter((one) => one.fix === null && one.code !== 'artifact/syntax')
      .map((one) => `${path}: ${one.message} has no fix`),
  ]
  return { facts: evidence.length, complaints }
}

// `node scripts/read-fixtures.mjs` shows every line of it.
describe.skipIf(!isThere)('files of real tools (skipped where ../shared/fixtures is missing)', () => {
  it.each(isThere ? readdirSync(FOLDER).sort() : [])(
    '%s: each file gives facts, or a fault with its place and its fix',
    async (folder) => {
      const all = files(folder)
      const read = []
      for (const path of all) read.push(await readIt(path))
      expect(read.flatMap((one) => one.complaints)).toEqual([])
      expect(all.length).toBeGreaterThan(0)
      if (/eval|broken|legacy/.test(folder))
        expect(read.filter((one) => one.facts > 0).length).toBeGreaterThan(all.length / 3)
    },
  )
})

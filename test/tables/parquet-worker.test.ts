import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { LIMITS } from '../../src/tables/limits.js'
import { decodeParquet } from '../../src/tables/parquet/decode.js'
import { decodeInWorker } from '../../src/tables/parquet.js'
import { setWorkerEntry } from '../../src/tables/worker-entry.js'
import { sample } from './helpers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wanted = [
  { name: 'id', form: 'id' },
  { name: 'y_true', form: 'text' },
  { name: 'y_score', form: 'number' },
  { name: 'sample_weight', form: 'either' },
] as const
const file = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(sample('rows/predictions.parquet')))
const inWorker = (limits = {}) => decodeInWorker(file(), wanted, 'x.parquet', { ...LIMITS, ...limits }, 8000)
const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

const withoutCollisions = (result: unknown): unknown =>
  typeof result !== 'object' || result === null || ArrayBuffer.isView(result)
    ? result
    : Array.isArray(result)
      ? result.map(withoutCollisions)
      : Object.fromEntries(
          Object.entries(result).flatMap(([key, value]) =>
            key === 'collisions' ? [] : [[key, withoutCollisions(value)]],
          ),
        )

describe('the worker that decodes Parquet', () => {
  let folder = ''

  // A worker runs plain JavaScript: the sources are stripped of their types into a folder of their own.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tables-'))
    for (const room of ['domain', 'syntax', 'tables']) {
      for (const name of readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.ts')) continue
        const to = join(folder, room, name.replace(/\.ts$/, '.js'))
        mkdirSync(dirname(to), { recursive: true })
        const { code } = transformSync(readFileSync(join(root, 'src', room, name), 'utf8'), {
          jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
          module: { type: 'es6' },
        })
        writeFileSync(to, code)
      }
    }
    writeFileSync(
      join(folder, 'main.js'),
      "import { workerData } from 'node:worker_threads'\nconst { run } = await import('./tables/parquet-worker.js')\nawait run(workerData)\n",
    )
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('gives what this thread gives', async () => {
    setWorkerEntry(pathToFileURL(join(folder, 'main.js')))
    const there = await inWorker()
    const here = await decodeParquet(file(), wanted, 'x.parquet', LIMITS)
    // Each thread draws the start of its hashes, so that cells collide in one that do not in the other.
    expect(withoutCollisions(there)).toEqual(withoutCollisions(here))
    expect(there.ok && there.value.n).toBe(8000)
  })

  it('hands faults over', async () => {
    setWorkerEntry(pathToFileURL(join(folder, 'main.js')))
    const result = await decodeInWorker(file().slice(0, 5000), wanted, 'x.parquet', LIMITS, 8000)
    expect(!result.ok && result.faults.map(faultText)).toEqual([expect.stringContaining('cut short')])
  })

  it.each([
    ['that never answers', script('for (;;);'), /takes more than 0\.3 seconds.*\[artifact\/too-large\]/],
    ['that ends without an answer', script('0'), /ended without a result.*\[artifact\/unreadable\]/],
    ['that throws', script("throw new Error('boom')"), /the worker that decodes it failed.*\[artifact\/unreadable\]/],
    ['that is not there', pathToFileURL('/does/not/exist.js'), /failed|could not be started/],
  ])('%s is a fault', async (_, entry, message) => {
    setWorkerEntry(entry)
    const result = await inWorker({ workerMs: 300 })
    expect(!result.ok && faultText(result.faults[0]!)).toMatch(message)
  })

  it('that takes too much memory is a fault', async () => {
    // Small objects: a single large list ends the whole process, and decoding makes none.
    setWorkerEntry(script('const held = []; for (;;) held.push({ at: 1 })'))
    const result = await inWorker({ workerHeapMb: 64, workerMs: 60_000 })
    expect(!result.ok && faultText(result.faults[0]!)).toMatch(/takes too much memory.*\[artifact\/too-large\]/)
  })
})

/** What is shipped: the bundle, what it is made of, and whom it talks to (threats A13, A14). */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { examine, readWorkflow } from '../src/doctor/index.js'
import { scene } from './fakes/action-run.js'
import { modelFiles } from './fakes/world.js'

const root = new URL('../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const json = (path: string) => JSON.parse(text(path))

interface Component {
  readonly group?: string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string }
    readonly expression?: string
  }[]
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
}
const bill = json('dist/sbom.cdx.json') as {
  readonly specVersion: string
  readonly components: readonly Component[]
}
const nameOf = ({ group, name }: Component) => (group ? `${group}/${name}` : name)

describe('the bill of materials', () => {
  const listed = text('dist/licenses.txt').split('\n')

  it('has every package that the bundler names', () => {
    const names = new Set(bill.components.map(nameOf))
    for (const name of Object.keys(json('package.json').dependencies)) {
      // Types alone, or code that no chunk takes, is not bundled.
      if (listed.includes(name)) expect(names).toContain(name)
    }
    expect(names.size).toBeGreaterThan(50)
  })

  it('has a version, an address and a digest for each', () => {
    for (const one of bill.components) {
      expect(one.purl).toBe(`pkg:npm/${nameOf(one).replace('@', '%40')}@${one.version}`)
      expect(one.hashes?.[0]).toMatchObject({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) })
    }
  })

  it('has no licence that asks more than to be named', () => {
    const allowed = [
      'MIT',
      'MIT/X11',
      'ISC',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'BlueOak-1.0.0',
      '0BSD',
      '(Apache-2.0 AND BSD-3-Clause)',
      '(MIT OR Apache-2.0)',
      'Python-2.0',
      'Unlicense',
      'CC0-1.0',
      '(MIT OR CC0-1.0)',
      '(MPL-2.0 OR Apache-2.0)',
      'Zlib',
      '(MIT AND Zlib)',
    ]
    const odd = bill.components.filter(({ licenses }) => {
      const own = licenses?.[0]?.expression ?? licenses?.[0]?.license?.id ?? licenses?.[0]?.license?.name
      return own !== undefined && !allowed.includes(own)
    })
    expect(odd.map(nameOf)).toEqual([])
    // One package names no licence in its manifest.
    expect(bill.components.filter(({ licenses }) => !licenses).map(nameOf)).toEqual(['buffers'])
  })
})

describe('what is installed', () => {
  it('is named exactly, and runs nothing by being installed', () => {
    const { dependencies, devDependencies, overrides } = json('package.json')
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...overrides }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(text('.npmrc')).toContain('ignore-scripts=true')
  })

  it('names no server', () => {
    expect(text('package-lock.json')).not.toContain('"resolved"')
  })
})

describe('the bundle', () => {
  it('starts from a few kilobytes, the rest lies in chunks', () => {
    const size = (name: string) => readFileSync(new URL(`dist/${name}`, root)).length
    expect(size('index.js')).toBeLessThan(100_000)
    expect(size('cli.js')).toBeLessThan(1_000)
  })

  it('holds no path of the machine that it was built on', () => {
    for (const name of readdirSync(new URL('dist', root)))
      expect(text(`dist/${name}`).includes(new URL('.', root).pathname), name).toBe(false)
  })

  it('connects to the forge and to nobody else', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'risk-gate-watch-'))
    const log = join(folder, 'connections')
    const spy = join(folder, 'spy.mjs')
    // Every connection of Node goes through this one method, those of fetch too.
    writeFileSync(
      spy,
      `import net from 'node:net'
import { appendFileSync } from 'node:fs'
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  appendFileSync(${JSON.stringify(log)}, JSON.stringify(typeof first === 'object' ? [first.host, first.port, first.path] : args.slice(0, 2)) + '\\n')
  return connect.apply(this, args)
}
`,
    )
    const one = await scene(modelFiles('model 2', 0.5))
    try {
      const result = await one.run({ env: { NODE_OPTIONS: `--import ${pathToFileURL(spy)}` } })
      expect(result.code).toBe(1)
      expect(existsSync(log)).toBe(true)
      const port = Number(new URL(one.forge.address).port)
      const seen = readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as [string, number | string])
      expect(seen.length).toBeGreaterThan(3)
      for (const [host, to] of seen) {
        expect(['127.0.0.1', 'forge.localhost', 'localhost']).toContain(host)
        expect(Number(to)).toBe(port)
      }
    } finally {
      await one.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('workflows of this repository', () => {
  const folder = new URL('.github/workflows/', root)

  it.each(readdirSync(folder))('%s names every action by its commit, and has few rights', (name) => {
    const read = readWorkflow(readFileSync(new URL(name, folder), 'utf8'), name)
    expect(read.ok).toBe(true)
    if (!read.ok) return
    for (const job of read.value.jobs)
      for (const { uses } of job.steps) if (uses && !uses.startsWith('./')) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    expect(read.value.permissions).toEqual({})
    const holes = examine({
      workflows: [read.value],
      gate: { action: null, itself: true },
      branch: 'main',
      repository: null,
      rules: null,
    })
    expect(holes.filter(({ id, status }) => id !== 'gate-workflow' && status === 'open')).toEqual([])
  })
})

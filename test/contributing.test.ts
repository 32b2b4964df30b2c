/** CONTRIBUTING.md does what it says: its listings are carried out in a copy of the tree. */

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const PAGE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const ABOUT = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'scripts', Readonly<Record<string, string>>>
>

/** Marked listings, in their order. */
const LISTINGS = [...PAGE.matchAll(/^<!-- (file|registry): (\S+) -->\n```\w+\n([\s\S]*?)^```$/gm)].map((match) => ({
  kind: match[1] as 'file' | 'registry',
  path: match[2] ?? '',
  text: match[3] ?? '',
}))
const OF_KIND = (kind: 'file' | 'registry') => LISTINGS.filter((one) => one.kind === kind)

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'risk-gate-contributing-'))
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'tsconfig.check.json', 'vitest.config.ts'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  for (const name of ['node_modules', 'policies', 'scripts']) symlinkSync(join(ROOT, name), join(copy, name))
  for (const { path, text } of OF_KIND('file')) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), text)
  }
  for (const { path, text } of OF_KIND('registry'))
    writeFileSync(join(copy, path), registered(readFileSync(join(copy, path), 'utf8'), text))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

type Installed = Readonly<Partial<Record<'dependencies' | 'optionalDependencies', Readonly<Record<string, string>>>>>

/** Where packages lie that some packages need, themselves included, by the lock file. */
function installedFor(names: readonly string[]): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Installed>>
  }
  const placeOf = (from: string, name: string): string | undefined => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`
      if (Object.hasOwn(packages, place)) return place
      if (at === '') return undefined
    }
  }
  const found = new Set<string>()
  const open = names.map((name) => placeOf('', name))
  for (let place = open.pop(); open.length || place !== undefined; place = open.pop()) {
    if (place === undefined || found.has(place)) continue
    found.add(place)
    const { dependencies, optionalDependencies } = packages[place] ?? {}
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) open.push(placeOf(place, name))
  }
  return found
}

/** A registry with lines added: an import beside the others, an entry at the head of the list. */
function registered(registry: string, lines: string): string {
  return lines
    .split('\n')
    .filter(Boolean)
    .reduce(
      (text, line) =>
        line.startsWith('import')
          ? text.replace(/^import /m, `${line}\nimport `)
          : text.replace(/ = \[$/m, ` = [\n${line}`),
      registry,
    )
}

const run = (...[command, ...args]: readonly [string, ...string[]]) => {
  const env = { PATH: process.env['PATH'] ?? '', HOME: copy, NO_COLOR: '1', TZ: 'UTC' }
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: copy,
    env,
    encoding: 'utf8',
  })
  return { status, told: `${stdout}${stderr}` }
}

describe('the worked additions', () => {
  it('are a reader, a rule, a metric and an output, each with its test and its line', () => {
    for (const room of ['readers', 'rules', 'metrics', 'outputs']) {
      const paths = LISTINGS.map(({ kind, path }) => `${kind} ${path}`)
      expect(paths.filter((one) => one.startsWith(`file src/${room}/`))).toHaveLength(1)
      expect(paths.filter((one) => new RegExp(`^file test/${room}/.*\\.test\\.ts$`).test(one))).toHaveLength(1)
      expect(paths).toContain(`registry src/${room}/index.ts`)
    }
  })

  it('add what is not there yet', () => {
    expect(OF_KIND('file').filter(({ path }) => existsSync(join(ROOT, path)))).toEqual([])
  })

  it('have the right types', { timeout: 120_000 }, () => {
    expect(run('tsc', '-p', 'tsconfig.check.json')).toEqual({ status: 0, told: '' })
  })

  it('keep to the format', () => {
    const paths = OF_KIND('file').map(({ path }) => path)
    cpSync(join(ROOT, 'biome.json'), join(copy, 'biome.json'))
    const { status, told } = run('biome', 'check', '--vcs-enabled=false', ...paths)
    expect(status, told).toBe(0)
  })

  it('pass their tests', { timeout: 120_000 }, () => {
    const tests = LISTINGS.map(({ path }) => path).filter((path) => path.endsWith('.test.ts'))
    const { status, told } = run('vitest', 'run', ...tests, 'test/registries.test.ts', '--reporter=dot')
    expect(status, told).toBe(0)
  })
})

describe('what the page says of the project', () => {
  it('names every room of src', () => {
    const tree = /## The tree\n\n```\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? ''
    const told = [...tree.matchAll(/^ {2}(\S+?)\/? /gm)].map((match) => match[1])
    const rooms = readdirSync(join(ROOT, 'src'))
    // A folder beside a file of its name belongs to it.
    expect(told.sort()).toEqual(rooms.filter((name) => !rooms.includes(`${name}.ts`)).sort())
  })

  it('gives every dependency its reason, and no other, and counts what is installed for it alone', () => {
    const rows = [
      ...PAGE.matchAll(/^\| `(@?[\w./-]+)` \| [\d.]+ (?:kB|MB) \| (\d+) \| \d{4}-\d\d \| (.+) \| (.+) \|$/gm),
    ]
    const names = Object.keys(ABOUT.dependencies).sort()
    expect(rows.map((match) => match[1])).toEqual(names)
    const brought = names.map((name) => {
      const others = installedFor(names.filter((one) => one !== name))
      return [...installedFor([name])].filter((path) => !others.has(path) && path !== `node_modules/${name}`).length
    })
    expect(rows.map((match) => Number(match[2]))).toEqual(brought)
  })

  it.each(Object.keys(ABOUT.dependencies))('%s is used by the program itself', (name) => {
    const used = new RegExp(`(from|import\\()\\s*'${name}(/[^']*)?'`)
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    )
    expect(sources.some((path) => used.test(readFileSync(join(ROOT, 'src', path), 'utf8')))).toBe(true)
  })

  it('names only scripts that there are', () => {
    const named = [...PAGE.matchAll(/`npm run ([\w:-]+)`/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !Object.hasOwn(ABOUT.scripts, name))).toEqual([])
  })

  it('names only files that there are', () => {
    const own = new Set(LISTINGS.map(({ path }) => path))
    const named = [...PAGE.matchAll(/`((?:src|test|policies|scripts|\.github)\/[\w./-]+\.\w+)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.filter((path) => !own.has(path) && !/\/x\./.test(path) && !existsSync(join(ROOT, path)))).toEqual([])
  })
})

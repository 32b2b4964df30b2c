import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS as REGISTRY } from '../src/commands/index.js'
import { catalogues } from '../src/frameworks/index.js'
import { vocabulary } from '../src/metrics/index.js'
import { loadPolicy } from '../src/policy/index.js'
import { PACKS } from '../src/policy/packs.js'
import { READERS } from '../src/readers/index.js'
import { RULES } from '../src/rules/index.js'
import { parseYaml } from '../src/syntax/yaml.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** Fenced blocks of a language, each with the comment on the line before, if any. */
const blocks = (language: string) =>
  [...README.matchAll(/^(?:<!-- (.+) -->\n)?```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[2] === language)
    .map((match) => ({ mark: match[1] ?? '', text: match[3] ?? '' }))

/** Commands of the README that are run here, each with the exit code that it promises (0 where it says none). */
const COMMANDS = blocks('sh').flatMap(({ mark, text }) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('node dist/cli.js'))
    .map((line): [command: string, code: number] => [line, Number(/^exit: (\d)$/.exec(mark)?.[1] ?? 0)]),
)

/** A folder that has of the checkout only what a command may need: what it writes does not land in the checkout. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-readme-'))
  for (const name of ['dist', 'policies', 'test']) symlinkSync(join(ROOT, name), join(folder, name))
  // Commands further down use what the first one wrote.
  run(COMMANDS[0]?.[0] ?? '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string) => {
  const [, ...args] = command.split(' ')
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, NO_COLOR: '1' }
  return spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
}

describe('commands of the README', () => {
  it('are there', () => expect(COMMANDS.length).toBeGreaterThan(4))

  it.each(COMMANDS)('%s', (command, code) => {
    const { status, stdout, stderr } = run(command)
    expect([status, stderr]).toEqual([code, ''])
    expect(stdout.length).toBeGreaterThan(20)
  })

  it('the first one writes what the text says that it does', () => {
    for (const file of ['report.html', 'decision.json', 'review.md', 'results.sarif'])
      expect(statSync(join(folder, 'out', file)).size).toBeGreaterThan(1000)
  })
})

describe('the README', () => {
  it.each(blocks('yaml').map(({ mark, text }, index) => ({ index, mark, text })))(
    'YAML block $index is well formed, and a policy has no fault',
    ({ mark, text }) => {
      const parsed = parseYaml(text, 'README.md')
      expect(parsed.ok ? [] : parsed.faults).toEqual([])
      if (mark !== 'lint') return
      const bytes = new TextEncoder().encode(text)
      const loaded = loadPolicy({ bytes, path: 'README.md', vocabulary, rules: RULES, packs: PACKS })
      expect(loaded.ok ? [] : loaded.faults).toEqual([])
    },
  )

  const tableAfter = (head: string) => {
    const [, body = ''] = README.split(`| ${head} |`)
    const [rows = ''] = body.split('\n\n')
    return [...rows.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map((match) => [match[1], match[2]?.split(' | ')[0]])
  }
  const action = parseYaml(readFileSync(join(ROOT, 'action.yml'), 'utf8'), 'action.yml')
  const { inputs, outputs } = (action.ok ? action.value.value : {}) as Readonly<
    Record<'inputs' | 'outputs', Readonly<Record<string, { readonly default?: string }>>>
  >

  it('names every input of the action with its default', () => {
    const told = new Map(tableAfter('input | default | what it is').map(([name, value]) => [name, value]))
    expect([...told.keys()]).toEqual(Object.keys(inputs))
    for (const [name, { default: value = '' }] of Object.entries(inputs))
      if (value !== '' && !value.startsWith('${{')) expect(told.get(name), name).toBe(`\`${value}\``)
      else expect(told.get(name), name).not.toContain('`')
  })

  it('names every output of the action', () => {
    expect(tableAfter('output | what it is').map(([name]) => name)).toEqual(Object.keys(outputs))
  })

  it('names every command', () => {
    expect(tableAfter('command | what it does').map(([name]) => name)).toEqual(Object.keys(REGISTRY))
  })

  it('counts readers, catalogues and packs as they are', () => {
    expect(Math.abs(READERS.length - 50), 'about fifty formats').toBeLessThan(8)
    expect(catalogues().length, 'ten catalogues').toBe(10)
    for (const name of PACKS.keys()) expect(README).toContain(`\`${name}\``)
  })

  const links = [...README.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')

  it.each([...new Set(links)])('links to %s, which is there', (link) => {
    const [file, anchor] = link.split('#')
    const path = join(ROOT, file || 'README.md')
    expect(existsSync(path)).toBe(true)
    if (anchor === undefined) return
    const slug = (title: string) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')
    const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] ?? ''))
    expect(headings).toContain(anchor)
  })

  it.each(['review', 'report'])('shows a picture of the %s that is small enough to load at once', (name) => {
    const path = join(ROOT, `.github/images/${name}.png`)
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG')
    expect(statSync(path).size).toBeLessThan(250_000)
  })
})

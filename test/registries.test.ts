/** Rooms to which files are added: a file that is not registered is never asked, and nobody would notice. */

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { METRICS } from '../src/metrics/index.js'
import { READERS } from '../src/readers/index.js'
import { RULES } from '../src/rules/index.js'

/** Everything that the files of a room export, but for its registry. */
async function exportsOf(room: string): Promise<readonly (readonly [string, unknown])[]> {
  const folder = new URL(`../src/${room}/`, import.meta.url)
  const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const modules = await Promise.all(
    files.map(async (name) => (await import(new URL(name, folder).href)) as Readonly<Record<string, unknown>>),
  )
  return modules.flatMap((module, at) => Object.values(module).map((value) => [files[at] ?? '', value] as const))
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key))

describe.each([
  ['readers', READERS, ['id', 'recognises', 'read']],
  ['rules', RULES, ['id', 'schema', 'judge']],
  ['metrics', METRICS, ['name', 'definition', 'compute']],
] as const)('%s', (room, registry, keys) => {
  it('registers what its files export', async () => {
    const found = (await exportsOf(room)).flatMap(([file, value]) =>
      (Array.isArray(value) ? value : [value]).filter((one) => has(one, ...keys)).map((one) => [file, one] as const),
    )
    const known: readonly unknown[] = registry
    expect(found.length).toBeGreaterThanOrEqual(known.length)
    expect(found.filter(([, one]) => !known.includes(one)).map(([file]) => file)).toEqual([])
  })

  it('has no name twice', () => {
    const names = registry.map((one) => ('id' in one ? one.id : one.name))
    expect(new Set(names).size).toBe(names.length)
  })
})

it.each([
  ['readers', READERS],
  ['rules', RULES],
])('a file of %s has the name of what it holds', (room, registry) => {
  const files = readdirSync(fileURLToPath(new URL(`../src/${room}/`, import.meta.url)))
  expect(registry.map(({ id }) => `${id}.ts`).filter((name) => !files.includes(name))).toEqual([])
})

it('a command is registered under the name of its file', async () => {
  const { COMMANDS } = await import('../src/commands/index.js')
  const folder = fileURLToPath(new URL('../src/commands/', import.meta.url))
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  // Not commands: the registry, its type, the action's modes, and what `check --since` begins.
  const others = ['index.ts', 'command.ts', 'gate.ts', 'audit-action.ts', 'watch-action.ts', 'what-if.ts']
  expect(files.filter((name) => !others.includes(name)).sort()).toEqual(
    Object.keys(COMMANDS)
      .map((name) => `${name}.ts`)
      .sort(),
  )
})

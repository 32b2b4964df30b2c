/** action.yml and the code name the same inputs and outputs: one that only one of them knows is a promise that nobody keeps. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readInputs } from '../../../src/commands/shared/inputs.js'
import { ACTION_INPUTS } from '../../../src/domain/action-inputs.js'
import { parseYaml } from '../../../src/syntax/yaml.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const parsed = parseYaml(readFileSync(`${ROOT}action.yml`, 'utf8'), 'action.yml')
const { inputs, outputs } = (parsed.ok ? parsed.value.value : {}) as Readonly<
  Record<'inputs' | 'outputs', Readonly<Record<string, { readonly default?: string }>>>
>

it('reads every input that is declared, and no other', () => {
  const asked = new Set<string>()
  readInputs({
    input: (name) => {
      asked.add(name)
      return ''
    },
  })
  expect([...asked].sort()).toEqual(Object.keys(inputs).sort())
})

it('knows by name what is declared, in its order', () => expect(ACTION_INPUTS).toEqual(Object.keys(inputs)))

it('takes the defaults as they are declared', () => {
  const declared = (name: string) => inputs[name]?.default?.replace(/^\$\{\{.*\}\}$/, 'x') ?? ''
  expect(readInputs({ input: declared })).toMatchObject({ ok: true })
  // Left empty, they come to the same, but for the token and the ledger, where empty says something.
  const bare = readInputs({ input: (name) => (['token', 'ledger-branch'].includes(name) ? declared(name) : '') })
  expect(bare).toEqual(readInputs({ input: declared }))
})

it('writes every output that is declared, and no other', () => {
  const folder = `${ROOT}src/commands/`
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
  const written = sources.flatMap((text) => [...text.matchAll(/runner\.output\('([a-z-]+)'/g)].map((match) => match[1]))
  expect([...new Set(written)].sort()).toEqual(Object.keys(outputs).sort())
})

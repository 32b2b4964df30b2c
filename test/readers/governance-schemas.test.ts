import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { contextOf, faultsOf, fileOf } from './reading.js'

const ROOT = new URL('../../', import.meta.url)
const own = READERS.filter((reader) => reader.schema)
const plain = (content: string): unknown => {
  const parsed = parseYaml(content, 'x')
  return parsed.ok ? JSON.parse(JSON.stringify(parsed.value.value)) : undefined
}

it('every governance document has a schema', () =>
  expect(own.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['bow-tie', 'fmea', 'incident', 'pre-mortem', 'response-plan', 'risk-register']),
  ))

/** Sample → what is changed in it → whether reader and schema still take it. */
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string, fits: boolean])[]>> = {
  'risk-register/risks.yml': [
    ['likelihood: 2', 'likelihood: 6', false],
    ['likelihood: 2', 'likelihood: "2"', false],
    ['option: modify', 'option: reduce', true],
    ['option: modify', 'option: ignore', false],
    ['option: modify', 'option: modify, due: soon', false],
    ['option: modify', 'option: modify, due: 2024-09-01, actions: [{action: x, owner: [a, b], due: 2024-08-01}]', true],
    ['option: modify', 'option: modify, actions: x', false],
    ['kind: risk-register', 'kind: fmea', false],
    ['version: 1', 'version: 2', false],
    ['model: loan-approval', 'model: loan-approval\nowner-of-file: {a: 1}', true],
  ],
  'fmea/fmea.yml': [
    ['severity: 6', 'severity: 0', false],
    ['severity: 6', 'severity: 6\n    action-priority: urgent', false],
    ['severity: 6', 'severity: 6\n    due: 2024-09-01', true],
  ],
  'bow-tie/bow-tie.yml': [
    ['status: working', 'status: fine', false],
    ['status: working', 'status: working, requirements: [demographic-parity]', true],
    ['status: working', 'status: working, requirements: [1]', false],
  ],
  'pre-mortem/pre-mortem.yml': [['held-on: 2024-04-02', 'held-on: April', false]],
  'incident/incident.yml': [
    ['severity: medium', 'severity: odd', false],
    ['severity: medium', 'severity: medium\nblast-radius: {people: 40}\naffected-groups: [young people]', true],
    ['severity: medium', 'severity: medium\nblast-radius: one branch', true],
    ['severity: medium', 'severity: medium\nblast-radius: {people: many}', false],
    ['severity: medium', 'severity: medium\ntimeline: [{at: 2024-02-05T09:10:00Z, what: seen, who: erin}]', true],
    ['severity: medium', 'severity: medium\nreports: [{to: the authority, at: yesterday}]', false],
  ],
  'response-plan/response-plan.yml': [
    ['to: 2.0.3', 'to: 12', true],
    ['to: 2.0.3', 'to: [2]', false],
    ['within: 30m', 'within: soon', false],
    ['can-stop: true', 'can-stop: "yes"', false],
    ['version: 1', 'version: 1\nplaybook: [{step: switch it off, who: erin, within: 15m}]', true],
  ],
}

describe.each(Object.entries(CHANGES))('%s', (path, changes) => {
  const [id = ''] = path.split('/')
  const reader = READERS.find((one) => one.id === id)!
  const validate = new Ajv({ allErrors: true, strict: false }).compile(reader.schema as object)
  const text = readFileSync(new URL(`test/samples/${path}`, ROOT), 'utf8')
  const context = { ...contextOf(), model: { ...contextOf().model, id: 'loan-approval' } }
  const read = async (content: string) => (await faultsOf(reader.read(fileOf('g.yml', content), context))) === ''

  it('the published schema is what the reader checks (node scripts/write-schemas.mjs after tsc)', () =>
    expect(readFileSync(new URL(`policies/${id}-v1.schema.json`, ROOT), 'utf8')).toBe(
      `${JSON.stringify(reader.schema, null, 2)}\n`,
    ))

  it('the sample fits both', async () => {
    expect(validate(plain(text)), JSON.stringify(validate.errors)).toBe(true)
    expect(await read(text)).toBe(true)
  })

  it.each(changes)('%j → %j: both say the same', async (from, to, fits) => {
    expect(text).toContain(from)
    const changed = text.replace(from, to)
    expect([await read(changed), validate(plain(changed))]).toEqual([fits, fits])
  })
})

it('a register of incidents fits, and one without its list does not', () => {
  const validate = new Ajv({ strict: false }).compile(READERS.find(({ id }) => id === 'incident')?.schema as object)
  expect(validate(plain('version: 1\nkind: incident-register\nincidents: []'))).toBe(true)
  expect(validate(plain('version: 1\nkind: incident-register'))).toBe(false)
})

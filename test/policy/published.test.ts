import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../src/metrics/index.js'
import { loadPolicy, policySchema, waiversSchema } from '../../src/policy/index.js'
import { PACKS } from '../../src/policy/packs.js'
import { RULES } from '../../src/rules/index.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const ROOT = new URL('../../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const plain = (content: string): unknown => {
  const parsed = parseYaml(content, 'x')
  return parsed.ok ? JSON.parse(JSON.stringify(parsed.value.value)) : undefined
}

describe('published schemas', () => {
  it.each([
    ['policy-v1', () => policySchema(RULES)],
    ['waivers-v1', () => waiversSchema()],
  ] as const)('%s.schema.json is what the rules give (node scripts/write-schemas.mjs after tsc)', (name, schema) => {
    expect(text(`policies/${name}.schema.json`)).toBe(`${JSON.stringify(schema(), null, 2)}\n`)
  })

  const validate = new Ajv({ allErrors: true, strict: false }).compile(policySchema(RULES))

  it('accept the whole policy', () => {
    expect(validate(plain(text('test/samples/policy/whole.yml'))), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    'typo-key',
    'threshold-string',
    'typo-rule',
    'typo-model-key',
    'version-float',
    'threshold-absent',
    'no-paths',
  ])('refuse %s', (name) => {
    expect(validate(plain(text(`test/samples/policy/${name}.yml`)))).toBe(false)
  })

  it('accept the whole waivers file', () => {
    expect(new Ajv({ strict: false }).compile(waiversSchema())(plain(text('test/samples/waivers/whole.yml')))).toBe(
      true,
    )
  })
})

describe('packs', () => {
  const names = readdirSync(new URL('policies/packs/', ROOT)).filter((name) => name.endsWith('.yml'))

  it('are all embedded (node scripts/embed-packs.mjs)', () => {
    expect([...PACKS.keys()].sort()).toEqual(names.map((name) => name.replace(/\.yml$/, '')).sort())
  })

  it.each(names)('%s is embedded as it is, and loads', (name) => {
    const pack = name.replace(/\.yml$/, '')
    const content = text(`policies/packs/${name}`)
    expect(PACKS.get(pack)).toBe(content)
    const policy = `version: 1\nextends: [builtin/${pack}]\nroles: {second-line: [alice]}\nmodels:\n  - {id: m, tier: high, paths: [models/**]}\n`
    const loaded = loadPolicy({
      bytes: new TextEncoder().encode(policy),
      path: 'p.yml',
      vocabulary,
      rules: RULES,
      packs: PACKS,
    })
    expect(loaded).toMatchObject({
      ok: true,
      value: { packs: [{ name: `builtin/${pack}`, sha256: createHash('sha256').update(content).digest('hex') }] },
    })
  })
})

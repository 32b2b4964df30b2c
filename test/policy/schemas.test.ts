import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { policySchema, waiversSchema } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'

/** The gate compiles these without checking them first, to start fast; so they are checked here. */
describe('schemas are sound JSON schema', () => {
  const ajv = new Ajv({ strict: false })
  it.each([
    ['policy', policySchema(RULES)],
    ['waivers', waiversSchema()],
    ...RULES.map((rule) => [`rule ${rule.id}`, rule.schema] as const),
  ])('%s', (_, schema) => {
    expect(ajv.validateSchema(schema as object)).toBe(true)
  })
})

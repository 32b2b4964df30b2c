import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { policySchema, waiversSchema } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'

/** The gate compiles these without checking them first, to start fast; so they are checked here. */
describe('schemas are sound JSON schema', () => {
  const ajv = new Ajv({ strict: false })
  const schemas = [
    { name: 'policy', schema: policySchema(RULES) },
    { name: 'waivers', schema: waiversSchema() },
    ...RULES.map((rule) => ({ name: `rule ${rule.id}`, schema: rule.schema })),
  ]
  it.each(schemas)('$name', ({ schema }) => {
    expect(ajv.validateSchema(schema)).toBe(true)
  })
})

/** Writes policies/*.schema.json from the rules, for editors and other validators. Run after tsc: it imports from build/. */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** File name → text, from the compiled policy room and rules. */
export function schemaFiles({ policySchema, waiversSchema }, rules) {
  const text = (schema) => `${JSON.stringify(schema, null, 2)}\n`
  return { 'policy-v1.schema.json': text(policySchema(rules)), 'waivers-v1.schema.json': text(waiversSchema()) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const policy = await import(new URL('build/policy/index.js', root))
  const { RULES } = await import(new URL('build/rules/index.js', root))
  for (const [name, text] of Object.entries(schemaFiles(policy, RULES)))
    writeFileSync(new URL(`policies/${name}`, root), text)
}

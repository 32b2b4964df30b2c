/** Writes policies/*.schema.json from the rules and from the readers of our own formats, for editors and other validators. Run after tsc: it imports from build/. */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** File name → text, from the compiled policy room, rules and readers. */
export function schemaFiles({ policySchema, waiversSchema }, rules, readers) {
  const text = (schema) => `${JSON.stringify(schema, null, 2)}\n`
  const formats = readers.flatMap(({ id, schema }) => (schema ? [[`${id}-v1.schema.json`, text(schema)]] : []))
  return {
    'policy-v1.schema.json': text(policySchema(rules)),
    'waivers-v1.schema.json': text(waiversSchema()),
    ...Object.fromEntries(formats),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const policy = await import(new URL('build/policy/index.js', root))
  const { RULES } = await import(new URL('build/rules/index.js', root))
  const { READERS } = await import(new URL('build/readers/index.js', root))
  for (const [name, text] of Object.entries(schemaFiles(policy, RULES, READERS)))
    writeFileSync(new URL(`policies/${name}`, root), text)
}

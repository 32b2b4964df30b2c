import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/commands/index.js'
import { helpText } from '../src/commands/shared/options.js'
import { OWN_CHECKS } from '../src/domain/own-checks.js'
import { vocabulary } from '../src/metrics/index.js'
import { FAULT_CODES, FAULT_ROOMS } from '../src/outputs/fault-words.js'
import { metricParagraphs } from '../src/outputs/metric-words.js'
import { loadPolicy } from '../src/policy/index.js'
import { PACKS } from '../src/policy/packs.js'
import { READERS } from '../src/readers/index.js'
import { RULES } from '../src/rules/index.js'

const ROOT = new URL('../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const WHOLE = 'policies/examples/whole-policy.yml'

const { docFiles, examples } = (await import(new URL('scripts/write-docs.mjs', ROOT).href)) as {
  docFiles(sources: object): Readonly<Record<string, string>>
  examples(whole: string): ReadonlyMap<string, string>
}

const commands = await Promise.all(Object.values(COMMANDS).map(({ load }) => load()))

describe('pages that are written from the sources', () => {
  const files = docFiles({
    rules: RULES,
    checks: OWN_CHECKS,
    metrics: vocabulary.entries,
    metricParagraphs,
    readers: READERS,
    faultRooms: FAULT_ROOMS,
    faultCodes: FAULT_CODES,
    commands,
    helpText,
    whole: text(WHOLE),
  })

  it.each(Object.keys(files))('%s is current (mended by "npm run generate")', (name) => {
    expect(text(`policies/${name}`)).toBe(files[name])
  })

  it.each(Object.keys(files))('%s links only to headings that it has', (name) => {
    const page = files[name] ?? ''
    const headings = new Set([...page.matchAll(/^## (\S+)$/gm)].map((match) => match[1]))
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1])
    expect(links.filter((link) => !headings.has(link))).toEqual([])
    expect(links.length).toBeGreaterThan(8)
  })
})

describe('examples', () => {
  it('the whole policy has no fault', () => {
    const bytes = new TextEncoder().encode(text(WHOLE))
    const loaded = loadPolicy({ bytes, path: WHOLE, vocabulary, rules: RULES, packs: PACKS })
    expect(loaded.ok ? [] : loaded.faults).toEqual([])
  })

  it.each(RULES.map((rule) => rule.id))('%s has an example there', (id) => {
    expect(examples(text(WHOLE)).get(id), `add a requirement with "rule: ${id}" to ${WHOLE}`).toContain(`rule: ${id}`)
  })

  it.each(RULES.flatMap((rule) => Object.keys(parametersOf(rule.schema)).map((name) => [rule.id, name] as const)))(
    '%s says what %s is',
    (id, name) => {
      const rule = RULES.find((one) => one.id === id)
      expect(parametersOf(rule?.schema)[name]).toHaveProperty('description')
    },
  )
})

function parametersOf(schema: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, object>> {
  return (schema?.['properties'] ?? {}) as Readonly<Record<string, object>>
}

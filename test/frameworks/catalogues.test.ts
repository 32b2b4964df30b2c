import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitControl } from '../../src/domain/framework.js'
import { catalogue, catalogues, contributions, findControl, frameworkIds } from '../../src/frameworks/index.js'
import { vocabulary } from '../../src/metrics/index.js'
import { checkControls, loadPolicy } from '../../src/policy/index.js'
import { PACKS } from '../../src/policy/packs.js'
import { RULES } from '../../src/rules/index.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const ROOT = new URL('../../', import.meta.url)
const FOLDER = new URL('policies/frameworks/', ROOT)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

const { frameworksModule } = (await import(new URL('scripts/embed-frameworks.mjs', ROOT).href)) as {
  frameworksModule(): string
}

it('are embedded as they are (node scripts/embed-frameworks.mjs)', () => {
  expect(text('src/frameworks/catalogues.ts')).toBe(frameworksModule())
})

it('are found by the name of their file, without a list of them', () => {
  expect([...frameworkIds(), 'crosswalk'].sort()).toEqual(files.map((name) => name.replace(/\.yml$/, '')).sort())
})

describe.each(files)('%s', (name) => {
  it('is YAML that the gate itself reads without a fault', () => {
    const parsed = parseYaml(text(`policies/frameworks/${name}`), name)
    expect(parsed.ok ? [] : parsed.faults).toEqual([])
  })
})

describe.each(frameworkIds())('%s', (id) => {
  const one = catalogue(id)!

  it('has each control once, each with a title, and says where it is from and whose words it has', () => {
    const ids = one.controls.map((control) => control.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(one.controls.filter((control) => control.title.trim() === '')).toEqual([])
    for (const said of [one.title, one.version, one.publisher, one.licenseNote]) expect(said).not.toBe('')
    expect(one.url).toMatch(/^https:\/\//)
    expect(one.verifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('holds no text where none may be told', () => {
    const texts = one.controls.flatMap((control) => control.text ?? [])
    if (one.textIs === 'none') expect(texts).toEqual([])
    else expect(texts.length).toBeGreaterThan(0)
  })
})

it.each([
  ['nist-ai-rmf', 72],
  ['eu-ai-act', 55],
  ['iso-42001', 70],
  ['iso-23894', 52],
  ['owasp-llm-top10-2025', 10],
  ['ms-rai-standard-v2', 17],
  ['sr-11-7', 3],
])('%s has %i controls', (id, count) => {
  expect(catalogue(id)?.controls).toHaveLength(count)
})

it('says of a superseded framework by what, and of a doubtful date that it is doubtful', () => {
  expect(catalogue('sr-11-7')?.supersededBy).toMatchObject({ date: '2026-04-17' })
  expect(catalogue('sr-11-7')?.supersededBy?.id).toContain('SR 26-2')
  expect(findControl('eu-ai-act/Art-73')?.control.notes.join(' ')).toContain('certainty low')
  expect(findControl('eu-ai-act/Art-15')?.control.notes.join(' ')).toContain('2027-12-02')
})

it.each(['nist-ai-rmf', 'nist-ai-rmf/MEASURE-9.9', 'none/MEASURE-2.11', '', '/', 'constructor/x'])(
  'knows no control %j',
  (id) => expect(findControl(id)).toBeUndefined(),
)

it('are all in the table of their page', () => {
  const page = text('policies/frameworks/README.md')
  for (const id of frameworkIds()) expect(page).toContain(`| \`${id}.yml\` |`)
})

describe('the crosswalk', () => {
  it('names only rules and controls that are there', () => {
    expect(contributions().length).toBeGreaterThan(400)
    expect(contributions().filter((one) => findControl(one.control) === undefined)).toEqual([])
    const rules = new Set(RULES.map((rule) => rule.id))
    expect(contributions().filter((one) => !rules.has(one.rule))).toEqual([])
  })
})

describe('controls that we name ourselves', () => {
  const named = [
    ...[...PACKS].map(([name, content]) => [`packs/${name}.yml`, content] as const),
    ...['policies/examples/whole-policy.yml', 'policies/examples/loan/policies/risk-policy.yml'].map(
      (path) => [path, text(path)] as const,
    ),
  ]
  it.each(named)('are all in a catalogue: %s', (path, content) => {
    expect(checkControls(content, path, catalogues())).toEqual([])
  })

  it.each([...PACKS.keys()])('serve each requirement of the pack %s, which has a title and says why', (name) => {
    const policy = `version: 1\nextends: [builtin/${name}]\nroles: {second-line: [a], safety-board: [b]}\nmodels: [{id: m, tier: high, paths: [m/**]}]\n`
    const bytes = new TextEncoder().encode(policy)
    const loaded = loadPolicy({ bytes, path: 'p.yml', vocabulary, rules: RULES, packs: PACKS })
    expect(loaded.ok ? [] : loaded.faults).toEqual([])
    if (!loaded.ok) return
    for (const one of loaded.value.requirements) {
      expect(one.controls.length, one.id).toBeGreaterThan(0)
      expect([one.title, one.why], one.id).not.toContain(null)
      expect(one.controls.map((id) => splitControl(id).framework)).not.toContain('')
    }
  })
})

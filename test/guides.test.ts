import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EvidenceSpec, ModelSpec } from '../src/domain/policy.js'
import { catalogues } from '../src/frameworks/index.js'
import { blobOfBytes } from '../src/git/tree.js'
import { parsePolicy } from '../src/judge/policy-text.js'
import { vocabulary } from '../src/metrics/index.js'
import { checkControls } from '../src/policy/index.js'
import { readOne } from '../src/read.js'
import { READERS } from '../src/readers/index.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const examples = readdirSync(join(ROOT, 'policies/examples')).map((name) => `policies/examples/${name}/README.md`)
const playbooks = readdirSync(join(ROOT, 'policies/playbooks')).map((name) => `policies/playbooks/${name}`)
const PAGES = [
  'policies/guide.md',
  'policies/first-gate.md',
  ...playbooks,
  ...examples.filter((path) => existsSync(join(ROOT, path))),
]
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Fenced YAML of a page, each with the comment on the line before. */
const blocks = PAGES.flatMap((page) =>
  [...text(page).matchAll(/^(?:<!-- (.+) -->\n)?```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    mark: match[1] ?? '',
    yaml: match[2] ?? '',
  })),
)

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')
const headings = (page: string) => [...text(page).matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] ?? ''))

describe.each(PAGES)('%s', (page) => {
  it('links only to what is there', () => {
    const links = [...text(page).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    const dead = links.filter((link) => {
      if (/^https?:/.test(link)) return false
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? page : normalize(join(dirname(page), file))
      const isThere = existsSync(join(ROOT, target))
      return !isThere || (anchor !== undefined && !headings(target).includes(anchor))
    })
    expect(dead).toEqual([])
  })

  it('has its YAML marked as what it is, so that it is checked', () => {
    const unmarked = blocks.filter((one) => one.page === page && !/^(policy|document: [a-z-]+)$/.test(one.mark))
    expect(unmarked.map((one) => one.yaml)).toEqual([])
  })
})

it('the guide and the playbooks are there and hang together', () => {
  expect(playbooks.length).toBeGreaterThanOrEqual(7)
  const told = ['policies/guide.md', ...playbooks].map(text).join('\n')
  for (const path of playbooks) expect(told, path).toContain(`(${path.slice('policies/'.length)})`)
})

it.each(blocks.filter((one) => one.mark === 'policy').map((one) => [one.page, one.yaml]))(
  'the policy in %s has no fault, and names only controls that there are',
  (page, yaml) => {
    const loaded = parsePolicy(new TextEncoder().encode(yaml), page)
    expect(loaded.ok ? [] : loaded.faults).toEqual([])
    expect(loaded.ok && loaded.value.loosenedFromPack).toBeUndefined()
    expect(checkControls(yaml, page, catalogues())).toEqual([])
  },
)

it.each(
  blocks
    .filter((one) => one.mark.startsWith('document'))
    .map((one) => [one.mark.slice('document: '.length), one.page, one.yaml] as const),
)('the %s in %s is one that the gate reads', async (reader, page, yaml) => {
  const place = { path: page, line: 1, column: 1 }
  const spec: EvidenceSpec = {
    file: page,
    as: reader,
    role: 'candidate',
    task: null,
    columns: {},
    groups: [],
    positive: null,
    from: 'head',
    metrics: {},
    place,
  }
  const governance = { risks: null, incidents: null, responsePlan: null }
  const model: ModelSpec = {
    id: 'small-loans',
    title: null,
    tier: 'high',
    owner: null,
    paths: [],
    artifact: null,
    card: null,
    evidence: [spec],
    governance,
    place,
  }
  const blob = blobOfBytes('document.yml', new TextEncoder().encode(yaml))
  if (!blob.ok) throw new Error('no blob')
  const read = await readOne(blob.value, { spec, model, vocabulary }, READERS)
  expect(read.faults).toEqual([])
  expect(read.evidence.length).toBeGreaterThan(0)
})

/** Pages for people who do not program: words of code have no place in them but for the names that a policy has. */
describe.each(['policies/guide.md', ...playbooks])('%s is written for people who do not program', (page) => {
  const prose = text(page).replace(/^```[\s\S]*?^```$/gm, '')
  it('without words of code', () => {
    expect(
      prose.match(
        /\b(JSON|boolean|string|array|null|undefined|regex|CLI|stdout|npm|node|dist|TypeScript|API|repo)\b/g,
      ) ?? [],
    ).toEqual([])
  })
  it('and is short enough to be read', () => {
    expect(statSync(join(ROOT, page)).size).toBeLessThan(page.endsWith('guide.md') ? 17_000 : 8_500)
    expect(prose.length).toBeGreaterThan(1000)
  })
})

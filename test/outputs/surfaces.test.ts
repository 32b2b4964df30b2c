import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { OUTPUTS } from '../../src/outputs/index.js'
import { CONTEXT, DECISIONS, HOSTILE_TEXTS, hostileDecision, hugeDecision, UNREAD } from '../fakes/decisions.js'
import { harmIn, prose } from './harm.js'

const EXTENSIONS: Readonly<Record<string, string>> = {
  annotations: 'json',
  html: 'html',
  markdown: 'md',
  sarif: 'sarif.json',
  summary: 'md',
  text: 'txt',
}
const ALL = { ...DECISIONS, unread: UNREAD }

describe.each(OUTPUTS)('$id', (output) => {
  it.each(Object.entries(ALL))('of a decision: %s', async (name, decision) => {
    await expect(await output.render(decision, CONTEXT)).toMatchFileSnapshot(
      `../golden/${output.id}/${name}.${EXTENSIONS[output.id]}`,
    )
  })

  it.each(Object.entries(ALL))('is the same bytes twice: %s', async (_, decision) => {
    expect(await output.render(decision, CONTEXT)).toBe(await output.render(structuredClone(decision), { ...CONTEXT }))
  })

  it.each(
    [...HOSTILE_TEXTS, HOSTILE_TEXTS.join(' '), '', ' ', '\u200b', 'x'.repeat(2_000_000)].map(
      (text, index) => [index, text] as const,
    ),
  )('does no harm with hostile text %i', async (_, text) => {
    const shown = await output.render(hostileDecision(text), { ...CONTEXT, run: text, baseRef: text, reportUrl: text })
    expect(harmIn(shown, output)).toBe('')
  })
})

const renderer = new MarkdownIt({ html: true, linkify: true })
renderer.linkify.set({ fuzzyLink: false })

/** Elements that the review makes itself. */
const OURS = new Set(
  '!-- h3 p strong code pre a table thead tbody tr th td br ul li blockquote details summary sub'.split(' '),
)

describe.each(['markdown', 'summary'])('%s of hostile text', (id) => {
  const output = OUTPUTS.find((one) => one.id === id)!
  it.each(HOSTILE_TEXTS.map((text) => [text] as const))('%j', async (text) => {
    const shown = prose(String(await output.render(hostileDecision(text), CONTEXT)))
    expect(shown).not.toMatch(/<(img|script|!--(?! risk-gate:review v1 head=862d3a7))/)
    expect(shown).not.toMatch(/@[\w]|[\s(]#\d|\bGH-\d/)
    const page = renderer.render(String(await output.render(hostileDecision(text), CONTEXT)))
    const tags = new Set([...page.matchAll(/<([a-z!][\w-]*)/g)].map(([, name]) => name))
    expect([...tags].filter((name) => !OURS.has(name ?? ''))).toEqual([])
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)
    expect(links.filter((link) => !link?.startsWith('https://github.com/acme/models/'))).toEqual([])
  })
})

describe('room', () => {
  const huge = hugeDecision(20_000)
  const render = async (id: string): Promise<string> => OUTPUTS.find((one) => one.id === id)!.render(huge, CONTEXT)

  it('a review of 20,000 findings fits a comment and says what it left out', async () => {
    const text = await render('markdown')
    expect(text.length).toBeLessThan(60_000)
    expect(text).toMatch(/\*\*\d+ more requirements\*\* in the report/)
  })
  it('a review of hostile long texts in many findings fits too', () => {
    const one = hostileDecision('@`<|&\u202e'.repeat(500))
    const model = one.models[0]!
    const many = {
      ...one,
      faults: Array.from({ length: 3000 }, () => one.faults[0]!),
      models: [
        {
          ...model,
          findings: Array.from({ length: 2000 }, (_, index) => ({
            ...model.findings[index % model.findings.length]!,
            requirement: `r${index}`,
          })),
        },
      ],
    }
    for (const output of OUTPUTS.filter(({ id }) => id === 'markdown'))
      expect(String(output.render(many, CONTEXT)).length).toBeLessThan(60_000)
    const report = String(OUTPUTS.find(({ id }) => id === 'html')?.render(many, CONTEXT))
    expect(Buffer.byteLength(report)).toBeLessThan(5_000_000)
  })
  it('a report of 20,000 findings is below 5 MB and counts the rest', async () => {
    const text = await render('html')
    expect(Buffer.byteLength(text)).toBeLessThan(5_000_000)
    expect(text).toMatch(/[\d,]+ more of 20,000 rows are in <code>decision\.json<\/code>/)
  })
  it('a summary is below 1 MiB', async () => {
    expect(Buffer.byteLength(await render('summary'))).toBeLessThan(1024 * 1024)
  })
  it('a thousand models fit', async () => {
    const models = Array.from({ length: 1000 }, (_, index) => ({ ...DECISIONS.fail.models[0]!, id: `model-${index}` }))
    const text = String(OUTPUTS.find(({ id }) => id === 'markdown')?.render({ ...DECISIONS.fail, models }, CONTEXT))
    expect(text.length).toBeLessThan(60_000)
    expect(text).toContain('1000 models must not merge yet')
    expect(
      Buffer.byteLength(
        String(OUTPUTS.find(({ id }) => id === 'html')?.render({ ...DECISIONS.fail, models }, CONTEXT)),
      ),
    ).toBeLessThan(5_000_000)
  })
})

describe('the registry', () => {
  it('has every id and file once, in order', () => {
    const ids = OUTPUTS.map((output) => output.id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(OUTPUTS.flatMap((output) => output.file ?? [])).toEqual(['report.html', 'review.md', 'results.sarif'])
  })
})

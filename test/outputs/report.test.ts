import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderReport } from '../../src/outputs/report.js'
import { thousand } from '../../src/outputs/report-business.js'
import { STYLE } from '../../src/outputs/report-style.js'
import { CONTEXT, DECISIONS, hostileDecision, hugeDecision, UNREAD } from '../fakes/decisions.js'

const VOID = new Set(['meta', 'br', 'hr', 'rect', 'path', 'circle', 'img', 'input', 'link'])
const ALL = { ...DECISIONS, unread: UNREAD, hostile: hostileDecision(), huge: hugeDecision(3000) }

/** Tags as they open and close, attributes as written; throws on markup that is not well formed. */
function tags(page: string): readonly { readonly name: string; readonly attributes: string }[] {
  const open: string[] = []
  const found: { name: string; attributes: string }[] = []
  for (const [, close, name = '', attributes = ''] of page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .matchAll(/<(\/?)([a-z]\w*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi)) {
    if (close) {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
    } else {
      found.push({ name, attributes })
      if (!VOID.has(name)) open.push(name)
    }
  }
  if (open.length) throw new Error(`not closed: ${open.join(', ')}`)
  return found
}

describe.each(Object.entries(ALL))('the report of %s', (_, decision) => {
  const page = renderReport(decision, CONTEXT)
  const all = tags(page)

  it('is well formed, and every other bracket is text', () => {
    const rest = page
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<!doctype html>|<\/?[a-z]\w*(?:\s+[\w:-]+(?:="[^"<>]*")?)*\s*\/?>/gi, '')
    expect(rest).not.toMatch(/[<>]/)
  })

  it('asks for nothing and runs nothing', () => {
    expect(
      all.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object', 'base', 'form', 'input'].includes(name)),
    ).toEqual([])
    expect(
      all.filter(({ attributes }) =>
        /\s(on\w+|style|src|srcset|xlink:href)=/i.test(attributes.replace(/"[^"]*"/g, '""')),
      ),
    ).toEqual([])
    const addresses = all.flatMap(({ attributes }) => /\shref="([^"]*)"/.exec(attributes)?.[1] ?? [])
    expect(
      addresses.filter((address) => !address.startsWith('#') && !address.startsWith('https://github.com/acme/models/')),
    ).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
  })

  it('has a policy that fits its style sheet', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const digest = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`style-src 'sha256-${digest}'`)
    expect(page).toContain("default-src 'none'")
  })

  it('has headings in order, one of the first level', () => {
    const levels = all.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('has header cells, captions and names for every picture', () => {
    const count = (name: string) => all.filter((tag) => tag.name === name).length
    expect(count('caption')).toBe(count('table'))
    expect(all.filter(({ name, attributes }) => name === 'th' && !/scope="(col|row)"/.test(attributes))).toEqual([])
    expect(
      all.filter(({ name, attributes }) => name === 'svg' && !/role="img" aria-label="[^"]/.test(attributes)),
    ).toEqual([])
  })

  it('has all three parts', () => {
    for (const id of ['board', 'engineer', 'auditor']) expect(page).toContain(`<section id="${id}"`)
  })
})

describe('what it tells', () => {
  const page = renderReport(DECISIONS.fail, CONTEXT)
  it.each([
    ['people in a thousand', '<b>621</b> of 1,000'],
    ['what was accepted, by whom, until when', 'R-012'],
    ['how far off', '0.1153 short'],
    ['the digest of the evidence', '3e51cf3e51cf'],
    ['the digest of the policy', '9f31c2e9f31c2e'],
    ['the approval that counts', '2026-11-20T16:20:00Z'],
    ['the way to replay', 'verify decision.json --replay'],
    ['the title of a control', 'Fairness and bias are evaluated'],
    ['the state of an edge', 'the bytes are not in the commit'],
  ])('%s', (_, text) => expect(page).toContain(text))

  it('never says 0 or 1,000 where it is not quite', () => {
    expect([0, 0.0001, 0.62, 0.9999, 1].map(thousand)).toEqual(['0', 'fewer than 1', '620', 'more than 999', '1,000'])
  })
})

describe('colours', () => {
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
    const [red = 0, green = 0, blue = 0] = (full.match(/../g) ?? []).map((pair) => {
      const part = Number.parseInt(pair, 16) / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const themes = [...STYLE.matchAll(/:root\{(?:color-scheme:[^;]*;)?((?:--\w+:#[0-9a-f]+;?)+)\}/g)]
    .slice(0, 2)
    .map(([, text = '']) => Object.fromEntries(text.split(';').map((pair) => pair.slice(2).split(':'))))

  it.each(
    themes.flatMap((theme, index) =>
      ['text', 'quiet', 'bad', 'good', 'mid', 'link'].flatMap((ink) =>
        ['page', 'card'].map((paper) => [['light', 'dark'][index], ink, paper, theme[ink], theme[paper]] as const),
      ),
    ),
  )('%s: %s on %s can be read', (_theme, _ink, _paper, ink, paper) => {
    const [high = 0, low = 0] = [luminance(ink), luminance(paper)].sort((a, b) => b - a)
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
  it('are there in both themes', () => expect(themes).toHaveLength(2))
})

describe('governance', () => {
  const page = renderReport(DECISIONS.fail, CONTEXT)
  const board = page.slice(page.indexOf('<section id="board"'), page.indexOf('<section id="engineer"'))
  it.each([
    ['the map of risks', 'class="plot heat"'],
    ['a risk that has risen, with the title of the requirement', 'so it counts as critical again'],
    ['a barrier that is not kept up', 'class="barrier unmet"'],
    ['the days left of a deadline', 'within <b>9.9 days</b>'],
    ['the source of the deadline', 'as of 2026-11-21'],
    ['what an incident reached', '40 people, 41 decisions'],
    ['overdue actions', '<b>1 overdue</b>'],
    ['the incident that a requirement came of', '<h3>What was learned</h3>'],
    ['what was cut', '2 more entries'],
    ['mistakes in a thousand', 'The error budget'],
    ['what becomes of a thousand people', 'Of every 1,000 people in the test'],
  ])('shows %s', (_, text) => expect(board).toContain(text))
  it('shows failure modes to the engineer', () => expect(page).toContain('class="plot pareto"'))

  it('the board page has no sign and no metric name that it does not explain', () => {
    const text = board
      .replace(/<h3>Words<\/h3>[\s\S]*/, '')
      .replace(/<code>[^<]*<\/code>/g, '')
      .replace(/<[^>]*>/g, ' ')
    expect(text).not.toMatch(/[≥≤±σμ∆]|p-value|\b[a-z]+_[a-z_]+\b|\bn = /)
    for (const metric of ['ECE', 'AUC', 'ROC', 'F1', 'recall', 'precision', 'specificity', 'RPN'])
      expect(text).not.toMatch(new RegExp(`\\b${metric}\\b`))
  })
})

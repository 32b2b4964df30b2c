/** Markdown → sections, tables and blocks of visible text. Headings count at the top level only. */

import type { Token } from 'markdown-it'
import { codePoint } from '../../domain/code-point.js'
import type { Section } from '../../domain/evidence.js'
import { sectionNames } from '../../domain/section-names.js'
import { said, wordCount, words } from './card-words.js'
import { htmlText } from './html-text.js'

/** A paragraph, list item, table cell or piece of HTML, as a reader sees it. Soft line ends are kept as LF. */
export interface Block {
  readonly text: string
  /** 1-based line of its first line. */
  readonly line: number
  /** Index of the innermost heading that it stands under, or -1. */
  readonly heading: number
}

export interface Table {
  /** Rows of cells, the header first. */
  readonly rows: readonly (readonly Block[])[]
  readonly heading: number
}

/** A heading as it stands, with the canonical names of its title. */
export interface Heading {
  readonly title: string
  readonly names: readonly string[]
  readonly level: number
  readonly line: number
}

export interface CardText {
  readonly headings: readonly Heading[]
  /** Text outside tables. */
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
}

/** Nesting of lists and quotes that is followed; the parser drops what comes after a deeper one, so it is far beyond any card. */
const DEEPEST = 1000

/** Walks the document once. Code blocks, images, link targets, comments and hidden HTML give no text. */
export async function cardText(body: string): Promise<CardText> {
  const { default: Markdown } = await import('markdown-it')
  const tokens = new Markdown({ html: true, linkify: false, typographer: false, maxNesting: DEEPEST }).parse(body, {})
  const html = htmlText()
  const headings: Heading[] = []
  const blocks: Block[] = []
  const tables: Table[] = []
  let rows: Block[][] | null = null
  let title: { readonly level: number; readonly line: number } | null = null
  let line = 1

  for (const token of tokens) {
    if (token.map) line = token.map[0] + 1
    if (token.type === 'heading_open' && token.level === 0 && !html.hidden) {
      title = { level: Number(token.tag.slice(1)), line }
    } else if (token.type === 'table_open') rows = []
    else if (token.type === 'tr_open') rows?.push([])
    else if (token.type === 'table_close') {
      if (rows?.length) tables.push({ rows, heading: headings.length - 1 })
      rows = null
    } else if (token.type === 'html_block') {
      const text = html.feed(token.content)
      if (text.trim()) blocks.push({ text: entities(text), line, heading: headings.length - 1 })
    } else if (token.type === 'inline') {
      const text = inlineText(token, html)
      if (title !== null) {
        headings.push({ title: shown(text), names: sectionNames(text), ...title })
        title = null
      } else if (rows?.length) rows.at(-1)?.push({ text, line, heading: headings.length - 1 })
      else if (text.trim()) blocks.push({ text, line, heading: headings.length - 1 })
    }
  }
  return { headings, blocks, tables }
}

/** Visible text of inline content; empty where all of it is links, since then the content is elsewhere. */
function inlineText(token: Token, html: ReturnType<typeof htmlText>): string {
  const parts: string[] = []
  let outside = false
  let links = 0
  let linked = false
  for (const child of token.children ?? []) {
    let text = ''
    if (child.type === 'html_inline') text = html.feed(child.content)
    else if (child.type === 'softbreak' || child.type === 'hardbreak') text = '\n'
    else if (child.type === 'link_open') links += 1
    else if (child.type === 'link_close') links -= 1
    else if ((child.type === 'text' || child.type === 'text_special' || child.type === 'code_inline') && !html.hidden) {
      text = child.content
      if (links > 0) linked = true
      else if (/[\p{L}\p{N}]/u.test(text)) outside = true
    }
    if (text) parts.push(text)
  }
  return linked && !outside ? '' : parts.join('')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
/** Entities in HTML blocks, which the Markdown parser leaves alone. What is not known gives a space, so that it is no word. */
const entities = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? ' '
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' '
    },
  )

/** A title as it may be told: marks that cannot be seen or that turn the line are written as U+XXXX. */
const shown = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (odd) => `<${codePoint(odd)}>`)
    .trim()
    .slice(0, 200)

/** Sub-sections that belong to a section although they have a name of their own. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'intended use': ['out-of-scope use'],
  limitations: ['caveats and recommendations', 'out-of-scope use', 'ethical considerations'],
  evaluation: ['evaluation data', 'metrics', 'factors', 'quantitative analyses'],
  'training data': ['preprocessing', 'composition', 'collection process', 'motivation', 'license'],
}

/**
 * Sections in the order of the card, one for each name of a heading. Words of sub-sections count for the section above
 * them, unless the sub-section has another known name ("Limitations" below an empty "Intended use" does not fill it).
 * `speaks` takes out of a block what its template asks.
 */
export function sectionsOf(card: CardText, speaks: (text: string) => string = (text) => text): readonly Section[] {
  const counts = card.headings.map(() => ({ words: wordCount(), placeholders: [] as string[] }))
  const above = parents(card.headings)
  const blocks = [...card.blocks, ...card.tables.flatMap((table) => table.rows.flat())]
  for (const block of blocks) {
    if (block.heading < 0) continue
    const content = said(speaks(block.text))
    const list = words(content.text)
    for (const index of above[block.heading] as readonly number[]) {
      counts[index]?.words.add(list)
      counts[index]?.placeholders.push(...content.placeholders)
    }
  }
  return card.headings.flatMap((heading, index) => {
    const { title, level, line } = heading
    const count = counts[index] as (typeof counts)[number]
    const placeholders = [...new Set(count.placeholders)].slice(0, 20)
    const names = heading.names.length ? heading.names : [null]
    return names.map((name) => ({ title, name, level, line, words: count.words.total, placeholders }))
  })
}

/** For each heading: itself and the headings above it that its text counts for. */
function parents(headings: readonly Heading[]): readonly (readonly number[])[] {
  const open: number[] = []
  return headings.map((heading, index) => {
    while (open.length && (headings[open.at(-1) as number] as Heading).level >= heading.level) open.pop()
    open.push(index)
    const chain = open.map((at) => headings[at] as Heading)
    return open.filter((_, at) => chain.slice(at + 1).every((below) => partOf(chain[at] as Heading, below)))
  })
}

function partOf(section: Heading, below: Heading): boolean {
  if (!section.names.length || !below.names.length) return true
  return section.names.some((name) => below.names.some((part) => part === name || PARTS[name]?.includes(part)))
}

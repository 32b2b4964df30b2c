/**
 * The one place that makes hostile text safe to show. Every text that an artifact, a policy or a person supplied goes
 * through one of these before it reaches a surface; each surface has its own function, and none of them ever throws.
 */

const ZERO_WIDTH = '\u200b'

/**
 * What no reader can see or what changes how others are shown: controls (C0, DEL, C1), format characters (bidirectional
 * overrides, zero width, byte order mark, tags), lone surrogates, line and paragraph separators. The zero-width joiners
 * stay where both neighbours are beyond ASCII: scripts and emoji need them.
 */
const HIDDEN =
  /(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeSequence(character: string): string {
  const short = SHORT[character]
  if (short) return short
  const point = character.codePointAt(0)!.toString(16).toUpperCase()
  return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`
}

/**
 * Text of one line in which every hidden character is written out (`\n`, `\u202E`). For paths, labels and log lines.
 * `##[`, which a runner obeys anywhere in a line, is broken here for good.
 */
export const visible = (text: string): string => text.replace(HIDDEN, escapeSequence).replaceAll('##[', '## [')

/** As `visible`, but line breaks and tabs are a space, and the ends are trimmed. For prose. */
export const flat = (text: string): string => visible(text.replace(/[ \t]*[\r\n\t][\s]*/g, ' ')).trim()

/** At most `limit` UTF-16 units of a text, never half a character, with a sign and the count of what was left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
  return `${text.slice(0, end)}… (${text.length - end} more characters)`
}

/** Longest text of prose and of a name that the surfaces show; the record has all of it. */
const PROSE = 700
const NAME = 160

/** Mentions, issue references, links and emoji names are broken by a zero-width space, so that nobody is called and nothing is linked. */
const breakReferences = (text: string): string =>
  text
    .replace(/(?<=\S)@/gu, `${ZERO_WIDTH}@`)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/(?<!\d):(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const entity = (character: string): string => ENTITIES[character] ?? `&#${character.codePointAt(0)};`

/** Text for HTML, in an element or in a quoted attribute. */
export const html = (text: string, limit: number = PROSE): string => flat(clip(text, limit)).replace(/[&<>"']/g, entity)

/** A path, label or id for HTML: hidden characters and line breaks are written out. */
export const htmlName = (text: string, limit: number = NAME): string =>
  visible(clip(text, limit)).replace(/[&<>"']/g, entity)

/** Text inside an HTML block of Markdown (`<summary>`), where mentions count and Markdown does not. */
export const htmlInMarkdown = (text: string, limit: number = NAME): string =>
  breakReferences(visible(clip(text, limit))).replace(/[&<>"']/g, entity)

/**
 * Text as inline Markdown (GitHub flavour), also in a table cell or at the start of a list item: one line, no markup,
 * no HTML, no mention, no reference, no link, no mathematics.
 */
export function markdown(text: string, limit: number = PROSE): string {
  const safe = breakReferences(flat(clip(text, limit)))
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, entity)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  // What would begin a block where the text stands first: a list item, a heading, a rule or an underline.
  return safe
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^([-=#])(?=[-=#]*(?:\s|$))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A path, label or id as Markdown code, also in a table cell. Empty text is `(empty)`. */
export function code(text: string, limit: number = NAME): string {
  const shown = visible(clip(text, limit))
  if (shown.trim() === '') return '`(empty)`'
  if (!/[`|]|^\s|\s$/.test(shown)) return `\`${shown}\``
  // A code span in a table cannot hold a bar, nor a back-tick at its ends: then HTML with everything as entities.
  return `<code>${breakReferences(shown).replace(/[^\p{L}\p{N} .,/:;=@#\u200b-]/gu, entity)}</code>`
}

/** A web address as the target of a Markdown link or an `href`, or null where it is no plain https or http address. */
export function linkTarget(address: string): string | null {
  if (!/^https?:\/\/[^/?#]/.test(address) || /\p{Cs}/u.test(address)) return null
  return encodeURI(address)
    .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
    .replace(/['()*!$~[\]|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Text for a log or a terminal: one line without control characters, that no runner takes for a command. */
export const logLine = (text: string): string => visible(text).replace(/^(\s*):(?=:)/, '$1: ')

/** As `logLine`, for a path, label or id inside a line. */
export const logName = (text: string, limit: number = NAME): string => logLine(clip(text, limit))

/** As `logLine`, for prose: line breaks become spaces. */
export const logProse = (text: string, limit: number = PROSE): string => logLine(flat(clip(text, limit)))

/**
 * A cell of CSV: always quoted, and never a formula to a spreadsheet, also after blanks and in letters of full width: it
 * begins with an apostrophe instead. Numbers stay numbers.
 */
export function csvCell(content: string | number | null): string {
  if (content === null) return '""'
  if (typeof content === 'number') return `"${content}"`
  const shown = visible(content)
  const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown.normalize('NFKC')) || /^[\t\r\n]/.test(content)
  return `"${(formula ? `'${shown}` : shown).replaceAll('"', '""')}"`
}

/** Text inside a quoted label of a Mermaid flowchart: everything that is syntax to Mermaid or Markdown is an entity. */
export function mermaid(text: string, limit: number = 60): string {
  const shown = visible(clip(text, limit))
  return shown
    .replace(/[^\p{L}\p{N}\p{M} .,/_=+()%✓✗…-]/gu, (character) => `#${character.codePointAt(0)};`)
    .replace(/^[-+\d]/, (character) => `#${character.charCodeAt(0)};`)
}

/** Text in a Mermaid chart's title or axis, which know no entities: what is not harmless becomes `·`. */
export const mermaidAxis = (text: string, limit: number = 28): string => {
  const shown = visible(text.length > limit ? `${Array.from(text.slice(0, limit - 1)).join('')}…` : text)
  return shown.replace(/[^\p{L}\p{N}\p{M} .,/_=+()%:≥≤×…-]/gu, '·')
}

/** What of raw HTML inside Markdown a reader sees. One pass over each piece, never more, whatever it holds. */

/** Elements whose content is not shown. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'textarea',
  'object',
  'svg',
  'math',
  'iframe',
  'select',
  'datalist',
])
/** Elements without content, so that nothing hides inside them. */
const VOID: ReadonlySet<string> = new Set([
  'img',
  'br',
  'hr',
  'input',
  'meta',
  'link',
  'source',
  'wbr',
  'col',
  'embed',
  'area',
  'base',
  'track',
  'param',
])
/** A style that hides an element. */
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?!\.?[1-9])/i
const hides = (attributes: string): boolean =>
  HIDES.test(attributes) || /(?:^|\s)hidden(?=[\s=/>]|$)/i.test(attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""'))

/** Tracks hidden elements over the pieces of HTML of one document. */
export interface HtmlText {
  /** Visible text of a piece of HTML; comments, tags and hidden elements give a space. Entities stay as written. */
  feed(html: string): string
  /** Whether what comes next is inside a hidden element. */
  readonly hidden: boolean
}

/** A tracker at the start of a document. An unclosed comment or tag hides the rest of its piece, an unclosed hidden element the rest of the document. */
export function htmlText(): HtmlText {
  let element: string | null = null
  let depth = 0
  const tag = (name: string, closing: boolean, attributes: string, selfClosing: boolean): void => {
    if (element !== null) {
      if (name !== element) return
      if (!closing && !selfClosing) depth += 1
      if (closing) depth -= 1
      if (depth === 0) element = null
    } else if (!closing && !selfClosing && !VOID.has(name) && (UNSEEN.has(name) || hides(attributes))) {
      element = name
      depth = 1
    }
  }
  return {
    get hidden() {
      return element !== null
    },
    feed(html) {
      const seen: string[] = []
      for (let at = 0; at < html.length; ) {
        const open = html.indexOf('<', at)
        const text = html.slice(at, open < 0 ? html.length : open)
        if (element === null) seen.push(text)
        if (open < 0) break
        if (!/^<[a-z/!?]/i.test(html.slice(open, open + 2))) {
          if (element === null) seen.push('<')
          at = open + 1
          continue
        }
        const end = endOfMarkup(html, open)
        if (end === null) break
        const name = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(open, open + 80))
        const inside = html.slice(open, end)
        if (name)
          tag(
            (name[2] as string).toLowerCase(),
            name[1] === '/',
            inside.slice(name[0].length, 2000),
            inside.endsWith('/>'),
          )
        seen.push(inside.includes('\n') ? '\n'.repeat(inside.split('\n').length - 1) : ' ')
        at = end
      }
      return seen.join('')
    },
  }
}

/** Index after the comment, declaration or tag that begins at `open`; null where it does not end. */
function endOfMarkup(html: string, open: number): number | null {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return end < 0 ? null : end + 3
  }
  let quote = ''
  for (let at = open + 1; at < html.length; at += 1) {
    const character = html[at] as string
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return at + 1
    else if (character === '"' || character === "'") quote = character
  }
  return null
}

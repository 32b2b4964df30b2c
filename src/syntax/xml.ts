/**
 * A small reader of XML for test reports: elements, attributes, text; the five named entities and numeric ones. No
 * document type and no entity of its own is accepted, so that nothing expands and nothing is fetched.
 */

import { codePoint } from '../domain/code-point.js'
import { bad, type FaultCode, fault, good, type Result } from '../domain/fault.js'
import { placeOfOffset } from './json-places.js'

/** Elements inside elements at most. */
const MAXIMUM_DEPTH = 64

/** Elements at most in one file. */
const MAXIMUM_ELEMENTS = 500_000

export interface XmlElement {
  readonly name: string
  /** Null prototype. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Text directly inside, trimmed. */
  readonly text: string
  /** 1-based. */
  readonly line: number
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  text: string
  readonly line: number
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
const NAME = /[\p{L}_][\p{L}\p{N}_.:-]*/uy
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/uy
const END = /\s*(\/?)>/y

/** What to do about a file that is no XML, where nothing better is known. */
const AGAIN = 'write the file again with the tool that made it'

/** The root element, or the first fault. Comments, CDATA and the XML declaration are understood. */
export function parseXml(text: string, path: string, code: FaultCode = 'artifact/syntax'): Result<XmlElement> {
  const wrong = (offset: number, message: string, fix: string | null = AGAIN): Result<XmlElement> => {
    const place = placeOfOffset(text, offset)
    return bad(fault(code, path, message, { line: place.line, column: place.column, fix }))
  }
  const stack: Open[] = []
  let root: XmlElement | null = null
  let elements = 0
  let line = 1
  let lineEnd = text.indexOf('\n')
  const lineAt = (offset: number): number => {
    for (; lineEnd >= 0 && lineEnd < offset; lineEnd = text.indexOf('\n', lineEnd + 1)) line++
    return line
  }

  let at = 0
  while (at < text.length) {
    const open = stack.at(-1)
    const next = text.indexOf('<', at)
    const between = text.slice(at, next < 0 ? text.length : next)
    if (open) open.text += unescaped(between)
    else if (between.trim() !== '') return wrong(at, 'text stands outside the root element')
    if (next < 0) break
    at = next
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) return wrong(at, 'a comment never ends: the file is cut short', 'write the whole file again')
      at = end + 3
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9)
      if (end < 0 || !open) return wrong(at, 'a CDATA section stands at the wrong place or never ends')
      open.text += text.slice(at + 9, end)
      at = end + 3
    } else if (text.startsWith('<?', at)) {
      const end = text.indexOf('?>', at + 2)
      if (end < 0) return wrong(at, 'a processing instruction never ends')
      at = end + 2
    } else if (text.startsWith('<!', at)) {
      return wrong(at, 'the file declares a document type, which is not accepted', 'write it without <!DOCTYPE …>')
    } else if (text.startsWith('</', at)) {
      NAME.lastIndex = at + 2
      const name = NAME.exec(text)?.[0]
      END.lastIndex = NAME.lastIndex
      if (!open || name !== open.name || !END.test(text))
        return wrong(at, `the end of <${open?.name ?? '?'}> is wanted here`)
      at = END.lastIndex
      stack.pop()
      const closed: XmlElement = { ...open, text: open.text.trim() }
      const parent = stack.at(-1)
      if (parent) parent.children.push(closed)
      else root = closed
    } else {
      if (root !== null) return wrong(at, 'a second root element begins here')
      NAME.lastIndex = at + 1
      const name = NAME.exec(text)?.[0]
      if (name === undefined) return wrong(at, 'a "<" stands where no element begins', 'write &lt;')
      if (stack.length >= MAXIMUM_DEPTH) return wrong(at, `elements are nested more than ${MAXIMUM_DEPTH} deep`)
      if (++elements > MAXIMUM_ELEMENTS) return wrong(at, `the file has more than ${MAXIMUM_ELEMENTS} elements`)
      const element: Open = {
        name,
        attributes: Object.create(null) as Record<string, string>,
        children: [],
        text: '',
        line: lineAt(at),
      }
      let from = NAME.lastIndex
      for (;;) {
        ATTRIBUTE.lastIndex = from
        const attribute = ATTRIBUTE.exec(text)
        if (!attribute) break
        const [, key = '', value = ''] = attribute
        if (key in element.attributes) return wrong(from, `the attribute ${key} of <${name}> stands twice`)
        element.attributes[key] = unescaped(value.slice(1, -1))
        from = ATTRIBUTE.lastIndex
      }
      END.lastIndex = from
      const end = END.exec(text)
      if (!end)
        return wrong(
          at,
          `the tag <${name}> is not written as XML wants it, or is cut short`,
          'write the whole file again',
        )
      at = END.lastIndex
      const empty: XmlElement = element
      if (end[1] !== '/') stack.push(element)
      else if (open) open.children.push(empty)
      else root = empty
    }
  }
  const open = stack.at(-1)
  if (open)
    return wrong(text.length, `the file ends inside <${open.name}>: it is cut short`, 'write the whole file again')
  return root === null ? wrong(0, 'the file has no element', 'write the whole file again') : good(root)
}

/** Text with its entities read; unknown ones stay as they are, control characters are spelled out. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (whole, name: string) => {
        if (!name.startsWith('#')) return NAMED.get(name) ?? whole
        const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
        if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return whole
        return code < 0x20 && code !== 9 && code !== 10 && code !== 13 ? codePoint(code) : String.fromCodePoint(code)
      })
    : text

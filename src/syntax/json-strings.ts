/** What the JSON parser says and the texts that it reads: faults as they are thrown inside it, escapes, quotations. */

import { codePoint } from '../domain/code-point.js'
import type { FaultCode } from '../domain/fault.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Stops the parsing; never leaves the parser. */
export class JsonStop extends Error {
  constructor(
    readonly offset: number,
    readonly says: string,
    readonly fix: string | null,
    readonly code: FaultCode | null,
  ) {
    super(says)
  }
}

/** Ends the parsing with a fault at an offset. */
export const stop = (offset: number, says: string, fix: string | null = null, code: FaultCode | null = null): never => {
  throw new JsonStop(offset, says, fix, code)
}

/** The text of a JSON string with its escapes read; half a character (a lone surrogate) is refused. `offset`: where `raw` begins in the file. */
export function readEscapes(raw: string, offset: number): string {
  let result = ''
  let from = 0
  for (let slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', from)) {
    result += raw.slice(from, slash)
    const letter = raw.charAt(slash + 1)
    if (letter === 'u') {
      const digits = raw.slice(slash + 2, slash + 6)
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) stop(offset + slash, '\\u needs four hexadecimal digits after it')
      result += String.fromCharCode(Number.parseInt(digits, 16))
      from = slash + 6
      continue
    }
    const char = ESCAPES[letter]
    if (char === undefined)
      stop(offset + slash, `${quoted(`\\${letter}`)} is no escape of JSON`, 'write \\\\ for a backslash')
    result += char
    from = slash + 2
  }
  result += raw.slice(from)
  const lone = LONE_SURROGATE.exec(result)
  if (lone) {
    const message = `a text has half a character in it (${codePoint(lone[0].charCodeAt(0))} alone)`
    stop(offset - 1, message, 'write the whole character')
  }
  return result
}

/** A piece of the file for a message: short, and without characters that act. */
export function quoted(piece: string): string {
  const short = piece.length > 60 ? `${piece.slice(0, 60)}…` : piece
  return `"${short.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => codePoint(char))}"`
}

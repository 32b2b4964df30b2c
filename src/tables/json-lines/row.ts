/** One line of a JSON Lines file: an object of plain values, scanned as bytes (RFC 8259) without building it. */

import { shown } from '../show.js'

const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125
const LIST = 91
const LIST_END = 93
const COLON = 58
const COMMA = 44

/** Deepest nesting of a value that is not asked for and only passed over. */
const MOST_DEPTH = 64

/** What a value is; a text that holds an escape has to be decoded. */
export type ValueKind = 'text' | 'escaped' | 'token' | 'null' | 'nested'

/** A fault of a line: what is wrong, where (byte from 0), and what to do. */
export interface LineFault {
  readonly message: string
  readonly at: number
}

/** Takes a member: its key between bytes `keyStart` and `keyEnd` (inside the quotes), its value between `start` and `end`. */
export type OnMember = (key: Span, kind: ValueKind, start: number, end: number) => LineFault | null

/** Bytes of a key inside its quotes; `escaped` where it holds an escape. */
export interface Span {
  start: number
  end: number
  escaped: boolean
}

const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 9 || byte === 13

/** The first byte from `at` on that is no space. */
function afterSpace(bytes: Uint8Array, at: number, limit: number): number {
  while (at < limit && isSpace(bytes[at])) at++
  return at
}

/** Scans one object that is the whole line, `from` to `limit`; null where it is sound. `onMember` is told each member in order. */
export function scanLine(bytes: Uint8Array, from: number, limit: number, onMember: OnMember): LineFault | null {
  let at = afterSpace(bytes, from, limit)
  if (at === limit) return { message: 'the line is empty', at }
  if (bytes[at] !== OPEN) return { message: 'the line is no JSON object', at }
  const key: Span = { start: 0, end: 0, escaped: false }
  at = afterSpace(bytes, at + 1, limit)
  if (bytes[at] === CLOSE && at < limit) at++
  else
    for (;;) {
      if (at >= limit) return cutShort(limit)
      if (bytes[at] !== QUOTE) return { message: 'a key in double quotes is wanted', at }
      const text = scanText(bytes, at, limit)
      if (text.fault) return text.fault
      key.start = at + 1
      key.end = text.end - 1
      key.escaped = text.escaped
      at = afterSpace(bytes, text.end, limit)
      if (at >= limit) return cutShort(limit)
      if (bytes[at] !== COLON) return { message: 'a colon is wanted after the key', at }
      at = afterSpace(bytes, at + 1, limit)
      const value = scanValue(bytes, at, limit, 0)
      if (value.fault) return value.fault
      const fault = onMember(key, value.kind, value.start, value.end)
      if (fault) return fault
      at = afterSpace(bytes, value.next, limit)
      if (at >= limit) return cutShort(limit)
      if (bytes[at] === CLOSE) {
        at++
        break
      }
      if (bytes[at] !== COMMA) return { message: 'a comma or the end of the object is wanted', at }
      at = afterSpace(bytes, at + 1, limit)
    }
  at = afterSpace(bytes, at, limit)
  return at === limit ? null : { message: 'something follows the object in its line', at }
}

const cutShort = (at: number): LineFault => ({ message: 'the line ends before its object does: it is cut short', at })

interface TextScan {
  end: number
  escaped: boolean
  fault: LineFault | null
}

const text: TextScan = { end: 0, escaped: false, fault: null }

/** Scans the text whose quote is at `from`; `end` is the byte behind its closing quote. The result is valid until the next call. */
function scanText(bytes: Uint8Array, from: number, limit: number): TextScan {
  text.escaped = false
  text.fault = null
  for (let at = from + 1; at < limit; at++) {
    const byte = bytes[at]!
    if (byte === QUOTE) {
      text.end = at + 1
      return text
    }
    if (byte === BACKSLASH) {
      text.escaped = true
      const length = escapeLength(bytes, at + 1)
      if (length === 0) {
        text.fault = { message: 'an escape that JSON does not know stands in a text', at }
        return text
      }
      at += length
    } else if (byte < 32) {
      text.fault = { message: 'a control character stands in a text as it is', at }
      return text
    }
  }
  text.fault = cutShort(limit)
  return text
}

/** Bytes of the escape behind a backslash; 0 where JSON knows none such. */
function escapeLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 117) return '"\\/bfnrt'.includes(String.fromCharCode(bytes[at] ?? 0)) ? 1 : 0
  for (let digit = at + 1; digit <= at + 4; digit++) {
    const byte = bytes[digit] ?? 0
    const letter = byte | 32
    if (!isDigit(byte) && (letter < 97 || letter > 102)) return 0
  }
  return 5
}

interface ValueScan {
  kind: ValueKind
  start: number
  end: number
  next: number
  fault: LineFault | null
}

const failed = (fault: LineFault): ValueScan => ({ kind: 'token', start: 0, end: 0, next: 0, fault })
const value: ValueScan = { kind: 'token', start: 0, end: 0, next: 0, fault: null }

function found(kind: ValueKind, start: number, end: number, next: number): ValueScan {
  value.kind = kind
  value.start = start
  value.end = end
  value.next = next
  return value
}

/** Scans the value at `from`. The result is valid until the next call. */
function scanValue(bytes: Uint8Array, from: number, limit: number, depth: number): ValueScan {
  if (from >= limit) return failed(cutShort(limit))
  const first = bytes[from]!
  if (first === QUOTE) {
    const scan = scanText(bytes, from, limit)
    if (scan.fault) return failed(scan.fault)
    return found(scan.escaped ? 'escaped' : 'text', from + 1, scan.end - 1, scan.end)
  }
  if (first === OPEN || first === LIST) return scanNested(bytes, from, limit, depth)
  const end = tokenEnd(bytes, from, limit)
  const word = first >= 97 ? WORDS.find((one) => one.length === end - from && matches(bytes, from, one)) : undefined
  if (word !== undefined) return found(word === 'null' ? 'null' : 'token', from, end, end)
  if (numberEnd(bytes, from, end) === end && end > from) return found('token', from, end, end)
  const told = String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 20)))
  if (end === from) return failed({ message: 'a value is wanted', at: from })
  if (end === limit && !/^-?(NaN|Infinity)$/.test(told)) return failed(cutShort(limit))
  return failed({ message: `${shown(told)} is no JSON value`, at: from })
}

const WORDS = ['true', 'false', 'null'] as const

function matches(bytes: Uint8Array, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[from + at] !== word.charCodeAt(at)) return false
  return true
}

/** End of a run of bytes that no value but a number or a word is made of. */
function tokenEnd(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  for (; at < limit; at++) {
    const byte = bytes[at]!
    if (isSpace(byte) || byte === COMMA || byte === CLOSE || byte === LIST_END || byte === QUOTE || byte === COLON)
      break
  }
  return at
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** End of the JSON number that begins at `from`, or -1. */
function numberEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = bytes[from] === 45 ? from + 1 : from
  if (!isDigit(bytes[at])) return -1
  if (bytes[at] === 48) at++
  else while (at < end && isDigit(bytes[at])) at++
  if (at < end && bytes[at] === 46) {
    if (!isDigit(bytes[at + 1])) return -1
    at++
    while (at < end && isDigit(bytes[at])) at++
  }
  if (at < end && (bytes[at]! | 32) === 101) {
    at++
    if (bytes[at] === 43 || bytes[at] === 45) at++
    if (at >= end || !isDigit(bytes[at])) return -1
    while (at < end && isDigit(bytes[at])) at++
  }
  return at
}

/** Passes over a list or an object, which is checked and not kept. */
function scanNested(bytes: Uint8Array, from: number, limit: number, depth: number): ValueScan {
  if (depth >= MOST_DEPTH) return failed({ message: `values are nested more than ${MOST_DEPTH} deep`, at: from })
  const isObject = bytes[from] === OPEN
  const close = isObject ? CLOSE : LIST_END
  let at = afterSpace(bytes, from + 1, limit)
  if (at < limit && bytes[at] === close) return found('nested', from, at + 1, at + 1)
  for (;;) {
    if (isObject) {
      if (at >= limit) return failed(cutShort(limit))
      if (bytes[at] !== QUOTE) return failed({ message: 'a key in double quotes is wanted', at })
      const key = scanText(bytes, at, limit)
      if (key.fault) return failed(key.fault)
      at = afterSpace(bytes, key.end, limit)
      if (at < limit && bytes[at] !== COLON) return failed({ message: 'a colon is wanted after the key', at })
      at = afterSpace(bytes, at + 1, limit)
    }
    const inner = scanValue(bytes, at, limit, depth + 1)
    if (inner.fault) return inner
    at = afterSpace(bytes, inner.next, limit)
    if (at >= limit) return failed(cutShort(limit))
    if (bytes[at] === close) return found('nested', from, at + 1, at + 1)
    if (bytes[at] !== COMMA) return failed({ message: 'a comma or an end is wanted', at })
    at = afterSpace(bytes, at + 1, limit)
  }
}

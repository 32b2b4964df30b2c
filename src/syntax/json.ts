/**
 * Strict JSON (RFC 8259) with places: one pass over the text, no recursion, for every text that `parseQuickly` leaves.
 * Differs from `JSON.parse` in that a key that stands twice is refused, nesting is limited, lone surrogates are refused,
 * faults have line and column, and numbers that JSON has no word for (bare NaN, Infinity, -Infinity; 1e400) are read as
 * null and listed.
 */

import { codePoint } from '../domain/code-point.js'
import { bad, type Fault, type FaultCode, fault, good, type Result } from '../domain/fault.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import { memberOffset, placeFinder, placeOfOffset, pointerOf } from './json-places.js'
import { parseQuickly } from './json-quick.js'
import { JsonStop, quoted, readEscapes, stop } from './json-strings.js'

/** Containers inside containers at most; deeper text is refused. */
const MAXIMUM_DEPTH = 64

/** Objects and arrays at most in one document: 64 MB of `[],[],…` would need gigabytes of memory. */
const MAXIMUM_CONTAINERS = 4_000_000

const LIMITS = { depth: MAXIMUM_DEPTH, containers: MAXIMUM_CONTAINERS }

/** Numbers without a value (NaN and the like) at most, since each is listed by its pointer. */
const MAXIMUM_NON_FINITE = 100_000

type MutableObject = { [key: string]: Plain }

/** A container that is still open. */
interface Frame {
  readonly container: Plain[] | MutableObject
  readonly isArray: boolean
  /** Offset of its opening bracket. */
  readonly start: number
  /** Objects: the key whose value is being read. */
  key: string
}

/**
 * Objects grow from an empty prototype and lose it when they are closed: that keeps V8's compact object layout, which
 * `Object.create(null)` does not have (four times the memory). No name is inherited at any time.
 */
const NOTHING: object = Object.freeze(Object.create(null) as object)

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /-?[A-Za-z_$][\w$]*/y
const WORDS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const NOT_FINITE: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity'])

/**
 * A JSON text as plain data with places. The first fault ends the parsing and is the only one.
 * Objects have no prototype. Pointers of `nonFinite` name numbers that became null.
 */
export function parseJson(text: string, path: string, code: FaultCode = 'artifact/syntax'): Result<PlainDocument> {
  return parseJsonFrom(text, path, 1, code)
}

/** As `parseJson`, for a text whose first line is line `firstLine` of the file. */
export function parseJsonFrom(
  text: string,
  path: string,
  firstLine: number,
  code: FaultCode = 'artifact/syntax',
): Result<PlainDocument> {
  try {
    const nonFinite = new Set<string>()
    const json = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
    const value = parseQuickly(json, LIMITS) ?? parse(json, nonFinite, firstLine)
    return good({ value, nonFinite, placeOf: placeFinder(text, firstLine) })
  } catch (problem) {
    if (!(problem instanceof JsonStop)) throw problem
    const place = placeOfOffset(text, problem.offset)
    const found: Fault = fault(problem.code ?? code, path, problem.says, {
      line: place.line + firstLine - 1,
      column: place.column,
      fix: problem.fix,
    })
    return bad(found)
  }
}

function parse(text: string, nonFinite: Set<string>, firstLine: number): Plain {
  const stack: Frame[] = []
  let at = 0
  let containers = 0

  const blank = (): void => {
    for (;;) {
      const char = text.charCodeAt(at)
      if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09) return
      at++
    }
  }

  const string = (): string => {
    const start = at++
    let plain = true
    for (;;) {
      const char = text.charCodeAt(at)
      if (char === 0x22) break
      if (char === 0x5c) {
        plain = false
        at += 2
        continue
      }
      if (char < 0x20) {
        const name = char === 0x0a || char === 0x0d ? 'a line break' : `the control character ${codePoint(char)}`
        stop(at, `a text in quotes has ${name} in it`, 'close the quotes, or write it as an escape such as \\n')
      }
      if (!(at < text.length)) cut(text, stack, start, firstLine)
      at++
    }
    if (at >= text.length) cut(text, stack, start, firstLine)
    const raw = text.slice(start + 1, at++)
    return plain ? raw : readEscapes(raw, start + 1)
  }

  const number = (): number | null => {
    NUMBER.lastIndex = at
    const match = NUMBER.exec(text)
    const after = match ? at + match[0].length : at
    if (!match || !endsValue(text.charCodeAt(after))) return odd()
    const value = Number(match[0])
    if (!Number.isFinite(value)) unfinished()
    at = after
    return Number.isFinite(value) ? value : null
  }

  const unfinished = (): void => {
    if (nonFinite.size >= MAXIMUM_NON_FINITE) {
      stop(at, `more than ${MAXIMUM_NON_FINITE} numbers are NaN or infinite`, 'write the file again', 'artifact/value')
    }
    const last = stack.at(-1)
    nonFinite.add(last ? pointerOf(stack.map(step)) : '')
  }

  /** What is no number and no word of JSON, told as well as can be. */
  const odd = (): never => {
    const rest = text.slice(at, at + 24)
    const shown = quoted(/^[^\s,\]}]*/.exec(rest)?.[0] ?? '')
    if (rest === '') cut(text, stack, at, firstLine)
    if (rest.startsWith("'")) stop(at, 'a text stands in single quotes', 'write double quotes')
    if (rest.startsWith('//') || rest.startsWith('/*') || rest.startsWith('#'))
      stop(at, 'JSON has no comments', 'remove it')
    if (/^[,\]}]/.test(rest))
      stop(at, `a value is missing before "${rest.charAt(0)}"`, 'remove the comma before it, or write the value')
    if (/^[-+.\d]/.test(rest)) stop(at, `${shown} is not a number as JSON writes it`, 'write it like 0.5, 12 or 1e-3')
    return stop(at, `${shown} is not JSON`, 'write a text in double quotes, a number, true, false, null, [ ] or { }')
  }

  const word = (): Plain => {
    WORD.lastIndex = at
    const name = WORD.exec(text)?.[0] ?? ''
    if (NOT_FINITE.has(name)) {
      unfinished()
      at += name.length
      return null
    }
    const value = WORDS.get(name)
    if (value === undefined) return odd()
    at += name.length
    return value
  }

  const open = (isArray: boolean): void => {
    if (stack.length >= MAXIMUM_DEPTH) {
      stop(at, `values are nested more than ${MAXIMUM_DEPTH} deep`, 'write a flatter file')
    }
    if (++containers > MAXIMUM_CONTAINERS) {
      stop(at, `the file holds more than ${MAXIMUM_CONTAINERS} lists and objects`, null, 'artifact/too-large')
    }
    const container = isArray ? [] : (Object.create(NOTHING) as MutableObject)
    stack.push({ container, isArray, start: at++, key: '' })
  }

  const key = (frame: Frame): void => {
    if (text.charCodeAt(at) !== 0x22) {
      if (at >= text.length) cut(text, stack, at, firstLine)
      const char = text.charAt(at)
      if (char === '}') stop(at, 'a comma stands before "}"', 'remove the comma')
      if (char === "'") stop(at, 'a key stands in single quotes', 'write double quotes')
      if (char === '/' || char === '#') stop(at, 'JSON has no comments', 'remove it')
      stop(at, `a key in double quotes is wanted, not ${quoted(char)}`)
    }
    const start = at
    const name = string()
    if (name in frame.container) twice(text, stack, name, start, firstLine)
    blank()
    if (text.charCodeAt(at) !== 0x3a) {
      if (at >= text.length) cut(text, stack, at, firstLine)
      stop(at, `":" is wanted after the key ${quoted(name)}, not ${quoted(text.charAt(at))}`)
    }
    at++
    frame.key = name
  }

  // Each turn reads one value, puts it into the open container, and closes what ends there.
  for (;;) {
    blank()
    const char = text.charCodeAt(at)
    let value: Plain
    if (char === 0x7b) {
      open(false)
      blank()
      if (text.charCodeAt(at) !== 0x7d) {
        key(stack.at(-1)!)
        continue
      }
      at++
      value = closed(stack.pop()!)
    } else if (char === 0x5b) {
      open(true)
      blank()
      if (text.charCodeAt(at) !== 0x5d) continue
      at++
      value = closed(stack.pop()!)
    } else if (char === 0x22) value = string()
    else if ((char >= 0x30 && char <= 0x39) || (char === 0x2d && text.charCodeAt(at + 1) !== 0x49)) value = number()
    else value = word()

    for (;;) {
      const frame = stack.at(-1)
      blank()
      if (frame === undefined) {
        if (at < text.length) second(text, at)
        return value
      }
      if (frame.isArray) (frame.container as Plain[]).push(value)
      else (frame.container as MutableObject)[frame.key] = value
      const next = text.charCodeAt(at)
      if (next === 0x2c) {
        at++
        blank()
        if (!frame.isArray) key(frame)
        else if (text.charCodeAt(at) === 0x5d) stop(at, 'a comma stands before "]"', 'remove the comma')
        break
      }
      if (next !== (frame.isArray ? 0x5d : 0x7d)) {
        if (at >= text.length) cut(text, stack, at, firstLine)
        stop(at, `a comma or "${frame.isArray ? ']' : '}'}" is wanted, not ${quoted(text.charAt(at))}`)
      }
      at++
      value = closed(stack.pop()!)
    }
  }
}

const step = (frame: Frame): string => (frame.isArray ? String((frame.container as Plain[]).length) : frame.key)

function closed(frame: Frame): Plain {
  return (frame.isArray ? frame.container : Object.setPrototypeOf(frame.container, null)) as Plain
}

/** The text ends too early. */
function cut(text: string, stack: readonly Frame[], offset: number, firstLine: number): never {
  const open = stack.at(-1)
  if (text.trim() === '') stop(0, 'the file is empty, which is no JSON', 'write the file again')
  if (open === undefined)
    return stop(
      Math.min(offset, text.length),
      'the file ends before a value does: it is cut short',
      'write the whole file again',
    )
  const place = placeOfOffset(text, open.start)
  const what = open.isArray ? '"["' : '"{"'
  return stop(
    text.length,
    `the file ends before the ${what} of line ${place.line + firstLine - 1} is closed: it is cut short`,
    'write the whole file again',
  )
}

function second(text: string, offset: number): never {
  const char = text.charAt(offset)
  if (/[{["\dtfn-]/.test(char)) {
    stop(offset, 'a second JSON document begins here, where one is expected', 'keep one document a file')
  }
  return stop(offset, `${quoted(char)} stands after the end of the JSON document`, 'remove what follows the document')
}

function twice(text: string, stack: readonly Frame[], name: string, offset: number, firstLine: number): never {
  const first = placeOfOffset(text, memberOffset(text, stack.at(-1)!.start, name) ?? 0)
  const inside = pointerOf(stack.slice(0, -1).map(step))
  const where = inside === '' ? '' : ` of ${quoted(inside)}`
  const before = `first in line ${first.line + firstLine - 1}, column ${first.column}`
  return stop(offset, `the key ${quoted(name)}${where} stands twice (${before})`, 'keep one of the two')
}

/** Whether a character may follow a number. */
const endsValue = (char: number): boolean =>
  char === 0x2c || char === 0x5d || char === 0x7d || char <= 0x20 || Number.isNaN(char)

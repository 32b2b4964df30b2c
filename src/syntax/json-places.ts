/** Where values stand in a JSON text that was parsed: found by scanning again, so that parsing keeps no table of places. */

import { keyOfStep, step } from '../domain/plain.js'

/** Line and column, both from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Place of one offset; scans from the start. */
export function placeOfOffset(text: string, offset: number): TextPlace {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}

/** JSON pointer (RFC 6901) of the steps from the root; the root is ''. */
export const pointerOf = (steps: readonly (string | number)[]): string => steps.map(step).join('')

/** Steps of a JSON pointer, or null where it is none. */
function stepsOf(pointer: string): readonly string[] | null {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null
  return pointer.slice(1).split('/').map(keyOfStep)
}

/** Offset of the key `name` in the object that opens at `start`, or null. The text up to the key must be valid JSON. */
export function memberOffset(text: string, start: number, name: string): number | null {
  for (const member of members(text, start)) if (member.name === name) return member.keyOffset
  return null
}

/** Members of one container whose places are kept: a list of millions is not worth the memory. */
const MAXIMUM_MEMBERS = 200_000

/**
 * A function from JSON pointer to place, for a text that parsed. Each container on the way is scanned once and then
 * remembered, so that asking for every value of a file costs one scan a level and not one a value.
 * Null for what is not there, and for members of a container beyond its first 200,000.
 */
export function placeFinder(text: string, firstLine: number): (pointer: string) => TextPlace | null {
  const known = new Map<number, ReadonlyMap<string, number>>()
  let lines: readonly number[] | null = null

  const inside = (start: number): ReadonlyMap<string, number> => {
    let found = known.get(start)
    if (!found) {
      const offsets = new Map<string, number>()
      for (const member of members(text, start)) {
        if (offsets.size >= MAXIMUM_MEMBERS) break
        offsets.set(member.name, member.valueOffset)
      }
      known.set(start, offsets)
      found = offsets
    }
    return found
  }

  return (pointer) => {
    const steps = stepsOf(pointer)
    if (steps === null) return null
    let offset = skipBlank(text, 0)
    for (const step of steps) {
      const next = inside(offset).get(step)
      if (next === undefined) return null
      offset = next
    }
    lines ??= lineStarts(text)
    let low = 0
    let high = lines.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (lines[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + firstLine, column: offset - lines[low]! + 1 }
  }
}

interface Member {
  readonly name: string
  readonly keyOffset: number
  readonly valueOffset: number
}

/** Members of the object or array that opens at `start`; of anything else there are none. */
function* members(text: string, start: number): Generator<Member> {
  const opening = text.charCodeAt(start)
  const isArray = opening === 0x5b
  if (!isArray && opening !== 0x7b) return
  let at = skipBlank(text, start + 1)
  for (let index = 0; at < text.length && text.charCodeAt(at) !== 0x5d && text.charCodeAt(at) !== 0x7d; index++) {
    const keyOffset = at
    let name = String(index)
    if (!isArray) {
      const end = stringEnd(text, at)
      name = JSON.parse(text.slice(at, end)) as string
      at = skipBlank(text, skipBlank(text, end) + 1)
    }
    yield { name, keyOffset, valueOffset: at }
    at = skipBlank(text, valueEnd(text, at))
    if (text.charCodeAt(at) === 0x2c) at = skipBlank(text, at + 1)
  }
}

function skipBlank(text: string, from: number): number {
  let at = from
  for (;;) {
    const char = text.charCodeAt(at)
    if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09 && char !== 0xfeff) return at
    at++
  }
}

/** Offset behind the string that opens at `from`. */
function stringEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1
  return at + 1
}

/** Offset behind the value that begins at `from`. */
function valueEnd(text: string, from: number): number {
  let at = from
  let depth = 0
  while (at < text.length) {
    const char = text.charCodeAt(at)
    if (char === 0x22) at = stringEnd(text, at)
    else if (char === 0x7b || char === 0x5b) {
      depth++
      at++
      continue
    } else if (char === 0x7d || char === 0x5d) {
      if (depth === 0) return at
      depth--
      at++
    } else if (depth === 0 && char === 0x2c) return at
    else {
      at++
      continue
    }
    if (depth === 0) return at
  }
  return at
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

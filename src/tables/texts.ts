/** Columns of few different texts: groups and classes. Cells become codes by comparing bytes, without a string a row. */

import { hashBytes, SEED_MULTIPLIER, sameBytes } from './bytes.js'
import { grown } from './growing.js'
import type { TableLimits } from './limits.js'

/** A column of texts as codes into a dictionary. */
export interface TextSink {
  readonly kind: 'text'
  codes: Uint8Array | Uint16Array | Uint32Array
  /** Different texts in order of first appearance, and the row of it. */
  readonly values: string[]
  readonly firstRows: number[]
  /** Set where there are more different texts than a column of groups may have. */
  overflow: boolean
  /** Bytes of the different texts, end to end. */
  arena: Uint8Array
  used: number
  ends: Uint32Array
  /** Open-addressing table of code + 1; 0 is free. */
  slots: Int32Array
  /** Steps over taken slots; texts made to collide are looked up by string instead. */
  collisions: number
  byText: Map<string, number> | null
  /** Codes of short texts that were met before, by their first and last four bytes. */
  short: ShortTexts | null
  readonly most: number
  readonly mostBytes: number
  readonly mostEach: number
}

/** A table of texts of up to seven bytes: two words of bytes and the code of each slot; a code of -1 is a free slot. */
interface ShortTexts {
  readonly heads: Int32Array
  readonly tails: Int32Array
  readonly codes: Int32Array
  readonly lengths: Uint8Array
}

const SHORT_SLOT_BITS = 10
const shortSlot = (head: number, tail: number): number =>
  Math.imul(head ^ Math.imul(tail, SEED_MULTIPLIER), SEED_MULTIPLIER) >>> (32 - SHORT_SLOT_BITS)

function newShortTexts(): ShortTexts {
  const slots = 1 << SHORT_SLOT_BITS
  return {
    heads: new Int32Array(slots),
    tails: new Int32Array(slots),
    codes: new Int32Array(slots).fill(-1),
    lengths: new Uint8Array(slots),
  }
}

/** A column of groups or classes without a row. */
export const newTextSink = (limits: TableLimits): TextSink => ({
  kind: 'text',
  codes: new Uint8Array(0),
  values: [],
  firstRows: [],
  overflow: false,
  arena: new Uint8Array(1024),
  used: 0,
  ends: new Uint32Array(64),
  slots: new Int32Array(128),
  collisions: 0,
  byText: null,
  short: newShortTexts(),
  most: limits.groups,
  mostBytes: limits.groupBytes,
  mostEach: limits.fieldBytes,
})

/** Makes room for `capacity` rows. */
export function reserveText(sink: TextSink, capacity: number): void {
  sink.codes = grown(sink.codes, capacity)
}

/** Takes the text of a cell. */
export function addText(sink: TextSink, row: number, bytes: Uint8Array, start: number, end: number): void {
  putCode(sink, row, textCode(sink, row, bytes, start, end, hashBytes(bytes, start, end)))
}

/** Writes a code that `textCode` gave. */
function putCode(sink: TextSink, row: number, code: number): void {
  sink.codes[row] = code
}

/** The end of the last text that `nextCode` knew. */
export const ended = { at: 0 }

/**
 * The quick way to the code of a text that begins at `start`, has up to seven bytes and was met before; `ended` is then
 * its end. -1 for all others. Bytes are compared four at a time: a text that is known has no delimiter and no line feed
 * in it. `ends`: the byte that ends the text, four times in a word; eight bytes from `start` on are read.
 */
export function nextCode({ short }: TextSink, view: DataView, start: number, ends: number): number {
  let head = view.getInt32(start, true)
  let tail = 0
  let found = markFirst(head ^ ends)
  if (found !== 0) head &= (found >>> 7) - 1
  else {
    tail = view.getInt32(start + 4, true)
    found = markFirst(tail ^ ends)
    if (found === 0) return -1
    tail &= (found >>> 7) - 1
  }
  const slot = shortSlot(head, tail)
  if (short!.heads[slot] !== head || short!.tails[slot] !== tail) return -1
  ended.at = start + short!.lengths[slot]!
  return short!.codes[slot]!
}

/** 0x80 in the place of the lowest byte that is 0, or 0 where none is. */
function markFirst(word: number): number {
  const marks = (word - 0x01010101) & ~word & 0x80808080
  return marks & -marks
}

/** Makes `nextCode` know a text, if it is short. It must be free of NUL, delimiters and line feeds. */
export function learn({ short }: TextSink, bytes: Uint8Array, start: number, end: number, code: number): void {
  if (end - start > 7) return
  const words = [0, 0] as [number, number]
  for (let at = start; at < end; at++) words[(at - start) >> 2]! |= bytes[at]! << (8 * ((at - start) & 3))
  const slot = shortSlot(...words)
  short!.heads[slot] = words[0]
  short!.tails[slot] = words[1]
  short!.codes[slot] = code
  short!.lengths[slot] = end - start
}

const MOST_COLLISIONS = 1_000_000

/** Code of a text whose hash is known; a new one where it was not there. 0 once there are too many. */
export function textCode(
  sink: TextSink,
  row: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  if (sink.overflow) return 0
  if (sink.byText) return codeByString(sink, row, bytes, start, end)
  const { slots, arena, ends } = sink
  const mask = slots.length - 1
  let slot = hash & mask
  for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
    const from = taken === 1 ? 0 : ends[taken - 2]!
    if (ends[taken - 1]! - from === end - start && sameBytes(arena, from, bytes, start, end - start)) return taken - 1
    slot = (slot + 1) & mask
    if (++sink.collisions > MOST_COLLISIONS + row) return codeByString(sink, row, bytes, start, end)
  }
  return newCode(sink, row, bytes, start, end, slot)
}

function newCode(sink: TextSink, row: number, bytes: Uint8Array, start: number, end: number, slot: number): number {
  const code = sink.values.length
  if (code >= sink.most || sink.used + end - start > sink.mostBytes || end - start > sink.mostEach) {
    sink.overflow = true
    return 0
  }
  sink.values.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end)))
  sink.firstRows.push(row)
  if (slot >= 0) {
    if (sink.used + end - start > sink.arena.length) sink.arena = grown(sink.arena, 2 * sink.arena.length + end - start)
    sink.arena.set(bytes.subarray(start, end), sink.used)
    sink.ends = code < sink.ends.length ? sink.ends : grown(sink.ends, 2 * code)
    sink.ends[code] = sink.used + end - start
    sink.slots[slot] = code + 1
    if (2 * (code + 1) > sink.slots.length) rehash(sink)
  }
  sink.used += end - start
  widen(sink, code)
  return code
}

function rehash(sink: TextSink): void {
  const slots = new Int32Array(4 * sink.slots.length)
  let from = 0
  for (let code = 0; code < sink.values.length; code++) {
    let slot = hashBytes(sink.arena, from, sink.ends[code]!) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = code + 1
    from = sink.ends[code]!
  }
  sink.slots = slots
}

/** Wider codes once the narrow ones are used up. */
function widen(sink: TextSink, code: number): void {
  if (code === 256 && sink.codes.BYTES_PER_ELEMENT === 1) sink.codes = Uint16Array.from(sink.codes)
  if (code === 65536 && sink.codes.BYTES_PER_ELEMENT === 2) sink.codes = Uint32Array.from(sink.codes)
}

function codeByString(sink: TextSink, row: number, bytes: Uint8Array, start: number, end: number): number {
  sink.byText ??= new Map(sink.values.map((value, code) => [value, code]))
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))
  const known = sink.byText.get(text)
  if (known !== undefined) return known
  const code = newCode(sink, row, bytes, start, end, -1)
  if (!sink.overflow) sink.byText.set(text, code)
  return code
}

/** Drops what only filling needs, and the room beyond `n` rows. */
export function sealText(sink: TextSink, n: number): void {
  sink.codes = sink.codes.subarray(0, n)
  sink.arena = new Uint8Array(0)
  sink.ends = new Uint32Array(0)
  sink.slots = new Int32Array(0)
  sink.byText = null
  sink.short = null
}

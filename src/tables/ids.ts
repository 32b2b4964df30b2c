/**
 * Ids of rows while they are read. Two forms: `serial` where every id is the same start followed by a decimal number
 * (`APP-000003`, `17`), which takes four bytes a row, and nothing while each number is one more than the one before; else
 * the bytes of all ids end to end. A column begins as the first and turns into the second at the first id that does not fit.
 */

import { compareBytes } from './bytes.js'
import { cellText, grown, newProblems, note, type Problems } from './growing.js'
import type { TableLimits } from './limits.js'
import { isMissing, MOST_MISSING, mayBeMissing } from './missing.js'

/** A column of ids being filled. Plain data. */
export interface IdSink {
  readonly kind: 'id'
  /** Empty ids. */
  readonly bad: Problems
  serial: boolean
  /** Serial: bytes before the number, null before the first row. */
  prefix: Uint8Array | null
  minDigits: number
  maxDigits: number
  leadingZero: boolean
  /** True while the numbers run on from `firstNumber` one by one; then `numbers` is empty. */
  running: boolean
  firstNumber: number
  numbers: Uint32Array
  /** Bytes form. */
  arena: Uint8Array
  used: number
  ends: Uint32Array
  /** True while each id is greater than the one before it: then none can stand twice. */
  ascending: boolean
  /** Ids such as `17.0`: whole numbers that went through a column of floats. */
  floatLike: number
  /** Ids that may be another one's in a second spelling: not ASCII, a space at an end, or such as `17.0`. */
  odd: number
  overflow: boolean
  readonly mostBytes: number
  readonly mostEach: number
  /** Rows to make room for, of which the arrays of the other form know nothing. */
  capacity: number
}

/** Bytes that the ids of one file may have together. */
const MOST_ID_BYTES = 512 * 1024 * 1024

/** A column of ids without a row. */
export const newIdSink = (limits: TableLimits): IdSink => ({
  kind: 'id',
  bad: newProblems(),
  serial: true,
  prefix: null,
  minDigits: 0,
  maxDigits: 0,
  leadingZero: false,
  running: true,
  firstNumber: 0,
  numbers: new Uint32Array(0),
  arena: new Uint8Array(0),
  used: 0,
  ends: new Uint32Array(0),
  ascending: true,
  floatLike: 0,
  odd: 0,
  overflow: false,
  mostBytes: Math.min(MOST_ID_BYTES, limits.tableBytes),
  mostEach: limits.fieldBytes,
  capacity: 0,
})

/** Makes room for `capacity` rows. */
export function reserveIds(sink: IdSink, capacity: number): void {
  sink.capacity = capacity
  if (!sink.serial) sink.ends = grown(sink.ends, capacity)
  else if (!sink.running) sink.numbers = grown(sink.numbers, capacity)
}

/** Takes an id; one that is empty or says that there is none (`NaN`, `null`) is a problem. */
export function addId(sink: IdSink, row: number, bytes: Uint8Array, start: number, end: number): void {
  if (start === end) note(sink.bad, row, '')
  else if (end - start <= MOST_MISSING && mayBeMissing[bytes[start]!]) {
    const text = cellText(bytes, start, end)
    if (isMissing(text)) note(sink.bad, row, text)
  }
  if (sink.serial && !addSerial(sink, row, bytes, start, end)) toBytes(sink, row)
  if (!sink.serial) addBytes(sink, row, bytes, start, end)
}

/** Takes a whole number as an id, as its decimal text. `value` is a safe integer. */
export function addIdNumber(sink: IdSink, row: number, value: number): void {
  if (
    sink.serial &&
    value >= 0 &&
    value <= 999_999_999 &&
    (sink.prefix === null || sink.prefix.length === 0) &&
    !sink.leadingZero
  ) {
    sink.prefix ??= new Uint8Array(0)
    writeSerial(sink, row, value, digitsOf(value, sink.maxDigits))
    return
  }
  const text = Buffer.from(String(value), 'latin1')
  addId(sink, row, text, 0, text.length)
}

/** Decimal digits of a whole number up to 999,999,999; `likely` is looked at first. */
function digitsOf(value: number, likely: number): number {
  if (likely > 1 && value >= POWERS[likely - 1]! && value < POWERS[likely]!) return likely
  return POWERS.findIndex((power) => value < power) || 1
}

const POWERS = Array.from({ length: 10 }, (_, digits) => 10 ** digits)

/**
 * The quick way to take an id that is as those before it: the same start, a number behind it, and then a line feed or the
 * delimiter. Returns where it ends, or -1 where `addId` must take it.
 */
export function addNextId(sink: IdSink, row: number, bytes: Uint8Array, start: number, delimiter: number): number {
  const { prefix } = sink
  if (!sink.serial || prefix === null) return -1
  for (let at = 0; at < prefix.length; at++) if (prefix[at] !== bytes[start + at]) return -1
  const from = start + prefix.length
  let at = from
  let value = 0
  let digit = bytes[at]! - 48
  while (digit >= 0 && digit <= 9) {
    value = value * 10 + digit
    digit = bytes[++at]! - 48
  }
  const digits = at - from
  if (digits === 0 || digits > MOST_DIGITS || (digit !== delimiter - 48 && digit !== 10 - 48)) return -1
  if (sink.leadingZero ? digits !== sink.maxDigits : digits > 1 && bytes[from] === 48) return -1
  writeSerial(sink, row, value, digits)
  return at
}

/** Most digits of a serial number: nine fit 32 bits. */
const MOST_DIGITS = 9

function addSerial(sink: IdSink, row: number, bytes: Uint8Array, start: number, end: number): boolean {
  const { prefix } = sink
  let from = end
  let value = 0
  if (prefix === null) {
    while (from > start && end - from < MOST_DIGITS && isDigit(bytes[from - 1]!)) from--
    if (from === end) return false
    sink.prefix = new Uint8Array(bytes.subarray(start, from))
  } else {
    from = start + prefix.length
    if (from >= end || end - from > MOST_DIGITS) return false
    for (let at = 0; at < prefix.length; at++) if (prefix[at] !== bytes[start + at]) return false
  }
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!
    if (!isDigit(byte)) return false
    value = value * 10 + byte - 48
  }
  const digits = end - from
  const zero = digits > 1 && bytes[from] === 48
  // With leading zeros the width is part of the id, so it must be the same in every row.
  const least = sink.minDigits === 0 ? digits : Math.min(sink.minDigits, digits)
  if ((zero || sink.leadingZero) && (least !== digits || sink.maxDigits > digits)) return false
  if (zero) sink.leadingZero = true
  writeSerial(sink, row, value, digits)
  return true
}

function writeSerial(sink: IdSink, row: number, value: number, digits: number): void {
  sink.minDigits = sink.minDigits === 0 ? digits : Math.min(sink.minDigits, digits)
  sink.maxDigits = Math.max(sink.maxDigits, digits)
  if (sink.running) {
    if (row === 0) sink.firstNumber = value
    if (value === sink.firstNumber + row) return
    writeOut(sink, row)
  }
  if (row > 0 && value <= sink.numbers[row - 1]!) sink.ascending = false
  sink.numbers[row] = value
}

/** Writes out the first `rows` numbers of a run that is over. */
function writeOut(sink: IdSink, rows: number): void {
  sink.running = false
  sink.numbers = new Uint32Array(sink.capacity)
  for (let row = 0; row < rows; row++) sink.numbers[row] = sink.firstNumber + row
}

/** Number of a row in the serial form. */
const serialNumber = (sink: IdSink, row: number): number => (sink.running ? sink.firstNumber + row : sink.numbers[row]!)

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57

/** Writes out the first `rows` serial ids as bytes. */
function toBytes(sink: IdSink, rows: number): void {
  const width = (sink.prefix?.length ?? 0) + sink.maxDigits
  sink.serial = false
  sink.ascending = true
  sink.arena = new Uint8Array(Math.max(1024, Math.ceil(sink.capacity * Math.max(width, 8) * 1.05)))
  sink.ends = new Uint32Array(sink.capacity)
  for (let row = 0; row < rows; row++) {
    const text = serialBytes(sink, serialNumber(sink, row))
    addBytes(sink, row, text, 0, text.length)
  }
  sink.numbers = new Uint32Array(0)
}

/** Bytes of a serial id. */
function serialBytes(sink: IdSink, value: number): Uint8Array {
  const digits = sink.leadingZero ? String(value).padStart(sink.maxDigits, '0') : String(value)
  const prefix = sink.prefix ?? new Uint8Array(0)
  const text = new Uint8Array(prefix.length + digits.length)
  text.set(prefix)
  for (let at = 0; at < digits.length; at++) text[prefix.length + at] = digits.charCodeAt(at)
  return text
}

function addBytes(sink: IdSink, row: number, bytes: Uint8Array, start: number, end: number): void {
  const length = end - start
  const from = row === 0 ? 0 : sink.ends[row - 1]!
  if (from + length > sink.mostBytes || length > sink.mostEach) {
    sink.overflow = true
    return
  }
  if (from + length > sink.arena.length) {
    const perRow = Math.ceil(((from + length) / (row + 1)) * 1.05 * sink.capacity)
    sink.arena = grown(sink.arena, Math.min(sink.mostBytes, Math.max(perRow, from + from / 2 + length + 1024)))
  }
  const { arena } = sink
  let all = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[start + at]!
    arena[from + at] = byte
    all |= byte
  }
  sink.ends[row] = from + length
  sink.used = from + length
  if (sink.ascending && row > 0) {
    const before = row === 1 ? 0 : sink.ends[row - 2]!
    if (compareBytes(arena, before, from, bytes, start, end) >= 0) sink.ascending = false
  }
  const floatLike = length > 2 && bytes[end - 1] === 48 && bytes[end - 2] === 46
  if (floatLike) sink.floatLike++
  if (floatLike || all > 127 || (length > 0 && (bytes[start]! <= 32 || bytes[end - 1]! <= 32))) sink.odd++
}

/** Bytes of the id of a row, as a view or a copy. */
export function idBytes(sink: IdSink, row: number): Uint8Array {
  if (sink.serial) return serialBytes(sink, serialNumber(sink, row))
  return sink.arena.subarray(row === 0 ? 0 : sink.ends[row - 1]!, sink.ends[row]!)
}

/** Text of the id of a row. */
export const idText = (sink: IdSink, row: number): string => cellTextOf(idBytes(sink, row))

const cellTextOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

/**
 * Trims the arrays to `n` rows. Where every id is a whole number with `.0` behind it (a column of integers that had
 * become floats), the `.0` is dropped, so that `17.0` here and `17` in another file are the same case.
 */
export function sealIds(sink: IdSink, n: number, limits: TableLimits): IdSink {
  if (n > 0 && sink.floatLike >= n && !sink.overflow && wholeNumbers(sink, n)) {
    const plain = newIdSink(limits)
    reserveIds(plain, n)
    for (let row = 0; row < n; row++) {
      const bytes = idBytes(sink, row)
      addId(plain, row, bytes, 0, bytes.length - 2)
    }
    return sealIds(plain, n, limits)
  }
  sink.numbers = sink.numbers.subarray(0, n)
  sink.ends = sink.ends.subarray(0, n)
  sink.arena = sink.arena.subarray(0, sink.used)
  return sink
}

function wholeNumbers(sink: IdSink, n: number): boolean {
  for (let row = 0; row < n; row++) if (!/^-?\d+\.0$/.test(cellText(idBytes(sink, row), 0, 40))) return false
  return true
}

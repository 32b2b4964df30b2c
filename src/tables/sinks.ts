/**
 * Columns while they are being filled: typed arrays that grow, no object a row. Sinks are plain data, so that a worker
 * can hand them over; the functions beside them do the work. A cell is written at an index, so that a row which turns
 * out to be broken is simply written over.
 */

import { cellText, grown, newProblems, note, type Problems } from './growing.js'
import { addId, type IdSink, newIdSink, reserveIds, sealIds } from './ids.js'
import type { TableLimits } from './limits.js'
import { isMissing } from './missing.js'
import { parseNumber } from './number.js'
import { addText, newTextSink, reserveText, sealText, type TextSink } from './texts.js'
import type { Wanted } from './wanted.js'

/** A column of finite numbers. */
export interface NumberSink {
  readonly kind: 'number'
  values: Float64Array
  readonly bad: Problems
  /** First rows with a decimal point and with a decimal comma, or -1: a file must not have both. */
  pointRow: number
  commaRow: number
}

/** A column that may turn out to be of numbers (cells without a value are NaN) or of texts. A form that is ruled out is null. */
export interface EitherSink {
  readonly kind: 'either'
  numbers: NumberSink | null
  texts: TextSink | null
}

export type Sink = NumberSink | TextSink | IdSink | EitherSink

const newNumberSink = (): NumberSink => ({
  kind: 'number',
  values: new Float64Array(0),
  bad: newProblems(),
  pointRow: -1,
  commaRow: -1,
})

/** An empty sink for a wanted column. */
export function newSink(wanted: Wanted, limits: TableLimits): Sink {
  if (wanted.form === 'id') return newIdSink(limits)
  if (wanted.form === 'text') return newTextSink(limits)
  if (wanted.form === 'number') return newNumberSink()
  return { kind: 'either', numbers: newNumberSink(), texts: newTextSink(limits) }
}

/** Makes room for `capacity` rows. Untouched room costs no memory: the system hands it out on first use. */
export function reserve(sink: Sink, capacity: number): void {
  if (sink.kind === 'number') sink.values = grown(sink.values, capacity)
  else if (sink.kind === 'text') reserveText(sink, capacity)
  else if (sink.kind === 'id') reserveIds(sink, capacity)
  else {
    if (sink.numbers) reserve(sink.numbers, capacity)
    if (sink.texts) reserve(sink.texts, capacity)
  }
}

/** Bytes that a row takes in a sink, roughly; for the limit on the whole table. */
export function rowBytes(sink: Sink): number {
  if (sink.kind === 'number') return 8
  if (sink.kind === 'text') return sink.codes.BYTES_PER_ELEMENT
  if (sink.kind === 'id') return 4
  return (sink.numbers ? 8 : 0) + (sink.texts ? rowBytes(sink.texts) : 0)
}

/** Bytes that a sink holds beside its rows: the texts of ids and groups. */
export const heldBytes = (sink: Sink): number =>
  sink.kind === 'id' || sink.kind === 'text' ? sink.used : sink.kind === 'either' ? (sink.texts?.used ?? 0) : 0

/** Takes a cell of text (bytes `start` to `end` of `bytes`, without quotes) into a sink. */
export function addCell(sink: Sink, row: number, bytes: Uint8Array, start: number, end: number, decimal: number): void {
  if (sink.kind === 'number') addNumberText(sink, row, bytes, start, end, decimal)
  else if (sink.kind === 'text') addText(sink, row, bytes, start, end)
  else if (sink.kind === 'id') addId(sink, row, bytes, start, end)
  else addEither(sink, row, bytes, start, end, decimal)
}

/** Takes a cell that must be a number. */
export function addNumberText(
  sink: NumberSink,
  row: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  decimal: number,
): void {
  const value = parseNumber(bytes, start, end, decimal)
  if (Number.isNaN(value)) note(sink.bad, row, cellText(bytes, start, end))
  else {
    if (decimal === COMMA) noteDecimal(sink, row, bytes, start, end)
    sink.values[row] = value
  }
}

function addEither(
  sink: EitherSink,
  row: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  decimal: number,
): void {
  const { numbers, texts } = sink
  if (numbers) {
    const value = start === end ? Number.NaN : parseNumber(bytes, start, end, decimal)
    if (Number.isNaN(value) && start !== end && !isMissing(cellText(bytes, start, end))) {
      sink.numbers = null
      numbers.values = new Float64Array(0)
    } else {
      if (decimal === COMMA) noteDecimal(numbers, row, bytes, start, end)
      numbers.values[row] = value
    }
  }
  if (texts) {
    addText(texts, row, bytes, start, end)
    // Too many different values to be groups: a column of numbers, then, or none at all.
    if (texts.overflow && sink.numbers) sink.texts = null
  }
}

export const COMMA = 44
export const POINT = 46

/** In files with a decimal comma a point may be a thousands separator: both in one file cannot be told apart. */
function noteDecimal(sink: NumberSink, row: number, bytes: Uint8Array, start: number, end: number): void {
  if (sink.pointRow >= 0 && sink.commaRow >= 0) return
  for (let at = start; at < end; at++) {
    if (bytes[at] === POINT && sink.pointRow < 0) sink.pointRow = row
    else if (bytes[at] === COMMA && sink.commaRow < 0) sink.commaRow = row
  }
}

/** A sink trimmed to its rows. */
export function seal(sink: Sink, n: number, limits: TableLimits): Sink {
  if (sink.kind === 'id') return sealIds(sink, n, limits)
  if (sink.kind === 'number') sink.values = sink.values.subarray(0, n)
  else if (sink.kind === 'text') sealText(sink, n)
  else {
    if (sink.numbers) seal(sink.numbers, n, limits)
    if (sink.texts) seal(sink.texts, n, limits)
  }
  return sink
}

/** Pages of a column → sinks. Texts of a dictionary are looked up once a dictionary, not once a row. */

import { isUtf8 } from 'node:buffer'
import { hashBytes } from '../bytes.js'
import { note } from '../growing.js'
import { addId, addIdNumber, type IdSink } from '../ids.js'
import { shown } from '../show.js'
import type { NumberSink, Sink } from '../sinks.js'
import { type TextSink, textCode } from '../texts.js'
import { crc32, type Inflate } from './codecs.js'
import { isRunOfOnes, pageCursor, readHybrid } from './encodings.js'
import type { Codec, Leaf } from './footer.js'
import type { ColumnPlan, Page } from './pages.js'
import { ParquetError } from './thrift.js'
import { readValues, type Values } from './values.js'

/** Indexes into a dictionary, or null where the values stand in the page themselves. */
type Indexes = Uint8Array | Uint16Array | Uint32Array | null

/** One page of rows, decoded: definition levels (0 is null; null: no row is), values, and what they index. */
interface Decoded {
  readonly rows: number
  readonly levels: Uint8Array | null
  readonly values: Values
  readonly indexes: Indexes
}

/** Fills the sinks of a column, one value or null a row, from row 0 to the last. Throws ParquetError. */
export function fillColumn(
  file: Uint8Array,
  plan: ColumnPlan,
  sinks: readonly Sink[],
  codecs: ReadonlyMap<Codec, Inflate>,
  mostTextBytes: number,
): void {
  let row = 0
  try {
    for (const { chunk, pages } of plan.chunks) {
      const inflate = codecs.get(chunk.codec)!
      let dictionary: Values | null = null
      let fillers = sinks.map(fillerOf)
      for (const page of pages) {
        if (page.kind === 'dictionary') {
          const bytes = pageBytes(file, page, inflate)
          if (page.encoding !== 0 && page.encoding !== 2) throw new ParquetError('a dictionary has an unknown encoding')
          dictionary = readValues(pageCursor(bytes), plan.leaf, 0, page.values, mostTextBytes)
          fillers = sinks.map(fillerOf)
        } else {
          const decoded = decodePage(file, page, plan.leaf, inflate, dictionary, mostTextBytes)
          for (const fill of fillers) fill(decoded, row)
          row += decoded.rows
        }
      }
    }
  } catch (error) {
    if (!(error instanceof ParquetError)) throw error
    throw new ParquetError(
      `column ${shown(plan.leaf.path.join('.'))}, from row ${(row + 1).toLocaleString('en-US')} on: ${error.message}`,
      error.large,
    )
  }
}

function pageBytes(file: Uint8Array, page: Page, inflate: Inflate): Uint8Array {
  const packed = file.subarray(page.start, page.end)
  if (page.crc !== null && crc32(packed) !== page.crc)
    throw new ParquetError('a page does not have the checksum that it should have')
  if (page.kind !== 'data-2') return inflate(packed, page.size)
  const levels = page.definitionBytes
  const rest =
    page.compressed && page.size > levels
      ? inflate(packed.subarray(levels), page.size - levels)
      : packed.subarray(levels)
  if (rest.length !== page.size - levels) throw new ParquetError('a page has another size than its header says')
  return rest
}

function decodePage(
  file: Uint8Array,
  page: Page,
  leaf: Leaf,
  inflate: Inflate,
  dictionary: Values | null,
  mostTextBytes: number,
): Decoded {
  const bytes = pageBytes(file, page, inflate)
  const cursor = pageCursor(bytes)
  let levels: Uint8Array | null = null
  if (leaf.optional && page.kind === 'data') {
    if (page.levelEncoding !== 3) throw new ParquetError('a page has levels of an outdated encoding')
    if (bytes.length < 4) throw new ParquetError('a page ends too soon')
    const length = cursor.view.getUint32(0, true)
    if (length > bytes.length - 4) throw new ParquetError('a page ends too soon')
    levels = readLevels(bytes, 4, 4 + length, page.values)
    cursor.at = 4 + length
  } else if (leaf.optional && page.kind === 'data-2') {
    levels = readLevels(file, page.start, page.start + page.definitionBytes, page.values)
  } else if (page.definitionBytes > 0) throw new ParquetError('a page has levels that its column does not have')
  const there = levels ? sumOf(levels) : page.values
  if (there === page.values) levels = null
  if (page.kind === 'data-2' && page.values - there !== page.nulls)
    throw new ParquetError('a page has another number of nulls than its header says')
  if (page.encoding === 2 || page.encoding === 8) {
    if (!dictionary) throw new ParquetError('a page needs a dictionary that is not there')
    return { rows: page.values, levels, values: dictionary, indexes: readIndexes(cursor, there, sizeOf(dictionary)) }
  }
  return {
    rows: page.values,
    levels,
    values: readValues(cursor, leaf, page.encoding, there, mostTextBytes),
    indexes: null,
  }
}

/** Definition levels; null where all are 1, which nearly always is one run that tells so. */
function readLevels(bytes: Uint8Array, start: number, end: number, count: number): Uint8Array | null {
  const cursor = pageCursor(bytes, start, end)
  if (isRunOfOnes(cursor, count)) return null
  return readHybrid(cursor, 1, count) as Uint8Array
}

function sumOf(levels: Uint8Array): number {
  let sum = 0
  for (let index = 0; index < levels.length; index++) sum += levels[index]!
  return sum
}

function readIndexes(cursor: ReturnType<typeof pageCursor>, count: number, size: number): Indexes {
  if (count === 0) return new Uint8Array(0)
  if (cursor.at >= cursor.end) throw new ParquetError('a page ends too soon')
  const width = cursor.bytes[cursor.at++]!
  const indexes = readHybrid(cursor, width, count)
  if (2 ** width > size && largest(indexes) >= size) throw new ParquetError('a page points beyond its dictionary')
  return indexes
}

function largest(indexes: Uint8Array | Uint16Array | Uint32Array): number {
  let most = 0
  for (let at = 0; at < indexes.length; at++) if (indexes[at]! > most) most = indexes[at]!
  return most
}

const sizeOf = (values: Values): number =>
  values.kind === 'texts' ? values.strings.starts.length : values.values.length

/** A function that takes pages into one sink; it remembers the codes of the dictionary that it was made for. */
function fillerOf(sink: Sink): (page: Decoded, row: number) => void {
  if (sink.kind === 'number') return (page, row) => fillNumbers(sink, page, row, false)
  if (sink.kind === 'text') return textFiller(sink)
  if (sink.kind === 'id') return (page, row) => fillIds(sink, page, row)
  const { numbers, texts } = sink
  if (numbers) return (page, row) => fillNumbers(numbers, page, row, true)
  return textFiller(texts!)
}

/** Empty and NaN cells are problems, or NaN where the column may have empty cells. */
function fillNumbers(sink: NumberSink, page: Decoded, from: number, mayBeEmpty: boolean): void {
  if (page.values.kind !== 'numbers') throw new ParquetError('it does not hold numbers')
  const { levels, indexes, rows } = page
  const { values } = page.values
  const out = sink.values
  if (!levels && !indexes) {
    fillPlain(sink, values, from, mayBeEmpty)
    return
  }
  for (let index = 0, at = 0; index < rows; index++) {
    const row = from + index
    if (levels && levels[index] === 0) {
      if (mayBeEmpty) out[row] = Number.NaN
      else note(sink.bad, row, '')
      continue
    }
    const value = indexes ? values[indexes[at]!]! : values[at]!
    at++
    if (Number.isFinite(value))
      out[row] = value + 0 // makes −0 a plain 0
    else if (mayBeEmpty && Number.isNaN(value)) out[row] = Number.NaN
    else note(sink.bad, row, String(value))
  }
}

/** As `fillNumbers`, for a page of values one a row. */
function fillPlain(sink: NumberSink, values: Float64Array, from: number, mayBeEmpty: boolean): void {
  const out = sink.values
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    if (Number.isFinite(value)) out[from + index] = value + 0
    else if (mayBeEmpty && Number.isNaN(value)) out[from + index] = Number.NaN
    else note(sink.bad, from + index, String(value))
  }
}

/** Null is the empty text. */
function textFiller(sink: TextSink): (page: Decoded, row: number) => void {
  const known = new Map<number, number>()
  let codes: Int32Array | null = null
  return (page, from) => {
    const { levels, indexes, rows, values } = page
    if (indexes) codes ??= new Int32Array(sizeOf(values)).fill(-1)
    if (indexes && !levels) {
      for (let at = 0; at < rows; ) {
        at = translate(indexes, codes!, sink.codes, from, at)
        if (at < rows) codes![indexes[at]!] = valueCode(sink, from + at, values, indexes[at]!, known)
      }
      return
    }
    for (let index = 0, at = 0; index < rows; index++) {
      const row = from + index
      let code: number
      if (levels && levels[index] === 0) code = codeOf(sink, row, EMPTY, 0, 0)
      else if (indexes) {
        const place = indexes[at++]!
        code = codes![place]!
        if (code < 0) code = codes![place] = valueCode(sink, row, values, place, known)
      } else code = valueCode(sink, row, values, at++, known)
      sink.codes[row] = code
    }
  }
}

/** Indexes of a page into codes, from the `begin`th on; where it met one without a code, or the end. */
function translate(
  indexes: Uint8Array | Uint16Array | Uint32Array,
  codes: Int32Array,
  out: TextSink['codes'],
  from: number,
  begin: number,
): number {
  for (let at = begin; at < indexes.length; at++) {
    const code = codes[indexes[at]!]!
    if (code < 0) return at
    out[from + at] = code
  }
  return indexes.length
}

const EMPTY = new Uint8Array(0)

function valueCode(sink: TextSink, row: number, values: Values, at: number, known: Map<number, number>): number {
  if (values.kind === 'texts') {
    const { bytes, starts, ends } = values.strings
    return codeOf(sink, row, bytes, starts[at]!, ends[at]!)
  }
  const key = values.values[at]!
  const before = values.kind === 'numbers' && values.exact ? undefined : known.get(key)
  if (before !== undefined) return before
  const text = Buffer.from(valueText(values, at), 'latin1')
  const code = codeOf(sink, row, text, 0, text.length)
  if (known.size < sink.most) known.set(key, code)
  return code
}

function codeOf(sink: TextSink, row: number, bytes: Uint8Array, start: number, end: number): number {
  const before = sink.values.length
  const code = textCode(sink, row, bytes, start, end, hashBytes(bytes, start, end))
  if (sink.values.length > before && !isUtf8(bytes.subarray(start, end)))
    throw new ParquetError('it holds a text that is not UTF-8')
  return code
}

/** A number or truth value as text: whole numbers without a point, NaN as the empty text. */
function valueText(values: Values, at: number): string {
  if (values.kind === 'truths') return values.values[at] ? 'true' : 'false'
  if (values.kind === 'texts') return ''
  if (values.exact) return String(values.exact[at])
  const value = values.values[at]!
  return Number.isNaN(value) ? '' : String(value + 0)
}

function fillIds(sink: IdSink, page: Decoded, from: number): void {
  const { levels, indexes, rows, values } = page
  for (let index = 0, next = 0; index < rows; index++) {
    const row = from + index
    if (levels && levels[index] === 0) {
      addId(sink, row, EMPTY, 0, 0)
      continue
    }
    const at = indexes ? indexes[next]! : next
    next++
    if (values.kind === 'texts')
      addId(sink, row, values.strings.bytes, values.strings.starts[at]!, values.strings.ends[at]!)
    else if (values.kind === 'numbers' && Number.isSafeInteger(values.values[at]!))
      addIdNumber(sink, row, values.values[at]! + 0)
    else {
      const text = Buffer.from(valueText(values, at), 'latin1')
      addId(sink, row, text, 0, text.length)
    }
  }
}

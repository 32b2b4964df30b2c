/** JSON Lines (one object a line, the same keys in each) as the CSV that they stand for, line by line, for `csv.ts`. */

import { isUtf8 } from 'node:buffer'
import type { FaultCode } from '../domain/fault.js'
import { type LineFault, type Span, scanLine, type ValueKind } from './json-lines/row.js'
import type { TableLimits } from './limits.js'
import { counted, grouped, listed, shown } from './show.js'

const LF = 10
const COMMA = 44
const QUOTE = 34

/** What is wrong with a line; thrown inside the reading of the stream and turned into a fault there. */
export class JsonLinesError extends Error {
  readonly code: FaultCode
  readonly line: number
  readonly fix: string
  constructor(code: FaultCode, line: number, message: string, fix: string) {
    super(message)
    this.code = code
    this.line = line
    this.fix = fix
  }
}

/** Whether the first bytes of a text are those of an object: JSON Lines, or a document of JSON. */
export const beginsAsObject = (head: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?[ \t\r\n]*\{/.test(Buffer.from(head.subarray(0, 64)).toString('latin1'))

/** How one reading of a stream goes. */
interface State {
  readonly limits: TableLimits
  /** Names of the columns whose values are wanted; null: all. */
  readonly wanted: ReadonlySet<string> | null
  line: number
  names: string[]
  /** Names as their bytes stand in the file, for the usual case of the same keys in the same order. */
  raw: Buffer[]
  byName: Map<string, number>
  kinds: ValueKind[]
  starts: Int32Array
  ends: Int32Array
  /** Line in which each column was last met. */
  met: Int32Array
  cells: number
  nested: boolean
  out: Buffer
  used: number
}

/** Bytes that are gathered before they are handed on. */
const BLOCK = 256 * 1024

/**
 * The CSV of a stream of JSON Lines: a header of the keys of the first line, then a row a line, so that line 1 of the
 * file is row 1. Texts are cells, numbers and `true` and `false` are written as they stand, `null` is an empty cell; values
 * that are not wanted are left empty. Throws JsonLinesError, with the line, where one is no object (RFC 8259), is empty, has a
 * key twice, other keys than the first, or a list or object in a wanted column; where a text is no Unicode; and where the
 * file is one document of JSON and no rows.
 */
export async function* jsonLinesAsCsv(
  stream: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<string> | null,
  limits: TableLimits,
): AsyncIterable<Uint8Array> {
  const state = newState(wanted, limits)
  /** Parts of a line whose end has not come. */
  let parts: Uint8Array[] = []
  let held = 0
  for await (const chunk of stream) {
    let at = 0
    for (let feed = chunk.indexOf(LF); feed >= 0; feed = chunk.indexOf(LF, at)) {
      if (parts.length > 0) {
        takeLine(state, Buffer.concat([...parts, chunk.subarray(at, feed)]), 0, held + feed - at)
        parts = []
        held = 0
      } else takeLine(state, chunk, at, feed)
      at = feed + 1
      if (state.used >= BLOCK) yield flush(state)
    }
    if (at < chunk.length) {
      parts.push(chunk.subarray(at))
      held += chunk.length - at
      if (held > limits.lineBytes) {
        const message = `a line takes more than ${grouped(limits.lineBytes)} bytes`
        throw new JsonLinesError('artifact/too-large', state.line + 1, message, 'write one object a line (JSON Lines)')
      }
    }
  }
  if (held > 0) takeLine(state, Buffer.concat(parts), 0, held)
  if (state.line === 1 && state.nested) {
    const fix = 'write the rows as JSON Lines (one flat object a line), CSV or Parquet'
    throw new JsonLinesError('artifact/unrecognised', 1, 'the file is JSON, not a table of rows', fix)
  }
  if (state.used > 0) yield flush(state)
}

const newState = (wanted: ReadonlySet<string> | null, limits: TableLimits): State => ({
  limits,
  wanted,
  line: 0,
  names: [],
  raw: [],
  byName: new Map(),
  kinds: [],
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  met: new Int32Array(0),
  cells: 0,
  nested: false,
  out: Buffer.alloc(BLOCK * 2),
  used: 0,
})

function flush(state: State): Uint8Array {
  const block = Buffer.from(state.out.subarray(0, state.used))
  state.used = 0
  return block
}

/** Takes one line, `start` to `end` of `bytes`, and writes its row. */
function takeLine(state: State, bytes: Uint8Array, start: number, end: number): void {
  state.line++
  const { line } = state
  let from = start
  if (line === 1 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) from += 3
  if (!isUtf8(bytes.subarray(from, end)))
    throw new JsonLinesError('artifact/encoding', line, 'the file is not UTF-8', 'save it as UTF-8 text')
  if (line === 1) readNames(state, bytes, from, end)
  state.cells = 0
  const fault = scanLine(bytes, from, end, (key, kind, at, to) => member(state, bytes, key, kind, at, to))
  if (fault) refuse(state, fault, from)
  if (state.cells < state.names.length) {
    const gone = state.names.filter((_, column) => state.met[column] !== line)
    throw rows(line, `the row has no ${listed(gone, 5)}, which the first line has`)
  }
  writeRow(state, bytes)
}

const KEYS = 'write the same keys in every line; a value that is not there is null'

const rows = (line: number, message: string): JsonLinesError => new JsonLinesError('artifact/rows', line, message, KEYS)

function refuse({ line, names }: State, { message, at }: LineFault, from: number): never {
  const fix =
    line === 1 && names.length === 0
      ? 'write one object a line (JSON Lines), CSV or Parquet'
      : 'write one JSON object a line, with numbers that are finite and null where there is none'
  throw new JsonLinesError('artifact/syntax', line, `${message} (byte ${at - from + 1} of the line)`, fix)
}

/** The names of the columns: the keys of the first line, in its order. */
function readNames(state: State, bytes: Uint8Array, start: number, end: number): void {
  const fault = scanLine(bytes, start, end, (key) => {
    if (state.names.length >= state.limits.columns) {
      const message = `the first line has more than ${counted(state.limits.columns, 'key')}`
      throw new JsonLinesError('artifact/too-large', 1, message, 'write only the columns that are needed')
    }
    const name = keyText(state, bytes, key)
    if (state.byName.has(name)) throw rows(1, `the key ${shown(name)} stands twice`)
    state.byName.set(name, state.names.length)
    state.names.push(name)
    state.raw.push(Buffer.from(bytes.subarray(key.start, key.end)))
    return null
  })
  if (fault) refuse({ ...state, names: [] }, fault, start)
  const size = state.names.length
  if (size === 0) throw rows(1, 'the first line has no keys')
  state.kinds = new Array<ValueKind>(size).fill('null')
  state.starts = new Int32Array(size)
  state.ends = new Int32Array(size)
  state.met = new Int32Array(size)
  state.names.forEach((name, column) => {
    put(state, column === 0 ? '' : ',')
    quoted(state, Buffer.from(name))
  })
  put(state, '\n')
}

/** Takes a member of a line into its column. */
function member(state: State, bytes: Uint8Array, key: Span, kind: ValueKind, start: number, end: number): null {
  const { line, cells } = state
  const expected = state.raw[cells]
  const usual = expected !== undefined && !key.escaped && isSame(expected, bytes, key)
  const column = usual ? cells : state.byName.get(keyText(state, bytes, key))
  if (column === undefined)
    throw rows(line, `the row has the key ${shown(keyText(state, bytes, key))}, which the first line has not`)
  const name = state.names[column]!
  if (state.met[column] === line) throw rows(line, `the key ${shown(name)} stands twice`)
  const isWanted = state.wanted === null || state.wanted.has(name)
  if (kind === 'nested') {
    state.nested = true
    if (isWanted && (line > 1 || state.wanted !== null)) {
      const message = `column ${shown(name)} holds a list or an object, and rows are flat`
      throw new JsonLinesError('artifact/value', line, message, 'write one number or text a column')
    }
  }
  state.met[column] = line
  state.kinds[column] = isWanted && kind !== 'nested' ? kind : 'null'
  state.starts[column] = start
  state.ends[column] = end
  state.cells++
  return null
}

function isSame(expected: Buffer, bytes: Uint8Array, { start, end }: Span): boolean {
  if (expected.length !== end - start) return false
  for (let at = 0; at < expected.length; at++) if (expected[at] !== bytes[start + at]) return false
  return true
}

function keyText(state: State, bytes: Uint8Array, { start, end, escaped }: Span): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
  return escaped ? decoded(state, raw) : raw
}

/** A text with its escapes resolved. JSON may write half a character and NUL; no column of texts can hold either. */
function decoded({ line }: State, raw: string): string {
  const text = JSON.parse(`"${raw}"`) as string
  if (!/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) return text
  const fix = 'write text of whole Unicode characters'
  throw new JsonLinesError('artifact/encoding', line, `${shown(raw)} has a NUL or half a character`, fix)
}

/** Writes the cells of the line that was taken. */
function writeRow(state: State, bytes: Uint8Array): void {
  const { kinds, starts, ends } = state
  for (let column = 0; column < kinds.length; column++) {
    const kind = kinds[column]!
    const [start, end] = [starts[column]!, ends[column]!]
    room(state, 2 * (end - start) + 4)
    if (column > 0) state.out[state.used++] = COMMA
    if (kind === 'escaped') {
      const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
      quoted(state, Buffer.from(decoded(state, raw)))
    } else if (kind !== 'null') {
      const begin = state.used
      if (end === start || !plain(state, bytes, start, end)) {
        state.used = begin
        quoted(state, bytes.subarray(start, end))
      }
    } else if (kinds.length === 1) quoted(state, new Uint8Array(0)) // an empty line would be no row
  }
  put(state, '\n')
}

/** Copies a value as it is; false where it holds a comma, so that it needs quotes. */
function plain(state: State, bytes: Uint8Array, start: number, end: number): boolean {
  const { out } = state
  let to = state.used
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte === COMMA) return false
    out[to++] = byte
  }
  state.used = to
  return true
}

/** Writes a cell in quotes, with its own doubled. */
function quoted(state: State, bytes: Uint8Array): void {
  room(state, 2 * bytes.length + 2)
  state.out[state.used++] = QUOTE
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === QUOTE) state.out[state.used++] = QUOTE
    state.out[state.used++] = byte
  }
  state.out[state.used++] = QUOTE
}

function put(state: State, text: string): void {
  room(state, text.length)
  for (let at = 0; at < text.length; at++) state.out[state.used++] = text.charCodeAt(at)
}

function room(state: State, more: number): void {
  if (state.used + more <= state.out.length) return
  const next = Buffer.alloc(Math.max(2 * state.out.length, state.used + more))
  state.out.copy(next, 0, 0, state.used)
  state.out = next
}

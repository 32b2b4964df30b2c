/** A whole Parquet file in memory → columns. Pure: the same in this thread and in a worker. */

import { isUtf8 } from 'node:buffer'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import type { TableLimits } from '../limits.js'
import type { RawTable, UnreadColumn } from '../raw.js'
import { grouped, shown } from '../show.js'
import { heldBytes, newSink, reserve, rowBytes, type Sink, seal } from '../sinks.js'
import { missingColumns, repeatedColumns, type Wanted, type WantedColumns, wantedOf } from '../wanted.js'
import { loadCodecs } from './codecs.js'
import { fillColumn } from './fill.js'
import { type Footer, type Leaf, readFooter } from './footer.js'
import { type ColumnPlan, planColumns } from './pages.js'
import { ParquetError } from './thrift.js'
import { holds } from './values.js'

/** A file whose footer and page headers have been checked, and what decoding the wanted columns will take. */
export interface ParquetPlan {
  readonly rows: number
  readonly wanted: readonly Wanted[]
  /** See RawTable. */
  readonly unread?: readonly UnreadColumn[]
  readonly columns: readonly ColumnPlan[]
  /** Bytes that the pages decompress to. */
  readonly bytes: number
}

/** Checks footer and page headers; nothing is decompressed. */
export function planParquet(
  file: Uint8Array,
  asked: WantedColumns,
  path: string,
  limits: TableLimits,
): Result<ParquetPlan> {
  try {
    const footer = readFooter(file, limits)
    const { wanted, unread } = readable(footer, asked)
    const faults = columnFaults(footer, wanted, path)
    if (faults.length) return bad(...faults)
    if (footer.rows === 0)
      return bad(fault('artifact/rows', path, 'the file has no rows', { fix: 'write one row a case' }))
    const leaves = [...new Set(wanted.map((column) => leafOf(footer, column)!))]
    const { plans, bytes } = planColumns(file, footer, leaves, limits)
    return good({ rows: footer.rows, wanted, ...(unread ? { unread } : {}), columns: plans, bytes })
  } catch (error) {
    return bad(parquetFault(error, path))
  }
}

/** Decodes the wanted columns of a file. Every one of them has exactly the rows of the footer, or there is a fault. */
export async function decodeParquet(
  file: Uint8Array,
  asked: WantedColumns,
  path: string,
  limits: TableLimits,
): Promise<Result<RawTable>> {
  const plan = planParquet(file, asked, path, limits)
  if (!plan.ok) return plan
  const { rows, columns, wanted, unread } = plan.value
  try {
    const codecs = await loadCodecs(columns.flatMap((column) => column.chunks.map(({ chunk }) => chunk.codec)))
    const sinks = wanted.map((column) => newSink(column, limits))
    const held = (): number => sinks.reduce((sum, sink) => sum + rows * rowBytes(sink) + heldBytes(sink), 0)
    for (const column of columns) {
      const mine = sinks.filter((_, index) => wanted[index]!.name === column.leaf.path[0])
      for (const sink of mine) settle(sink, column.leaf)
      if (held() > limits.tableBytes)
        throw new ParquetError(`its wanted columns take more than ${grouped(limits.tableBytes)} bytes of memory`, true)
      for (const sink of mine) reserve(sink, rows)
      fillColumn(file, column, mine, codecs, limits.groupBytes)
      for (const sink of mine) {
        if (sink.kind === 'id' && !sink.serial && !isUtf8(sink.arena.subarray(0, sink.used)))
          throw new ParquetError(`column ${shown(column.leaf.path[0]!)} holds a text that is not UTF-8`)
      }
    }
    return good({
      n: rows,
      lines: null,
      wanted,
      sinks: sinks.map((sink) => seal(sink, rows, limits)),
      ...(unread ? { unread } : {}),
    })
  } catch (error) {
    return bad(parquetFault(error, path))
  }
}

/** A column that may be numbers or texts is what its type says. */
function settle(sink: Sink, leaf: Leaf): void {
  if (sink.kind !== 'either') return
  if (holds(leaf) === 'numbers') sink.texts = null
  else sink.numbers = null
}

const leafOf = (footer: Footer, wanted: Wanted): Leaf | undefined =>
  footer.leaves.find((leaf) => leaf.path.length === 1 && leaf.path[0] === wanted.name)

/** The columns to read; where every one is asked for, those that can be, and what the others hold. */
function readable(footer: Footer, asked: WantedColumns): Pick<ParquetPlan, 'wanted' | 'unread'> {
  if (asked !== 'every') return { wanted: asked }
  const unread: UnreadColumn[] = []
  const wanted = wantedOf(asked, footer.names).filter((column) => {
    const leaf = leafOf(footer, column)
    if (leaf && holds(leaf) !== 'other') return true
    unread.push({ name: column.name, holds: `values of type ${leaf ? typeName(leaf) : 'struct or list'}` })
    return false
  })
  return { wanted, unread }
}

/** Columns that are not there, stand twice, or hold something that cannot be used as it is wanted. */
function columnFaults(footer: Footer, wanted: readonly Wanted[], path: string): readonly Fault[] {
  const missing = missingColumns(path, wanted, footer.names, null)
  const twice = repeatedColumns(path, wanted, footer.names, null)
  if (missing.length || twice.length) return [...twice, ...missing]
  return wanted.flatMap((column) => {
    const leaf = leafOf(footer, column)
    const kind = leaf ? holds(leaf) : 'other'
    const what = {
      numbers: 'numbers',
      truths: 'true and false',
      texts: 'texts',
      other: `values of type ${leaf ? typeName(leaf) : 'struct or list'}`,
    }[kind]
    if (kind !== 'other' && (column.form !== 'number' || kind === 'numbers')) return []
    const belongs = column.form === 'number' ? 'numbers are needed' : 'numbers or texts are needed'
    return [
      fault('artifact/value', path, `column ${shown(column.name)} holds ${what}; ${belongs}`, {
        fix: 'convert the column before writing the file',
      }),
    ]
  })
}

const typeName = (leaf: Leaf): string =>
  leaf.meaning.kind === 'other' ? leaf.meaning.name : leaf.flat ? leaf.type : 'list'

/** What a user is told where decoding failed; anything but a ParquetError is a value that no check foresaw. */
function parquetFault(error: unknown, path: string): Fault {
  const known = error instanceof ParquetError
  const why = known ? error.message : 'its bytes do not decode'
  if (known && error.large)
    return fault('artifact/too-large', path, `the Parquet file cannot be used: ${why}`, {
      fix: 'evaluate on a sample of the cases',
    })
  return fault('artifact/unreadable', path, `the Parquet file cannot be read: ${why}`, { fix: 'write the file again' })
}

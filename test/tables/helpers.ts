/** Blobs and requests for the tests of tables. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faultText } from '../../src/domain/fault.js'
import type { RowsRequest, RowTable } from '../../src/domain/rows.js'
import type { Blob } from '../../src/domain/snapshot.js'
import { readRows } from '../../src/tables/index.js'
import { LIMITS, type TableLimits } from '../../src/tables/limits.js'

/** Absolute path of a sample. */
export const sample = (name: string): string => fileURLToPath(new URL(`../samples/${name}`, import.meta.url))

/** A blob of bytes or text that comes in chunks of the given sizes, over and over; one chunk where there are none. */
export function blobOf(content: string | Uint8Array, path = 'rows.csv', sizes: readonly number[] = []): Blob {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return {
    path,
    size: bytes.length,
    sha256: 'a'.repeat(64),
    lfs: null,
    bytes: async () => bytes,
    async *stream() {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes.length ? sizes[turn % sizes.length]! : bytes.length
        yield bytes.subarray(at, at + size)
        at += size
      }
    },
  }
}

export const request = (more: Partial<RowsRequest> = {}): RowsRequest => ({
  path: 'rows.csv',
  role: 'candidate',
  task: 'binary',
  columns: { id: 'id', label: 'y', score: 'p' },
  groups: [],
  positive: null,
  extra: [],
  ...more,
})

/** Reads text, bytes or a sample file; the table, or the faults as text. */
export async function read(
  content: string | Uint8Array,
  more: Partial<RowsRequest> = {},
  limits: Partial<TableLimits> = {},
  sizes: readonly number[] = [],
) {
  const result = await readRows(blobOf(content, more.path, sizes), request(more), { ...LIMITS, ...limits })
  return result.ok
    ? { table: result.value, faults: [], codes: [] }
    : { table: null, faults: result.faults.map(faultText), codes: result.faults.map((fault) => fault.code) }
}

export const readSample = (name: string, more: Partial<RowsRequest> = {}, limits: Partial<TableLimits> = {}) =>
  read(readFileSync(sample(name)), { path: name, ...more }, limits)

/** A table as rows of plain values, for comparing whole tables. */
export const plainRows = (table: RowTable): readonly unknown[] =>
  Array.from({ length: table.n }, (_, row) => [
    table.ids?.text(row),
    table.label && (table.classes[table.label[row]!] ?? table.label[row]),
    table.prediction && (table.classes[table.prediction[row]!] ?? table.prediction[row]),
    table.scores?.map((column) => column[row]),
    table.weight?.[row],
    Object.entries(table.groups).map(([name, column]) => [name, column.values[column.codes[row]!]]),
  ])

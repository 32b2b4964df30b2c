/** Ids of one file that are written differently and are one: `17` and `17.0`, `17` and `17 `. */

import { normalId } from '../domain/row-manifest.js'
import { LISTED } from './growing.js'
import { type Duplicates, idColumn } from './id-column.js'
import { type IdSink, idText } from './ids.js'

/**
 * Rows whose id is an earlier or later row's in another spelling; `earlier` is the other row. Only ids that have a
 * character beyond ASCII, a space at an end or a `.0` are looked at, which `sink.odd` counts.
 */
export function idTwins(sink: IdSink, n: number): Duplicates {
  const first: { readonly row: number; readonly earlier: number }[] = []
  let count = 0
  if (sink.serial || sink.odd === 0) return { count, first }
  const column = idColumn(sink, n)
  const seen = new Map<string, number>()
  for (let row = 0; row < n; row++) {
    const text = idText(sink, row)
    const plain = normalId(text)
    if (plain === text) continue
    const other = seen.get(plain) ?? column.find(plain)
    if (!seen.has(plain)) seen.set(plain, row)
    if (other < 0) continue
    if (first.length < LISTED) first.push({ row, earlier: other })
    count++
  }
  return { count, first }
}

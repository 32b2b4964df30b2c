/** The worker's side of reading a Parquet file: decodes, hands the columns over, ends. */

import { parentPort } from 'node:worker_threads'
import type { TableLimits } from './limits.js'
import { decodeParquet } from './parquet/decode.js'
import type { Sink } from './sinks.js'
import type { WantedColumns } from './wanted.js'

/** What the worker is started with. */
export interface ParquetTask {
  readonly face: 'parquet'
  readonly file: Uint8Array
  readonly wanted: WantedColumns
  readonly path: string
  readonly limits: TableLimits
}

/** Does the task that the worker was started with and posts its result. Throws only where it is no task of this worker. */
export async function run(data: unknown): Promise<void> {
  const task = data as ParquetTask
  if (task?.face !== 'parquet' || !parentPort) throw new Error('this worker only reads Parquet files')
  const result = await decodeParquet(task.file, task.wanted, task.path, task.limits)
  parentPort.postMessage(result, result.ok ? result.value.sinks.flatMap(buffersOf) : [])
}

/** Memory of a sink, which changes hands instead of being copied. */
function buffersOf(sink: Sink): ArrayBuffer[] {
  if (sink.kind === 'number') return owned(sink.values)
  if (sink.kind === 'text') return owned(sink.codes)
  if (sink.kind === 'id') return [...owned(sink.numbers), ...owned(sink.arena), ...owned(sink.ends)]
  return [...(sink.numbers ? buffersOf(sink.numbers) : []), ...(sink.texts ? buffersOf(sink.texts) : [])]
}

const owned = (array: { readonly buffer: ArrayBufferLike; readonly length: number }): ArrayBuffer[] =>
  array.length > 0 && array.buffer instanceof ArrayBuffer ? [array.buffer] : []

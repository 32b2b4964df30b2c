/**
 * Parquet files. Footer and page headers are checked first, which bounds the work that decoding can take; a small file
 * is then decoded here, a larger one in a worker with limits on time and heap. A worker that does not start, ends early
 * or runs over a limit is a fault: the file is never judged by what was read until then.
 *
 * Where a single list of tens of megabytes runs over the heap of a worker, Node ends the whole process and nobody is told
 * why. So cells are decoded into typed arrays, which lie outside the heap, and what lists hold (values of the footer,
 * pages, groups) is bounded by number before it is taken.
 */

import { Worker } from 'node:worker_threads'
import { bad, fault, type Result } from '../domain/fault.js'
import type { Blob } from '../domain/snapshot.js'
import type { TableLimits } from './limits.js'
import { decodeParquet, planParquet } from './parquet/decode.js'
import type { ParquetTask } from './parquet-worker.js'
import type { RawTable } from './raw.js'
import { grouped } from './show.js'
import type { WantedColumns } from './wanted.js'
import { workerEntry } from './worker-entry.js'

/** Below all of these a file is decoded in this thread: some 30 ms at most, less than a worker takes to start. */
const SMALL = { fileBytes: 2 * 1024 * 1024, values: 400_000, pageBytes: 32 * 1024 * 1024 }

/** Reads the wanted columns of a Parquet file. */
export async function readParquet(
  blob: Blob,
  wanted: WantedColumns,
  path: string,
  limits: TableLimits,
): Promise<Result<RawTable>> {
  if (blob.size > limits.parquetBytes) {
    const message = `the file has ${grouped(blob.size)} bytes, more than ${grouped(limits.parquetBytes)}`
    return bad(fault('artifact/too-large', path, message, { fix: 'evaluate on a sample of the cases' }))
  }
  const file = await whole(blob)
  if (!file)
    return bad(
      fault('artifact/unreadable', path, 'the file could not be read to its end', { fix: 'run the check again' }),
    )
  const plan = planParquet(file, wanted, path, limits)
  if (!plan.ok) return plan
  const { rows, bytes } = plan.value
  const count = plan.value.wanted.length
  if (file.length <= SMALL.fileBytes && rows * count <= SMALL.values && bytes <= SMALL.pageBytes) {
    return decodeParquet(file, wanted, path, limits)
  }
  return decodeInWorker(file, wanted, path, limits, rows)
}

/** All bytes of a file in memory of its own, which can be handed to a worker; null where the stream has another length. */
async function whole(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = new Uint8Array(blob.size)
  let at = 0
  for await (const chunk of blob.stream()) {
    if (at + chunk.length > file.length) return null
    file.set(chunk, at)
    at += chunk.length
  }
  return at === file.length ? file : null
}

/** Decodes in a worker. `file` changes hands and is empty afterwards. */
export function decodeInWorker(
  file: Uint8Array<ArrayBuffer>,
  wanted: WantedColumns,
  path: string,
  limits: TableLimits,
  rows: number,
): Promise<Result<RawTable>> {
  const task: ParquetTask = { face: 'parquet', file, wanted, path, limits }
  const time = Math.round(limits.workerMs * (1 + rows / 5_000_000))
  return new Promise((resolve) => {
    let worker: Worker
    const refuse = (why: string, large = false): void => {
      const fix = large ? 'evaluate on a sample of the cases' : 'write the file again; if that does not help, report it'
      settle(
        bad(
          fault(large ? 'artifact/too-large' : 'artifact/unreadable', path, `the Parquet file cannot be read: ${why}`, {
            fix,
          }),
        ),
      )
    }
    const timer = setTimeout(() => refuse(`decoding it takes more than ${grouped(time / 1000)} seconds`, true), time)
    const settle = (result: Result<RawTable>): void => {
      clearTimeout(timer)
      resolve(result)
      worker?.removeAllListeners()
      worker?.on('error', () => {}) // what a worker says after its answer has no meaning
      void worker?.terminate()
    }
    try {
      worker = new Worker(workerEntry(), {
        workerData: task,
        transferList: [file.buffer],
        resourceLimits: { maxOldGenerationSizeMb: limits.workerHeapMb },
        execArgv: [],
        env: {},
      })
    } catch {
      return refuse('the worker that decodes it could not be started')
    }
    worker.on('message', (result: Result<RawTable>) => settle(result))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('decoding it takes too much memory', true)
      else refuse('the worker that decodes it failed')
    })
    worker.on('exit', () => refuse('the worker that decodes it ended without a result'))
  })
}

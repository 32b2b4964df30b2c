/** SQLite files changed byte by byte, for tests. */

import { readFileSync } from 'node:fs'

/** A copy of the sample database of MLflow (pages of 512 bytes). */
export const trackingDatabase = (): Uint8Array => new Uint8Array(readFileSync('test/samples/mlflow-database/mlflow.db'))

/** The bytes with others at an offset. */
export function patched(bytes: Uint8Array, offset: number, ...by: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(by, offset)
  return copy
}

/** The bytes with a text in place of one of the same length, every time it stands there. */
export function retold(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  if (from.length !== to.length || !text.includes(from)) throw new Error(`no ${from} to replace`)
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'))
}

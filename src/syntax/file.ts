/** An artifact in memory whose parsings are made once, on demand. */

import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { PlainDocument } from '../domain/plain.js'
import type { ReadableFile } from '../domain/reader.js'
import { parseJson, parseJsonFrom } from './json.js'
import { decodeUtf8 } from './text.js'
import { parseYaml } from './yaml.js'

/** Faults of a JSON-lines file that are told before the reading stops. */
const MAXIMUM_FAULTS = 10

/**
 * A file as readers see it. `sha256` is the digest of `bytes`, bare hex. Nothing is parsed before it is asked for, and
 * nothing twice; the same result object is returned each time. A source's line is looked up in the parsing that was made
 * (JSON before YAML); where there is none it is null.
 */
export function readableFile(path: string, bytes: Uint8Array, sha256: string): ReadableFile {
  const text = once(() => decodeUtf8(bytes, path))
  const json = once(() => after(text(), (content) => parseJson(content, path)))
  const yaml = once(() => after(text(), (content) => parseYaml(content, path)))
  const jsonLines = once(() => after(text(), (content) => linesOf(content, path)))
  return {
    path,
    sha256,
    bytes,
    text,
    json,
    jsonLines,
    yaml,
    source: (pointer = '', line = null) => {
      const documents = [json, yaml].flatMap((parsing) => parsing.made())
      const found = documents.map((document) => document.placeOf(pointer)).find((place) => place !== null)
      return { path, sha256, pointer, line: line ?? found?.line ?? null }
    },
  }
}

/** A parsing that is made at the first call; `made` gives its document without making it. */
type Once<T> = (() => Result<T>) & { made(): readonly T[] }

function once<T>(make: () => Result<T>): Once<T> {
  let result: Result<T> | null = null
  const call = (): Result<T> => {
    result ??= make()
    return result
  }
  return Object.assign(call, { made: () => (result?.ok ? [result.value] : []) })
}

const after = <A, B>(first: Result<A>, then: (value: A) => Result<B>): Result<B> =>
  first.ok ? then(first.value) : first

function linesOf(
  text: string,
  path: string,
): Result<readonly { readonly line: number; readonly document: PlainDocument }[]> {
  const documents: { line: number; document: PlainDocument }[] = []
  const faults: Fault[] = []
  let line = 0
  for (let start = 0; start <= text.length && faults.length < MAXIMUM_FAULTS; ) {
    const end = text.indexOf('\n', start)
    const content = text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length + 1 : end + 1
    line++
    if (content.trim() === '') continue
    const document = parseJsonFrom(content, path, line)
    if (document.ok) documents.push({ line, document: document.value })
    else faults.push(...document.faults)
  }
  return faults.length > 0 ? bad(...faults) : good(documents)
}

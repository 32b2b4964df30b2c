/** What a reader of an artifact format is, and what it is given. A reader is pure: bytes in, facts or faults out. */

import type { Evidence } from './evidence.js'
import type { Result } from './fault.js'
import type { MetricVocabulary } from './metric.js'
import type { PlainDocument } from './plain.js'
import type { EvidenceSpec, ModelSpec } from './policy.js'
import type { Source } from './source.js'

/** An artifact in memory, with its parsings made at most once. Every parsing is strict; faults carry path and line. */
export interface ReadableFile {
  readonly path: string
  /** SHA-256 of the bytes, bare hex. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Text as UTF-8 (fatal; a BOM is dropped), or the fault. */
  text(): Result<string>
  /** JSON: no duplicate key, depth ≤ 64; bare NaN and Infinity become null and are listed in `nonFinite`. */
  json(): Result<PlainDocument>
  /** One JSON value per non-empty line, each with its 1-based line. */
  jsonLines(): Result<readonly { readonly line: number; readonly document: PlainDocument }[]>
  /** YAML 1.2 core: one document, no alias, tag, merge key or duplicate key. */
  yaml(): Result<PlainDocument>
  /** A source inside this file; the line is looked up where a parsing knows it. */
  source(pointer?: string, line?: number | null): Source
}

export interface ReadContext {
  readonly spec: EvidenceSpec
  readonly model: ModelSpec
  readonly vocabulary: MetricVocabulary
  /** Another file of the same tree, for formats that say part of what they mean there; null where it is not there or is no file. */
  readonly beside?: (path: string) => Promise<ReadableFile | null>
}

/** A reader of one artifact format: one file in `readers/`, one line in its registry. */
export interface Reader {
  /** kebab-case; the `as:` of a policy, the file name, the docs anchor. */
  readonly id: string
  /** The format's name for people, e.g. "Great Expectations validation result". */
  readonly title: string
  /** What is read from it, what it lacks and what bites, for `policies/formats.md`. A few sentences. */
  readonly notes: string
  /** JSON schema (draft-07) of the format, where it is one of our own; published under `policies/`. */
  readonly schema?: Readonly<Record<string, unknown>>
  /**
   * Whether the content is of this format, from shape and never from the name alone. `certain`: signature keys are
   * there. `likely`: only the general shape fits (generic readers). Where several are certain the file is ambiguous.
   * Must be cheap and must not throw on hostile bytes.
   */
  recognises(file: ReadableFile): 'certain' | 'likely' | 'no'
  /** Facts, or every fault of the file. */
  read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> | Promise<Result<readonly Evidence[]>>
}

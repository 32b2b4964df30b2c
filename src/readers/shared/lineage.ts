/** What the lineage readers share: filling in nodes, looking at plain data, and paths that must stay in the repository. */

import type { Evidence, LineageEvidence } from '../../domain/evidence.js'
import { bad, type Fault, type FaultCode, fault, good, type Result } from '../../domain/fault.js'
import {
  HEX_DIGITS,
  type LineageEdge,
  type LineageNode,
  type NodeType,
  type RecordedDigest,
} from '../../domain/lineage.js'
import { type Moment, moment } from '../../domain/moment.js'
import type { Plain, PlainDocument } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import type { Source } from '../../domain/source.js'
import { repositoryPath } from '../../syntax/path.js'

export { asList, asMap, isMap, type PlainMap, step } from '../../domain/plain.js'
export { jsonRoot, shown, textFor, textOf as asText } from './plain.js'

/** A time as a record writes it; null where it gives none. */
export const momentOf = (text: string | null): Moment | null => (text === null ? null : moment(text))

/** Milliseconds since the epoch as a moment; null for what is no such number. */
export function momentOfMillis(value: Plain | undefined): Moment | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0 || value > 8.64e15) return null
  return moment(new Date(value).toISOString())
}

/** A node with everything that is not given left empty. */
export function lineageNode(
  given: {
    readonly id: string
    readonly type: NodeType
    readonly name: string
    readonly source: Source
  } & Partial<LineageNode>,
): LineageNode {
  return {
    path: null,
    uri: null,
    digests: [],
    version: null,
    at: null,
    startedAt: null,
    license: null,
    owner: null,
    command: null,
    codeVersion: null,
    parameters: [],
    status: null,
    ...given,
  }
}

const CODE = /\.(py|ipynb|r|rmd|jl|scala|java|kt|go|rs|c|cc|cpp|h|js|mjs|ts|sh|bash|sql|pl|m|toml|cfg|ini)$/i
/** Whether a path is source code by its ending. */
export const isCodePath = (path: string): boolean => CODE.test(path)
const MODEL =
  /\.(joblib|pkl|pickle|onnx|pt|pth|safetensors|h5|hdf5|keras|pb|tflite|gguf|ggml|bst|ubj|cbm|mlmodel|skops|pmml|ckpt|mar|bin|model)$/i
/** Whether a path is a trained model by its ending. */
export const isModelPath = (path: string): boolean => MODEL.test(path)

/** Directory of a path with its slash, or '' at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Whether a text is a URI with a scheme (`s3://…`, `https://…`, `git+https://…`); drive letters are none. */
export const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(text) && !/[\u0000-\u0020\u007f]/.test(text)

/**
 * A path as a record writes it, relative to a folder (`data/` or ''), as a repository path. `.` and `..` are worked out
 * in the text alone; null where it is absolute, leaves the repository, or is no safe path. Nothing is looked up.
 */
export function resolveIn(folder: string, text: string): string | null {
  if (text.startsWith('/') || text.startsWith('~') || text.includes('\\') || /^[a-z]:/i.test(text)) return null
  const parts: string[] = []
  for (const part of (folder + text).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? null : repositoryPath(parts.join('/'))
}

/** Largest file whose lines are looked up, bytes: beyond it the pointer has to do. */
const LINES_UP_TO = 4 * 1024 * 1024

/** What one record tells, while it is read. */
export interface Fragment {
  /** Faults so far; at most 50 are kept, since a hostile file must not flood the report. */
  readonly faults: readonly Fault[]
  /** Number of nodes so far. */
  size(): number
  /** A source at a pointer. Lines are looked up in files up to 4 MB and for the first 20,000: each costs a search. */
  source(pointer: string, line?: number): Source
  /** Adds a fault at a pointer, or at a line where one is given. */
  fault(code: FaultCode, pointer: string, message: string, fix: string, line?: number): void
  /** The node of an id, if it was added. */
  node(id: string): LineageNode | undefined
  /** Adds a node, or what is new of it to the one of that id: first text wins, digests add up, the latest time wins. */
  add(node: LineageNode): string
  edge(from: string, to: string, source: Source): void
  /** The evidence of it all; its source is the whole file. */
  evidence(reader: string): LineageEvidence
}

/** Begins a fragment; `document` gives the lines of pointers, null where the format has other places. */
export function startFragment(file: ReadableFile, document: PlainDocument | null): Fragment {
  const faults: Fault[] = []
  const nodes = new Map<string, LineageNode>()
  const edges: LineageEdge[] = []
  let places = 0
  const source = (pointer: string, line?: number): Source => {
    const found =
      line ??
      (document !== null && file.bytes.byteLength <= LINES_UP_TO && places++ < 20_000
        ? document.placeOf(pointer)?.line
        : undefined)
    return { path: file.path, sha256: file.sha256, pointer, line: found ?? null }
  }
  return {
    faults,
    size: () => nodes.size,
    source,
    fault: (code, pointer, message, fix, line) => {
      if (faults.length >= 50) return
      const place = line === undefined ? (document?.placeOf(pointer) ?? {}) : { line }
      faults.push(fault(code, file.path, message, { ...place, fix }))
    },
    node: (id) => nodes.get(id),
    add: (node) => {
      const known = nodes.get(node.id)
      nodes.set(node.id, known === undefined ? node : joined(known, node))
      return node.id
    },
    edge: (from, to, of) => edges.push({ from, to, source: of }),
    evidence: (reader) => {
      const fragment = { nodes: [...nodes.values()], edges }
      return { kind: 'lineage', reader, origin: 'reported', source: source('', 1), fragment }
    },
  }
}

function joined(a: LineageNode, b: LineageNode): LineageNode {
  const later = (a.at?.epoch ?? Number.NEGATIVE_INFINITY) >= (b.at?.epoch ?? Number.NEGATIVE_INFINITY) ? a.at : b.at
  const extra = b.digests.filter(
    (one) => !a.digests.some((two) => two.algorithm === one.algorithm && two.value === one.value),
  )
  return {
    ...a,
    type: a.type === 'file' ? b.type : a.type,
    path: a.path ?? b.path,
    uri: a.uri ?? b.uri,
    digests: extra.length === 0 ? a.digests : [...a.digests, ...extra],
    version: a.version ?? b.version,
    at: later ?? a.at ?? b.at,
    startedAt: a.startedAt ?? b.startedAt,
    license: a.license ?? b.license,
    owner: a.owner ?? b.owner,
    command: a.command ?? b.command,
    codeVersion: a.codeVersion ?? b.codeVersion,
    status: a.status ?? b.status,
    parameters: a.parameters.length > 0 ? a.parameters : b.parameters,
    ...(a.columns === undefined && b.columns !== undefined ? { columns: b.columns } : {}),
  }
}

/** A hex digest of a known algorithm in lower case, or null where its text is no such digest. */
export function hexDigest(algorithm: 'md5' | 'sha1' | 'sha256' | 'sha512', text: string): RecordedDigest | null {
  const value = text.toLowerCase()
  return value.length === HEX_DIGITS[algorithm] && /^[0-9a-f]+$/.test(value) ? { algorithm, value } : null
}

/** The fragment's evidence, or its faults. */
export function finished(
  fragment: Fragment,
  reader: string,
  more: readonly Evidence[] = [],
): Result<readonly Evidence[]> {
  return fragment.faults.length > 0 ? bad(...fragment.faults) : good([fragment.evidence(reader), ...more])
}

/** Text of a file's first bytes as Latin-1, for recognising; never fails. */
export function headOf(file: ReadableFile, bytes = 262_144): string {
  return Buffer.from(file.bytes.buffer, file.bytes.byteOffset, Math.min(file.bytes.byteLength, bytes)).toString(
    'latin1',
  )
}

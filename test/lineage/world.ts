/** Trees in memory and lineage built from files, for tests. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentEvidence, Evidence, LineageEvidence } from '../../src/domain/evidence.js'
import { bad, fault, faultText, good } from '../../src/domain/fault.js'
import type { LineageGraph } from '../../src/domain/lineage.js'
import type { ModelSpec } from '../../src/domain/policy.js'
import type { Blob, EntryKind, TreeEntry, TreeView } from '../../src/domain/snapshot.js'
import { buildLineage } from '../../src/lineage/index.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { parseLfsPointer } from '../../src/syntax/lfs-pointer.js'
import { contextOf, fileOf } from '../readers/reading.js'

export type Content = string | Uint8Array
export const sha256 = (content: Content): string => createHash('sha256').update(content).digest('hex')
export const md5 = (content: Content): string => createHash('md5').update(content).digest('hex')

/** A tree of files; `streams` counts how often each was read as a stream. */
export function treeOf(
  files: Readonly<Record<string, Content>>,
  kinds: Readonly<Record<string, EntryKind>> = {},
): TreeView & { readonly streams: Map<string, number> } {
  const streams = new Map<string, number>()
  const entries: TreeEntry[] = Object.keys(files)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({
      path,
      kind: kinds[path] ?? 'file',
      oid: sha256(files[path]!),
      size: Buffer.byteLength(files[path]!),
    }))
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const blobOf = (path: string): Blob => {
    const bytes = new Uint8Array(Buffer.from(files[path]!))
    const lfs = parseLfsPointer(bytes)
    return {
      path,
      size: bytes.length,
      sha256: sha256(bytes),
      lfs: lfs !== null && 'oid' in lfs ? lfs : null,
      bytes: async () => bytes,
      async *stream() {
        streams.set(path, (streams.get(path) ?? 0) + 1)
        for (let at = 0; at < bytes.length; at += 7000) yield bytes.subarray(at, at + 7000)
      },
    }
  }
  return {
    commit: null,
    entries,
    streams,
    entry: (path) => byPath.get(path),
    open: async (path) => {
      const entry = byPath.get(path)
      if (entry?.kind === 'link') return bad(fault('git/link', path, 'is a symbolic link'))
      return entry ? good(blobOf(path)) : bad(fault('artifact/unreadable', path, 'is not in the tree'))
    },
  }
}

/** Files of a sample folder, by path. */
export function folder(path: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const place = `${entry.parentPath}/${entry.name}`
    files[place.slice(path.length + 1)] = new Uint8Array(readFileSync(place))
  }
  return files
}

export const modelOf = (artifact: string | null): ModelSpec => ({ ...contextOf().model, artifact })

/** Lineage evidence of records, each through the reader that knows it; throws the faults of a bad one. */
export async function fragmentsOf(
  files: Readonly<Record<string, Content>>,
  records: readonly string[],
  artifact: string | null,
): Promise<readonly LineageEvidence[]> {
  return (await recordsOf(files, records, artifact)).filter((one): one is LineageEvidence => one.kind === 'lineage')
}

/** All evidence of records. */
async function recordsOf(
  files: Readonly<Record<string, Content>>,
  records: readonly string[],
  artifact: string | null,
): Promise<readonly Evidence[]> {
  const found: Evidence[] = []
  for (const path of records) {
    const file = fileOf(path, files[path]!)
    const chosen = chooseReader(file, path.endsWith('.md') ? 'model-card' : null, READERS)
    const read = chosen.ok ? await chosen.value.read(file, { ...contextOf(), model: modelOf(artifact) }) : chosen
    if (!read.ok) throw new Error(read.faults.map(faultText).join('\n'))
    found.push(...read.value)
  }
  return found
}

/** The graph of some records among files. */
export async function graphOf(
  files: Readonly<Record<string, Content>>,
  records: readonly string[],
  artifact: string | null,
  digest?: string | null,
): Promise<LineageGraph> {
  const head = treeOf(files)
  const there = artifact !== null && files[artifact] !== undefined ? files[artifact] : undefined
  const pointer = there === undefined ? null : parseLfsPointer(new Uint8Array(Buffer.from(there)))
  const own =
    there === undefined ? null : `sha256:${pointer !== null && 'oid' in pointer ? pointer.oid : sha256(there)}`
  const evidence = await recordsOf(files, records, artifact)
  return buildLineage({
    model: modelOf(artifact),
    modelDigest: digest === undefined ? own : digest,
    fragments: evidence.filter((one): one is LineageEvidence => one.kind === 'lineage'),
    documents: evidence.filter((one): one is DocumentEvidence => one.kind === 'document'),
    head,
    now: 0,
  })
}

/** `state about path` of every check. */
export const checkLines = (graph: LineageGraph): readonly string[] =>
  graph.checks.map((check) => `${check.state} ${check.about} ${check.path}${check.model ? ' (model)' : ''}`)

/** Messages of the contradictions. */
export const mismatches = (graph: LineageGraph): readonly string[] =>
  graph.checks.filter((check) => check.state === 'mismatch').map((check) => check.message)

/** A dvc.lock of one stage; things as path → content (hashed) or digest. */
export const lockOf = (
  stages: Readonly<
    Record<
      string,
      {
        readonly deps?: Readonly<Record<string, string>>
        readonly outs?: Readonly<Record<string, string>>
        readonly params?: string
      }
    >
  >,
): string => {
  const things = (of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .map(([path, hash]) => `    - path: ${path}\n      hash: md5\n      md5: ${hash}\n`)
      .join('')
  const body = Object.entries(stages).map(
    ([name, stage]) =>
      `  ${name}:\n    cmd: python ${name}.py\n${stage.deps ? `    deps:\n${things(stage.deps)}` : ''}${stage.params ?? ''}${stage.outs ? `    outs:\n${things(stage.outs)}` : ''}`,
  )
  return `schema: '2.0'\nstages:\n${body.join('')}`
}

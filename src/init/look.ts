/** A first look at a repository: its tools, models, tables, reports and documents. Bounded, and nothing of it is run. */

import { asMap, type Plain } from '../domain/plain.js'
import type { Reader } from '../domain/reader.js'
import type { Blob, TreeEntry, TreeView } from '../domain/snapshot.js'
import { chooseReader, GENERIC } from '../readers/recognise.js'
import { readableFile } from '../syntax/file.js'
import { decodeUtf8 } from '../syntax/text.js'
import { columnNames } from '../tables/names.js'
import { guessRows, type RowsGuess, type Sample, sampleCsv } from './columns.js'
import { findApplication, findModels, type ModelGuess } from './models.js'
import { packFor, type ToolSeen, toolsSeen } from './signs.js'

/** A file that a reader takes for evidence. */
export interface ReportSeen {
  readonly path: string
  readonly reader: string
}

export interface Seen {
  /** Name of the repository, for a policy and for a model without a name. */
  readonly name: string
  readonly tools: readonly ToolSeen[]
  readonly models: readonly ModelGuess[]
  readonly rows: readonly RowsGuess[]
  readonly reports: readonly ReportSeen[]
  /** Pack beside the baseline, or null. */
  readonly pack: string | null
  readonly files: number
  /** Files that might be evidence and were too many or too large to open. */
  readonly unopened: number
}

/** Most files that are opened, and most bytes of one that is read whole. */
const MOST_OPENED = 250
const MOST_BYTES = 4 * 1024 * 1024
/** Bytes of a table of text that its columns are guessed from. */
const SAMPLE_BYTES = 64 * 1024

const SKIPPED =
  /(^|\/)(node_modules|\.venv|venv|site-packages|\.git|\.github|\.dvc|__pycache__|tests?|fixtures|locales)\/|(^|\/)(package(-lock)?|tsconfig|composer|\.eslintrc)[^/]*\.json$|(^|\/)policies\//i
const TABLE = /\.(csv|tsv|parquet|pq)$/i
const REPORT = /\.(json|jsonl|ndjson|ya?ml|xml|csv|md)$|(^|\/)(MLmodel|dvc\.lock)$|\.dvc$/i
const DEPENDENCIES = /(^|\/)(requirements[^/]*\.txt|pyproject\.toml|environment\.ya?ml|setup\.cfg|Pipfile)$/
/** Documents whose reader is of no use in the evidence of a model, or that the card and the lock stand for. */
const NO_EVIDENCE = new Set(['model-card', 'dvc-yaml'])
const METRICS_FILE = /(^|\/)[^/]*(metric|score|eval|result)[^/]*\.(json|ya?ml|csv)$/i

/** Looks at a tree. `name` is that of the repository, `readers` are all that there are. */
export async function lookAt(tree: TreeView, name: string, readers: readonly Reader[]): Promise<Seen> {
  const paths = tree.entries.filter((entry) => entry.kind !== 'link').map((entry) => entry.path)
  const asked = tree.entries.filter(
    (entry) =>
      entry.kind !== 'link' && !SKIPPED.test(entry.path) && (TABLE.test(entry.path) || REPORT.test(entry.path)),
  )
  const ordered = [...asked].sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1))
  const rows: RowsGuess[] = []
  const reports: ReportSeen[] = []
  const outs: string[] = []
  let unopened = Math.max(0, ordered.length - MOST_OPENED)
  for (const entry of ordered.slice(0, MOST_OPENED)) {
    if ((entry.size ?? 0) > MOST_BYTES && !TABLE.test(entry.path)) {
      unopened++
      continue
    }
    const opened = await tree.open(entry.path)
    if (!opened.ok) continue
    const table = TABLE.test(entry.path) ? guessRows(entry.path, await sampleOf(opened.value)) : null
    if (table) rows.push(table)
    else if (opened.value.size <= MOST_BYTES) {
      const report = await reportOf(opened.value, readers)
      if (report) reports.push(report.seen)
      outs.push(...(report?.outs ?? []))
    }
  }
  const requirements = await dependencies(tree, paths)
  const files = findModels(paths, outs, name)
  const application = files.length ? null : findApplication(paths, name)
  const names = [
    name,
    ...paths.slice(0, 5000),
    ...rows.flatMap((one) => [one.path, ...Object.values(one.columns).map(String)]),
  ]
  return {
    name,
    tools: toolsSeen(paths, requirements),
    models: application ? [application] : files,
    rows: rows.sort((a, b) => (a.path < b.path ? -1 : 1)),
    reports: reports.sort((a, b) => (a.path < b.path ? -1 : 1)),
    pack: packFor(names),
    files: paths.length,
    unopened,
  }
}

const depth = (entry: TreeEntry): number => entry.path.split('/').length

async function sampleOf(blob: Blob): Promise<Sample> {
  if (/\.(parquet|pq)$/i.test(blob.path)) {
    const names = await columnNames(blob)
    return new Map(names.map((column) => [column, []]))
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of blob.stream()) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= SAMPLE_BYTES) break
  }
  return sampleCsv(new TextDecoder().decode(Buffer.concat(chunks).subarray(0, SAMPLE_BYTES)))
}

async function reportOf(
  blob: Blob,
  readers: readonly Reader[],
): Promise<{ readonly seen: ReportSeen; readonly outs: readonly string[] } | null> {
  const file = readableFile(blob.path, await blob.bytes(), blob.sha256)
  const reader = chooseReader(file, null, readers)
  if (!reader.ok || NO_EVIDENCE.has(reader.value.id)) return null
  // The reader of loose figures finds nearly any file of numbers likely; a name that speaks of them has to agree.
  if (reader.value.id === GENERIC && !METRICS_FILE.test(blob.path)) return null
  const document = reader.value.id.startsWith('dvc-') ? file.yaml() : null
  const outs = document?.ok ? outputsOf(document.value.value, blob.path) : []
  return { seen: { path: blob.path, reader: reader.value.id }, outs }
}

/** Paths that a DVC lock or pointer makes. */
function outputsOf(root: Plain, path: string): readonly string[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const stages = Object.values(asMap(asMap(root)['stages']))
  return [root, ...stages].flatMap((stage) => {
    const outs = asMap(stage)['outs']
    const listed = Array.isArray(outs) ? outs : []
    return listed.flatMap((out) => {
      const made = asMap(out)['path']
      return typeof made === 'string' ? [`${folder}${made}`] : []
    })
  })
}

/** Text of the files that name dependencies, shortest way first. */
async function dependencies(tree: TreeView, paths: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const path of paths.filter((one) => DEPENDENCIES.test(one)).slice(0, 8)) {
    const opened = await tree.open(path)
    if (!opened.ok || opened.value.size > MOST_BYTES) continue
    const text = decodeUtf8(await opened.value.bytes(), path)
    if (text.ok) texts.push(text.value)
  }
  return texts.join('\n')
}

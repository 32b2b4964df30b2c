/**
 * Content that git does not hold: a changed `dvc.lock` or `*.dvc` file changes the outputs that it names. They join the
 * change set under their own paths, so that a model kept in DVC is gated like one kept in git.
 */

import type { Plain } from '../domain/reader.js'
import type { ChangedPath, TreeView } from '../domain/snapshot.js'
import { repositoryPath } from '../syntax/path.js'
import { decodeUtf8 } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'

/** Lock files beyond this are left to the lineage reader, which refuses them. Bytes. */
const CAP = 16 * 1024 * 1024

const isDvcFile = (path: string) => /(^|\/)dvc\.lock$/.test(path) || path.endsWith('.dvc')

/** Outputs whose recorded digest differs between the two trees, as changed paths that are not changed in git itself. */
export async function dvcChanges(
  before: TreeView,
  after: TreeView,
  changes: readonly ChangedPath[],
): Promise<readonly ChangedPath[]> {
  const seen = new Set(changes.map((change) => change.path))
  const found: ChangedPath[] = []
  for (const { path } of changes.filter((change) => isDvcFile(change.path))) {
    const [old, now] = await Promise.all([recordedOutputs(before, path), recordedOutputs(after, path)])
    for (const output of new Set([...old.keys(), ...now.keys()])) {
      if (old.get(output) === now.get(output) || seen.has(output)) continue
      seen.add(output)
      const status = !old.has(output) ? 'added' : !now.has(output) ? 'deleted' : 'modified'
      found.push({ path: output, status, from: null })
    }
  }
  return found
}

/**
 * Path → digest (`md5:…` as recorded) of every output that a DVC file names; empty where it is absent or cannot be
 * read, so that a broken file changes everything that the other side names.
 */
export async function recordedOutputs(tree: TreeView, path: string): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>()
  const entry = tree.entry(path)
  if (!entry || (entry.size ?? 0) > CAP) return outputs
  const blob = await tree.open(path)
  if (!blob.ok) return outputs
  const text = decodeUtf8(await blob.value.bytes(), path)
  const document = text.ok ? parseYaml(text.value, path) : text
  if (!document.ok) return outputs
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const root = record(document.value.value)
  const stages = Object.values(record(root['stages'] ?? null)).map(record)
  for (const one of [root, ...stages]) {
    const base = typeof one['wdir'] === 'string' ? `${folder}${one['wdir']}/` : folder
    for (const output of list(one['outs'] ?? null).map(record)) {
      const named = typeof output['path'] === 'string' ? normal(base + output['path']) : null
      const digest = output['md5'] ?? output['etag'] ?? output['checksum']
      if (named) outputs.set(named, typeof digest === 'string' ? `md5:${digest}` : 'unknown')
    }
  }
  return outputs
}

/** Takes `.` and `..` out of a path; null where it leaves the repository. */
function normal(path: string): string | null {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (kept.pop() === undefined) return null
    } else if (segment !== '.' && segment !== '') kept.push(segment)
  }
  return path.startsWith('/') ? null : repositoryPath(kept.join('/'))
}

const record = (value: Plain): { readonly [key: string]: Plain } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: Plain })
    : {}
const list = (value: Plain): readonly Plain[] => (Array.isArray(value) ? value : [])

/**
 * Content that git does not hold: a changed `dvc.lock` or `*.dvc` file changes the outputs that it names. They join the
 * change set under their own paths, so that a model kept in DVC is gated like one kept in git.
 */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { asList, asMap, type PlainMap } from '../domain/plain.js'
import type { ChangedPath, TreeView } from '../domain/snapshot.js'
import { pipelineOf, type StageFolders, stageFolders } from '../syntax/dvc-stages.js'
import { repositoryPath } from '../syntax/path.js'
import { decodeUtf8 } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'

/** Lock files beyond this are left to the lineage reader, which refuses them. Bytes. */
const CAP = 16 * 1024 * 1024

/** Whether a path is a pipeline's lock file. */
export const isDvcLock = (path: string): boolean => /(^|\/)dvc\.lock$/.test(path)

/** Whether a path is a pipeline's definition, which says where its outputs lie. */
export const isPipeline = (path: string): boolean => /(^|\/)dvc\.yaml$/.test(path)
const lockOf = (pipeline: string): string => pipeline.replace(/[^/]*$/, 'dvc.lock')

/** Whether a path is a file of DVC that names content outside git. */
export const isDvcFile = (path: string): boolean => isDvcLock(path) || path.endsWith('.dvc')

/** Path → digests as recorded (`md5:…`, `etag:…`; `none:…` for an entry without one), several where stages name one output. */
export type RecordedOutputs = ReadonlyMap<string, readonly string[]>

/**
 * Outputs whose recorded digests differ between the two trees, as changed paths that are not changed in git itself. An
 * output that is a directory may change anything below it (`below`). A DVC file that cannot be read may change anything
 * below its own folder, and in a pipeline also elsewhere: it counts as a change of everything.
 */
export async function dvcChanges(
  before: TreeView,
  after: TreeView,
  changes: readonly ChangedPath[],
): Promise<readonly ChangedPath[]> {
  const seen = new Set(changes.map((change) => change.path))
  const found: ChangedPath[] = []
  // A pipeline says where its stages run: with another working folder the same lock names other paths.
  const named = changes.flatMap(({ path, status }) =>
    isDvcFile(path) ? [{ path, status }] : isPipeline(path) ? [{ path: lockOf(path), status }] : [],
  )
  for (const { path, status } of new Map(named.map((one) => [one.path, one])).values()) {
    const [old, now] = await Promise.all([recordedOutputs(before, path), recordedOutputs(after, path)])
    if (!old.ok || !now.ok) found.push({ path, status, from: null, below: '' })
    const [was, is] = [old, now].map((one) => (one.ok ? one.value : new Map<string, readonly string[]>()))
    for (const output of new Set([...was!.keys(), ...is!.keys()])) {
      const [digests, others] = [was!.get(output), is!.get(output)]
      if (digests?.join() === others?.join() || seen.has(output)) continue
      seen.add(output)
      const how = digests === undefined ? 'added' : others === undefined ? 'deleted' : 'modified'
      const isFolder = [...(digests ?? []), ...(others ?? [])].some((one) => one.endsWith('.dir'))
      found.push({ path: output, status: how, from: null, ...(isFolder ? { below: output } : {}) })
    }
  }
  return found
}

/**
 * Every output that a DVC file names, with its digests; none where there is no such file. Fault: it is there and cannot
 * be read, so that what it names is not known.
 */
export async function recordedOutputs(tree: TreeView, path: string): Promise<Result<RecordedOutputs>> {
  const outputs = new Map<string, string[]>()
  const text = await textAt(tree, path)
  if (!text.ok) return text
  if (text.value === null) return good(outputs)
  const document = parseYaml(text.value, path)
  if (!document.ok) return document
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const root = asMap(document.value.value)
  // DVC 1 wrote the stages at the top.
  const stages = Object.entries(asMap(root['stages'] ?? root)).map(([name, one]) => [name, asMap(one)] as const)
  const folders = isDvcLock(path) ? await foldersIn(tree, path) : good<StageFolders>(() => null)
  if (!folders.ok) return folders
  for (const [name, one] of [[null, root] as const, ...stages]) {
    const wdir = name === null ? null : folders.value(name)
    if (wdir !== null && typeof wdir !== 'string')
      return bad(
        fault('artifact/path', path, `the working folder of stage ${JSON.stringify(name)} is a template`, {
          fix: 'write the folder itself as wdir',
        }),
      )
    const moved = wdir ?? one['wdir']
    const base = typeof moved === 'string' ? joined(folder, moved) : folder
    for (const output of asList(one['outs'] ?? null).map(asMap)) {
      const named = base !== null && typeof output['path'] === 'string' ? joined(base, output['path']) : null
      if (!named) continue
      outputs.set(named, [...(outputs.get(named) ?? []), digestOf(output)])
    }
  }
  return good(outputs)
}

/** Working folders that the pipeline beside a lock gives its stages. Fault: it names some and cannot be read. */
async function foldersIn(tree: TreeView, lock: string): Promise<Result<StageFolders>> {
  const path = pipelineOf(lock)
  const none = good<StageFolders>(() => null)
  const text = await textAt(tree, path)
  if (!text.ok) return text
  if (text.value === null || !/\bwdir\b/.test(text.value)) return none
  const document = parseYaml(text.value, path)
  return document.ok ? good(stageFolders(document.value.value)) : document
}

/** The text of a file of the tree; null where there is none. Fault: too large, or not to be read. */
async function textAt(tree: TreeView, path: string): Promise<Result<string | null>> {
  const entry = tree.entry(path)
  if (!entry) return good(null)
  if ((entry.size ?? 0) > CAP)
    return bad(
      fault('artifact/too-large', path, `has ${entry.size} bytes; at most ${CAP} are read`, { fix: 'split it' }),
    )
  const blob = await tree.open(path)
  return blob.ok ? decodeUtf8(await blob.value.bytes(), path) : blob
}

/** An entry's digest with its sort. Without one the whole entry stands for it, so that no change of it goes unseen. */
function digestOf(output: PlainMap): string {
  const sort = ['md5', 'etag', 'checksum'].find((key) => typeof output[key] === 'string' && output[key] !== '')
  return sort ? `${sort}:${output[sort]}` : `none:${JSON.stringify(output)}`
}

/** A path relative to a folder of the repository, without `.` and `..`; '' is the top; null where it leaves the repository. */
function joined(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null
  const kept: string[] = folder ? folder.split('/') : []
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (kept.pop() === undefined) return null
    } else if (segment !== '.' && segment !== '') kept.push(segment)
  }
  return kept.length ? repositoryPath(kept.join('/')) : ''
}

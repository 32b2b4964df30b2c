/** One dependency or output as DVC writes it, in `dvc.lock` and `*.dvc` files alike. */

import type { RecordedDigest } from '../../domain/lineage.js'
import type { Plain } from '../../domain/plain.js'
import {
  asText,
  type Fragment,
  hexDigest,
  isCodePath,
  isMap,
  isUri,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  textFor,
} from './lineage.js'

/** Where a DVC entry stands and what it may point at. */
interface Entry {
  readonly pointer: string
  /** Folder that its path is relative to, with its slash, or ''. */
  readonly folder: string
  /** Outside of the repository: `no`: an error; `uri`: only as a URI; `anything`: any path, which is told and never followed. */
  readonly outside: 'no' | 'uri' | 'anything'
}

/** Adds the file or directory that an entry names; null where it is faulty (the fault is kept). */
export function addDvcThing(fragment: Fragment, thing: Plain, entry: Entry): string | null {
  const { pointer } = entry
  const written = isMap(thing) ? asText(thing['path']) : null
  if (!isMap(thing) || written === null) {
    fragment.fault('artifact/schema', pointer, 'an entry without a path', 'write it again with DVC')
    return null
  }
  const digests = dvcDigests(fragment, thing, pointer)
  const source = fragment.source(pointer)
  const common = { source, digests, ...fileCount(thing) }
  const path = isUri(written) ? null : resolveIn(entry.folder, written)
  if (path !== null) {
    const type = isCodePath(path) ? 'code' : 'file'
    return fragment.add(lineageNode({ id: `path:${path}`, type, name: path, path, ...common }))
  }
  if (entry.outside === 'anything' || (entry.outside === 'uri' && isUri(written))) {
    const uri = isUri(written) ? written : `file:${written}`
    return fragment.add(lineageNode({ id: `uri:${uri}`, type: 'source', name: uri, uri, ...common }))
  }
  fragment.fault(
    'artifact/path',
    `${pointer}/path`,
    `the path ${shown(written)} lies outside the repository, where nothing is read`,
    'name a path inside the repository, relative to this file and without ".." that leads out',
  )
  return null
}

function fileCount(thing: PlainMap): { readonly files?: number } {
  const files = thing['nfiles']
  return typeof files === 'number' && Number.isSafeInteger(files) && files >= 0 ? { files } : {}
}

/** Digests of an entry. Null or absent is none; a text that is no digest is a fault. */
function dvcDigests(fragment: Fragment, thing: PlainMap, pointer: string): readonly RecordedDigest[] {
  const md5 = thing['md5']
  const found: RecordedDigest[] = []
  if (md5 !== undefined && md5 !== null) {
    const digest = typeof md5 === 'string' ? md5Digest(md5, thing['hash'] === 'md5') : null
    if (digest) found.push(digest)
    else
      fragment.fault(
        'artifact/value',
        `${pointer}/md5`,
        `the md5 ${shown(textFor(md5))} is no MD5 of 32 hex digits`,
        'run dvc commit, and quote digests that look like numbers',
      )
  }
  for (const key of ['etag', 'checksum'] as const) {
    const text = asText(thing[key])
    // The tag of a web or cloud server: it names a version of the content and is no digest of its bytes.
    if (text !== null) found.push({ algorithm: 'etag', value: text.replace(/^"|"$/g, '') })
  }
  return found
}

/** `hash: md5` is DVC 3's sign that the bytes were hashed as they are; without it, DVC 2 made line ends LF first. */
function md5Digest(text: string, isDvc3: boolean): RecordedDigest | null {
  const directory = /^([0-9a-f]{32})\.dir$/i.exec(text)?.[1]
  if (directory !== undefined) return { algorithm: 'dvc-dir', value: directory.toLowerCase() }
  const plain = hexDigest('md5', text)
  return plain === null ? null : isDvc3 ? plain : { algorithm: 'dvc2-text', value: plain.value }
}

/** `*.dvc` files: data kept outside git, by digest, and where imported data came from. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { addDvcThing } from './shared/dvc.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  finished,
  folderOf,
  headOf,
  isMap,
  isUri,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
} from './shared/lineage.js'

/** Reader of DVC pointer files. */
export const dvcFile: Reader = {
  id: 'dvc-file',
  title: 'DVC pointer file (*.dvc)',
  notes:
    'Outputs with their MD5, size and number of files; for imports also where they came from: a path or URL, or a repository with the commit that it was locked at. The top-level md5 is of the file itself and is not used. The checksum of a web import is a server\'s tag, which proves no bytes. Licence, owner and version are read where "meta" gives them.',
  recognises: (file) => {
    const text = headOf(file, 65_536)
    if (!/^outs:/m.test(text) || /^(stages|schema|cmd):/m.test(text)) return 'no'
    return /^ {0,4}- \{?(md5|etag|checksum|size|hash|path|cache|nfiles|files|version_id|isexec):/m.test(text)
      ? 'certain'
      : 'no'
  },
  read,
}

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const document = file.yaml()
  if (!document.ok) return document
  const root = document.value.value
  if (!isMap(root) || !Array.isArray(root['outs']) || root['outs'].length === 0) {
    return bad(
      fault('artifact/schema', file.path, 'there is no list of outputs ("outs")', {
        line: 1,
        fix: 'write it again with dvc add or dvc import',
      }),
    )
  }
  const fragment = startFragment(file, document.value)
  const folder = workingFolder(fragment, root, folderOf(file.path))
  if (folder === null) return bad(...fragment.faults)
  const meta = { license: asText(asMap(root['meta'])['license']), owner: asText(asMap(root['meta'])['owner']) }
  const origins = asList(root['deps']).flatMap(
    (dep: Plain, index) => originOf(fragment, dep, `/deps/${index}`, folder) ?? [],
  )
  root['outs'].forEach((out: Plain, index) => {
    const pointer = `/outs/${index}`
    const id = addDvcThing(fragment, out, { pointer, folder, outside: 'no' })
    const known = id === null ? undefined : fragment.node(id)
    if (known === undefined) return
    fragment.add({ ...known, license: meta.license, owner: meta.owner })
    for (const origin of origins) fragment.edge(origin, known.id, fragment.source(pointer))
  })
  return finished(fragment, 'dvc-file')
}

/** Folder that the paths are relative to: that of the file, moved by `wdir`. */
function workingFolder(fragment: Fragment, root: PlainMap, folder: string): string | null {
  const wdir = asText(root['wdir'])
  if (wdir === null || wdir === '.') return folder
  const moved = resolveIn(folder, `${wdir}/x`)
  if (moved !== null) return moved.slice(0, -1)
  fragment.fault(
    'artifact/path',
    '/wdir',
    `the working folder ${shown(wdir)} lies outside the repository`,
    'use a folder of the repository',
  )
  return null
}

/** Where imported data came from. A path outside is told and never followed: that is what an import is. */
function originOf(fragment: Fragment, dep: Plain, pointer: string, folder: string): string | null {
  const repo = isMap(dep) ? asMap(dep['repo']) : {}
  const url = asText(repo['url'])
  if (url === null) return addDvcThing(fragment, dep, { pointer, folder, outside: 'anything' })
  const path = asText(asMap(dep)['path']) ?? ''
  const revision = asText(repo['rev_lock']) ?? asText(repo['rev'])
  const uri = isUri(url) ? `${url.replace(/\/$/, '')}/${path}` : `git:${url}/${path}`
  return fragment.add(
    lineageNode({
      id: `uri:${uri}`,
      type: 'source',
      name: uri,
      uri,
      version: revision,
      source: fragment.source(pointer),
    }),
  )
}

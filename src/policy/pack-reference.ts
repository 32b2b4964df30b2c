/** Names of packs under `extends`: those shipped with the gate, and those of other repositories, pinned by commit. */

import { isMap } from '../domain/plain.js'
import type { PackReference } from '../domain/policy.js'
import { repositoryPath } from '../syntax/path.js'
import { decodeUtf8 } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'
import { shown } from './document.js'

/** Most bytes of a pack. */
export const PACK_CAP = 4 * 1024 * 1024

/** What a name under `extends` is. `wrong` says why it is none; it continues the name. */
export type PackName =
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'remote'; readonly reference: PackReference }
  | { readonly kind: 'wrong'; readonly message: string; readonly fix: string }

const FORM = 'OWNER/REPOSITORY//PATH@COMMIT, with the full commit id of 40 hex digits'

/** Reads one name. Whatever names a branch, a tag or a part of a commit id may move, and is none. */
export function packName(text: string): PackName {
  if (!text.includes('/') || text.startsWith('builtin/')) return { kind: 'builtin', name: text }
  const wrong = (message: string, fix: string): PackName => ({
    kind: 'wrong',
    message: `${shown(text)} ${message}`,
    fix,
  })
  const [, repository, rest] = /^([A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9._-]{1,100})\/\/(.*)$/s.exec(text) ?? []
  if (repository === undefined || rest === undefined)
    return wrong('is neither builtin/NAME nor a pack of another repository', `write ${FORM}`)
  const at = rest.lastIndexOf('@')
  const [path, commit] = at === -1 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)]
  if (repositoryPath(path) === null) return wrong(`has ${shown(path)} for a path`, `write ${FORM}`)
  if (/^[0-9a-f]{40}$/.test(commit)) return { kind: 'remote', reference: { name: text, repository, path, commit } }
  if (commit === '') return wrong('is pinned to nothing, so it could change under this policy', `write ${FORM}`)
  if (/^[0-9a-f]{4,39}$/i.test(commit))
    return wrong(`is pinned to ${shown(commit)}, a part of a commit id`, 'write all 40 hex digits, in lower case')
  return wrong(
    `is pinned to ${shown(commit)}, a branch or tag, which can be moved`,
    'write the full commit id (40 hex digits, lower case) that it stands for now',
  )
}

/** Packs of other repositories that a policy's text names, each once; none where it cannot be read. */
export function remotePacks(bytes: Uint8Array, path: string): readonly PackReference[] {
  const text = decodeUtf8(bytes, path)
  const parsed = text.ok ? parseYaml(text.value, path, 'policy/syntax') : text
  const root = parsed.ok ? parsed.value.value : null
  const names = isMap(root) && Array.isArray(root.extends) ? root.extends : []
  const found = new Map<string, PackReference>()
  for (const name of names) {
    const read = typeof name === 'string' ? packName(name) : null
    if (read?.kind === 'remote') found.set(read.reference.name, read.reference)
  }
  return [...found.values()]
}

/** The name of a pack without its commit: what stays the same where it is pinned anew. */
export const unpinned = (name: string): string => name.replace(/@[0-9a-f]{40}$/, '')

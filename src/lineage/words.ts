/** Phrases of the messages about checks. */

import { codePoint } from '../domain/code-point.js'
import type { RecordedDigest } from '../domain/lineage.js'
import type { Source } from '../domain/source.js'

const NAMES: Readonly<Record<RecordedDigest['algorithm'], string>> = {
  sha256: 'sha256',
  sha512: 'sha512',
  sha1: 'sha1',
  md5: 'md5',
  'dvc-dir': 'DVC directory digest',
  'dvc2-text': 'md5 (of DVC 2)',
  etag: 'server tag',
  opaque: 'version',
}

/** `md5 be717fa4…`, whole, so that it can be compared by eye. */
export const digestText = (digest: RecordedDigest): string =>
  `${NAMES[digest.algorithm]} ${visible(digest.value)}${digest.algorithm === 'dvc-dir' ? '.dir' : ''}`

/** `dvc.lock` or `dvc.lock line 12`. */
export const placeText = (source: Source): string =>
  source.line === null ? visible(source.path) : `${visible(source.path)} line ${source.line}`

/** `a`, `a and b`, `a, b and 3 more`. */
export function listText(items: readonly string[], limit = 3): string {
  const shown = items.slice(0, limit)
  if (items.length > limit) return `${shown.join(', ')} and ${items.length - limit} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Text from a record without anything that cannot be seen or that turns the direction of a line, at most 200 characters. */
export function visible(text: string): string {
  const told = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => `<${codePoint(char)}>`)
  return told.length > 200 ? `${told.slice(0, 200)}…` : told
}

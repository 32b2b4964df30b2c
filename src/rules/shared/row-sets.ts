/** Rows of a role as something that can be compared: ids of a rows file, or hashes of a manifest. */

import type { RowManifestEvidence } from '../../domain/evidence.js'
import type { Role } from '../../domain/metric.js'
import { normalId, rowHash } from '../../domain/row-manifest.js'
import type { IdColumn, RowTable } from '../../domain/rows.js'
import type { Facts } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import { listing, rows, visible } from './words.js'

/** One file that stands for rows of a role. */
export interface RowSet {
  readonly role: Role
  readonly source: Source
  /** Rows that it stands for. */
  readonly n: number
  readonly of:
    | {
        readonly kind: 'ids'
        readonly ids: IdColumn /** Name of the column, where the policy has it. */
        readonly column: string | null
      }
    | { readonly kind: 'hashes'; readonly manifest: RowManifestEvidence }
}

/** What two sets have in common; `shown`: a few of the shared ids, or none where only hashes are known. */
export type Overlap =
  | { readonly count: number; readonly shown: readonly string[] }
  | { readonly incomparable: string; readonly fix: string }

/** The ids of a rows file as a set. */
export const tableSet = (table: RowTable & { readonly ids: IdColumn }, facts: Facts): RowSet => ({
  role: table.role,
  source: table.source,
  n: table.ids.length,
  of: {
    kind: 'ids',
    ids: table.ids,
    column: facts.model.evidence.find((spec) => spec.file === table.source.path)?.columns.id ?? null,
  },
})

/** The hashes of a row manifest as a set. */
export const manifestSet = (manifest: RowManifestEvidence): RowSet => ({
  role: manifest.role,
  source: manifest.source,
  n: manifest.rows,
  of: { kind: 'hashes', manifest },
})

/** Whether a set is a manifest that says that it is of exactly these bytes. */
export const isManifestOf = ({ of }: RowSet, source: Source): boolean =>
  of.kind === 'hashes' && of.manifest.of.sha256 === source.sha256 && of.manifest.rows > 0

/** Shared rows of two sets, in time proportional to both. */
export function overlapOf(a: RowSet, b: RowSet): Overlap {
  if (a.of.kind === 'ids' && b.of.kind === 'ids') return sharedIds(a.of.ids, b.of.ids)
  if (a.of.kind === 'hashes' && b.of.kind === 'hashes') return sharedHashes(a.of.manifest, b.of.manifest)
  const manifest =
    a.of.kind === 'hashes' ? a.of.manifest : (b.of as { readonly manifest: RowManifestEvidence }).manifest
  return hashedIds(a.of.kind === 'ids' ? a : b, manifest)
}

function sharedIds(a: IdColumn, b: IdColumn): Overlap {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  const wanted = new Set<string>()
  for (let row = 0; row < small.length; row += 1) wanted.add(normalId(small.text(row)))
  return countIn(large, (text) => wanted.has(normalId(text)))
}

function countIn(ids: IdColumn, has: (text: string) => boolean): { count: number; shown: string[] } {
  const shown: string[] = []
  let count = 0
  for (let row = 0; row < ids.length; row += 1) {
    const text = ids.text(row)
    if (!has(text)) continue
    count += 1
    if (shown.length < 5) shown.push(visible(text))
  }
  return { count, shown }
}

/** Two ascending lists, walked side by side. */
function sharedHashes(a: RowManifestEvidence, b: RowManifestEvidence): Overlap {
  const fix = `write both with the same key and columns: risk-gate manifest FILE --columns ${a.by.map((one) => visible(one)).join(',')} --salt-file KEY`
  if (a.key !== b.key)
    return { incomparable: `${a.source.path} and ${b.source.path} were hashed with different keys`, fix }
  if (a.by.length !== b.by.length || a.by.some((name, index) => name !== b.by[index]))
    return {
      incomparable: `${a.source.path} was hashed by ${columnsText(a)}, and ${b.source.path} by ${columnsText(b)}`,
      fix,
    }
  let [at, other, count] = [0, 0, 0]
  while (at < a.hashes.length && other < b.hashes.length) {
    const [x, y] = [a.hashes[at]!, b.hashes[other]!]
    if (x === y) count += 1
    if (x <= y) at += 1
    if (y <= x) other += 1
  }
  return { count, shown: [] }
}

/** Ids against a manifest that was hashed without a key, which anybody can do again. */
function hashedIds({ source, of }: RowSet, manifest: RowManifestEvidence): Overlap {
  const fix = `write a manifest of ${source.path} with the key of ${manifest.source.path}, or both without one`
  if (manifest.key !== null)
    return {
      incomparable: `${manifest.source.path} was hashed with a key, which is not in the change, so the ids of ${source.path} cannot be looked up in it`,
      fix,
    }
  if (of.kind !== 'ids' || manifest.by.length !== 1 || manifest.by[0] !== of.column)
    return {
      incomparable: `${manifest.source.path} was hashed by ${columnsText(manifest)}, and the ids of ${source.path} are ${of.kind === 'ids' && of.column ? visible(of.column) : 'of no named column'}`,
      fix,
    }
  const known = new Set(manifest.hashes)
  return countIn(of.ids, (text) => known.has(rowHash(null, [text])))
}

const columnsText = (manifest: RowManifestEvidence): string => listing(manifest.by.map((one) => visible(one)))

/**
 * Why a manifest cannot stand for the rows of a table of its own role, in words; null where nothing speaks against it.
 * Rows of another number, or ids that it does not hold, show that it was made of other rows.
 */
export function contradiction(table: RowSet, manifest: RowSet): string | null {
  if (manifest.of.kind !== 'hashes' || table.of.kind !== 'ids') return null
  const { of: file } = manifest.of.manifest
  if (file.sha256 !== table.source.sha256 && file.name === baseName(table.source.path))
    return `${manifest.source.path} is of a ${visible(file.name)} with the sha256 ${file.sha256.slice(0, 12)}…, and that of ${table.source.path} is ${table.source.sha256.slice(0, 12)}…`
  if (file.sha256 === table.source.sha256 && manifest.n !== table.n)
    return `${manifest.source.path} counts ${rows(manifest.n)} of ${table.source.path}, which has ${rows(table.n)}`
  const overlap = overlapOf(table, manifest)
  if (file.sha256 === table.source.sha256 && 'count' in overlap && overlap.count !== table.n)
    return `${manifest.source.path} does not hold ${table.n - overlap.count} of the ids of ${table.source.path}, of which it says that it is made`
  return null
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

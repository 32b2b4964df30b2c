/** Row manifests: hashes of the rows of a file, as `risk-gate manifest` writes them. */

import { createHash } from 'node:crypto'
import type { Evidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { HASH, MANIFEST_SCHEMA } from '../domain/row-manifest.js'
import { parseJson } from '../syntax/json.js'
import { asList, asMap, asText, headOf, isMap, shown } from './shared/lineage.js'

export const rowManifest: Reader = {
  id: 'row-manifest',
  title: 'Row manifest (risk-gate manifest)',
  notes:
    'Keyed hashes of the rows of a file that stays where it is: which file (name, SHA-256), by which columns, how many rows. The hashes are counted, must be in order, and are compared with the digest in the first line, so that a manifest that was cut or edited by hand is an error. That the hashes are those of the rows is what the writer says; `data-disjoint` compares manifests of one key and of the same columns.',
  recognises: (file) =>
    /^\s*\{[^\n]*"schema"\s*:\s*"risk-gate\/row-manifest\/v/.test(headOf(file, 4096)) ? 'certain' : 'no',
  read,
}

function read(file: ReadableFile, { spec }: ReadContext): Result<readonly Evidence[]> {
  const text = file.text()
  if (!text.ok) return text
  const end = text.value.indexOf('\n')
  const first = parseJson(end < 0 ? text.value : text.value.slice(0, end), file.path)
  if (!first.ok) return first
  const refused = (message: string, line = 1) =>
    bad(fault('artifact/schema', file.path, message, { line, fix: 'write it again with risk-gate manifest' }))
  const root = first.value.value
  if (!isMap(root)) return refused('the first line is no JSON object')
  if (root['schema'] !== MANIFEST_SCHEMA)
    return bad(
      fault(
        'artifact/version',
        file.path,
        `manifests of version ${shown(asText(root['schema']) ?? '')} are not known`,
        {
          line: 1,
          fix: `write ${MANIFEST_SCHEMA}`,
        },
      ),
    )
  const of = asMap(root['of'])
  const [name, sha256] = [asText(of['name']), asText(of['sha256'])]
  const by = asList(root['by']).flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []))
  const { key, rows, hashes: claimed, digest } = root
  if (name === null || !/^[0-9a-f]{64}$/.test(sha256 ?? '')) return refused('/of does not name a file and its SHA-256')
  if (by.length === 0 || by.length !== asList(root['by']).length) return refused('/by is no list of columns')
  if (key !== null && (typeof key !== 'string' || !/^[0-9a-f]{32}$/.test(key)))
    return refused('/key is no mark of a key')
  if (!isCount(rows) || !isCount(claimed)) return refused('/rows and /hashes must be whole numbers')

  const body = text.value.slice(end + 1)
  const lines = end < 0 || body === '' ? [] : body.slice(0, body.endsWith('\n') ? -1 : undefined).split('\n')
  const odd = lines.findIndex((line, index) => !HASH.test(line) || (index > 0 && line <= lines[index - 1]!))
  if (odd >= 0) return refused(`line ${odd + 2} is no hash, or not in order`, odd + 2)
  if (lines.length !== claimed || rows < claimed || (claimed === 0 && rows > 0))
    return refused(`the first line speaks of ${claimed} hashes of ${rows} rows, and there are ${lines.length}`)
  const actual = `sha256:${createHash('sha256').update(body).digest('hex')}`
  if (digest !== actual) return refused('the hashes are not those whose digest the first line gives')
  return good([
    {
      kind: 'row-manifest',
      reader: 'row-manifest',
      origin: 'reported',
      source: file.source('', 1),
      role: spec.role,
      of: { name, sha256: sha256! },
      by,
      key,
      rows,
      hashes: lines,
    },
  ])
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

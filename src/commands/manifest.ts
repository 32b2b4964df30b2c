/** `manifest`: keyed hashes of the rows of a file, which show the rows to nobody. */

import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { refusalWords } from '../domain/refusal.js'
import { keyMark, LEAST_KEY, manifestText, rowHash } from '../domain/row-manifest.js'
import { logLine } from '../outputs/escape.js'
import type { Command } from './command.js'
import { namedFile } from './shared/named-file.js'
import { openBlob } from './shared/open-blob.js'
import { type Options, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'

/** Most rows: a manifest of more would be too large to be read as evidence. */
const MOST_ROWS = 3_500_000

export const manifest: Command = {
  name: 'manifest',
  usage: 'manifest FILE --id COLUMN | --columns A,B [--salt-file FILE] [--out FILE]',
  summary:
    'Writes a hash of each row of a file (CSV, JSON Lines or Parquet), so that data-disjoint can compare sets of rows that must not be shown. Sets are comparable where the columns and the salt are the same.',
  options: {
    id: { value: 'COLUMN', help: 'the column that identifies a row; no cell may be empty' },
    columns: { value: 'LIST', help: 'columns that identify a row together, such as name,birth_date' },
    'salt-file': {
      value: 'FILE',
      help: `a secret of at least ${LEAST_KEY} bytes, never to be committed: without it whoever guesses a row can test the guess`,
    },
    out: { value: 'FILE', help: 'where it is written (default: standard output)' },
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const asked = askedFor(parsed.value)
    if (!asked.ok) return sayFaults(world, asked.faults)
    const key = await saltOf(parsed.value.text('salt-file'))
    if (!key.ok) return sayFaults(world, key.faults)
    const text = await manifestOf(asked.value, key.value)
    if (!text.ok) return sayFaults(world, text.faults)
    const out = parsed.value.text('out')
    if (out === null) world.out(text.value)
    else {
      const written = await write(out, text.value)
      if (!written.ok) return sayFaults(world, written.faults)
    }
    if (key.value === null)
      world.error(
        `${logLine('note: without --salt-file the hashes hide only what cannot be guessed: whoever has a list of possible ids can test each')}\n`,
      )
    return 0
  },
}

interface Asked {
  readonly path: string
  readonly by: readonly string[]
  /** Whether an empty cell leaves the row without identity. */
  readonly isId: boolean
}

function askedFor(options: Options): Result<Asked> {
  const faults: Fault[] = []
  const [path, ...more] = options.rest
  if (path === undefined || more.length > 0)
    faults.push(
      fault('usage/option', 'manifest', 'needs exactly one file', { fix: 'risk-gate manifest FILE --id COLUMN' }),
    )
  const [id, columns] = [options.text('id'), options.text('columns')]
  if ((id === null) === (columns === null))
    faults.push(
      fault('usage/option', '--id', 'needs exactly one of --id and --columns', {
        fix: 'leave one of the two out, or name the column of ids with --id',
      }),
    )
  const by = id === null ? (columns ?? '').split(',').map((name) => name.trim()) : [id]
  if (by.some((name) => name === '') || new Set(by).size < by.length)
    faults.push(
      fault('usage/option', '--columns', 'names a column twice, or none between two commas', {
        fix: 'name each column once',
      }),
    )
  return faults.length > 0 ? bad(...faults) : good({ path: path ?? '', by, isId: id !== null })
}

async function saltOf(path: string | null): Promise<Result<Uint8Array | null>> {
  if (path === null) return good(null)
  const file = await namedFile(path, 'usage/option', 'give the path of the secret')
  if (!file.ok || file.value.length >= LEAST_KEY) return file
  const message = `has ${file.value.length} bytes; at least ${LEAST_KEY} are needed, or it could be guessed`
  return bad(fault('usage/option', path, message, { fix: 'make one, e.g. with openssl rand -out salt.bin 32' }))
}

async function manifestOf({ path, by, isId }: Asked, key: Uint8Array | null): Promise<Result<string>> {
  const file = await openBlob(path)
  if (!file.ok) return file
  try {
    const { readTexts } = await import('../tables/index.js')
    const sha256 = createHash('sha256')
    for await (const chunk of file.value.blob.stream()) sha256.update(chunk)
    const rows = await readTexts(file.value.blob, path, by)
    if (!rows.ok) return rows
    if (rows.value.n > MOST_ROWS)
      return bad(
        fault('artifact/too-large', path, `has ${rows.value.n} rows; a manifest holds at most ${MOST_ROWS}`, {
          fix: 'split the file and write a manifest of each part',
        }),
      )
    const hashes = new Set<string>()
    for (let row = 0; row < rows.value.n; row++) {
      const values = rows.value.values(row)
      if (values.every((value) => value.trim() === '') || (isId && values[0] === ''))
        return bad(
          fault('artifact/rows', path, `row ${row + 1} has no ${by.join(', ')}, so nothing identifies it`, {
            fix: 'give every row a value there, or name other columns',
          }),
        )
      hashes.add(rowHash(key, values))
    }
    const header = {
      of: { name: basename(path), sha256: sha256.digest('hex') },
      by,
      key: keyMark(key),
      rows: rows.value.n,
    }
    return good(manifestText(header, [...hashes].sort()))
  } finally {
    await file.value.close()
  }
}

async function write(path: string, text: string): Promise<Result<null>> {
  try {
    await writeFile(path, text)
    return good(null)
  } catch (error) {
    return bad(
      fault('usage/option', path, `cannot be written: ${refusalWords(error)}`, { fix: 'give another path with --out' }),
    )
  }
}

/** Which reader reads a file: the one that the policy names, or the one that knows the content. Never by name alone. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { nearest } from '../syntax/text.js'
import { nearMiss } from './near-misses.js'
import { shown } from './shared/plain.js'

/** The reader of figures in no format of their own. It gives way to every other that finds the file likely. */
export const GENERIC = 'generic-metrics'

/**
 * The reader of a file. With `as`, the reader of that id, whatever the content. Else the only one that is certain;
 * where none is certain the only one that finds it likely, the generic metrics reader counting only where no other
 * does. Several: `artifact/ambiguous`. None: the fault that keeps the file from being parsed, or `artifact/unrecognised`.
 */
export function chooseReader(file: ReadableFile, as: string | null, readers: readonly Reader[]): Result<Reader> {
  if (as !== null) return named(file, as, readers)
  const outside = unsupported(file)
  const refused = outside && bad(fault('artifact/unrecognised', file.path, outside.message, { fix: outside.fix }))
  if (refused && !outside.opened) return refused
  const answers = readers.map((reader) => ({ reader, answer: reader.recognises(file) }))
  const certain = answers.filter(({ answer }) => answer === 'certain').map(({ reader }) => reader)
  const likely = answers.filter(({ answer }) => answer === 'likely').map(({ reader }) => reader)
  const special = likely.filter((reader) => reader.id !== GENERIC)
  const candidates = certain.length > 0 ? certain : special.length > 0 ? special : likely
  const [only] = candidates
  if (only === undefined) return refused ?? unknown(file)
  if (candidates.length === 1) return good(only)
  const names = candidates.map((reader) => `${reader.id} (${reader.title})`).join(', ')
  const message = `the file fits ${candidates.length} formats: ${names}`
  return bad(
    fault('artifact/ambiguous', file.path, message, { fix: `say which in the policy, as in \`as: ${only.id}\`` }),
  )
}

/** Whether a reader is certain of a file. */
export const isCertain = (reader: Reader, file: ReadableFile): boolean => reader.recognises(file) === 'certain'

function named(file: ReadableFile, as: string, readers: readonly Reader[]): Result<Reader> {
  const reader = readers.find(({ id }) => id === as)
  if (reader) return good(reader)
  const ids = ['predictions', ...readers.map(({ id }) => id)]
  const meant = nearest(as, ids)
  const fix = meant ? `did you mean \`as: ${meant}\`?` : `use one of ${ids.join(', ')}`
  return bad(fault('artifact/unrecognised', file.path, `there is no reader ${shown(as)}`, { fix }))
}

const AS_PREDICTIONS = 'declare it with `as: predictions`, its task and its columns, if it holds predictions'
const EXPORT = 'export what it says as JSON and commit that'

interface Signature {
  readonly bytes: readonly number[]
  readonly is: string
  readonly fix: string
  /** Set: readers are asked first, as some such files are logs or databases that they know. */
  readonly opened?: true
}

/** First bytes of formats that are not read as evidence, with what they are. */
const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    is: 'a zip archive that is no Inspect log; other archives are not read',
    fix: 'commit the files that are in it',
    opened: true,
  },
  {
    bytes: [0x50, 0x4b, 0x05, 0x06],
    is: 'an empty zip archive; archives are not read',
    fix: 'commit the files themselves',
  },
  { bytes: [0x1f, 0x8b], is: 'compressed with gzip', fix: `commit it uncompressed, or ${AS_PREDICTIONS}` },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed with zstd, which is not read', fix: 'commit it uncompressed' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'compressed with xz, which is not read', fix: 'commit it uncompressed' },
  { bytes: [0x42, 0x5a, 0x68], is: 'compressed with bzip2, which is not read', fix: 'commit it uncompressed' },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    is: 'a 7z archive; archives are not read',
    fix: 'commit the files that are in it',
  },
  { bytes: [0x50, 0x41, 0x52, 0x31], is: 'a Parquet table', fix: AS_PREDICTIONS },
  { bytes: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], is: 'a NumPy array, which is not read', fix: EXPORT },
  { bytes: [0x89, 0x48, 0x44, 0x46], is: 'an HDF5 file, which is not read', fix: EXPORT },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    is: 'a PDF document, which is not read',
    fix: 'commit the figures as JSON or the text as Markdown',
  },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    is: 'an SQLite database that is no tracking database of MLflow; others are not read',
    fix: EXPORT,
    opened: true,
  },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    is: 'a picture, which is not read',
    fix: 'commit the figures that it shows as JSON',
  },
  { bytes: [0xff, 0xd8, 0xff], is: 'a picture, which is not read', fix: 'commit the figures that it shows as JSON' },
]

/** Pickles of protocol 2 to 5 begin with PROTO and the number of the protocol. */
const isPickle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x80 && bytes[1] !== undefined && bytes[1] >= 2 && bytes[1] <= 5

interface Outside {
  readonly message: string
  readonly fix: string
  readonly opened?: true | undefined
}

function unsupported(file: ReadableFile): Outside | null {
  const { bytes } = file
  if (bytes.length === 0) return { message: 'the file is empty', fix: 'write it again' }
  if (isPickle(bytes)) return { message: 'the file is a Python pickle, which is never opened', fix: EXPORT }
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  return found ? { message: `the file is ${found.is}`, fix: found.fix, opened: found.opened } : null
}

const MAP = 'name the figures in the policy, as in `metrics: {roc_auc: /test/auc}`, or say the format with `as:`'

/** Bytes at the beginning that tell text from what is none. */
const BEGIN = 4096

/** Whether bytes are no text at all: control characters that no text has. UTF-16 and UTF-32 have a mark of their own. */
function isBinary(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false
  return bytes.subarray(0, BEGIN).some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32))
}

/** Begins as JSON can: what stands in the first bracket is a value, a key or the end. */
const BEGINS_AS_JSON = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\d\]-]|true\b|false\b|null\b|NaN\b|$))/

/** No reader knows the content: because it cannot be parsed, or because it is of no format that is read. */
function unknown(file: ReadableFile): Result<Reader> {
  const text = file.text()
  if (!text.ok) {
    if (!isBinary(file.bytes)) return text
    const message = 'the file is binary, and of no format that is read'
    const fix = `${EXPORT}; a model is named as \`artifact\``
    return bad(fault('artifact/unrecognised', file.path, message, { fix }))
  }
  const near = nearMiss(file)
  if (near) return bad(fault('artifact/unrecognised', file.path, `the file is ${near.is}`, { line: 1, fix: near.fix }))
  const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? ''
  const looksJson =
    ending === 'json' || (BEGINS_AS_JSON.test(text.value.slice(0, 1000)) && !['yml', 'yaml', 'md'].includes(ending))
  const json = looksJson ? file.json() : null
  if (json && !json.ok && !(/l$|^ndjson$/.test(ending) && file.jsonLines().ok)) return json
  if (ending === 'yml' || ending === 'yaml') {
    const yaml = file.yaml()
    if (!yaml.ok) return yaml
  }
  const rows = ending === 'csv' || ending === 'tsv' ? `; ${AS_PREDICTIONS}` : ''
  const message = 'the content is of no format that a reader knows'
  return bad(fault('artifact/unrecognised', file.path, message, { fix: `${MAP}${rows}` }))
}

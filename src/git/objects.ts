/** Reads many small objects through one `git cat-file --batch` process, and believes none of them by its name. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { MEND, type Repository, startGit } from './git.js'
import { isObjectId, notItsName, type ObjectKind, objectHash } from './object-id.js'

export interface ObjectReader {
  /** Bytes of an object whose id they have, or a fault. `kind`: what it has to be; a blob where nothing is said. */
  read(oid: string, kind?: ObjectKind): Promise<Result<Uint8Array>>
  /** Ends the process. */
  close(): void
}

interface Waiting {
  readonly oid: string
  readonly kind: ObjectKind
  readonly resolve: (result: Result<Uint8Array>) => void
}

/** Starts the process on the first read. Answers come in the order of the questions. */
export function objectReader(repository: Repository): ObjectReader {
  let waiting: Waiting[] = []
  /** Place in `waiting` of the one that is answered next. */
  let next = 0
  let child: ReturnType<typeof startGit> | null = null
  let pieces: Buffer[] = []
  let held = 0
  /** The answer under way, `size` being its content without the newline behind it; null while a header is read. */
  let wanted: { readonly kind: string; readonly size: number } | null = null

  const answered = (): Waiting | undefined => {
    const one = waiting[next++]
    if (next === waiting.length) {
      waiting = []
      next = 0
    }
    return one
  }

  const failAll = (message: string) => {
    const left = waiting.slice(next)
    waiting = []
    next = 0
    pieces = []
    held = 0
    wanted = null
    for (const one of left) one.resolve(bad(fault('git/unreadable', one.oid, message, { fix: MEND })))
  }

  /** Takes whole answers off the buffer. */
  const drain = () => {
    for (;;) {
      if (wanted === null) {
        const buffer = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
        pieces = buffer.length ? [buffer] : []
        const newline = buffer.indexOf(10)
        if (newline < 0) return
        const header = buffer.toString('utf8', 0, newline)
        const rest = buffer.subarray(newline + 1)
        pieces = rest.length ? [rest] : []
        held = rest.length
        const [, kind = '', size] = /^[0-9a-f]+ ([a-z]+) (\d+)$/.exec(header) ?? []
        if (size === undefined) {
          const one = answered()
          one?.resolve(bad(fault('git/unreadable', one.oid, 'the object is missing', { fix: MEND })))
          continue
        }
        wanted = { kind, size: Number(size) }
      }
      if (held < wanted.size + 1) return
      const buffer = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      const content = buffer.subarray(0, wanted.size)
      const rest = buffer.subarray(wanted.size + 1)
      pieces = rest.length ? [rest] : []
      held = rest.length
      const { kind } = wanted
      wanted = null
      const one = answered()
      one?.resolve(checked(one, kind, content))
    }
  }

  const start = () => {
    const process = startGit(repository, ['cat-file', '--batch'])
    process.stdout.on('data', (chunk: Buffer) => {
      pieces.push(chunk)
      held += chunk.length
      if (wanted === null || held >= wanted.size + 1) drain()
    })
    process.stderr.resume()
    process.stdin.on('error', () => undefined)
    const ended = (message: string) => {
      // Git ends at an object that it cannot unpack; whoever asks after that is answered by a new process.
      if (child !== null && child !== process) return
      child = null
      failAll(message)
    }
    process.on('error', (error) => ended(error.message))
    process.on('close', () => ended('git ended before it answered'))
    // The process must not keep ours alive once everything is said.
    process.unref()
    return process
  }

  return {
    read(oid, kind = 'blob') {
      return new Promise((resolve) => {
        if (!isObjectId(oid)) return resolve(bad(fault('git/unreadable', oid, 'is no object id', { fix: MEND })))
        child ??= start()
        waiting.push({ oid, kind, resolve })
        child.stdin.write(`${oid}\n`)
      })
    },
    close() {
      child?.stdin.end()
      child = null
    },
  }
}

/** The content of an answer, where it has the id that was asked for and is of the kind that was. */
function checked({ oid, kind }: Waiting, found: string, content: Buffer): Result<Uint8Array> {
  const id = objectHash(oid, found, content.length).update(content).digest('hex')
  if (id !== oid) return bad(notItsName(oid, oid, found, id))
  if (found === kind) return good(content)
  return bad(fault('git/unreadable', oid, `the object is a ${found}, and a ${kind} is needed`, { fix: MEND }))
}

/** How many objects are asked for at once: enough to keep git busy, few enough to hold. */
const AT_ONCE = 500

/** Reads objects for no other purpose than that each is what its name says. The faults of the first that is not. */
export async function checkObjects(
  objects: ObjectReader,
  wanted: readonly { readonly oid: string; readonly kind: ObjectKind }[],
): Promise<Result<null>> {
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const read = await Promise.all(wanted.slice(at, at + AT_ONCE).map(({ oid, kind }) => objects.read(oid, kind)))
    const faulty = read.find((one) => !one.ok)
    if (faulty && !faulty.ok) return faulty
  }
  return good(null)
}

/** Reads many small objects through one `git cat-file --batch` process. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { MEND, type Repository, startGit } from './git.js'

export interface ObjectReader {
  /** Bytes of an object, or a fault. */
  read(oid: string): Promise<Result<Uint8Array>>
  /** Ends the process. */
  close(): void
}

interface Waiting {
  readonly oid: string
  readonly resolve: (result: Result<Uint8Array>) => void
}

/** Starts the process on the first read. Answers come in the order of the questions. */
export function objectReader(repository: Repository): ObjectReader {
  const waiting: Waiting[] = []
  let child: ReturnType<typeof startGit> | null = null
  let pieces: Buffer[] = []
  let held = 0
  /** Bytes still wanted for the answer under way (content and its newline), or null while a header is read. */
  let wanted: number | null = null

  const failAll = (message: string) => {
    for (const one of waiting.splice(0)) one.resolve(bad(fault('git/unreadable', one.oid, message)))
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
        const size = / (\d+)$/.exec(header)
        if (!size || / missing$/.test(header)) {
          waiting
            .shift()
            ?.resolve(bad(fault('git/unreadable', header.split(' ')[0] ?? '', 'the object is missing', { fix: MEND })))
          continue
        }
        wanted = Number(size[1]) + 1
      }
      if (held < wanted) return
      const buffer = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      const content = buffer.subarray(0, wanted - 1)
      const rest = buffer.subarray(wanted)
      pieces = rest.length ? [rest] : []
      held = rest.length
      wanted = null
      waiting.shift()?.resolve(good(content))
    }
  }

  const start = () => {
    const process = startGit(repository, ['cat-file', '--batch'])
    process.stdout.on('data', (chunk: Buffer) => {
      pieces.push(chunk)
      held += chunk.length
      if (wanted === null || held >= wanted) drain()
    })
    process.stderr.resume()
    process.stdin.on('error', () => undefined)
    process.on('error', (error) => failAll(error.message))
    process.on('close', () => failAll('git ended before it answered'))
    // The process must not keep ours alive once everything is said.
    process.unref()
    return process
  }

  return {
    read(oid) {
      return new Promise((resolve) => {
        if (!/^[0-9a-f]{40,64}$/.test(oid))
          return resolve(bad(fault('git/unreadable', oid, 'is no object id', { fix: MEND })))
        child ??= start()
        waiting.push({ oid, resolve })
        child.stdin.write(`${oid}\n`)
      })
    },
    close() {
      child?.stdin.end()
      child = null
    },
  }
}

/** One file of one commit. */

import { bad, type FaultCode, fault, type Result } from '../domain/fault.js'
import { type Repository, runGit } from './git.js'
import { entryAt } from './listing.js'
import { objectReader } from './objects.js'

/** What a fault is about, and most bytes that are read. */
export interface Wanted {
  readonly code: FaultCode
  readonly name: string
  readonly most: number
}

/**
 * Bytes of the file at a path of a commit (full id), with everything on the way to it hashed again. A link, a folder, a
 * submodule, or more than `most` bytes is a fault.
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
  { code, name, most }: Wanted,
): Promise<Result<Uint8Array>> {
  const refuse = (message: string, fix: string | null = null) => bad(fault(code, name, message, { fix }))
  const objects = objectReader(repository)
  const unread = (read: Extract<Result<unknown>, { readonly ok: false }>) =>
    bad(...read.faults.map((one) => fault(code, name, `${path} could not be read: ${one.message}`, { fix: one.fix })))
  try {
    const entry = await entryAt(objects, commit, path)
    if (!entry.ok) return unread(entry)
    if (!entry.value)
      return refuse(
        `the commit ${commit.slice(0, 12)} has no ${path}`,
        'correct the path, or name a commit that has it',
      )
    if (!/^100/.test(entry.value.mode)) return refuse(`${path} is no file there`, 'name a file')
    const size = Number(
      (await runGit(repository, ['cat-file', '-s', entry.value.oid])).stdout.toString('latin1').trim(),
    )
    if (size > most) return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it')
    const read = await objects.read(entry.value.oid)
    return read.ok ? read : unread(read)
  } finally {
    objects.close()
  }
}

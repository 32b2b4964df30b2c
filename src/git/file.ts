/** One file of one commit. */

import { bad, type FaultCode, fault, good, type Result } from '../domain/fault.js'
import { MEND, type Repository, runGit } from './git.js'

/** What a fault is about, and most bytes that are read. */
export interface Wanted {
  readonly code: FaultCode
  readonly name: string
  readonly most: number
}

/** Bytes of the file at a path of a commit (full id). A link, a folder, a submodule, or more than `most` bytes is a fault. */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
  { code, name, most }: Wanted,
): Promise<Result<Uint8Array>> {
  const refuse = (message: string, fix: string | null = null) => bad(fault(code, name, message, { fix }))
  const listed = await runGit(repository, ['ls-tree', '-l', '-z', '--full-tree', commit, '--', path])
  const [, mode, kind, oid = '', size] =
    /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(listed.stdout.toString('utf8')) ?? []
  if (listed.code !== 0 || mode === undefined)
    return refuse(`the commit ${commit.slice(0, 12)} has no ${path}`, 'correct the path, or name a commit that has it')
  if (kind !== 'blob' || mode === '120000') return refuse(`${path} is no file there`, 'name a file')
  if (Number(size) > most) return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it')
  const read = await runGit(repository, ['cat-file', 'blob', oid])
  return read.code === 0 ? good(new Uint8Array(read.stdout)) : refuse(`${path} could not be read by git`, MEND)
}

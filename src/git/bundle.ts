/** Git bundles: a whole repository in one file, unpacked to a bare repository that is thrown away afterwards. */

import { rmSync } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { gitFault, type Repository, runGit } from './git.js'

/** First line of a bundle, by version; more versions are not known to any git. */
const SIGNATURE = /^# v[23] git bundle\n/

/** Longest that unpacking may take. */
const PATIENCE = 10 * 60_000

/** A repository that was made for us and is ours to remove. */
export interface Unpacked extends Repository {
  /** Removes it from the disk. May be called more than once. */
  close(): void
}

/** Whether a path is a regular file that begins as a bundle does. False for whatever cannot be read. */
export async function isBundle(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
      return SIGNATURE.test(buffer.toString('latin1', 0, bytesRead))
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/**
 * Unpacks a bundle into a bare repository in the temporary folder: nothing is checked out, no template and so no hook is
 * copied, no submodule is followed. A bundle that is cut short, altered or needs commits that it lacks is a fault.
 */
export async function unpackBundle(path: string): Promise<Result<Unpacked>> {
  const place = await mkdtemp(join(tmpdir(), 'risk-gate-bundle-'))
  const folder = join(place, 'repository.git')
  const cloned = await runGit(
    { folder: place },
    ['clone', '--quiet', '--bare', '--no-tags', '--template=', '--no-recurse-submodules', '--', path, folder],
    { timeout: PATIENCE },
  )
  if (cloned.code !== 0) {
    await rm(place, { recursive: true, force: true })
    return bad(gitFault(path, cloned, 'make the bundle again: git bundle create FILE --branches'))
  }
  return good({ folder, close: () => rmSync(place, { recursive: true, force: true }) })
}

/** The fault of asking for the working tree of something that has none. */
export const noWorkingTree = (what: string) =>
  fault('usage/option', '--head', `"." is the working tree, and ${what} has none`, { fix: 'give a branch or a commit' })

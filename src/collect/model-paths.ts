/** Which of a change's paths are a change of a model. */

import type { ModelSpec } from '../domain/policy.js'
import type { ChangedPath } from '../domain/snapshot.js'
import { compileGlob } from '../syntax/glob.js'

/** Which paths a model's entry names. */
export interface Coverage {
  /** Whether a path is the artifact or one that a glob names, also where case or Unicode form differ. */
  covers(path: string): boolean
  /** Whether a glob could name something below a folder; '' is the whole repository. */
  reaches(folder: string): boolean
}

/** The paths of a model, compiled once: on some systems paths that differ in case or Unicode form are one. */
export function coverageOf(model: Pick<ModelSpec, 'paths' | 'artifact'>): Coverage {
  const named = [...model.paths, ...(model.artifact === null ? [] : [model.artifact])]
  const globs = [...new Set(named.flatMap((glob) => [glob, fold(glob)]))]
  const matchers = globs.flatMap((glob) => compileGlob(glob) ?? [])
  return {
    covers: (path) => matchers.some((matches) => matches(path) || matches(fold(path))),
    reaches: (folder) => globs.some((glob) => isBelow(glob, folder) || isBelow(glob, fold(folder))),
  }
}

/**
 * Changed paths that are a change of a model. A change of mode alone is none. A folder whose content git does not hold
 * counts where a glob could name something in it.
 */
export function changedPathsOf(
  model: Pick<ModelSpec, 'paths' | 'artifact'>,
  changes: readonly ChangedPath[],
  { covers, reaches }: Coverage = coverageOf(model),
): readonly string[] {
  const counted = changes.filter(
    ({ path, status, below }) => status !== 'mode-changed' && (covers(path) || (below !== undefined && reaches(below))),
  )
  return [...new Set(counted.map((change) => change.path))]
}

const fold = (text: string) => text.normalize('NFC').toLowerCase()

/** Whether a glob could match a path below a folder; '' is the whole repository. */
function isBelow(glob: string, folder: string): boolean {
  if (folder === '') return true
  const wanted = glob.split('/')
  const given = folder.split('/')
  for (const [index, segment] of given.entries()) {
    const one = wanted[index]
    if (one === '**') return true
    if (one === undefined || !compileGlob(one)?.(segment)) return false
  }
  return wanted.length > given.length
}

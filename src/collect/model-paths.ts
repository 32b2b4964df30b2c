/** Which of a change's paths are a change of a model. */

import type { ModelSpec } from '../domain/policy.js'
import type { ChangedPath } from '../domain/snapshot.js'
import { compileGlob } from '../syntax/glob.js'

/**
 * Changed paths that the model's globs cover, or that are its artifact, also where case or Unicode form differ: on some
 * systems they are one path. A change of mode alone is none. A folder whose content git does not hold counts where a
 * glob could name something in it.
 */
export function changedPathsOf(
  model: Pick<ModelSpec, 'paths' | 'artifact'>,
  changes: readonly ChangedPath[],
): readonly string[] {
  const named = [...model.paths, ...(model.artifact === null ? [] : [model.artifact])]
  const globs = [...new Set(named.flatMap((glob) => [glob, fold(glob)]))]
  const matchers = globs.flatMap((glob) => compileGlob(glob) ?? [])
  const covers = (path: string) => matchers.some((matches) => matches(path) || matches(fold(path)))
  const reaches = (folder: string) => globs.some((glob) => isBelow(glob, folder) || isBelow(glob, fold(folder)))
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

/**
 * Evidence that a change takes away from models which it does not alter. Nothing is judged for it now, and the next version
 * would be judged without it: so whoever reviews this change has to know.
 */

import { changedPathsOf } from '../collect/model-paths.js'
import type { Finding } from '../domain/decision.js'
import type { Policy } from '../domain/policy.js'
import type { Snapshot } from '../domain/snapshot.js'
import { changeFinding } from '../evaluate.js'
import { listing, visible } from '../rules/shared/words.js'
import { namedBy } from './lost-evidence.js'

/** Files that the message tells of; the rest are counted. */
const TOLD = 5

/** One warning, or none. */
export function evidenceOfOthers(snapshot: Snapshot, policy: Policy): readonly Finding[] {
  const { headTree, mergeBaseTree, changes } = snapshot
  const gone = changes
    .flatMap(({ path, from }) => (from === null ? [path] : [path, from]))
    .filter((path) => headTree.entry(path) === undefined && mergeBaseTree.entry(path) !== undefined)
  if (!gone.length) return []
  const models = policy.models.filter((model) => !changedPathsOf(model, changes).length)
  const taken = models.flatMap((model) => {
    const { isNamed } = namedBy(model)
    const bytes = gone.filter(isNamed).flatMap((path) => mergeBaseTree.entry(path)?.oid ?? [])
    const moved = new Set(
      bytes.length
        ? headTree.entries.filter((one) => bytes.includes(one.oid) && isNamed(one.path)).map(({ oid }) => oid)
        : [],
    )
    return gone
      .filter((path) => isNamed(path) && !moved.has(mergeBaseTree.entry(path)?.oid ?? ''))
      .map((path) => `${visible(path)} (about "${model.id}")`)
  })
  if (!taken.length) return []
  const it = taken.length === 1 ? 'it' : 'them'
  return [
    {
      ...changeFinding('evidence-kept'),
      outcome: 'missing',
      message: `This change takes away ${listing([...new Set(taken)], TOLD)}, which the policy names as evidence, and alters no such model: the next version will be judged without ${it}.`,
      fix: `see to it that ${taken.length === 1 ? 'it is' : 'they are'} out of use, and say so in the pull request`,
      plain: 'Results about a model in use are taken away, though that model stays as it is.',
    },
  ]
}

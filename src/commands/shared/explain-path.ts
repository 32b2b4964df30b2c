/** What a file is to the models of the policy, for `explain`. */

import { existsSync } from 'node:fs'
import { coverageOf } from '../../collect/model-paths.js'
import type { ModelSpec } from '../../domain/policy.js'
import { compileGlob } from '../../syntax/glob.js'

/** Files that stand for others: what a change of one changes is known only from what it says. */
const STANDS_FOR_OTHERS = /(\.dvc|(^|\/)dvc\.(lock|yaml))$/

/** The text for a path; null where no model has to do with it and no such file is here, so that it is no path but a mistake. */
export function aboutPath(path: string, models: readonly ModelSpec[]): string | null {
  const told = models.flatMap((model) => roles(path, model))
  if (told.length === 0 && !existsSync(path)) return null
  const changed = models.filter((model) => coverageOf(model).covers(path)).map(({ id }) => id)
  return [
    path,
    ...told,
    changed.length
      ? `A change of it is a change of ${changed.join(', ')}`
      : 'A change of it alone is a change of no model (no-model-change); policy and waivers are judged all the same',
    ...(STANDS_FOR_OTHERS.test(path) ? ['What it stands for counts as changed with it'] : []),
  ].join('\n')
}

/** What a path is to one model. */
function roles(path: string, model: ModelSpec): readonly string[] {
  const { risks, incidents, responsePlan } = model.governance
  const named = [
    [model.artifact, 'the model file'],
    [model.card, 'the card'],
    [risks, 'the risk register'],
    [incidents, 'the record of incidents'],
    [responsePlan, 'the response plan'],
    ...model.evidence.map(({ file, role, as }) => [file, `evidence (${role}${as ? `, as ${as}` : ''})`] as const),
  ] as const
  const is = named.filter(([entry]) => entry !== null && (entry === path || compileGlob(entry)?.(path)))
  const globs = model.paths.filter((glob) => coverageOf({ paths: [glob], artifact: null }).covers(path))
  return [
    ...is.map(([, what]) => `${model.id}: ${what}`),
    ...(globs.length ? [`${model.id}: named by ${globs.join(', ')} under paths`] : []),
  ]
}

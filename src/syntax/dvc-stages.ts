/** Where the stages of a `dvc.yaml` run: its lock gives paths relative to there and does not say so itself. */

import { isMap, type Plain } from '../domain/plain.js'

/** Working folder of a stage as `dvc.yaml` writes it, null where it has none; `{template}` where it cannot be known. */
export type StageFolders = (stage: string) => string | null | { readonly template: string }

/** Working folders by the names that the lock gives stages (`train@eu` for one item of `train`). */
export function stageFolders(pipeline: Plain): StageFolders {
  const stages = member(pipeline, 'stages')
  return (stage) => {
    const at = stage.indexOf('@')
    const whole = member(stages, stage) ?? null
    const found = whole === null && at > 0 ? member(stages, stage.slice(0, at)) : whole
    const body = member(found, 'do') ?? found
    const wdir = member(body, 'wdir')
    if (typeof wdir !== 'string' || wdir.trim() === '' || wdir === '.') return null
    const filled = at > 0 ? wdir.replaceAll(/\$\{\s*item\s*\}/g, () => stage.slice(at + 1)) : wdir
    return filled.includes('${') ? { template: wdir } : filled
  }
}

/** The pipeline file that a lock belongs to: of the same folder. */
export const pipelineOf = (lock: string): string => lock.replace(/[^/]*$/, 'dvc.yaml')

const member = (value: Plain | undefined, key: string): Plain | undefined =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined

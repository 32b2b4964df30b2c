/** Words for the part of the data that figures were measured on. */

import type { Split } from '../../domain/evidence.js'

const SPLITS: Readonly<Record<string, Split>> = Object.assign(Object.create(null) as Record<string, Split>, {
  train: 'train',
  training: 'train',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  dev: 'validation',
  eval: 'validation',
  test: 'test',
  testing: 'test',
  holdout: 'test',
  held_out: 'test',
})

/** The split that a key names (`train`, `val`, `test`, …), or null. */
export const splitOf = (key: string): Split | null => SPLITS[key.toLowerCase().replace(/[- ]/g, '_')] ?? null

/** `test_accuracy`, `val/loss`, `train.f1` → split and the rest; null where the name does not begin with a split. */
export function splitPrefix(name: string): { readonly split: Split; readonly rest: string } | null {
  const match = /^([a-z]+)[_/.: -](.+)$/i.exec(name)
  const split = match?.[1] === undefined ? null : splitOf(match[1])
  return split !== null && match?.[2] !== undefined ? { split, rest: match[2] } : null
}

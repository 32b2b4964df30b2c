/** A weak slice in plain words for a board. */

import type { MetricEntry } from '../../domain/metric.js'
import type { WeakSlice } from '../../domain/slices.js'
import { among, measuredPlainly } from './plain.js'

const VERDICT = {
  violated: 'That is more than chance, and more than the policy allows.',
  inconclusive: 'That may be chance: too few such cases were tested to be sure.',
  satisfied: 'That is the weakest part that was found, and the policy allows it.',
} as const

/** "Among those whose race is Asian, about 61 of every 100 decisions are right, against 80 overall. …" */
export function plainSlice(
  entry: MetricEntry,
  { slice, value }: Pick<WeakSlice, 'slice' | 'value'>,
  whole: number,
  outcome: keyof typeof VERDICT,
): string {
  const [fact, overall] = measuredPlainly(entry, value, whole)
  return `${among(slice)}, ${fact}, against ${overall} overall. ${VERDICT[outcome]}`
}

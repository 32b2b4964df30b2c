/** A figure that a card gives against the same figure in a report of the change. */

import type { MetricEvidence } from '../../domain/evidence.js'
import type { Facts, Judgement } from '../../domain/rule.js'
import { sliceKey } from '../../domain/slice.js'
import { SLACK } from './bound.js'
import { judgement } from './judgement.js'
import { reasonAgainst } from './reported.js'
import { apart, number, placeText } from './words.js'

/** That a report contradicts a claim: in a few words, and as a judgement. */
export interface Refutation {
  readonly words: string
  readonly judgement: Judgement
}

/**
 * What the first report of the candidate that contradicts a claim says: the same metric, class and group, measured on
 * unseen data of this model, further away than the tolerance. Null where none does, where either figure is undefined,
 * and for claims of reports, which are judged where figures are taken from reports. `about` names the figure, `why` says
 * why no rows can tell.
 */
export function refutation(
  claim: MetricEvidence,
  facts: Facts,
  { about, why, tolerance }: { readonly about: string; readonly why: string; readonly tolerance: number },
): Refutation | null {
  const { value } = claim
  if (claim.origin !== 'declared' || value === null) return null
  for (const one of facts.evidence) {
    if (one.kind !== 'metric' || !isSame(one, claim, facts) || one.value === null) continue
    if (Math.abs(one.value - value) <= tolerance + SLACK) continue
    const [said, found] = apart(value, one.value)
    const words = `${placeText(claim.source)} says ${about} is ${said}, and ${placeText(one.source)} says ${found}`
    const off = `they differ by ${number(Math.abs(one.value - value))}, and at most ${number(tolerance)} is allowed`
    const more = {
      slice: claim.slice,
      value,
      baseline: one.value,
      n: one.n,
      origin: claim.origin,
      sources: [claim.source, one.source],
      metric: claim.metric,
      fix: `write ${found} in ${claim.source.path}, or declare the predictions that show ${said}`,
      plain: 'The description of the model and a report of its tests contradict each other.',
    }
    const message = `${words}: ${off}. No rows tell which of the two holds: ${why}.`
    return { words, judgement: judgement('violated', message, more) }
  }
  return null
}

/** Whether a report gives the figure that a claim gives. */
const isSame = (one: MetricEvidence, claim: MetricEvidence, facts: Facts): boolean =>
  one.origin !== 'declared' &&
  one.role === claim.role &&
  one.metric === claim.metric &&
  one.class === claim.class &&
  one.split !== 'validation' &&
  sliceKey(one.slice) === sliceKey(claim.slice) &&
  reasonAgainst(one, facts, claim) === null

/** The finding of a figure that was compared with its bound, with everything that may still weaken it. */

import { isFewer } from '../../domain/effective.js'
import type { Judgement } from '../../domain/rule.js'
import type { Comparison } from './bound.js'
import type { Figure } from './figure.js'
import { judgement } from './judgement.js'
import { askedWords, factWords, familyWords, leftOutWords, openWords, sideBound, type Told } from './tell.js'
import { listing, number, rows } from './words.js'

/** What decides beside the comparison. */
export interface Weighing {
  /** True where the value compares groups with each other. */
  readonly across: boolean
  readonly smallGroups: 'fail' | 'warn' | 'skip'
  readonly minSamples: number | null
  /** Appended to the message, e.g. worst and best group. */
  readonly more?: string
}

/** One judgement; `base` holds what does not depend on the outcome. */
export function weighed(told: Told, comparison: Comparison, weighing: Weighing, base: Partial<Judgement>): Judgement {
  const fact = `${factWords(told)}; ${askedWords(told)}`
  const tail = `${weighing.more ?? ''}${leftOutWords(told.figure)}${familyWords(comparison)}`
  if (comparison.outcome === 'violated') {
    const bound = sideBound(told.bounds, comparison) ?? 0
    const far = `it is ${number(Math.abs(told.figure.value - bound))} ${comparison.side === 'min' ? 'below' : 'above'} that`
    const whole = comparison.because === 'interval' ? ', its whole interval too' : ''
    return judgement('violated', `${fact}, and ${far}${whole}.${tail}`, {
      ...base,
      fix: 'improve the model until it holds, or ask for a waiver',
    })
  }
  if (comparison.outcome === 'inconclusive') {
    const fix =
      comparison.because === 'no-interval'
        ? 'declare the predictions file, so that the interval can be computed'
        : comparison.because === 'blur'
          ? 'declare a rows file, whose exact value can be computed, or improve the model'
          : 'evaluate on more rows, or improve the model'
    const severity = comparison.severity === null ? {} : { severity: comparison.severity }
    return judgement('inconclusive', `${fact}. ${openWords(told, comparison)}.${tail}`, { ...base, fix, ...severity })
  }
  return { ...judgement('satisfied', `${fact}.${tail}`, base), ...weakened(told, weighing, fact, tail) }
}

/** What keeps a figure that holds from showing it: one group only, untold parameters, groups without a value. */
function weakened({ figure }: Told, weighing: Weighing, fact: string, tail: string): Partial<Judgement> {
  const compared = figure.groups?.length
  if (weighing.across && compared !== undefined && compared < 2)
    return inconclusive(
      `${fact}. But ${compared === 0 ? 'no group has' : 'only one group has'} a value, so nothing was compared.${tail}`,
      'evaluate on rows of at least two groups',
    )
  if (figure.doubts.length)
    return inconclusive(
      `${fact}. But ${listing(figure.doubts)}.${tail}`,
      'declare the predictions file, so that the metric can be computed',
    )
  return thinned(figure, weighing, fact, tail) ?? withoutGroups(figure, weighing, fact, tail) ?? {}
}

/**
 * What keeps weighted rows from showing what they say: by their weights they are fewer than is asked for, or one outweighs
 * all others; null: nothing. `small-groups` does not excuse it, since it is the report that weighs its rows.
 */
export function thinned(
  { n, effective, groups }: Pick<Figure, 'n' | 'effective' | 'groups'>,
  { minSamples }: Pick<Weighing, 'minSamples'>,
  fact: string,
  tail: string,
): Partial<Judgement> | null {
  if (n === null || effective === undefined || !isFewer({ n, effective }, minSamples)) return null
  const whose = groups === undefined ? `its ${rows(n)}` : 'the rows of a group'
  const asked = minSamples === null ? 'so that it rests on one of them' : `fewer than the ${minSamples} asked for`
  return inconclusive(
    `${fact}. But by their weights ${whose} show no more than ${rows(effective)} would, ${asked}.${tail}`,
    'weight the rows more evenly, or evaluate on more of those that weigh most',
  )
}

/** What keeps a comparison of groups from showing what it says: groups without a value, or too small; null: nothing. */
export function withoutGroups(
  figure: Pick<Figure, 'leftOut'>,
  weighing: Pick<Weighing, 'smallGroups' | 'minSamples'>,
  fact: string,
  tail: string,
): Partial<Judgement> | null {
  const left = figure.leftOut ?? []
  if (left.some((one) => one.cause === 'undefined'))
    return inconclusive(
      `${fact}. But not every group has a value.${tail}`,
      'evaluate on rows for which every group has a value',
    )
  if (!left.length || weighing.smallGroups === 'skip') return null
  const least = weighing.minSamples ?? 0
  const message = `${fact}. But groups of fewer than ${least} rows show nothing.${tail}`
  const told = inconclusive(message, `collect at least ${least} rows of each group`)
  return weighing.smallGroups === 'warn' ? { ...told, severity: 'warn' } : told
}

const inconclusive = (message: string, fix: string): Partial<Judgement> => ({ outcome: 'inconclusive', message, fix })

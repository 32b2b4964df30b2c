/** `min-coverage`: a model that is sure of nothing is wrong about nothing, so its selective accuracy says nothing. */

import type { Ask } from '../../domain/metric.js'
import type { Facts, Judgement } from '../../domain/rule.js'
import type { Comparison } from './bound.js'
import { figuresOf } from './figures.js'
import { judgement } from './judgement.js'
import { plainly } from './plain.js'
import { askedWords, factWords, type Told } from './tell.js'
import { number } from './words.js'

/** The ask that goes with an ask for selective accuracy. */
export const coverageAsk = (ask: Ask): Ask => ({ ...ask, metric: 'coverage', confidence: null })

/** Findings on coverage, only where it is too low or cannot be had: where it is enough the other finding stands. */
export function coverageFindings(facts: Facts, ask: Ask, least: number): readonly Judgement[] {
  const entry = facts.vocabulary.find('coverage')
  if (!entry)
    return [
      judgement('error', 'coverage is not a metric that is known.', { fix: 'report this as a fault of risk-gate' }),
    ]
  const answer = figuresOf(facts, ask, entry)
  const about = { metric: entry.name, threshold: { 'min-coverage': least }, better: 'higher' as const }
  if (!answer.found)
    return [
      judgement(answer.flaw.outcome, answer.flaw.message, { ...about, fix: answer.flaw.fix, sources: answer.sources }),
    ]
  return answer.figures.flatMap((figure): readonly Judgement[] => {
    const { slice, value, n, origin, sources, flaw } = figure
    const base = { ...about, slice, value, n, origin, sources }
    if (flaw !== null) return [judgement(flaw.outcome, flaw.message, { ...base, fix: flaw.fix })]
    if (value === null)
      return [judgement('error', 'coverage is undefined.', { ...base, fix: 'report this as a fault of risk-gate' })]
    if (value >= least) return []
    const bounds = { min: least, max: null }
    const told: Told = { name: 'coverage', figure: { ...figure, value }, bounds, confidence: null, share: true }
    const comparison: Comparison = { outcome: 'violated', severity: null, side: 'min', because: 'estimate' }
    const message = `${factWords(told)}; ${askedWords(told)} (min-coverage), and it is ${number(least - value)} below that.`
    const plain = plainly(entry, slice, value, bounds, comparison)
    return [
      judgement('violated', message, { ...base, plain, fix: 'make the model sure of more cases, or ask for a waiver' }),
    ]
  })
}

/** Arithmetic of risks: how high one stands, and where it stands while what controls it is not met. */

import { isBlank, type Level, levelOf, wordsOf } from './governance.js'
import type { Outcome } from './outcome.js'
import { mappingOf, type Plain, type PlainMap } from './plain.js'

/** Likelihood × impact with the level that it makes. */
export interface Rating {
  readonly likelihood: number
  readonly impact: number
  readonly product: number
  readonly level: Level
}

/** A rating of two whole numbers from 1 to 5; null where one is not there. */
export function ratingOf(value: Plain | undefined): Rating | null {
  const { likelihood, impact } = mappingOf(value) ?? {}
  if (typeof likelihood !== 'number' || typeof impact !== 'number') return null
  const product = likelihood * impact
  return { likelihood, impact, product, level: levelOf(product) }
}

/** Options of treatment by the words of ISO 31000 and by those of everyday use. */
export const TREATMENTS = {
  avoid: 'avoid',
  modify: 'modify',
  reduce: 'modify',
  share: 'share',
  transfer: 'share',
  retain: 'retain',
  accept: 'retain',
} as const
export type Treatment = (typeof TREATMENTS)[keyof typeof TREATMENTS]

/** What is done about a risk, whichever word was written; null where none is. */
export function treatmentOf(risk: PlainMap): Treatment | null {
  const option = mappingOf(risk['treatment'])?.['option']
  return typeof option === 'string' && Object.hasOwn(TREATMENTS, option)
    ? TREATMENTS[option as keyof typeof TREATMENTS]
    : null
}

/** Names of a text or list of texts; what is blank or no text is left out. */
export function namesOf(value: Plain | undefined): readonly string[] {
  const list = Array.isArray(value) ? (value as readonly Plain[]) : [value]
  return [...new Set(list.flatMap((one) => wordsOf(one as Plain | undefined) ?? []))]
}

/** Requirements that control a risk (`treatment.requirements`). */
export const controlsOf = (risk: PlainMap): readonly string[] => namesOf(mappingOf(risk['treatment'])?.['requirements'])

/** What another requirement came to, as far as a risk or barrier that it controls is concerned. */
export interface Met {
  readonly requirement: string
  readonly outcome: Outcome
  readonly waived: boolean
  /** True where it only warns: the policy itself says that it may be left open. */
  readonly warns?: boolean
}

/** A requirement that does not do what a risk counts on. */
export interface Unmet {
  readonly requirement: string
  /** "is violated", "is violated and waived", … */
  readonly how: string
}

const HOW: Readonly<Record<Exclude<Outcome, 'satisfied' | 'not-applicable'>, string>> = {
  error: 'cannot be judged',
  violated: 'is violated',
  missing: 'lacks its evidence',
  inconclusive: 'is not shown to hold',
}
const WORST = ['error', 'violated', 'missing', 'inconclusive'] as const

/**
 * Of these requirements, those that are not met, waived or not: a waiver bears a risk, it does not lower it. What is
 * inconclusive and by the policy's own word only warns (small groups, `inconclusive: warn`) says nothing against a control.
 */
export function unmetOf(requirements: readonly string[], all: readonly Met[]): readonly Unmet[] {
  return requirements.flatMap((requirement) => {
    const own = all.filter(
      (one) => one.requirement === requirement && !(one.outcome === 'inconclusive' && one.warns === true),
    )
    const outcome = WORST.find((worst) => own.some((one) => one.outcome === worst))
    if (outcome === undefined) return []
    const waived = own.filter((one) => one.outcome === outcome).every((one) => one.waived)
    return [{ requirement, how: `${HOW[outcome]}${waived ? ' and waived' : ''}` }]
  })
}

/** Those of these names that no requirement has: they control nothing, whatever is met. */
export const unknownControls = (names: readonly string[], known: ReadonlySet<string>): readonly Unmet[] =>
  names
    .filter((name) => !known.has(name))
    .map((requirement) => ({ requirement, how: 'is no requirement of the policy' }))

/** How high a risk stands now. */
export interface Standing {
  readonly inherent: Rating | null
  /** As the register has it, after treatment. */
  readonly residual: Rating | null
  /** What counts: the residual; while a control is not met, the inherent one where that is higher. */
  readonly standing: Rating | null
  readonly unmet: readonly Unmet[]
}

/**
 * A risk whose control is not met stands where it stood before treatment: the treatment is not doing its work. `more`:
 * controls that count as not met beside what `all` tells.
 */
export function standingOf(risk: PlainMap, all: readonly Met[], more: readonly Unmet[] = []): Standing {
  const inherent = ratingOf(risk['inherent'])
  const residual = ratingOf(risk['residual'])
  const unmet = [...unmetOf(controlsOf(risk), all), ...more]
  const rises = unmet.length > 0 && inherent !== null && (residual === null || inherent.product > residual.product)
  return { inherent, residual, standing: rises ? inherent : residual, unmet }
}

/** A closed risk is not judged any more. */
export const isClosedRisk = (risk: PlainMap): boolean => risk['status'] === 'closed'

/** Actions of a treatment plan: those of its list, and the treatment itself where it has a due day of its own. */
export function planOf(risk: PlainMap): readonly { readonly map: PlainMap; readonly pointer: string }[] {
  const treatment = mappingOf(risk['treatment'])
  if (!treatment) return []
  const own =
    isBlank(treatment['due']) && isBlank(treatment['done-on']) ? [] : [{ map: treatment, pointer: '/treatment' }]
  const list = Array.isArray(treatment['actions']) ? (treatment['actions'] as readonly Plain[]) : []
  return [
    ...own,
    ...list.flatMap((one, at) => {
      const map = mappingOf(one)
      return map ? [{ map, pointer: `/treatment/actions/${at}` }] : []
    }),
  ]
}

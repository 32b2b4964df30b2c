/** Which way a parameter tightens, as its rule declares it: what `diff` and the rule `policy-change` go by. */

import type { Requirement } from './policy.js'

/**
 * `up`, `down`: a larger or smaller number or duration is stricter. `more`, `less`: more or fewer entries of a list (or of
 * the lists of a map). `true`, `false`: that position of a switch. `demand`: any value asks something, and two different
 * ones cannot be compared. A list: the choices, loosest first.
 */
export type Order = 'up' | 'down' | 'more' | 'less' | 'true' | 'false' | 'demand' | readonly string[]

/** A parameter with an order. */
export interface Ordered {
  readonly order: Order
  /** What it means where it is left out: a value, or that nothing is asked. Absent: it cannot be compared with any value. */
  readonly unset?: { readonly asks: 'nothing' } | { readonly value: unknown }
  /** The order holds only between two versions that both fit; left out: always. */
  readonly when?: (requirement: Requirement) => boolean
}

/**
 * How a parameter is ordered. A bare order is that of a parameter that is always there. `unordered`: no change of it can be
 * shown to tighten. `text`: words for people, which change no verdict.
 */
export type Strictness = Order | Ordered | 'unordered' | 'text'

/** A parameter that asks nothing where it is left out, so that adding it tightens. */
export const optional = (order: Order, when?: Ordered['when']): Ordered => ({
  order,
  unset: { asks: 'nothing' },
  ...(when ? { when } : {}),
})

/** A parameter that has this value where it is left out. */
export const withDefault = (order: Order, value: unknown, when?: Ordered['when']): Ordered => ({
  order,
  unset: { value },
  ...(when ? { when } : {}),
})

/** Whether what cannot be settled keeps the merge shut: only then is it as strict as what is violated. */
export const inconclusiveBlocks = (requirement: Requirement): boolean => requirement.inconclusive === 'block'

/** Whether it must be shown that the bound is kept: only then do wider intervals ask more. */
export const mustBeShown = (requirement: Requirement): boolean => requirement.burden === 'compliance'

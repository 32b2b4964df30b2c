/** Looks things up in the catalogues of controls. Loaded only where they are asked for: they are the largest text we have. */

import { type Catalogue, type Contribution, type Control, splitControl } from '../domain/framework.js'
import { CATALOGUE_TEXTS, CROSSWALK_TEXT } from './catalogues.js'

const read = new Map<string, Catalogue>()
let crosswalk: readonly Contribution[] | null = null

/** Ids of all catalogues, in order. */
export const frameworkIds = (): readonly string[] => [...CATALOGUE_TEXTS.keys()]

/** The catalogue of an id, or undefined where there is none. */
export function catalogue(id: string): Catalogue | undefined {
  const before = read.get(id)
  if (before) return before
  const text = CATALOGUE_TEXTS.get(id)
  if (text === undefined) return undefined
  const value = JSON.parse(text) as Catalogue
  read.set(id, value)
  return value
}

/** All catalogues, in the order of their ids. */
export const catalogues = (): readonly Catalogue[] => frameworkIds().flatMap((id) => catalogue(id) ?? [])

/** The control `framework/control`, with its catalogue; undefined where no catalogue has it. */
export function findControl(id: string): { readonly catalogue: Catalogue; readonly control: Control } | undefined {
  const { framework, name } = splitControl(id)
  const found = catalogue(framework)
  const control = found?.controls.find((one) => one.id === name)
  return found && control ? { catalogue: found, control } : undefined
}

/** Every pair of a rule and a control that it gives evidence for, by our own reading. */
export function contributions(): readonly Contribution[] {
  crosswalk ??= (JSON.parse(CROSSWALK_TEXT) as { readonly contributions: readonly Contribution[] }).contributions
  return crosswalk
}

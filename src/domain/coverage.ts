/** Which controls of a framework the requirements serve, with what evidence, and what is left on either side. */

import { type Catalogue, type Control, splitControl } from './framework.js'
import { addTo } from './lists.js'
import { ORIGINS, type Origin, OUTCOMES, type Outcome } from './outcome.js'

/** What coverage needs of a requirement. */
export interface CoveringRequirement {
  readonly id: string
  readonly controls: readonly string[]
}

/** What coverage needs of a finding. */
export interface CoveringFinding {
  readonly requirement: string
  readonly outcome: Outcome
  readonly origin: Origin
  readonly evidence: readonly { readonly path: string }[]
  /** null where no waiver marks it. */
  readonly waiver: object | null
}

/** The evidence that the findings of some requirements are. */
export interface CoverageEvidence {
  /** The worst outcome, or null where nothing was judged. */
  readonly outcome: Outcome | null
  /** Where the strongest finding that holds got its value from; null where none holds. */
  readonly strength: Origin | null
  readonly waived: boolean
  /** Files that it rests on, each once, sorted. */
  readonly files: readonly string[]
}

export interface ControlCoverage extends CoverageEvidence {
  readonly control: Control
  /** Ids of the requirements that name it, in the policy's order. */
  readonly requirements: readonly string[]
}

export interface FrameworkCoverage {
  readonly catalogue: Catalogue
  readonly controls: readonly ControlCoverage[]
  /** How many of `controls` at least one requirement names. */
  readonly served: number
}

export interface Coverage {
  /** One entry a catalogue that was asked for, in its order. */
  readonly frameworks: readonly FrameworkCoverage[]
  /** Requirements that name no control. */
  readonly withoutControl: readonly string[]
  /** Controls named of a framework that has a catalogue, which the catalogue has not: name → requirements. */
  readonly unknownControls: ReadonlyMap<string, readonly string[]>
  /** Controls named of frameworks without a catalogue: name → requirements. */
  readonly unknownFrameworks: ReadonlyMap<string, readonly string[]>
}

/**
 * Coverage both ways. `known` says which frameworks have a catalogue at all, of which `catalogues` are shown. Without findings
 * (`[]`) every `outcome` and `strength` is null. Serving a control is not compliance with it.
 */
export function coverageOf(
  requirements: readonly CoveringRequirement[],
  findings: readonly CoveringFinding[],
  catalogues: readonly Catalogue[],
  known: readonly Catalogue[] = catalogues,
): Coverage {
  const served = new Map<string, string[]>()
  for (const { id, controls } of requirements)
    for (const control of new Set(controls)) {
      addTo(served, control, id)
    }
  const of = new Map<string, CoveringFinding[]>()
  for (const finding of findings) of.set(finding.requirement, [...(of.get(finding.requirement) ?? []), finding])
  const frameworks = catalogues.map((catalogue): FrameworkCoverage => {
    const controls = catalogue.controls.map((control): ControlCoverage => {
      const ids = served.get(`${catalogue.id}/${control.id}`) ?? []
      return { control, requirements: ids, ...evidenceOf(ids.flatMap((id) => of.get(id) ?? [])) }
    })
    return { catalogue, controls, served: controls.filter((one) => one.requirements.length > 0).length }
  })
  const controlIds = new Map(known.map((one) => [one.id, new Set(one.controls.map((control) => control.id))]))
  const left = [...served].flatMap(([name, ids]) => {
    const { framework, name: control } = splitControl(name)
    const listed = controlIds.get(framework)
    return listed?.has(control) ? [] : [{ name, ids, isKnown: listed !== undefined }]
  })
  const named = (isKnown: boolean): ReadonlyMap<string, readonly string[]> =>
    new Map(left.filter((one) => one.isKnown === isKnown).map(({ name, ids }) => [name, ids]))
  return {
    frameworks,
    withoutControl: requirements.filter((one) => one.controls.length === 0).map((one) => one.id),
    unknownControls: named(true),
    unknownFrameworks: named(false),
  }
}

function evidenceOf(findings: readonly CoveringFinding[]): CoverageEvidence {
  const holding = findings.filter((one) => one.outcome === 'satisfied')
  return {
    outcome: OUTCOMES.find((outcome) => findings.some((one) => one.outcome === outcome)) ?? null,
    strength: ORIGINS.find((origin) => holding.some((one) => one.origin === origin)) ?? null,
    waived: findings.some((one) => one.waiver !== null),
    files: [...new Set(findings.flatMap((one) => one.evidence.map(({ path }) => path)))].sort(),
  }
}

/** Catalogues of controls that a requirement may serve: data of other bodies, never our judgement. */

/** One control of a framework. */
export interface Control {
  /** Unique in its framework, as a policy writes it after the slash: `MEASURE-2.11`. */
  readonly id: string
  readonly title: string
  /** What it asks, or null where only its name may be told. Whose words: `textIs` of the catalogue. */
  readonly text: string | null
  /** Title of the group that it stands in. */
  readonly group: string | null
  /** Paragraphs, dates and doubts, a sentence each. */
  readonly notes: readonly string[]
}

export interface Catalogue {
  /** As a policy writes it before the slash: `nist-ai-rmf`. */
  readonly id: string
  readonly title: string
  readonly version: string
  readonly publisher: string
  readonly url: string
  readonly licenseNote: string
  /** YYYY-MM-DD. */
  readonly verifiedOn: string
  /** Whose words the texts and titles are: `official`, `own-words`, `none`. */
  readonly textIs: string
  readonly titleIs: string
  readonly supersededBy: { readonly id: string; readonly date: string; readonly note: string } | null
  /** What of it was not checked, a sentence each. */
  readonly unverified: readonly string[]
  readonly controls: readonly Control[]
}

/** That a rule gives evidence for a control. */
export interface Contribution {
  readonly rule: string
  /** `framework/control`. */
  readonly control: string
  /** `direct`: the control asks for the very thing that the rule checks; `supporting`: for more, or something near. */
  readonly strength: 'direct' | 'supporting'
  readonly why: string
  /** Which uses of a rule with many it is about, or null: all. */
  readonly when: string | null
}

/** `nist-ai-rmf/MEASURE-2.11` → its two parts; without a slash all of it is the control, and the framework is empty. */
export function splitControl(id: string): { readonly framework: string; readonly name: string } {
  const slash = id.indexOf('/')
  return { framework: slash < 0 ? '' : id.slice(0, slash), name: id.slice(slash + 1) }
}

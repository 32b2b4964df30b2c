/** A policy as data, after it was read, checked and merged with the packs that it extends. */

import type { Role, Task } from './metric.js'
import type { Severity, Tier } from './outcome.js'
import type { SqlSpec } from './query.js'
import type { Slice } from './slice.js'

/** Where an entry stands in the policy text (of the pack, where it came from one). 1-based. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Columns of a rows file, by what they mean. */
export interface ColumnNames {
  readonly id?: string
  readonly label?: string
  readonly prediction?: string
  /** Binary: the column of P(positive). Multiclass: class → column. */
  readonly score?: string | Readonly<Record<string, string>>
  readonly weight?: string
}

/** One entry of a model's `evidence`. */
export interface EvidenceSpec {
  /** Repository-relative path or glob (`*`, `**`, `?`; no braces); for rows in an engine its name, `sql:trino/…`. */
  readonly file: string
  /** Set where the rows are in an engine and not in a file. */
  readonly sql?: SqlSpec
  /** A reader's id, or null: found from the content. */
  readonly as: string | null
  readonly role: Role
  readonly task: Task | null
  readonly columns: ColumnNames
  readonly groups: readonly string[]
  /**
   * Columns of numbers that are cut into bins and then are groups like any: column → ascending edges, of which the first
   * may be -Infinity and the last Infinity. Bins hold their lower edge, the last one its upper edge too.
   */
  readonly slices?: Readonly<Record<string, readonly number[]>>
  /** The positive class of a binary task, as it stands in the file; null: `1`, `true`, … by convention. */
  readonly positive: string | number | boolean | null
  /** `head`: the commit of the change; `workspace`: written by an earlier step of the same job. */
  readonly from: 'head' | 'workspace'
  /** For the generic metrics reader: metric → JSON pointer. */
  readonly metrics: Readonly<Record<string, string>>
  readonly place: Place
}

/** An entry of which only the file and its reader are known: a candidate of the change. */
export const bareFile = (file: string, as: string | null, place: Place): EvidenceSpec => ({
  file,
  as,
  role: 'candidate',
  task: null,
  columns: {},
  groups: [],
  positive: null,
  from: 'head',
  metrics: {},
  place,
})

export interface ModelSpec {
  readonly id: string
  readonly title: string | null
  readonly tier: Tier
  readonly owner: string | null
  /** Globs; a change to any of these is a change of the model. */
  readonly paths: readonly string[]
  /** Path of the model file whose digest names the model, or null. */
  readonly artifact: string | null
  readonly card: string | null
  readonly evidence: readonly EvidenceSpec[]
  readonly governance: {
    readonly risks: string | null
    readonly incidents: string | null
    readonly responsePlan: string | null
  }
  readonly place: Place
}

/** One line of the policy: a rule, its parameters, whom it binds and what for. */
export interface Requirement {
  readonly id: string
  readonly title: string | null
  readonly rule: string
  /** Parameters, valid under the rule's schema; keys are kebab-case as in the policy. */
  readonly with: Readonly<Record<string, unknown>>
  readonly appliesTo: { readonly tiers: readonly Tier[] | null; readonly models: readonly string[] | null }
  readonly severity: Severity
  /** What an `inconclusive` finding does. */
  readonly inconclusive: Severity
  /** `compliance`: it must be shown that the bound is kept; `violation`: that it is broken. */
  readonly burden: 'compliance' | 'violation'
  readonly controls: readonly string[]
  readonly why: string | null
  readonly fromIncident: string | null
  readonly place: Place
}

export interface ScheduleEntry {
  /** Milliseconds between assessments. */
  readonly every: number
  readonly requirements: readonly string[]
}

/** Who is asked to decide while a change is not in order: one step of the way up. */
export interface EscalationStep {
  /** Roles that are asked. */
  readonly to: readonly string[]
  /** `block`: for what keeps the merge shut; `warn`: for what only warns too. */
  readonly severity: Severity
  /** Tiers of the model, and requirements, that it is for; null is all of them. */
  readonly tiers: readonly Tier[] | null
  readonly requirements: readonly string[] | null
}

/** What a waiver may do under this policy. */
export interface WaiverTerms {
  /** Roles whose members may approve one. */
  readonly approvedBy: readonly string[]
  /** Most days from approval to expiry; at most 180. */
  readonly maxDays: number
}

/** Where the policy says nothing of waivers. */
export const WAIVER_TERMS: WaiverTerms = { approvedBy: ['second-line'], maxDays: 180 }

/** Role → logins and `org/team`s, as written. Compare without regard to case. */
export type Roles = Readonly<Record<string, readonly string[]>>

export interface Policy {
  readonly name: string | null
  readonly roles: Roles
  readonly protectedAttributes: readonly string[]
  readonly models: readonly ModelSpec[]
  readonly requirements: readonly Requirement[]
  readonly schedule: readonly ScheduleEntry[]
  /** What waivers may do, where the policy says so; absent: `WAIVER_TERMS`. */
  readonly waiverTerms?: WaiverTerms
  /** In order; absent: nobody is asked beside those whose approval is missing. */
  readonly escalation?: readonly EscalationStep[]
  /** Packs that it extends, with the SHA-256 of their text, in order. */
  readonly packs: readonly { readonly name: string; readonly sha256: string }[]
  /** Where the policy asks less than a pack that it extends; absent where it does not. */
  readonly loosenedFromPack?: readonly {
    readonly requirement: string
    readonly pack: string
    readonly message: string
    readonly place: Place
  }[]
}

/** A pack of another repository, pinned by commit: `owner/name//path@<40 hex>`. */
export interface PackReference {
  /** As the policy writes it. */
  readonly name: string
  /** `owner/name`. */
  readonly repository: string
  readonly path: string
  /** Full commit id. */
  readonly commit: string
}

/** Which bytes a policy or waivers file was: path, commit that held it, SHA-256 (bare hex). */
export interface Provenance {
  readonly path: string
  readonly commit: string
  readonly sha256: string
}

/** An approved, expiring acceptance of one finding. It marks a finding, it never deletes it. */
export interface Waiver {
  readonly requirement: string
  readonly model: string
  readonly modelDigest: string
  /** Exactly the slice of the finding; null: the finding without slice. */
  readonly slice: Slice | null
  /** Worst value tolerated, inclusive, in the metric's own direction; null only where the finding has no value. */
  readonly worst: number | null
  readonly reason: string
  readonly risk: string
  readonly approvedBy: string
  /** YYYY-MM-DD. */
  readonly approvedOn: string
  /** YYYY-MM-DD; holds until the end of that day, UTC. */
  readonly expires: string
  readonly place: Place
}

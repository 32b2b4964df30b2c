/** The record of a judgement (`risk-gate/decision/v1`), before and after it is canonical JSON. */

import type { KnownAssessments } from './assessments.js'
import type { Diagnostics } from './diagnostics.js'
import type { Fault } from './fault.js'
import type { GovernanceRecord, GuardedIncident } from './governance-record.js'
import type { GraphEdge, GraphNode } from './lineage.js'
import type { Origin, Outcome, Severity, Tier, Verdict } from './outcome.js'
import type { Approval, People } from './people.js'
import type { Provenance } from './policy.js'
import type { Judgement } from './rule.js'
import type { Slice } from './slice.js'
import type { Source } from './source.js'

/** A waiver as it marks a finding. */
export interface AppliedWaiver {
  readonly reason: string
  readonly risk: string
  readonly 'approved-by': string
  readonly 'approved-on': string
  readonly expires: string
  /** Whole days left, the last day included. */
  readonly 'days-left': number
  readonly worst: number | null
  readonly path: string
  readonly line: number
}

/** A waiver that names the model, whatever became of it. */
export interface ListedWaiver extends AppliedWaiver {
  readonly requirement: string
  readonly slice: Slice | null
  /**
   * `over-broad`: used, and covers more than it must; `void`: what it says does not hold, and `why` says why;
   * `other-version`: it is for a model of another digest.
   */
  readonly state: 'used' | 'over-broad' | 'unused' | 'expired' | 'void' | 'other-version'
  readonly why: string | null
  /** Findings that it covers. */
  readonly covers: number
}

/** A judgement as it is recorded and shown: of which requirement, how severe, and under which waiver. */
export interface Finding
  extends Pick<
    Judgement,
    | 'outcome'
    | 'slice'
    | 'message'
    | 'fix'
    | 'value'
    | 'threshold'
    | 'interval'
    | 'n'
    | 'baseline'
    | 'origin'
    | 'metric'
    | 'plain'
  > {
  readonly requirement: string
  readonly rule: string
  readonly title: string | null
  readonly severity: Severity
  readonly evidence: readonly Source[]
  readonly controls: readonly string[]
  readonly waiver: AppliedWaiver | null
  /** Why a waiver that was meant for it does not hold, else absent. */
  readonly 'waiver-void'?: string
  readonly why?: string
  /** The past incident that its requirement guards against. */
  readonly 'from-incident'?: GuardedIncident
}

export interface RecordedMeasurement {
  readonly metric: string
  readonly role: string
  readonly slice: Slice | null
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  readonly n: number
  /** As `n`, in equally weighted rows that would show as much (across groups: of the least of them); absent: as many. */
  readonly 'effective-n'?: number
  readonly origin: Origin
  readonly evidence: Source
  readonly class?: string
  readonly reason?: string
  /** Set where the value is a difference or ratio of the metric between the groups of `slice`. */
  readonly spread?: 'difference' | 'ratio'
  /** Of a value across groups: every group that did not enter, and why. */
  readonly 'left-out'?: readonly { readonly slice: Slice; readonly n: number; readonly reason: string }[]
  /** The exact value lies within this of `value`; absent: it is exact. */
  readonly within?: number
}

export interface ModelDecision {
  readonly id: string
  readonly title: string | null
  readonly tier: Tier
  readonly owner: string | null
  readonly digest: string | null
  readonly changed: readonly string[]
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Waivers that name the model, in the order of the file; absent where there is none. */
  readonly waivers?: readonly ListedWaiver[]
  readonly measurements: readonly RecordedMeasurement[]
  readonly lineage: {
    readonly nodes: readonly GraphNode[]
    readonly edges: readonly GraphEdge[]
    readonly verified: number
    readonly declared: number
    readonly unresolved: readonly string[]
  }
  /** How it errs on the candidate's rows; absent where there are none with labels. */
  readonly diagnostics?: Diagnostics
  /** What its governance documents say; absent where there are none. */
  readonly governance?: GovernanceRecord
}

/** A requirement that keeps the merge of a model shut. */
export interface OpenRequirement {
  readonly model: string
  readonly requirement: string
}

/** How the change would be judged by the policy and waivers that it brings. For people: it decides nothing. */
export interface UnderHead {
  /** Why they could not be read; empty where they could. */
  readonly unread: readonly string[]
  /** What blocks under them and not under the base, and the other way round. */
  readonly blocks: readonly OpenRequirement[]
  readonly 'no-longer-blocks': readonly OpenRequirement[]
  /** Models that were compared, and those that could not be. */
  readonly models: number
  readonly 'not-compared': readonly string[]
}

/** A role that must decide something that is open. */
export interface Decider {
  readonly role: string
  /** Logins and `org/team`s, as the policy at the base has them. */
  readonly members: readonly string[]
  /** Requirements that are open. */
  readonly for: readonly string[]
}

/** Path → git object id after a change, or null where the change deletes it. */
export type ChangedBlobs = Readonly<Record<string, string | null>>

/**
 * What was judged beyond the commits, so that the judgement can be derived again and a merge be told by its content.
 * Paths of `changed` and `steps` are those that the policy gates, and files of DVC.
 */
export interface RecordedInputs {
  /** `working-tree`: files that no commit holds were judged, so nobody can judge them again. */
  readonly head: 'commit' | 'working-tree'
  readonly policy_path: string
  readonly waivers_path: string
  /** Everybody whom the judgement knew, also those whose approval does not count. */
  readonly people: People
  /** True where a changed model has evidence that an earlier step of the job wrote. */
  readonly workspace: boolean
  /** Digest of what engines answered (`answers.json`), or null where none was asked. */
  readonly answers: string | null
  /** When scheduled requirements were last assessed; null: there was no ledger. Absent: nothing is scheduled. */
  readonly assessments?: KnownAssessments | null
  /** Digest of the whole change: every changed path with its object. */
  readonly change: string
  readonly changed: ChangedBlobs
  /** The same of each commit of the change that touches such a path, oldest first: a rebase lands them one by one. */
  readonly steps: readonly ChangedBlobs[]
}

export type Counts = Readonly<Record<Outcome | 'waived', number>>

export interface Decision {
  readonly schema: 'risk-gate/decision/v1'
  readonly verdict: Verdict
  readonly reason?: string
  readonly repository: string | null
  readonly pull_request: number | null
  readonly head: string
  readonly base: string
  readonly merge_base: string
  readonly policy:
    | (Provenance & { readonly packs?: readonly { readonly name: string; readonly sha256: string }[] })
    | null
  readonly waivers: Provenance | null
  readonly models: readonly ModelDecision[]
  /** Findings about the change itself where no model is listed. */
  readonly findings?: readonly Finding[]
  readonly approvals: readonly Approval[]
  /** Who must decide, in order; absent where nothing is open or the policy names nobody. */
  readonly deciders?: readonly Decider[]
  /** Absent where the change alters neither policy nor waivers. */
  readonly 'under-head'?: UnderHead
  readonly counts: Counts
  readonly faults: readonly Fault[]
  readonly tool: { readonly name: 'risk-gate'; readonly version: string; readonly sha256: string }
  /** Absent in records of version 0.1. */
  readonly inputs?: RecordedInputs
  readonly evaluated_at: string
  readonly previous: string | null
}

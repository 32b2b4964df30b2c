/** Facts read from artifacts. One kind a member; each carries where it stands and how far it can be trusted. */

import type { LineageFragment } from './lineage.js'
import type { Role } from './metric.js'
import type { Moment } from './moment.js'
import type { Origin } from './outcome.js'
import type { Plain } from './plain.js'
import type { Slice } from './slice.js'
import type { Source } from './source.js'

interface Base {
  /** Id of the reader that found it. */
  readonly reader: string
  readonly source: Source
  readonly origin: Origin
}

export type Split = 'train' | 'validation' | 'test'

/** A figure that a report or a card gives. */
export interface MetricEvidence extends Base {
  readonly kind: 'metric'
  /** Canonical name where the vocabulary knows it, else as written. */
  readonly metric: string
  /** True where `metric` is a name of the vocabulary. */
  readonly known: boolean
  /** As written in the file. */
  readonly writtenAs: string
  readonly class: string | null
  readonly slice: Slice | null
  /** null: undefined in the file (NaN, null), with `reason`. */
  readonly value: number | null
  readonly reason: string | null
  readonly n: number | null
  readonly interval: readonly [number, number] | null
  /** Which data it was measured on, where the file says. */
  readonly split: Split | null
  readonly role: Role
  /** For metrics that the vocabulary does not know: direction, where the file says. */
  readonly better: 'higher' | 'lower' | null
}

/** What an evaluation says of itself: of which model, on which data, when. Binds the metrics of the same file. */
export interface EvaluationEvidence extends Base {
  readonly kind: 'evaluation'
  readonly model: { readonly name: string | null; readonly version: string | null; readonly digest: string | null }
  readonly dataset: { readonly name: string | null; readonly digest: string | null; readonly split: Split | null }
  readonly at: Moment | null
  readonly n: number | null
  /** SHA-256 (bare hex) of files that it vouches for (predictions it was computed from), path → digest. */
  readonly vouchesFor: Readonly<Record<string, string>>
}

/** A section of a card or datasheet. */
export interface Section {
  readonly title: string
  /** Canonical name where a synonym is known (`intended use`, `limitations`, `training data`, …), else null. */
  readonly name: string | null
  readonly level: number
  readonly line: number
  /** Words that a reader sees, sub-sections included; placeholders, comments, markup, link targets do not count. */
  readonly words: number
  /** Placeholder texts met in it, as written. */
  readonly placeholders: readonly string[]
}

/** A model card or datasheet. Its figures are metric evidence of origin `declared`. */
export interface DocumentEvidence extends Base {
  readonly kind: 'document'
  readonly document: 'card' | 'datasheet'
  readonly title: string | null
  readonly sections: readonly Section[]
  /** Front matter or the like, flat by key; nested values stay nested. Null prototype. */
  readonly fields: Readonly<Record<string, Plain>>
  /** Line of each top-level field. */
  readonly fieldLines: Readonly<Record<string, number>>
}

/** Result of a data validation suite (Great Expectations and the like). */
export interface ValidationEvidence extends Base {
  readonly kind: 'validation'
  readonly suite: string | null
  readonly at: Moment | null
  /** Whether the file itself says that all is well; null where it does not say. */
  readonly claimed: boolean | null
  /** Single results; recounted, never taken from the file's own summary. */
  readonly expectations: readonly {
    readonly name: string
    readonly column: string | null
    readonly outcome: 'passed' | 'failed' | 'raised'
    readonly severity: string | null
    readonly detail: string | null
    readonly pointer: string
  }[]
  /** Number that the file says were evaluated, or null. */
  readonly claimedCount: number | null
}

/** Feature importances. */
export interface ExplanationEvidence extends Base {
  readonly kind: 'explanation'
  readonly method: 'shap' | 'lime' | 'other'
  /** Mean magnitudes ≥ 0, most important first; null where the file has no number there. */
  readonly features: readonly { readonly name: string; readonly importance: number | null }[]
  readonly at: Moment | null
}

/** Tests that were run on the model: failure modes, load, red team, unit tests. */
export interface TestsEvidence extends Base {
  readonly kind: 'tests'
  /** kebab-case suite name (`missing-feature`, `load`), or null. */
  readonly suite: string | null
  /** kebab-case name of the collection that the file gives as a whole (`failure-modes`), where it has one. */
  readonly collection?: string | null
  readonly tests: readonly {
    readonly name: string
    readonly outcome: 'passed' | 'failed' | 'error' | 'skipped'
    /** Change of accuracy (fraction) that the failure mode caused, where measured. */
    readonly impact: number | null
    readonly detail: string | null
  }[]
  readonly at: Moment | null
}

/** Drift as a monitoring tool reports it, per column. */
export interface DriftEvidence extends Base {
  readonly kind: 'drift'
  readonly column: string
  readonly method: string
  readonly value: number | null
  /** Whether a larger value means more drift (a distance) or less (a p-value). */
  readonly larger: 'more' | 'less'
  readonly detected: boolean | null
  readonly at: Moment | null
}

/** What a file says of where things come from. */
export interface LineageEvidence extends Base {
  readonly kind: 'lineage'
  readonly fragment: LineageFragment
}

/** A registered model version (MLflow MLmodel, registry entry). */
export interface ModelRecordEvidence extends Base {
  readonly kind: 'model-record'
  readonly name: string | null
  readonly version: string | null
  readonly digest: string | null
  readonly run: string | null
  readonly at: Moment | null
}

/** A signature over a file or statement, with what the checking of it gave. */
export interface SignatureEvidence extends Base {
  readonly kind: 'signature'
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[]
  readonly keyId: string | null
  readonly identity: string | null
  /** The signed bytes and signature, for the rule that knows the allowed keys; base64. */
  readonly envelope: Readonly<Record<string, string>>
}

/** Hashes of the rows of a file, which show the rows to nobody (see `row-manifest.ts`). */
export interface RowManifestEvidence extends Base {
  readonly kind: 'row-manifest'
  readonly role: Role
  /** The file whose rows these are; `sha256` is bare hex. */
  readonly of: { readonly name: string; readonly sha256: string }
  /** Columns whose values were hashed, in order. */
  readonly by: readonly string[]
  /** Mark of the key; null: hashed without one. */
  readonly key: string | null
  readonly rows: number
  /** Each hash once, ascending. */
  readonly hashes: readonly string[]
}

/** A governance document (risk register, FMEA, …), already checked for shape by its reader. */
export interface GovernanceEvidence extends Base {
  readonly kind: 'governance'
  readonly document: 'risk-register' | 'fmea' | 'bow-tie' | 'pre-mortem' | 'incident' | 'response-plan'
  readonly model: string | null
  readonly content: { readonly [key: string]: Plain }
  /** 1-based line of each entry by its pointer (`/risks/0`), so that a finding can name its place. */
  readonly lines?: Readonly<Record<string, number>>
}

export type Evidence =
  | MetricEvidence
  | EvaluationEvidence
  | DocumentEvidence
  | ValidationEvidence
  | ExplanationEvidence
  | TestsEvidence
  | DriftEvidence
  | LineageEvidence
  | ModelRecordEvidence
  | SignatureEvidence
  | RowManifestEvidence
  | GovernanceEvidence

export type EvidenceKind = Evidence['kind']

/** The member of a kind. */
export type EvidenceOf<K extends EvidenceKind> = Extract<Evidence, { kind: K }>

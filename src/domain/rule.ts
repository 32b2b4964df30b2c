/** What a rule is: pure code that judges one sort of requirement on the facts of one model. */

import type { Diagnostics } from './diagnostics.js'
import type { Evidence } from './evidence.js'
import type { Fault } from './fault.js'
import type { LineageGraph } from './lineage.js'
import type { Ask, Measurements, MetricVocabulary } from './metric.js'
import type { Origin, Outcome, Severity } from './outcome.js'
import type { Approval, People } from './people.js'
import type { EvidenceSpec, ModelSpec, Policy, Requirement } from './policy.js'
import type { Met } from './risk.js'
import type { RowTable } from './rows.js'
import type { SignatureCheck } from './signature.js'
import type { Slice } from './slice.js'
import type { ChangedPath } from './snapshot.js'
import type { Source } from './source.js'
import type { Strictness } from './strictness.js'

/** A file that the policy names and that could not be used. */
export interface FileFault {
  /** Path of the artifact. */
  readonly path: string
  /** Digest, or null where the bytes could not be had. */
  readonly sha256: string | null
  /** The evidence entry that wanted it; null for card and governance documents. */
  readonly spec: EvidenceSpec | null
  /** Reader that failed, where one was chosen. */
  readonly reader: string | null
  readonly faults: readonly Fault[]
}

/** A file or glob of the policy that names nothing in the change. */
export interface Absent {
  /** The path or glob as the policy has it. */
  readonly path: string
  readonly spec: EvidenceSpec | null
  /** What it would have been: `evidence`, `card`, `artifact`, `risks`, `incidents`, `response-plan`. */
  readonly what: 'evidence' | 'card' | 'artifact' | 'risks' | 'incidents' | 'response-plan'
}

/** One construct of a policy that the change alters, and which way. */
export interface PolicyChange {
  readonly effect: 'tightens' | 'loosens' | 'neither'
  /** JSON pointer-like place, e.g. `requirements/accuracy-floor/with/min`. */
  readonly where: string
  /** In words, with both values. */
  readonly message: string
  readonly source: Source | null
}

/** An earlier decision about a model on an evaluation set, as the ledger has it. */
export interface Attempt {
  /** `sha256:…` of the model. */
  readonly modelDigest: string
  /** Digest of the data, or the name that `test-set-reuse` recorded as `evaluation-set`. */
  readonly datasetDigest: string
  /** RFC 3339. */
  readonly at: string
}

/** Everything that is known of one changed model. Rules see nothing else. */
export interface Facts {
  readonly policy: Policy
  readonly model: ModelSpec
  /** `sha256:…` (or `md5:…` of a DVC output) of the model artifact at head; null where it is not there. */
  readonly digest: string | null
  readonly head: string
  readonly base: string
  readonly mergeBase: string
  /** Milliseconds since the epoch of `--now` or the run's clock. */
  readonly now: number
  /** Paths of the whole change. */
  readonly changes: readonly ChangedPath[]
  /** Changed paths of the model, and files that the merge base holds byte for byte, at whatever path; absent: not known. */
  readonly update?: { readonly model: readonly string[]; readonly unchanged: readonly string[] }
  readonly evidence: readonly Evidence[]
  readonly faults: readonly FileFault[]
  readonly absent: readonly Absent[]
  /** Rows tables that could be read, by role (several files of one role are an error of the policy). */
  readonly tables: readonly RowTable[]
  readonly measurements: Measurements
  readonly lineage: LineageGraph
  readonly people: People
  /** Approvals that count, per role; deduped by login. */
  readonly approvals: readonly Approval[]
  /** Differences of policy and waivers between merge base and head; empty: nothing changed. */
  readonly policyChanges: readonly PolicyChange[]
  /** Governance evidence as it stood at the merge base (entries must not vanish). */
  readonly earlier: readonly Evidence[]
  readonly vocabulary: MetricVocabulary
  /** Records of incidents of the policy's other models, read where a requirement says from which incident it comes. */
  readonly otherIncidents?: readonly Evidence[]
  /** What the requirements that are judged first came to; only there for rules with `after: 'others'`. */
  readonly others?: readonly Met[]
  /** Earlier decisions about this model by evaluation set; absent: there is no ledger, or it was not read. */
  readonly history?: readonly Attempt[]
  /** Signatures against the keys and roots of each requirement that asks for them; absent: none was looked at. */
  readonly signatures?: readonly SignatureCheck[]
  /** For the record alone: how the model errs on the candidate's rows. No rule reads it. */
  readonly diagnostics?: Diagnostics
}

/** What a rule says of one requirement on one model and slice. */
export interface Judgement {
  readonly outcome: Outcome
  readonly slice: Slice | null
  /** One or two sentences: what was measured, what was asked, in words and with both numbers; names path and group. */
  readonly message: string
  /** What to do, or null where nothing is to be done. Required for violated, missing, inconclusive and error. */
  readonly fix: string | null
  readonly value: number | null
  /** The bound as the policy has it: `{min: 0.8}`, `{'max-difference': 0.1}`; null where there is none. */
  readonly threshold: Readonly<Record<string, number | string>> | null
  readonly interval: readonly [number, number] | null
  readonly n: number | null
  readonly baseline: number | null
  readonly origin: Origin
  /** Evidence that it rests on (at least the file that is missing or faulty where one is known by digest). */
  readonly sources: readonly Source[]
  /** Only to lower: a small group under `small-groups: warn`. */
  readonly severity?: Severity
  /** Direction of the value, for a waiver's `worst`; null where it has none. */
  readonly better?: 'higher' | 'lower' | null
  /** Canonical metric name, where the judgement is about one. */
  readonly metric?: string
  /** The same in plain words for a board: no symbol, no metric name, people per hundred. */
  readonly plain?: string
}

/** Facts about the policy that a rule's own check of its parameters may use. */
export interface CheckContext {
  readonly policy: Policy
  readonly vocabulary: MetricVocabulary
}

/** A fault in parameters, placed by a JSON pointer relative to `with`. */
export interface ParameterFault {
  readonly pointer: string
  readonly message: string
  readonly fix: string | null
  readonly code: 'policy/schema' | 'policy/unknown-metric' | 'policy/reference' | 'policy/expression'
}

/** A rule: one file in `rules/`, one line in its registry. */
export interface Rule {
  /** kebab-case: the policy's `rule:`, the file name, the docs anchor. */
  readonly id: string
  /** What it asks, one sentence, for `explain`. */
  readonly summary: string
  /** The same for somebody who reads no code and no statistics: what could go wrong, and what is asked for. A few sentences. */
  readonly plain?: string
  /** How it is computed and from what, what is missing and what an error; for `explain` and rules.md. */
  readonly details: string
  /** What people do when it is not met, one sentence a step, the quickest honest one first; to ask less is never the first. */
  readonly remedy: readonly string[]
  /** JSON schema (2020-12 vocabulary of ajv's draft-07 core) of `with`; `additionalProperties: false`. */
  readonly schema: Readonly<Record<string, unknown>>
  /** Faults that a schema cannot see (unknown metrics, groups, expressions). */
  check?(parameters: Readonly<Record<string, unknown>>, context: CheckContext): readonly ParameterFault[]
  /** What must be measured before it can judge. */
  asks?(requirement: Requirement, model: ModelSpec, vocabulary: MetricVocabulary): readonly Ask[]
  /** What must be measured besides, known only once the reports and cards are read (claims to check). */
  asksFromEvidence?(
    requirement: Requirement,
    model: ModelSpec,
    vocabulary: MetricVocabulary,
    evidence: readonly Evidence[],
  ): readonly Ask[]
  /** The rule is judged once all rules without it are, and sees in `Facts.others` what these came to. */
  readonly after?: 'others'
  /** One judgement or more; none is our bug. Never throws on any facts. */
  judge(requirement: Requirement, facts: Facts): readonly Judgement[]
  /** Which way each parameter of `schema` tightens, for `diff` and `policy-change`; one that is not named here loosens. */
  readonly strictness?: Readonly<Record<string, Strictness>>
}

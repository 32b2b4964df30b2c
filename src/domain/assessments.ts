/** What is known of earlier assessments. */

/** When requirements were last assessed, as a ledger has it. Part of what a change is judged on. */
export interface KnownAssessments {
  /** Time of the first record under the policy in force, RFC 3339: what was never assessed counts from there. null: none. */
  readonly since: string | null
  /**
   * Models that were judged on an evaluation set, each once; absent: no requirement asks. A record keeps those of the sets
   * that it counted on.
   */
  readonly attempts?: readonly KnownAttempt[]
  readonly last: readonly { readonly model: string; readonly requirement: string; readonly at: string }[]
}

/** A version of a model that a recorded decision judged on an evaluation set, whatever became of it. */
export interface KnownAttempt {
  readonly model: string
  /** `sha256:…` of the version. */
  readonly digest: string
  /** The set as `test-set-reuse` recorded it. */
  readonly set: string
  /** RFC 3339: when it was first. */
  readonly at: string
}

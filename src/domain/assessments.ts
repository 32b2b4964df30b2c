/** What is known of earlier assessments. */

/** When requirements were last assessed, as a ledger has it. Part of what a change is judged on. */
export interface KnownAssessments {
  /** Time of the first record under the policy in force, RFC 3339: what was never assessed counts from there. null: none. */
  readonly since: string | null
  readonly last: readonly { readonly model: string; readonly requirement: string; readonly at: string }[]
}

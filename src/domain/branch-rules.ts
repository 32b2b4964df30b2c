/** What a forge enforces on a branch, whichever of its mechanisms says so. */
export interface BranchRules {
  readonly branch: string
  /** Checks that must pass; `app` is the id of the App that must have made it, null where any may. */
  readonly requiredChecks: readonly { readonly name: string; readonly app: number | null }[]
  /** Whether a branch must be up to date before it is merged. */
  readonly strict: boolean
  /** Workflows that an organisation requires, as `repository: path`. */
  readonly workflows: readonly string[]
  readonly mergeQueue: boolean
  /** What is asked of a pull request, the strictest of all rules; null where none is needed. */
  readonly pullRequest: {
    readonly approvals: number
    readonly dismissStale: boolean
    readonly codeOwners: boolean
    readonly lastPush: boolean
  } | null
  readonly noForcePush: boolean
  readonly noDeletion: boolean
  /** Whether classic branch protection is on too. Only administrators may read what else it asks. */
  readonly classic: boolean
  /** Who may bypass, in words; null where it cannot be read. */
  readonly bypass: readonly string[] | null
}

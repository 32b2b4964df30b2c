/** The words of a judgement. Every room uses these and no synonyms. */

/**
 * What one requirement came to on one model (and slice).
 * `missing`: the evidence is not there. `inconclusive`: the estimate passes, its confidence bound does not (or too few
 * rows). `error`: it could not be judged. None of these three is ever a pass.
 */
export type Outcome = 'satisfied' | 'violated' | 'missing' | 'inconclusive' | 'not-applicable' | 'error'

/** All outcomes, worst first: the order in which findings are told. */
export const OUTCOMES: readonly Outcome[] = [
  'error',
  'violated',
  'missing',
  'inconclusive',
  'satisfied',
  'not-applicable',
]

/** `block` (the default) keeps the merge shut; `warn` is told and does not. */
export type Severity = 'block' | 'warn'

/** Whether an outcome leaves nothing to do: what is asked for holds, or is not asked for here. */
export const isMet = (outcome: Outcome): boolean => outcome === 'satisfied' || outcome === 'not-applicable'

/** Whether a finding keeps the merge shut: it blocks, is not met, and no waiver covers it. */
export const isOpen = (one: {
  readonly severity: Severity
  readonly outcome: Outcome
  readonly waiver: object | null
}): boolean => one.severity === 'block' && one.waiver === null && !isMet(one.outcome)

/** The answer for a change. Only `pass` and `pass-with-waivers` open the merge. */
export type Verdict = 'pass' | 'pass-with-waivers' | 'fail' | 'error'

/** Whether a verdict lets the merge through. */
export const opensMerge = (verdict: Verdict): boolean => verdict === 'pass' || verdict === 'pass-with-waivers'

/** Exit code of each verdict, on the command line and as the job's conclusion. */
export const EXIT_CODES: Readonly<Record<Verdict, 0 | 1 | 2>> = {
  pass: 0,
  'pass-with-waivers': 0,
  fail: 1,
  error: 2,
}

/**
 * Where a value comes from, strongest first: `recomputed` by us from rows, `verified` against bytes or a signature,
 * `reported` by a tool's file, `declared` by a person or document.
 */
export type Origin = 'recomputed' | 'verified' | 'reported' | 'declared'

/** All origins, strongest first. */
export const ORIGINS: readonly Origin[] = ['recomputed', 'verified', 'reported', 'declared']

/** Risk tier of a model. */
export type Tier = 'minimal' | 'limited' | 'high'

/** All tiers, least risk first. */
export const TIERS: readonly Tier[] = ['minimal', 'limited', 'high']

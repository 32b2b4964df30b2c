/** Findings → verdict, counts, and the order in which they are told. */

import type { Counts, Finding } from '../domain/decision.js'
import { isMet, OUTCOMES, type Verdict } from '../domain/outcome.js'
import type { Requirement } from '../domain/policy.js'

/** Whether a finding keeps the merge shut unless a waiver covers it. */
const isFailing = (one: Finding): boolean => one.severity === 'block' && !isMet(one.outcome)

/** Folds findings: only blocking ones that no waiver covers keep the merge shut. No findings: `pass`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const failing = findings.filter(isFailing)
  const open = failing.filter((one) => one.waiver === null)
  if (open.some((one) => one.outcome === 'error')) return 'error'
  if (open.length) return 'fail'
  return failing.length ? 'pass-with-waivers' : 'pass'
}

/** Verdicts, worst first. */
const VERDICTS: readonly Verdict[] = ['error', 'fail', 'pass-with-waivers', 'pass']

/** Worst of several verdicts; of none: `pass`. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'pass'
}

/**
 * Findings in the order in which they are told: what is not met before what is, blocking before warning, not waived before
 * waived, worst outcome first, then the policy's own order. Findings that are equal in all of these keep their order.
 */
export function worstFirst(findings: readonly Finding[], order: readonly Requirement[]): readonly Finding[] {
  const place = new Map(order.map((requirement, index) => [requirement.id, index]))
  const rank = (one: Finding) => [
    isMet(one.outcome) ? 1 : 0,
    one.severity === 'block' ? 0 : 1,
    one.waiver ? 1 : 0,
    OUTCOMES.indexOf(one.outcome),
    place.get(one.requirement) ?? order.length,
  ]
  const ranked = findings.map((finding) => ({ finding, key: rank(finding) }))
  ranked.sort((a, b) => a.key.map((part, at) => part - b.key[at]!).find((difference) => difference !== 0) ?? 0)
  return ranked.map(({ finding }) => finding)
}

/** How many findings came to each outcome; a waived one counts under its outcome and under `waived`. */
export function countOutcomes(findings: readonly Finding[]): Counts {
  const counts = { satisfied: 0, violated: 0, missing: 0, inconclusive: 0, 'not-applicable': 0, error: 0, waived: 0 }
  for (const one of findings) {
    counts[one.outcome] += 1
    if (one.waiver) counts.waived += 1
  }
  return counts
}

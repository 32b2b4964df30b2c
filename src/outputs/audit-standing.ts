/** Where each control and each waiver stands: by the last decision of each model that reached the branch. */

import type { AuditDecision, AuditFinding, AuditMerge } from '../domain/audit.js'
import { OUTCOMES, type Outcome } from '../domain/outcome.js'

/** A finding with the decision and the merge that it comes from. */
export interface StandingFinding extends AuditFinding {
  readonly decision: string
  readonly merge: AuditMerge
}

/** Findings of the decision behind the last merge of each model: what is on the branch now, as far as it was judged. */
export function standingFindings(
  merges: readonly AuditMerge[],
  decisions: readonly AuditDecision[],
): readonly StandingFinding[] {
  const byDigest = new Map(decisions.map((one) => [one.digest, one]))
  const last = new Map<string, AuditMerge>()
  for (const merge of merges) for (const model of merge.models) last.set(model, merge)
  return [...last].flatMap(([model, merge]) => {
    const decision = merge.decision === null ? undefined : byDigest.get(merge.decision)
    if (!decision || merge.problems.includes('content-differs')) return []
    return decision.findings
      .filter((one) => one.model === model)
      .map((one) => ({ ...one, decision: decision.digest, merge }))
  })
}

/** One control, and the findings that speak of it. */
export interface ControlStanding {
  readonly control: string
  readonly findings: readonly StandingFinding[]
  /**
   * `met`: all that were judged are satisfied; `waived`: so but for waivers; `warned`: so but
   * for what only warns; `unmet`: something is not; `unjudged`: nothing was.
   */
  readonly state: 'met' | 'waived' | 'warned' | 'unmet' | 'unjudged'
  /** The worst outcome that no waiver covers, or `waived` where one covers all that is open. */
  readonly worst: Outcome | 'waived'
}

/** Every control that a decision in force names, in the order of their names. */
export function controlStandings(findings: readonly StandingFinding[]): readonly ControlStanding[] {
  const byControl = new Map<string, StandingFinding[]>()
  for (const finding of findings)
    for (const control of finding.controls) byControl.set(control, [...(byControl.get(control) ?? []), finding])
  return [...byControl]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([control, about]) => ({ control, findings: about, ...standingOf(about) }))
}

function standingOf(findings: readonly StandingFinding[]): Pick<ControlStanding, 'state' | 'worst'> {
  const judged = findings.filter(({ outcome }) => outcome !== 'not-applicable')
  if (!judged.length) return { state: 'unjudged', worst: 'not-applicable' }
  const unmet = judged.filter(({ outcome }) => outcome !== 'satisfied')
  if (!unmet.length) return { state: 'met', worst: 'satisfied' }
  const open = unmet.filter(({ waiver }) => waiver === null)
  const worst = OUTCOMES.find((outcome) => open.some((one) => one.outcome === outcome)) ?? 'waived'
  if (!open.length) return { state: 'waived', worst }
  return { state: open.some(({ severity }) => severity === 'block') ? 'unmet' : 'warned', worst }
}

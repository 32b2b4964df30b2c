/** What a step of the action hands on of a decision: its outputs, and one sentence. */

import { join } from 'node:path'
import type { Decision } from '../../domain/decision.js'
import { isOpen } from '../../domain/outcome.js'
import type { Runner } from '../../ports.js'
import { decisionDigest } from '../../record.js'

/** Sets every output that follows from the decision; files are named in `folder`. */
export function setOutputs(runner: Runner, decision: Decision, folder: string): void {
  const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])]
  const open = findings.filter(isOpen)
  runner.output('verdict', decision.verdict)
  runner.output('decision', join(folder, 'decision.json'))
  runner.output('decision-digest', decisionDigest(decision))
  runner.output('report', join(folder, 'report.html'))
  runner.output('blocked', String(open.length))
  runner.output('waived', String(findings.filter((one) => one.waiver !== null).length))
  runner.output('models', JSON.stringify(decision.models.map((model) => model.id)))
}

/** One sentence for the review proper and the check's title. */
export const HEADLINES = {
  pass: 'Model risk gate: it may merge.',
  'pass-with-waivers': 'Model risk gate: it may merge, with waivers.',
  fail: 'Model risk gate: it must not merge yet. The comment of this gate says what blocks, how far off it is, and what to do.',
  error:
    'Model risk gate: it could not be judged, so it must not merge. The comment of this gate says what could not be read and how to mend it.',
} as const

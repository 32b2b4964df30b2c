/** Findings that no requirement asks for: files that cannot be read, a model that is gone, the files that hold the gate. */

import type { Finding } from '../domain/decision.js'
import { faultText } from '../domain/fault.js'
import { OWN_CHECKS, type OwnCheckId } from '../domain/own-checks.js'
import type { ModelSpec } from '../domain/policy.js'
import type { Facts } from '../domain/rule.js'

/** Faults of one file and paths of one change that a message tells of; the rest are counted. */
const TOLD_FAULTS = 5
const TOLD_PATHS = 10

/**
 * A file that could not be read blocks even where no requirement cites it: what was in it is not known. Only a blocking
 * error finding that cites the file stands in for this one.
 */
export function unreadFiles(facts: Facts, judged: readonly Finding[]): readonly Finding[] {
  const blocking = judged.filter((one) => one.outcome === 'error' && one.severity === 'block')
  const cited = new Set(blocking.flatMap((one) => one.evidence.map((source) => source.path)))
  return facts.faults
    .filter((file) => !cited.has(file.path))
    .map((file) => {
      const told = file.faults.slice(0, TOLD_FAULTS).map(faultText).join('; ')
      const more = file.faults.length - TOLD_FAULTS
      return {
        ...changeFinding('evidence-readable'),
        outcome: 'error' as const,
        severity: 'block' as const,
        message: `${file.path} cannot be used: ${told}${more > 0 ? `; and ${more} more faults` : ''}`,
        fix: file.faults.find((one) => one.fix !== null)?.fix ?? 'write the file again with the tool that made it',
        evidence: file.sha256
          ? [{ path: file.path, sha256: file.sha256, pointer: '', line: file.faults[0]?.line ?? null }]
          : [],
      }
    })
}

/** A model whose file is gone cannot be merged as that model, whatever its reports say. */
export function missingArtifact(facts: Facts): readonly Finding[] {
  return facts.absent
    .filter((one) => one.what === 'artifact')
    .map((one) => {
      const isRemoved = facts.changes.some((change) => change.path === one.path && change.status === 'deleted')
      const gone = isRemoved ? 'is removed by this change' : 'is not in the change'
      return {
        ...changeFinding('model-artifact'),
        outcome: 'missing' as const,
        severity: 'block' as const,
        message: `${one.path}, the artifact of the model "${facts.model.id}", ${gone}: it is there neither as a file nor through Git LFS or DVC.`,
        fix: `commit ${one.path}, or have the policy on the base branch name where the model is now`,
      }
    })
}

/** Something of ours failed on the model: it is not judged, which blocks, and the message says whose fault it is. */
export function ourFailure(model: ModelSpec, error: unknown): Finding {
  const said = error instanceof Error ? error.message : String(error)
  return {
    ...changeFinding('model-judged'),
    outcome: 'error',
    severity: 'block',
    message: `The model "${model.id}" could not be judged: risk-gate failed on its evidence (${said}).`,
    fix: 'this is a fault of risk-gate: report it with the commit',
  }
}

const GATE_FILE = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$|\.gitmodules$)|(^|\/)\.gitattributes$/i

/**
 * A change of what holds the gate shut (workflows, code owners, policy, waivers) is said aloud, whatever the verdict.
 * `watched`: paths of policy and waivers. One finding of severity `warn`, or none.
 */
export function gateFiles(facts: Pick<Facts, 'changes'>, watched: readonly string[]): readonly Finding[] {
  const changed = facts.changes.map((change) => change.path)
  const paths = [...new Set(changed)].filter((path) => GATE_FILE.test(path) || watched.includes(path))
  if (!paths.length) return []
  const more = paths.length - TOLD_PATHS
  return [
    {
      ...changeFinding('gate-files'),
      outcome: 'violated',
      message: `This change also edits ${paths.slice(0, TOLD_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}, which ${paths.length === 1 ? 'decides' : 'decide'} how changes are judged. It was judged by what the base branch has.`,
      fix: 'have the owners of these files review them, or move them to a change of their own',
    },
  ]
}

/** A finding about the change itself, which no requirement asked for; to be filled in. */
export const changeFinding = (id: OwnCheckId): Finding => ({
  requirement: id,
  rule: id,
  title: OWN_CHECKS[id].title,
  outcome: 'not-applicable',
  severity: 'warn',
  slice: null,
  message: '',
  fix: null,
  value: null,
  threshold: null,
  interval: null,
  n: null,
  baseline: null,
  origin: 'declared',
  evidence: [],
  controls: [],
  waiver: null,
})

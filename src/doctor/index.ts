/** Looks at a set-up for ways round the gate: workflow files, code owners, and what the forge enforces. Pure. */

import type { BranchRules } from '../domain/branch-rules.js'
import { branchHoles } from './branch.js'
import { codeOwners } from './code-owners.js'
import { type GateJob, type GateName, gateJobs, judging } from './gate-jobs.js'
import { type Hole, hole, worstFirst } from './hole.js'
import { inputsKnown } from './inputs.js'
import { checkName, conclusion, events, oneAtATime, runsAlways, workflowSource } from './lock.js'
import { credentials, handedOver, otherWriters, pinned, rights, runner, untrustedCode } from './rights.js'
import type { Workflow } from './workflow.js'

export { CODE_OWNERS_PATHS } from './code-owners.js'
export type { Hole, HoleStatus } from './hole.js'
export { readWorkflow, type Workflow } from './workflow.js'

export interface SetUp {
  readonly workflows: readonly Workflow[]
  readonly gate: GateName
  /** The base branch, or null where it is not known. */
  readonly branch: string | null
  /** What only a whole repository shows; null where single workflow files are looked at. */
  readonly repository: {
    readonly codeOwners: { readonly path: string; readonly text: string } | null
    /** Policies that the gate is told to read, each with whether it is there. */
    readonly policies: readonly { readonly path: string; readonly there: boolean }[]
  } | null
  /** What the forge enforces; null where it was not asked. */
  readonly rules: BranchRules | null
}

/** Policies and waivers that the gate's jobs name. */
export function heldFiles(setUp: Pick<SetUp, 'workflows' | 'gate'>): {
  readonly policies: readonly string[]
  readonly all: readonly string[]
} {
  const inputs = gateJobs(setUp.workflows, setUp.gate).map(({ step }) => step.inputs)
  const named = (input: string, usual: string) => [...new Set(inputs.map((one) => one[input] || usual))]
  const policies = inputs.length > 0 ? named('policy', 'policies/risk-policy.yml') : []
  return { policies, all: [...policies, ...(inputs.length > 0 ? named('waivers', 'policies/waivers.yml') : [])] }
}

/** Every hole, worst first, the closed ones too. */
export function examine(setUp: SetUp): readonly Hole[] {
  const { workflows, branch, repository, rules } = setUp
  const jobs = gateJobs(workflows, setUp.gate)
  const judges = judging(jobs)
  const holes: Hole[] = []
  if (judges.length === 0)
    holes.push(
      hole(
        'gate-workflow',
        rules !== null && rules.workflows.length > 0 ? 'unknown' : 'open',
        'no workflow here runs the gate on pull requests',
        {
          fix: 'copy policies/workflows/gate-pull-request-target.yml to .github/workflows/model-risk-gate.yml',
        },
      ),
    )
  else
    for (const { workflow, job } of judges)
      holes.push(
        hole('gate-workflow', 'closed', `job "${job.id}" runs the gate`, { path: workflow.path, line: job.line }),
      )
  holes.push(
    ...workflowSource(judges),
    ...events(judges, branch),
    ...runsAlways(judges),
    ...conclusion(judges),
    ...checkName(judges, workflows),
    ...oneAtATime(judges),
    ...rights(jobs),
    ...otherWriters(workflows, jobs),
    ...pinned(jobs),
    ...untrustedCode(jobs),
    ...credentials(jobs),
    ...runner(judges),
    ...inputsKnown(jobs),
    ...handedOver(jobs),
  )
  if (repository) holes.push(...repositoryHoles(setUp, repository))
  if (rules) holes.push(...branchHoles(rules, [...new Set(judges.map(checkOf))]))
  return worstFirst(holes)
}

/** Name of the check that carries the verdict: the job’s, or that of the check run which an App of its own posts. */
const checkOf = ({ job, step }: GateJob): string => (step.inputs['check-run-token'] ? CHECK_RUN : job.name)

/** Name that check runs of the gate have. */
const CHECK_RUN = 'model-risk-gate'

function repositoryHoles(
  setUp: SetUp,
  { codeOwners: owners, policies }: NonNullable<SetUp['repository']>,
): readonly Hole[] {
  const ours = [...new Set(setUp.workflows.map(({ path }) => path))]
  const held = [...heldFiles(setUp).all, ...ours, owners?.path ?? '.github/CODEOWNERS']
  return [
    ...codeOwners(owners?.path ?? null, owners?.text ?? null, held),
    ...policies.map(({ path, there }) =>
      there
        ? hole('policy', 'closed', 'the policy is there', { path })
        : hole('policy', 'open', 'there is no policy', {
            path,
            fix: 'write one (risk-gate init proposes it) and merge it in a change of its own',
          }),
    ),
  ]
}

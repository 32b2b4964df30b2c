/** Which jobs of the workflows run the gate, and as what. */

import type { Job, Step, Workflow } from './workflow.js'

/** A job that judges: its conclusion is the lock. */
export interface GateJob {
  readonly workflow: Workflow
  readonly job: Job
  /** The step that runs the gate. */
  readonly step: Step
  /** `gate` or `evaluate` judge; `publish` speaks; `audit` and `drift` watch. `check`: the command line. */
  readonly mode: string
}

/** How the gate is named in `uses`. */
export interface GateName {
  /** `owner/name` of the action; null: any that is called risk-gate. */
  readonly action: string | null
  /** Whether the repository is the action itself, so that `uses: ./` runs it. */
  readonly itself: boolean
}

const JUDGES = ['gate', 'evaluate', 'check']

/** Every job that runs the gate, in the order of the files. */
export function gateJobs(workflows: readonly Workflow[], name: GateName): readonly GateJob[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const mode = modeOf(step, name)
        return mode === null ? [] : [{ workflow, job, step, mode }]
      }),
    ),
  )
}

/** Those whose conclusion is the lock, judging pull requests or the merge queue. */
export const judging = (jobs: readonly GateJob[]): readonly GateJob[] =>
  jobs.filter(
    ({ mode, workflow }) =>
      JUDGES.includes(mode) &&
      workflow.triggers.some(({ event }) => event.startsWith('pull_request') || event === 'merge_group'),
  )

function modeOf({ uses, run, inputs }: Step, { action, itself }: GateName): string | null {
  if (uses !== null && isGate(uses, action, itself)) return inputs['mode'] ?? 'gate'
  return run !== null && /\brisk-gate(?:\.js)?\s+check\b|\bcli\.js\s+check\b/.test(run) ? 'check' : null
}

function isGate(uses: string, action: string | null, itself: boolean): boolean {
  if (uses === './' || uses === '.') return itself
  const [name = ''] = uses.split('@')
  return action === null ? /^[^/]+\/risk-gate$/i.test(name) : name.toLowerCase() === action.toLowerCase()
}

/** Inputs that a workflow gives the gate and that the gate does not have. */

import { ACTION_INPUTS } from '../domain/action-inputs.js'
import { nearest } from '../syntax/text.js'
import type { GateJob } from './gate-jobs.js'
import { type Hole, hole } from './hole.js'

/**
 * Each input that is none of the action's. The runner only warns of one and goes on without it. Weak and not open: the
 * version that is pinned may have an input that this one does not know. Names are compared as the runner does, whatever the case.
 */
export function inputsKnown(jobs: readonly GateJob[]): readonly Hole[] {
  return jobs
    .filter(({ step }) => step.uses !== null)
    .flatMap(({ workflow, job, step }): readonly Hole[] => {
      const where = { path: workflow.path, line: step.line }
      const strange = Object.keys(step.inputs).filter((name) => !ACTION_INPUTS.includes(name.toLowerCase()))
      if (strange.length === 0)
        return [hole('inputs', 'closed', `every input that job "${job.id}" gives is one of the action`, where)]
      return strange.map((name) => {
        const near = nearest(name, ACTION_INPUTS)
        return hole('inputs', 'weak', `job "${job.id}" gives the input "${name}", which the action does not have`, {
          ...where,
          fix: near ? `did you mean "${near}"?` : `take it out; inputs are ${ACTION_INPUTS.join(', ')}`,
        })
      })
    })
}

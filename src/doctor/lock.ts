/** Whether the gate always runs, hears what it must, and its failure is the job's failure. */

import type { GateJob } from './gate-jobs.js'
import { type Hole, hole } from './hole.js'
import { placeIn, type Trigger, type Workflow } from './workflow.js'

/** Types that a pull request trigger must have: `edited` is a change of the base branch. */
const NEEDED = ['opened', 'synchronize', 'reopened', 'edited']
/** What GitHub takes where no types are written. */
const USUAL = ['opened', 'synchronize', 'reopened']

/** Where the workflow file itself comes from. */
export function workflowSource(judges: readonly GateJob[]): readonly Hole[] {
  return unique(judges.map(({ workflow }) => workflow)).flatMap((workflow) => {
    const find = (event: string) => workflow.triggers.find((trigger) => trigger.event === event)
    const [safe, own] = [find('pull_request_target'), find('pull_request')]
    if (safe && !own)
      return [
        hole('workflow-source', 'closed', 'runs the default branch’s copy of itself', placeIn(workflow, safe.line)),
      ]
    if (!own) return []
    return [
      hole('workflow-source', 'weak', 'runs on pull_request: the pull request brings this file with it', {
        ...placeIn(workflow, own.line),
        fix: 'use pull_request_target as in policies/workflows/gate-pull-request-target.yml, or require this workflow by a ruleset of the organisation, or at least the review of code owners for .github/',
      }),
    ]
  })
}

/** Events and their types. */
export function events(judges: readonly GateJob[], branch: string | null): readonly Hole[] {
  const workflows = unique(judges.map(({ workflow }) => workflow))
  const holes = workflows.flatMap((workflow) =>
    workflow.triggers
      .filter(({ event }) => event === 'pull_request' || event === 'pull_request_target')
      .flatMap((trigger) => eventHoles(workflow, trigger, branch)),
  )
  const heard = new Set(workflows.flatMap(({ triggers }) => triggers.map(({ event }) => event)))
  if (workflows.length > 0 && !heard.has('merge_group'))
    holes.push(
      hole('events', 'weak', 'no workflow of the gate listens to merge_group: a merge queue would wait for ever', {
        path: workflows[0]!.path,
        fix: 'add merge_group: {types: [checks_requested]}, if there is or may be a merge queue',
      }),
    )
  return holes
}

function eventHoles(workflow: Workflow, trigger: Trigger, branch: string | null): readonly Hole[] {
  const types = trigger.types.length > 0 ? trigger.types : USUAL
  const absent = NEEDED.filter((type) => !types.includes(type))
  const place = placeIn(workflow, trigger.line)
  const holes: Hole[] = []
  if (absent.length > 0)
    holes.push(
      hole('events', 'open', `${trigger.event} does not hear ${absent.join(', ')}`, {
        ...place,
        fix: `write types: [${[...new Set([...types, ...NEEDED])].join(', ')}]`,
      }),
    )
  else holes.push(hole('events', 'closed', `${trigger.event} hears ${NEEDED.join(', ')}`, place))
  if (
    trigger.branches.length > 0 &&
    branch !== null &&
    !trigger.branches.some((one) => one === branch || /[*?[]/.test(one))
  )
    holes.push(
      hole('events', 'open', `${trigger.event} is narrowed to other branches than ${branch}`, {
        ...place,
        fix: `leave branches out, or name ${branch}`,
      }),
    )
  return holes
}

/** Filters of the workflow and conditions of the job. A filter leaves the check pending; a condition passes it. */
export function runsAlways(judges: readonly GateJob[]): readonly Hole[] {
  return judges.flatMap(({ workflow, job, step }) => {
    const holes: Hole[] = []
    const open = (message: string, fix: string, line = job.line) =>
      holes.push(hole('runs-always', 'open', message, { path: workflow.path, line, fix }))
    for (const trigger of workflow.triggers) {
      const filters = trigger.filters.filter((filter) => filter.startsWith('paths'))
      if (filters.length > 0)
        open(
          `${trigger.event} is filtered by ${filters.join(' and ')}: where it does not run the check stays pending for ever, and people take it off the list`,
          'remove the filter; a change of no model passes in a second',
          trigger.line,
        )
    }
    if (job.condition !== null)
      open(
        `job "${job.id}" has a condition (if: ${job.condition}): a job that is skipped counts as passed`,
        'remove "if"',
      )
    if (job.needs)
      open(
        `job "${job.id}" needs another job: where that one fails this is skipped, which counts as passed`,
        'remove "needs"',
      )
    if (job.matrix) open(`job "${job.id}" is a matrix: its checks have other names`, 'remove "strategy"')
    if (step.condition !== null)
      open(`the step of the gate has a condition (if: ${step.condition})`, 'remove "if"', step.line)
    return holes.length > 0
      ? holes
      : [hole('runs-always', 'closed', `job "${job.id}" has no filter and no condition`, placeIn(workflow, job.line))]
  })
}

/** What turns a failure of the gate into a success of the job. */
export function conclusion(judges: readonly GateJob[]): readonly Hole[] {
  return judges.flatMap(({ workflow, job, step }) => {
    const open = (message: string, fix: string, line: number | null) =>
      hole('conclusion', 'open', message, { path: workflow.path, line, fix })
    const holes = [
      ...(job.continueOnError
        ? [open(`job "${job.id}" goes on after an error`, 'remove "continue-on-error"', job.line)]
        : []),
      ...(step.continueOnError
        ? [open('the step of the gate goes on after an error', 'remove "continue-on-error"', step.line)]
        : []),
      ...(step.run !== null && swallows(step.run)
        ? [
            open(
              'the command of the gate is followed by something that hides its exit code',
              'let its exit code be the step’s',
              step.line,
            ),
          ]
        : []),
    ]
    return holes.length > 0
      ? holes
      : [hole('conclusion', 'closed', `a failure of the gate fails job "${job.id}"`, placeIn(workflow, job.line))]
  })
}

/** Whether a script may end well although the gate did not: an alternative, a pipe, a background job, or no stop on errors. */
function swallows(script: string): boolean {
  const lines = script.split('\n').map((line) => line.trim())
  const place = lines.findIndex((line) => /\bcheck\b/.test(line) && /risk-gate|cli\.js/.test(line))
  return lines.some((line) => /^set\s+\+e/.test(line)) || /\|\||[^|]\|[^|]|;|&\s*$/.test(lines[place] ?? '')
}

/** Whether one job alone makes the check of this name. */
export function checkName(judges: readonly GateJob[], workflows: readonly Workflow[]): readonly Hole[] {
  return [...new Set(judges.map(({ job }) => job.name))].flatMap((name) => {
    const makers = workflows.flatMap((workflow) =>
      workflow.jobs.filter((job) => job.name === name).map((job) => ({ workflow, job })),
    )
    // One file for pull requests and one for the queue may share a name: each event has one maker.
    const crowded = makers.filter(({ workflow, job }) =>
      makers.some(
        (other) =>
          other.job !== job &&
          other.workflow.triggers.some(({ event }) => workflow.triggers.some((one) => sameSort(one.event, event))),
      ),
    )
    const others = crowded.filter(({ job }) => !judges.some((judge) => judge.job === job))
    if (crowded.length === 0)
      return [
        hole(
          'check-name',
          'closed',
          `one job makes the check "${name}"`,
          placeIn(judges[0]!.workflow, judges[0]!.job.line),
        ),
      ]
    const { workflow, job } = others[0] ?? crowded[1]!
    return [
      hole('check-name', 'open', `job "${job.id}" makes a check "${name}" too`, {
        ...placeIn(workflow, job.line),
        fix: 'give it another name',
      }),
    ]
  })
}

const sameSort = (a: string, b: string): boolean => a.replace('_target', '') === b.replace('_target', '')

/** One run of a pull request at a time. */
export function oneAtATime(judges: readonly GateJob[]): readonly Hole[] {
  return judges.map(({ workflow, job }) =>
    workflow.concurrency || job.concurrency
      ? hole('one-at-a-time', 'closed', `runs of job "${job.id}" do not overlap`, placeIn(workflow, job.line))
      : hole('one-at-a-time', 'weak', `job "${job.id}" has no concurrency group`, {
          ...placeIn(workflow, job.line),
          fix: 'add concurrency: {group: model-risk-gate-${{ github.event.pull_request.number }}, cancel-in-progress: true}',
        }),
  )
}

/** Each once, in the order in which they come first. */
export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

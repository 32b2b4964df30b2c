/** Rights, code and text of others near the gate. */

import type { GateJob } from './gate-jobs.js'
import { type Hole, hole } from './hole.js'
import { unique } from './lock.js'
import { type Job, type Permissions, placeIn, type Workflow } from './workflow.js'

/** What each way to run needs at most; `attest` and the ledger need more, which is said. */
const NEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gate: { contents: 'read', 'pull-requests': 'write' },
  evaluate: { contents: 'read', 'pull-requests': 'read' },
  publish: { contents: 'read', 'pull-requests': 'write' },
  audit: {
    contents: 'read',
    'pull-requests': 'read',
    issues: 'write',
    actions: 'read',
    checks: 'read',
    statuses: 'read',
  },
  drift: { contents: 'read', issues: 'write' },
  check: { contents: 'read' },
}

/** Rights of each job that runs the gate. */
export function rights(jobs: readonly GateJob[]): readonly Hole[] {
  return jobs.map(({ workflow, job, step, mode }) => {
    const given = job.permissions ?? workflow.permissions
    const where = placeIn(workflow, job.line)
    if (given === null)
      return hole('rights', 'weak', `job "${job.id}" says nothing of permissions: it has the repository’s default`, {
        ...where,
        fix: `write permissions: {${wanted(mode)}}`,
      })
    if (typeof given === 'string')
      return hole('rights', given === 'write-all' ? 'open' : 'weak', `job "${job.id}" has ${given}`, {
        ...where,
        fix: `write permissions: {${wanted(mode)}}`,
      })
    const extra = beyond(given, mode, step.inputs['attest'] === 'true')
    if (extra.length === 0) return hole('rights', 'closed', `job "${job.id}" has no more rights than it needs`, where)
    return hole('rights', 'weak', `job "${job.id}" has more rights than mode ${mode} needs: ${extra.join(', ')}`, {
      ...where,
      fix: `write permissions: {${wanted(mode)}}${extra.includes('contents: write') ? ' (contents: write only where it keeps the ledger)' : ''}`,
    })
  })
}

const wanted = (mode: string): string =>
  Object.entries(NEEDS[mode] ?? NEEDS['gate']!)
    .map(([scope, right]) => `${scope}: ${right}`)
    .join(', ')

const STRENGTH: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 }

function beyond(given: Readonly<Record<string, string>>, mode: string, attests: boolean): readonly string[] {
  const needed = {
    ...(NEEDS[mode] ?? NEEDS['gate']!),
    ...(attests ? { 'id-token': 'write', attestations: 'write' } : {}),
  } as Readonly<Record<string, string>>
  return Object.entries(given)
    .filter(([scope, right]) => (STRENGTH[right] ?? 2) > (STRENGTH[needed[scope] ?? 'none'] ?? 0))
    .map(([scope, right]) => `${scope}: ${right}`)
}

/** Other workflows that a pull request can steer and that may write checks or statuses, or push. */
export function otherWriters(workflows: readonly Workflow[], gates: readonly GateJob[]): readonly Hole[] {
  const own = new Set(gates.map(({ job }) => job))
  const writers = workflows
    .filter(({ triggers }) => triggers.some(({ event }) => event.startsWith('pull_request')))
    .flatMap((workflow) =>
      workflow.jobs
        .filter((job) => !own.has(job))
        .flatMap((job) => {
          const can = writes(job.permissions ?? workflow.permissions)
          return can.length > 0 ? [{ workflow, job, can }] : []
        }),
    )
  if (writers.length === 0)
    return [hole('other-writers', 'closed', 'no other job that a pull request starts may write checks or statuses')]
  return writers.map(({ workflow, job, can }) =>
    hole('other-writers', 'weak', `job "${job.id}" is started by pull requests and may write ${can.join(' and ')}`, {
      ...placeIn(workflow, job.line),
      fix: 'take the right away, or fix the source of the required check to an App of your own (policies/workflows/gate-app-check.yml)',
    }),
  )
}

function writes(permissions: Permissions): readonly string[] {
  if (permissions === 'write-all') return ['checks', 'statuses']
  if (permissions === null || permissions === 'read-all') return []
  return ['checks', 'statuses'].filter((scope) => permissions[scope] === 'write')
}

const COMMIT = /@[0-9a-f]{40}$/

/** Actions of the gate's own workflows named by commit. */
export function pinned(jobs: readonly GateJob[]): readonly Hole[] {
  return unique(jobs.map(({ workflow }) => workflow)).flatMap((workflow) => {
    const uses = workflow.jobs.flatMap((job) => [
      ...(job.uses === null ? [] : [{ uses: job.uses, line: job.line }]),
      ...job.steps.flatMap(({ uses, line }) => (uses === null ? [] : [{ uses, line }])),
    ])
    const loose = uses.filter(
      ({ uses: one }) => !COMMIT.test(one) && !one.startsWith('./') && !/@sha256:[0-9a-f]{64}$/.test(one),
    )
    const blank = uses.filter(({ uses: one }) => /@0{40}$/.test(one))
    const holes = [
      ...loose.map(({ uses: one, line }) =>
        hole('pinned', 'open', `${one} is named by a tag or branch, which can be moved`, {
          ...placeIn(workflow, line),
          fix: 'name it by the 40 hex digits of a commit, with the version as a comment',
        }),
      ),
      ...blank.map(({ uses: one, line }) =>
        hole('pinned', 'open', `${one} still has the placeholder for the commit`, {
          ...placeIn(workflow, line),
          fix: 'put the commit of a release in place of the zeros',
        }),
      ),
    ]
    return holes.length > 0
      ? holes
      : [hole('pinned', 'closed', 'every action is named by its commit', placeIn(workflow, null))]
  })
}

/** Expressions whose text the author of a pull request chooses. */
const STEERED =
  /\$\{\{[^}]*\b(?:github\.head_ref|github\.event\.(?:pull_request|issue|comment|review|head_commit|commits)\b(?!\.(?:number|id|head\.sha|base\.sha|base\.ref)\b))[^}]*\}\}/

/** Code or text of the pull request in jobs of the gate's workflows that have the base's rights. */
export function untrustedCode(jobs: readonly GateJob[]): readonly Hole[] {
  return unique(jobs.map(({ workflow }) => workflow)).flatMap((workflow) => {
    const trusted = workflow.triggers.some(({ event }) => event === 'pull_request_target' || event === 'workflow_run')
    const holes = workflow.jobs.flatMap((job) => codeHoles(workflow, job, trusted))
    return holes.length > 0
      ? holes
      : [hole('untrusted-code', 'closed', 'nothing of the pull request is checked out or run', placeIn(workflow, null))]
  })
}

function codeHoles(workflow: Workflow, job: Job, trusted: boolean): readonly Hole[] {
  const gate = job.steps.findIndex(({ inputs, uses }) => uses !== null && 'decision-digest' in inputs)
  return job.steps.flatMap(({ uses, run, inputs, line }, index) => {
    const open = (message: string, fix: string) =>
      hole('untrusted-code', 'open', message, { ...placeIn(workflow, line), fix })
    const holes: Hole[] = []
    if (uses?.startsWith('actions/checkout@') && trusted) {
      const reference = `${inputs['ref'] ?? ''} ${inputs['repository'] ?? ''}`
      if (inputs['allow-unsafe-pr-checkout'] === 'true' || /head|pull_request|refs\/pull/.test(reference))
        holes.push(
          open(
            'checks out the pull request with the rights of the base',
            'remove the step: the gate reads git objects itself',
          ),
        )
    }
    if (run !== null && STEERED.test(run))
      holes.push(
        open('puts text of the pull request into a script', 'hand it over as an environment variable, or leave it out'),
      )
    if (
      run !== null &&
      trusted &&
      /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|pull)\b[^\n]*(?:pull\/|head)/i.test(run)
    )
      holes.push(
        open(
          'fetches the pull request with the rights of the base',
          'remove the step: the gate reads git objects itself',
        ),
      )
    if (gate >= 0 && run !== null && index < gate && trusted)
      holes.push(open('runs a script before the gate publishes', 'remove the step, or do it in a job of its own'))
    return holes
  })
}

/** Tokens that a checkout leaves behind. */
export function credentials(jobs: readonly GateJob[]): readonly Hole[] {
  return jobs.flatMap(({ workflow, job }) =>
    job.steps
      .filter(({ uses, inputs }) => uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== 'false')
      .map(({ line }) =>
        hole('credentials', 'weak', `job "${job.id}" checks out and leaves its token in .git/config`, {
          ...placeIn(workflow, line),
          fix: 'write with: {persist-credentials: false}; the gate itself needs no checkout',
        }),
      ),
  )
}

/** Runners that are not made anew for each job. */
export function runner(jobs: readonly GateJob[]): readonly Hole[] {
  return jobs.map(({ workflow, job }) =>
    job.runner.some((label) => /self-hosted/i.test(label))
      ? hole('runner', 'weak', `job "${job.id}" runs on a runner of your own`, {
          ...placeIn(workflow, job.line),
          fix: 'use a hosted runner, or one that is made anew for each job and that no other workflow uses',
        })
      : hole(
          'runner',
          'closed',
          `job "${job.id}" runs on ${job.runner.join(', ') || 'a hosted runner'}`,
          placeIn(workflow, job.line),
        ),
  )
}

/** Whether `publish` checks what it publishes against the judging job's own word. */
export function handedOver(jobs: readonly GateJob[]): readonly Hole[] {
  return jobs
    .filter(({ mode }) => mode === 'publish')
    .map(({ workflow, job, step }) => {
      const digest = step.inputs['decision-digest'] ?? ''
      return /\$\{\{\s*needs\.[\w-]+\.outputs\.[\w-]+\s*\}\}/.test(digest)
        ? hole(
            'handed-over',
            'closed',
            `job "${job.id}" checks the artifact against the judging job’s digest`,
            placeIn(workflow, step.line),
          )
        : hole(
            'handed-over',
            'weak',
            `job "${job.id}" publishes without the digest of the judging job, so it has to judge again`,
            {
              ...placeIn(workflow, step.line),
              fix: 'write decision-digest: ${{ needs.model-risk-gate.outputs.decision-digest }}',
            },
          )
    })
}

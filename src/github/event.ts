/** The event that started the job: which change is to be judged. An event that is not supported is a fault, never a pass. */

import { readFile } from 'node:fs/promises'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { queuedPullRequest } from './changes.js'
import { at, needSha, needText, numberAt, textAt } from './shapes.js'

/** What to do about an event from which no change can be told. */
const RUN =
  'run the gate as the workflows under policies/workflows do, on pull_request, pull_request_target or merge_group'

/** What is to be judged. */
export type GateEvent =
  | { readonly kind: 'pull-request'; readonly repository: string; readonly number: number; readonly headSha: string }
  | {
      readonly kind: 'merge-group'
      readonly repository: string
      readonly headSha: string
      readonly baseRef: string
      /** Where the queue's ref names it. */
      readonly number: number | null
    }

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the event that a runner describes by `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` and `GITHUB_REPOSITORY`. */
export async function readEvent(environment: Environment): Promise<Result<GateEvent>> {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    return bad(fault('forge/event', 'GITHUB_REPOSITORY', 'does not name a repository', { fix: RUN }))
  let payload: unknown
  try {
    payload = JSON.parse(await readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    return bad(fault('forge/event', 'GITHUB_EVENT_PATH', `the event "${name}" cannot be read`, { fix: RUN }))
  }
  const told = textAt(payload, 'repository', 'full_name')
  if (told !== null && told.toLowerCase() !== repository.toLowerCase())
    return bad(fault('forge/event', name, `is about ${told}, but this job runs in ${repository}`, { fix: RUN }))
  if (name === 'pull_request' || name === 'pull_request_target') return pullRequestEvent(name, repository, payload)
  if (name === 'merge_group') return mergeGroupEvent(repository, payload)
  return bad(
    fault('forge/event', name || 'no event', 'this event does not say which change is to be judged', {
      fix: RUN,
    }),
  )
}

/** The repository that a watch is of (`owner/name`), from the same environment: it runs on a schedule or by hand, and needs no event. */
export function readWatchEvent(environment: Environment): Result<string> {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    return bad(
      fault('forge/event', 'GITHUB_REPOSITORY', 'does not name a repository', {
        fix: 'run it as policies/workflows/watch.yml does, on schedule or workflow_dispatch',
      }),
    )
  if (name === 'schedule' || name === 'workflow_dispatch') return good(repository)
  return bad(
    fault('forge/event', name || 'no event', 'mode drift watches the default branch, not a change', {
      fix: 'run it on schedule or workflow_dispatch',
    }),
  )
}

function pullRequestEvent(name: string, repository: string, payload: unknown): Result<GateEvent> {
  const number = numberAt(payload, 'pull_request', 'number') ?? numberAt(payload, 'number')
  if (number === null || at(payload, 'pull_request') === undefined)
    return bad(fault('forge/event', name, 'the event has no pull request', { fix: RUN }))
  const headSha = needSha(name, payload, 'pull_request', 'head', 'sha')
  return headSha.ok ? good({ kind: 'pull-request', repository, number, headSha: headSha.value }) : headSha
}

function mergeGroupEvent(repository: string, payload: unknown): Result<GateEvent> {
  const headSha = needSha('merge_group', payload, 'merge_group', 'head_sha')
  const baseRef = needText('merge_group', payload, 'merge_group', 'base_ref')
  if (!headSha.ok) return headSha
  if (!baseRef.ok) return baseRef
  return good({
    kind: 'merge-group',
    repository,
    headSha: headSha.value,
    baseRef: baseRef.value.replace(/^refs\/heads\//, ''),
    number: queuedPullRequest(textAt(payload, 'merge_group', 'head_ref') ?? ''),
  })
}

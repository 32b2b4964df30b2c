/** A change on the forge → Snapshot: the event, the pull request as it is now, its people, its objects. */

import { nobody } from '../../collect/approvals-file.js'
import { collect } from '../../collect/index.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { People } from '../../domain/people.js'
import type { Snapshot } from '../../domain/snapshot.js'
import { commitSteps } from '../../git/changes.js'
import { checkedMergeBase } from '../../git/checked-history.js'
import { workspaceTree } from '../../git/folder-tree.js'
import type { Repository } from '../../git/git.js'
import { resolveCommit } from '../../git/history.js'
import { type ObjectReader, objectReader } from '../../git/objects.js'
import type { Environment, GateEvent } from '../../github/event.js'
import { fetchObjects } from '../../github/fetch.js'
import { parsePolicy } from '../../judge/policy-text.js'
import type { Changes, Packs, PullRequest } from '../../ports.js'
import { withAssessments } from './assessments.js'
import { type ChangePoints, changeTrees } from './change-trees.js'
import { forgeHistory } from './forge-history.js'
import type { Inputs } from './inputs.js'
import { clonedPacks, withPacks } from './packs.js'
import { queriesBy, withAnswers } from './queries.js'

/** The snapshot, what it was made of, and what removes the temporary objects. */
export interface ForgeSnapshot {
  readonly snapshot: Snapshot
  /** The pull request that is judged, or the one that a merge group names; null where nothing names one. */
  readonly pull: PullRequest | null
  readonly baseSha: string
  close(): Promise<void>
}

/** Collects the change of an event. Every fault here means that it could not be judged. */
export async function forgeSnapshot(
  event: GateEvent,
  inputs: Pick<Inputs, 'policy' | 'waivers' | 'token'> & Partial<Pick<Inputs, 'ledgerBranch'>>,
  changes: Changes,
  environment: Environment,
  now: string,
  packs: Packs = clonedPacks([]),
): Promise<Result<ForgeSnapshot>> {
  const target = await targetOf(event, changes)
  if (!target.ok) return target
  const { pull, headSha, baseRef, headRef } = target.value
  const tip = await changes.branchTip(baseRef)
  if (!tip.ok) return tip
  const source = {
    server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: event.repository,
    token: inputs.token,
    temporary: environment['RUNNER_TEMP'],
  }
  const fetched = await fetchObjects({ ...source, wanted: [headRef, `refs/heads/${baseRef}`] })
  if (!fetched.ok) return fetched
  const { repository, remove } = fetched.value
  const objects = objectReader(repository)
  const close = async () => {
    objects.close()
    await remove()
  }
  const failed = async (result: Failed): Promise<Failed> => {
    await close()
    return result
  }
  const points = await pointsOf(repository, objects, headSha, tip.value)
  if (!points.ok) return failed(points)
  const { head, base, fork } = points.value
  const trees = await changeTrees(repository, objects, points.value)
  if (!trees.ok) return failed(trees)
  const steps = await commitSteps(repository, fork, head)
  if (!steps.ok) return failed(steps)
  const folder = environment['GITHUB_WORKSPACE']
  const workspace = folder ? await workspaceTree(folder) : null
  const collected = {
    repository: event.repository,
    pullRequest: pull?.number ?? null,
    title: pull?.title ?? null,
    head,
    base,
    mergeBase: fork,
    baseRef,
    evaluatedAt: now,
    ...trees.value,
    // An unreadable workspace is none: evidence that the policy takes from it is then missing.
    workspace: workspace?.ok ? workspace.value : null,
    steps: steps.value,
    policyPath: inputs.policy,
    waiversPath: inputs.waivers,
  }
  const packed = await withPacks(await collect({ ...collected, people: nobody([], true) }), packs)
  const bare = await withAssessments(packed, () => forgeHistory(inputs.ledgerBranch ?? null, changes, source, now))
  const people = await peopleOf(pull, head, bare, changes)
  if (!people.ok) return failed(people)
  const snapshot = await withAnswers({ ...bare, people: people.value }, queriesBy(environment))
  return good({ snapshot, pull, baseSha: base, close })
}

type Failed = Extract<Result<never>, { readonly ok: false }>

/** The commits of the change among the fetched objects. */
async function pointsOf(
  repository: Repository,
  objects: ObjectReader,
  headSha: string,
  tip: string,
): Promise<Result<ChangePoints>> {
  const head = await resolveCommit(repository, headSha, 'head')
  if (!head.ok)
    return bad(
      fault('forge/moved', 'head', `commit ${headSha.slice(0, 12)} is no longer what the change points to`, {
        fix: 'the run for the newer head decides',
      }),
    )
  const base = await resolveCommit(repository, tip, 'base')
  if (!base.ok) return base
  const fork = await checkedMergeBase(repository, objects, base.value, head.value)
  if (!fork.ok) return fork
  return good({ head: head.value, base: base.value, fork: fork.value })
}

/** Which commits an event means, with the pull request read again from the forge: the event may be old. */
async function targetOf(event: GateEvent, changes: Changes) {
  if (event.kind === 'merge-group') {
    const pull = event.number === null ? null : await changes.pullRequest(event.number)
    if (pull && !pull.ok) return pull
    return good({
      pull: pull ? pull.value : null,
      headSha: event.headSha,
      baseRef: event.baseRef,
      headRef: event.headSha,
    })
  }
  const pull = await changes.pullRequest(event.number)
  if (!pull.ok) return pull
  if (pull.value.headSha !== event.headSha)
    return bad(
      fault(
        'forge/moved',
        `pull request ${event.number}`,
        `has the head ${pull.value.headSha.slice(0, 12)}, but this run is for ${event.headSha.slice(0, 12)}`,
        {
          fix: 'the run for the newer head decides',
        },
      ),
    )
  return good({
    pull: pull.value,
    headSha: pull.value.headSha,
    baseRef: pull.value.baseRef,
    headRef: `refs/pull/${event.number}/head`,
  })
}

/** People of the pull request, with the members of every team that the base policy names. */
async function peopleOf(
  pull: PullRequest | null,
  head: string,
  snapshot: Snapshot,
  changes: Changes,
): Promise<Result<People>> {
  if (!pull) return good(nobody([], true))
  const policy = snapshot.policy ? parsePolicy(snapshot.policy.bytes, snapshot.policyPath, snapshot.packs) : null
  const members = policy?.ok ? Object.values(policy.value.roles).flat() : []
  const people = await changes.people(
    pull,
    members.filter((one) => one.includes('/')),
  )
  if (!people.ok || pull.headSha === head) return people
  // In a merge queue the judged commit is made from the pull request's head: an approval of that head is one of this.
  const reviews = people.value.reviews.map((one) => (one.commit === pull.headSha ? { ...one, commit: head } : one))
  return good({ ...people.value, reviews })
}

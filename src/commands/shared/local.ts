/** A local git repository → Snapshot: what `check` and the commands like it begin with. */

import { dirname, resolve } from 'node:path'
import { nobody, parseApprovals } from '../../collect/approvals-file.js'
import { collect } from '../../collect/index.js'
import type { KnownAssessments } from '../../domain/assessments.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { People } from '../../domain/people.js'
import type { ChangedPath, Snapshot, TreeView } from '../../domain/snapshot.js'
import { isBundle, noWorkingTree, unpackBundle } from '../../git/bundle.js'
import { commitSteps } from '../../git/changes.js'
import { checkedMergeBase } from '../../git/checked-history.js'
import { workingTree, workspaceTree } from '../../git/folder-tree.js'
import { type Repository, runGit } from '../../git/git.js'
import { commitPeople, defaultBranch, repositoryName, resolveCommit } from '../../git/history.js'
import { type ObjectReader, objectReader } from '../../git/objects.js'
import type { Queries } from '../../ports.js'
import { repositoryPath } from '../../syntax/path.js'
import { decodeUtf8 } from '../../syntax/text.js'
import { ledgerHistory, withAssessments } from './assessments.js'
import { type ChangeTrees, changeTrees } from './change-trees.js'
import { namedFile } from './named-file.js'
import { clonedPacks, withPacks } from './packs.js'
import { withAnswers } from './queries.js'

/** Options of `check` that say what is judged. */
export interface LocalOptions {
  readonly repo: string
  readonly base: string | null
  /** A revision, or `.` for the working tree. */
  readonly head: string
  readonly policy: string
  readonly waivers: string | null
  readonly workspace: string | null
  readonly approvals: string | null
  /** Folder of clones in which packs of other repositories are looked up; the repository itself is looked at too. */
  readonly packs?: string | null
  /** RFC 3339, already checked. */
  readonly now: string
  /** Branch of the ledger that tells of earlier assessments; absent: nobody looks. */
  readonly ledger?: string
  /** People, repository, pull request and assessments as an earlier decision recorded them; absent: as this repository tells. */
  readonly recorded?: {
    readonly people: People
    readonly assessments?: KnownAssessments | null
    readonly repository: string | null
    readonly pullRequest: number | null
  }
  /** How rows in engines are asked for; absent: they are not, and what rests on them cannot be judged. */
  readonly queries?: Queries
}

/** The snapshot of a local change, and what ends the git processes behind it. */
export interface LocalSnapshot {
  readonly snapshot: Snapshot
  close(): void
}

/** Collects a local change. Faults are about options, history or unreadable objects. */
export async function localSnapshot(options: LocalOptions): Promise<Result<LocalSnapshot>> {
  const repository = await openRepository(options.repo)
  if (!repository.ok) return repository
  const objects = objectReader(repository.value)
  const close = () => {
    objects.close()
    repository.value.close()
  }
  let kept = false
  try {
    if (options.head === '.' && repository.value.bare) return bad(noWorkingTree(options.repo))
    const snapshot = await snapshotOf(repository.value, objects, options)
    if (!snapshot.ok) return snapshot
    kept = true
    return good({ snapshot: snapshot.value, close })
  } finally {
    if (!kept) close()
  }
}

async function snapshotOf(
  repository: Repository,
  objects: ObjectReader,
  options: LocalOptions,
): Promise<Result<Snapshot>> {
  const paths = policyPaths(options)
  if (!paths.ok) return paths
  const points = await commits(repository, objects, options)
  if (!points.ok) return points
  const { head, base, fork } = points.value
  const trees = await changeTrees(repository, objects, points.value)
  if (!trees.ok) return trees
  const { baseTree, mergeBaseTree } = trees.value
  const here = await judgedTree(options, repository, trees.value)
  if (!here.ok) return here
  const steps = options.head === '.' ? good([]) : await commitSteps(repository, fork, head)
  if (!steps.ok) return steps
  const people = options.recorded ? good(options.recorded.people) : await localPeople(options, repository, fork, head)
  if (!people.ok) return people
  const workspace = options.workspace === null ? null : await workspaceTree(resolve(options.workspace))
  if (workspace && !workspace.ok) return workspace
  const collected = await collect({
    repository: options.recorded ? options.recorded.repository : await repositoryName(repository),
    pullRequest: options.recorded?.pullRequest ?? null,
    title: null,
    head,
    base,
    mergeBase: fork,
    baseRef: null,
    evaluatedAt: options.now,
    headTree: here.value.tree,
    baseTree,
    mergeBaseTree,
    workspace: workspace ? workspace.value : null,
    changes: here.value.changes,
    steps: steps.value,
    people: people.value,
    policyPath: paths.value.policy,
    waiversPath: paths.value.waivers,
  })
  const packed = await withPacks(collected, clonedPacks([options.packs ?? null, repository.folder]))
  const snapshot = await assessed(packed, repository, objects, options)
  return good(options.queries ? await withAnswers(snapshot, options.queries) : snapshot)
}

/** The snapshot with earlier assessments: those of the record that is judged again, or those of the ledger here. */
async function assessed(
  snapshot: Snapshot,
  repository: Repository,
  objects: ObjectReader,
  { ledger, recorded, now }: LocalOptions,
): Promise<Snapshot> {
  if (recorded)
    return recorded.assessments === undefined ? snapshot : { ...snapshot, assessments: recorded.assessments }
  if (ledger === undefined) return snapshot
  return withAssessments(snapshot, () => ledgerHistory(repository, objects, ledger, now))
}

/** A repository with what ends its use: a bundle is unpacked for the while and removed by `close`. */
export interface OpenRepository extends Repository {
  /** Whether there is no working tree. */
  readonly bare: boolean
  close(): void
}

/** The top of a repository's work tree, a bare repository, or a bundle file. */
export async function openRepository(path: string): Promise<Result<OpenRepository>> {
  const place = resolve(path)
  if (await isBundle(place)) {
    const unpacked = await unpackBundle(place)
    return unpacked.ok ? good({ ...unpacked.value, bare: true }) : unpacked
  }
  const close = () => undefined
  const top = await runGit({ folder: place }, ['rev-parse', '--is-bare-repository', '--show-prefix'])
  if (top.code !== 0)
    return bad(
      fault('usage/option', '--repo', `"${path}" is no git repository`, {
        fix: 'give the folder of a clone, or a git bundle',
      }),
    )
  const [bare, prefix = ''] = top.stdout.toString('utf8').split('\n')
  if (bare === 'true' || prefix === '') return good({ folder: place, bare: bare === 'true', close })
  const shown = await runGit({ folder: place }, ['rev-parse', '--show-toplevel'])
  return good({ folder: shown.stdout.toString('utf8').trim(), bare: false, close })
}

/** What to do about a path that leaves the repository. */
const INSIDE = 'give it relative to the top of the repository'

/** Paths of policy and waivers inside the repository; waivers lie beside the policy where none are named. */
export function policyPaths(
  options: Pick<LocalOptions, 'policy' | 'waivers'>,
): Result<{ readonly policy: string; readonly waivers: string }> {
  const policy = repositoryPath(options.policy)
  if (policy === null)
    return bad(
      fault('usage/option', '--policy', `"${options.policy}" is no path inside the repository`, {
        fix: INSIDE,
      }),
    )
  const folder = dirname(policy) === '.' ? '' : `${dirname(policy)}/`
  const waivers = repositoryPath(options.waivers ?? `${folder}waivers.yml`)
  if (waivers === null)
    return bad(
      fault('usage/option', '--waivers', `"${options.waivers}" is no path inside the repository`, {
        fix: INSIDE,
      }),
    )
  return good({ policy, waivers })
}

async function commits(repository: Repository, objects: ObjectReader, options: LocalOptions) {
  const head = await resolveCommit(repository, options.head === '.' ? 'HEAD' : options.head, '--head')
  if (!head.ok) return head
  const named = options.base ?? (await defaultBranch(repository))
  if (named === null)
    return bad(
      fault('usage/option', '--base', 'no default branch was found', { fix: 'give the base branch with --base' }),
    )
  const tip = await resolveCommit(repository, named, '--base')
  if (!tip.ok) return tip
  const fork = await checkedMergeBase(repository, objects, tip.value, head.value)
  if (!fork.ok) return fork
  // Without --base the merge base itself is the base: nothing says which later commit the change will be merged to.
  return good({ head: head.value, base: options.base === null ? fork.value : tip.value, fork: fork.value })
}

async function judgedTree(
  options: LocalOptions,
  repository: Repository,
  { headTree, mergeBaseTree, changes }: ChangeTrees,
): Promise<Result<{ readonly tree: TreeView; readonly changes: readonly ChangedPath[] }>> {
  return options.head === '.' ? workingTree(repository, mergeBaseTree) : good({ tree: headTree, changes })
}

/** People from the approvals file; without one, only who made the commits is known, as far as their addresses tell. */
async function localPeople(
  options: LocalOptions,
  repository: Repository,
  fork: string,
  head: string,
): Promise<Result<People>> {
  const made = await commitPeople(repository, fork, head)
  if (!made.ok) return made
  if (options.approvals === null) return good(nobody(made.value.logins, false))
  const file = await namedFile(options.approvals, 'people/file', 'give the path of the approvals file')
  if (!file.ok) return file
  const text = decodeUtf8(file.value, options.approvals)
  if (!text.ok) return text
  const people = parseApprovals(text.value, options.approvals)
  if (!people.ok) return people
  return good({ ...people.value, committers: [...people.value.committers, ...made.value.logins] })
}

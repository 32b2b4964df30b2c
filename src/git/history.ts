/** Commits: names to ids, merge bases, and who made the commits of a change. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { type GitOutput, git, type Repository, runGit } from './git.js'
import { REFETCH } from './object-id.js'

/** Git's answer to which commit a name stands for; code 1: none. A name that looks like an option is never taken for one. */
export const askCommit = (repository: Repository, name: string): Promise<GitOutput> =>
  runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])

/** Full commit id of a revision as a user writes it. */
export async function resolveCommit(repository: Repository, revision: string, option: string): Promise<Result<string>> {
  const output = await askCommit(repository, revision)
  const oid = output.stdout.toString('utf8').trim()
  if (output.code === 0 && /^[0-9a-f]{40,64}$/.test(oid)) {
    const [one, other] = await namesakes(repository, revision, oid)
    if (other === undefined) return good(oid)
    const message = `"${revision}" names ${one} and ${other}, which are different commits`
    return bad(
      fault('usage/option', option, message, { fix: 'write the one that is meant in full, or delete the other' }),
    )
  }
  // The only case in which git itself hashes again what it reads.
  if (/hash mismatch/.test(output.stderr))
    return bad(
      fault('git/unreadable', option, `the object that "${revision}" names is not what its name says`, {
        fix: REFETCH,
      }),
    )
  return bad(
    fault('usage/option', option, `"${revision}" names no commit of this repository`, {
      fix: 'fetch it, or give a branch, tag or commit id that is there',
    }),
  )
}

/**
 * References that a short name may mean, where they are not one commit: git would take the tag and say nothing, and with a
 * tag `main` whoever may push tags would choose the policy. Empty where the name means one thing.
 */
async function namesakes(repository: Repository, revision: string, oid: string): Promise<readonly string[]> {
  const name = /^[^~^:@]*/.exec(revision)?.[0] ?? ''
  if (name === '' || name === 'HEAD' || name.startsWith('refs/') || oid === revision) return []
  const refs = ['heads', 'tags', 'remotes'].map((kind) => `refs/${kind}/${name}`)
  const listed = await runGit(repository, ['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', ...refs])
  const found = new Map<string, string>()
  for (const line of listed.stdout.toString('utf8').split('\n')) {
    const [ref = '', object = '', peeled = ''] = line.split(' ')
    const tip = peeled === '' ? object : peeled
    if (refs.includes(ref) && ![...found.values()].includes(tip)) found.set(ref, tip)
  }
  return found.size > 1 ? [...found.keys()] : []
}

/** The best common ancestor; a fault with the usual cause where there is none. */
export async function mergeBase(repository: Repository, base: string, head: string): Promise<Result<string>> {
  const output = await runGit(repository, ['merge-base', base, head])
  const oid = output.stdout.toString('utf8').trim().split('\n')[0] ?? ''
  if (output.code === 0 && oid) return good(oid)
  const shallow = await runGit(repository, ['rev-parse', '--is-shallow-repository'])
  const isShallow = shallow.stdout.toString('utf8').trim() === 'true'
  return bad(
    fault('git/history', `${base.slice(0, 12)}...${head.slice(0, 12)}`, 'base and head have no common ancestor here', {
      fix: isShallow
        ? 'the clone is shallow: fetch the whole history (actions/checkout with fetch-depth: 0)'
        : 'the histories are unrelated: rebase the change on the base branch',
    }),
  )
}

/** The branch that changes go to by default: origin's HEAD, else main or master. */
export async function defaultBranch(repository: Repository): Promise<string | null> {
  const refs = ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/remotes/origin/main', 'refs/heads/master']
  for (const ref of refs) {
    const output = await askCommit(repository, ref)
    if (output.code === 0) return ref
  }
  return null
}

/** Commit of the first of several references that are there, or of the second where it is ahead of that one; null: none is. */
export async function furthest(repository: Repository, refs: readonly string[]): Promise<string | null> {
  const tips: string[] = []
  for (const ref of refs) {
    const output = await askCommit(repository, ref)
    if (output.code === 0) tips.push(output.stdout.toString('utf8').trim())
  }
  const [first, second] = tips
  if (first === undefined || second === undefined || first === second) return first ?? null
  const ahead = await runGit(repository, ['merge-base', '--is-ancestor', first, second])
  return ahead.code === 0 ? second : first
}

/** The default branch by its short name with its tip: that of origin, or the branch here where it is ahead; null: none. */
export async function defaultBase(
  repository: Repository,
): Promise<{ readonly name: string; readonly tip: string } | null> {
  const ref = await defaultBranch(repository)
  if (ref === null) return null
  const output = await runGit(repository, ['symbolic-ref', '--quiet', ref])
  const target = output.code === 0 ? output.stdout.toString('utf8').trim() : ref
  const name = target.replace(/^refs\/(heads|remotes\/origin)\//, '')
  const tip = await furthest(repository, [`refs/remotes/origin/${name}`, `refs/heads/${name}`])
  return tip === null ? null : { name, tip }
}

/** `owner/name` of the origin remote, or null. Only a GitHub-like path of two segments is taken. */
export async function repositoryName(repository: Repository): Promise<string | null> {
  const output = await runGit(repository, ['config', '--local', '--get', 'remote.origin.url'])
  const url = output.stdout.toString('utf8').trim()
  const match = /[/:]([A-Za-z0-9][\w.-]*)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url)
  return match && /^(https?:|git@|ssh:)/.test(url) ? `${match[1]}/${match[2]}` : null
}

/** People of the commits of a change. */
export interface CommitPeople {
  /** Logins that a commit's noreply address names, lower case as written. */
  readonly logins: readonly string[]
  /** True where some commit names nobody that can be told apart by login. */
  readonly unattributed: boolean
}

/** Who made the commits in `base..head`, as far as addresses tell: `NNN+login@users.noreply.github.com`. */
export async function commitPeople(repository: Repository, base: string, head: string): Promise<Result<CommitPeople>> {
  const output = await git(
    repository,
    ['log', '-z', '--format=%ae%x00%ce', `${base}..${head}`, '--'],
    `${base}..${head}`,
  )
  if (!output.ok) return output
  const logins = new Set<string>()
  let unattributed = false
  for (const address of output.value.toString('utf8').split('\0')) {
    if (!address.trim()) continue
    const login = /^(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com$/.exec(address.trim())?.[1]
    if (login) logins.add(login)
    else unattributed = true
  }
  return good({ logins: [...logins], unattributed })
}

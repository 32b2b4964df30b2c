/** The ledger branch on GitHub, through its Git data interface: the reference is only ever moved forward. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { LedgerStore } from '../ports.js'
import type { Api } from './api.js'
import { needSha, needText, textAt } from './shapes.js'

/** A branch of a repository (`owner/name`) as a ledger. */
export function forgeLedger(api: Api, repository: string, branch: string): LedgerStore {
  const [owner = '', repo = ''] = repository.split('/')
  const here = { owner, repo }
  const git = '/repos/{owner}/{repo}/git'
  const isAbsent = (result: Result<unknown>) =>
    !result.ok && result.faults.every((one) => one.code === 'forge/not-found')

  const tip = async (): Promise<Result<string | null>> => {
    const answer = await api.get(`GET ${git}/ref/{ref}`, { ...here, ref: `heads/${branch}` })
    if (answer.ok) return needSha(`branch ${branch}`, answer.value, 'object', 'sha')
    return isAbsent(answer) ? good(null) : answer
  }

  /** Objects of a commit on top of `parent`; no reference names it yet. */
  const makeCommit: (
    parent: string | null,
    files: Parameters<LedgerStore['commit']>[1],
    message: string,
  ) => Promise<Result<string>> = async (parent, files, message) => {
    const known =
      parent === null ? null : await api.get(`GET ${git}/commits/{commit_sha}`, { ...here, commit_sha: parent })
    if (known && !known.ok) return known
    const base = known ? needSha(`commit ${parent}`, known.value, 'tree', 'sha') : null
    if (base && !base.ok) return base
    const entries = files.map(({ path, bytes }) => ({
      path,
      mode: '100644',
      type: 'blob',
      content: Buffer.from(bytes).toString('utf8'),
    }))
    const tree = await api.send(`POST ${git}/trees`, {
      ...here,
      tree: entries,
      ...(base ? { base_tree: base.value } : {}),
    })
    const treeSha = tree.ok ? needSha('the new tree', tree.value, 'sha') : tree
    if (!treeSha.ok) return treeSha
    const parents = parent === null ? [] : [parent]
    const made = await api.send(`POST ${git}/commits`, { ...here, message, tree: treeSha.value, parents })
    return made.ok ? needSha('the new commit', made.value, 'sha') : made
  }

  return {
    tip,

    async read(commit, path) {
      const answer = await api.get('GET /repos/{owner}/{repo}/contents/{path}', { ...here, path, ref: commit })
      if (!answer.ok) return isAbsent(answer) ? good(null) : answer
      if (textAt(answer.value, 'encoding') === 'base64') return contentOf(path, answer.value)
      // Files beyond a megabyte are only told of there.
      const sha = needSha(path, answer.value, 'sha')
      if (!sha.ok) return sha
      const blob = await api.get(`GET ${git}/blobs/{file_sha}`, { ...here, file_sha: sha.value })
      return blob.ok ? contentOf(path, blob.value) : blob
    },

    async commit(on, files, { message }) {
      const made = await makeCommit(on, files, message)
      if (!made.ok) return made
      const sha = made.value
      const moved =
        on === null
          ? await api.send(`POST ${git}/refs`, { ...here, ref: `refs/heads/${branch}`, sha })
          : await api.send(`PATCH ${git}/refs/{ref}`, { ...here, ref: `heads/${branch}`, sha, force: false })
      if (moved.ok) return good('landed')
      // An answer that was lost or refused says little: where the branch is now says what happened.
      const now = await tip()
      if (now.ok && now.value === sha) return good('landed')
      return now.ok && now.value !== on ? good('moved') : moved
    },
  }
}

function contentOf(path: string, data: unknown): Result<Uint8Array> {
  const content = needText(path, data, 'content')
  if (!content.ok) return content
  const text = content.value.replace(/\s/g, '')
  if (textAt(data, 'encoding') !== 'base64' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    return bad(fault('forge/answer', path, 'the answer has no content in base64', { fix: 'run the job again' }))
  return good(new Uint8Array(Buffer.from(text, 'base64')))
}

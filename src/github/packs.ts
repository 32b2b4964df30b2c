/** Packs from the forge: a file of exactly the commit that it is pinned to, where that commit is one of the repository's own. */

import { createHash } from 'node:crypto'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { PackReference } from '../domain/policy.js'
import type { Packs } from '../ports.js'
import type { Api } from './api.js'
import { needText, textAt } from './shapes.js'

/**
 * Packs by the token of `api`. A forge gives a commit of any fork under the name of the repository that it was forked from;
 * only one that the default branch holds was taken in by those who keep the pack, so any other is a fault.
 */
export function packsOn(api: Api): Packs {
  return {
    async fetch(pack) {
      const [owner = '', repo = ''] = pack.repository.split('/')
      const here = { owner, repo }
      const about = await api.get('GET /repos/{owner}/{repo}', here)
      if (!about.ok) return withheld(pack, about.faults)
      const branch = needText(pack.repository, about.value, 'default_branch')
      if (!branch.ok) return branch
      const basehead = `${branch.value}...${pack.commit}`
      const compared = await api.get('GET /repos/{owner}/{repo}/compare/{basehead}', { ...here, basehead, per_page: 1 })
      if (!compared.ok) return withheld(pack, compared.faults)
      const status = textAt(compared.value, 'status')
      if (status !== 'identical' && status !== 'behind')
        return refuse(
          pack,
          `the commit ${pack.commit.slice(0, 12)} is not on ${branch.value}, the default branch of ${pack.repository}`,
          'pin a commit that is merged there: one of a fork or of an open branch was accepted by nobody',
        )
      const route = 'GET /repos/{owner}/{repo}/contents/{path}'
      const found = await api.get(route, { ...here, path: pack.path, ref: pack.commit })
      return found.ok ? contentOf(pack, found.value) : withheld(pack, found.faults)
    },
  }
}

const refuse = (pack: PackReference, message: string, fix: string | null = null) =>
  bad(fault('policy/extends', pack.name, message, { fix }))

/** What the token may not see looks as if it were not there. */
function withheld(pack: PackReference, faults: readonly Fault[]): Result<never> {
  const [first] = faults
  if (first?.code !== 'forge/not-found' && first?.code !== 'forge/permission') return bad(...faults)
  return refuse(
    pack,
    `${pack.repository} has no ${pack.path} at ${pack.commit.slice(0, 12)}, or the token may not read it`,
    `correct the name, or give a token that may read ${pack.repository}`,
  )
}

/** The bytes of the answer, if they are those of the object that it names. */
function contentOf(pack: PackReference, answer: Record<string, unknown>): Result<Uint8Array> {
  const [type, encoding, content, sha] = ['type', 'encoding', 'content', 'sha'].map((key) => textAt(answer, key))
  if (type !== 'file') return refuse(pack, `${pack.path} is no file there`, 'name a file')
  if (encoding !== 'base64' || content == null)
    return refuse(pack, `${pack.path} is too large to be given whole`, 'shorten it to less than a megabyte')
  const bytes = Buffer.from(content, 'base64')
  const named = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  if (named !== sha)
    return bad(
      fault('forge/answer', pack.name, 'the bytes are not those of the object that the forge names', {
        fix: 'run the job again',
      }),
    )
  return good(new Uint8Array(bytes))
}

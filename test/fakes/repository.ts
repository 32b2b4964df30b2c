/** Small git repositories for tests, made in one go by fast-import: the same files give the same commits. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Path → content; null deletes. `link:TARGET` as a `{link}` object makes a symbolic link, `{submodule}` a gitlink. */
export type Files = Readonly<
  Record<string, string | Uint8Array | null | { readonly link: string } | { readonly submodule: string }>
>

export interface CommitSpec {
  readonly branch: string
  readonly files: Files
  /** Name of the branch that it is made on top of. */
  readonly from?: string
  readonly email?: string
  readonly at?: number
}

export interface TestRepository {
  readonly folder: string
  git(...args: readonly string[]): string
  /** Full id of a revision. */
  id(revision: string): string
  remove(): void
}

const ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

/** A repository with the given commits; the first branch is checked out unless it is bare. */
export function makeRepository(
  commits: readonly CommitSpec[],
  options: { readonly bare?: boolean } = {},
): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-test-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], { cwd: folder, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  git('init', '-q', '-b', 'main', ...(options.bare ? ['--bare'] : []), '.')
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: folder,
    env: ENV,
    input: Buffer.concat(commits.map((one, index) => commit(one, index))),
  })
  if (!options.bare) git('checkout', '-q', '-f', commits[0]?.branch ?? 'main')
  return {
    folder,
    git,
    id: (revision) => git('rev-parse', '--verify', `${revision}^{commit}`).trim(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function commit(one: CommitSpec, index: number): Buffer {
  const who = `Erin Engineer <${one.email ?? '7+erin@users.noreply.github.com'}> ${one.at ?? 1_795_000_000 + index * 60} +0000`
  const head = `commit refs/heads/${one.branch}\nauthor ${who}\ncommitter ${who}\ndata 6\nchange\n${one.from ? `from refs/heads/${one.from}\n` : ''}`
  const parts: Buffer[] = [Buffer.from(head)]
  for (const [path, content] of Object.entries(one.files)) parts.push(fileLine(path, content))
  return Buffer.concat(parts)
}

function fileLine(path: string, content: Files[string]): Buffer {
  const name = JSON.stringify(path)
  if (content === null || content === undefined) return Buffer.from(`D ${name}\n`)
  if (typeof content === 'object' && 'submodule' in content)
    return Buffer.from(`M 160000 ${content.submodule} ${name}\n`)
  const link = typeof content === 'object' && 'link' in content
  const bytes = Buffer.from(typeof content === 'string' ? content : link ? content.link : (content as Uint8Array))
  return Buffer.concat([
    Buffer.from(`M ${link ? '120000' : '100644'} inline ${name}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ])
}

/** Runs git as a reader of objects: no hooks, no filters, no replaced or grafted commits, no prompts, no configuration but the repository's. */

import { spawn } from 'node:child_process'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'

/** What to do where git has not got what its own lists name. */
export const MEND = 'run it again; where it stays so, run git fsck in the clone, or clone it again'

/** A repository on disk: a work tree, or a bare one. */
export interface Repository {
  /** Folder to run git in. */
  readonly folder: string
}

/** Bytes of output beyond which a listing is refused rather than truncated. */
const OUTPUT_CAP = 1 << 30

/** Settings that a repository's own configuration must not decide for a reader. */
const SAFE = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.attributesFile=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'safe.directory=*',
  // A copy of what commits say, made for speed: nothing hashes it, so it is not read.
  '-c',
  'core.commitGraph=false',
  '--no-replace-objects',
  '--literal-pathspecs',
]

/** Environment of every git process: nothing inherited that could redirect it or that is secret, but what a fetch is handed. */
function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT', 'TEMP', 'TMP']) {
    const value = process.env[name]
    if (value !== undefined) kept[name] = value
  }
  return {
    ...kept,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_ALLOW_PROTOCOL: 'https:http:file',
    LC_ALL: 'C',
    ...extra,
  }
}

/** Starts git with its arguments; stdin, stdout and stderr are pipes. */
export function startGit(
  repository: Repository,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
) {
  return spawn('git', [...SAFE, ...args], {
    cwd: repository.folder,
    env: environment(extra),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** What a finished git process left. `code` is null where it was killed or could not be started. */
export interface GitOutput {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git to its end and gives its output whole. Never throws. */
export function runGit(
  repository: Repository,
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>
    readonly input?: string | Uint8Array
    readonly timeout?: number
  } = {},
): Promise<GitOutput> {
  return new Promise((resolve) => {
    let child: ReturnType<typeof startGit>
    try {
      child = startGit(repository, args, options.env)
    } catch (error) {
      // Where the folder is a file, spawn throws at once.
      resolve({ code: null, stdout: Buffer.alloc(0), stderr: error instanceof Error ? error.message : String(error) })
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    let stderr = ''
    const timer = options.timeout ? setTimeout(() => child.kill('SIGKILL'), options.timeout) : undefined
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > OUTPUT_CAP) child.kill('SIGKILL')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4096) stderr += chunk.toString('utf8')
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: size > OUTPUT_CAP ? null : code, stdout: Buffer.concat(chunks), stderr })
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** Runs git where a failure is a fault about `what`. */
export async function git(repository: Repository, args: readonly string[], what: string): Promise<Result<Buffer>> {
  const output = await runGit(repository, args)
  if (output.code === 0) return good(output.stdout)
  return bad(gitFault(what, output))
}

/** A fault that tells git's own last words on one line. */
export function gitFault(what: string, output: GitOutput, fix: string | null = null): Fault {
  const said = output.stderr.trim().split('\n').at(-1) ?? ''
  return fault('git/unreadable', what, `git could not read it: ${said || 'no answer'}`, { fix })
}

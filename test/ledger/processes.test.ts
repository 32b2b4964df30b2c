/** The ledger of a clone under real processes: many at once, and each ended at every step of its writing. */

import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLedger } from '../../src/commands/shared/ledgers.js'
import { objectReader } from '../../src/git/objects.js'
import type { ChainRecord } from '../../src/ledger/chain.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'
import { modelFiles, POLICY_PATH, policy } from '../fakes/world.js'

const MAIN = new URL('../../build/main.js', import.meta.url).pathname
const NOW = `${new Date().toISOString().slice(0, 19)}Z`
const folder = mkdtempSync(join(tmpdir(), 'risk-gate-processes-'))
const made: TestRepository[] = []
afterAll(() => {
  for (const one of made) one.remove()
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

/** A repository with this many changes to judge, `pr0` and on. */
function repository(changes: number): TestRepository {
  const repo = makeRepository([
    { branch: 'main', files: { [POLICY_PATH]: policy(), ...modelFiles('model', 0.9) } },
    ...Array.from({ length: changes }, (_, at) => ({
      branch: `pr${at}`,
      from: 'main',
      files: modelFiles(`model ${at}`, 0.9),
    })),
  ])
  made.push(repo)
  return repo
}

/** The gate as a process of its own; resolves to its exit code, or the signal that ended it. */
function gate(repo: TestRepository, head: string, path = ''): Promise<number | string | null> {
  const child = spawn(
    process.execPath,
    [MAIN, 'check', '--repo', repo.folder, '--base', 'main', '--head', head, '--now', NOW, '--record'],
    { stdio: 'ignore', env: { PATH: `${path}${process.env['PATH']}`, HOME: '/nonexistent' } },
  )
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)))
}

/** What the chain holds: the head of each record, in order, and everything that is wrong with it. */
async function chainOf(repo: TestRepository) {
  const records: ChainRecord[] = []
  const objects = objectReader({ folder: repo.folder })
  const read = await readLedger({ folder: repo.folder }, objects, 'risk-gate-ledger', (one) => records.push(one))
  objects.close()
  if (!read.ok || read.value === null) throw new Error('no ledger')
  return {
    heads: records.map(({ decision }) => decision?.head),
    faults: [...read.value.faults, ...records.flatMap(({ faults }) => faults)].map(({ message }) => message),
  }
}

describe('twenty gates at once', () => {
  it('append twenty records to one chain, none lost and none twice', async () => {
    const repo = repository(20)
    const names = Array.from({ length: 20 }, (_, at) => `pr${at}`)
    const codes = await Promise.all(names.map((name) => gate(repo, name)))
    expect(codes).toEqual(names.map(() => 0))
    const { heads, faults } = await chainOf(repo)
    expect(faults).toEqual([])
    expect([...heads].sort()).toEqual(names.map((name) => repo.id(name)).sort())
  }, 600_000)
})

/** A git that ends whoever called it at the n-th call of the ledger's writer, before the call or once it is done. */
function deadlyGit() {
  const real = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((one) => join(one, 'git'))
    .find(isThere)
  const file = (name: string) => join(folder, name)
  const script = `#!/bin/sh
case "$*" in *risk-gate-ledger*|*head.json*|*index/*|*"cat-file blob"*|*hash-object*|*read-tree*|*update-index*|*write-tree*|*commit-tree*)
  count=$(($(cat '${file('count')}') + 1))
  echo "$count" > '${file('count')}'
  if [ "$count $(cat '${file('when')}')" = "$(cat '${file('at')}') before" ]; then kill -9 "$PPID"; exit 1; fi
  if [ "$count $(cat '${file('when')}')" = "$(cat '${file('at')}') after" ]; then '${real}' "$@"; kill -9 "$PPID"; exit 1; fi
esac
exec '${real}' "$@"
`
  writeFileSync(file('git'), script)
  chmodSync(file('git'), 0o755)
  return {
    path: `${folder}${delimiter}`,
    arm(at: number, when: 'before' | 'after') {
      writeFileSync(file('count'), '0')
      writeFileSync(file('at'), String(at))
      writeFileSync(file('when'), when)
    },
    calls: () => Number(readFileSync(file('count'), 'utf8')),
  }
}

function isThere(path: string): boolean {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}

describe('a gate that is killed while it writes', () => {
  it('leaves the chain whole at every step, and the next run loses and doubles nothing', async () => {
    const git = deadlyGit()
    const repo = repository(40)
    git.arm(0, 'before')
    expect(await gate(repo, 'pr0', git.path)).toBe(0)
    git.arm(0, 'before')
    expect(await gate(repo, 'pr1', git.path)).toBe(0)
    const steps = git.calls()
    expect(steps).toBeGreaterThan(8)
    const expected = [repo.id('pr0'), repo.id('pr1')]
    const kills = [...Array.from({ length: steps }, (_, at) => [at + 1, 'before'] as const), [steps, 'after'] as const]
    for (const [index, [at, when]] of kills.entries()) {
      const name = `pr${index + 2}`
      git.arm(at, when)
      expect(await gate(repo, name, git.path)).toBe('SIGKILL')
      const landed = when === 'after'
      expect(await chainOf(repo)).toEqual({ heads: landed ? [...expected, repo.id(name)] : expected, faults: [] })
      git.arm(0, 'before')
      expect(await gate(repo, name, git.path)).toBe(0)
      expected.push(repo.id(name))
      expect(await chainOf(repo)).toEqual({ heads: expected, faults: [] })
    }
  }, 900_000)
})

/** The ledger of a forge under the action as it is shipped, killed at each call of its writing. */

import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLedger } from '../../src/commands/shared/ledgers.js'
import { objectReader } from '../../src/git/objects.js'
import type { ChainRecord } from '../../src/ledger/chain.js'
import { ERIN, type Scene, scene } from '../fakes/action-run.js'
import { type GitData, startGitData } from '../fakes/git-data.js'

const LEDGER = 'risk-gate-ledger'
let one: Scene
let data: GitData
beforeAll(async () => {
  one = await scene()
  data = await startGitData(one.repository.folder, LEDGER, one.forge.address)
}, 60_000)
afterAll(async () => {
  await data.close()
  await one.close()
}, 60_000)

/** A head of the pull request that nobody judged yet. */
function pushed(): string {
  const tree = one.repository.git('rev-parse', `${one.pull.headSha}^{tree}`).trim()
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@x']
  const head = one.repository.git(...who, 'commit-tree', tree, '-p', one.pull.headSha, '-m', 'again').trim()
  one.repository.git('update-ref', 'refs/pull/42/head', head)
  one.pull.headSha = head
  one.pull.commits.push({ sha: head, author: ERIN, committer: ERIN })
  return head
}

/** Runs the action; ends it at a call of the ledger's writing, counted from 1, where one is given. */
async function gate(at = 0, when: 'before' | 'after' = 'before') {
  let child: ChildProcess | null = null
  const calls: string[] = []
  data.around = (call, now) => {
    if (now === 'before') calls.push(call)
    const isHere = calls.length === at && now === when
    if (isHere) child?.kill('SIGKILL')
    return isHere
  }
  const { code, log } = await one.run({
    inputs: { 'ledger-branch': LEDGER },
    env: { GITHUB_API_URL: data.address },
    started: (process) => {
      child = process
    },
  })
  return { code, log, calls }
}

/** Heads of the chain in order, and everything that is wrong with it. */
async function chainOf() {
  const records: ChainRecord[] = []
  const repository = { folder: one.repository.folder }
  const objects = objectReader(repository)
  const read = await readLedger(repository, objects, LEDGER, (record) => records.push(record))
  objects.close()
  const faults = read.ok && read.value ? [...read.value.faults, ...records.flatMap((record) => record.faults)] : []
  return { heads: records.map(({ decision }) => decision?.head), faults }
}

describe('the action that is killed while it writes to the ledger of the forge', () => {
  it('leaves the chain whole at every call, and the next run loses and doubles nothing', async () => {
    const expected: string[] = []
    // The first record begins the branch; the second is on top of it.
    for (const number of [1, 2]) {
      const head = number === 1 ? one.pull.headSha : pushed()
      const first = await gate()
      expect(first.log).toContain(`appended to the ledger: record ${number}`)
      expect(first.code).toBe(0)
      const moved = number === 1 ? 'POST git/refs' : `PATCH git/refs/heads/${LEDGER}`
      expect(first.calls.slice(-3)).toEqual(['POST git/trees', 'POST git/commits', moved])
      expected.push(head)
      if (number === 1) continue
      const steps = first.calls.length
      for (const [at, when] of [
        ...Array.from({ length: steps }, (_, index) => [index + 1, 'before'] as const),
        [steps, 'after'] as const,
      ]) {
        const next = pushed()
        expect((await gate(at, when)).code).toBeNull()
        const landed = when === 'after' ? [...expected, next] : expected
        expect(await chainOf()).toEqual({ heads: landed, faults: [] })
        expect((await gate()).code).toBe(0)
        expected.push(next)
        expect(await chainOf()).toEqual({ heads: expected, faults: [] })
      }
    }
  }, 900_000)
})

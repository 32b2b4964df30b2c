import { spawn } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { readLedger, recordLocally } from '../../src/commands/shared/ledgers.js'
import type { Decision } from '../../src/domain/decision.js'
import { objectReader } from '../../src/git/objects.js'
import type { ChainRecord } from '../../src/ledger/chain.js'
import { canonical } from '../../src/record.js'
import { DECISIONS } from '../fakes/decisions.js'
import { makeRepository } from '../fakes/repository.js'

const [, sample] = Object.entries(DECISIONS)[0]!
const on = (number: number): Decision => ({ ...sample, pull_request: number, head: String(number).padStart(40, '0') })
const repository = makeRepository([{ branch: 'main', files: { 'a.txt': 'a' } }], { bare: true })
afterAll(repository.remove)

async function read(name: string) {
  const objects = objectReader(repository)
  const records: ChainRecord[] = []
  const ledger = await readLedger(repository, objects, name, (record) => records.push(record))
  objects.close()
  const faults = ledger.ok ? [...(ledger.value?.faults ?? []), ...records.flatMap((one) => one.faults)] : ledger.faults
  return { numbers: records.map(({ decision }) => decision?.pull_request), faults }
}

describe('a ledger in a repository', () => {
  it('is an orphan branch, and holds every record of twenty writers at once', async () => {
    const numbers = Array.from({ length: 20 }, (_, at) => at + 1)
    const done = await Promise.all(numbers.map((number) => recordLocally(on(number), repository.folder, 'ledger')))
    expect(done.map((one) => one.ok)).toEqual(numbers.map(() => true))
    const { numbers: told, faults } = await read('ledger')
    expect(faults).toEqual([])
    expect([...told].sort((a, b) => a! - b!)).toEqual(numbers)
    expect(repository.git('log', '--format=%P', 'ledger').trim().split('\n')).toHaveLength(19)
  }, 120_000)

  it('refuses a name that no branch can have, a branch that is something else, and a bundle', async () => {
    expect(await recordLocally(on(1), repository.folder, 'a..b')).toMatchObject({
      ok: false,
      faults: [{ code: 'usage/option' }],
    })
    expect(await recordLocally(on(1), repository.folder, 'main')).toMatchObject({
      ok: false,
      faults: [{ code: 'ledger/chain' }],
    })
    expect(repository.git('rev-list', '--count', 'main').trim()).toBe('1')
    expect(await recordLocally(on(1), '/nonexistent', 'ledger')).toMatchObject({ ok: false })
  })

  it('stays whole where its writer is killed with everything that it started', async () => {
    await recordLocally(on(1), repository.folder, 'killed')
    const objects = repository.git('rev-parse', 'killed').trim()
    for (let at = 0; at < 6; at++) {
      // The same calls as a writer makes, ended in the middle: objects and an index that nobody refers to.
      const child = spawn('git', ['fast-import', '--quiet', '--force'], {
        cwd: repository.folder,
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
      })
      const text = canonical(on(2))
      child.stdin.write(
        `commit refs/heads/killed\ncommitter a <a@b> 1 +0000\ndata 1\nx\nfrom ${objects}\nM 100644 inline x\ndata ${text.length}\n${text.slice(0, 10 * at)}`,
      )
      await new Promise((resolve) => setTimeout(resolve, 20))
      process.kill(-child.pid!, 'SIGKILL')
      await new Promise((resolve) => child.on('close', resolve))
    }
    expect(await read('killed')).toEqual({ numbers: [1], faults: [] })
    await recordLocally(on(2), repository.folder, 'killed')
    expect(await read('killed')).toEqual({ numbers: [1, 2], faults: [] })
  })
})

import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/domain/decision.js'
import { append } from '../../src/ledger/append.js'
import { type ChainRecord, checkChain } from '../../src/ledger/chain.js'
import { HEAD_PATH, indexPath, parseHead, recordPath } from '../../src/ledger/layout.js'
import { occasionOf } from '../../src/ledger/occasion.js'
import { canonical, decisionDigest } from '../../src/record.js'
import { DECISIONS } from '../fakes/decisions.js'
import { brokenLedger, memoryLedger } from '../fakes/ledger.js'

const QUICK = { sleep: async () => undefined, random: () => 0 }
const [, sample] = Object.entries(DECISIONS)[0]!
const on = (number: number, more: Partial<Decision> = {}): Decision => ({
  ...sample,
  pull_request: number,
  head: String(number).padStart(40, '0'),
  ...more,
})

/** The chain of a ledger, checked. */
async function checked(ledger: ReturnType<typeof memoryLedger>) {
  const records: ChainRecord[] = []
  const head = ledger.files().get(HEAD_PATH)
  const chain = await checkChain(ledger.records(), head ? parseHead(head) : null, (one) => records.push(one))
  return { records, faults: [...chain.faults, ...records.flatMap((one) => one.faults)] }
}

describe('appending', () => {
  it('chains each decision to the one before by its digest', async () => {
    const ledger = memoryLedger()
    for (const number of [1, 2, 3]) await append(on(number), ledger, QUICK)
    const { records, faults } = await checked(ledger)
    expect(faults).toEqual([])
    expect(records.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(records.map(({ decision }) => decision?.previous)).toEqual([null, records[0]?.digest, records[1]?.digest])
    for (const { decision, digest } of records) expect(decisionDigest(decision!)).toBe(digest)
  })

  it('does not double a re-run, whenever it is, and gives it the place of the first', async () => {
    const ledger = memoryLedger()
    await append(on(1), ledger, QUICK)
    const first = await append(on(2), ledger, QUICK)
    await append(on(3), ledger, QUICK)
    const again = await append(on(2, { evaluated_at: '2030-01-01T00:00:00Z' }), ledger, QUICK)
    expect(again).toMatchObject({
      ok: true,
      value: { sequence: 2, repeated: true, decision: { evaluated_at: '2030-01-01T00:00:00Z' } },
    })
    expect(again.ok && again.value.decision.previous).toBe(first.ok && first.value.decision.previous)
    expect((await checked(ledger)).records).toHaveLength(3)
  })

  it.each<[string, Partial<Decision>]>([
    ['another answer', { verdict: 'error' }],
    ['another approval', { approvals: [{ login: 'bo', role: 'x', commit: 'c', at: '2026-01-01T00:00:00Z' }] }],
    ['another policy', { policy: { path: 'p', commit: '1'.repeat(40), sha256: '2'.repeat(64) } }],
    ['another base to merge to', { merge_base: '9'.repeat(40) }],
  ])('records %s of the same pull request and head', async (_, more) => {
    const ledger = memoryLedger()
    await append(on(1), ledger, QUICK)
    await append(on(1, more), ledger, QUICK)
    expect((await checked(ledger)).records).toHaveLength(2)
  })

  it('records an answer that came back after another one', async () => {
    const ledger = memoryLedger()
    for (const verdict of ['fail', 'error', 'fail'] as const) await append(on(1, { verdict }), ledger, QUICK)
    expect((await checked(ledger)).records.map(({ decision }) => decision?.verdict)).toEqual(['fail', 'error', 'fail'])
  })

  it('never takes the word of a list that somebody wrote', async () => {
    const ledger = memoryLedger()
    const forged = { sequence: 1, digest: `sha256:${'a'.repeat(64)}` }
    const file = (path: string, value: unknown) => ({ path, bytes: Buffer.from(canonical(value)) })
    await append(on(9), ledger, QUICK)
    const tip = await ledger.tip()
    const list = { schema: 'risk-gate/ledger-index/v1', records: [forged] }
    await ledger.commit(
      tip.ok ? tip.value : null,
      [file(indexPath(occasionOf(on(1))), list), file(recordPath(forged), on(1))],
      { message: '', at: '' },
    )
    const appended = await append(on(1), ledger, QUICK)
    expect(appended).toMatchObject({ ok: true, value: { sequence: 2, repeated: false } })
  })

  it('keeps all of twenty writers at once', async () => {
    const ledger = memoryLedger()
    const writers = Array.from({ length: 20 }, (_, number) =>
      append(
        on(number + 1),
        ledger.writer(() => undefined),
        QUICK,
      ),
    )
    const done = await Promise.all(writers)
    expect(done.every((one) => one.ok && !one.value.repeated)).toBe(true)
    const { records, faults } = await checked(ledger)
    expect(faults).toEqual([])
    expect(new Set(records.map(({ decision }) => decision?.pull_request)).size).toBe(20)
  })

  it('says so where others are always faster, and where the branch holds something else', async () => {
    const busy = { ...memoryLedger(), commit: async () => ({ ok: true, value: 'moved' }) as const }
    expect(await append(on(1), busy, { ...QUICK, attempts: 3 })).toMatchObject({
      ok: false,
      faults: [{ code: 'ledger/write' }],
    })
    const other = memoryLedger()
    await other.commit(null, [{ path: 'README.md', bytes: Buffer.from('hello') }], { message: '', at: '' })
    expect(await append(on(1), other, QUICK)).toMatchObject({ ok: false, faults: [{ code: 'ledger/chain' }] })
    expect(await append(on(1), brokenLedger, QUICK)).toMatchObject({
      ok: false,
      faults: [{ code: 'forge/permission' }],
    })
  })
})

describe('a writer that is killed', () => {
  // Three calls of reading, one of committing, each before and after: beyond them there is nothing to be killed at.
  it.each(Array.from({ length: 12 }, (_, step) => step))('at step %i loses and doubles nothing', async (step) => {
    const ledger = memoryLedger()
    await append(on(1), ledger, QUICK)
    let left = step
    const dying = ledger.writer(() => {
      if (left-- === 0) throw new Error('killed')
    })
    const killed = await append(on(2), dying, QUICK).catch(() => null)
    expect((await checked(ledger)).faults).toEqual([])
    await append(on(2), ledger, QUICK)
    await append(on(3), ledger, QUICK)
    const { records, faults } = await checked(ledger)
    expect(faults).toEqual([])
    expect(records.map(({ decision }) => decision?.pull_request)).toEqual([1, 2, 3])
    if (step < 6) expect(killed).toBeNull()
  })
})

/**
 * Threats H5 to H8, for what is written to the ledger on the forge: by mode `drift` and mode `gate`, each as a whole, and by
 * itself what `gate` and `publish` keep, which is their decision and what was signed of it. Every call is met by every fault, at each of its times once, and what
 * changes something for ever. The verdict is that of a good day, the ledger has one record more or none and is whole, and the log says what to do.
 */

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gate } from '../../src/commands/gate.js'
import { keepBundles, keepDecision } from '../../src/commands/shared/ledgers.js'
import { watchAction } from '../../src/commands/watch-action.js'
import type { WatchReport } from '../../src/domain/watch.js'
import { forgeLedger } from '../../src/github/ledger-store.js'
import { forgeApi } from '../../src/github/octokit.js'
import type { Log } from '../../src/ports.js'
import { DECISIONS } from '../fakes/decisions.js'
import { counter } from './counted.js'
import { LEDGER, ledgerOf, ledgerPlaces, type Place, type Places, playedRunner } from './ledger-place.js'
import { FAULTS, TOLD, withoutWaiting } from './loopback-faults.js'

const played = counter('forge-faults-ledger', 'fault pairs')
let places: Places
let wait = () => {}
beforeAll(async () => {
  places = await ledgerPlaces()
  wait = withoutWaiting()
}, 60_000)
afterAll(() => {
  wait()
  places.remove()
})

interface Outcome {
  /** What must be as on a good day. */
  readonly verdict: unknown
  readonly said: string
}

type Play = (at: Place) => Promise<Outcome>

const INPUTS = { token: 'x'.repeat(40), 'ledger-branch': LEDGER }

/** Mode drift, from event to report. */
const drift: Play = async (at) => {
  const { runner, outputs, said } = playedRunner({ ...INPUTS, mode: 'drift' })
  const code = await watchAction(runner, { ...at.environment, GITHUB_EVENT_NAME: 'schedule' })
  const report = outputs['report'] ? (JSON.parse(readFileSync(outputs['report'], 'utf8')) as WatchReport) : null
  const states = report?.models.map(({ id, state }) => `${id}: ${state}`) ?? null
  return { verdict: { code, states }, said: said.join('\n') }
}

/** Mode gate, from event to published verdict: a change that fails, which is said once in each place. */
const gating: Play = async (at) => {
  const { runner, outputs, said } = playedRunner({ ...INPUTS, mode: 'gate' })
  const code = await gate(runner, { ...at.environment, GITHUB_EVENT_NAME: 'pull_request' })
  const { comments, reviews } = at.forge.state
  const states = [`verdict: ${outputs['verdict']}`, `${comments.length} comment`, ...reviews.map(({ state }) => state)]
  return { verdict: { code, states }, said: said.join('\n') }
}

const [, DECISION] = Object.entries(DECISIONS)[0]!

/** What `gate` and `publish` do with a decision once they have it. */
function keeping(keep: (store: ReturnType<typeof forgeLedger>, log: Log) => Promise<unknown>): Play {
  return async (at) => {
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const log = { info: say, warning: say, error: say }
    const store = forgeLedger(forgeApi('x'.repeat(40), log, at.environment), 'acme/models', LEDGER)
    return { verdict: await keep(store, log), said: said.join('\n') }
  }
}

const decided = keeping(async (store, log) => (await keepDecision(DECISION, store, log)).verdict)
const signed = keeping(async (store, log) => {
  await keepBundles(DECISION, ['{"bundle":1}'], store, log)
  return null
})

/** Names of calls in order, a call that comes again with the number of its time. */
function times(calls: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return calls.map((call) => {
    const time = (seen.get(call) ?? 0) + 1
    seen.set(call, time)
    return `${call} #${time}`
  })
}

/** Ids of commits and occasions differ from run to run. */
const named = (call: string) => call.replace(/(contents\/index)\/.*/, '$1').replace(/[0-9a-f]{40}/g, 'SHA')

const spoken = (code: number, verdict: string) => ({
  code,
  states: [`verdict: ${verdict}`, '1 comment', 'CHANGES_REQUESTED'],
})

/** Each with its calls, what it comes to on a good day, and what where the ledger cannot be read before the judgement. */
describe.each<[string, Play, number, unknown, unknown?]>([
  ['mode drift', drift, 8, { code: 0, states: ['credit: good'] }, { code: 2, states: null }],
  ['mode gate', gating, 7, spoken(1, 'fail'), spoken(2, 'error')],
  ['a decision that modes gate and publish keep', decided, 7, DECISION.verdict],
  ['what is signed of it', signed, 6, null],
])('%s', (title, run, calls, verdict, shut) => {
  async function goodDay() {
    const at = await places.open()
    const before = (await ledgerOf(at)).commits
    const usual = await run(at)
    const after = await ledgerOf(at)
    const list = at.data.calls.map(named)
    await at.close()
    return { before, usual, after, list }
  }

  it(`makes ${calls} calls and one record on a good day`, { timeout: 60_000 }, async () => {
    const { before, usual, after, list } = await goodDay()
    expect(usual.verdict).toEqual(verdict)
    expect(list.length, list.join('\n')).toBeGreaterThanOrEqual(calls)
    expect(after).toEqual({ commits: before + 1, faults: [] })
  })

  it.each(Object.entries(FAULTS))('%s, at each call', { timeout: 300_000 }, async (name, reply) => {
    const { before, usual, list } = await goodDay()
    // For ever: what changes something. A reading that never succeeds is the same as one that fails at its first time.
    const cases = [...times(list), ...new Set(list.filter((call) => !call.startsWith('GET ')))]
    for (const meant of cases) {
      const at = await places.open()
      const answer = reply(at.data.address)
      let met = 0
      at.data.instead = () => {
        const all = at.data.calls.map(named)
        if (![times(all).at(-1), all.at(-1)].includes(meant)) return undefined
        met++
        return answer
      }
      const { verdict: found, said } = await run(at)
      const once = await ledgerOf(at)
      const where = `${name} at ${meant}`
      played(`${title}: ${where}`)
      expect(met, where).toBeGreaterThan(0)
      expect(once.faults, where).toEqual([])
      expect([before, before + 1], where).toContain(once.commits)
      // What is read before the judgement may keep it from being made: the merge stays shut, and says why.
      const isShut = shut !== undefined && JSON.stringify(found) === JSON.stringify(shut)
      if (isShut) expect(said, where).toMatch(/.+ \(fix: .+\) \[forge\//)
      else expect(found, where).toEqual(usual.verdict)
      if (once.commits === before) {
        if (isShut) expect(said, where).toMatch(/could not watch: /)
        else expect(said, where).toMatch(/was not (appended to|kept in) the ledger \(the verdict stands\): .+ \(.+\)/)
        expect(said, where).toMatch(name === '404' ? /HTTP 404|says no end of a chain|there is no ledger/ : TOLD)
      }
      // The next run on a good day ends where an undisturbed one would have: no record is lost, and none is there twice.
      at.data.instead = () => undefined
      if (name === 'no answer, after effect' || name === '502') {
        await run(at)
        expect(await ledgerOf(at), where).toEqual({ commits: before + 1, faults: [] })
      }
      await at.close()
    }
  })
})

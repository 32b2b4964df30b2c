/**
 * Threats D1 to D14, F1, F3 and the monotone law, by chance: samples spoilt at random through every parser, reader, loader
 * and the gate. `npm run fuzz` runs it for ten minutes with a seed of its own; a case is played again by its seed and number.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import { randomFrom } from '../fakes/merge-history.js'
import { type Played, TARGETS } from './fuzz-targets.js'

const given = (name: string) => process.env[`RISK_GATE_FUZZ_${name}`]
const SEED = Number(given('SEED') ?? 20_261_128)
const SECONDS = Number(given('SECONDS') ?? 12)
const ONLY = given('CASE')
const SLOWEST_MS = 5000
const MOST_KB = 1024 * 1024

/** Target of a case: the same seed and number are the same case. */
const WHEEL = TARGETS.flatMap((target) => Array<(typeof TARGETS)[number]>(target.weight).fill(target))
const randomOf = (seed: number, index: number) => randomFrom(Math.imul(seed, 1_000_003) + Math.imul(index, 7919))

/** Number of the case that is being played, for the watch below. */
const now = new Int32Array(new SharedArrayBuffer(4))

/** Ends the process where one case takes minutes: nothing inside could tell of it. */
function watch(): Worker {
  const source = `
    const { workerData: now } = require('node:worker_threads')
    let [last, since] = [-1, 0]
    setInterval(() => {
      if (now[0] !== last) [last, since] = [now[0], Date.now()]
      else if (last > 0 && Date.now() - since > 60000) {
        require('node:fs').writeSync(2, 'case ' + last + ' of seed ${SEED} does not end\\n')
        process.kill(process.pid, 'SIGKILL')
      }
    }, 1000)`
  return new Worker(source, { eval: true, workerData: now })
}

/** Milliseconds of processor time and cases, by target. */
const spentOn = new Map<string, { ms: number; cases: number }>()

async function play(index: number): Promise<Played> {
  const random = randomOf(SEED, index)
  const target = WHEEL[Math.floor(random() * WHEEL.length)]!
  const [cpu, memory] = [cpuMilliseconds(), process.resourceUsage().maxRSS]
  const { faults, wrong } = await target
    .play(random)
    .catch((error: Error) => ({ faults: 0, wrong: String(error.stack) }))
  const [spent, grown] = [cpuMilliseconds() - cpu, process.resourceUsage().maxRSS - memory]
  const sum = spentOn.get(target.id) ?? { ms: 0, cases: 0 }
  spentOn.set(target.id, { ms: sum.ms + spent, cases: sum.cases + 1 })
  const costs = spent > SLOWEST_MS ? `took ${spent} ms` : grown > MOST_KB ? `took ${grown} kB` : ''
  const first = wrong || costs
  return { faults, wrong: first && `${target.id}: ${first}` }
}

describe('spoilt samples', () => {
  const worker = watch()
  afterAll(() => worker.terminate())

  it(`break nothing (seed ${SEED})`, { timeout: SECONDS * 1000 + 120_000 }, async () => {
    const end = performance.now() + SECONDS * 1000
    const failures = new Map<string, string>()
    let [executions, faults] = [0, 0]
    for (let index = Number(ONLY ?? 1); performance.now() < end || ONLY !== undefined; index++) {
      now[0] = index
      const played = await play(index)
      executions++
      faults += played.faults
      // The same defect is told once.
      const key = played.wrong.replace(/\d+/g, '0').slice(0, 400)
      if (key && !failures.has(key)) failures.set(key, `case ${index}: ${played.wrong}`)
      if (ONLY !== undefined || failures.size >= 30) break
    }
    now[0] = 0
    mkdirSync('build', { recursive: true })
    writeFileSync(
      'build/fuzz.json',
      JSON.stringify({
        seed: SEED,
        executions,
        faults,
        targets: Object.fromEntries(spentOn),
        failures: [...failures.values()],
      }),
    )
    expect([...failures.values()]).toEqual([])
    expect(executions).toBeGreaterThan(0)
  })
})

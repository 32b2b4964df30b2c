/**
 * Threats H3 and H4: a run that is ended at any call leaves nothing green behind, and the next one tidies up: one comment,
 * one review. Two runs at once say it once.
 */

import type { ChildProcess } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { type Scene, scene } from '../fakes/action-run.js'
import type { Recorded } from '../fakes/forge.js'
import { modelFiles } from '../fakes/world.js'
import { counter } from './counted.js'

const played = counter('kill-points', 'kill points')
let here: Scene
afterEach(() => here.close())

/** Runs a change that fails, and ends the run at its nth call; what the process ended with. */
async function endedAt(nth: number, when: 'before' | 'after', signal: NodeJS.Signals) {
  here = await scene(modelFiles('model 2', 0.5))
  let child: ChildProcess | undefined
  let calls = 0
  here.forge[when] = () => {
    if (++calls === nth) child?.kill(signal)
  }
  const result = await here.run({
    started: (one) => {
      child = one
    },
  })
  here.forge[when] = () => undefined
  return { ...result, calls }
}

/** Calls of an undisturbed run, with those that change something marked. */
async function callsOf(): Promise<readonly Recorded[]> {
  here = await scene(modelFiles('model 2', 0.5))
  await here.run()
  await here.close()
  return here.forge.calls
}

const spoken = () => ({
  comments: here.forge.state.comments.length,
  reviews: here.forge.state.reviews.map(({ state }) => state),
})

describe('a run that is ended', { timeout: 180_000 }, () => {
  it('at any call is no success, and the next run says everything once', async () => {
    const calls = await callsOf()
    expect(calls.filter(({ method }) => method !== 'GET').length).toBeGreaterThanOrEqual(2)
    for (const [index, { method, path }] of calls.entries()) {
      const points =
        method === 'GET'
          ? ([['before', 'SIGTERM']] as const)
          : ([
              ['before', 'SIGKILL'],
              ['after', 'SIGKILL'],
              ['after', 'SIGTERM'],
            ] as const)
      for (const [when, signal] of points) {
        const where = `${signal} ${when} ${method} ${path}`
        played(`${index} ${where}`)
        const ended = await endedAt(index + 1, when, signal)
        // Null: ended by the signal. The job is then cancelled or failed, and the check stays shut.
        expect(ended.code, where).not.toBe(0)
        expect(ended.calls, where).toBeGreaterThanOrEqual(index + 1)
        const again = await here.run({ attempt: 2 })
        expect(again.code, where).toBe(1)
        expect(spoken(), where).toEqual({ comments: 1, reviews: ['CHANGES_REQUESTED'] })
        expect(here.forge.faults, where).toEqual([])
        await here.close()
      }
    }
    here = await scene()
  })
})

describe('two runs at once', { timeout: 60_000 }, () => {
  it('do not both keep a comment and a review: the later one edits', async () => {
    here = await scene(modelFiles('model 2', 0.5))
    const [first, second] = await Promise.all([here.run({ attempt: 1 }), here.run({ attempt: 2 })])
    expect([first.code, second.code]).toEqual([1, 1])
    // Both may have spoken before either saw the other: the next run leaves one of each standing.
    const last = await here.run({ attempt: 3 })
    expect(last.code).toBe(1)
    const bodies = here.forge.state.comments.map(({ body }) => body)
    expect(bodies.filter((body) => body.includes('run=7123.3'))).toHaveLength(1)
  })
})

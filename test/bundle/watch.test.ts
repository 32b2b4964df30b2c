/** Mode `drift` of the action as it is shipped, run as a runner runs it. */

import { afterEach, describe, expect, it } from 'vitest'
import { type Scene, scene } from '../fakes/action-run.js'
import type { Files } from '../fakes/repository.js'
import { engineAnswer, LOAN_ROWS, MODEL_BYTES, requirement, sqlPolicy } from '../fakes/sql-gate.js'
import { pagesOf, type TrinoServer, trinoServer } from '../fakes/trino-server.js'
import { modelFiles, POLICY_PATH, policy } from '../fakes/world.js'

let here: Scene | null = null
let engine: TrinoServer | null = null
afterEach(async () => {
  const faults = here?.forge.faults ?? []
  await here?.close()
  await engine?.close()
  here = null
  engine = null
  expect(faults).toEqual([])
})

const SCHEDULE = 'schedule:\n  - {every: 7d, requirements: [auc-floor]}\n'

/** A forge whose `main` is watched; `later` is what it may move to, `env` is of the job. */
async function watched(main: Files, later: Files = { 'README.md': 'x' }, env: Readonly<Record<string, string>> = {}) {
  here = await scene(later, { [POLICY_PATH]: `${policy()}${SCHEDULE}`, ...main })
  const one = here
  const [before, after] = [one.repository.id('main'), one.repository.id('pr')]
  const moveTo = (commit: string) => () => {
    one.repository.git('update-ref', 'refs/heads/main', commit)
    one.forge.state.branches['main'] = commit
  }
  return {
    one,
    worsen: moveTo(after),
    mend: moveTo(before),
    watch: () => one.run({ event: 'schedule', payload: {}, inputs: { mode: 'drift' }, env }),
    issues: () => (one.forge.state.issues ?? []).map(({ title, state }) => [title, state]),
  }
}

const TITLE = 'Model watch: Credit default score is not in order'

describe('the action in mode drift', () => {
  it('opens an issue, edits it, and closes it once the model is in order again', async () => {
    const { one, watch, worsen, mend, issues } = await watched({}, modelFiles('model 1', 0.5))
    const first = await watch()
    expect([first.code, first.outputs['verdict']]).toEqual([0, 'pass'])
    expect(issues()).toEqual([])
    worsen()
    const second = await watch()
    expect([second.code, second.outputs['verdict']]).toEqual([1, 'fail'])
    expect(issues()).toEqual([[TITLE, 'open']])
    expect(one.forge.state.issues?.[0]?.body).toContain('0.5')
    expect((await watch()).code).toBe(1)
    expect(issues()).toEqual([[TITLE, 'open']])
    mend()
    expect((await watch()).code).toBe(0)
    expect(issues()).toEqual([['Model watch: Credit default score is in order again', 'closed']])
    expect(one.forge.state.comments).toEqual([])
  }, 300_000)

  it('fails with words where what it is to look at is not there', async () => {
    const { one, watch, worsen, issues } = await watched({}, { 'reports/credit/eval.json': null })
    worsen()
    const { code, log } = await watch()
    expect(code).not.toBe(0)
    expect(log).toContain('reports/credit/eval.json')
    expect(issues()).toEqual([[TITLE, 'open']])
    expect(one.forge.state.issues?.[0]?.body).toContain('reports/credit/eval.json')
  }, 120_000)

  it.each<[string, boolean, number, string]>([
    ['good', false, 0, 'pass'],
    ['worse since', true, 1, 'fail'],
  ])(
    'asks Trino for rows that are %s',
    async (_, isWorse, code, verdict) => {
      const rows = isWorse
        ? LOAN_ROWS.map((row) => ({ ...row, p: Math.round((1 - Number(row['p'])) * 100) / 100 }))
        : LOAN_ROWS
      let text = ''
      let index = 0
      engine = await trinoServer(() => pagesOf(engineAnswer(text, rows).answer)[index++ % 3]!)
      text = `${sqlPolicy(requirement('auc-floor', 'metric-threshold', 'metric: roc_auc, min: 0.7'), { server: engine.origin })}${SCHEDULE}`
      const { watch, issues } = await watched(
        { [POLICY_PATH]: text, 'models/credit/model.pkl': MODEL_BYTES },
        undefined,
        { TRINO_USER: 'watch' },
      )
      const result = await watch()
      expect(result.log).not.toContain('could not watch')
      expect([result.code, result.outputs['verdict']]).toEqual([code, verdict])
      expect(issues()).toHaveLength(code)
      expect(engine.requests[0]?.body).toBe(engineAnswer(text, rows).statement)
      expect(engine.requests[0]?.headers['x-trino-user']).toBe('watch')
    },
    120_000,
  )

  it('could not be judged where the engine does not answer, and says so', async () => {
    engine = await trinoServer(() => ({ status: 401, body: 'no' }))
    const text = `${sqlPolicy(requirement('auc-floor', 'metric-threshold', 'metric: roc_auc, min: 0.7'), { server: engine.origin })}${SCHEDULE}`
    const { watch } = await watched({ [POLICY_PATH]: text, 'models/credit/model.pkl': MODEL_BYTES }, undefined, {
      TRINO_USER: 'watch',
    })
    const { code, log } = await watch()
    expect(code).toBe(2)
    expect(log).toContain('401')
  }, 120_000)
})

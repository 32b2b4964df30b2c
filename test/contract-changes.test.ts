/** What counts as a change of a model, and what is judged of a change that is none (contract §1). */

import { describe, expect, it } from 'vitest'
import { findingsOf, judgeLocally, unmet } from './fakes/local-gate.js'
import type { Files } from './fakes/repository.js'
import { evaluation, modelFiles, POLICY_PATH, policy, waivers } from './fakes/world.js'

const MODEL = 'models/credit/model.pkl'
const EVAL = 'reports/credit/eval.json'
const WAIVERS = 'policies/waivers.yml'

describe('a change of no model', () => {
  const main = { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9) }
  const guarded = `${policy()}  - {id: board, rule: policy-change, with: {loosening-needs: [second-line]}}\n`

  it('passes with its reason and no models', async () => {
    const decision = await judgeLocally({ main, pr: { 'README.md': 'words' } })
    expect(decision).toMatchObject({ verdict: 'pass', reason: 'no-model-change', models: [], faults: [] })
    expect(decision.findings).toBeUndefined()
  })

  it('that edits what holds the gate passes and names it', async () => {
    const decision = await judgeLocally({ main, pr: { '.github/workflows/gate.yml': 'on: push\n' } })
    expect(decision).toMatchObject({ verdict: 'pass', reason: 'no-model-change' })
    expect(findingsOf(decision)).toMatchObject([{ rule: 'gate-files', outcome: 'violated', severity: 'warn' }])
    expect(findingsOf(decision)[0]?.message).toContain('.github/workflows/gate.yml')
  })

  it.each<[string, Files, string, string | undefined]>([
    ['loosens a bound', { [POLICY_PATH]: guarded.replace('0.80', '0.70') }, 'fail', 'board: missing'],
    ['deletes the policy', { [POLICY_PATH]: null }, 'fail', 'board: missing'],
    ['breaks the policy', { [POLICY_PATH]: 'version: [' }, 'fail', 'board: missing'],
    ['adds a waiver', { [WAIVERS]: waivers('model 1') }, 'fail', 'board: missing'],
    ['adds waivers that cannot be read', { [WAIVERS]: 'waivers: [' }, 'fail', 'board: missing'],
    ['tightens a bound', { [POLICY_PATH]: guarded.replace('0.80', '0.85') }, 'pass', undefined],
    ['changes a comment', { [POLICY_PATH]: `# why\n${guarded}` }, 'pass', undefined],
  ])('that %s is judged by policy-change', async (_, pr, verdict, said) => {
    const decision = await judgeLocally({ main: { ...main, [POLICY_PATH]: guarded }, pr })
    expect([decision.verdict, decision.models]).toEqual([verdict, []])
    expect(decision.reason).toBe(verdict === 'pass' ? 'no-model-change' : 'policy-change')
    expect(unmet(decision)).toEqual([...(said ? [said] : []), 'gate-files: violated'])
  })

  it.each([
    [
      POLICY_PATH,
      guarded.replace('min: 0.80', 'min: high'),
      /cannot be read after this change.*risk-policy\.yml:\d+:\d+/,
    ],
    [POLICY_PATH, null, /the policy is deleted/],
    [WAIVERS, 'waivers: [', /cannot be read after this change.*waivers\.yml:1:\d+/],
  ])('that breaks %s says where', async (path, content, expected) => {
    const decision = await judgeLocally({ main: { ...main, [POLICY_PATH]: guarded }, pr: { [path]: content } })
    expect(findingsOf(decision).find((one) => one.requirement === 'board')?.message).toMatch(expected)
  })

  it('is judged by policy-change also beside a model that this requirement does not bind', async () => {
    const scoped = guarded.replace('{id: board,', '{id: board, applies-to: {tiers: [minimal]},')
    const pr = { ...modelFiles('model 2', 0.9), [POLICY_PATH]: scoped.replace('0.80', '0.70') }
    const decision = await judgeLocally({ main: { ...main, [POLICY_PATH]: scoped }, pr })
    expect([decision.verdict, unmet(decision)]).toEqual(['fail', ['board: missing', 'gate-files: violated']])
  })
})

describe('content that git does not hold', () => {
  const lock = (letter: string, path: string) =>
    `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - {path: ${path}, hash: md5, md5: ${letter.repeat(32)}}\n`
  const kept = { [POLICY_PATH]: policy(), [EVAL]: evaluation('model 1', 0.9) }

  it.each([
    ['its own path', lock('a', MODEL), lock('b', MODEL)],
    [
      'its folder',
      lock('a', 'models/credit').replace('aaa}', 'aaa.dir}'),
      lock('b', 'models/credit').replace('bbb}', 'bbb.dir}'),
    ],
    [
      'a folder above',
      lock('a', 'models').replace('aaa}', 'aaa.dir}'),
      lock('b', 'models').replace('bbb}', 'bbb.dir}'),
    ],
    ['a lock that cannot be read', '<<<<<<< ours\n', '<<<<<<< theirs\n'],
  ])('is a change of the model under %s, and does not pass without its evaluation', async (_, before, after) => {
    const decision = await judgeLocally({ main: { ...kept, 'dvc.lock': before }, pr: { 'dvc.lock': after } })
    expect(decision.models.map((model) => model.id)).toEqual(['credit-default'])
    expect(['fail', 'error']).toContain(decision.verdict)
  })

  it('is none where the lock changes other things', async () => {
    const pr = { 'dvc.lock': lock('b', 'data/train.csv') }
    const decision = await judgeLocally({ main: { ...kept, 'dvc.lock': lock('a', 'data/train.csv') }, pr })
    expect([decision.verdict, decision.reason]).toEqual(['pass', 'no-model-change'])
  })
})

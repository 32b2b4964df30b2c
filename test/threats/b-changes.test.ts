/** Threats B: what counts as a change of a model. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { localSnapshot } from '../../src/commands/shared/local.js'
import { runGate } from '../fakes/forge-gate.js'
import { type Files, makeRepository } from '../fakes/repository.js'
import { evaluation, modelFiles, POLICY_PATH, policy } from '../fakes/world.js'
import { local, MODEL, mayMerge, said } from './scenes.js'

const pointer = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`
const lock = (digest: string) =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: ${MODEL}\n      hash: md5\n      md5: ${digest.repeat(32)}\n      size: 7\n`
const good = modelFiles('model 2', 0.9)

/** Each hides the model, or what is known of it, and none has evidence for it. */
const HIDDEN: readonly (readonly [name: string, pr: Files, main?: Files])[] = [
  ['B1: the model is moved out of its path', { [MODEL]: null, 'elsewhere/model.pkl': 'model 1' }],
  ['B1: the model is deleted', { [MODEL]: null }],
  ['B2: the model has another case', { [MODEL]: null, 'Models/Credit/model.pkl': 'model 2' }],
  ['B2: the model has a twin of another case', { 'models/credit/Model.pkl': 'model 2' }],
  ['B3: only the LFS pointer changes', { [MODEL]: pointer('model 2') }, { [MODEL]: pointer('model 1') }],
  ['B4: only the DVC file changes', { 'dvc.lock': lock('b') }, { 'dvc.lock': lock('a'), [MODEL]: null }],
  ['B5: a submodule in place of the model', { [MODEL]: { submodule: '1'.repeat(40) } }],
  [
    'B6: a link in place of the model',
    { [MODEL]: { link: '../../elsewhere/model.pkl' }, 'elsewhere/model.pkl': 'model 2' },
  ],
  [
    'B6: a link in place of the evidence',
    {
      ...good,
      'reports/credit/eval.json': { link: 'other.json' },
      'reports/credit/other.json': evaluation('model 2', 0.9),
    },
  ],
  [
    'B7: the difference is hidden by attributes',
    { [MODEL]: 'model 2', '.gitattributes': '*.pkl -diff -text export-ignore linguist-generated\n' },
  ],
  [
    'B9: the model is split',
    { [MODEL]: null, 'models/credit/model.pkl.part1': 'mod', 'models/credit/model.pkl.part2': 'el 2' },
  ],
  ['B9: the model gets another ending', { [MODEL]: null, 'models/credit/model.bin': 'model 2' }],
]

describe('a hidden change', () => {
  it.each(HIDDEN.map(([name, pr, main = {}]) => [name, pr, main] as const))('%s', async (_, pr, main) => {
    const decision = await local(pr, main)
    expect(mayMerge(decision)).toBe(false)
    expect(decision.reason).toBeUndefined()
    expect(said(decision)).toMatch(/models\/credit|reports\/credit/i)
  })

  it('B2: two forms of one name do not make it pass', async () => {
    const nfd = policy().replaceAll('models/credit', 'models/crédit'.normalize('NFD'))
    const decision = await local(
      { [`models/${'crédit'.normalize('NFC')}/model.pkl`]: 'model 2' },
      { [POLICY_PATH]: nfd, [`models/${'crédit'.normalize('NFD')}/model.pkl`]: 'model 1' },
    )
    expect(mayMerge(decision)).toBe(false)
  })

  it('B3: a pointer is taken by the digest that it names', async () => {
    const { [MODEL]: _, ...report } = good
    const decision = await local({ [MODEL]: pointer('model 2'), ...report }, { [MODEL]: pointer('model 1') })
    expect(decision.verdict).toBe('pass')
    expect(decision.models[0]?.digest).toBe(`sha256:${createHash('sha256').update('model 2').digest('hex')}`)
  })

  it('B8: commits that the forge does not list are an error', async () => {
    const result = await runGate({ answer: (route) => (route.endsWith('/commits') ? { data: [] } : undefined) })
    expect(result.decision?.verdict ?? 'error').toBe('error')
    expect(result.said).toMatch(/commits/)
  })

  it('B10: a file that names the version of a registry is a change where the policy lists it', async () => {
    const named = policy().replace('paths: ["models/credit/**"]', 'paths: ["models/credit/**", deploy/alias.yml]')
    const alias = { 'deploy/alias.yml': 'credit: 7\n' }
    const decision = await local({ 'deploy/alias.yml': 'credit: 8\n' }, { [POLICY_PATH]: named, ...alias })
    expect(decision.models.map(({ changed }) => changed)).toEqual([['deploy/alias.yml']])
  })

  it('B11: histories without a common commit are an error that says what to fetch', async () => {
    const files = { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9) }
    const repository = makeRepository(
      [
        { branch: 'main', files },
        { branch: 'pr', files: { ...files, ...good } },
      ],
      { bare: true },
    )
    try {
      const options = {
        repo: repository.folder,
        base: 'main',
        head: 'pr',
        policy: POLICY_PATH,
        waivers: null,
        workspace: null,
      }
      const collected = await localSnapshot({ ...options, approvals: null, now: '2026-11-21T05:00:00Z' })
      expect(collected.ok).toBe(false)
      if (!collected.ok) expect(JSON.stringify(collected.faults)).toMatch(/fetch-depth|history/)
    } finally {
      repository.remove()
    }
  })
})

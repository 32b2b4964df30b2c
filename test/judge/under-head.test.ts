import { describe, expect, it } from 'vitest'
import { PLAIN_CONTEXT } from '../../src/outputs/context.js'
import { renderReview } from '../../src/outputs/review.js'
import { judgeLocally, unmet } from '../fakes/local-gate.js'
import { modelFiles, POLICY_PATH, policy, waivers } from '../fakes/world.js'

const main = { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9) }
const stricter = policy().replace('min: 0.80', 'min: 0.95')
const open = { model: 'credit-default', requirement: 'auc-floor' }

describe('a change of the policy', () => {
  it('is judged by the base, and says what it would block', async () => {
    const decision = await judgeLocally({ main, pr: { ...modelFiles('model 2', 0.9), [POLICY_PATH]: stricter } })
    expect(decision.verdict).toBe('pass')
    expect(decision['under-head']).toEqual({
      unread: [],
      blocks: [open],
      'no-longer-blocks': [],
      models: 1,
      'not-compared': [],
    })
    expect(renderReview(decision, PLAIN_CONTEXT)).toContain('Under the new policy: 1 more blocks (`auc-floor`)')
  })

  it('that lets a bad model pass does not let it pass, and says what it would no longer block', async () => {
    const pr = { ...modelFiles('model 2', 0.5), [POLICY_PATH]: policy().replace('min: 0.80', 'min: 0.4') }
    const decision = await judgeLocally({ main, pr })
    expect(decision.verdict).toBe('fail')
    expect(decision['under-head']).toMatchObject({ blocks: [], 'no-longer-blocks': [open] })
  })

  it('alone is compared on the models as they are', async () => {
    const decision = await judgeLocally({ main, pr: { [POLICY_PATH]: stricter } })
    expect(decision).toMatchObject({ verdict: 'pass', reason: 'no-model-change', models: [] })
    expect(decision['under-head']).toMatchObject({ blocks: [open], models: 1 })
  })

  it.each([
    ['is gone', null, 'is not there'],
    ['is faulty', policy().replace('min:', 'mim:'), 'mim'],
  ])('that leaves one which %s says so', async (_, text, message) => {
    const decision = await judgeLocally({ main, pr: { ...modelFiles('model 2', 0.9), [POLICY_PATH]: text } })
    expect(decision.verdict).toBe('pass')
    expect(decision['under-head']?.unread.join()).toContain(message)
    expect(renderReview(decision, PLAIN_CONTEXT)).toContain('cannot be read, so nothing could be merged after this')
  })
})

it('a waiver that the change brings does not hold for it, and is shown as it would', async () => {
  const register = { 'policies/waivers.yml': waivers('model 2') }
  const approvals = { author: 'erin', committers: ['erin'], approvals: [] }
  const { mkdtempSync, writeFileSync, rmSync } = await import('node:fs')
  const folder = mkdtempSync('/tmp/risk-gate-approvals-')
  writeFileSync(`${folder}/approvals.json`, JSON.stringify(approvals))
  try {
    const decision = await judgeLocally({
      main,
      pr: { ...modelFiles('model 2', 0.75), ...register },
      options: { approvals: `${folder}/approvals.json` },
    })
    expect(unmet(decision)).toContain('auc-floor: violated')
    expect(decision.verdict).toBe('fail')
    expect(decision['under-head']).toMatchObject({ 'no-longer-blocks': [open] })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('a change of neither policy nor waivers says nothing of it', async () => {
  const decision = await judgeLocally({ main, pr: modelFiles('model 2', 0.9) })
  expect('under-head' in decision).toBe(false)
})

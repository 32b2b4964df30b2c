import { describe, expect, it } from 'vitest'
import type { Waiver } from '../../src/domain/policy.js'
import { vocabulary } from '../../src/metrics/index.js'
import { policy } from '../fakes/facts.js'
import { asked, judged, judgement, waiver } from '../fakes/judged.js'

const low = judgement({ outcome: 'violated', value: 0.7, fix: 'x' })
const group = { race: 'A' }

/** State of each waiver and the warnings about them. */
function used(judgements: Parameters<typeof judged>[0], waivers: readonly Waiver[], metric?: string) {
  const requirement = metric ? { with: { metric } } : {}
  const facts = { policy: policy({ requirements: [asked(requirement)] }), ...(metric ? { vocabulary } : {}) }
  const { decision } = judged(judgements, { facts, judging: { waivers } })
  return {
    states: (decision.waivers ?? []).map((one) => one.state),
    listed: decision.waivers,
    warnings: decision.findings.filter((one) => one.rule === 'waiver-use'),
    verdict: decision.verdict,
  }
}

describe('the waivers of a model', () => {
  it('are listed with their days left, and say nothing more where they are used', () => {
    const { listed, warnings, verdict } = used([low], [waiver()])
    expect(verdict).toBe('pass-with-waivers')
    expect(warnings).toEqual([])
    expect(listed).toEqual([
      expect.objectContaining({ requirement: 'asked', state: 'used', why: null, covers: 1, 'days-left': 11, line: 3 }),
    ])
  })

  it('are absent from the record where there is none, or only those of another model', () => {
    expect(used([low], []).listed).toBeUndefined()
    expect(used([low], [waiver({ model: 'other' })]).listed).toBeUndefined()
  })

  it.each<[string, Parameters<typeof judged>[0], Partial<Waiver>, string, string]>([
    ['what it is for holds', [judgement()], {}, 'unused', 'asked is satisfied, so there is nothing to accept'],
    ['no such group', [low], { slice: group }, 'unused', 'asked has no finding of exactly that group'],
    ['no such requirement', [low], { requirement: 'gone' }, 'unused', 'no requirement gone binds this model'],
    ['its last day is over', [judgement()], { expires: '2024-06-19' }, 'expired', 'it expired on 2024-06-19'],
    [
      'an approver of no role',
      [judgement()],
      { approvedBy: 'paul-ops' },
      'void',
      'is not known to be of the second-line',
    ],
    ['a worse value than tolerated', [low], { worst: 0.8 }, 'void', 'is worse than the worst one tolerated'],
    ['no worst value', [low], { worst: null }, 'void', 'names no worst value'],
    ['it covers two findings', [low, low], {}, 'over-broad', 'it covers 2 findings at once'],
  ])('%s: a warning', (_, judgements, more, state, why) => {
    const { states, warnings, listed } = used(judgements, [waiver(more)])
    expect(states).toEqual([state])
    expect(listed?.[0]?.why).toContain(why)
    expect(warnings).toEqual([
      expect.objectContaining({ requirement: 'waiver-use', outcome: 'violated', severity: 'warn', waiver: null }),
    ])
    expect(warnings[0]?.message).toContain(`policies/waivers.yml:3 is ${state}: `)
    expect(warnings[0]?.fix).toBeTruthy()
  })

  it('of another version of the model wait for it, until they expire', () => {
    const other = { modelDigest: `sha256:${'0'.repeat(64)}` }
    expect(used([judgement()], [waiver(other)])).toMatchObject({ states: ['other-version'], warnings: [] })
    expect(used([judgement()], [waiver({ ...other, expires: '2024-06-19' })])).toMatchObject({
      warnings: [{ requirement: 'waiver-use' }],
    })
  })

  it('are void, and not of another version, where the model has no digest', () => {
    const { decision } = judged([judgement()], {
      facts: { policy: policy({ requirements: [asked()] }), digest: null },
      judging: { waivers: [waiver()] },
    })
    expect(decision.waivers).toMatchObject([{ state: 'void' }])
  })

  it('tolerate any value where their worst is the end of the range', () => {
    expect(used([low], [waiver({ worst: 0 })], 'accuracy').states).toEqual(['over-broad'])
    expect(used([low], [waiver({ worst: 0.01 })], 'accuracy').states).toEqual(['used'])
  })

  it('never change the verdict by being told', () => {
    expect(used([judgement()], [waiver({ expires: '2024-06-19' })]).verdict).toBe('pass')
    expect(used([low], [waiver({ worst: 0.8 })]).verdict).toBe('fail')
  })

  it('are told apart by their line', () => {
    const other = waiver({ slice: group, place: { path: 'policies/waivers.yml', line: 9, column: 5 } })
    const { listed } = used([low], [waiver(), other])
    expect(listed?.map(({ line, covers, state }) => [line, covers, state])).toEqual([
      [3, 1, 'used'],
      [9, 0, 'unused'],
    ])
  })

  it('are for a group in whatever order its columns are written', () => {
    const pair = { race: 'A', sex: 'F' }
    const told = (slice: Waiver['slice'], found: Waiver['slice']) =>
      used([judgement({ slice: found })], [waiver({ slice })]).listed?.[0]?.why
    const nothing = 'asked is satisfied, so there is nothing to accept'
    expect(told({ sex: 'F', race: 'A' }, pair)).toBe(nothing)
    expect(told(pair, { sex: 'F', race: 'A' })).toBe(nothing)
    expect(told({ sex: 'F', race: 'B' }, pair)).toBe('asked has no finding of exactly that group')
    expect(told(null, pair)).toBe('asked has no finding of exactly that group')
  })

  it.each([
    [null, ''],
    [{ race: 'A' }, ' (race = A)'],
    [{ sex: 'F', race: 'A' }, ' (sex = F, race = A)'],
  ])('are told with their group %j', (slice, told) => {
    const [warning] = used([judgement({ slice })], [waiver({ slice })]).warnings
    expect(warning?.message).toBe(
      `The waiver of asked${told} in policies/waivers.yml:3 is unused: asked is satisfied, so there is nothing to accept.`,
    )
    expect(warning?.fix).toBe('remove it from the file: what is not needed today may let something pass tomorrow')
  })

  /** State of a waiver of a value under a requirement on a metric, beside another requirement. */
  const wide = (metric: unknown, value: number | null, worst: number | null, better: 'higher' | 'lower') => {
    const requirements = [
      asked({ id: 'other', with: { metric: 'log_loss' }, appliesTo: { tiers: ['minimal'], models: null } }),
      asked({ with: { metric } }),
    ]
    const { decision } = judged([judgement({ outcome: 'violated', value, better })], {
      facts: { policy: policy({ requirements }), vocabulary },
      judging: { waivers: [waiver({ worst })] },
    })
    return decision.waivers?.map(({ state, why }) => (why === null ? state : `${state}: ${why}`))
  }

  it.each<[unknown, number | null, number | null, 'higher' | 'lower', string]>([
    ['false_positive_rate', 0.7, 0.9, 'lower', 'used'],
    [
      'false_positive_rate',
      0.7,
      1,
      'lower',
      'over-broad: its worst, 1, is the end of the range of false_positive_rate, so any value is tolerated',
    ],
    [
      'accuracy',
      0.7,
      0,
      'higher',
      'over-broad: its worst, 0, is the end of the range of accuracy, so any value is tolerated',
    ],
    ['accuracy', null, null, 'higher', 'used'],
    ['unheard', 0.7, 0, 'higher', 'used'],
    [undefined, 0.7, 0, 'higher', 'used'],
  ])('of %j at %d with the worst %d (%s is better) are %s', (metric, value, worst, better, told) => {
    expect(wide(metric, value, worst, better)).toEqual([told])
  })
})

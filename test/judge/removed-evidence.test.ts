import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findingsOf, judgeLocally, unmet } from '../fakes/local-gate.js'
import type { Files } from '../fakes/repository.js'
import { POLICY_PATH } from '../fakes/world.js'

const requirements = {
  accuracy: '  - {id: floor, rule: metric-threshold, with: {metric: accuracy, min: 0.8}}\n',
  updated: '  - {id: renewed, rule: evidence-updated}\n',
  fresh: '  - {id: fresh, rule: evidence-fresh, with: {max-age: 90d}}\n',
}

const policy = (asked: string = requirements.accuracy, evidence = '"reports/**/*.json"') => `version: 1
name: policy
models:
  - id: loan
    title: Loan
    tier: limited
    owner: acme/ml
    paths: ["models/**"]
    artifact: models/m.bin
    evidence:
      - {file: ${evidence}}
requirements:
${asked}`

const report = (metrics: Readonly<Record<string, number>>, more: object = {}) =>
  JSON.stringify({
    schema: 1,
    model: { name: 'loan', digest: `sha256:${createHash('sha256').update('2').digest('hex')}` },
    dataset: { name: 'holdout', digest: `sha256:${'d'.repeat(64)}`, split: 'test' },
    evaluated_at: new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    n: 1000,
    metrics,
    ...more,
  })

const good = report({ accuracy: 0.9 })
const poor = report({ accuracy: 0.7 })

async function judged(main: Files, pr: Files, text = policy()) {
  const decision = await judgeLocally({
    main: { [POLICY_PATH]: text, 'models/m.bin': '1', ...main },
    pr: { 'models/m.bin': '2', ...pr },
  })
  const told = findingsOf(decision).filter((one) => one.rule === 'evidence-kept')
  return { verdict: decision.verdict, unmet: unmet(decision), told }
}

describe('evidence that a pattern names and that a change takes away', () => {
  it('blocks where a requirement is judged by it, and names both', async () => {
    const { verdict, told } = await judged(
      { 'reports/a.json': good, 'reports/b.json': poor },
      { 'reports/b.json': null },
    )
    expect(verdict).toBe('fail')
    expect(told).toMatchObject([{ outcome: 'missing', severity: 'block' }])
    expect(told[0]?.message).toContain('takes away reports/b.json')
    expect(told[0]?.message).toContain('floor would be judged by it too')
    expect(told[0]?.fix).toContain('evaluate this model again')
  })

  it('blocks whatever it said of the version before, since what it would say of this one is not known', async () => {
    const before = JSON.parse(good)
    const other = JSON.stringify({ ...before, model: { ...before.model, digest: `sha256:${'0'.repeat(64)}` } })
    const { verdict } = await judged({ 'reports/a.json': good, 'reports/b.json': other }, { 'reports/b.json': null })
    expect(verdict).toBe('fail')
  })

  it('gives no better verdict than leaving it', async () => {
    const files = { 'reports/a.json': good, 'reports/b.json': poor }
    expect((await judged(files, {})).verdict).not.toBe('pass')
  })

  it('warns where no requirement is judged by it, also where nobody could read it', async () => {
    const spare = report({ recall: 0.2 })
    const { verdict, told } = await judged(
      { 'reports/a.json': good, 'reports/b.json': spare, 'reports/c.json': '{' },
      { 'reports/b.json': null, 'reports/c.json': null },
    )
    expect(verdict).toBe('pass')
    expect(told).toMatchObject([{ outcome: 'missing', severity: 'warn' }])
    expect(told[0]?.message).toContain('reports/b.json and reports/c.json')
  })

  it.each<[string, Files, Files]>([
    ['nothing is taken away', { 'reports/a.json': good }, {}],
    [
      'a name carries its day',
      { 'reports/2026-05.json': good },
      { 'reports/2026-05.json': null, 'reports/2026-06.json': good },
    ],
    [
      'a worse one of the version before is replaced',
      { 'reports/v1/a.json': poor },
      { 'reports/v1/a.json': null, 'reports/v2/a.json': good },
    ],
    [
      'it is moved',
      { 'reports/a.json': good, 'reports/b.json': `${good} ` },
      { 'reports/b.json': null, 'reports/c.json': `${good} ` },
    ],
    ['it is edited', { 'reports/a.json': good, 'reports/b.json': poor }, { 'reports/b.json': good }],
    ['it was never evidence', { 'reports/a.json': good, 'notes/b.json': poor }, { 'notes/b.json': null }],
  ])('says nothing where %s', async (_, main, pr) => {
    const { verdict, told } = await judged(main, pr)
    expect({ verdict, told }).toEqual({ verdict: 'pass', told: [] })
  })

  it('takes a move out of the pattern for what it is', async () => {
    const { verdict } = await judged(
      { 'reports/a.json': good, 'reports/b.json': poor },
      { 'reports/b.json': null, 'attic/b.json': poor },
    )
    expect(verdict).toBe('fail')
  })

  it('lets one new file stand in for one that is gone, not for two', async () => {
    const { verdict, told } = await judged(
      { 'reports/a.json': good, 'reports/b.json': poor, 'reports/c.json': poor },
      { 'reports/b.json': null, 'reports/c.json': null, 'reports/d.json': good },
    )
    expect(verdict).toBe('fail')
    expect(told[0]?.message).toContain('takes away reports/c.json')
  })

  it('does not let a file of another sort stand in', async () => {
    const { verdict } = await judged(
      { 'reports/a.json': good, 'reports/b.json': poor },
      { 'reports/b.json': null, 'reports/c.json': report({ recall: 0.9 }) },
    )
    expect(verdict).toBe('fail')
  })

  it.each([
    ['evidence-updated', requirements.updated],
    ['evidence-fresh', requirements.fresh],
  ])('is not got round by %s: a report that was not renewed is not dropped instead', async (_, asked) => {
    const stale = report({ recall: 0.9 }, { evaluated_at: '2026-01-01T00:00:00Z' })
    const main = { 'reports/a.json': good, 'reports/b.json': stale }
    const pr = { 'reports/a.json': report({ accuracy: 0.91 }), 'reports/b.json': null }
    const { verdict } = await judged(main, pr, policy(requirements.accuracy + asked))
    expect(verdict).toBe('fail')
  })

  it('warns, and does not ask for its age, where a successor says most of what it said', async () => {
    const old = report({ accuracy: 0.9, recall: 0.9 }, { evaluated_at: '2026-01-01T00:00:00Z' })
    const { verdict, told } = await judged(
      { 'reports/2026-01.json': old },
      { 'reports/2026-01.json': null, 'reports/2026-02.json': report({ accuracy: 0.91 }) },
      policy(requirements.accuracy + requirements.updated + requirements.fresh),
    )
    expect(verdict).toBe('pass')
    expect(told).toMatchObject([{ severity: 'warn' }])
  })

  it('leaves one path to the requirements that need it', async () => {
    const main = { 'reports/a.json': good }
    const { told, unmet: missing } = await judged(
      main,
      { 'reports/a.json': null },
      policy(requirements.accuracy, 'reports/a.json'),
    )
    expect(told).toEqual([])
    expect(missing).toEqual(['floor: missing'])
  })

  it('is told once where nothing is left of the pattern', async () => {
    const { verdict, unmet: missing } = await judged({ 'reports/a.json': good }, { 'reports/a.json': null })
    expect(verdict).toBe('fail')
    expect(missing).toEqual(['floor: missing', 'evidence-kept: missing'])
  })
})

describe('a metric that a report no longer gives, though it is there still', () => {
  const both = report({ accuracy: 0.7, recall: 0.9 })
  const less = report({ recall: 0.9 })
  const main = { 'reports/a.json': good, 'reports/b.json': both }

  it('blocks where a requirement is judged by it, and names it with its file', async () => {
    const { verdict, told } = await judged(main, { 'reports/b.json': less })
    expect(verdict).toBe('fail')
    expect(told).toMatchObject([{ outcome: 'missing', severity: 'block' }])
    expect(told[0]?.message).toBe(
      'This change takes away accuracy of reports/b.json, which the policy names as evidence about the model "loan", and nothing new says the same. floor would be judged by it too, and what it would say of this version is not known.',
    )
    expect(told[0]?.fix).toBe(
      'evaluate this model again and give every metric that was there; what is out of use is taken out in a change of its own, which alters no model',
    )
  })

  it('gives no better verdict than leaving it', async () => {
    expect((await judged(main, {})).verdict).not.toBe('pass')
  })

  it('blocks where what it was broken down by is gone', async () => {
    const bySex = (f: number, m: number) => ({
      slices: { sex: { f: { n: 500, accuracy: f }, m: { n: 500, accuracy: m } } },
    })
    const asked = '  - {id: worst, rule: metric-threshold, with: {metric: accuracy, min: 0.8, by: [sex]}}\n'
    const { verdict, told } = await judged(
      {
        'reports/a.json': report({ accuracy: 0.9 }, bySex(0.9, 0.9)),
        'reports/b.json': report({ accuracy: 0.9 }, bySex(0.79, 1)),
      },
      { 'reports/b.json': good },
      policy(asked),
    )
    expect(verdict).toBe('fail')
    expect(told[0]?.message).toContain('takes away accuracy by sex of reports/b.json')
  })

  it('is told with the files that are gone', async () => {
    const { told } = await judged(
      { ...main, 'reports/c.json': poor },
      { 'reports/b.json': less, 'reports/c.json': null },
    )
    expect(told[0]?.message).toContain('takes away reports/c.json and accuracy of reports/b.json, which the policy')
    expect(told[0]?.fix).toContain(
      'commit the new file under a name that the policy gives and give every metric that was there',
    )
  })

  it('warns where no requirement is judged by it', async () => {
    const { verdict, told } = await judged(
      { 'reports/a.json': good, 'reports/b.json': report({ accuracy: 0.9, recall: 0.2, f1: 0.3 }) },
      { 'reports/b.json': report({ accuracy: 0.9 }) },
    )
    expect(verdict).toBe('pass')
    expect(told).toMatchObject([{ outcome: 'missing', severity: 'warn' }])
    expect(told[0]?.message).toMatch(/takes away recall and f1 of reports\/b\.json.*No requirement is judged by it\./)
  })

  it('warns where only what is claimed is compared: no more is', async () => {
    const asked = '  - {id: said, rule: claims-match, with: {sources: [reports], tolerance: 0.005}}\n'
    const rows = `id,y,p\n${Array.from({ length: 10 }, (_, at) => `${at},1,${at < 9 ? 1 : 0}`).join('\n')}\n`
    const spec =
      'rows.csv, as: predictions, task: binary, columns: {id: id, label: y, prediction: p}}\n      - {file: "reports/*.json"'
    const { verdict, told } = await judged(
      { 'reports/a.json': report({ accuracy: 0.9, recall: 0.9 }, { n: 10 }), 'rows.csv': rows },
      { 'reports/a.json': report({ accuracy: 0.9 }, { n: 10 }) },
      policy(asked, spec),
    )
    expect(verdict).toBe('pass')
    expect(told).toMatchObject([{ severity: 'warn', message: expect.stringContaining('takes away recall of') }])
  })

  it.each<[string, Files, Files]>([
    ['it is there with another value', main, { 'reports/b.json': report({ accuracy: 0.9, recall: 0.9 }) }],
    ['a new file gives it', main, { 'reports/b.json': less, 'reports/c.json': good }],
    [
      'one path is named, which the requirements need',
      { 'reports/a.json': good, 'notes/b.json': both },
      { 'notes/b.json': less },
    ],
  ])('says nothing where %s', async (_, before, pr) => {
    const { verdict, told } = await judged(before, pr)
    expect({ verdict, told }).toEqual({ verdict: 'pass', told: [] })
  })
})

describe('evidence that the policy names by its path, where another file gives what is asked', () => {
  const two = policy(requirements.accuracy, 'reports/a.json').replace(
    'requirements:',
    '      - {file: reports/b.json}\nrequirements:',
  )
  const main = { 'reports/a.json': good, 'reports/b.json': report({ accuracy: 0.7, recall: 0.9 }) }

  it.each<[string, Files, string]>([
    ['taken away', { 'reports/b.json': null }, 'takes away reports/b.json, which'],
    [
      'kept without the metric',
      { 'reports/b.json': report({ recall: 0.9 }) },
      'takes away accuracy of reports/b.json, which',
    ],
  ])('blocks when it is %s: the two would contradict each other', async (_, pr, words) => {
    expect((await judged(main, {}, two)).verdict).toBe('error')
    const { verdict, told } = await judged(main, pr, two)
    expect(verdict).toBe('fail')
    expect(told).toMatchObject([{ severity: 'block', message: expect.stringContaining(words) }])
    expect(told[0]?.message).toContain('floor would be judged by it too')
  })

  it('is told where no requirement is judged by it', async () => {
    const spare = { 'reports/a.json': good, 'reports/b.json': report({ recall: 0.9 }) }
    const { verdict, told } = await judged(spare, { 'reports/b.json': null }, two)
    expect(verdict).toBe('pass')
    expect(told).toMatchObject([
      { severity: 'warn', message: expect.stringContaining('No requirement is judged by it') },
    ])
  })

  it.each<[string, Files, Files]>([
    [
      'one file that is there still gives both now',
      { 'reports/a.json': good, 'reports/b.json': report({ recall: 0.9 }) },
      { 'reports/a.json': report({ accuracy: 0.9, recall: 0.9 }), 'reports/b.json': null },
    ],
    ['it was never there', { 'reports/a.json': good }, { 'reports/a.json': report({ accuracy: 0.91 }) }],
  ])('says nothing where %s', async (_, before, pr) => {
    const { verdict, told } = await judged(before, pr, two)
    expect({ verdict, told }).toEqual({ verdict: 'pass', told: [] })
  })

  it('does not let what one altered file gave before stand in', async () => {
    const both = { 'reports/a.json': good, 'reports/b.json': `${good} ` }
    const { verdict } = await judged(both, { 'reports/a.json': `${good}  `, 'reports/b.json': null }, two)
    expect(verdict).toBe('fail')
  })

  it('leaves what is at fault to be told as such', async () => {
    const { verdict, told } = await judged(main, { 'reports/b.json': '{}' }, two)
    expect({ verdict, told }).toEqual({ verdict: 'error', told: [] })
  })
})

import { describe, expect, it } from 'vitest'
import type { EvaluationEvidence, Evidence } from '../../src/domain/evidence.js'
import type { LineageFragment } from '../../src/domain/lineage.js'
import { moment } from '../../src/domain/moment.js'
import type { Facts } from '../../src/domain/rule.js'
import { evidenceFresh } from '../../src/rules/evidence-fresh.js'
import { fullDigest } from '../../src/rules/shared/freshness.js'
import {
  DIGEST,
  evaluationEvidence,
  evidenceSpec,
  facts,
  fileFault,
  metricEvidence,
  modelSpec,
  requirement,
  rowsSpec,
  rowTable,
  SHA,
  source,
} from '../fakes/facts.js'

const WITH = { 'max-age': '90d', 'same-model-digest': true }
const REPORT = modelSpec({ evidence: [evidenceSpec('reports/evaluation.json')] })

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = WITH) =>
  evidenceFresh.judge(requirement('evidence-fresh', parameters), facts({ model: REPORT, ...more }))

const at = (text: string) => ({ at: moment(text) })
const of = (digest: string | null) => ({ model: { name: null, version: null, digest } })

describe('an evaluation', () => {
  it.each<[string, Partial<EvaluationEvidence>, string, RegExp]>([
    ['recent, of this model', {}, 'satisfied', /10 days ago; at most 90 days/],
    ['of exactly the age', at('2024-03-22T12:00:00Z'), 'satisfied', /90 days/],
    ['of a day', at('2024-06-19T12:00:00Z'), 'satisfied', / 1 day ago; at most 90 days/],
    ['of a day and a half', at('2024-06-19T00:00:00Z'), 'satisfied', / 1\.5 days ago/],
    ['of nearly ten days', at('2024-06-10T15:00:00Z'), 'satisfied', / 9\.88 days ago/],
    ['of more than ten days', at('2024-06-10T00:00:00Z'), 'satisfied', / 10 days ago/],
    ['one second older', at('2024-03-22T11:59:59Z'), 'violated', /asks for at most 90 days/],
    ['in another zone', at('2024-06-10T01:00:00-07:00'), 'satisfied', /10 days/],
    ['a clock a little ahead', at('2024-06-20T12:10:00Z'), 'satisfied', /0 days/],
    ['from the future', at('2024-06-20T12:10:01Z'), 'violated', /after now/],
    ['without a zone', at('2024-06-10T08:00:00'), 'error', /evaluated_at.*2024-06-10T08:00:00/],
    ['on a day that does not exist', at('2024-02-30T08:00:00Z'), 'error', /evaluated_at/],
    ['without a time', { at: null }, 'missing', /does not say when/],
    ['of another model', of(`sha256:${'c'.repeat(64)}`), 'violated', /another model/],
    ['of a prefix', of(DIGEST.slice(0, 19)), 'error', /no full digest/],
    ['of a digest with more behind it', of(`${DIGEST}00`), 'error', /no full digest/],
    ['of an empty digest', of(''), 'missing', /which model file/],
    ['without a digest', of(null), 'missing', /which model file/],
    ['of a digest of another sort', of(`md5:${'c'.repeat(32)}`), 'missing', /cannot be compared/],
    ['of a digest in capitals', of(DIGEST.toUpperCase().replace('SHA256', 'sha256')), 'satisfied', /this model/],
    ['of a digest without its name', of(DIGEST.slice(7)), 'satisfied', /this model/],
  ])('%s', (_, more, outcome, message) => {
    const found = judge({ evidence: [evaluationEvidence(more)] })
    expect(found).toHaveLength(1)
    expect(found[0]?.outcome).toBe(outcome)
    expect(found[0]?.message).toMatch(message)
    expect(found[0]?.sources[0]?.path).toBe('reports/evaluation.json')
    expect(found[0]?.fix === null).toBe(outcome === 'satisfied')
  })

  it('has the worse of its two faults, and both in the message', () => {
    const [found] = judge({ evidence: [evaluationEvidence({ ...at('2020-01-01T00:00:00Z'), ...of(null) })] })
    expect(found?.outcome).toBe('violated')
    expect(found?.message).toMatch(/2020.*which model file/)
  })

  it('needs a model to be about', () => {
    expect(judge({ evidence: [evaluationEvidence()], digest: null })[0]?.outcome).toBe('missing')
    expect(judge({ evidence: [evaluationEvidence(of(null))], digest: null })[0]?.outcome).toBe('missing')
  })

  it('is asked only for what the policy asks', () => {
    const old = evaluationEvidence({ ...at('2020-01-01T00:00:00Z'), ...of(null) })
    expect(judge({ evidence: [old] }, { 'same-model-digest': false, 'max-age': '9000d' })[0]?.outcome).toBe('satisfied')
  })

  it('of the baseline is not judged', () => {
    const baseline = source('reports/baseline.json')
    const evidence: Evidence[] = [
      evaluationEvidence(),
      evaluationEvidence({ source: baseline, ...at('2020-01-01T00:00:00Z') }),
      metricEvidence('accuracy', 0.8, { source: baseline, role: 'baseline' }),
    ]
    expect(judge({ evidence }).map((one) => one.outcome)).toEqual(['satisfied'])
  })
})

describe('rows', () => {
  const model = modelSpec({ evidence: [rowsSpec('reports/candidate.csv'), evidenceSpec('reports/evaluation.json')] })
  const tables = [rowTable('candidate', null)]
  const run = (algorithm: 'sha256' | 'md5', value: string, time: string | null): Evidence => {
    const node = (id: string, more: object) => ({
      id,
      type: 'file' as const,
      name: id,
      path: null,
      uri: null,
      digests: [],
      version: null,
      at: null,
      startedAt: null,
      license: null,
      owner: null,
      command: null,
      codeVersion: null,
      parameters: [],
      status: null,
      source: source('lineage/run.json'),
      ...more,
    })
    const fragment: LineageFragment = {
      nodes: [
        node('rows', { digests: [{ algorithm, value }] }),
        node('model', { digests: [{ algorithm: 'sha256', value: DIGEST.slice(7) }] }),
        node('step', { type: 'step', at: time === null ? null : moment(time) }),
      ],
      edges: [{ from: 'step', to: 'rows', source: source('lineage/run.json') }],
    }
    return { kind: 'lineage', reader: 'slsa', source: source('lineage/run.json'), origin: 'reported', fragment }
  }

  it('are as fresh as the freshest record of exactly their bytes, in whichever order they come', () => {
    const vouches = { vouchesFor: { 'reports/candidate.csv': SHA } }
    const fresh = evaluationEvidence(vouches)
    const stale = evaluationEvidence({ ...vouches, ...at('2020-01-01T00:00:00Z') })
    const broken = evaluationEvidence({ ...vouches, ...at('soon') })
    for (const evidence of [
      [fresh, stale, broken],
      [broken, stale, fresh],
      [stale, fresh, broken],
    ]) {
      const about = judge({ model, tables, evidence }).filter((one) => one.message.includes('candidate.csv'))
      expect(about.map((one) => one.outcome)).toEqual(['satisfied'])
      expect(about[0]?.value).toBeCloseTo(10.1667, 3)
    }
  })

  it.each<[string, readonly Evidence[], string]>([
    ['bare', [], 'missing'],
    ['named by an evaluation', [evaluationEvidence({ vouchesFor: { 'reports/candidate.csv': SHA } })], 'satisfied'],
    [
      'named as its data',
      [evaluationEvidence({ dataset: { name: null, digest: `sha256:${SHA}`, split: null } })],
      'satisfied',
    ],
    [
      'named by a prefix',
      [evaluationEvidence({ vouchesFor: { 'reports/candidate.csv': SHA.slice(0, 12) } })],
      'missing',
    ],
    ['of another file', [evaluationEvidence({ vouchesFor: { 'reports/candidate.csv': 'b'.repeat(64) } })], 'missing'],
    ['named by a run', [run('sha256', SHA, '2024-06-10T08:00:00Z')], 'satisfied'],
    ['named by an old run', [run('sha256', SHA, '2020-06-10T08:00:00Z')], 'violated'],
    ['named by a run without a time', [run('sha256', SHA, null)], 'missing'],
    ['named by another sum', [run('md5', SHA, '2024-06-10T08:00:00Z')], 'missing'],
  ])('%s', (_, evidence, outcome) => {
    const found = judge({ model, tables, evidence }).find((one) =>
      one.sources.some((each) => each.path === 'reports/candidate.csv'),
    )
    expect(found?.outcome).toBe(outcome)
  })

  it('are missing where they are not there, and an error where they cannot be read', () => {
    const spec = rowsSpec('reports/candidate.csv')
    const absent = [{ path: spec.file, spec, what: 'evidence' as const }]
    expect(judge({ model, absent, evidence: [evaluationEvidence()] }).map((one) => one.outcome)).toEqual([
      'satisfied',
      'missing',
    ])
    const faults = [fileFault(spec.file, 'it is cut short', { spec })]
    expect(judge({ model, faults, evidence: [evaluationEvidence()] })[0]?.outcome).toBe('error')
  })
})

describe('nothing to go by', () => {
  it.each<[string, Partial<Facts>, string, RegExp]>([
    ['no evidence', {}, 'missing', /reports\/evaluation\.json/],
    [
      'not readable',
      { faults: [fileFault('reports/evaluation.json', 'evaluated_at has no such day')] },
      'error',
      /no such day/,
    ],
    ['figures without a time', { evidence: [metricEvidence('accuracy', 0.9)] }, 'missing', /nothing of when/],
    [
      'only the card',
      { evidence: [metricEvidence('accuracy', 0.9, { origin: 'declared' })] },
      'missing',
      /no evaluation/,
    ],
  ])('%s', (_, more, outcome, message) => {
    const found = judge(more)
    expect(found.map((one) => one.outcome)).toEqual([outcome])
    expect(found[0]?.message).toMatch(message)
  })
})

it.each([
  [DIGEST, DIGEST],
  ['A'.repeat(64), `sha256:${'a'.repeat(64)}`],
  [`md5:${'a'.repeat(32)}`, `md5:${'a'.repeat(32)}`],
  [`sha256:${'a'.repeat(63)}`, null],
  [`sha256:${'a'.repeat(64)} `, null],
  ['constructor:aa', null],
  ['', null],
])('full digest of %j', (text, digest) => expect(fullDigest(text)).toBe(digest))

import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../../src/domain/evidence.js'
import type { Ask, Unmeasured } from '../../../src/domain/metric.js'
import { wilson } from '../../../src/domain/power.js'
import type { Facts } from '../../../src/domain/rule.js'
import { vocabulary } from '../../../src/metrics/index.js'
import { evaluationOf, reasonAgainst, reportedFigures } from '../../../src/rules/shared/reported.js'
import {
  evaluationEvidence,
  evidenceSpec,
  facts,
  fileFault,
  metricEvidence,
  modelSpec,
  source,
  unmeasured,
} from '../../fakes/facts.js'

const ask = (metric: string, more: Partial<Ask> = {}): Ask => ({
  metric,
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: null,
  minSamples: null,
  pairedWith: null,
  ...more,
})

const reports = (evidence: Facts['evidence'], more: Partial<Facts> = {}): Facts =>
  facts({ model: modelSpec({ evidence: [evidenceSpec('reports/evaluation.json')] }), evidence, ...more })

const found = (asked: Ask, given: Facts, why: Unmeasured = unmeasured('no-rows-declared')) =>
  reportedFigures(given, asked, vocabulary.find(asked.metric)!, why)

const figures = (asked: Ask, ...evidence: Facts['evidence']) => {
  const answer = found(asked, reports(evidence))
  if (!answer.found) throw new Error(answer.flaw.message)
  return answer.figures
}

const flawOf = (asked: Ask, given: Facts, why?: Unmeasured) => {
  const answer = found(asked, given, why)
  if (answer.found) throw new Error('there are figures')
  return answer.flaw
}

const OTHER = source('reports/other.json', { sha256: 'b'.repeat(64), pointer: '/accuracy', line: 2 })
const HERE = source('reports/evaluation.json', { pointer: '/metrics/accuracy', line: 7 })
const bySex = (sex: string, value: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence('accuracy', value, { slice: { sex }, n: 1000, ...more })

describe('a figure of a report', () => {
  it('is its value with the place and number of rows, and nothing that was not asked for', () => {
    expect(figures(ask('accuracy'), metricEvidence('accuracy', 0.91, { interval: [0.9, 0.92] }))).toEqual([
      {
        slice: null,
        value: 0.91,
        interval: null,
        n: 2000,
        origin: 'reported',
        sources: [HERE],
        flaw: null,
        doubts: [],
        noInterval: null,
      },
    ])
  })

  it('is of the metric, class, columns and groups that were asked for, and of nothing else', () => {
    const evidence = [
      evaluationEvidence({ n: null }),
      metricEvidence('accuracy', 0.9),
      metricEvidence('accuracy', 0.2, { origin: 'declared' }),
      metricEvidence('accuracy', 0.3, { role: 'baseline' }),
      metricEvidence('roc_auc', 0.7),
      metricEvidence('recall', 0.6, { class: 'a' }),
      metricEvidence('recall', 0.5),
      bySex('F', 0.81),
      bySex('*', 0.1),
      bySex('F', 0.82, { slice: { race: 'F' } }),
      bySex('F', 0.83, { slice: { race: 'A', sex: 'F' } }),
      metricEvidence('demographic_parity_difference', 0.04, { slice: { sex: '*' } }),
      metricEvidence('demographic_parity_difference', 0.05, { slice: { sex: 'F' } }),
    ]
    const values = (asked: Ask) =>
      figures(asked, ...evidence).flatMap(({ slice, value, flaw }) => (flaw === null ? [[slice, value]] : []))
    expect(values(ask('accuracy'))).toEqual([[null, 0.9]])
    expect(values(ask('recall', { parameters: { class: 'a' } }))).toEqual([[null, 0.6]])
    expect(values(ask('recall'))).toEqual([[null, 0.5]])
    expect(values(ask('accuracy', { by: ['sex'] }))).toEqual([[{ sex: 'F' }, 0.81]])
    expect(values(ask('accuracy', { by: ['race'] }))).toEqual([[{ race: 'F' }, 0.82]])
    expect(values(ask('accuracy', { by: ['sex', 'race'] }))).toEqual([[{ race: 'A', sex: 'F' }, 0.83]])
    expect(values(ask('demographic_parity_difference', { by: ['sex'] }))).toEqual([[{ sex: '*' }, 0.04]])
  })

  it('is of one group, in whatever order its columns stand', () => {
    const [one, ...more] = figures(
      ask('accuracy', { by: ['sex', 'race'] }),
      bySex('F', 0.8, { slice: { sex: 'F', race: 'A' } }),
      bySex('F', 0.8, { slice: { race: 'A', sex: 'F' }, source: OTHER }),
    )
    expect(one?.sources.map(({ path }) => path)).toEqual(['reports/evaluation.json', 'reports/other.json'])
    expect(more).toEqual([])
  })

  it.each([
    ['accuracy', 0.5, 0.5 + 1e-10, 0.5],
    ['log_loss', 0.5, 0.5 + 1e-10, 0.5 + 1e-10],
    ['accuracy', 0, 1e-9, 0],
  ])('is the worst of those that agree but for rounding, with the file that has it: %s', (metric, a, b, worst) => {
    const [one] = figures(
      ask(metric),
      metricEvidence(metric, a, { source: HERE, n: 2000 }),
      metricEvidence(metric, b, { source: OTHER, n: 1900 }),
    )
    expect(one).toMatchObject({ value: worst, n: 1900, flaw: null, sources: [a === worst ? HERE : OTHER] })
  })

  it('is none where reports differ by more than rounding', () => {
    const [one] = figures(
      ask('accuracy', { by: ['sex'] }),
      bySex('F', 0.5 + 2e-9, { source: HERE }),
      bySex('F', 0.5 + 5e-9, { source: OTHER }),
    )
    expect(one).toMatchObject({
      value: null,
      sources: [HERE, OTHER],
      flaw: {
        outcome: 'error',
        message:
          'accuracy for sex = F has several values and which one holds is not known: 0.500000002 in reports/evaluation.json:7 and 0.500000005 in reports/other.json:2.',
        fix: 'keep one report of this metric, or name in the policy the file that counts',
      },
    })
  })

  it.each<[string, Partial<MetricEvidence>, string]>([
    ['its reason', { reason: 'no row is of the class' }, 'no row is of the class'],
    ['that there is none', {}, 'no number is there'],
  ])('is an error where it is undefined, which tells %s', (_, more, reason) => {
    const asked = ask('accuracy', { confidence: 0.95 })
    const [one] = figures(
      asked,
      metricEvidence('accuracy', 0.9, { source: OTHER }),
      metricEvidence('accuracy', null, { source: HERE, ...more }),
    )
    expect(one).toEqual({
      slice: null,
      value: null,
      interval: null,
      n: 2000,
      origin: 'reported',
      sources: [OTHER, HERE],
      flaw: {
        outcome: 'error',
        message: `accuracy is undefined in reports/evaluation.json:7: ${reason}. What is undefined is never a pass.`,
        fix: 'evaluate again on rows for which the metric is defined',
      },
      doubts: [],
      noInterval: 'the report gives none, and it does not follow from what it gives',
    })
  })

  it('is an error on no rows, and where it cannot be', () => {
    const [none] = figures(ask('accuracy'), metricEvidence('accuracy', 0.91, { n: 0 }))
    expect(none?.flaw).toEqual({
      outcome: 'error',
      message:
        'accuracy is given as 0.91 on 0 rows in reports/evaluation.json:7, and nothing can be measured on no rows.',
      fix: 'write the number of evaluated rows',
    })
    const [percentage] = figures(ask('accuracy'), metricEvidence('accuracy', 91))
    expect(percentage).toMatchObject({
      value: null,
      flaw: {
        outcome: 'error',
        message: 'accuracy is 91 in reports/evaluation.json, which it cannot be: its range goes from 0 to 1.',
      },
    })
  })

  it('takes the number of rows of its file for all rows, never for a group', () => {
    const whole = evaluationEvidence({ n: 1234 })
    expect(figures(ask('accuracy'), whole, metricEvidence('accuracy', 0.9, { n: null }))[0]?.n).toBe(1234)
    expect(figures(ask('accuracy'), whole, metricEvidence('accuracy', 0.9, { n: 7 }))[0]?.n).toBe(7)
    expect(figures(ask('accuracy'), metricEvidence('accuracy', 0.9, { n: null }))[0]?.n).toBeNull()
    const grouped = figures(ask('accuracy', { by: ['sex'] }), whole, bySex('F', 0.9, { n: null }), bySex('M', 0.9))
    expect(grouped.map(({ n }) => n)).toEqual([null, 1000])
  })

  it('is in doubt for each parameter that no report tells, but for bins', () => {
    const doubts = (metric: string, parameters: Ask['parameters']) =>
      figures(ask(metric, { parameters }), metricEvidence(metric, 0.1))[0]?.doubts
    expect(doubts('fbeta', { beta: 2 })).toEqual(['the report does not say which beta it used'])
    expect(doubts('ece', { bins: 20 })).toEqual([])
    expect(doubts('accuracy', {})).toEqual([])
    expect(
      doubts('expected_cost', {
        bins: 1,
        confidenceAtLeast: 0.5,
        cost: { 'false-positive': 1 },
        tail: 0.1,
        k: 2,
        beta: 1,
        quantile: 0.5,
      }),
    ).toEqual(
      ['confidence-at-least', 'cost', 'tail', 'k', 'beta', 'quantile'].map(
        (name) => `the report does not say which ${name} it used`,
      ),
    )
  })
})

describe('the interval of a figure of a report', () => {
  const NONE = 'the report gives none, and it does not follow from what it gives'
  const interval = (metric: string, value: number, more: Partial<MetricEvidence>, ...rest: Facts['evidence']) => {
    const [one] = figures(ask(metric, { confidence: 0.95 }), metricEvidence(metric, value, more), ...rest)
    expect(one?.noInterval).toBe(one?.interval === null ? NONE : null)
    return one?.interval
  }

  it.each(['accuracy', 'selection_rate', 'pass_rate', 'top_k_accuracy', 'coverage'])(
    "is Wilson's of %s, a share of all rows",
    (metric) => {
      expect(interval(metric, 0.5, { n: 100 })).toEqual(wilson(50, 100, 0.95))
      expect(interval(metric, 0.5, { n: null })).toBeNull()
    },
  )

  it.each(['recall', 'precision', 'roc_auc', 'selective_accuracy'])('is none of %s without one', (metric) => {
    expect(interval(metric, 0.5, { n: 100 })).toBeNull()
    expect(interval(metric, 0.5, { n: 100, interval: [0.45, 0.55] })).toEqual([0.45, 0.55])
  })

  it('is the widest of those that are given', () => {
    const other = metricEvidence('roc_auc', 0.9, { interval: [0.87, 0.93], source: OTHER })
    expect(interval('roc_auc', 0.9, { interval: [0.88, 0.95] }, other)).toEqual([0.87, 0.95])
  })

  it.each<[string, readonly [number, number], boolean]>([
    ['reaches up to it but for rounding', [-0.1, -1e-9], true],
    ['reaches down to it but for rounding', [1e-9, 0.1], true],
    ['ends below it', [-0.1, -2e-9], false],
    ['begins above it', [2e-9, 0.1], false],
  ])('counts only where it holds the value: %s', (_, given, counts) => {
    expect(interval('mcc', 0, { interval: given })).toEqual(counts ? given : null)
    const other = metricEvidence('mcc', 0, { interval: [-0.2, 0.2], source: OTHER })
    expect(interval('mcc', 0, { interval: given }, other)).toEqual(counts ? [-0.2, 0.2] : null)
  })

  it("gives way to Wilson's below three quarters of its width", () => {
    const own = wilson(0, 10, 0.95)
    const [just, closer] = [[0, 0.75 * own[1]] as const, [0, 0.7499 * own[1]] as const]
    expect(own[0]).toBe(0)
    expect(interval('accuracy', 0, { n: 10, interval: just })).toEqual(just)
    expect(interval('accuracy', 0, { n: 10, interval: closer })).toEqual(own)
  })
})

describe('groups of a report', () => {
  const asked = ask('accuracy', { by: ['sex'] })

  it('that it has for other metrics and not for this one are missing', () => {
    const auc = metricEvidence('roc_auc', 0.9, { slice: { sex: 'X' }, n: 12, source: OTHER })
    expect(figures(asked, bySex('F', 0.9), bySex('M', 0.9), auc).slice(2)).toEqual([
      {
        slice: { sex: 'X' },
        value: null,
        interval: null,
        n: 12,
        origin: 'reported',
        sources: [{ ...OTHER, pointer: '', line: null }],
        flaw: {
          outcome: 'missing',
          message: 'accuracy for sex = X is not in reports/other.json, which has other figures of that group.',
          fix: 'add accuracy of X to the report',
        },
        doubts: [],
        noInterval: null,
      },
    ])
  })

  it.each<[string, Partial<MetricEvidence>]>([
    ['by the card', { origin: 'declared' }],
    ['of the baseline', { role: 'baseline' }],
    ['of other columns', { slice: { race: 'X' } }],
    ['over all groups', { slice: { sex: '*' } }],
    ['on training data', { split: 'train' }],
    ['over all rows', { slice: null }],
  ])('are not missing for a figure %s', (_, more) => {
    const other = metricEvidence('roc_auc', 0.9, { slice: { sex: 'X' }, ...more })
    expect(figures(asked, bySex('F', 0.9), other).map(({ slice }) => slice)).toEqual([{ sex: 'F' }])
    expect(figures(ask('accuracy'), metricEvidence('accuracy', 0.9), other)).toHaveLength(1)
  })

  const remarks = (of: Ask, ...evidence: Facts['evidence']) => {
    const answer = found(of, reports(evidence))
    return answer.found ? answer.remarks : null
  }
  const whole = (n: number | null) => evaluationEvidence({ n })
  const FILE = { ...HERE, pointer: '', line: null }

  it('that leave rows out, or count them twice, are told with the file', () => {
    const two = [bySex('F', 0.9), bySex('M', 0.8)]
    expect(remarks(asked, ...two, whole(2000))).toEqual([])
    expect(remarks(asked, ...two, whole(2001))).toEqual([
      {
        slice: null,
        outcome: 'missing',
        inconclusive: true,
        message:
          'reports/evaluation.json leaves 1 of 2,001 rows out of the groups of sex: how the model treats them is not shown.',
        fix: 'report every group, those without a value as well',
        sources: [FILE],
      },
    ])
    expect(remarks(asked, ...two, whole(1999))).toEqual([
      {
        slice: null,
        outcome: 'error',
        message:
          'reports/evaluation.json counts 2,000 rows in the groups of sex, more than the 1,999 that were evaluated.',
        fix: 'count every row in one group',
        sources: [FILE],
      },
    ])
  })

  it('are counted file by file, and each group once', () => {
    const elsewhere = { source: OTHER }
    const evidence = [
      ...[bySex('F', 0.9), bySex('F', 0.9), bySex('M', 0.8), whole(2000)],
      ...[bySex('F', 0.9, { ...elsewhere, n: 10 }), bySex('M', 0.8, { ...elsewhere, n: 20 })],
      evaluationEvidence({ n: 31, source: { ...OTHER, pointer: '', line: null } }),
    ]
    expect(remarks(asked, ...evidence)?.map(({ message }) => message)).toEqual([
      'reports/other.json leaves 1 of 31 rows out of the groups of sex: how the model treats them is not shown.',
    ])
  })

  it.each<[string, Ask, Facts['evidence']]>([
    ['the whole is not told', asked, [bySex('F', 0.9), whole(null)]],
    ['nothing is told of the evaluation', asked, [bySex('F', 0.9)]],
    ['one group has no number of rows', asked, [bySex('F', 0.9), bySex('M', 0.9, { n: null }), whole(5000)]],
    ['all rows are asked for', ask('accuracy'), [metricEvidence('accuracy', 0.9, { n: 10 }), whole(5000)]],
    [
      'its groups are tasks of a suite',
      ask('accuracy', { by: ['task'] }),
      [bySex('F', 0.9, { slice: { task: 'sums' } }), whole(5000)],
    ],
    [
      'its groups are probes, each in a language',
      ask('accuracy', { by: ['probe', 'language'] }),
      [bySex('F', 0.9, { slice: { probe: 'leak', language: 'en' } }), whole(5000)],
    ],
    [
      'it is a share of some rows only',
      ask('recall', { by: ['sex'] }),
      [metricEvidence('recall', 0.9, { slice: { sex: 'F' }, n: 10 }), whole(5000)],
    ],
    [
      'it compares the groups',
      ask('demographic_parity_difference', { by: ['sex'] }),
      [metricEvidence('demographic_parity_difference', 0.1, { slice: { sex: '*' }, n: 10 }), whole(5000)],
    ],
  ])('may leave rows out where %s', (_, of, evidence) => {
    expect(remarks(of, ...evidence)).toEqual([])
  })

  it('of a metric that is no share must cover all rows too', () => {
    const auc = metricEvidence('roc_auc', 0.9, { slice: { sex: 'F' }, n: 10 })
    expect(remarks(ask('roc_auc', { by: ['sex'] }), auc, whole(5000))).toHaveLength(1)
  })
})

describe('reports that do not speak of the model on unseen data', () => {
  const about = (digest: string, more: Partial<Facts> = {}) => {
    const given = reports([evaluationEvidence({ model: { name: null, version: null, digest } })], more)
    return reasonAgainst(metricEvidence('accuracy', 0.9), given, { role: 'candidate' })
  }
  const hex = (digit: string, length: number) => digit.repeat(length)

  it('are told from those that do, by digests of one sort', () => {
    expect(about(`sha256:${hex('c', 64)}`)).toBe(
      'reports/evaluation.json is about another model (sha256:cccccccccccc…, and this one is sha256:666666666666…)',
    )
    expect(about(`SHA256:${hex('6', 64)}`)).toBeNull()
  })

  it.each<[string, string, Partial<Facts>]>([
    ['of another sort', `sha512:${hex('c', 128)}`, {}],
    ['whose sort differs in its last letter', `md5:${hex('c', 32)}`, { digest: `md4:${hex('d', 32)}` }],
    ['that is cut', `sha256:${hex('c', 31)}`, {}],
    ['with more behind it', `sha256:${hex('c', 64)}-dirty`, {}],
    ['with more before it', `sha256:sha256:${hex('c', 64)}`, {}],
    ['where the model has none', `sha256:${hex('c', 64)}`, { digest: null }],
  ])('are not told from a digest %s', (_, digest, more) => {
    expect(about(digest, more)).toBeNull()
  })

  it('may be of another model where they are of another version', () => {
    const given = reports([
      evaluationEvidence({ model: { name: null, version: null, digest: `sha256:${hex('c', 64)}` } }),
    ])
    expect(reasonAgainst(metricEvidence('accuracy', 0.9), given, { role: 'baseline' })).toBeNull()
  })

  it('were measured on the train split, as the figure says, or else the file', () => {
    const trained = evaluationEvidence({ dataset: { name: null, digest: null, split: 'train' } })
    const reason = (split: MetricEvidence['split'], ...evidence: Facts['evidence']) =>
      reasonAgainst(metricEvidence('accuracy', 0.9, { split }), reports(evidence), { role: 'candidate' })
    expect(reason('train')).toBe('reports/evaluation.json measured it on the train split')
    expect(reason(null, trained)).toBe('reports/evaluation.json measured it on the train split')
    expect(reason('test', trained)).toBeNull()
    expect(reason(null)).toBeNull()
  })

  it('belong to the evaluation of the same file with the same bytes', () => {
    const one = evaluationEvidence()
    const given = reports([one, evaluationEvidence({ source: { ...OTHER, pointer: '', line: null }, n: 5 })])
    expect(evaluationOf(given, metricEvidence('accuracy', 1))).toBe(one)
    expect(evaluationOf(given, { source: OTHER })?.n).toBe(5)
    expect(evaluationOf(given, { source: { ...OTHER, sha256: HERE.sha256 } })).toBeUndefined()
  })

  it('are named where there is no other', () => {
    const given = reports([
      metricEvidence('accuracy', 0.99, { split: 'train' }),
      metricEvidence('accuracy', 0.98, { split: 'train', source: OTHER }),
    ])
    expect(found(ask('accuracy'), given)).toEqual({
      found: false,
      flaw: {
        outcome: 'missing',
        message:
          'accuracy is not shown for this model on unseen data: reports/evaluation.json measured it on the train split and reports/other.json measured it on the train split.',
        fix: 'evaluate the model of this change on test data and commit that report',
      },
      sources: [HERE, OTHER],
    })
  })
})

describe('a metric that is in no report', () => {
  it('is missing, with where it was looked for', () => {
    const given = reports([metricEvidence('roc_auc', 0.9)])
    expect(flawOf(ask('accuracy'), given)).toEqual({
      outcome: 'missing',
      message: 'accuracy is not in the evidence: reports/evaluation.json does not give it.',
      fix: 'have the evaluation write accuracy to reports/evaluation.json',
    })
    const asked = ask('recall', { by: ['sex', 'race'], parameters: { class: 'a' } })
    expect(flawOf(asked, given).message).toBe(
      'recall of class a for each sex and race is not in the evidence: reports/evaluation.json does not give it.',
    )
  })

  it('tells why rows do not give it, where the policy declares rows', () => {
    const why = unmeasured('not-from-rows', { message: 'the rows have no score' })
    expect(flawOf(ask('accuracy'), reports([]), why).message).toBe(
      'accuracy is not in the evidence: reports/evaluation.json does not give it. From rows it cannot be computed: the rows have no score.',
    )
  })

  it('has the fix of the rows where the policy names no report', () => {
    const given = facts({ model: modelSpec({ evidence: [] }) })
    const why = unmeasured('no-rows-declared', { fix: 'declare rows', sources: [OTHER] })
    expect(found(ask('accuracy'), given, why)).toEqual({
      found: false,
      flaw: {
        outcome: 'missing',
        message: 'accuracy is not in the evidence: the policy names no evidence of the role candidate.',
        fix: 'declare rows',
      },
      sources: [OTHER],
    })
  })

  it('cannot be judged where a report cannot be read', () => {
    const given = reports([], { faults: [fileFault('reports/evaluation.json', 'the file is cut')] })
    expect(found(ask('accuracy'), given)).toMatchObject({
      found: false,
      flaw: {
        outcome: 'error',
        message:
          'accuracy cannot be judged, for a file that may hold it cannot be read: reports/evaluation.json:3:1: the file is cut [artifact/syntax].',
      },
      sources: [{ path: 'reports/evaluation.json', line: 3 }],
    })
  })

  it('is pooled from the suites of test reports where it is their pass rate, and only where no report gives the whole', () => {
    const suite = (name: string, value: number, n: number) =>
      metricEvidence('pass_rate', value, { slice: { suite: name }, n })
    const suites = [suite('unit', 1, 30), suite('load', 0.5, 10)]
    expect(figures(ask('pass_rate'), ...suites)).toMatchObject([{ slice: null, value: 35 / 40, n: 40 }])
    const whole = metricEvidence('pass_rate', 0.9, { n: 10 })
    expect(figures(ask('pass_rate'), ...suites, whole)).toMatchObject([{ slice: null, value: 0.9, n: 10 }])
  })
})

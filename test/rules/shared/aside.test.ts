import { describe, expect, it } from 'vitest'
import type { Ask } from '../../../src/domain/metric.js'
import type { Judgement } from '../../../src/domain/rule.js'
import { type About, asideOf, shortage, smallFinding } from '../../../src/rules/shared/aside.js'
import type { Figure, Figures, Remark } from '../../../src/rules/shared/figure.js'
import { judgement } from '../../../src/rules/shared/judgement.js'
import { type FigureParameters, figureParameters } from '../../../src/rules/shared/metric-parameters.js'
import { requirement, source } from '../../fakes/facts.js'

const ASK: Ask = {
  metric: 'recall',
  parameters: {},
  role: 'candidate',
  by: ['sex'],
  confidence: null,
  minSamples: null,
  pairedWith: null,
}
const ROWS = source('reports/predictions.csv', { line: 4 })
const ABOUT: About = { metric: 'recall', threshold: { min: 0.8 }, better: 'higher' }

const figure = (more: Partial<Figure> = {}): Figure => ({
  slice: null,
  value: 0.9,
  interval: null,
  n: 200,
  origin: 'recomputed',
  sources: [ROWS],
  flaw: null,
  doubts: [],
  noInterval: null,
  ...more,
})
const sexes = [figure({ slice: { sex: 'Female' } }), figure({ slice: { sex: 'Male' } })]

const parameters = (raw: Readonly<Record<string, unknown>> = {}): FigureParameters =>
  figureParameters(requirement('metric-threshold', { metric: 'recall', ...raw }))

const aside = (
  answer: Partial<Extract<Figures, { found: true }>> | Figures,
  raw: Readonly<Record<string, unknown>> = {},
  ask: Partial<Ask> = {},
): readonly Judgement[] =>
  asideOf({ ...ASK, ...ask }, { found: true, figures: [], remarks: [], ...answer } as Figures, parameters(raw), ABOUT)

describe('what is told beside the figures of an ask', () => {
  it('tells why there is no figure, with its file', () => {
    const flaw = { outcome: 'missing', message: 'recall is not there.', fix: 'report it' } as const
    expect(aside({ found: false, flaw, sources: [ROWS] }, { groups: { sex: ['Other'] } })).toEqual([
      judgement('missing', 'recall is not there.', { ...ABOUT, fix: 'report it', sources: [ROWS] }),
    ])
  })

  it('says nothing where every group that is asked for is there, once', () => {
    expect(aside({ figures: sexes }, { groups: { sex: ['Female', 'Male'] } })).toEqual([])
    expect(aside({ figures: [figure()] }, {}, { by: null })).toEqual([])
  })

  it('asks of no column for groups where all rows are judged together', () => {
    expect(aside({ figures: [figure()] }, { groups: { sex: ['Female'] } }, { by: null })).toEqual([])
  })

  it('tells each group that the policy wants and that is not there', () => {
    expect(aside({ figures: sexes }, { groups: { sex: ['Female', 'Other', 'Unknown'] } })).toEqual(
      ['Other', 'Unknown'].map((sex) =>
        judgement(
          'missing',
          `recall for sex = ${sex} is not in reports/predictions.csv: the policy wants the group ${sex} to be there.`,
          {
            ...ABOUT,
            slice: { sex },
            fix: `evaluate on rows of ${sex} as well, or correct the name of the group`,
            sources: [ROWS],
            plain: `Among those whose sex is ${sex}, nothing is known of how the model does: nobody of them is in the test.`,
          },
        ),
      ),
    )
  })

  it.each([
    ['no figure was found', []],
    ['the first figure has no file', [figure({ sources: [] })]],
  ])('speaks of the evidence where %s', (_, figures) => {
    const [told] = aside({ figures }, { groups: { sex: ['Other'] } })
    expect(told).toMatchObject({
      message: 'recall for sex = Other is not in the evidence: the policy wants the group Other to be there.',
      sources: [],
    })
  })

  it('counts the groups that a metric between groups names, also those left out of it, and not the star', () => {
    const spread = figure({
      slice: { sex: '*' },
      groups: [{ slice: { sex: 'Female' }, value: 0.9, n: 20, interval: null }],
      leftOut: [{ slice: { sex: 'Other' }, n: 2, reason: '2 rows', cause: 'small' }],
    })
    expect(aside({ figures: [spread] }, { groups: { sex: ['Female', 'Other'] } })).toEqual([])
    expect(
      aside({ figures: [spread] }, { groups: { sex: ['Female', 'Male', '*'] } }).map(({ slice }) => slice),
    ).toEqual([{ sex: 'Male' }, { sex: '*' }])
  })

  it('says that two spellings split the rows of one group', () => {
    const figures = ['Female', 'female ', 'Male'].map((sex) => figure({ slice: { sex } }))
    expect(aside({ figures })).toEqual([
      judgement(
        'error',
        'In reports/predictions.csv sex holds "Female" and "female ", which read as one group: its rows are split between them.',
        { ...ABOUT, fix: 'write sex in one spelling', sources: [ROWS] },
      ),
    ])
  })

  it('hands on remarks as they are, and as inconclusive where they are no more than that', () => {
    const remark: Remark = {
      outcome: 'error',
      message: 'reports/a.json gives recall twice.',
      fix: 'keep one',
      slice: { sex: 'Male' },
      sources: [source('reports/a.json')],
    }
    const told = { ...ABOUT, slice: { sex: 'Male' }, fix: 'keep one', sources: [source('reports/a.json')] }
    expect(aside({ figures: sexes, remarks: [remark, { ...remark, inconclusive: true }] })).toEqual([
      judgement('error', remark.message, { ...told, origin: 'reported' }),
      judgement('inconclusive', remark.message, { ...told, origin: 'reported' }),
    ])
  })

  it('tells remarks, then absent groups, then empty combinations, then twins', () => {
    const pair = (sex: string, race: string) => figure({ slice: { sex, race } })
    const remark: Remark = { outcome: 'missing', message: 'A remark.', fix: 'mend it', slice: null, sources: [] }
    const figures = [pair('Female', 'Black'), pair('Male', 'White'), pair('male', 'White')]
    const groups = { sex: ['Female', 'Male'], race: ['Black', 'White', 'Asian'] }
    const told = aside({ figures, remarks: [remark] }, { groups }, { by: ['sex', 'race'] })
    expect(told.map(({ outcome, slice }) => [outcome, slice])).toEqual([
      ['missing', null],
      ['missing', { race: 'Asian' }],
      ['missing', { sex: 'Female', race: 'White' }],
      ['missing', { sex: 'Male', race: 'Black' }],
      ['error', null],
    ])
  })
})

describe('a combination of groups without a row', () => {
  const figures = [
    figure({ slice: { sex: 'Female', race: 'Black' } }),
    figure({ slice: { sex: 'Male', race: 'White' } }),
  ]
  const groups = { sex: ['Female'], race: ['White'] }
  const empty = (raw: Readonly<Record<string, unknown>>) =>
    aside({ figures }, { groups, ...raw }, { by: ['sex', 'race'] })
  const message = 'recall for sex = Female and race = White cannot be measured: no row is in that group.'
  const more = {
    ...ABOUT,
    slice: { sex: 'Female', race: 'White' },
    n: 0,
    fix: 'evaluate on rows of Female, White as well',
    sources: [ROWS],
  }

  it.each([{}, { 'small-groups': 'skip' }, { 'small-groups': 'warn' }, { 'min-samples': 30 }])(
    'is missing under %j',
    (raw) => expect(empty(raw)).toEqual([judgement('missing', message, more)]),
  )

  it('is left aside or only warned of where the policy says so of groups that are too small', () => {
    expect(empty({ 'min-samples': 30, 'small-groups': 'skip' })).toEqual([
      judgement('not-applicable', message, { ...more, fix: null }),
    ])
    expect(empty({ 'min-samples': 30, 'small-groups': 'warn' })).toEqual([
      judgement('inconclusive', message, { ...more, severity: 'warn' }),
    ])
  })
})

describe('a figure that rests on too few rows', () => {
  it.each([
    [29, 30, 'small'],
    [30, 30, null],
    [31, 30, null],
    [0, 1, 'small'],
    [null, 30, 'unknown'],
    [1, undefined, null],
    [null, undefined, null],
  ] as const)('has %s rows where %s are asked for: %s', (n, least, few) => {
    expect(shortage(figure({ n }), parameters(least === undefined ? {} : { 'min-samples': least }))).toBe(few)
  })

  const group = figure({ slice: { sex: 'Other' }, n: 12 })
  const BASE = { metric: 'recall', slice: { sex: 'Other' }, sources: [ROWS] }
  const small = (one: Figure, raw: Readonly<Record<string, unknown>>) =>
    smallFinding(ASK, one, 'small', parameters({ 'min-samples': 30, ...raw }), BASE)
  const message =
    'recall for sex = Other rests on 12 rows: fewer than the 30 that the policy asks for, so it shows nothing.'
  const plain = 'Among those whose sex is Other, too few were tested to say anything.'
  const fix = 'collect about 18 more rows that count for it'

  it('says how many more are wanted, and blocks unless the policy says otherwise', () => {
    expect(small(group, {})).toEqual(judgement('inconclusive', message, { ...BASE, plain, fix }))
    expect(small(group, { 'small-groups': 'warn' })).toEqual(
      judgement('inconclusive', message, { ...BASE, plain, fix, severity: 'warn' }),
    )
    expect(small(group, { 'small-groups': 'skip' })).toEqual(
      judgement('not-applicable', message, { ...BASE, plain, fix: null }),
    )
  })

  it.each(['fail', 'warn', 'skip'])('is never skipped nor lowered where it is the whole table (%s)', (how) => {
    expect(small(figure({ n: 1 }), { 'small-groups': how })).toEqual(
      judgement(
        'inconclusive',
        'recall rests on 1 row: fewer than the 30 that the policy asks for, so it shows nothing.',
        {
          ...BASE,
          plain: 'Too few were tested to say anything.',
          fix: 'collect about 29 more rows that count for it',
        },
      ),
    )
  })

  it.each(['fail', 'warn', 'skip'])('shows nothing where nobody says how many rows there are (%s)', (how) => {
    const limits = parameters({ 'min-samples': 30, 'small-groups': how })
    const told = (one: Figure) => smallFinding(ASK, one, 'unknown', limits, BASE)
    expect(told(figure({ slice: { sex: 'Other' }, n: null }))).toEqual(
      judgement(
        'inconclusive',
        'recall for sex = Other is given without its number of rows in reports/predictions.csv: at least 30 rows are asked for and cannot be shown.',
        { ...BASE, fix: 'report n beside recall' },
      ),
    )
    expect(told(figure({ n: null })).message).toMatch(/^recall is given without its number of rows/)
  })
})

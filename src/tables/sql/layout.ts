/**
 * The shape of the one statement and of its answer: which columns there are, in which sets rows are counted together,
 * and which numbers are added up. The statement is written from it and the answer read by it, so that the two agree.
 */

import { type Binned, binnedKey, type CountPlan } from '../../domain/counts.js'
import { className } from '../classes.js'

/** A number a row that is added up. Each yields Σwv, Σw²v, Σw²v². */
export interface Term {
  readonly name: string
  /** SQL over the columns of a sound row. */
  readonly sql: string
  /**
   * Largest |v|, where there is one: such sums are taken in whole numbers, whose order changes nothing. `flag`: 0 or 1,
   * which is counted.
   */
  readonly most: number | 'flag' | null
}

/** A column of the answer that is a number (or a text) about the rows of a group. */
export interface Measure {
  readonly name: string
  /** Aggregate over sound rows. */
  readonly sql: string
  /** How parts of one group are put together. */
  readonly join: 'sum' | 'max' | 'min'
  /** `count`: a whole number; `exact`: a whole number in units of 1/scale, as text; `real`: a double or null; `text`. */
  readonly form: 'count' | 'exact' | 'real' | 'text'
  readonly scale?: number
}

/** Columns by which rows are counted together; `binned` indexes `Layout.binned`. */
export interface CountSet {
  readonly grouping: number
  readonly binned: number | null
  readonly columns: readonly string[]
}

/** A score column and the class that it is of; binary: the positive one, '' where the policy does not name it. */
export interface ScoreColumn {
  readonly class: string
  readonly column: string
}

export interface Layout {
  readonly plan: CountPlan
  readonly weighted: boolean
  /** Group columns; the i-th is `g<i>`. */
  readonly groups: readonly string[]
  readonly scores: readonly ScoreColumn[]
  /** What is binned, each once; calibrations are `b<i>`, orders `o<i>`. */
  readonly binned: readonly Binned[]
  /** What rows of the answer are told apart by beside `s`: groups, label `y`, prediction `d`, top class `t`, calibration bins. */
  readonly keys: readonly string[]
  readonly sets: readonly CountSet[]
  readonly terms: readonly Term[]
  readonly measures: readonly Measure[]
  /** Columns that hold a score order, with the type of their elements; empty where none is asked. */
  readonly arrays: readonly (readonly [name: string, type: string])[]
  /** Columns of the answer, in order; `s` is the index of the row's set in `sets`. */
  readonly answer: readonly string[]
}

/** Double precision epsilon: what log loss is clipped by, here as for rows. */
const EPSILON = `DOUBLE '${2 ** -52}'`
const ONE = "DOUBLE '1'"

/** Largest −ln of a clipped probability. */
const LARGEST_LOG_LOSS = 36.05

/** A double as SQL. */
export const sqlDouble = (value: number): string => `DOUBLE '${value}'`

const clippedLog = (p: string): string => `-ln(least(greatest(${p}, ${EPSILON}), ${ONE} - ${EPSILON}))`

/** The name of the column that a binned score stands in. */
export const binName = (binned: Binned, index: number): string => `${binned.kind === 'order' ? 'o' : 'b'}${index}`

/** Score columns of a plan, in the order of the policy. */
export function scoreColumns({ spec, task }: CountPlan): readonly ScoreColumn[] {
  const { score } = spec.columns
  if (score === undefined || task === 'regression') return []
  if (typeof score === 'string') return [{ class: '', column: score }]
  const named = Object.entries(score).map(([name, column]) => ({ class: className(name, task === 'binary'), column }))
  if (task === 'multiclass') return named
  const positive = spec.positive === null ? ['1', 'yes'] : [className(String(spec.positive), true)]
  return named.filter((one) => positive.includes(one.class)).slice(0, 1)
}

/** The layout of a plan. */
export function layoutOf(plan: CountPlan): Layout {
  const { spec, task } = plan
  const weighted = spec.columns.weight !== undefined
  const scores = scoreColumns(plan)
  const groups = [...new Set(plan.groupings.flatMap(({ by }) => by))].sort()
  const binned = [...new Map(plan.groupings.flatMap((one) => one.binned).map((one) => [binnedKey(one), one])).values()]
  const base = [
    ...(task !== 'regression' && spec.columns.label !== undefined ? ['y'] : []),
    ...(task !== 'regression' && spec.columns.prediction !== undefined ? ['d'] : []),
  ]
  const top = binned.some(({ of }) => of === 'top') ? ['t'] : []
  const bins = binned.map(binName).filter((_, index) => binned[index]!.kind === 'calibration')
  const keys = [...groups.map((_, g) => `g${g}`), ...base, ...top, ...bins]
  const terms = termsOf(plan, scores, binned)
  const measures = measuresOf(plan, scores, terms, weighted)
  const counts = [['bins', 'integer'] as const, ['bin_n', 'bigint'] as const]
  const weights = weighted ? [['bin_w', 'double'] as const, ['bin_w2', 'double'] as const] : []
  const arrays = binned.some(({ kind }) => kind === 'order') ? [...counts, ...weights] : []
  return {
    plan,
    weighted,
    groups,
    scores,
    binned,
    keys,
    sets: setsOf(plan, groups, binned, base),
    terms,
    measures,
    arrays,
    answer: ['s', ...keys, ...measures.map(({ name }) => name), ...arrays.map(([name]) => name)],
  }
}

function setsOf(
  plan: CountPlan,
  groups: readonly string[],
  binned: readonly Binned[],
  base: readonly string[],
): readonly CountSet[] {
  const indexes = new Map(binned.map((one, index) => [binnedKey(one), index]))
  return plan.groupings.flatMap(({ by, binned: wanted }, grouping): readonly CountSet[] => {
    const columns = by.map((name) => `g${groups.indexOf(name)}`)
    const whole: CountSet = { grouping, binned: null, columns: [...columns, ...base] }
    const parts = wanted.map((one): CountSet => {
      const index = indexes.get(binnedKey(one))!
      const label = base.filter((name) => name === 'y')
      const top = one.of === 'top' ? ['t'] : []
      return { grouping, binned: index, columns: [...columns, ...label, ...top, binName(one, index)] }
    })
    return [whole, ...parts]
  })
}

/** The score that is binned, as SQL over sound scores `p<i>`. */
export function binnedScore(binned: Binned, scores: readonly ScoreColumn[]): string {
  if (binned.of === 'positive') return 'p0'
  if (binned.of === 'negative') return `${ONE} - p0`
  if (binned.of === 'top') return topScore(scores)
  const { class: name } = binned.of
  return `p${scores.findIndex((one) => one.class === name)}`
}

/** Probability of the most probable class. */
const topScore = (scores: readonly ScoreColumn[]): string =>
  scores.length === 1
    ? `CASE WHEN p0 >= DOUBLE '0.5' THEN p0 ELSE ${ONE} - p0 END`
    : `greatest(${scores.map((_, k) => `p${k}`).join(', ')})`

/** Index of the most probable class among the score columns, the first of equals. */
export const topIndex = (scores: readonly ScoreColumn[]): string =>
  `CASE ${scores.map((_, k) => `WHEN p${k} = ${topScore(scores)} THEN ${k}`).join(' ')} END`

function termsOf(plan: CountPlan, scores: readonly ScoreColumn[], binned: readonly Binned[]): readonly Term[] {
  if (plan.task === 'regression') return regressionTerms(plan)
  if (scores.length === 0) return []
  const losses =
    plan.spec.columns.label === undefined ? [] : plan.task === 'binary' ? binaryTerms() : severalTerms(scores)
  const covered = plan.coverages.map((at, i) => ({
    name: `v${i}`,
    sql: `CASE WHEN ${topScore(scores)} >= ${sqlDouble(at)} THEN ${ONE} ELSE DOUBLE '0' END`,
    most: 'flag' as const,
  }))
  const stated = binned.flatMap((one, i) =>
    one.kind === 'calibration' ? [{ name: `c${i}`, sql: binnedScore(one, scores), most: 1 }] : [],
  )
  return [...losses, ...covered, ...stated]
}

/** Losses of a row under either label, since the statement need not know which class is the positive one. */
const binaryTerms = (): readonly Term[] => [
  { name: 'l1', sql: clippedLog('p0'), most: LARGEST_LOG_LOSS },
  { name: 'l0', sql: clippedLog(`${ONE} - p0`), most: LARGEST_LOG_LOSS },
  { name: 'e1', sql: `(${ONE} - p0) * (${ONE} - p0)`, most: 1 },
  { name: 'e0', sql: 'p0 * p0', most: 1 },
]

/** Losses of a row under each label of several. */
function severalTerms(scores: readonly ScoreColumn[]): readonly Term[] {
  const squares = scores.map((_, k) => `p${k} * p${k}`).join(' + ')
  return scores.flatMap((_, k) => [
    { name: `l${k}`, sql: clippedLog(`p${k}`), most: LARGEST_LOG_LOSS },
    { name: `e${k}`, sql: `${squares} - DOUBLE '2' * p${k} + ${ONE}`, most: scores.length + 1 },
  ])
}

function regressionTerms({ spec, quantiles }: CountPlan): readonly Term[] {
  if (spec.columns.label === undefined || spec.columns.prediction === undefined) return []
  const pinball = (at: number) =>
    `CASE WHEN y - d >= DOUBLE '0' THEN ${sqlDouble(at)} * (y - d) ELSE (${sqlDouble(at)} - ${ONE}) * (y - d) END`
  return [
    { name: 'ra', sql: 'abs(y - d)', most: null },
    { name: 'rs', sql: '(y - d) * (y - d)', most: null },
    { name: 'rp', sql: `abs(y - d) / greatest(abs(y), ${EPSILON})`, most: null },
    ...quantiles.map((at, i) => ({ name: `rq${i}`, sql: pinball(at), most: null })),
  ]
}

/** Whole units that sums of terms up to `most` are taken in: as fine as a bigint allows. */
function scaleOf(most: number): number {
  let scale = 1e18
  while (most * scale >= 9e18) scale /= 10
  return scale
}

const exactly = (value: string, scale: number): string =>
  `sum(CAST(CAST(round((${value}) * ${sqlDouble(scale)}) AS bigint) AS decimal(38, 0)))`

function measuresOf(
  plan: CountPlan,
  scores: readonly ScoreColumn[],
  terms: readonly Term[],
  weighted: boolean,
): readonly Measure[] {
  const { columns, sql } = plan.spec
  const count = (name: string, condition: string): Measure => ({
    name,
    sql: `count_if(${condition})`,
    join: 'sum',
    form: 'count',
  })
  const real = (name: string, value: string, join: Measure['join'] = 'sum'): Measure => ({
    name,
    sql: value,
    join,
    form: 'real',
  })
  const numbers = plan.task === 'regression' ? [columns.label, columns.prediction].filter(Boolean).length : 0
  const sums = ({ name, most }: Term): readonly Measure[] => {
    if (weighted)
      return [
        real(name, `sum(w * ${name})`),
        real(`${name}_2`, `sum(w * w * ${name})`),
        real(`${name}_q`, `sum(w * w * ${name} * ${name})`),
      ]
    if (most === 'flag') return [count(name, `${name} > DOUBLE '0'`)]
    if (most === null) return [real(name, `sum(${name})`), real(`${name}_q`, `sum(${name} * ${name})`)]
    return [
      { name, sql: exactly(name, scaleOf(most)), join: 'sum', form: 'exact', scale: scaleOf(most) },
      {
        name: `${name}_q`,
        sql: exactly(`${name} * ${name}`, scaleOf(most * most)),
        join: 'sum',
        form: 'exact',
        scale: scaleOf(most * most),
      },
    ]
  }
  return [
    { name: 'n', sql: 'count(*)', join: 'sum', form: 'count' },
    ...(numbers > 0 ? [count('number_gaps', 'number_gap')] : []),
    ...(scores.length > 0 ? [count('score_gaps', 'score_gap'), count('score_outs', 'score_out')] : []),
    ...(weighted ? [count('weight_gaps', 'weight_gap'), count('weight_outs', 'weight_out')] : []),
    ...(weighted ? [real('w', 'sum(w)'), real('w_2', 'sum(w * w)')] : []),
    ...terms.flatMap(sums),
    ...(weighted && scores.length > 0 ? plan.coverages.map((_, i) => count(`v${i}_n`, `v${i} > DOUBLE '0'`)) : []),
    ...(numbers === 2
      ? [
          real('most', 'max(abs(y - d))', 'max'),
          real('mean_y', 'avg(y)', 'max'),
          real('var_y', 'var_pop(y)', 'max'),
          real('mean_r', 'avg(y - d)', 'max'),
          real('var_r', 'var_pop(y - d)', 'max'),
        ]
      : []),
    ...(columns.id === undefined ? [] : [{ name: 'ids', sql: 'max(ids)', join: 'max', form: 'count' } as const]),
    ...(sql?.at == null
      ? []
      : [count('z_gaps', 'z IS NULL'), { name: 'z', sql: 'to_iso8601(min(z))', join: 'min', form: 'text' } as const]),
  ]
}

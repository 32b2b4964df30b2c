/**
 * One statement that counts rows where they are: grouping sets over the groups, rows by label and prediction, sums of
 * losses, calibration bins, and the score order in bins. Never the raw score, never a row. The table is scanned once, once
 * more where there is a score order, and once more where an id column is named, whose values must differ. Names are quoted; values of the policy enter as numbers, as
 * names of letters, digits and underscores, or as the hex digits of a digest.
 */

import type { CountPlan } from '../../domain/counts.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import { binName, binnedScore, type CountSet, type Layout, layoutOf, sqlDouble, topIndex } from './layout.js'

/** Columns that grouping() takes. */
const MOST_KEYS = 31
/** Sets in which all rows are counted, each at the cost of a pass over them. */
const MOST_SETS = 200
const MOST_SCORES = 20

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * The statement of a plan.
 * @param digest the model digest that rows must carry in the column `sql.model` (`sha256:…`); null where none is named
 */
export function statementOf(plan: CountPlan, digest: string | null): Result<string> {
  const { spec } = plan
  const layout = layoutOf(plan)
  const refuse = (message: string, fix: string) =>
    bad(fault('policy/schema', spec.place.path, message, { line: spec.place.line, column: spec.place.column, fix }))
  if (spec.sql === undefined) return refuse(`${spec.file} is no entry with sql`, 'report this as a fault of risk-gate')
  if (layout.keys.length + layout.binned.length > MOST_KEYS || layout.sets.length > MOST_SETS)
    return refuse(
      `${spec.file} would be counted in ${layout.sets.length} ways by ${layout.keys.length} columns; ${MOST_SETS} and ${MOST_KEYS} are the most`,
      'name fewer groups, or ask for fewer metrics of scores by group',
    )
  if (layout.scores.length > MOST_SCORES)
    return refuse(
      `${spec.file} has ${layout.scores.length} score columns; ${MOST_SCORES} are the most`,
      'leave columns.score out, or name fewer classes',
    )
  if (spec.columns.score !== undefined && layout.scores.length === 0 && plan.task !== 'regression')
    return refuse(`which column of ${spec.file} is the score of the positive class is open`, 'write score: COLUMN')
  if (plan.task === 'multiclass' && typeof spec.columns.score === 'string')
    return refuse(
      `the task is multiclass, but columns.score names the one column ${spec.columns.score}`,
      'name a score column for each class, such as score: {cat: p_cat, dog: p_dog}',
    )
  if (spec.sql.model !== null && !/^[a-z0-9]+:[0-9a-f]{32,128}$/.test(digest ?? ''))
    return refuse(
      `${spec.file} counts only rows of this model, and the model has no digest`,
      'commit the artifact that the policy names, or remove model from sql',
    )
  return good(textOf(layout, digest))
}

function textOf(layout: Layout, digest: string | null): string {
  const from = `${source(layout)}${where(layout, digest)}`
  const parts: readonly (readonly [name: string, body: string])[] = [
    ['raw', `SELECT${listed(rawColumns(layout, from))}\nFROM ${from}`],
    ['sound', `SELECT *,${listed(soundColumns(layout))}\nFROM raw`],
    ['terms', `SELECT ${['*', ...rowColumns(layout)].join(',\n  ')}\nFROM sound`],
    ...wholes(layout),
    ...orders(layout),
  ]
  const ways = [`SELECT ${layout.answer.join(', ')} FROM counted`]
  if (layout.arrays.length > 0) ways.push(`SELECT ${layout.answer.join(', ')} FROM ordered`)
  const by = ['s', ...layout.keys].join(', ')
  return `WITH ${parts.map(([name, body]) => `${name} AS (\n${indented(body)}\n)`).join(', ')}\n${ways.join('\nUNION ALL\n')}\nORDER BY ${by}\n`
}

const listed = (columns: readonly string[]): string => `\n  ${columns.join(',\n  ')}`
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

/** NULL of the type that a column of the answer has. */
const nothing = (name: string, type: string): string => `CAST(NULL AS ${type}) AS ${name}`

const TYPES = { count: 'bigint', exact: 'decimal(38, 0)', real: 'double', text: 'varchar' } as const

/** Type of a key: bins and indices are numbers, all else is text. */
const keyType = (key: string): string => (/^[bt]/.test(key) ? 'integer' : 'varchar')

/** The index of the set that a row of the answer belongs to, by which of the keys it was counted by. */
function setNumber(layout: Layout, keys: readonly string[], sets: readonly CountSet[]): string {
  if (keys.length === 0) return `${layout.sets.indexOf(sets[0]!)} AS s`
  const mask = ({ columns }: CountSet): number =>
    keys.reduce((bits, key) => bits * 2 + (columns.includes(key) ? 0 : 1), 0)
  const ways = sets.map((set) => `WHEN ${mask(set)} THEN ${layout.sets.indexOf(set)}`)
  return `CASE grouping(${keys.join(', ')}) ${ways.join(' ')} END AS s`
}

const groupingSets = (sets: readonly CountSet[]): string =>
  `GROUP BY GROUPING SETS (${listed(sets.map(({ columns }) => `(${columns.join(', ')})`))}\n)`

/**
 * Rows by label and prediction, and calibrations. Rows are first counted by all keys at once; the sets are then put
 * together from those cells, which are few, and not each from all rows. Variances cannot be put together so: a
 * regression, which has few sets, counts each from the rows.
 */
function wholes(layout: Layout): readonly (readonly [string, string])[] {
  const { keys, measures, plan, arrays } = layout
  const sets = layout.sets.filter((set) => !isOrder(layout, set))
  const empty = arrays.map(([name, type]) => nothing(name, `array(${type})`))
  const head = [setNumber(layout, keys, sets), ...keys]
  const counted = (columns: readonly string[], from: string) =>
    `SELECT${listed([...head, ...columns, ...empty])}\nFROM ${from}\n${groupingSets(sets)}`
  const whole = measures.map(({ name, sql }) => `${sql} AS ${name}`)
  if (plan.task === 'regression') return [['counted', counted(whole, 'terms')]]
  const joined = measures.map(({ name, join }) => `${join}(${name}) AS ${name}`)
  const by = keys.length > 0 ? `\nGROUP BY ${keys.join(', ')}` : ''
  return [
    ['cells', `SELECT${listed([...keys, ...whole])}\nFROM terms${by}`],
    ['counted', counted(joined, 'cells')],
  ]
}

const isOrder = ({ binned }: Layout, set: CountSet): boolean =>
  set.binned !== null && binned[set.binned]!.kind === 'order'

/** Score orders: the bins of a group are one row of the answer, as arrays, and not thousands of rows. */
function orders(layout: Layout): readonly (readonly [string, string])[] {
  const { groups, binned, keys, measures, arrays, weighted } = layout
  const bins = binned.flatMap((one, index) => (one.kind === 'order' ? [binName(one, index)] : []))
  if (bins.length === 0) return []
  const sets = layout.sets.filter((set) => isOrder(layout, set))
  const used = groups.map((_, g) => `g${g}`).filter((name) => sets.some(({ columns }) => columns.includes(name)))
  const own = [...used, 'y']
  const sums = ['count(*) AS n', ...(weighted ? ['sum(w) AS w', 'sum(w * w) AS w_2'] : [])]
  const again = ['n', ...(weighted ? ['w', 'w_2'] : [])].map((name) => `sum(${name}) AS ${name}`)
  const finest = `GROUP BY GROUPING SETS (${bins.map((bin) => `(${[...own, bin].join(', ')})`).join(', ')})`
  const bin = bins.length === 1 ? bins[0]! : `coalesce(${bins.join(', ')})`
  const kept = ['s', ...own]
  const values: Readonly<Record<string, string>> = { bins: 'bin', bin_n: 'n', bin_w: 'w', bin_w2: 'w_2' }
  return [
    ['leaves', `SELECT ${[...own, ...bins, ...sums].join(', ')}\nFROM terms\n${finest}`],
    [
      'spread',
      `SELECT${listed([setNumber(layout, [...own, ...bins], sets), ...own, `${bin} AS bin`, ...again])}\nFROM leaves\n${groupingSets(sets)}`,
    ],
    [
      'ordered',
      `SELECT${listed([
        's',
        ...keys.map((key) => (own.includes(key) ? key : nothing(key, keyType(key)))),
        ...measures.map(({ name, form }) => (name === 'n' ? 'sum(n) AS n' : nothing(name, TYPES[form]))),
        ...arrays.map(([name]) => `array_agg(${values[name]} ORDER BY bin) AS ${name}`),
      ])}\nFROM spread\nWHERE bin IS NOT NULL\nGROUP BY ${kept.join(', ')}`,
    ],
  ]
}

function source({ plan }: Layout): string {
  const { catalog, schema, table, query } = plan.spec.sql!
  if (table !== null) return [catalog, schema, table].map(quoted).join('.')
  return `(\n${query}\n) AS given`
}

function where({ plan }: Layout, digest: string | null): string {
  const { model } = plan.spec.sql!
  if (model === null || digest === null) return ''
  const bare = digest.replace(/^[a-z0-9]+:/, '')
  return `\n  WHERE lower(CAST(${quoted(model)} AS varchar)) IN ('${digest}', '${bare}')`
}

/** The columns of the table that are read, as they are. Numbers of a regression and scores must be numbers, or the engine refuses. */
function rawColumns({ plan, groups, scores, weighted }: Layout, from: string): readonly string[] {
  const { columns, sql } = plan.spec
  const regression = plan.task === 'regression'
  const cast = (name: string | undefined, as: string, to: string): readonly string[] =>
    name === undefined ? [] : [`CAST(${quoted(name)} AS ${to}) AS ${as}`]
  const all = [
    ...groups.flatMap((name, g) => cast(name, `g${g}`, 'varchar')),
    ...cast(columns.label, regression ? 'ry' : 'y', regression ? 'double' : 'varchar'),
    ...cast(columns.prediction, regression ? 'rd' : 'd', regression ? 'double' : 'varchar'),
    ...scores.flatMap(({ column }, k) => cast(column, `r${k}`, 'double')),
    ...(weighted ? cast(columns.weight, 'rw', 'double') : []),
    ...(sql?.at == null ? [] : cast(sql.at, 'z', 'timestamp(3) with time zone')),
    ...(columns.id === undefined
      ? []
      : [`(SELECT count(DISTINCT CAST(${quoted(columns.id)} AS varchar)) FROM ${from}) AS ids`]),
  ]
  return all.length > 0 ? all : ['1 AS one']
}

/** Cells that may be added up; what may not be is null, and a flag says so. */
function soundColumns({ plan, scores, weighted }: Layout): readonly string[] {
  const { columns } = plan.spec
  const numbers =
    plan.task === 'regression'
      ? (['label', 'prediction'] as const).flatMap((name) =>
          columns[name] === undefined ? [] : [name === 'label' ? 'y' : 'd'],
        )
      : []
  const any = (conditions: readonly string[]): string => conditions.join(' OR ')
  const isScore = (k: number): string => `r${k} >= ${sqlDouble(0)} AND r${k} <= ${sqlDouble(1)}`
  const isWeight = `is_finite(rw) AND rw >= ${sqlDouble(0)}`
  const all = [
    ...numbers.map((name) => `CASE WHEN is_finite(r${name}) THEN r${name} END AS ${name}`),
    ...(numbers.length > 0
      ? [`${any(numbers.map((name) => `r${name} IS NULL OR NOT is_finite(r${name})`))} AS number_gap`]
      : []),
    ...scores.map((_, k) => `CASE WHEN ${isScore(k)} THEN r${k} END AS p${k}`),
    ...(scores.length > 0
      ? [
          `${any(scores.map((_, k) => `r${k} IS NULL`))} AS score_gap`,
          `${any(scores.map((_, k) => `coalesce(NOT (${isScore(k)}), false)`))} AS score_out`,
        ]
      : []),
    ...(weighted
      ? [
          `CASE WHEN ${isWeight} THEN rw END AS w`,
          'rw IS NULL AS weight_gap',
          `coalesce(NOT (${isWeight}), false) AS weight_out`,
        ]
      : []),
  ]
  return all.length > 0 ? all : ['2 AS two']
}

/** Losses and bins of each row. */
function rowColumns({ scores, terms, binned, keys }: Layout): readonly string[] {
  return [
    ...terms.map(({ name, sql }) => `${sql} AS ${name}`),
    ...(keys.includes('t') ? [`${topIndex(scores)} AS t`] : []),
    ...binned.map((one, index) => {
      const bin = `least(floor((${binnedScore(one, scores)}) * ${sqlDouble(one.bins)}), ${sqlDouble(one.bins - 1)})`
      return `CAST(${bin} AS integer) AS ${binName(one, index)}`
    }),
  ]
}

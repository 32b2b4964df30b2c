/**
 * One statement that counts rows where they are: grouping sets over the groups, rows by label and prediction, sums of
 * losses, calibration bins, and the score order in bins. Never the raw score, never a row. One scan of the table (two
 * where an id column is named, whose values must differ). Names are quoted; values of the policy enter as numbers, as
 * names of letters, digits and underscores, or as the hex digits of a digest.
 */

import type { CountPlan } from '../../domain/counts.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import { binName, binnedScore, type Layout, layoutOf, sqlDouble, topIndex } from './layout.js'

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
  if (layout.keys.length > MOST_KEYS || layout.sets.length > MOST_SETS)
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
  const sets = layout.sets.map(({ columns }) => `(${columns.join(', ')})`)
  const keys = layout.keys.join(', ')
  const kept = layout.keys.filter((key) => !key.startsWith('o'))
  const bits = layout.keys.length > 0 ? `CAST(grouping(${keys}) AS bigint)` : 'CAST(0 AS bigint)'
  const inner = [`${bits} AS s`, ...layout.keys, ...layout.measures.map(({ name, sql }) => `${sql} AS ${name}`)]
  const outer = [
    's',
    ...kept,
    ...layout.measures.map(({ name, join }) => `${join}(${name}) AS ${name}`),
    ...arrays(layout),
  ]
  const by = ['s', ...kept].join(', ')
  const from = `${source(layout)}${where(layout, digest)}`
  return [
    'WITH raw AS (',
    `  SELECT\n    ${rawColumns(layout, from).join(',\n    ')}`,
    `  FROM ${from}`,
    '), sound AS (',
    `  SELECT *,\n    ${soundColumns(layout).join(',\n    ')}`,
    '  FROM raw',
    '), terms AS (',
    `  SELECT *${rowColumns(layout)
      .map((column) => `,\n    ${column}`)
      .join('')}`,
    '  FROM sound',
    '), counted AS (',
    `  SELECT\n    ${inner.join(',\n    ')}`,
    '  FROM terms',
    `  GROUP BY GROUPING SETS (\n    ${sets.join(',\n    ')}\n  )`,
    ')',
    `SELECT\n  ${outer.join(',\n  ')}`,
    'FROM counted',
    `GROUP BY ${by}`,
    `ORDER BY ${by}`,
    '',
  ].join('\n')
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

/** The bins of a score order as arrays, so that a group is one row of the answer and not thousands. */
function arrays({ binned, weighted }: Layout): readonly string[] {
  const names = binned.flatMap((one, index) => (one.kind === 'order' ? [binName(one, index)] : []))
  if (names.length === 0) return []
  const bin = names.length === 1 ? names[0]! : `coalesce(${names.join(', ')})`
  const list = (value: string, as: string): string =>
    `array_agg(${value} ORDER BY ${bin}) FILTER (WHERE ${bin} IS NOT NULL) AS ${as}`
  return [list(bin, 'bins'), list('n', 'bin_n'), ...(weighted ? [list('w', 'bin_w'), list('w_2', 'bin_w2')] : [])]
}

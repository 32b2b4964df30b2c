/** The aggregates of the one statement, computed row by row in memory: an engine that a test can hold. */

import type { Binned, CountPlan } from '../../src/domain/counts.js'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { QueryAnswer } from '../../src/domain/query.js'
import type { RowTable } from '../../src/domain/rows.js'
import { type CountSet, type Layout, layoutOf, type Measure } from '../../src/tables/sql/layout.js'

/** A row of the engine's table: columns by name. Numbers are doubles, all else is text. */
export type EngineRow = Readonly<Record<string, string | number | null>>

type Cells = Readonly<Record<string, number | string | null>>
type Cell = string | number | null | readonly (number | string)[]

const EPSILON = 2 ** -52
const logLoss = (p: number): number => -Math.log(Math.min(Math.max(p, EPSILON), 1 - EPSILON))

/** What an engine answers to the statement of a plan about these rows. */
export function countedBy(plan: CountPlan, rows: readonly EngineRow[]): QueryAnswer {
  const layout = layoutOf(plan)
  const sound = rows.map((row) => cellsOf(layout, row))
  const ids = plan.spec.columns.id
  const distinct = ids === undefined ? 0 : new Set(rows.flatMap((row) => row[ids] ?? [])).size
  const answer = layout.sets.flatMap((set) => setRows(layout, set, sound, distinct))
  return {
    columns: layout.answer.map((name) => ({ name, type: 'any' })),
    rows: answer.map((one) => layout.answer.map((name) => one[name] ?? null)),
  }
}

/** Keys, terms, bins and flags of one row. */
function cellsOf(layout: Layout, row: EngineRow): Cells {
  const { plan, scores, groups, weighted } = layout
  const { columns, sql } = plan.spec
  const text = (name: string | undefined): string | null =>
    name === undefined || row[name] == null ? null : String(row[name])
  const number = (name: string | undefined): number | null =>
    name === undefined || row[name] == null ? null : Number(row[name])
  const raw = scores.map(({ column }) => number(column))
  const p = raw.map((one) => (one !== null && one >= 0 && one <= 1 ? one : Number.NaN))
  const weight = number(columns.weight)
  const cells: Record<string, number | string | null> = {
    w: weighted ? (weight !== null && weight >= 0 && weight < Infinity ? weight : Number.NaN) : 1,
    score_gap: Number(raw.includes(null)),
    score_out: Number(raw.some((one) => one !== null && !(one >= 0 && one <= 1))),
    weight_gap: Number(weight === null),
    weight_out: Number(weight !== null && !(weight >= 0 && weight < Infinity)),
    z: sql?.at == null ? null : text(sql.at),
  }
  for (const [g, name] of groups.entries()) cells[`g${g}`] = text(name)
  if (plan.task === 'regression') {
    const [y, d] = [number(columns.label), number(columns.prediction)]
    cells['number_gap'] = Number(!Number.isFinite(y ?? Number.NaN) || !Number.isFinite(d ?? Number.NaN))
    const r = y! - d!
    Object.assign(cells, { y, d, ra: Math.abs(r), rs: r * r, rp: Math.abs(r) / Math.max(Math.abs(y!), EPSILON) })
    for (const [i, at] of plan.quantiles.entries()) cells[`rq${i}`] = r >= 0 ? at * r : (at - 1) * r
    return cells
  }
  cells['y'] = text(columns.label)
  cells['d'] = text(columns.prediction)
  const top = p.length === 1 ? Math.max(p[0]!, 1 - p[0]!) : Math.max(...p)
  cells['t'] = p.indexOf(top)
  if (plan.task === 'binary')
    Object.assign(cells, { l1: logLoss(p[0]!), l0: logLoss(1 - p[0]!), e1: (1 - p[0]!) ** 2, e0: p[0]! ** 2 })
  else
    for (const k of p.keys()) {
      cells[`l${k}`] = logLoss(p[k]!)
      cells[`e${k}`] = p.reduce((sum, one) => sum + one * one, 0) - 2 * p[k]! + 1
    }
  for (const [i, at] of plan.coverages.entries()) cells[`v${i}`] = Number(top >= at)
  for (const [i, one] of layout.binned.entries()) {
    const score = scoreOf(one, p, top, layout)
    cells[`c${i}`] = score
    cells[`${one.kind === 'order' ? 'o' : 'b'}${i}`] = Number.isNaN(score)
      ? null
      : Math.min(one.bins - 1, Math.floor(score * one.bins))
  }
  return cells
}

function scoreOf({ of }: Binned, p: readonly number[], top: number, { scores }: Layout): number {
  if (of === 'positive') return p[0]!
  if (of === 'negative') return 1 - p[0]!
  return of === 'top' ? top : p[scores.findIndex((one) => one.class === of.class)]!
}

function setRows(layout: Layout, set: CountSet, rows: readonly Cells[], ids: number): readonly Record<string, Cell>[] {
  const order = set.columns.find((name) => name.startsWith('o'))
  const keys = set.columns.filter((name) => name !== order)
  const groups = new Map<string, Cells[]>()
  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => row[name]))
    const own = groups.get(key)
    if (own) own.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].map((own) => ({
    s: layout.sets.indexOf(set),
    ...Object.fromEntries(keys.map((name) => [name, own[0]![name]!])),
    ...Object.fromEntries(layout.measures.map((one) => [one.name, measure(one, own, layout, ids)])),
    ...(order === undefined ? {} : arrays(own, order, layout.weighted)),
  }))
}

function measure({ name, form, scale }: Measure, rows: readonly Cells[], layout: Layout, ids: number): Cell {
  const number = (row: Cells, key: string): number => Number(row[key] ?? Number.NaN)
  const sum = (of: (row: Cells) => number): number => rows.reduce((total, row) => total + of(row), 0)
  if (name === 'n') return rows.length
  if (name === 'ids') return ids
  if (name === 'z') return rows.map((row) => String(row['z'])).sort()[0]!
  if (name === 'z_gaps') return sum((row) => Number(row['z'] === null))
  if (name.endsWith('_gaps') || name.endsWith('_outs')) return sum((row) => number(row, name.slice(0, -1)))
  if (name === 'w') return sum((row) => number(row, 'w'))
  if (name === 'w_2') return sum((row) => number(row, 'w') ** 2)
  if (name === 'most') return Math.max(...rows.map((row) => number(row, 'ra')))
  if (/^(mean|var)_/.test(name)) {
    const values = rows.map((row) => (name.endsWith('y') ? number(row, 'y') : number(row, 'y') - number(row, 'd')))
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    return name.startsWith('mean') ? mean : values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length
  }
  const [term = '', part = ''] = name.split('_')
  if (form === 'count') return sum((row) => number(row, term))
  const power = part === 'q' ? 2 : 1
  if (form === 'exact') {
    const units = rows.map((row) => number(row, term) ** power * scale!).filter((one) => !Number.isNaN(one))
    return String(units.reduce((total, one) => total + BigInt(Math.round(one)), 0n))
  }
  const weight = (row: Cells): number => (part === '' || !layout.weighted ? number(row, 'w') : number(row, 'w') ** 2)
  return sum((row) => weight(row) * number(row, term) ** power)
}

function arrays(rows: readonly Cells[], order: string, weighted: boolean): Record<string, Cell> {
  const sums = new Map<number, [n: number, w: number, squares: number]>()
  for (const row of rows) {
    if (row[order] === null) continue
    const own = sums.get(Number(row[order])) ?? [0, 0, 0]
    const w = Number(row['w'])
    sums.set(Number(row[order]), [own[0] + 1, own[1] + w, own[2] + w * w])
  }
  const bins = [...sums.keys()].sort((a, b) => a - b)
  if (bins.length === 0) return {}
  const list = (at: 0 | 1 | 2): readonly number[] => bins.map((bin) => sums.get(bin)![at])
  const weights = (at: 1 | 2) => list(at).map((one) => (Number.isFinite(one) ? one : String(one)))
  return { bins, bin_n: list(0), ...(weighted ? { bin_w: weights(1), bin_w2: weights(2) } : {}) }
}

/** The rows of a typed table as an engine holds them, under the columns of an evidence entry. */
export function engineRows(table: RowTable, { columns }: Pick<EvidenceSpec, 'columns'>): readonly EngineRow[] {
  const scores =
    columns.score === undefined
      ? []
      : typeof columns.score === 'string'
        ? [columns.score]
        : Object.values(columns.score)
  const outcome = (values: RowTable['label'], row: number): string | number =>
    table.task === 'regression' ? values![row]! : table.classes[values![row]!]!
  return Array.from({ length: table.n }, (_, row) => ({
    ...(columns.id && table.ids ? { [columns.id]: table.ids.text(row) } : {}),
    ...(columns.label ? { [columns.label]: outcome(table.label, row) } : {}),
    ...(columns.prediction ? { [columns.prediction]: outcome(table.prediction, row) } : {}),
    ...Object.fromEntries(scores.map((name, k) => [name, table.scores![k]![row]!])),
    ...(columns.weight ? { [columns.weight]: table.weight![row]! } : {}),
    ...Object.fromEntries(
      Object.entries(table.groups).map(([name, { values, codes }]) => [name, values[codes[row]!]!]),
    ),
  }))
}

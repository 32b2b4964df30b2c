/** Rows tables made in tests, and the loan tables read from the sample files. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Role, Task } from '../../src/domain/metric.js'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { RowsRequest, RowTable } from '../../src/domain/rows.js'
import type { RowsOutcome } from '../../src/measure.js'
import { readRows } from '../../src/tables/index.js'

interface Given {
  readonly task?: Task
  readonly role?: Role
  readonly path?: string
  readonly classes?: readonly string[]
  readonly label?: readonly number[] | null
  readonly prediction?: readonly number[] | null
  readonly scores?: readonly (readonly number[])[] | null
  readonly weight?: readonly number[] | null
  readonly groups?: Readonly<Record<string, readonly string[]>>
  readonly numbers?: Readonly<Record<string, readonly number[]>>
  readonly ids?: readonly string[] | null
}

const column = (values: readonly number[] | null | undefined, task: Task): RowTable['label'] =>
  values == null ? null : task === 'regression' ? Float64Array.from(values) : Uint16Array.from(values)

/** A table from plain arrays. Labels and predictions are indices into `classes` ('0' and '1' where left out). */
export function rowTable(given: Given): RowTable {
  const task = given.task ?? 'binary'
  const n = (given.label ?? given.prediction ?? given.scores?.[0] ?? Object.values(given.numbers ?? {})[0] ?? []).length
  const ids = given.ids === undefined ? Array.from({ length: n }, (_, row) => `r${row}`) : given.ids
  const find = new Map((ids ?? []).map((id, row) => [id, row]))
  return {
    n,
    role: given.role ?? 'candidate',
    task,
    source: { path: given.path ?? 'rows.csv', sha256: 'a'.repeat(64), pointer: '', line: null },
    ids: ids === null ? null : { length: n, text: (row) => ids[row]!, find: (id) => find.get(id) ?? -1 },
    classes: task === 'regression' ? [] : (given.classes ?? ['0', '1']),
    label: column(given.label, task),
    prediction: column(given.prediction, task),
    scores: given.scores?.map((one) => Float64Array.from(one)) ?? null,
    weight: given.weight ? Float64Array.from(given.weight) : null,
    groups: Object.fromEntries(
      Object.entries(given.groups ?? {}).map(([name, cells]) => {
        const values = [...new Set(cells)]
        const codes = new Map(values.map((value, code) => [value, code]))
        return [name, { values, codes: Uint32Array.from(cells, (cell) => codes.get(cell)!) }]
      }),
    ),
    numbers: Object.fromEntries(
      Object.entries(given.numbers ?? {}).map(([name, cells]) => [name, Float64Array.from(cells)]),
    ),
  }
}

/** The same rows in another order: row `i` of the answer is row `order[i]`. */
export function reordered(table: RowTable, order: readonly number[]): RowTable {
  const pick = (values: ArrayLike<number>): number[] => order.map((row) => values[row]!)
  const moved = rowTable({
    task: table.task ?? 'binary',
    role: table.role,
    path: table.source.path,
    classes: table.classes,
    label: table.label && pick(table.label),
    prediction: table.prediction && pick(table.prediction),
    scores: table.scores?.map(pick) ?? null,
    weight: table.weight && pick(table.weight),
    groups: Object.fromEntries(
      Object.entries(table.groups).map(([name, { values, codes }]) => [name, order.map((row) => values[codes[row]!]!)]),
    ),
    ids: table.ids && order.map((row) => table.ids!.text(row)),
  })
  return { ...moved, source: table.source }
}

/** An evidence entry that declares every column of a table. */
export function specOf(table: RowTable, change: Partial<EvidenceSpec> = {}): EvidenceSpec {
  return {
    file: table.source.path,
    as: 'predictions',
    role: table.role,
    task: table.task,
    columns: {
      ...(table.ids ? { id: 'id' } : {}),
      ...(table.label ? { label: 'y_true' } : {}),
      ...(table.prediction ? { prediction: 'y_pred' } : {}),
      ...(table.scores ? { score: 'y_score' } : {}),
      ...(table.weight ? { weight: 'w' } : {}),
    },
    groups: Object.keys(table.groups),
    positive: null,
    from: 'head',
    metrics: {},
    place: { path: 'policy.yml', line: 1, column: 1 },
    ...change,
  }
}

/** A table as `measure` takes it. */
export const found = (table: RowTable, change: Partial<EvidenceSpec> = {}): RowsOutcome => ({
  spec: specOf(table, change),
  path: table.source.path,
  sha256: table.source.sha256,
  table: { ok: true, value: table },
})

/** The loan predictions: 8,000 rows of a binary model. */
export async function loanTable(name: 'predictions' | 'baseline', weighted = false): Promise<RowTable> {
  const path = new URL(`../samples/loan/${name}.parquet`, import.meta.url)
  const bytes = readFileSync(path)
  const request: RowsRequest = {
    path: `reports/${name}.parquet`,
    role: name === 'baseline' ? 'baseline' : 'candidate',
    task: 'binary',
    columns: {
      id: 'id',
      label: 'y_true',
      prediction: 'y_pred',
      score: 'y_score',
      ...(weighted ? { weight: 'sample_weight' } : {}),
    },
    groups: ['sex', 'race', 'age_band'],
    positive: 1,
    extra: [],
  }
  const table = await readRows(
    {
      path: request.path,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      lfs: null,
      bytes: async () => bytes,
      async *stream() {
        yield bytes
      },
    },
    request,
  )
  if (!table.ok) throw new Error(table.faults.map(({ message }) => message).join('\n'))
  return table.value
}

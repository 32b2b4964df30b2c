/** `drift`: how far each column of one rows file lies from the same column of another. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { isUndefined, type Undefined } from '../domain/statistics.js'
import { driftOf } from '../measure/drift.js'
import { logLine } from '../outputs/escape.js'
import type { DriftColumn } from '../statistics/drift.js'
import type { NamedColumn, NamedColumns } from '../tables/named-columns.js'
import type { Command } from './command.js'
import { openBlob } from './shared/open-blob.js'
import { formatOption, type Options, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'
import { aligned, commaList, rounded } from './shared/text-table.js'

/** One distance of one column. */
interface DriftRow {
  readonly metric: string
  readonly column: string
  /** null: undefined, with the reason. */
  readonly value: number | null
  /** Rows of either file, those with an empty cell too. */
  readonly reference: number
  readonly current: number
  readonly reason?: string
}

/** What is measured of a column that holds numbers, and of one that holds texts. */
const DISTANCES = { numbers: ['psi', 'ks', 'js', 'wasserstein'], categories: ['psi', 'js', 'chi2'] } as const
const ALL = ['psi', 'ks', 'js', 'wasserstein', 'chi2'] as const

export const driftColumns: Command = {
  name: 'drift',
  usage: 'drift REFERENCE CURRENT [options]',
  summary:
    'Measures how far the columns of two rows files (CSV, JSON Lines or Parquet) lie apart: psi, ks, js and wasserstein of numbers; psi, js and chi2 of categories.',
  options: {
    columns: { value: 'LIST', help: 'columns to compare (default: every column that both files have)' },
    bins: { value: 'N', help: 'bins of numbers for psi and js', fallback: '10' },
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 2)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const request = requestOf(parsed.value)
    if (!request.ok) return sayFaults(world, request.faults)
    const { paths, columns, bins } = request.value
    const [reference, current] = [await readFile(paths[0], columns), await readFile(paths[1], columns)]
    if (!reference.ok || !current.ok) return sayFaults(world, [reference, current].flatMap(faultsOf))
    const names = columns ?? [...new Set([...reference.value.columns.keys(), ...current.value.columns.keys()])]
    const rows = names.flatMap((name) => compareColumn(name, reference.value, current.value, { paths, bins }))
    if (!names.some((name) => reference.value.columns.has(name) && current.value.columns.has(name)))
      return sayFaults(world, [
        fault('artifact/rows', paths[1], `the file has no column in common with ${paths[0]}`, {
          fix: 'give two files of the same kind',
        }),
      ])
    world.out(parsed.value.text('format') === 'json' ? `${JSON.stringify(rows)}\n` : textTable(rows))
    return 0
  },
}

interface Request {
  readonly paths: readonly [reference: string, current: string]
  /** null: all. */
  readonly columns: readonly string[] | null
  readonly bins: number
}

/** Options as a request, or every fault in them. */
function requestOf(options: Options): Result<Request> {
  const faults: Fault[] = []
  const [reference, current] = options.rest
  if (reference === undefined || current === undefined)
    faults.push(
      fault('usage/option', 'drift', 'needs two files: the reference, and what is compared with it', {
        fix: 'risk-gate drift REFERENCE CURRENT',
      }),
    )
  const columns = commaList(options.text('columns'))
  if (columns?.length === 0)
    faults.push(fault('usage/option', '--columns', 'names no column', { fix: 'name columns, or leave it out for all' }))
  const bins = Number(options.text('bins'))
  if (!Number.isInteger(bins) || bins < 2 || bins > 1000) {
    const fix = 'a whole number from 2 to 1000'
    faults.push(fault('usage/option', '--bins', `cannot be "${options.text('bins')}"`, { fix }))
  }
  if (faults.length || reference === undefined || current === undefined) return bad(...faults)
  return good({ paths: [reference, current], columns: columns && [...new Set(columns)], bins })
}

async function readFile(path: string, columns: readonly string[] | null): Promise<Result<NamedColumns>> {
  const file = await openBlob(path)
  if (!file.ok) return file
  const { readColumns } = await import('../tables/index.js')
  const read = await readColumns(file.value.blob, columns)
  await file.value.close()
  return read
}

const faultsOf = (result: Result<unknown>): readonly Fault[] => (result.ok ? [] : result.faults)

/** The distances of one column; where it cannot be compared, each with the reason. */
function compareColumn(
  name: string,
  reference: NamedColumns,
  current: NamedColumns,
  { paths, bins }: Pick<Request, 'paths' | 'bins'>,
): readonly DriftRow[] {
  const from = usable(reference.columns.get(name), paths[0])
  const to = usable(current.columns.get(name), paths[1])
  const kind = 'kind' in from ? from.kind : 'kind' in to ? to.kind : 'categories'
  return DISTANCES[kind].map((metric) => {
    const value = 'undefined' in from ? from : 'undefined' in to ? to : driftOf(metric, from, to, bins)
    const head = { metric, column: name, value: null, reference: reference.n, current: current.n }
    return isUndefined(value) ? { ...head, reason: value.undefined } : { ...head, value }
  })
}

/** A column as it can be compared, or why it cannot. */
function usable(column: NamedColumn | undefined, path: string): DriftColumn | Undefined {
  if (column === undefined) return { undefined: `it is not in ${path}` }
  return column.kind === 'unusable' ? { undefined: `in ${path} ${column.why}` } : column
}

/** A column a line, a distance a column, for a terminal; what is undefined is told below with its reason, once a column. */
function textTable(rows: readonly DriftRow[]): string {
  const names = [...new Set(rows.map((row) => row.column))]
  const find = new Map(rows.map((row) => [`${row.metric} ${row.column}`, row]))
  const cell = (metric: string, name: string): string => {
    const row = find.get(`${metric} ${name}`)
    return row === undefined ? '' : row.value === null ? '-' : rounded(row.value)
  }
  const metrics = ALL.filter((metric) => rows.some((row) => row.metric === metric))
  const cells = [['column', ...metrics], ...names.map((name) => [name, ...metrics.map((metric) => cell(metric, name))])]
  const reasons = names.flatMap((name) => {
    const mine = rows.filter((row) => row.column === name && row.reason !== undefined)
    return [...new Set(mine.map((row) => row.reason))].map((reason) => {
      const told = mine.filter((row) => row.reason === reason).map((row) => row.metric)
      return `${told.join(', ')} of ${name}: ${reason}`
    })
  })
  return `${[...aligned(cells), ...reasons].map(logLine).join('\n')}\n`
}

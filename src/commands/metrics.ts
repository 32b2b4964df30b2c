/** `metrics`: measures a predictions file, over all rows and by group. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { Task } from '../domain/metric.js'
import type { RowsRequest } from '../domain/rows.js'
import { type MeasuredRow, measureTable } from '../measure-table.js'
import { vocabulary } from '../metrics/index.js'
import { logLine } from '../outputs/escape.js'
import type { Command } from './command.js'
import { openBlob } from './shared/open-blob.js'
import { formatOption, type Options, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'
import { aligned, commaList, rounded } from './shared/text-table.js'

/** What is measured where `--metrics` is left out. */
const USUAL: Readonly<Record<Task, readonly string[]>> = {
  binary: [
    'count',
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'specificity',
    'f1',
    'selection_rate',
    'roc_auc',
    'average_precision',
    'log_loss',
    'brier',
    'ece',
  ],
  multiclass: [
    'count',
    'accuracy',
    'balanced_accuracy',
    'f1_macro',
    'f1_weighted',
    'mcc',
    'roc_auc_ovr_macro',
    'log_loss',
    'brier',
    'ece',
  ],
  regression: ['count', 'mae', 'rmse', 'r2', 'median_ae', 'max_error'],
}

export const metrics: Command = {
  name: 'metrics',
  usage: 'metrics FILE --task TASK --label COLUMN [options]',
  summary: 'Measures a predictions file (CSV, JSON Lines or Parquet) with intervals, over all rows and by group.',
  options: {
    task: { value: 'TASK', help: 'binary, multiclass or regression', choices: ['binary', 'multiclass', 'regression'] },
    label: { value: 'COLUMN', help: 'the true label or number' },
    prediction: { value: 'COLUMN', help: 'the predicted label or number' },
    score: { value: 'COLUMN', help: 'P(positive); for several classes CLASS=COLUMN,CLASS=COLUMN,…' },
    id: { value: 'COLUMN', help: 'the id of a row; each must be there once' },
    weight: { value: 'COLUMN', help: 'the weight of a row' },
    positive: { value: 'VALUE', help: 'the positive class of a binary task (default: 1 or true)' },
    groups: { value: 'LIST', help: 'columns to measure by, such as sex,race,sex*race' },
    slices: { value: 'LIST', help: 'columns of numbers cut into bins for --groups, such as age=0:25:60:inf' },
    metrics: { value: 'LIST', help: 'metrics to measure; recall@CLASS for one class of several' },
    confidence: { value: 'LEVEL', help: 'level of the two-sided intervals', fallback: '0.95' },
    bins: { value: 'N', help: 'bins of ece and mce', fallback: '10' },
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const request = requestOf(parsed.value)
    if (!request.ok) return sayFaults(world, request.faults)
    const file = await openBlob(request.value.rows.path)
    if (!file.ok) return sayFaults(world, file.faults)
    const { readRows } = await import('../tables/index.js')
    const table = await readRows(file.value.blob, request.value.rows)
    await file.value.close()
    if (!table.ok) return sayFaults(world, table.faults)
    const rows = measureTable(table.value, request.value)
    world.out(parsed.value.text('format') === 'json' ? `${JSON.stringify(rows)}\n` : await textTable(rows))
    return 0
  },
}

interface Request {
  readonly rows: RowsRequest
  readonly metrics: readonly string[]
  readonly groups: readonly (readonly string[])[]
  readonly confidence: number
  readonly bins: number
}

/** Options as a request, or every fault in them. */
function requestOf(options: Options): Result<Request> {
  const faults: Fault[] = []
  const complain = (option: string, message: string, fix: string | null = null) =>
    faults.push(fault('usage/option', option, message, { fix }))
  const [path, ...more] = options.rest
  if (path === undefined || more.length)
    complain('metrics', 'needs exactly one file', 'risk-gate metrics FILE --task TASK --label COLUMN')
  const task = options.text('task') as Task | null
  const label = options.text('label')
  if (!task) complain('--task', 'is needed', 'one of binary, multiclass, regression')
  if (!label) complain('--label', 'is needed', 'name the column of what is true')
  const confidence = Number(options.text('confidence'))
  if (!(confidence > 0 && confidence < 1))
    complain('--confidence', `cannot be "${options.text('confidence')}"`, 'a number between 0 and 1')
  const bins = Number(options.text('bins'))
  if (!Number.isInteger(bins) || bins < 1 || bins > 1000)
    complain('--bins', `cannot be "${options.text('bins')}"`, 'a whole number from 1 to 1000')
  const names = commaList(options.text('metrics')) ?? USUAL[task ?? 'binary']
  if (!names.length) complain('--metrics', 'names no metric', 'risk-gate explain lists them')
  for (const name of names) {
    const near = vocabulary.suggest(name.split('@')[0] ?? '')
    if (!vocabulary.find(name.split('@')[0] ?? ''))
      complain('--metrics', `"${name}" is no metric`, near ? `did you mean ${near}?` : 'risk-gate explain lists them')
  }
  const scores = options.text('score')
  const score = scores === null ? null : scoreColumns(scores)
  if (scores !== null && score === null)
    complain('--score', `cannot be "${scores}"`, 'one column, or CLASS=COLUMN for each class once')
  const groups = (commaList(options.text('groups')) ?? []).map((group) =>
    group.split('*').map((column) => column.trim()),
  )
  const slices = slicesOf(options.text('slices'))
  if (slices === null)
    complain(
      '--slices',
      `cannot be "${options.text('slices')}"`,
      'COLUMN=EDGE:EDGE:… in ascending order, each column once',
    )
  for (const column of Object.keys(slices ?? {}))
    if (!groups.flat().includes(column))
      complain('--slices', `${column} is not among the groups`, `name it there too: --groups ${column}`)
  if (faults.length) return bad(...faults)
  const columns = {
    id: options.text('id'),
    label,
    prediction: options.text('prediction'),
    score,
    weight: options.text('weight'),
  }
  return good({
    rows: {
      path: path!,
      role: 'candidate',
      task,
      columns: Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null)),
      groups: [...new Set(groups.flat())].filter((column) => !Object.hasOwn(slices ?? {}, column)),
      slices: slices ?? {},
      positive: options.text('positive'),
      extra: [],
    },
    metrics: names,
    groups,
    confidence,
    bins,
  })
}

/** `age=0:25:60:inf` as edges by column; null where a part is no such thing, or a column stands twice. */
function slicesOf(text: string | null): Record<string, readonly number[]> | null {
  const pairs = (commaList(text) ?? []).map((pair) => /^(.+)=([^=]+)$/s.exec(pair))
  const slices: Record<string, readonly number[]> = Object.create(null)
  for (const pair of pairs) {
    const edges = (pair?.[2] ?? '').split(':').map(edgeOf)
    const ascending = edges.every((edge, at) => !Number.isNaN(edge) && (at === 0 || edge > edges[at - 1]!))
    if (!pair?.[1] || edges.length < 2 || !ascending || Object.hasOwn(slices, pair[1])) return null
    slices[pair[1]] = edges
  }
  return slices
}

/** An edge of a bin; NaN where it is none. */
function edgeOf(text: string): number {
  if (/^[+-]?inf$/.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : Number.NaN
}

/** `--score y` is one column; `--score a=x,b=y` maps classes to columns. Null where a part is no such pair, or a class twice. */
function scoreColumns(text: string): string | Record<string, string> | null {
  if (!text.includes('=')) return text
  const pairs = (commaList(text) ?? []).map((pair) => /^(.+?)=(.+)$/s.exec(pair))
  const columns = Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : [])))
  return Object.keys(columns).length === pairs.length ? columns : null
}

/** A group a line, a metric a column, for a terminal; what is undefined is told below with its reason. */
async function textTable(rows: readonly MeasuredRow[]): Promise<string> {
  const { from } = await import('arquero')
  const named = rows.map((row) => ({
    group: row.group === null ? 'all' : groupName(row.group),
    metric: row.class === undefined ? row.metric : `${row.metric}@${row.class}`,
    cell: cellText(row),
  }))
  const wide = from(named).groupby('group').pivot('metric', 'cell', { limit: MOST_COLUMNS, sort: false })
  const columns = wide.columnNames()
  const cells = [columns, ...wide.objects().map((row) => columns.map((column) => String((row as Cells)[column] ?? '')))]
  const reasons = rows
    .filter((row) => row.reason)
    .map((row) => `${row.metric} of ${row.group ? groupName(row.group) : 'all'}: ${row.reason}`)
  return `${[...aligned(cells), ...reasons].map(logLine).join('\n')}\n`
}

type Cells = Readonly<Record<string, unknown>>

/** Most metrics beside each other. */
const MOST_COLUMNS = 200

const groupName = (group: Readonly<Record<string, string>>) =>
  Object.entries(group)
    .map(([column, value]) => `${column}=${value}`)
    .join(' ')

/** `0.7959 [0.7869, 0.8046]`; a count as it is; what is undefined as a dash. */
function cellText({ value, lower, upper }: MeasuredRow): string {
  if (value === null) return '-'
  return lower === null || upper === null ? rounded(value) : `${rounded(value)} [${rounded(lower)}, ${rounded(upper)}]`
}

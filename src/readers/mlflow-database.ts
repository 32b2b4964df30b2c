/** MLflow's tracking database (SQLite), read only: runs that count, their last metrics, and where they come from. */

import type { Evidence, ModelRecordEvidence } from '../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { addTo } from '../domain/lists.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { isSqlite, openSqlite, type SqliteFile, type SqlRow } from '../syntax/sqlite.js'
import { addDataset, addRun } from './mlflow-run.js'
import { aboutFile } from './shared/about.js'
import { type Figure, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { finished, momentOfMillis, type PlainMap, startFragment } from './shared/lineage.js'
import { runFigure } from './shared/mlflow-metrics.js'
import { shown } from './shared/plain.js'

const FIX = 'commit the database as MLflow wrote it, or export the run as JSON'

/** MLflow writes an infinite metric as the largest number there is. */
const LARGEST = 1.797693134862315e308

/** Runs at most: a tracking database of a whole team is no evidence of one model. */
const MAXIMUM_RUNS = 10_000

/** Reads the metrics of finished runs, their lineage, and registered model versions. */
export const mlflowDatabase: Reader = {
  id: 'mlflow-database',
  title: 'MLflow tracking database (SQLite)',
  notes:
    'Read only, page by page; no SQL is run. The last value of every metric of runs that are FINISHED and not deleted: of the whole where one run has metrics, else by slice run (its name, or its id where two runs share a name). A latest value that its own history does not bear out is refused. ' +
    'train_, val_ and test_ are kept apart; n is not logged. NaN, and Infinity, which MLflow writes as the largest number, are undefined. Runs, parameters, commits and datasets are lineage, registered versions model records. ' +
    'A database in WAL mode is refused, since its latest rows may stand in another file.',
  recognises: (file) => {
    if (!isSqlite(file.bytes)) return 'no'
    const database = openSqlite(file.bytes, file.path)
    // One that cannot be opened is claimed, so that its own fault is told.
    if (!database.ok) return 'certain'
    const { tables } = database.value
    return tables.includes('runs') && (tables.includes('latest_metrics') || tables.includes('metrics'))
      ? 'certain'
      : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const database = openSqlite(file.bytes, file.path)
  if (!database.ok) return database
  const store = storeOf(file, database.value)
  if (!store.ok) return store
  const counted = store.value.runs.filter(countsFor(store.value))
  const figures = figuresOf(file, store.value, counted)
  if (!figures.ok) return figures
  const metrics = metricEvidence(file, context, 'mlflow-database', figures.value, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const lineage = lineageOf(file, store.value)
  if (!lineage.ok) return lineage
  const measured = counted.filter((run) => store.value.latest.has(text(run['run_uuid']) ?? ''))
  const [only] = measured.length === 1 ? measured : []
  const about = aboutFile(file, 'mlflow-database', { at: only === undefined ? null : momentOfMillis(only['end_time']) })
  return good([about, ...metrics.value, ...lineage.value, ...modelRecords(file, store.value)])
}

interface Store {
  readonly runs: readonly SqlRow[]
  /** Run → its rows of the last metrics. */
  readonly latest: ReadonlyMap<string, readonly SqlRow[]>
  /** Run → the history of its metrics. */
  readonly history: ReadonlyMap<string, readonly SqlRow[]>
  readonly params: ReadonlyMap<string, readonly SqlRow[]>
  readonly tags: ReadonlyMap<string, readonly SqlRow[]>
  readonly datasets: readonly SqlRow[]
  readonly inputs: readonly SqlRow[]
  readonly versions: readonly SqlRow[]
  /** Experiments that were deleted, and their runs with them. */
  readonly deleted: ReadonlySet<string>
}

const text = (value: Plain | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null)

function storeOf(file: ReadableFile, database: SqliteFile): Result<Store> {
  const faults: Fault[] = []
  const table = (name: string): readonly SqlRow[] => {
    if (!database.tables.includes(name)) return []
    const rows = database.rows(name)
    if (!rows.ok) faults.push(...rows.faults)
    return rows.ok ? rows.value : []
  }
  const byRun = (rows: readonly SqlRow[]): ReadonlyMap<string, readonly SqlRow[]> => {
    const runs = new Map<string, SqlRow[]>()
    for (const row of rows) {
      const run = text(row['run_uuid']) ?? ''
      addTo(runs, run, row)
    }
    return runs
  }
  const experiments = table('experiments').filter((one) => one['lifecycle_stage'] === 'deleted')
  const store: Store = {
    runs: table('runs'),
    latest: byRun(table('latest_metrics')),
    history: byRun(table('metrics')),
    params: byRun(table('params')),
    tags: byRun(table('tags')),
    datasets: table('datasets'),
    inputs: table('inputs'),
    versions: table('model_versions'),
    deleted: new Set(experiments.map((one) => String(one['experiment_id']))),
  }
  if (store.runs.length > MAXIMUM_RUNS) {
    const message = `the database holds ${store.runs.length} runs; at most ${MAXIMUM_RUNS} are read`
    faults.push(fault('artifact/too-large', file.path, message, { fix: 'export the run that was evaluated as JSON' }))
  }
  return faults.length > 0 ? bad(...faults.slice(0, 20)) : good(store)
}

const countsFor =
  ({ deleted }: Store) =>
  (run: SqlRow): boolean =>
    run['status'] === 'FINISHED' && run['lifecycle_stage'] === 'active' && !deleted.has(String(run['experiment_id']))

/** The last metrics of every run that counts; several runs are told apart by name or id. */
function figuresOf(file: ReadableFile, store: Store, runs: readonly SqlRow[]): Result<readonly Figure[]> {
  const faults: Fault[] = []
  const measured = runs.flatMap((run) => {
    const id = text(run['run_uuid'])
    const latest = id === null ? undefined : store.latest.get(id)
    return id === null || latest === undefined ? [] : [{ id, name: text(run['name']) ?? id, latest }]
  })
  const names = new Map<string, number>()
  for (const { name } of measured) names.set(name, (names.get(name) ?? 0) + 1)
  const figures = measured.flatMap(({ id, name, latest }) => {
    const slice = measured.length > 1 ? sliceFrom(['run'], [(names.get(name) ?? 0) > 1 ? id : name]) : null
    const history = pointsOf(store.history.get(id) ?? [])
    return latest.flatMap((row): readonly Figure[] => {
      const key = text(row['key'])
      if (key === null) return []
      const problem = contradiction(key, row, history)
      if (problem !== null)
        faults.push(fault('artifact/contradiction', file.path, `run ${shown(id)}: ${problem}`, { fix: FIX }))
      return [{ ...runFigure(key, row['value'], `/runs/${id}/metrics/${key}`), ...undefinedValue(row), slice }]
    })
  })
  return faults.length > 0 ? bad(...faults.slice(0, 20)) : good(figures)
}

function undefinedValue(row: SqlRow): { readonly undefinedBecause?: string } {
  if (row['is_nan'] === 1) return { undefinedBecause: 'NaN was logged' }
  const { value } = row
  return typeof value === 'number' && Math.abs(value) >= LARGEST
    ? { undefinedBecause: 'an infinite value was logged' }
    : {}
}

/** Values of each metric at its last step and time; MLflow takes the largest where two share both. */
function pointsOf(
  rows: readonly SqlRow[],
): ReadonlyMap<string, { readonly step: number; readonly time: number; readonly values: readonly unknown[] }> {
  const last = new Map<string, { step: number; time: number; values: unknown[] }>()
  for (const row of rows) {
    const key = text(row['key'])
    if (key === null) continue
    const [step, time] = [Number(row['step'] ?? 0), Number(row['timestamp'] ?? 0)]
    const known = last.get(key)
    if (known === undefined || step > known.step || (step === known.step && time > known.time))
      last.set(key, { step, time, values: [row['value']] })
    else if (step === known.step && time === known.time) known.values.push(row['value'])
  }
  return last
}

function contradiction(key: string, row: SqlRow, history: ReturnType<typeof pointsOf>): string | null {
  const last = history.get(key)
  if (last === undefined || last.values.includes(row['value'])) return null
  return `the latest value of ${shown(key)} is ${String(row['value'])}, and the last in its history ${String(last.values[0])}`
}

/** Runs as steps with their datasets; a run that has not finished is told as such. */
function lineageOf(file: ReadableFile, store: Store): Result<readonly Evidence[]> {
  const fragment = startFragment(file, null)
  const pairs = (rows: readonly SqlRow[] | undefined): PlainMap =>
    Object.assign(Object.create(null), ...(rows ?? []).map((row) => ({ [String(row['key'])]: row['value'] ?? null })))
  const runs = new Map<string, string>()
  for (const run of store.runs) {
    const id = text(run['run_uuid'])
    if (id === null || run['lifecycle_stage'] === 'deleted') continue
    const info = { ...run, run_name: run['name'] ?? null }
    const node = addRun(fragment, info, pairs(store.params.get(id)), pairs(store.tags.get(id)), `/runs/${id}`)
    if (node !== null) runs.set(id, node)
  }
  const datasets = new Map(store.datasets.map((one) => [one['dataset_uuid'], one] as const))
  for (const input of store.inputs) {
    const dataset = input['source_type'] === 'DATASET' ? datasets.get(input['source_id'] ?? null) : undefined
    const run = runs.get(text(input['destination_id']) ?? '')
    if (dataset === undefined || run === undefined) continue
    const pointer = `/datasets/${String(dataset['dataset_uuid'])}`
    const parts = {
      name: dataset['name'] ?? null,
      digest: dataset['digest'] ?? null,
      source: dataset['dataset_source'] ?? null,
    }
    const node = addDataset(fragment, parts, pointer, null)
    if (node !== null) fragment.edge(node, run, fragment.source(pointer))
  }
  return runs.size === 0 ? good([]) : finished(fragment, 'mlflow-database')
}

const modelRecords = (file: ReadableFile, store: Store): readonly ModelRecordEvidence[] =>
  store.versions.flatMap((version): readonly ModelRecordEvidence[] => {
    const name = text(version['name'])
    if (name === null || version['current_stage'] === 'Deleted_Internal') return []
    return [
      {
        kind: 'model-record',
        reader: 'mlflow-database',
        source: file.source(`/model_versions/${name}/${String(version['version'])}`),
        origin: 'reported',
        name,
        version: version['version'] === null || version['version'] === undefined ? null : String(version['version']),
        digest: null,
        run: text(version['run_id']),
        at: momentOfMillis(version['creation_time']),
      },
    ]
  })

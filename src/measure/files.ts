/** Which rows file answers for a role, and what it is good for. */

import type { CountedTable } from '../domain/counts.js'
import { type Fault, faultText, type Result } from '../domain/fault.js'
import type { Role, Task, Unmeasured } from '../domain/metric.js'
import type { EvidenceSpec } from '../domain/policy.js'
import type { RowTable } from '../domain/rows.js'
import type { MetricDefinition } from '../metrics/definition.js'

/** A rows file that the policy names, as it was found. */
export type RowsOutcome =
  | {
      readonly spec: EvidenceSpec
      readonly path: string
      readonly sha256: string | null
      readonly table: Result<RowTable>
    }
  | { readonly spec: EvidenceSpec; readonly path: string; readonly counts: CountedTable }
  | { readonly spec: EvidenceSpec; readonly path: string; readonly absent: true }

/** A readable rows file. */
export interface RowsFile {
  readonly spec: EvidenceSpec
  readonly path: string
  readonly table: RowTable
}

/** What is known of rows as columns, whether they are at hand or counted elsewhere; null: there is no such column. */
export interface TableShape extends Pick<RowTable, 'task' | 'source' | 'classes'> {
  readonly label: unknown
  readonly prediction: unknown
  readonly scores: unknown
  readonly groups: Readonly<Record<string, unknown>>
}

/** Rows that an engine counted. */
export interface CountsFile {
  readonly spec: EvidenceSpec
  readonly path: string
  readonly table: TableShape
  readonly counts: CountedTable
}

/** Rows of a role, at hand or counted. */
export type AnyFile = RowsFile | CountsFile

/** True where only counts of the rows are known. */
export const isCounts = (file: AnyFile): file is CountsFile => 'counts' in file

const refusal = (
  outcome: Unmeasured['outcome'],
  cause: Unmeasured['cause'],
  message: string,
  fix: string,
  sources: Unmeasured['sources'] = [],
): Unmeasured => ({ outcome, cause, message, fix, sources })

/** True where an evidence entry is about rows. */
const isRows = (spec: EvidenceSpec): boolean =>
  spec.sql !== undefined ||
  spec.as === 'predictions' ||
  spec.task !== null ||
  Object.keys(spec.columns).length > 0 ||
  spec.groups.length > 0

const MOST_FAULTS = 5

function faultsText(faults: readonly Fault[]): string {
  const told = faults.slice(0, MOST_FAULTS).map(faultText).join('; ')
  return faults.length > MOST_FAULTS ? `${told}; and ${faults.length - MOST_FAULTS} more faults` : told
}

/** The one readable file of a role, or why there is none. A single bad file among several is enough for an error. */
export function fileOf(
  role: Role,
  rows: readonly RowsOutcome[],
  declared: readonly EvidenceSpec[],
  shapeOf: (counts: CountedTable) => TableShape,
): AnyFile | Unmeasured {
  const mine = rows.filter(({ spec }) => spec.role === role)
  const faulty = mine.flatMap((one) => ('table' in one && !one.table.ok ? [{ ...one, faults: one.table.faults }] : []))
  if (faulty.length > 0) {
    const sources = faulty.flatMap(({ path, sha256 }) =>
      sha256 === null ? [] : [{ path, sha256, pointer: '', line: null }],
    )
    const message = `the ${role} rows cannot be used: ${faultsText(faulty.flatMap(({ faults }) => faults))}`
    return refusal('error', 'unreadable', message, `repair ${faulty.map(({ path }) => path).join(', ')}`, sources)
  }
  const tables = mine.flatMap((one): readonly AnyFile[] => {
    if ('counts' in one) return [{ ...one, table: shapeOf(one.counts) }]
    return 'table' in one && one.table.ok ? [{ spec: one.spec, path: one.path, table: one.table.value }] : []
  })
  if (tables.length > 1) {
    const paths = tables.map(({ path }) => path).join(', ')
    const message = `several files hold ${role} rows: ${paths}`
    const sources = tables.map(({ table }) => table.source)
    return refusal('error', 'unreadable', message, `name one file with the role ${role} in the policy`, sources)
  }
  const absent = mine.flatMap((one) => ('absent' in one ? [one.path] : []))
  if (tables.length === 0 || absent.length > 0) {
    const paths =
      absent.length > 0 ? absent : declared.filter((spec) => spec.role === role && isRows(spec)).map(({ file }) => file)
    if (paths.length === 0) {
      const fix = `declare a rows file (as: predictions, task, columns) with role: ${role} in the model's evidence`
      return refusal('missing', 'no-rows-declared', `the policy declares no file of ${role} rows`, fix)
    }
    const message = `${paths.join(', ')} is not there, so there are no ${role} rows to measure`
    return refusal('missing', 'absent', message, `add ${paths.join(', ')} to the change`)
  }
  return tables[0]!
}

const MOST_CLASSES = 1000

/** A label column that is different in nearly every row is no column of classes; its matrix would not fit in memory. */
export const tooManyClasses = (table: Pick<RowTable, 'classes'>): boolean => table.classes.length > MOST_CLASSES

/** The columns of a rows file that a metric reads. */
export function columnsFor(metric: MetricDefinition, task: Task): readonly ('label' | 'prediction' | 'score')[] {
  const needs = metric.needs.map((need) => (task === 'regression' ? ('prediction' as const) : need))
  return [...(metric.labelFree ? [] : (['label'] as const)), ...new Set(needs)]
}

/** Why a metric cannot be computed from a file, by what the policy declares of it; undefined where it can. */
export function unfit(metric: MetricDefinition, perClass: boolean, file: AnyFile): Unmeasured | undefined {
  const task = file.spec.task ?? file.table.task
  const cannot = (message: string, fix: string): Unmeasured =>
    refusal('missing', 'not-from-rows', message, fix, [file.table.source])
  if (metric.tasks.length === 0) {
    return cannot(
      `${metric.name} cannot be computed from rows`,
      `add a report that gives ${metric.name} to the model's evidence`,
    )
  }
  if (task === null) {
    return cannot(
      `${file.path} has no task in the policy, so ${metric.name} cannot be computed from it`,
      'add task: binary, multiclass or regression to the evidence entry',
    )
  }
  if (!metric.tasks.includes(task)) {
    return cannot(`${metric.name} is not defined for ${task}, the task of ${file.path}`, `ask for a metric of ${task}`)
  }
  if (tooManyClasses(file.table)) {
    const message = `${file.path} has ${file.table.classes.length} classes, more than the ${MOST_CLASSES} that can be measured`
    return refusal('error', 'unreadable', message, 'name the columns of labels and predictions', [file.table.source])
  }
  if (perClass && !metric.perClass)
    return cannot(`${metric.name} has no value for a single class`, 'remove class, or ask for another metric')
  for (const column of columnsFor(metric, task)) {
    if (file.spec.columns[column] === undefined) {
      const message = `${metric.name} needs a ${column} column, and the policy names none for ${file.path}`
      return cannot(message, `add columns.${column} to the evidence entry of ${file.path}`)
    }
    if (file.table[column === 'score' ? 'scores' : column] === null) return lacking(file, `${column} column`)
  }
  return undefined
}

/** Why rows cannot be grouped by these columns; undefined where they can. */
export function ungrouped(by: readonly string[], file: AnyFile): Unmeasured | undefined {
  for (const column of by) {
    if (!file.spec.groups.includes(column) && !Object.hasOwn(file.spec.slices ?? {}, column)) {
      const message = `the policy does not name ${column} among the groups of ${file.path}`
      return refusal(
        'missing',
        'not-from-rows',
        message,
        `add ${column} to groups of the evidence entry of ${file.path}`,
        [file.table.source],
      )
    }
    if (!Object.hasOwn(file.table.groups, column)) return lacking(file, `column ${column}`)
  }
  return undefined
}

/** A file that lacks what the policy says it has. */
export const lacking = (file: AnyFile, what: string): Unmeasured =>
  refusal('error', 'unreadable', `${file.path} has no ${what}`, `write the ${what} to ${file.path}`, [
    file.table.source,
  ])

/** A column with too many values to be groups. */
export const tooManyGroups = (by: readonly string[], file: AnyFile): Unmeasured =>
  refusal(
    'error',
    'unreadable',
    `${by.join(' and ')} split ${file.path} into more groups (or groups times classes) than can be measured`,
    'group by columns with few values',
    [file.table.source],
  )

/** Rows of two files that do not fit together. */
export const unpaired = (message: string, files: readonly RowsFile[]): Unmeasured =>
  refusal(
    'error',
    'unreadable',
    message,
    'evaluate both versions on the same rows: the same ids, labels, weights and groups',
    files.map(({ table }) => table.source),
  )

/** Why rows cannot give what is asked, by what the policy declares of them. */
export const notFromRows = (message: string, fix: string, sources: Unmeasured['sources']): Unmeasured =>
  refusal('missing', 'not-from-rows', message, fix, sources)

/** An ask that makes no sense for the metric. */
export const senseless = (message: string, fix: string): Unmeasured => refusal('missing', 'not-from-rows', message, fix)

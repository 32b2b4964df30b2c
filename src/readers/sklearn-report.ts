/** scikit-learn's classification_report, as a dict in JSON or as CSV. */

import { bad, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { cellValue } from '../syntax/csv-report.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { isMap, type PlainMap, step } from './shared/plain.js'
import { csvTable, MAXIMUM_REPORT } from './shared/tabular-document.js'

const COLUMNS = ['precision', 'recall', 'f1-score', 'support'] as const

/** Rows that are no class: their suffix in metric names. */
const AVERAGES: ReadonlyMap<string, string> = new Map([
  ['macro avg', '_macro'],
  ['micro avg', '_micro'],
  ['weighted avg', '_weighted'],
])

/** Labels that mean the positive class of a binary task where the policy does not say. */
const POSITIVE: ReadonlySet<string> = new Set(['1', '1.0', 'True', 'true'])
const NEGATIVE: ReadonlySet<string> = new Set(['0', '0.0', '-1', '-1.0', 'False', 'false'])

/** Reads precision, recall and f1 by class and averaged, and accuracy. */
export const sklearnReport: Reader = {
  id: 'sklearn-report',
  title: 'scikit-learn classification_report',
  notes:
    'output_dict=True as JSON, or that as CSV. Figures of one class carry their class; of a binary report those of the positive class (the policy’s positive, else 1 or True) also stand without one. ' +
    'support is the number of rows where it is whole (weights make it a fraction). Where micro avg stands in place of accuracy, only some labels were reported: averages over them are not read. ' +
    'The text form is rounded and refused.',
  recognises: (file) => {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 400))
    if (TEXT_FORM.test(begin)) return 'certain'
    if (/^[^\n]*\bprecision,recall,f1-score,support\s*$/m.test(begin)) return 'certain'
    const json = file.bytes.length > MAXIMUM_REPORT ? null : file.json()
    if (!json?.ok || !isMap(json.value.value)) return 'no'
    const root = json.value.value
    return Object.values(root).some(isRow) && [...AVERAGES.keys()].some((name) => isRow(root[name])) ? 'certain' : 'no'
  },
  read: (file, context) => {
    const table = tableOf(file)
    return table.ok
      ? metricEvidence(file, context, 'sklearn-report', figuresOf(table.value, context), { notANumber: 'undefined' })
      : table
  },
}

const TEXT_FORM = /^\s+precision\s+recall\s+f1-score\s+support\s*$/m

const isRow = (value: Plain | undefined): boolean =>
  isMap(value) && COLUMNS.every((column) => Object.hasOwn(value, column))

/** One line of the report: a class, an average, or accuracy (its value alone). */
interface ReportRow {
  readonly label: string
  readonly cells: PlainMap | null
  readonly value: Plain
  readonly pointer: string
  readonly line: number | null
}

function tableOf(file: ReadableFile): Result<readonly ReportRow[]> {
  const begin = new TextDecoder().decode(file.bytes.subarray(0, 400))
  if (TEXT_FORM.test(begin)) {
    const message = 'the text form of classification_report is rounded, which can turn a fail into a pass'
    return bad(
      faultAt(
        file,
        'artifact/unrecognised',
        '',
        message,
        'write classification_report(…, output_dict=True) as JSON',
        1,
      ),
    )
  }
  if (/^[^\n{[]*,/.test(begin)) return csvRows(file)
  const json = file.json()
  if (!json.ok) return json
  if (!isMap(json.value.value)) {
    return bad(
      faultAt(file, 'artifact/schema', '', 'a classification_report is an object', 'write it with output_dict=True'),
    )
  }
  return good(
    Object.entries(json.value.value).map(([label, value]) => ({
      label,
      cells: isMap(value) ? value : null,
      value,
      pointer: step(label),
      line: null,
    })),
  )
}

function csvRows(file: ReadableFile): Result<readonly ReportRow[]> {
  const report = csvTable(file, 'a report', 'report fewer classes, or commit it as JSON')
  if (!report.ok) return report
  const { header, rows } = report.value
  return good(
    rows.map((row) => {
      const label = row.cells[0] ?? ''
      const cells = Object.create(null) as { [key: string]: Plain }
      header.forEach((name, index) => {
        if (index > 0) cells[name] = cellValue(row.cells[index] ?? '')
      })
      // pandas repeats the one number of accuracy in every column, also under support.
      const single = label === 'accuracy'
      return {
        label,
        cells: single ? null : cells,
        value: single ? (cells.precision ?? null) : cells,
        pointer: step(label),
        line: row.line,
      }
    }),
  )
}

function figuresOf(rows: readonly ReportRow[], context: ReadContext): readonly Figure[] {
  const classes = rows.filter((row) => row.cells !== null && !AVERAGES.has(row.label) && row.label !== 'samples avg')
  const partial = rows.some((row) => row.label === 'micro avg')
  const positive = positiveOf(
    classes.map((row) => row.label),
    context,
  )
  const figures: Figure[] = []
  for (const row of rows) {
    const suffix = AVERAGES.get(row.label)
    const n = wholeRows(row.cells?.support)
    if (row.label === 'accuracy' && row.cells === null) {
      const total = rows.find(({ label }) => label === 'weighted avg' || label === 'macro avg')?.cells?.support
      figures.push({ name: 'accuracy', value: row.value, pointer: row.pointer, line: row.line, n: wholeRows(total) })
    } else if (row.cells !== null && row.label !== 'samples avg' && !(suffix !== undefined && partial)) {
      for (const column of COLUMNS) {
        if (column === 'support') continue
        const metric = column === 'f1-score' ? 'f1' : column
        const figure = {
          value: row.cells[column],
          pointer: row.line === null ? `${row.pointer}${step(column)}` : row.pointer,
          line: row.line,
          n,
        }
        if (suffix !== undefined) figures.push({ ...figure, name: `${metric}${suffix}` })
        else figures.push({ ...figure, name: metric, class: row.label })
        if (suffix === undefined && row.label === positive) figures.push({ ...figure, name: metric })
      }
    }
  }
  return figures
}

/** Weighted supports are fractions and no number of rows. */
const wholeRows = (value: Plain | undefined): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

/** The positive class of a report of exactly two, or null where nobody says. */
function positiveOf(labels: readonly string[], context: ReadContext): string | null {
  if (labels.length !== 2) return null
  const { positive } = context.spec
  if (positive !== null) return labels.find((label) => label === String(positive)) ?? null
  const found = labels.find((label) => POSITIVE.has(label))
  return found !== undefined && labels.some((label) => NEGATIVE.has(label)) ? found : null
}

/** Fairlearn's MetricFrame, as teams dump it: JSON by metric and group, records, CSV. */

import { bad, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import type { Slice } from '../domain/slice.js'
import { cellValue } from '../syntax/csv-report.js'
import { matrixFigures } from './shared/confusion-matrix.js'
import { type Figure, faultAt, metricEvidence, namedMetric } from './shared/figures.js'
import { groupColumns, groupValues, sliceFrom } from './shared/group-columns.js'
import { isMetricWord } from './shared/metric-words.js'
import { described, isList, isMap, type PlainMap, scalarText, shown, step } from './shared/plain.js'
import { splitOf } from './shared/splits.js'
import { csvOf, csvTable, MAXIMUM_REPORT } from './shared/tabular-document.js'
import { withoutUndefinedRates } from './shared/undefined-rates.js'

/** One row of a report: a group (null: all rows) with its figures. */
export interface GroupRow {
  readonly slice: Slice | null
  readonly figures: readonly Pick<Figure, 'name' | 'value' | 'pointer' | 'line'>[]
}

/** Reads `by_group` as `to_json`, `to_dict`, records or CSV; whole MetricFrames; disparities by feature. */
export const fairlearn: Reader = {
  id: 'fairlearn',
  title: 'Fairlearn MetricFrame',
  notes:
    'by_group as to_json() or to_dict(), as records or CSV; objects with overall and by_group; disparities by feature. JSON of by_group names the groups and not the columns: ' +
    'say them with groups: [sex] (controls first) or in the file name. Bare NaN is undefined. Fairlearn writes 0 for rates that are undefined: where both rates of a pair are 0 ' +
    '(true positive and false negative, false positive and true negative), or recall is undefined, they are taken as undefined. A dump of one metric loses its name and is refused. ' +
    'Minima, maxima, differences and ratios over groups are not read: they follow from the groups. A file of nothing else, and one of bootstrapped quantiles, is refused.',
  recognises: (file) => (file.path.toLowerCase().endsWith('.csv') ? recognisesCsv(file) : recognisesJson(file)),
  read: (file, context) => {
    const rows = file.path.toLowerCase().endsWith('.csv') ? csvRows(file) : jsonRows(file, context)
    if (!rows.ok) return rows
    const figures = rows.value.flatMap((row) => rowFigures(row, context))
    return metricEvidence(file, context, 'fairlearn', figures, { notANumber: 'undefined' })
  },
}

function recognisesJson(file: ReadableFile): 'certain' | 'likely' | 'no' {
  if (file.bytes.length > MAXIMUM_REPORT) return 'no'
  const json = file.json()
  if (!json.ok) return 'no'
  const { value } = json.value
  if (isList(value)) return recordsShape(value) ? 'likely' : 'no'
  if (!isMap(value)) return 'no'
  if (value.by_group !== undefined && value.overall !== undefined) return 'certain'
  return byMetric(value) || byFeature(value) ? 'likely' : 'no'
}

/** `{metric: {group: number}}`: the outer keys are metrics, the inner ones are no splits and no columns of a report. */
function byMetric(value: PlainMap): boolean {
  const entries = Object.entries(value)
  if (entries.length === 0 || entries.length > 200 || !entries.some(([name]) => isMetricWord(name))) return false
  return entries.every(([, groups]) => isMap(groups) && Object.keys(groups).length > 0 && isGroups(groups))
}

const isGroups = (groups: PlainMap): boolean =>
  Object.entries(groups).every(
    ([group, value]) =>
      splitOf(group) === null && !isMetricWord(group) && (value === null || typeof value === 'number' || isList(value)),
  )

/** `{feature: {metric across groups: number}}`. */
function byFeature(value: PlainMap): boolean {
  const entries = Object.entries(value)
  if (entries.length === 0 || entries.length > 200) return false
  return entries.every(([feature, members]) => {
    if (!isMap(members) || isMetricWord(feature) || splitOf(feature) !== null) return false
    const names = Object.keys(members)
    return names.length > 0 && names.every((name) => isMetricWord(name) && /(difference|ratio|disparate)/i.test(name))
  })
}

function recordsShape(rows: readonly Plain[]): boolean {
  const [first] = rows
  if (!isMap(first)) return false
  const names = Object.keys(first)
  const begin = names.findIndex(isMetricWord)
  return (
    begin > 0 &&
    begin <= 8 &&
    rows.slice(0, 1000).every((row) => isMap(row) && names.every((name) => Object.hasOwn(row, name)))
  )
}

function recognisesCsv(file: ReadableFile): 'likely' | 'no' {
  const report = csvOf(file)
  if (!report?.ok || report.value.rows.length === 0) return 'no'
  const { header } = report.value
  const begin = header.findIndex(isMetricWord)
  if (begin < 1 || begin > 8 || header.slice(0, begin).includes('')) return 'no'
  return header.includes('support') || header.some((name) => /^(y_|pred|prob|label|target|id$)/i.test(name))
    ? 'no'
    : 'likely'
}

function csvRows(file: ReadableFile): Result<readonly GroupRow[]> {
  const report = csvTable(file, 'a report', 'commit the MetricFrame itself, with fewer groups')
  if (!report.ok) return report
  const { header, rows } = report.value
  const begin = header.findIndex(isMetricWord)
  if (begin < 1) return notNamed(file)
  const columns = header.slice(0, begin)
  return good(
    rows.map((row) => ({
      slice: sliceFrom(columns, row.cells.slice(0, begin)),
      figures: header.slice(begin).map((name, index) => ({
        name,
        value: cellValue(row.cells[begin + index] ?? ''),
        pointer: step(name),
        line: row.line,
      })),
    })),
  )
}

function jsonRows(file: ReadableFile, context: ReadContext): Result<readonly GroupRow[]> {
  const json = file.json()
  if (!json.ok) return json
  const { value } = json.value
  if (isList(value)) return recordRows(file, value)
  if (!isMap(value)) return notNamed(file)
  if (value.by_group !== undefined) {
    if (isList(value.by_group)) return notRead(file, '/by_group', QUANTILES)
    if (!isMap(value.by_group)) return notNamed(file)
    return good([
      ...overallRows(value.overall, file, context),
      ...metricRows(value.by_group, '/by_group', file, context),
    ])
  }
  if (byMetric(value)) {
    // The same shape holds differences by control level; only the file's name tells, and figures that are none must not pass for some.
    const stem = file.path.slice(file.path.lastIndexOf('/') + 1)
    return /difference|ratio/i.test(stem) ? notRead(file, '', DIFFERENCES) : good(metricRows(value, '', file, context))
  }
  return byFeature(value) ? good(featureRows(value)) : notNamed(file)
}

const QUANTILES = {
  message: 'the frame is a list of bootstrapped quantiles, without the estimates that they surround',
  fix: 'commit the MetricFrame itself: overall and by_group of the data as they are',
}

const DIFFERENCES = {
  message: 'the file gives differences or ratios over groups, which follow from the groups and are not read alone',
  fix: 'commit by_group of the MetricFrame, and ask for the difference in the policy',
}

/** A dump that holds nothing which is read: told, since a file of no facts would look like one that was taken. */
const notRead = (
  file: ReadableFile,
  pointer: string,
  { message, fix }: { readonly message: string; readonly fix: string },
): Result<readonly GroupRow[]> => bad(faultAt(file, 'artifact/unrecognised', pointer, message, fix))

const notNamed = (file: ReadableFile): Result<readonly GroupRow[]> =>
  bad(
    faultAt(
      file,
      'artifact/schema',
      '',
      'the file names no metric for the figures of its groups',
      'dump a MetricFrame of a dict of metrics: by_group.to_json()',
    ),
  )

/** `overall` of a MetricFrame: `{metric: number}`, or `{metric: {level: number}}` under control features. */
function overallRows(overall: Plain | undefined, file: ReadableFile, context: ReadContext): readonly GroupRow[] {
  if (!isMap(overall)) return []
  const values = Object.values(overall)
  if (values.length > 0 && values.every((value) => isMap(value))) return metricRows(overall, '/overall', file, context)
  return [
    {
      slice: null,
      figures: Object.entries(overall).map(([name, value]) => ({ name, value, pointer: `/overall${step(name)}` })),
    },
  ]
}

/** `{metric: {group: number}}`, turned round: one row a group. */
function metricRows(byGroup: PlainMap, pointer: string, file: ReadableFile, context: ReadContext): readonly GroupRow[] {
  const rows = new Map<string, { name: string; value: Plain; pointer: string }[]>()
  for (const [name, groups] of Object.entries(byGroup)) {
    if (!isMap(groups)) continue
    for (const [group, value] of Object.entries(groups)) {
      const row = rows.get(group) ?? []
      rows.set(group, row)
      row.push({ name, value, pointer: `${pointer}${step(name)}${step(group)}` })
    }
  }
  const columns = new Map<number, readonly string[]>()
  return [...rows].map(([group, figures]) => {
    const values = groupValues(group)
    const names = columns.get(values.length) ?? groupColumns(file.path, values.length, context)
    columns.set(values.length, names)
    return { slice: sliceFrom(names, values), figures }
  })
}

/** `{feature: {metric: number}}`: metrics across the groups of a feature. */
const featureRows = (features: PlainMap): readonly GroupRow[] =>
  Object.entries(features).map(([feature, members]) => ({
    slice: sliceFrom([feature], ['*']),
    figures: Object.entries(isMap(members) ? members : {}).map(([name, value]) => ({
      name,
      value,
      pointer: `${step(feature)}${step(name)}`,
    })),
  }))

/** `[{sex: …, accuracy: …}]`: columns before the first metric are the groups. */
function recordRows(file: ReadableFile, records: readonly Plain[]): Result<readonly GroupRow[]> {
  const [first] = records
  const names = isMap(first) ? Object.keys(first) : []
  const begin = names.findIndex(isMetricWord)
  if (begin < 1) return notNamed(file)
  const columns = names.slice(0, begin)
  const rows: GroupRow[] = []
  for (const [index, record] of records.entries()) {
    if (!isMap(record) || !columns.every((column) => Object.hasOwn(record, column))) {
      const message = `record ${index + 1} does not have the columns of the first (${columns.join(', ')})`
      return bad(faultAt(file, 'artifact/schema', `/${index}`, message, 'write the same columns in every record'))
    }
    const unreadable = columns.find((column) => scalarText(record[column]) === null)
    if (unreadable !== undefined) {
      const place = `/${index}${step(unreadable)}`
      const message = `the group ${shown(unreadable)} of record ${index + 1} is ${described(record[unreadable])}`
      return bad(faultAt(file, 'artifact/value', place, message, 'write a text or a number'))
    }
    const values = columns.map((column) => scalarText(record[column]) ?? '')
    const figures = Object.entries(record)
      .filter(([name]) => !columns.includes(name))
      .map(([name, value]) => ({ name, value, pointer: `/${index}${step(name)}` }))
    rows.push({ slice: sliceFrom(columns, values), figures })
  }
  return good(rows)
}

/** Figures of one group, with the number of its rows, its undefined rates marked and its confusion matrix counted. */
function rowFigures(row: GroupRow, context: ReadContext): readonly Figure[] {
  const counted = row.figures.find(({ name }) => name === 'count' || name === 'n')?.value
  const matrices = row.figures.filter(({ name }) => name === 'confusion_matrix')
  const plain = row.figures.filter(({ name }) => name !== 'confusion_matrix' && name !== 'n')
  const fromMatrix = matrices.flatMap((figure) => matrixFigures(figure))
  const extra = fromMatrix.filter(
    (figure) => !plain.some(({ name }) => namedMetric(name, context.vocabulary).name === figure.name),
  )
  const ofMatrix = fromMatrix.find(({ name }) => name === 'count')?.value
  const count = counted ?? ofMatrix
  const n = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null
  const figures = [...plain, ...extra].map((figure) => ({ ...figure, slice: row.slice, n }))
  return withoutUndefinedRates(figures, (name) => namedMetric(name, context.vocabulary).name)
}

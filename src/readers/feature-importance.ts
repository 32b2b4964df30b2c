/** Feature importances: SHAP means as CSV or JSON, SHAP values by case, LIME weights of conditions. */

import type { ExplanationEvidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import {
  isFlat,
  isLime,
  isRecords,
  isShapValues,
  keyOf,
  limeCases,
  NAMES,
  type Shape,
  shapValues,
  VALUES,
  type Weight,
} from './shared/importance-layouts.js'
import { described, isMap, type PlainMap, shown, step, textOf } from './shared/plain.js'
import { csvOf, csvTable } from './shared/tabular-document.js'

export const featureImportance: Reader = {
  id: 'feature-importance',
  title: 'Feature importance (SHAP, LIME)',
  notes:
    'SHAP: a CSV or JSON list of features with their mean magnitude, or an object of them, or values by case with feature_names ' +
    '(averaged here). LIME: an object or list of conditions with weights, one explanation or several (magnitudes averaged; a ' +
    'feature that an explanation leaves out counts 0 there). Neither tool has a standard file, and neither writes a time. Features ' +
    'are ranked by magnitude, not by the order of the file.',
  recognises: (file) => {
    if (/\.csv$/i.test(file.path)) return csvColumns(file) ? 'certain' : 'no'
    const document = startsJson(file) ? file.json() : null
    const value = document?.ok ? document.value.value : null
    if (value === null) return 'no'
    if (isShapValues(value) || isLime(value) || isRecords(value)) return 'certain'
    return isFlat(value) && /shap|importance|explain|lime/i.test(file.path) ? 'likely' : 'no'
  },
  read: (file) => {
    const found = shapeOf(file)
    return found.ok ? evidenceOf(file, found.value) : found
  },
}

const startsJson = (file: ReadableFile): boolean =>
  [0x7b, 0x5b].includes(file.bytes.find((byte) => byte > 0x20 && byte < 0x80) ?? 0)

const FIX = 'write one line a feature, feature,mean_abs_shap, or an object {feature: mean magnitude}'

function shapeOf(file: ReadableFile): Result<Shape> {
  if (/\.csv$/i.test(file.path)) return csvShape(file)
  const document = file.json()
  if (!document.ok) return document
  const { value } = document.value
  const at = (pointer: string): Pick<Weight, 'place' | 'line'> => ({
    place: pointer,
    line: document.value.placeOf(pointer)?.line ?? null,
  })
  if (isShapValues(value)) return shapValues(file, value as PlainMap)
  if (isRecords(value)) {
    const rows = (value as readonly PlainMap[]).map((row, index) => {
      const [name, weight] = [keyOf(row, NAMES), keyOf(row, VALUES)] as [string, string]
      return { name: String(row[name]), value: row[weight], ...at(`/${index}${step(weight)}`) }
    })
    return good({
      method: methodOf(Object.keys((value as readonly PlainMap[])[0] as PlainMap).join(' '), file.path),
      cases: [rows],
    })
  }
  if (isLime(value)) return good({ method: 'lime', cases: limeCases(value, at) })
  if (isFlat(value)) {
    const rows = Object.entries(value as PlainMap).map(([name, weight]) => ({ name, value: weight, ...at(step(name)) }))
    return good({ method: methodOf('', file.path), cases: [rows] })
  }
  return bad(
    fault('artifact/schema', file.path, 'the file holds no list of features with their importance', {
      line: 1,
      fix: FIX,
    }),
  )
}

/** Columns of names and of values in a CSV file, or null where it is none of ours. */
function csvColumns(file: ReadableFile): { readonly name: number; readonly value: number } | null {
  const report = csvOf(file)
  if (!report?.ok) return null
  const header = report.value.header.map((title) => title.trim())
  const [name, values] = [
    header.findIndex((title) => NAMES.test(title)),
    header.flatMap((title, at) => (VALUES.test(title) ? [at] : [])),
  ]
  return name >= 0 && values.length === 1 && header.length <= 12 ? { name, value: values[0] as number } : null
}

function csvShape(file: ReadableFile): Result<Shape> {
  const report = csvTable(file, 'importances', 'write one row a feature')
  if (!report.ok) return report
  const columns = csvColumns(file)
  if (!columns) {
    const message = 'the table has no column of features and one of their importances'
    return bad(
      fault('artifact/schema', file.path, message, { line: 1, fix: 'call the columns feature and mean_abs_shap' }),
    )
  }
  const { header, rows } = report.value
  const weights = rows.map((row) => {
    const text = (row.cells[columns.value] ?? '').trim()
    const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : null
    const undefinedThere = text === '' || /^[-+]?(?:nan|inf(?:inity)?|null|none)$/i.test(text)
    const value: Plain = number ?? (undefinedThere ? null : text)
    return { name: (row.cells[columns.name] ?? '').trim(), value, place: `line ${row.line}`, line: row.line }
  })
  return good({ method: methodOf(header.join(' '), file.path), cases: [weights] })
}

/** The method by the names in the file, else by the file's own name; a column `feature_importance_vals` is SHAP's idiom. */
function methodOf(names: string, path: string): ExplanationEvidence['method'] {
  const shap = /shap|feature_importance_vals/i
  if (shap.test(names) || /lime/i.test(names)) return shap.test(names) ? 'shap' : 'lime'
  return /shap/i.test(path) ? 'shap' : /(?:^|[/_.-])lime/i.test(path) ? 'lime' : 'other'
}

/** Mean magnitude of each feature over the cases, most important first; every fault of the file at once. */
function evidenceOf(file: ReadableFile, shape: Shape): Result<readonly ExplanationEvidence[]> {
  const sums = new Map<string, number | null>()
  const faults = shape.cases.flat().flatMap((weight) => {
    if (weight.name === '')
      return [fault('artifact/value', file.path, `${weight.place} names no feature`, { line: weight.line, fix: FIX })]
    if (weight.value !== null && (typeof weight.value !== 'number' || !Number.isFinite(weight.value))) {
      const message = `the importance of ${shown(weight.name)} is ${described(weight.value)}, not a number`
      return [fault('artifact/value', file.path, message, { line: weight.line, fix: FIX })]
    }
    return []
  })
  for (const weights of shape.cases) {
    const seen = new Set<string>()
    for (const { name, value, place, line } of weights) {
      if (seen.has(name) && shape.method !== 'lime') {
        faults.push(
          fault('artifact/schema', file.path, `${place} names the feature ${shown(name)} a second time`, {
            line,
            fix: 'give every feature once',
          }),
        )
      }
      seen.add(name)
      const before = sums.get(name)
      sums.set(name, typeof value !== 'number' || before === null ? null : (before ?? 0) + Math.abs(value))
    }
  }
  if (!sums.size)
    faults.push(fault('artifact/value', file.path, 'the file lists no feature at all', { line: 1, fix: FIX }))
  if (faults.length) return bad(...faults.slice(0, 20))
  const features = [...sums].map(([name, sum]) => ({
    name,
    importance: sum === null ? null : sum / shape.cases.length,
  }))
  features.sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1) || (a.name < b.name ? -1 : 1))
  const at = timeOf(file)
  return good([
    {
      kind: 'explanation',
      reader: 'feature-importance',
      source: file.source('', 1),
      origin: 'reported',
      method: shape.method,
      features,
      at,
    },
  ])
}

/** A time that the file gives of itself, under the names that people use for it. */
function timeOf(file: ReadableFile): ExplanationEvidence['at'] {
  const document = /\.csv$/i.test(file.path) ? null : file.json()
  const root = document?.ok && isMap(document.value.value) ? document.value.value : {}
  const text = ['created_at', 'computed_at', 'evaluated_at', 'timestamp', 'at']
    .map((key) => textOf(root[key]))
    .find((one) => one !== null)
  return text === undefined || text === null ? null : moment(text)
}

/** Values of deepchecks' checks that are evidence: drift by column, and performance by class and data set. */

import type { DriftEvidence } from '../../domain/evidence.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import type { Figure } from './figures.js'
import { isList, isMap, type PlainMap, scalarText, step, textOf, wholeOf } from './plain.js'
import { splitOf } from './splits.js'

/** Name of the column of labels in drift of the label. */
const LABEL = '(label)'

const CATEGORICAL = /cramer|psi|stability/i

/** Drift of a check: `{column: {"Drift score", Method}}`, or one such object for the label. */
export function checkDrift(
  file: ReadableFile,
  name: string,
  check: PlainMap,
  value: Plain | undefined,
  pointer: string,
): readonly DriftEvidence[] {
  if (!isMap(value)) return []
  if ('Drift score' in value) {
    const column = /label|target/i.test(name) ? LABEL : name
    return [oneDrift(file, column, value, check, pointer)]
  }
  return Object.entries(value).flatMap(([column, one]) =>
    isMap(one) && 'Drift score' in one ? [oneDrift(file, column, one, check, `${pointer}${step(column)}`)] : [],
  )
}

function oneDrift(file: ReadableFile, column: string, one: PlainMap, check: PlainMap, pointer: string): DriftEvidence {
  const value = plainNumber(one['Drift score'])
  const method = textOf(one['Method']) ?? 'unknown'
  return {
    kind: 'drift',
    reader: 'deepchecks',
    source: file.source(`${pointer}/Drift score`),
    origin: 'reported',
    column,
    method,
    value,
    larger: 'more',
    detected: value === null ? null : detected(check, method, value),
    at: null,
  }
}

/** Numbers stand bare, or with the type that NumPy gave them. */
function plainNumber(value: Plain | undefined): number | null {
  const number = isMap(value) ? value['value'] : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** Whether a score is beyond the limit of the check's own condition (`numerical drift score < 0.2`); null without one. */
function detected(check: PlainMap, method: string, value: number): boolean | null {
  const conditions = isList(check['conditions_results']) ? check['conditions_results'] : []
  for (const condition of conditions) {
    const text = isMap(condition) ? (textOf(condition['Condition'])?.slice(0, 300) ?? '') : ''
    const kind = CATEGORICAL.test(method) ? 'categorical' : 'numerical'
    const own = new RegExp(`${kind} drift score <=? ?(\\d{1,6}(?:\\.\\d{1,9})?)`).exec(text)
    const any = /drift score <=? ?(\d{1,6}(?:\.\d{1,9})?)$/i.exec(text)
    const limit = own?.[1] ?? any?.[1]
    if (limit !== undefined) return value >= Number(limit)
  }
  return null
}

/** Rows of `{Dataset, Metric, Value, Class, Number of samples}`, as checks of a model's performance give them. */
export function performance(value: Plain | undefined, pointer: string): readonly Figure[] {
  if (!isList(value)) return []
  return value.flatMap((row, index): readonly Figure[] => {
    if (!isMap(row) || !('Value' in row)) return []
    const metric = textOf(row['Metric'])
    // A comparison with a naive model has rows of that model too: only those of the model itself are its figures.
    if (metric === null || ('Model' in row && row['Type'] !== 'Origin')) return []
    const dataset = textOf(row['Dataset'])
    const ofClass = row['Class']
    return [
      {
        name: metric,
        value: row['Value'] ?? null,
        pointer: `${pointer}${step(index)}`,
        class: scalarText(ofClass) || null,
        n: wholeOf(row['Number of samples'], 1),
        split: dataset === null ? null : splitOf(dataset),
        ...(dataset !== null && splitOf(dataset) === null ? { slice: { dataset } } : {}),
      },
    ]
  })
}

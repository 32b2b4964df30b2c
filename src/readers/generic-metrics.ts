/** Figures in no format of their own: flat JSON, YAML or CSV, or any such file with a pointer for each metric. */

import type { Split } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { type Figure, faultAt, metricEvidence, namedMetric } from './shared/figures.js'
import { isMetricWord } from './shared/metric-words.js'
import { described, isList, isMap, type PlainMap, shown, step, valueAt } from './shared/plain.js'
import { splitOf, splitPrefix } from './shared/splits.js'
import { documentOf, MAXIMUM_REPORT, type TabularDocument } from './shared/tabular-document.js'

/** Keys that tell the number of rows behind the figures beside them. */
const COUNTS: ReadonlySet<string> = new Set(['n', 'n_samples', 'num_samples', 'n_rows', 'samples', 'count'])

/** Keys at most in a flat file; more is no list of metrics. */
const MAXIMUM_KEYS = 2000

/** Reads `{metric: number}`, with or without `train`, `validation`, `test` around or inside; or what the policy points at. */
export const genericMetrics: Reader = {
  id: 'generic-metrics',
  title: 'metrics as JSON, YAML or CSV',
  notes:
    'Flat files of metric and number, with train, validation and test kept apart (as groups of keys, below each metric, or as a prefix of the name). ' +
    'For any other layout the policy points at each figure: metrics: {roc_auc: /test/xgb/auc}; a CSV file is then a list of rows (/0/roc_auc), or an object where it has a column of names and one of values. ' +
    'Keys that begin with an underscore are left out; a list of values is a history and is refused; nothing is converted.',
  recognises: (file) => {
    const document = file.bytes.length > MAXIMUM_REPORT ? null : documentOf(file)
    if (!document?.ok || !isMap(document.value.value)) return 'no'
    return isFlat(document.value.value) ? 'likely' : 'no'
  },
  read: (file, context) => {
    const document = documentOf(file)
    if (document === null) {
      const fix = 'name the file .json, .yml or .csv, or say its format with `as:`'
      return bad(
        faultAt(
          file,
          'artifact/unrecognised',
          '',
          'the file is neither JSON nor YAML nor CSV by its name and beginning',
          fix,
        ),
      )
    }
    if (!document.ok) return document
    const mapped = Object.keys(context.spec.metrics).length > 0
    const found = mapped ? pointedAt(file, document.value, context) : flatFigures(file, document.value, context)
    return found.ok ? metricEvidence(file, context, 'generic-metrics', found.value, { notANumber: 'undefined' }) : found
  },
}

/** Whether an object holds figures by metric names and nothing nested but splits. */
function isFlat(root: PlainMap): boolean {
  const entries = Object.entries(root)
  if (entries.length > MAXIMUM_KEYS) return false
  let known = 0
  for (const [key, value] of entries) {
    if (key.startsWith('_')) continue
    if (isMap(value)) {
      const bySplit = splitOf(key) !== null && Object.values(value).every((inner) => !isMap(inner))
      const ofSplits =
        Object.keys(value).length > 0 &&
        Object.entries(value).every(([inner, figure]) => splitOf(inner) !== null && !isMap(figure))
      if (!bySplit && !ofSplits) return false
      known += bySplit ? Object.keys(value).filter(isMetricWord).length : isMetricWord(key) ? 1 : 0
    } else if (isMetricWord(key) || isMetricWord(splitPrefix(key)?.rest ?? '')) known++
    else if (isList(value)) return false
  }
  return known > 0
}

/** The figures that the policy points at. */
function pointedAt(file: ReadableFile, document: TabularDocument, context: ReadContext): Result<readonly Figure[]> {
  const figures: Figure[] = []
  const faults: Fault[] = []
  const at = (pointer: string): Plain | undefined => valueAt(document.value, pointer)
  const counted = Object.entries(context.spec.metrics).find(([name]) => COUNTS.has(name))
  const count = counted ? at(counted[1]) : undefined
  const n = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null
  for (const [name, pointer] of Object.entries(context.spec.metrics)) {
    if (counted && name === counted[0] && name !== 'count') {
      if (n === null)
        faults.push(
          faultAt(
            file,
            'artifact/value',
            pointer,
            `${name} at ${pointer} is ${described(count)}, not a number of rows`,
            'write how many rows were measured, as a whole number',
          ),
        )
      continue
    }
    const value = at(pointer)
    if (value === undefined) {
      const message = `nothing stands at ${shown(pointer)}, where the policy looks for ${shown(name)}`
      faults.push(
        faultAt(
          file,
          'artifact/schema',
          pointer,
          message,
          'write the figure there, or correct the pointer in the policy',
        ),
      )
      continue
    }
    const split =
      pointer
        .split('/')
        .map(splitOf)
        .findLast((found) => found !== null) ?? null
    figures.push({ name, value, pointer, line: document.lineOf(pointer), split, n })
  }
  return faults.length > 0 ? bad(...faults) : good(figures)
}

/** Every figure of a flat file whose name is a metric. */
function flatFigures(file: ReadableFile, document: TabularDocument, context: ReadContext): Result<readonly Figure[]> {
  if (!isMap(document.value)) {
    const message = `a flat file of metrics is an object; this is ${described(document.value)}`
    return bad(
      faultAt(
        file,
        'artifact/schema',
        '',
        message,
        'point at each figure in the policy, as in `metrics: {roc_auc: /0/auc}`',
      ),
    )
  }
  const figures: Figure[] = []
  collect(document.value, '', null)
  if (figures.length > 0) return good(figures)
  const names = Object.keys(document.value)
    .filter((name) => !name.startsWith('_'))
    .slice(0, 50)
  const suggestion = names.map((name) => context.vocabulary.suggest(name)).find((name) => name !== undefined)
  const fix = suggestion
    ? `is ${suggestion} meant? Or point at each figure in the policy, as in \`metrics: {${suggestion}: /…}\``
    : 'point at each figure in the policy, as in `metrics: {roc_auc: /test/auc}`'
  return bad(faultAt(file, 'artifact/unrecognised', '', 'no key of the file is the name of a metric', fix))

  function collect(members: PlainMap, pointer: string, split: Split | null): void {
    const n = countIn(members)
    for (const [key, value] of Object.entries(members)) {
      const place = `${pointer}${step(key)}`
      if (key.startsWith('_')) continue
      const prefix = split === null ? splitPrefix(key) : null
      const metric = namedMetric(key, context.vocabulary)
      if (isMap(value)) {
        const inside = splitOf(key)
        if (metric.entry) ofOneMetric(key, value, place)
        else if (split === null && inside !== null) collect(value, place, inside)
      } else if (metric.entry)
        figures.push({ name: key, value, pointer: place, line: document.lineOf(place), split, n })
      else if (prefix !== null && namedMetric(prefix.rest, context.vocabulary).entry) {
        figures.push({
          name: key,
          lookUp: prefix.rest,
          value,
          pointer: place,
          line: document.lineOf(place),
          split: prefix.split,
          n,
        })
      }
    }
  }

  /** `{"roc_auc": {"train": …, "test": …}}`. */
  function ofOneMetric(name: string, values: PlainMap, pointer: string): void {
    for (const [key, value] of Object.entries(values)) {
      const split = splitOf(key)
      const place = `${pointer}${step(key)}`
      if (split !== null) figures.push({ name, value, pointer: place, line: document.lineOf(place), split })
    }
  }
}

/** The number of rows that stands beside figures, or null. */
function countIn(members: PlainMap): number | null {
  for (const key of COUNTS) {
    const value = Object.hasOwn(members, key) ? members[key] : undefined
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  }
  return null
}

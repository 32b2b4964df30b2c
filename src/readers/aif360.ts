/** Dumps of AIF360's ClassificationMetric and BinaryLabelDatasetMetric, and the output of its MetricJSONExplainer. */

import type { Evidence } from '../domain/evidence.js'
import { bad, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import type { Slice } from '../domain/slice.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { isList, isMap, type PlainMap, scalarText, step, textOf } from './shared/plain.js'

/** Figures that mean what they are called; the others compare two pooled groups, with a sign, and are kept under their own name. */
const PLAIN: ReadonlySet<string> = new Set([
  'accuracy',
  'true_positive_rate',
  'false_positive_rate',
  'true_negative_rate',
  'false_negative_rate',
  'selection_rate',
  'theil_index',
])

/** `performance_measures()` of one group → our names. */
const PERFORMANCE: ReadonlyMap<string, string> = new Map([
  ['TPR', 'true_positive_rate'],
  ['TNR', 'true_negative_rate'],
  ['FPR', 'false_positive_rate'],
  ['FNR', 'false_negative_rate'],
  ['PPV', 'precision'],
  ['ACC', 'accuracy'],
])

/** Reads figures of the whole, of the privileged and the unprivileged group, and between them. */
export const aif360: Reader = {
  id: 'aif360',
  title: 'AIF360 metrics',
  notes:
    'Metric objects dumped with metric_class and groups, and the lines of MetricJSONExplainer, whose value is the number at the end of its message. ' +
    'Differences and ratios between the privileged and the pooled unprivileged group have a sign and are no demographic parity over groups: they are kept under aif360: names and no requirement asks for them. ' +
    'Groups are known by their codes (sex 1), not by their labels.',
  recognises: (file) => {
    if (/"metric"\s*:/.test(beginning(file)) && /"ideal"\s*:/.test(beginning(file)))
      return explanations(file) === null ? 'no' : 'certain'
    const json = file.json()
    const root = json.ok ? json.value.value : null
    if (!isMap(root)) return 'no'
    if (isMap(root.metrics) && textOf(root.metric_class) !== null && Object.hasOwn(root, 'privileged_groups'))
      return 'certain'
    return isList(root.explanations) &&
      root.explanations.every((one) => asExplanation(one) !== null) &&
      root.explanations.length > 0
      ? 'certain'
      : 'no'
  },
  read,
}

const beginning = (file: ReadableFile): string => new TextDecoder().decode(file.bytes.subarray(0, 2000))

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const explained = explanations(file)
  const found = explained === null ? dumped(file) : good(explained)
  return found.ok ? metricEvidence(file, context, 'aif360', found.value, { notANumber: 'undefined' }) : found
}

function dumped(file: ReadableFile): Result<readonly Figure[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !isMap(root.metrics)) {
    return bad(
      faultAt(
        file,
        'artifact/schema',
        '/metrics',
        'there is no object "metrics"',
        'dump metric_class, groups and metrics',
      ),
    )
  }
  const figures: Figure[] = []
  for (const [name, value] of Object.entries(root.metrics)) {
    const pointer = `/metrics${step(name)}`
    const side = /^performance_(un)?privileged$/.exec(name)
    if (side && isMap(value))
      figures.push(...performance(value, pointer, sliceOf(side[1] ? root.unprivileged_groups : root.privileged_groups)))
    else if (typeof value === 'number' || value === null) figures.push({ ...called(name), value, pointer })
  }
  return good(figures)
}

const called = (name: string): Pick<Figure, 'name' | 'lookUp'> =>
  PLAIN.has(name) ? { name } : { name, lookUp: `aif360:${name}` }

function performance(measures: PlainMap, pointer: string, slice: Slice | null): readonly Figure[] {
  if (slice === null) return []
  return Object.entries(measures).flatMap(([name, value]) => {
    const metric = PERFORMANCE.get(name)
    return metric === undefined ? [] : [{ name: metric, value, pointer: `${pointer}${step(name)}`, slice }]
  })
}

/** One group of one or more attributes, or null where several groups are pooled. */
function sliceOf(groups: Plain | undefined): Slice | null {
  const [only] = isList(groups) && groups.length === 1 ? groups : []
  if (!isMap(only)) return null
  const members = Object.entries(only)
  return sliceFrom(
    members.map(([name]) => name),
    members.map(([, value]) => scalarText(value) ?? '(unreadable)'),
  )
}

/** Figures of an explainer's output (JSON lines, or a list of JSON texts), or null where the file is none. */
function explanations(file: ReadableFile): readonly Figure[] | null {
  const begin = beginning(file)
  if (!/"ideal/.test(begin.replaceAll('\\', ''))) return null
  const json = file.json()
  if (json.ok && isMap(json.value.value) && isList(json.value.value.explanations)) {
    const figures = json.value.value.explanations.map((one, index) =>
      figureOf(asExplanation(one), `/explanations/${index}`, null),
    )
    return figures.every((figure) => figure !== null) ? figures : null
  }
  const lines = file.jsonLines()
  if (!lines.ok) return null
  const figures = lines.value.map(({ line, document }) => figureOf(asExplanation(document.value), '', line))
  return figures.every((figure) => figure !== null) ? figures : null
}

interface Explanation {
  readonly metric: string
  readonly message: string
}

/** `{metric, message, ideal}`, also as a JSON text inside JSON. */
function asExplanation(value: Plain): Explanation | null {
  if (typeof value === 'string') {
    if (value.length > 10_000) return null
    const metric = /^\{"metric": "([^"\\]{1,100})"/.exec(value)?.[1]
    const message = /"message": "([^"\\]{1,1000})"/.exec(value)?.[1]
    return metric === undefined || message === undefined ? null : { metric, message }
  }
  if (!isMap(value)) return null
  const metric = textOf(value.metric)
  const message = textOf(value.message)
  return metric === null || message === null ? null : { metric, message }
}

/** The number at the end of the message. */
function figureOf(explanation: Explanation | null, pointer: string, line: number | null): Figure | null {
  if (explanation === null) return null
  const name = explanation.metric.toLowerCase().replace(/[^a-z0-9]+/g, '_')
  const number = /: (-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.exec(explanation.message)?.[1]
  const place = { ...called(name), pointer: pointer === '' ? step(explanation.metric) : pointer, line }
  if (number === undefined)
    return { ...place, value: null, undefinedBecause: 'the message of the explainer does not end in a number' }
  return { ...place, value: Number(number) }
}

/** The evaluation file of risk-gate's own, for tools without a reader: JSON, schema 1. */

import type { EvaluationEvidence, Evidence, Split } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { nearest } from '../syntax/text.js'
import { type Complain, checkedCount, metricKey, sliceFigures } from './shared/evaluation-slices.js'
import { type Figure, faultAt, MAXIMUM_FIGURES, metricEvidence, namedMetric } from './shared/figures.js'
import { partsAgainstWhole } from './shared/parts-and-whole.js'
import { described, isList, isMap, type PlainMap, shown, step, textOf } from './shared/plain.js'

const KEYS = ['schema', 'model', 'dataset', 'evaluated_at', 'n', 'metrics', 'slices', 'intervals'] as const
const SPLITS: readonly Split[] = ['train', 'validation', 'test']
const DIGEST = /^sha256:([0-9a-f]{64})$/

/** Reads `{"schema":1,"model":…,"dataset":…,"evaluated_at":…,"n":…,"metrics":…,"slices"?:…,"intervals"?:…}`. */
export const evaluation: Reader = {
  id: 'evaluation',
  title: 'Evaluation file (schema 1)',
  notes:
    'The format for tools that have no reader: model with digest, dataset with digest and split, time with zone, number of rows, metrics, slices with their own n, intervals. ' +
    'Types are taken as they are and never converted; digests are sha256: and 64 lower-case hex digits; a value that is no finite number is a fault. ' +
    'A slice column such as "sex*race" has values such as "Female*Asian". ' +
    'A mean over rows such as accuracy, log_loss, brier or mae must be one that the groups of each column can make up by their n, whatever rows in none of them have, rounding apart; otherwise both are undefined, which never passes. The format knows no weights. Beside rows of the same role its figures are claims, which `claims-match` compares with these.',
  recognises: (file) => {
    const json = file.json()
    if (!json.ok || !isMap(json.value.value)) return 'no'
    const root = json.value.value
    const present = KEYS.filter((key) => Object.hasOwn(root, key) && key !== 'n')
    const signed = Object.hasOwn(root, 'schema') || Object.hasOwn(root, 'evaluated_at')
    return signed && present.length >= 3 ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const faults: Fault[] = []
  const complain: Complain = (pointer, message, fix, code = 'artifact/schema') => {
    faults.push(faultAt(file, code, pointer, message, fix))
  }
  const root = json.value.value
  if (!isMap(root)) {
    complain('', `an evaluation file is an object; this is ${described(root)}`, 'write { "schema": 1, … }')
    return bad(...faults)
  }
  checkVersion(root, complain)
  if (faults.length > 0) return bad(...faults)
  checkKeys(root, complain)

  const model = checkedModel(root.model, complain)
  const dataset = checkedDataset(root.dataset, context, complain)
  const at = checkedTime(root.evaluated_at, complain)
  const n = checkedCount(root.n, '/n', 'n', complain)
  const given = [...wholeFigures(root, n, context, complain), ...sliceFigures(root.slices, n, complain)]
  const weighted = context.model.evidence.some((spec) => spec.columns.weight !== undefined)
  const figures = isBesideRows(context)
    ? given
    : partsAgainstWhole({ figures: given, n, vocabulary: context.vocabulary, weighted })
  const split = dataset?.split ?? null
  const metrics = metricEvidence(
    file,
    context,
    'evaluation',
    figures.map((figure) => ({ ...figure, split })),
    { notANumber: 'fault' },
  )
  if (!metrics.ok) faults.push(...metrics.faults)
  const told = new Set(figures.map((figure) => figure.pointer))
  for (const pointer of json.value.nonFinite) {
    if (!told.has(pointer))
      complain(pointer, `the number at ${pointer} is not finite`, 'write a number', 'artifact/value')
  }
  if (faults.length > 0 || !metrics.ok || !model || !dataset) return bad(...faults)
  const about: EvaluationEvidence = {
    kind: 'evaluation',
    reader: 'evaluation',
    source: file.source('', 1),
    origin: 'reported',
    model,
    dataset: { name: dataset.name, digest: `sha256:${dataset.sha256}`, split: dataset.split },
    at,
    n,
    vouchesFor: Object.assign(Object.create(null) as Record<string, string>, { [dataset.name]: dataset.sha256 }),
  }
  return good([about, ...metrics.value])
}

/** Whether the policy has rows that say what the file says: then its figures are claims, and are held against those. */
const isBesideRows = ({ model, spec }: ReadContext): boolean =>
  model.evidence.some(
    ({ role, as, sql, columns, task }) =>
      role === spec.role &&
      (sql !== undefined ||
        as === 'predictions' ||
        (as === null && (task !== null || Object.keys(columns).length > 0))),
  )

function checkVersion(root: PlainMap, complain: Complain): void {
  if (root.schema === 1) return
  const what = root.schema === undefined ? 'there is no "schema"' : `"schema" is ${described(root.schema)}`
  complain(
    '/schema',
    `${what}; only version 1 of the evaluation file is known`,
    'write "schema": 1 (a number)',
    'artifact/version',
  )
}

/** Keys that are needed, and keys that look like a known one mistyped: what they hold would be lost in silence. */
function checkKeys(root: PlainMap, complain: Complain): void {
  for (const key of KEYS) {
    if (key === 'slices' || key === 'intervals' || Object.hasOwn(root, key)) continue
    complain('', `the key "${key}" is absent`, `add "${key}"`)
  }
  for (const key of Object.keys(root).slice(0, 1000)) {
    if (key.length > 20) continue
    const meant = KEYS.some((known) => known === key)
      ? undefined
      : nearest(
          key,
          KEYS.filter((known) => known !== 'n'),
        )
    if (meant === undefined || Object.hasOwn(root, meant)) continue
    complain(step(key), `the key ${shown(key)} is not known`, `did you mean "${meant}"?`)
  }
}

function checkedModel(value: Plain | undefined, complain: Complain): EvaluationEvidence['model'] | null {
  if (value === undefined) return null
  if (!isMap(value)) {
    complain('/model', `"model" is ${described(value)}, not an object`, 'write {"name": …, "digest": "sha256:…"}')
    return null
  }
  const name = checkedName(value.name, '/model/name', complain)
  const digest = checkedDigest(value.digest, '/model/digest', complain)
  if (value.version !== undefined && typeof value.version !== 'string') {
    complain('/model/version', `the model's version is ${described(value.version)}, not a text`, 'put it in quotes')
  }
  return { name, version: textOf(value.version), digest: digest === null ? null : `sha256:${digest}` }
}

function checkedDataset(
  value: Plain | undefined,
  context: ReadContext,
  complain: Complain,
): { readonly name: string; readonly sha256: string; readonly split: Split } | null {
  if (value === undefined) return null
  if (!isMap(value)) {
    complain(
      '/dataset',
      `"dataset" is ${described(value)}, not an object`,
      'write {"name": …, "digest": "sha256:…", "split": "test"}',
    )
    return null
  }
  const name = checkedName(value.name, '/dataset/name', complain)
  const sha256 = checkedDigest(value.digest, '/dataset/digest', complain)
  const split = SPLITS.find((known) => known === value.split)
  if (split === undefined) {
    complain(
      '/dataset/split',
      `the dataset's split is ${described(value.split)}`,
      'write "test", "validation" or "train"',
    )
  } else if (split === 'train' && context.spec.role !== 'train') {
    const message =
      'the evaluation was made on the split "train": figures on the training data say nothing about new cases'
    complain('/dataset/split', message, 'evaluate on held-out data', 'artifact/contradiction')
  }
  return name === null || sha256 === null || split === undefined ? null : { name, sha256, split }
}

function checkedName(value: Plain | undefined, pointer: string, complain: Complain): string | null {
  const name = textOf(value)
  if (name === null) complain(pointer, `the name at ${pointer} is ${described(value)}`, 'write a name in quotes')
  return name
}

/** Bare hex of a strict digest, or null after a complaint. */
function checkedDigest(value: Plain | undefined, pointer: string, complain: Complain): string | null {
  const hex = typeof value === 'string' ? DIGEST.exec(value)?.[1] : undefined
  if (hex !== undefined) return hex
  complain(
    pointer,
    `the digest at ${pointer} is ${described(value)}`,
    'write "sha256:" and 64 lower-case hexadecimal digits',
  )
  return null
}

function checkedTime(value: Plain | undefined, complain: Complain): EvaluationEvidence['at'] {
  if (value === undefined) return null
  const time = typeof value === 'string' ? moment(value) : null
  if (time?.epoch != null) return time
  const message = `evaluated_at is ${described(value)}, which is no RFC 3339 time with a zone on a day that exists`
  complain('/evaluated_at', message, 'write it like "2026-11-20T09:00:00Z"', 'artifact/value')
  return null
}

function wholeFigures(root: PlainMap, n: number | null, context: ReadContext, complain: Complain): readonly Figure[] {
  if (root.metrics !== undefined && !isMap(root.metrics)) {
    complain('/metrics', `"metrics" is ${described(root.metrics)}, not an object`, 'write {"accuracy": 0.91, …}')
  }
  if (root.intervals !== undefined && !isMap(root.intervals)) {
    complain(
      '/intervals',
      `"intervals" is ${described(root.intervals)}, not an object`,
      'write {"accuracy": [0.89, 0.93], …}',
    )
  }
  const metrics = isMap(root.metrics) ? root.metrics : {}
  const count = Object.keys(metrics).length
  if (count > MAXIMUM_FIGURES) {
    complain(
      '/metrics',
      `"metrics" has ${count} figures; at most ${MAXIMUM_FIGURES} are read`,
      'report fewer',
      'artifact/too-large',
    )
    return []
  }
  const intervals = checkedIntervals(isMap(root.intervals) ? root.intervals : {}, metrics, context, complain)
  return Object.entries(metrics).map(([name, value]) => {
    const metric = namedMetric(name, context.vocabulary)
    const interval = intervals.get(metricKey(metric)) ?? null
    return { name, value, pointer: `/metrics${step(name)}`, n, interval }
  })
}

/** Intervals by canonical name: two finite numbers in order, of a metric that is there, around its value. */
function checkedIntervals(
  intervals: PlainMap,
  metrics: PlainMap,
  context: ReadContext,
  complain: Complain,
): ReadonlyMap<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>()
  const values = new Map<string, Plain>()
  for (const [name, value] of Object.entries(metrics)) {
    const metric = namedMetric(name, context.vocabulary)
    values.set(metricKey(metric), value)
  }
  for (const [name, value] of Object.entries(intervals)) {
    const pointer = `/intervals${step(name)}`
    const metric = namedMetric(name, context.vocabulary)
    const key = metricKey(metric)
    const [low, high] = isList(value) && value.length === 2 ? value : [null, null]
    const estimate = values.get(key)
    const [least, most] = metric.entry?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    if (typeof low !== 'number' || typeof high !== 'number' || low > high) {
      complain(
        pointer,
        `the interval of ${shown(name)} is not two numbers in order`,
        'write [low, high]',
        'artifact/value',
      )
    } else if (found.has(key)) {
      complain(pointer, `there are two intervals of ${metric.name}`, 'keep one', 'artifact/ambiguous')
    } else if (estimate === undefined) {
      complain(pointer, `the interval of ${shown(name)} has no metric of that name`, 'add the metric')
    } else if (low < least || high > most) {
      complain(
        pointer,
        `the interval of ${shown(name)}, ${low} to ${high}, leaves the metric's range (${least} to ${most})`,
        null,
        'artifact/value',
      )
    } else if (typeof estimate === 'number' && (estimate < low || estimate > high)) {
      const message = `the interval of ${shown(name)}, ${low} to ${high}, does not hold its value ${estimate}`
      complain(pointer, message, 'write the interval of this value', 'artifact/contradiction')
    } else found.set(key, [low, high])
  }
  return found
}

/** Evidently's reports and test suites, as JSON: 0.7 and later, and the legacy layout. */

import type { DriftEvidence, Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { type Moment, moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { isList, isMap, type PlainMap, step, textOf } from './shared/plain.js'

/** Metrics of the current data that are called like ours, by Evidently's name. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ['Accuracy', 'accuracy'],
  ['Precision', 'precision'],
  ['Recall', 'recall'],
  ['F1Score', 'f1'],
  ['RocAuc', 'roc_auc'],
  ['LogLoss', 'log_loss'],
  ['TPR', 'true_positive_rate'],
  ['TNR', 'true_negative_rate'],
  ['FPR', 'false_positive_rate'],
  ['FNR', 'false_negative_rate'],
  ['F1ByLabel', 'f1'],
  ['PrecisionByLabel', 'precision'],
  ['RecallByLabel', 'recall'],
  ['MAE', 'mae'],
  ['RMSE', 'rmse'],
  ['MAPE', 'mape'],
  ['R2Score', 'r2'],
])

/** Metrics that Evidently gives in percent and everybody else as a fraction. */
const PERCENT: ReadonlySet<string> = new Set(['mape'])

/** Members of a legacy quality result that are metrics, by our name. */
const LEGACY: ReadonlyMap<string, string> = new Map([
  ...['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'log_loss', 'tpr', 'tnr', 'fpr', 'fnr', 'rmse'].map(
    (name) => [name, name] as const,
  ),
  ['mean_abs_error', 'mae'],
  ['mean_abs_perc_error', 'mape'],
  ['r2_score', 'r2'],
])

const OUTCOMES: ReadonlyMap<string, TestsEvidence['tests'][number]['outcome']> = new Map([
  ['SUCCESS', 'passed'],
  ['FAIL', 'failed'],
  ['WARNING', 'failed'],
  ['ERROR', 'error'],
  ['SKIPPED', 'skipped'],
])

/** Reads drift by column, quality on the current data, and tests. */
export const evidently: Reader = {
  id: 'evidently',
  title: 'Evidently report or test suite',
  notes:
    'Drift by column with its method; quality metrics of the current data; every test. Whether a column drifted follows from value and threshold: below it for p-values, at or above it for distances. ' +
    'Share of drifted columns is not read, it follows from the columns. MAPE is a percentage there and is read as a fraction. Without tests asked for, tests is empty; a report of nothing but a summary of the data is refused. The files carry no time with a zone, so they do not date themselves.',
  recognises: (file) => {
    const json = file.json()
    const root = json.ok ? json.value.value : null
    if (!isMap(root)) return 'no'
    const first = isList(root.metrics) ? root.metrics[0] : undefined
    if (isMap(first)) {
      const config = isMap(first.config) ? textOf(first.config.type) : null
      if (config?.startsWith('evidently:')) return 'certain'
      if (textOf(first.metric) !== null && Object.hasOwn(first, 'result') && textOf(root.version) !== null)
        return 'certain'
    }
    return isList(root.tests) && isMap(root.summary) && Object.hasOwn(root.summary, 'by_status') ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !(isList(root.metrics) || isList(root.tests))) {
    return bad(
      faultAt(
        file,
        'artifact/schema',
        '',
        'there is neither a list of metrics nor one of tests',
        'export the report as JSON',
      ),
    )
  }
  const time = textOf(root.timestamp)
  const at = time === null ? null : moment(time)
  const figures: Figure[] = []
  const drift: DriftEvidence[] = []
  for (const [index, metric] of (isList(root.metrics) ? root.metrics : []).entries()) {
    if (!isMap(metric)) continue
    const pointer = `/metrics/${index}`
    if (isMap(metric.config)) {
      if (textOf(metric.config.type)?.endsWith(':ValueDrift'))
        drift.push(...driftOf(file, metric.config, metric.value, `${pointer}/value`, at))
      else figures.push(...qualityOf(metric.config, metric.value, `${pointer}/value`))
    } else if (isMap(metric.result)) {
      figures.push(...legacyQuality(metric.result.current, `${pointer}/result/current`))
      drift.push(...legacyDrift(file, metric.result, `${pointer}/result`, at))
    }
  }
  const metrics = metricEvidence(file, context, 'evidently', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const found = [...metrics.value, ...drift, ...testsOf(file, root.tests, at)]
  return found.length > 0 ? good(found) : bad(nothingIn(file, root))
}

/** A report of metrics none of which is read: a summary of the data, or one whose parts were taken out. */
function nothingIn(file: ReadableFile, { metrics }: PlainMap): Fault {
  const count = isList(metrics) ? metrics.length : 0
  const held = count === 1 ? '1 metric' : `${count} metrics`
  const message = `the report holds ${held} and no test, and none is quality of the model or drift of a column`
  const fix = 'add tests or a preset of quality or drift to the report, or take it out of the evidence'
  return faultAt(file, 'artifact/unrecognised', '', message, fix)
}

/** `Accuracy` → a number; `F1ByLabel` → a number a class. Metrics that are not ours are left out. */
function qualityOf(config: PlainMap, value: Plain | undefined, pointer: string): readonly Figure[] {
  const type = textOf(config.type) ?? ''
  const name = METRICS.get(type.slice(type.lastIndexOf(':') + 1))
  if (name === undefined) return []
  if (type.endsWith('ByLabel')) {
    const classes = isMap(value) ? Object.entries(value) : []
    return classes.map(([label, one]) => ({ name, value: one, pointer: `${pointer}${step(label)}`, class: label }))
  }
  // Regression errors come as {mean, std}.
  if (isMap(value) && Object.hasOwn(value, 'mean'))
    return [{ name, value: fraction(name, value.mean), pointer: `${pointer}/mean` }]
  return [{ name, value: fraction(name, value), pointer }]
}

function legacyQuality(current: Plain | undefined, pointer: string): readonly Figure[] {
  if (!isMap(current)) return []
  return Object.entries(current)
    .filter(([, value]) => typeof value === 'number' || value === null)
    .flatMap(([written, value]) => {
      const name = LEGACY.get(written)
      return name === undefined ? [] : [{ name, value: fraction(name, value), pointer: `${pointer}${step(written)}` }]
    })
}

const fraction = (name: string, value: Plain | undefined): Plain | undefined =>
  PERCENT.has(name) && typeof value === 'number' ? value / 100 : value

/** Drift of one column under 0.7; `detected` from its own threshold. */
function driftOf(
  file: ReadableFile,
  config: PlainMap,
  value: Plain | undefined,
  pointer: string,
  at: Moment | null,
): readonly DriftEvidence[] {
  const column = textOf(config.column)
  if (column === null) return []
  const method = textOf(config.method) ?? 'unknown'
  return [oneDrift(file, { column, method, value, threshold: config.threshold, claimed: undefined, pointer, at })]
}

function legacyDrift(
  file: ReadableFile,
  result: PlainMap,
  pointer: string,
  at: Moment | null,
): readonly DriftEvidence[] {
  const columns: readonly (readonly [string, Plain])[] = isMap(result.drift_by_columns)
    ? Object.entries(result.drift_by_columns)
    : []
  return columns.flatMap(([column, one]) =>
    isMap(one)
      ? [
          oneDrift(file, {
            column: textOf(one.column_name) ?? column,
            method: textOf(one.stattest_name) ?? 'unknown',
            value: one.drift_score,
            threshold: one.stattest_threshold,
            claimed: one.drift_detected,
            pointer: `${pointer}/drift_by_columns${step(column)}/drift_score`,
            at,
          }),
        ]
      : [],
  )
}

interface Drifted {
  readonly column: string
  readonly method: string
  readonly value: Plain | undefined
  readonly threshold: Plain | undefined
  readonly claimed: Plain | undefined
  readonly pointer: string
  readonly at: Moment | null
}

/** Drift is detected where the numbers say so, or the file does. */
function oneDrift(
  file: ReadableFile,
  { column, method, value, threshold, claimed, pointer, at }: Drifted,
): DriftEvidence {
  const larger = /p[_ -]?value/i.test(method) ? 'less' : 'more'
  const known = typeof value === 'number' && Number.isFinite(value) ? value : null
  const beyond =
    known === null || typeof threshold !== 'number' ? null : larger === 'less' ? known < threshold : known >= threshold
  const detected = claimed === true ? true : (beyond ?? (claimed === false && known !== null ? false : null))
  return {
    kind: 'drift',
    reader: 'evidently',
    source: file.source(pointer),
    origin: 'reported',
    column,
    method,
    value: known,
    larger,
    detected,
    at,
  }
}

function testsOf(file: ReadableFile, tests: Plain | undefined, at: Moment | null): readonly TestsEvidence[] {
  if (!isList(tests) || tests.length === 0) return []
  const found = tests.map((test, index) => {
    const members = isMap(test) ? test : {}
    const outcome = OUTCOMES.get(textOf(members.status)?.toUpperCase() ?? '') ?? 'error'
    return {
      name: textOf(members.name) ?? `test ${index + 1}`,
      outcome,
      impact: null,
      detail: textOf(members.description)?.slice(0, 200) ?? null,
    }
  })
  return [
    {
      kind: 'tests',
      reader: 'evidently',
      source: file.source('/tests'),
      origin: 'reported',
      suite: 'evidently',
      tests: found,
      at,
    },
  ]
}

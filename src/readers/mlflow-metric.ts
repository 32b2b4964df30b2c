/** Metric files of an MLflow file store: `mlruns/EXPERIMENT/RUN/metrics/NAME`, a line each time it was logged. */

import type { Evidence } from '../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { runCounts } from './mlflow-run.js'
import { aboutFile } from './shared/about.js'
import { type Figure, metricEvidence } from './shared/figures.js'
import { headOf, isMap, momentOfMillis, shown } from './shared/lineage.js'
import { lastPoints, type MetricPoint, runFigure } from './shared/mlflow-metrics.js'
import { splitOf } from './shared/splits.js'

/**
 * `timestamp value step`, then the id of the run where the file is of a logged model, then name and digest of the dataset
 * where it was logged with one (mlflow/store/tracking/file_store.py, _get_metric_from_line).
 */
const LINE =
  /^(\d{13}) (-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|nan|-?inf) (-?\d{1,15})(?: ([0-9a-f]{32}))?(?: (\S+ \S+))?$/

/** Where a metric file stands: store, run or model, name. Names may hold slashes. */
const PLACE = /^((?:.*\/)?)(?:([0-9a-f]{32})|models\/m-[0-9a-f]{32})\/metrics\/(.+)$/

const REFIX = 'commit the file as MLflow wrote it'

/** Reads the last value of the metric that the file's place in the store names. */
export const mlflowMetric: Reader = {
  id: 'mlflow-metric',
  title: 'metric file of an MLflow file store',
  notes:
    'The last value of one metric: of the largest step, then of the latest time. Its name is the path below metrics/, so the file is read only where MLflow put it (RUN/metrics/NAME, models/ID/metrics/NAME). A metric that was logged on several datasets has a value for each, told apart only where they are called train, validation and test; others must agree. ' +
    'train_, val_ and test_ are kept apart; n is not logged. Whether the run has finished stands in its meta.yaml two folders up, which must be there: of a run that has not, was deleted or is not described the value is undefined, as are NaN and Infinity.',
  recognises: (file) => (LINE.test(headOf(file, 1024).split(/\r?\n/, 1)[0] ?? '') ? 'certain' : 'no'),
  read,
}

/** A point with the line it stands in; its name is that of the dataset, '' for none. */
interface Point extends MetricPoint {
  readonly line: number
  readonly run: string | null
}

async function read(file: ReadableFile, context: ReadContext): Promise<Result<readonly Evidence[]>> {
  const place = PLACE.exec(file.path)
  if (place === null) {
    const message =
      'the name of the metric is its place in the store, and the file is not below metrics/ of a run or model'
    const fix = 'commit it where MLflow wrote it, as mlruns/EXPERIMENT/RUN/metrics/NAME'
    return bad(fault('artifact/path', file.path, message, { fix }))
  }
  const [, store = '', run, name = ''] = place
  const points = pointsOf(file)
  if (!points.ok) return points
  const last = lastPoints(points.value)
  const clash = twice(points.value, last) ?? apart(last)
  if (clash !== null) {
    const fix = 'keep one value: log the metric once, or each dataset under a name of its own'
    return bad(fault('artifact/ambiguous', file.path, `${shown(name)} ${clash.words}`, { line: clash.line, fix }))
  }
  const figures: Figure[] = []
  for (const point of last) {
    const why = await uncounted(context, store, run ?? point.run)
    const figure = runFigure(name, point.value, '')
    figures.push({
      ...figure,
      split: figure.split ?? splitOf(point.name.split(' ')[0] ?? ''),
      line: point.line,
      ...(why === null ? {} : { undefinedBecause: why }),
    })
  }
  const metrics = metricEvidence(file, context, 'mlflow-metric', figures, { notANumber: 'undefined' })
  const times = last.map((point) => point.time)
  const about = aboutFile(file, 'mlflow-metric', { at: momentOfMillis(Math.min(...times)) })
  return metrics.ok ? good([about, ...metrics.value]) : metrics
}

/** Every line of the file, or where one is no line of a metric file. */
function pointsOf(file: ReadableFile): Result<readonly Point[]> {
  const text = file.text()
  if (!text.ok) return text
  const lines = text.value.split(/\r?\n/)
  // MLflow ends every line: a file without its last line end is cut short, and half a step is another step.
  if (lines.pop() !== '') {
    const message = 'the last line has no end: the file is cut short'
    return bad(fault('artifact/syntax', file.path, message, { line: lines.length + 1, fix: REFIX }))
  }
  const points: Point[] = []
  const faults: Fault[] = []
  for (const [index, line] of lines.entries()) {
    const found = LINE.exec(line)
    if (found === null) {
      const message = `${shown(line)} is no line of a metric file: timestamp, value, step`
      faults.push(fault('artifact/syntax', file.path, message, { line: index + 1, fix: REFIX }))
      if (faults.length >= 10) break
      continue
    }
    const [, time, value = '', step, run, dataset] = found
    points.push({
      name: dataset ?? '',
      value: Number(value.replace('inf', 'Infinity').replace('nan', 'NaN')),
      step: Number(step),
      time: Number(time),
      pointer: '',
      line: index + 1,
      run: run ?? null,
    })
  }
  if (points.length === 0 && faults.length === 0)
    faults.push(fault('artifact/schema', file.path, 'the file holds no value', { fix: REFIX }))
  return faults.length > 0 ? bad(...faults) : good(points)
}

interface Clash {
  readonly words: string
  readonly line: number
}

/** Two values of one dataset at the last step and time: which of them is the last is not known. */
function twice(points: readonly Point[], last: readonly Point[]): Clash | null {
  const byName = new Map(last.map((point) => [point.name, point]))
  for (const point of points) {
    const kept = byName.get(point.name)
    if (kept === undefined || point.step !== kept.step || point.time !== kept.time) continue
    if (Object.is(point.value, kept.value)) continue
    return {
      words: `is ${point.value} and ${kept.value} at one step and time (lines ${point.line} and ${kept.line})`,
      line: kept.line,
    }
  }
  return null
}

/** Values of several datasets that differ, where no name tells which data they are. */
function apart(last: readonly Point[]): Clash | null {
  const known = new Map<string, Point>()
  for (const point of last) {
    const split = splitOf(point.name.split(' ')[0] ?? '') ?? ''
    const first = known.get(split) ?? point
    known.set(split, first)
    if (Object.is(first.value, point.value)) continue
    const of = ({ name }: Point) => (name === '' ? 'no dataset' : `the dataset ${shown(name)}`)
    const words = `is ${first.value} on ${of(first)} and ${point.value} on ${of(point)} (lines ${first.line} and ${point.line})`
    return { words, line: point.line }
  }
  return null
}

/** Why the values of a run do not count, by the run's own description in the store; null where they do. */
async function uncounted(context: ReadContext, store: string, run: string | null): Promise<string | null> {
  if (run === null) return 'the file does not say which run it is of'
  const path = `${store}${run}/meta.yaml`
  const meta = (await context.beside?.(path)) ?? null
  if (meta === null) return `${path} is not there, which would say whether the run has finished`
  const yaml = meta.yaml()
  const root = yaml.ok ? yaml.value.value : null
  if (!isMap(root)) return `${path} cannot be read, which would say whether the run has finished`
  return runCounts(root) ? null : 'the run has not finished, or was deleted'
}

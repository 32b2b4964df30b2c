/** Metrics of an MLflow run: a mapping, or a list of `{key, value, step}` of which the last step counts. */

import type { Plain } from '../../domain/plain.js'
import type { Figure } from './figures.js'
import { isList, isMap, type PlainMap, scalarText, step, textOf } from './plain.js'
import { splitOf, splitPrefix } from './splits.js'

/** One point of a metric's history. */
export interface MetricPoint {
  readonly name: string
  readonly value: Plain | undefined
  readonly step: number
  readonly time: number
  readonly pointer: string
}

/** The last point of every metric: of the largest step, then of the latest time, then of the last place. */
export function lastPoints<P extends MetricPoint>(points: readonly P[]): readonly P[] {
  const last = new Map<string, P>()
  for (const point of points) {
    const known = last.get(point.name)
    const later =
      known === undefined || point.step > known.step || (point.step === known.step && point.time >= known.time)
    if (later) last.set(point.name, point)
  }
  return [...last.values()]
}

/** A figure from a metric; `train_…`, `val_…` and `test_…` are kept apart. `n` is never known: a run does not log it. */
export function runFigure(name: string, value: Plain | undefined, pointer: string): Figure {
  const prefix = splitPrefix(name)
  const split = prefix === null ? splitOf(name) : prefix.split
  return { name, value, pointer, split, ...(prefix === null ? {} : { lookUp: prefix.rest }) }
}

/** Figures of `data.metrics`. A value that is a list is a history, which `metricEvidence` refuses. */
export function runFigures(metrics: Plain | undefined, pointer: string): readonly Figure[] {
  if (isMap(metrics))
    return Object.entries(metrics).map(([name, value]) => runFigure(name, value, `${pointer}${step(name)}`))
  const points = (isList(metrics) ? metrics : []).flatMap((one, index): readonly MetricPoint[] => {
    const entry: PlainMap = isMap(one) ? one : {}
    const name = textOf(entry['key'])
    const place = `${pointer}/${index}`
    return [
      {
        name: name ?? `metric ${index + 1}`,
        value: name === null ? undefined : entry['value'],
        step: numberOf(entry['step']),
        time: numberOf(entry['timestamp']),
        pointer: `${place}/value`,
      },
    ]
  })
  return lastPoints(points).map(({ name, value, pointer: place }) => runFigure(name, value, place))
}

/** Steps and times are numbers, or digits in a text; anything else is the first. */
const numberOf = (value: Plain | undefined): number => {
  const number = Number(scalarText(value) ?? 0)
  return Number.isFinite(number) ? number : 0
}

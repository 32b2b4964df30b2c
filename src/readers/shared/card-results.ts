/** `model-index` of a Hugging Face card: results[].{task, dataset, metrics} → metric evidence of origin `declared`. */

import type { MetricEvidence, Split } from '../../domain/evidence.js'
import { type Fault, fault } from '../../domain/fault.js'
import type { MetricEntry } from '../../domain/metric.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile, ReadContext } from '../../domain/reader.js'
import { metricNamed, splitNamed, type WrittenNumber, writtenNumber } from './card-names.js'
import { described, isList, isMap, type PlainMap, step, textOf } from './plain.js'

/** Where a card's evidence is put together. */
export interface CardReading {
  /** Id of the reader. */
  readonly reader: string
  readonly file: ReadableFile
  readonly context: ReadContext
  readonly evidence: MetricEvidence[]
  readonly faults: Fault[]
}

/** A declared figure of the whole model with what the card does not say left empty. */
export const declared = (
  reading: CardReading,
  given: Pick<MetricEvidence, 'metric' | 'known' | 'writtenAs' | 'value' | 'reason' | 'split'>,
  place: { pointer: string; line: number | null },
): MetricEvidence => ({
  kind: 'metric',
  reader: reading.reader,
  source: reading.file.source(place.pointer, place.line),
  origin: 'declared',
  class: null,
  slice: null,
  n: null,
  interval: null,
  role: 'candidate',
  better: null,
  ...given,
})

/**
 * Reads `model-index`. Where several models are listed and one has the id of the model that is judged, only that one
 * counts. A value that is no number, or is outside its metric's range, is evidence without a value and never passes.
 */
export function modelIndex(reading: CardReading, index: Plain, lineOf: (pointer: string) => number | null): void {
  const complain = (pointer: string, message: string): void => {
    const fix = 'write model-index as a list of {name, results: [{task, dataset, metrics: [{type, value}]}]}'
    reading.faults.push(
      fault('artifact/schema', reading.file.path, `${pointer} ${message}`, {
        line: lineOf(pointer) ?? lineOf('/model-index'),
        fix,
      }),
    )
  }
  const lists = (
    value: Plain | undefined,
    pointer: string,
    optional: boolean,
  ): readonly (readonly [PlainMap, string])[] => {
    if (value === undefined && optional) return []
    if (!isList(value)) complain(pointer, `is ${described(value)}, not a list`)
    const items = isList(value) ? value : []
    return items.flatMap((item, at) => {
      if (!isMap(item)) complain(`${pointer}${step(at)}`, `is ${described(item)}, not a mapping`)
      return isMap(item) ? [[item, `${pointer}${step(at)}`] as const] : []
    })
  }
  const models = lists(index, '/model-index', false)
  const own = models.filter(([model]) => model['name'] === reading.context.model.id)
  for (const [model, atModel] of models.length > 1 && own.length ? own : models) {
    for (const [result, atResult] of lists(model['results'], `${atModel}/results`, true)) {
      const split = splitOf(result['dataset'])
      for (const [metric, atMetric] of lists(result['metrics'], `${atResult}/metrics`, true)) {
        oneMetric(reading, metric, split, {
          pointer: `${atMetric}/value`,
          line: lineOf(`${atMetric}/value`) ?? lineOf(atMetric),
        })
      }
    }
  }
}

/** Which data, where the entry says: `split`, else a `config` that is the name of a split. */
function splitOf(dataset: Plain | undefined): Split | null {
  if (!isMap(dataset)) return null
  return splitNamed(textOf(dataset['split']) ?? '') ?? splitNamed(textOf(dataset['config']) ?? '')
}

function oneMetric(
  reading: CardReading,
  metric: PlainMap,
  split: Split | null,
  place: { pointer: string; line: number | null },
): void {
  const [type, name] = [textOf(metric['type']), textOf(metric['name'])]
  const writtenAs = type ?? name
  if (writtenAs === null) return
  const { vocabulary } = reading.context
  const find = (text: string | null) =>
    text === null ? undefined : (vocabulary.findLoosely(text) ?? metricNamed(text.split(/\s+/), vocabulary))
  const average = [metric['args'], metric['config']].flatMap((one) =>
    isMap(one) ? (textOf(one['average']) ?? []) : [],
  )[0]
  const [byType, byName] = [find(type), find(name)]
  const averaged = byType && average ? vocabulary.find(`${byType.name}_${average}`) : undefined
  const finer = byType && byName?.name.startsWith(`${byType.name}_`) ? byName : undefined
  const entry = averaged ?? finer ?? byType ?? byName
  const written = writtenValue(metric['value'], entry)
  reading.evidence.push(
    declared(
      reading,
      { metric: entry?.name ?? writtenAs, known: entry !== undefined, writtenAs, split, ...written },
      place,
    ),
  )
}

/** A value of a metric as a card writes it, a number or a text that is one; else null with the reason. */
export function writtenValue(value: Plain | undefined, entry: MetricEntry | undefined): WrittenNumber {
  const found = numberOf(value)
  return found === null
    ? { value: null, reason: `the value is ${described(value)}, not a number` }
    : writtenNumber(found.digits, found.percent, entry)
}

/** A number, or a text that is one number with or without a percent sign. */
function numberOf(value: Plain | undefined): { readonly digits: string; readonly percent: boolean } | null {
  if (typeof value === 'number') return Number.isFinite(value) ? { digits: String(value), percent: false } : null
  const parts = typeof value === 'string' ? /^\s*([-+]?[\d.,]+(?:e[-+]?\d+)?)\s*(%?)\s*$/i.exec(value) : null
  return parts ? { digits: parts[1] as string, percent: parts[2] === '%' } : null
}

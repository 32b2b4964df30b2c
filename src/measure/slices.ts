/** Where a metric is worst: the answer to an ask for slices. */

import type { Ask, Measurement, Unmeasured } from '../domain/metric.js'
import { isUndefined } from '../domain/statistics.js'
import type { MetricDefinition } from '../metrics/definition.js'
import { sliceColumn } from '../statistics/slice-columns.js'
import { searchSlices } from '../statistics/slice-search.js'
import type { Measured } from './context.js'
import { lacking, type RowsFile, senseless } from './files.js'
import { rowNumbers } from './row-numbers.js'

/** Most rows times pairs of columns that are searched. */
const MOST_WORK = 2e9

/** The slices of an ask, with the value over all rows, as one measurement. */
export function measureSlices(
  ask: Ask & Required<Pick<Ask, 'search'>>,
  metric: MetricDefinition,
  file: RowsFile,
  table: Measured,
): readonly Measurement[] | Unmeasured {
  const { search } = ask
  if (metric.better === 'none')
    return senseless(`${metric.name} has no better direction`, 'ask for a metric that can be worse')
  const names = [...new Set(search.columns ?? file.spec.groups)]
  if (names.length === 0)
    return senseless(
      `the policy declares no groups of ${file.path}, so there is no slice to search`,
      `add groups to the evidence entry of ${file.path}, or name columns`,
    )
  const used = Object.values(file.spec.columns).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))
  const answers = names.filter((name) => used.includes(name) && !file.spec.groups.includes(name))
  if (answers.length > 0)
    return senseless(
      `${answers.join(', ')} of ${file.path} is what was predicted or is to be predicted, and no trait of a case`,
      'search columns that are known before the model answers',
    )
  const columns = names.map((name) => sliceColumn(file.table, name))
  const gone = names.filter((_, at) => columns[at] === undefined)
  if (gone.length > 0) return lacking(file, `column ${gone.join(', ')}`)
  if (search.maxColumns === 2 && ((names.length * (names.length - 1)) / 2) * file.table.n > MOST_WORK)
    return senseless(
      `${names.length} columns of ${file.table.n} rows make too many pairs to search`,
      'name fewer columns, or set max-columns: 1',
    )
  const groups = table.groups(null)
  const numbers =
    groups === undefined ? { undefined: 'it has too many classes' } : rowNumbers(metric, ask, groups.statistics(0))
  const head = {
    metric: ask.metric,
    parameters: ask.parameters,
    role: ask.role,
    slice: null,
    interval: null,
    origin: 'recomputed' as const,
    source: file.table.source,
  }
  if (numbers === undefined) return noMean(metric)
  if (isUndefined(numbers)) return [{ ...head, value: null, reason: numbers.undefined, n: 0 }]
  const found = searchSlices(numbers, {
    ...search,
    better: metric.better,
    columns: columns.flatMap((column) => column ?? []),
  })
  const whole = metric.compute(groups!.statistics(0), ask.parameters)
  if (isUndefined(whole)) return [{ ...head, value: null, reason: whole.undefined, n: 0 }]
  if (found === undefined)
    return [{ ...head, value: null, reason: 'no row counts, or the numbers are too large to add up', n: 0 }]
  // The mean of the numbers must be the metric: then that of a slice is the metric of the slice.
  if (!(Math.abs(found.value - whole) <= 1e-9 * Math.max(1, Math.abs(whole)))) return noMean(metric)
  return [{ ...head, value: whole, reason: null, n: found.n, search: found.search }]
}

const noMean = (metric: MetricDefinition): Unmeasured =>
  senseless(
    `${metric.name} is no mean and no share of single rows, so slices of it are not searched`,
    'ask for accuracy, another share, or a mean loss such as log_loss, brier or mae',
  )

/** What a metric is, in sentences: for `explain` and for the page of metrics. */

import type { MetricEntry } from '../domain/metric.js'
import { listed } from './words.js'

const TASKS = { binary: 'two classes', multiclass: 'several classes', regression: 'numbers' } as const
const BETTER = { higher: 'more is better', lower: 'less is better', none: 'neither way is better' } as const

/** Paragraphs: what it is, how it is computed and from what source, its other names. Code words stand between backticks. */
export const metricParagraphs = (one: MetricEntry): readonly string[] => [
  firstSentences(one),
  ...(one.plain ? [`In plain words: ${one.plain}`] : []),
  one.definition,
  ...(one.aliases.length ? [`Also written ${listed(one.aliases.map((name) => `\`${name}\``))}.`] : []),
]

function firstSentences(one: MetricEntry): string {
  const title = /[.?!]$/.test(one.title) ? one.title : `${one.title}.`
  return [
    `${title[0]!.toUpperCase()}${title.slice(1)}`,
    `Range ${limit(one.range[0])} to ${limit(one.range[1])}; ${BETTER[one.better]}${one.parity === null ? '' : `; ${one.parity} is parity`}.`,
    ...(one.tasks.length ? [`For ${listed(one.tasks.map((task) => TASKS[task]))}.`] : []),
    ...(one.acrossGroups ? ['It compares groups, so it needs `by`.'] : []),
    ...(one.perClass ? ['It can be asked of one class (`class:`).'] : []),
    ...(one.parameters.length ? [`Parameters: ${listed(one.parameters.map((name) => `\`${name}\``))}.`] : []),
  ].join(' ')
}

const limit = (value: number): string => {
  if (!Number.isFinite(value)) return value < 0 ? 'any' : 'no limit'
  return String(Number(value.toPrecision(4)))
}

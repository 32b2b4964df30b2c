/** Look-up of metric names, exact and forgiving. */

import type { MetricVocabulary } from '../domain/metric.js'
import type { MetricDefinition } from './definition.js'

/** Lower case, letters and digits only: "ROC AUC", "roc-auc" and "roc_auc" are one. */
const squash = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^a-z0-9]+/g, '')

/** Edit distance (Levenshtein), at most `limit` + 1. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/**
 * The vocabulary of these metrics. A name or alias that two metrics claim is our bug and throws.
 */
export function buildVocabulary(metrics: readonly MetricDefinition[]): MetricVocabulary {
  const exact = new Map<string, MetricDefinition>()
  const loose = new Map<string, MetricDefinition>()
  for (const metric of metrics) {
    for (const name of [metric.name, ...metric.aliases]) {
      const squashed = squash(name)
      const claimed = exact.get(name) ?? loose.get(squashed)
      if (claimed !== undefined && claimed !== metric)
        throw new Error(`the name ${name} is claimed by ${claimed.name} and ${metric.name}`)
      exact.set(name, metric)
      loose.set(squashed, metric)
    }
  }
  const suggest = (name: string): string | undefined => {
    const wanted = name.slice(0, 100).toLowerCase()
    const squashed = loose.get(squash(name.slice(0, 100)))
    if (squashed) return squashed.name
    const limit = Math.max(2, Math.floor(wanted.length / 3))
    let best: { name: string; away: number } | undefined
    for (const known of exact.keys()) {
      const away = distance(wanted, known, limit)
      if (away <= limit && (best === undefined || away < best.away)) best = { name: known, away }
    }
    return best?.name
  }
  return {
    entries: metrics,
    find: (name) => exact.get(name),
    findLoosely: (name) => exact.get(name) ?? loose.get(squash(name)),
    suggest,
  }
}

/** Metric names as people write them in prose, tables and model-index entries. */

import type { Split } from '../../domain/evidence.js'
import type { MetricEntry, MetricVocabulary } from '../../domain/metric.js'

/** Phrases that no vocabulary holds. */
const PHRASES: Readonly<Record<string, string>> = {
  'area under the roc curve': 'roc_auc',
  'area under the receiver operating characteristic curve': 'roc_auc',
  'area under the receiver operating curve': 'roc_auc',
  'area under the curve': 'roc_auc',
  'area under roc': 'roc_auc',
  'roc-auc': 'roc_auc',
  auroc: 'roc_auc',
  'auc roc': 'roc_auc',
  'auc-roc': 'roc_auc',
  'average precision': 'average_precision',
  'area under the precision-recall curve': 'average_precision',
  'area under the precision recall curve': 'average_precision',
  'mean absolute error': 'mae',
  'mean squared error': 'mse',
  'root mean squared error': 'rmse',
  'mean absolute percentage error': 'mape',
  'brier score': 'brier',
  'expected calibration error': 'ece',
  'maximum calibration error': 'mce',
  'matthews correlation coefficient': 'mcc',
  'matthews correlation': 'mcc',
  'false positive rate': 'false_positive_rate',
  'false negative rate': 'false_negative_rate',
  'true positive rate': 'true_positive_rate',
  'true negative rate': 'true_negative_rate',
  'f1 score': 'f1',
  'f1-score': 'f1',
  'f-1': 'f1',
  'r squared': 'r2',
  'r-squared': 'r2',
  'cross entropy': 'log_loss',
  'log loss': 'log_loss',
  'exact accuracy': 'accuracy',
}

/** Longest metric name, in words. */
export const LONGEST_NAME = 7

/** Ordinary words of English that happen to be metric names, and metrics that mean nothing without a parameter. */
const NOT_IN_PROSE: ReadonlySet<string> = new Set(['count', 'coverage', 'support'])
const NEEDS: ReadonlySet<string> = new Set(['confidence-at-least', 'cost', 'k', 'beta', 'tail', 'quantile'])

const AVERAGES: ReadonlySet<string> = new Set(['macro', 'micro', 'weighted'])

/** The metric that some words name, all of them; undefined where they name none. */
export function metricNamed(words: readonly string[], vocabulary: MetricVocabulary): MetricEntry | undefined {
  const text = words.join(' ')
  const direct = vocabulary.findLoosely(text) ?? vocabulary.find(PHRASES[text.toLowerCase()] ?? '')
  if (direct)
    return NOT_IN_PROSE.has(direct.name) || direct.parameters.some((name) => NEEDS.has(name)) ? undefined : direct
  const [first, ...rest] = words.map((word) => word.toLowerCase())
  const average = [first, rest.at(-1)].find((word) => word !== undefined && AVERAGES.has(word))
  if (average === undefined || words.length < 2) return undefined
  const base = metricNamed(first === average ? words.slice(1) : words.slice(0, -1), vocabulary)
  return base && vocabulary.find(`${base.name}_${average}`)
}

const SPLITS: Readonly<Record<string, Split>> = {
  test: 'test',
  testing: 'test',
  'held-out': 'test',
  'hold-out': 'test',
  holdout: 'test',
  heldout: 'test',
  validation: 'validation',
  valid: 'validation',
  val: 'validation',
  dev: 'validation',
  development: 'validation',
  train: 'train',
  training: 'train',
}

/** The split that a word names, or null. */
export function splitNamed(word: string): Split | null {
  const name = word.trim().toLowerCase()
  return Object.hasOwn(SPLITS, name) ? (SPLITS[name] ?? null) : null
}

/** A figure as a card writes it. */
export interface WrittenNumber {
  /** The number that it can only mean, or null with the reason. */
  readonly value: number | null
  readonly reason: string | null
}

/**
 * A number with what follows it, for a metric. A percentage is one only where it says so; 79.6 for a metric that ends at
 * 1 is not read as 0.796, nor 0,796 as a decimal: the value is then null, with the reason.
 */
export function writtenNumber(text: string, percent: boolean, entry: MetricEntry | undefined): WrittenNumber {
  const digits = text.replace(/^[−–]/u, '-')
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(digits)) {
    if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) || digits.startsWith('0')) {
      return { value: null, reason: `"${text}" is not a number that can be read in one way` }
    }
  }
  const number = Number(digits.replaceAll(',', ''))
  const value = percent ? Number((number / 100).toPrecision(15)) : number
  if (!Number.isFinite(value)) return { value: null, reason: `"${text}" is not a finite number` }
  if (entry && (value < entry.range[0] || value > entry.range[1])) {
    const looks = !percent && entry.range[1] === 1 && value > 1 && value <= 100
    const hint = looks ? `; a percentage must say so: ${Number((value / 100).toPrecision(12))} or ${text}%` : ''
    return {
      value: null,
      reason: `${text}${percent ? '%' : ''} lies outside the range of ${entry.name}, ${bound(entry.range[0])} to ${bound(entry.range[1])}${hint}`,
    }
  }
  return { value, reason: null }
}

const bound = (value: number): string =>
  Number.isFinite(value) ? String(value) : value > 0 ? 'infinity' : 'minus infinity'

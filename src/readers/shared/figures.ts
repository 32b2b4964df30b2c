/** Figures as a file gives them → metric evidence: names made canonical, values checked, contradictions refused. */

import type { MetricEvidence, Split } from '../../domain/evidence.js'
import { bad, type Fault, type FaultCode, fault, good, type Result } from '../../domain/fault.js'
import type { MetricEntry, MetricVocabulary } from '../../domain/metric.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile, ReadContext } from '../../domain/reader.js'
import { type Slice, sliceKey } from '../../domain/slice.js'
import { described, shown } from './plain.js'

/** Figures at most in one file: a hundred groups and sixty metrics are six thousand. */
export const MAXIMUM_FIGURES = 50_000

/** Faults at most that one file tells; more would bury the first. */
const MAXIMUM_FAULTS = 100

/** How far beyond its range a value may lie by rounding alone. */
const ROUNDING = 1e-12

/** Two figures for the same thing are the same where they differ by less than this, relative to the larger. */
const SAME = 1e-9

/** One figure of a file, not yet checked. */
export interface Figure {
  /** As written. `recall@immediate` is the metric of one class. */
  readonly name: string
  /** Name to look up, where the written one has additions (`test_accuracy`). */
  readonly lookUp?: string
  readonly value: Plain | undefined
  readonly pointer: string
  /** 1-based line where the pointer does not tell it. */
  readonly line?: number | null
  readonly slice?: Slice | null
  readonly class?: string | null
  readonly n?: number | null
  readonly interval?: readonly [number, number] | null
  readonly split?: Split | null
  readonly better?: 'higher' | 'lower' | null
  /** Set: the value is undefined for this reason, whatever the file writes there. */
  readonly undefinedBecause?: string
}

/** A metric name with its vocabulary entry and class, if any. */
export interface NamedMetric {
  readonly entry: MetricEntry | undefined
  /** Canonical where known, else as written. */
  readonly name: string
  readonly class: string | null
}

/** Finds a metric by a name as reports write it; `name@class` is the metric of one class. */
export function namedMetric(written: string, vocabulary: MetricVocabulary): NamedMetric {
  const whole = vocabulary.find(written) ?? vocabulary.findLoosely(written)
  if (whole) return { entry: whole, name: whole.name, class: null }
  const at = written.indexOf('@')
  if (at > 0 && at < written.length - 1) {
    const entry = vocabulary.find(written.slice(0, at)) ?? vocabulary.findLoosely(written.slice(0, at))
    if (entry?.perClass) return { entry, name: entry.name, class: written.slice(at + 1) }
  }
  return { entry: undefined, name: written, class: null }
}

/** How strict a format is about values that are no number. */
export interface FigureRules {
  /** `fault`: NaN and null are faults. `undefined`: they are evidence without a value, which never passes. */
  readonly notANumber: 'fault' | 'undefined'
}

/**
 * Evidence for every figure, or every fault: a value of the wrong type (nothing is converted), out of the metric's
 * range, or two different values for one metric under two names (`auc` and `roc_auc`, `AUC` and `auc`).
 * A second figure equal to the first is left out. Unknown metrics are kept as written, with `known: false`.
 */
export function metricEvidence(
  file: ReadableFile,
  context: ReadContext,
  reader: string,
  figures: readonly Figure[],
  rules: FigureRules,
): Result<readonly MetricEvidence[]> {
  if (figures.length > MAXIMUM_FIGURES) {
    return bad(tooMany(file, figures.length))
  }
  const faults: Fault[] = []
  const kept = new Map<string, MetricEvidence>()
  const names = new Map<string, NamedMetric>()
  for (const figure of figures) {
    const written = figure.lookUp ?? figure.name
    const metric = names.get(written) ?? namedMetric(written, context.vocabulary)
    names.set(written, metric)
    const complain = (code: FaultCode, message: string, fix: string): void => {
      if (faults.length < MAXIMUM_FAULTS) faults.push(faultAt(file, code, figure.pointer, message, fix, figure.line))
    }
    const checked = checkedValue(file, figure, metric, rules, complain)
    if (checked === null) continue
    const evidence: MetricEvidence = {
      kind: 'metric',
      reader,
      source: file.source(figure.pointer, figure.line ?? null),
      origin: 'reported',
      metric: metric.name,
      known: metric.entry !== undefined,
      writtenAs: figure.name,
      class: figure.class ?? metric.class,
      slice: figure.slice ?? null,
      value: checked.value,
      reason: checked.reason,
      n: figure.n ?? null,
      interval: checked.value === null ? null : (figure.interval ?? null),
      split: figure.split ?? null,
      role: context.spec.role,
      better: metric.entry ? null : (figure.better ?? null),
    }
    const { class: ofClass, slice, split } = evidence
    const key = JSON.stringify([evidence.metric, ofClass, sliceKey(slice), split])
    const first = kept.get(key)
    if (first === undefined) kept.set(key, evidence)
    else if (!sameValue(first.value, evidence.value)) {
      const both = `${shown(first.writtenAs)} is ${first.value ?? 'undefined'} and ${shown(figure.name)} is ${evidence.value ?? 'undefined'}`
      const message = `${both}${inSlice(slice)}, and both mean ${evidence.metric} (${first.source.pointer} and ${figure.pointer})`
      complain('artifact/ambiguous', message, 'keep the one that is right')
    }
  }
  return faults.length > 0 ? bad(...faults) : good([...kept.values()])
}

/** The fault of a file with more figures than are read. */
const tooMany = (file: ReadableFile, count: number): Fault =>
  fault('artifact/too-large', file.path, `the file gives ${count} figures; at most ${MAXIMUM_FIGURES} are read`, {
    fix: 'report fewer slices',
  })

/** A fault at a JSON pointer of the file, with line and column where they are known. */
export function faultAt(
  file: ReadableFile,
  code: FaultCode,
  pointer: string,
  message: string,
  fix: string | null,
  line?: number | null,
): Fault {
  const json = line === undefined || line === null ? file.json() : null
  const place = json?.ok ? json.value.placeOf(pointer) : null
  return fault(code, file.path, message, {
    line: line ?? place?.line ?? file.source(pointer).line,
    column: place?.column ?? null,
    fix,
  })
}

/** ` for sex Female`, or nothing for the whole. */
const inSlice = (slice: Slice | null | undefined): string =>
  slice
    ? ` for ${Object.entries(slice)
        .map(([column, value]) => `${shown(column)} ${shown(value)}`)
        .join(' and ')}`
    : ''

type Complain = (code: FaultCode, message: string, fix: string) => void

/** The value with the reason where it is undefined, or null after a complaint. */
function checkedValue(
  file: ReadableFile,
  figure: Figure,
  metric: NamedMetric,
  rules: FigureRules,
  complain: Complain,
): { readonly value: number | null; readonly reason: string | null } | null {
  if (figure.undefinedBecause !== undefined) return { value: null, reason: figure.undefinedBecause }
  const { value } = figure
  const who = (): string =>
    `the metric ${shown(figure.name)}${inSlice(figure.slice)} (at ${figure.pointer || 'the root'})`
  if (value === null) {
    const json = file.json()
    const notFinite = json.ok && json.value.nonFinite.has(figure.pointer)
    const what = notFinite ? 'not a finite number (NaN, Infinity or too large)' : 'null'
    if (rules.notANumber === 'undefined')
      return { value: null, reason: `the file gives ${notFinite ? 'no finite number' : 'null'}` }
    complain('artifact/value', `${who()} is ${what}`, 'write the number, or leave the metric out where it is undefined')
    return null
  }
  if (typeof value !== 'number') {
    const fix = Array.isArray(value)
      ? 'write the final value alone; a history is no value'
      : 'write a number, without quotes and with a point for decimals'
    complain('artifact/value', `${who()} is ${described(value)}, not a number`, fix)
    return null
  }
  if (!Number.isFinite(value)) return { value: null, reason: 'the file gives no finite number' }
  const [low, high] = metric.entry?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (value < low - ROUNDING || value > high + ROUNDING) {
    const range = high === Number.POSITIVE_INFINITY ? `from ${low} up` : `${low} to ${high}`
    complain(
      'artifact/value',
      `${who()} is ${value}, outside its range (${range})`,
      'check how it was computed; percentages are written as fractions',
    )
    return null
  }
  return { value, reason: null }
}

function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b))
}

/** Made-up models whose true metrics are known, rows drawn from them, and how often an interval holds the truth. */

import type { Ask, Measurement } from '../../src/domain/metric.js'
import { isUnmeasured } from '../../src/domain/metric.js'
import type { RowTable } from '../../src/domain/rows.js'
import { measure } from '../../src/measure.js'
import { found, specOf } from '../fakes/rows.js'

/** A source of numbers from 0 to 1, the same for the same seed (sfc32). */
export function randomNumbers(seed: number): () => number {
  let [a, b, c, count] = [seed >>> 0, 0x9e3779b9, 0x243f6a88, 1]
  const next = (): number => {
    const sum = (a + b + count) >>> 0
    count = (count + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = ((c << 21) | (c >>> 11)) >>> 0
    c = (c + sum) >>> 0
    return sum / 2 ** 32
  }
  for (let i = 0; i < 20; i++) next()
  return next
}

/** Standard normal numbers (Box & Muller 1958). */
export function normalNumbers(uniform: () => number): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** Rows with a normal log-odds `mean + spread × N(0, 1)` of being positive, and the score that the model gives them. */
export interface World {
  readonly mean: number
  readonly spread: number
  /** Score of a row from what the model sees of it, its log odds for a model that is right. */
  readonly score: (seen: number) => number
  /** Chance that a row is positive, by what the model sees; the sigmoid for a model that sees the log odds. */
  readonly chance?: (seen: number) => number
}

/** True values of metrics of a world, by integrating over what the model sees; the prediction is score ≥ 0.5. */
export function truthOf({ mean, spread, score, chance = sigmoid }: World): Readonly<Record<string, number>> {
  const steps = 20_001
  const [positive, negative] = [new Float64Array(steps), new Float64Array(steps)]
  let [hits, alarms, misses, rests, logs, squares, wins, below] = [0, 0, 0, 0, 0, 0, 0, 0]
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, right: 0 }))
  for (let i = 0; i < steps; i++) {
    const x = -9 + (18 * i) / (steps - 1)
    const density = Math.exp((-x * x) / 2)
    const [p, q] = [chance(mean + spread * x), score(mean + spread * x)]
    const [yes, no] = [density * p, density * (1 - p)]
    positive[i] = yes
    negative[i] = no
    wins += yes * (below + no / 2)
    below += no
    logs -= yes * Math.log(q) + no * Math.log(1 - q)
    squares += yes * (1 - q) ** 2 + no * q * q
    if (q >= 0.5) {
      hits += yes
      alarms += no
    } else {
      misses += yes
      rests += no
    }
    const bin = bins[Math.min(9, Math.floor(q * 10))]!
    bin.stated += density * q
    bin.right += yes
  }
  let [above, over, area] = [0, 0, 0]
  for (let i = steps - 1; i >= 0; i--) {
    above += positive[i]! / 2
    over += negative[i]! / 2
    area += (positive[i]! * above) / (above + over)
    above += positive[i]! / 2
    over += negative[i]! / 2
  }
  const [of, against] = [hits + misses, alarms + rests]
  const all = of + against
  return {
    accuracy: (hits + rests) / all,
    recall: hits / of,
    precision: hits / (hits + alarms),
    specificity: rests / against,
    selection_rate: (hits + alarms) / all,
    f1: (2 * hits) / (2 * hits + alarms + misses),
    f1_macro: hits / (2 * hits + alarms + misses) + rests / (2 * rests + alarms + misses),
    balanced_accuracy: (hits / of + rests / against) / 2,
    mcc: (hits * rests - alarms * misses) / Math.sqrt((hits + alarms) * of * (rests + misses) * against),
    roc_auc: wins / of / against,
    average_precision: area / of,
    log_loss: logs / all,
    brier: squares / all,
    ece: bins.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / all,
  }
}

/** Columns of rows while they are drawn. */
export interface Columns {
  readonly label: Uint8Array
  readonly prediction: Uint8Array
  readonly score: Float64Array
}

export const newColumns = (n: number): Columns => ({
  label: new Uint8Array(n),
  prediction: new Uint8Array(n),
  score: new Float64Array(n),
})

/** Writes the score and decision of a row. */
export function decide(columns: Columns, row: number, label: number, score: number): void {
  columns.label[row] = label
  columns.score[row] = score
  columns.prediction[row] = score >= 0.5 ? 1 : 0
}

/** A table of columns. Ids are the row numbers. */
export function tableOf(columns: Columns, more: Partial<RowTable> = {}): RowTable {
  const n = columns.label.length
  return {
    n,
    role: 'candidate',
    task: 'binary',
    source: { path: `${more.role ?? 'candidate'}.csv`, sha256: 'a'.repeat(64), pointer: '', line: null },
    ids: { length: n, text: String, find: (id) => (Number(id) < n ? Number(id) : -1) },
    classes: ['0', '1'],
    label: columns.label,
    prediction: columns.prediction,
    scores: [columns.score],
    weight: null,
    groups: {},
    numbers: {},
    ...more,
  }
}

/** An ask at 95 %. */
export const askFor = (metric: string, more: Partial<Ask> = {}): Ask => ({
  metric,
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: 0.95,
  minSamples: null,
  pairedWith: null,
  ...more,
})

/** Measures tables, one a role. */
export const measureTables = (asks: readonly Ask[], tables: readonly RowTable[]) =>
  measure(
    asks,
    tables.map((table) => found(table)),
    tables.map((table) => specOf(table)),
  )

/** What one simulation watches: an ask, the interval that is meant, and the truth. */
export interface Watched {
  readonly name: string
  readonly ask: Ask
  readonly truth: number
}

/** Share of draws whose interval holds the truth, by name, among those that have one; `none`: draws without. */
export type Coverage = ReadonlyMap<string, { readonly share: number; readonly none: number }>

/** Draws tables again and again. Of a paired ask the interval of the change is meant. */
export function coverage(watched: readonly Watched[], draws: number, draw: () => readonly RowTable[]): Coverage {
  const counts = watched.map(() => ({ held: 0, none: 0 }))
  for (let one = 0; one < draws; one++) {
    const measurements = measureTables(
      watched.map(({ ask }) => ask),
      draw(),
    )
    watched.forEach(({ ask, truth }, index) => {
      const answer = measurements.answer(ask)
      const interval = isUnmeasured(answer) ? null : intervalOf(answer[0]!, ask)
      if (interval === null) counts[index]!.none++
      else if (interval[0] <= truth && truth <= interval[1]) counts[index]!.held++
    })
  }
  return new Map(
    watched.map(({ name }, index) => {
      const { held, none } = counts[index]!
      return [name, { share: held / (draws - none), none: none / draws }]
    }),
  )
}

const intervalOf = (measurement: Measurement, ask: Ask) =>
  ask.pairedWith === null ? measurement.interval : (measurement.change?.interval ?? null)

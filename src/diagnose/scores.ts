/** What a classifier states against what came true. */

import type { Confusion, Reliability, ScoreHistogram } from '../domain/diagnostics.js'
import type { RowTable } from '../domain/rows.js'
import { binOf } from '../statistics/bins.js'
import { topClass } from '../statistics/losses.js'
import type { Sample } from '../statistics/sample.js'
import { stableSums } from '../statistics/stable-sums.js'
import { clipped } from './tidy.js'

const BINS = 10
const HISTOGRAM = 20

/** The probability that is stated of a row, and whether what was stated came true. */
interface Stated {
  readonly of: Reliability['of']
  readonly p: (row: number) => number
  readonly true: (row: number) => boolean
}

function stated(sample: Sample): Stated | undefined {
  const { label, scores, task } = sample.table
  if (label === null || scores === null || task === 'regression') return undefined
  const [only] = scores
  if (scores.length === 1 && only) return { of: 'positive', p: (row) => only[row]!, true: (row) => label[row] === 1 }
  return { of: 'top-label', p: (row) => topClass(sample, row).p, true: (row) => topClass(sample, row).c === label[row] }
}

/** Ten equal bins, as in the calibration errors; undefined without scores. */
export function reliability(sample: Sample): Reliability | undefined {
  const found = stated(sample)
  if (found === undefined) return undefined
  const [n, right] = [new Float64Array(BINS), new Float64Array(BINS)]
  const sums = stableSums(BINS, 1, sample.n)
  for (let row = 0; row < sample.n; row++) {
    const p = found.p(row)
    const bin = binOf(p, BINS)
    n[bin]!++
    if (found.true(row)) right[bin]!++
    sums.add(bin, p)
  }
  const bins = [...n.keys()].flatMap((bin) =>
    n[bin]! > 0
      ? [
          {
            from: bin / BINS,
            to: (bin + 1) / BINS,
            n: n[bin]!,
            score: sums.value(bin) / n[bin]!,
            rate: right[bin]! / n[bin]!,
          },
        ]
      : [],
  )
  return { of: found.of, bins }
}

/** Rows by stated probability: of a binary model by true class, of several classes by right and wrong. */
export function scoreHistogram(sample: Sample): ScoreHistogram | undefined {
  const found = stated(sample)
  if (found === undefined) return undefined
  const counts = [new Array<number>(HISTOGRAM).fill(0), new Array<number>(HISTOGRAM).fill(0)] as const
  for (let row = 0; row < sample.n; row++) counts[found.true(row) ? 1 : 0][binOf(found.p(row), HISTOGRAM)]!++
  const labels = found.of === 'positive' ? sample.table.classes : ['wrong', 'right']
  return {
    of: found.of,
    rows: counts.map((one, side) => ({ label: clipped(labels[side] ?? String(side)), counts: one })),
  }
}

/** Classes that are shown as they are, if there are more than one more. */
const MOST_CLASSES = 11

/** Rows by true class and prediction; undefined without predictions. */
export function confusion({ task, classes, label, prediction, n }: RowTable): Confusion | undefined {
  if (task === 'regression' || label === null || prediction === null) return undefined
  const seen = new Float64Array(classes.length)
  for (let row = 0; row < n; row++) {
    seen[label[row]!]!++
    seen[prediction[row]!]!++
  }
  const common = [...seen.keys()].sort((a, b) => seen[b]! - seen[a]! || (classes[a]! < classes[b]! ? -1 : 1))
  const few = classes.length <= MOST_CLASSES + 1
  const shown = few ? classes.map((_, c) => c) : common.slice(0, MOST_CLASSES)
  const size = few ? shown.length : MOST_CLASSES + 1
  const place = new Int32Array(classes.length).fill(MOST_CLASSES)
  for (const [at, c] of shown.entries()) place[c] = at
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (let row = 0; row < n; row++) counts[place[label[row]!]!]![place[prediction[row]!]!]!++
  const merged = classes.length - shown.length
  const names = shown.map((c) => clipped(classes[c]!))
  return { classes: few ? names : [...names, `${merged} other classes`], counts, merged }
}

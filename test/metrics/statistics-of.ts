/** Statistics of a group made by hand, for what a table of rows cannot be made to hold. */

import type { Defined, GroupStatistics, Summary, Tally, Undefined } from '../../src/domain/statistics.js'

interface Given extends Partial<Omit<GroupStatistics, 'confusion' | 'counts' | 'summary' | 'tally'>> {
  /** Row-major, `[label * K + prediction]`. */
  readonly confusion?: readonly number[] | null
  /** As `confusion` where left out. */
  readonly counts?: readonly number[] | null
  readonly summary?: (what: Summary) => Defined
  readonly tally?: (what: Summary) => Tally | Undefined
}

const NOTHING = (): Undefined => ({ undefined: 'nothing is known of the rows' })

/** Of two classes `no` and `yes` unless said otherwise; the sums by label and prediction are those of the matrix. */
export function statisticsOf({
  confusion = null,
  summary = NOTHING,
  tally = NOTHING,
  ...more
}: Given): GroupStatistics {
  const classes = more.classes ?? ['no', 'yes']
  const counts = more.counts === undefined ? confusion : more.counts
  const sums = (matrix: readonly number[] | null, of: (cell: number) => number) =>
    matrix &&
    Float64Array.from(classes, (_, c) => matrix.reduce((sum, weight, cell) => sum + (of(cell) === c ? weight : 0), 0))
  const [label, prediction] = [
    (cell: number) => Math.floor(cell / classes.length),
    (cell: number) => cell % classes.length,
  ]
  return {
    n: counts?.reduce((sum, one) => sum + one, 0) ?? 1,
    task: classes.length > 2 ? 'multiclass' : 'binary',
    labelled: sums(confusion, label),
    predicted: sums(confusion, prediction),
    labelledCounts: sums(counts, label),
    predictedCounts: sums(counts, prediction),
    ...more,
    classes,
    confusion: confusion && Float64Array.from(confusion),
    counts: counts && Float64Array.from(counts),
    summary,
    tally,
  }
}

/** Cells of two classes. */
export const cellsOf = (tp: number, fp: number, fn: number, tn: number): readonly number[] => [tn, fp, fn, tp]

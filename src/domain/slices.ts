/** The search for slices of the rows on which a model does worse than on the whole: what is asked and what was found. */

import type { Slice } from './slice.js'

/** What a rule asks of the search. */
export interface SliceQuery {
  /** Columns whose values make slices; null: every group that the policy declares for the rows. */
  readonly columns: readonly string[] | null
  /** Columns that a slice may join: 1 or 2. */
  readonly maxColumns: 1 | 2
  /** Fewest rows of a slice (denominator of a share), at least 2. */
  readonly minSupport: number
  /** How much worse than the whole a slice may be, in the unit of the metric, 0 and above. */
  readonly maxDrop: number
  /** Two-sided confidence in (0, 1), held over all slices that are searched together. */
  readonly confidence: number
  /** Most slices that are told. */
  readonly top: number
}

/** A slice against the whole. */
export interface WeakSlice {
  readonly slice: Slice
  /** The metric on its rows. */
  readonly value: number
  /** Rows that count for the metric, unweighted. */
  readonly n: number
  /** Interval of the value at `level`. */
  readonly interval: readonly [low: number, high: number]
  /** How much worse than over all rows, in the unit of the metric: positive is worse. */
  readonly drop: number
  /** Interval of the drop at `level`; the slice is part of the whole, and the interval knows it. */
  readonly dropInterval: readonly [low: number, high: number]
  /** Two-sided level that Holm's procedure asks of this slice. */
  readonly level: number
  /** True where the drop is shown to be above `maxDrop`: its whole interval is. */
  readonly shown: boolean
}

/** What a search found. */
export interface SliceSearch {
  /** Columns that were searched, in order. */
  readonly columns: readonly string[]
  /** Slices that were compared with the whole: the family that the confidence is held over. */
  readonly searched: number
  /** Slices with rows, and fewer than asked for, that were not compared. */
  readonly small: number
  /** Slices whose drop is shown to be above `maxDrop`. */
  readonly shown: number
  /** Slices whose estimate is above `maxDrop`, and which do not show it. */
  readonly suspected: number
  /**
   * Slices that show it first: those that lie in no other of them lead, each lot by its sure drop. Then the others by
   * their drop. At most `top`.
   */
  readonly slices: readonly WeakSlice[]
}

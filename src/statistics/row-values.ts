/** What is added up over the rows of groups, and what the sums look like. */

/** A number for each row. `bound`: at least as large as every |value|, where it is known. */
export interface RowValue {
  readonly of: (row: number) => number
  readonly bound?: number
  /** The same for `count` rows from `from` on, into the start of `out`; for what is measured often. */
  fill?(out: Float64Array, from: number, count: number): void
}

/** A probability that is stated of each row, and whether what was forecast came true. */
export interface Forecast {
  /** Stated probability of a row, 0..1. */
  readonly stated: (row: number) => number
  /** 1 where what was forecast came true, else 0. */
  readonly right: (row: number) => number
  /** Both for `count` rows from `from` on, into the start of the arrays. */
  fill?(stated: Float64Array, right: Uint8Array, from: number, count: number): void
}

/** Weighted mean of a row value in each group. */
export interface Means {
  /** Sum of weights; length: groups. */
  readonly weights: Float64Array
  /** Sum of weight × value; length: groups. */
  readonly sums: Float64Array
  /** Σ (weight × (value - mean) / weights)² of a group: the squared influences of its rows on the mean. */
  squares(group: number): number
}

/** Bins of one group, with the sum of squared gaps (right - stated)² of their rows, unweighted. */
export interface BinnedForecast {
  readonly bins: readonly CalibrationBin[]
  readonly squares: Float64Array
}

/** One bin: its rows, weight, and the weighted sums of stated probability and of right rows. */
export interface CalibrationBin {
  readonly rows: number
  readonly weight: number
  readonly stated: number
  readonly right: number
}

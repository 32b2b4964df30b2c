/** Numbers of a group from what an engine counted of it. */

/** A number from counts: with Σ influence² of the rows, and how far the exact one may lie from it. */
export interface FromCounts {
  readonly value: number
  squares(): number
  readonly blur?: number
}

/** One side of a score order: weights by bin. */
export interface OrderSide {
  readonly rows: number
  readonly weight: number
  readonly weights: Float64Array
  readonly squares: Float64Array
}

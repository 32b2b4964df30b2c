/**
 * Area under the ROC curve where scores are only known by their bins. Pairs within a bin count half, as ties do; the exact
 * area lies within Σ p_b q_b / (2PQ) of it, since each such pair may really be won or lost.
 */

import type { FromCounts, OrderSide } from './from-counts.js'

/**
 * The area with the squared components of DeLong, DeLong & Clarke-Pearson (1988), scaled as for rows. Each component too is
 * only known to within half its bin, so the standard error is that of the bins plus the largest norm that the rest can
 * have (triangle inequality): never below the exact one.
 * @param n rows of the group
 */
export function binnedArea(positive: OrderSide, negative: OrderSide, n: number): FromCounts {
  const pairs = positive.weight * negative.weight
  let [won, tied, below] = [0, 0, 0]
  for (let bin = 0; bin < positive.weights.length; bin++) {
    won += positive.weights[bin]! * (below + negative.weights[bin]! / 2)
    tied += positive.weights[bin]! * negative.weights[bin]!
    below += negative.weights[bin]!
  }
  const value = Math.min(1, won / pairs)
  // A hair more than the bound, for the rounding of the sums that it is compared with.
  const blur = tied > 0 ? tied / (2 * pairs) + 1e-12 : 0
  return { value, blur, squares: () => componentSquares(positive, negative, n, { value, blur }) }
}

function componentSquares(
  positive: OrderSide,
  negative: OrderSide,
  n: number,
  { value, blur }: { readonly value: number; readonly blur: number },
): number {
  const scale = (side: OrderSide): number => ((side.rows / (side.rows - 1)) * ((n - 1) / n)) / side.weight ** 2
  const [up, down] = [scale(positive), scale(negative)]
  let [below, beneath, known, open] = [0, 0, 0, 0]
  for (let bin = 0; bin < positive.weights.length; bin++) {
    const [p, q] = [positive.weights[bin]!, negative.weights[bin]!]
    const beats = (below + q / 2) / negative.weight
    const beaten = (positive.weight - beneath - p / 2) / positive.weight
    known += up * positive.squares[bin]! * (beats - value) ** 2 + down * negative.squares[bin]! * (beaten - value) ** 2
    open +=
      up * positive.squares[bin]! * (q / 2 / negative.weight + blur) ** 2 +
      down * negative.squares[bin]! * (p / 2 / positive.weight + blur) ** 2
    below += q
    beneath += p
  }
  // A side of a single row has no spread: Infinity, which whoever asks tells.
  return Number.isFinite(up) && Number.isFinite(down) ? (Math.sqrt(known) + Math.sqrt(open)) ** 2 : Infinity
}

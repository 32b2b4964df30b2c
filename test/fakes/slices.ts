/** Rows whose columns are drawn at random, with the same draws for the same seed, to be searched for slices. */

import type { RowNumbers, SliceColumn } from '../../src/statistics/slice-units.js'

/** Numbers in (0, 1) of a seed (Park & Miller 1988). */
export function drawn(seed: number): () => number {
  let state = (seed * 7_919 + 1) % 2_147_483_647
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  for (let warm = 0; warm < 10; warm++) next()
  return next
}

/** A column of values `name0`, `name1`, … of uneven sizes. */
export const columnOf = (name: string, values: number, n: number, draw: () => number): SliceColumn => ({
  name,
  values: Array.from({ length: values }, (_, value) => `${name}${value}`),
  codes: Uint8Array.from({ length: n }, () => Math.floor(values * draw() ** 1.5)),
})

/** The value of a column in a row. */
export const valueIn = (column: SliceColumn, row: number): string => column.values[column.codes[row]!]!

/** Shares: each row hits with the chance that it is given. */
export const hits = (n: number, draw: () => number, chance: (row: number) => number): RowNumbers => ({
  kind: 'share',
  values: Float64Array.from({ length: n }, (_, row) => (draw() < chance(row) ? 1 : 0)),
  weight: null,
})

/**
 * Sums over the rows of all groups at once: what most metrics of many groups are made of, without gathering the rows of
 * any group. What is added up by cell is kept for the table and serves all of its partitions; the rest is kept while the
 * partition is.
 */

import { type Areas, areasOf, ranking } from './areas.js'
import { cellBins, cellMeans, countSlots, gatheredBins, gatheredCounts, gatheredMeans } from './cell-sums.js'
import type { Partition } from './partition.js'
import { keeper, type Prepared } from './prepared.js'
import type { BinnedForecast, Forecast, Means, RowValue } from './row-values.js'
import { stableSum } from './stable-sums.js'
import { weighed, weighedCalibration, weighedMeans, weighedTally } from './weighed-sums.js'

/** Sums over the groups of a partition. */
export interface Bulk {
  /** Rows (or, weighted, sums of weights) by slot in each group, `[group * slots + slot]`, kept under `key`; undefined where that is too much to keep. */
  tally(key: string, slots: number, weighted: boolean, slot: (row: number) => number): Float64Array | undefined
  /** Means of a value, kept under `key`. */
  means(key: string, value: RowValue): Means
  /** Areas of a class against the rest; the table has no weights. */
  areas(c: number): Areas
  /** Calibration bins, kept under `key`; undefined where that is too much to keep. */
  calibration(key: string, bins: number, forecast: Forecast): ((group: number) => BinnedForecast) | undefined
}

/** More numbers than this are not kept for all groups, or all cells, at once. */
const MOST_SLOTS = 4_000_000

/** The sums of a partition of a prepared table; each is made when it is first wanted. */
export function bulkOf(from: Prepared, parts: Partition): Bulk {
  const keep = keeper()
  const shared = parts.cells === from.cells ? from.keep : keep
  const { cells, groupOfCell } = parts
  const { label, weight } = from.table
  const groups = parts.sizes.length
  const heavy = () => keep('weighed', () => weighed(from, parts))
  const fits = (slots: number): boolean => Math.max(groups, cells.sizes.length) * slots <= MOST_SLOTS
  return {
    tally(key, slots, weighted, slot) {
      if (!fits(slots)) return undefined
      if (weighted && weight !== null) return keep(`weights ${key}`, () => weighedTally(heavy(), slots, slot))
      return keep(`rows ${key}`, () =>
        gatheredCounts(
          shared(`cells ${key}`, () => countSlots(cells, slots, slot)),
          slots,
          parts,
        ),
      )
    },
    means: (key, value) =>
      keep(`means ${key}`, () =>
        weight !== null || value.bound === undefined
          ? weighedMeans(heavy(), value)
          : gatheredMeans(
              shared(`sums ${key}`, () => cellMeans(cells, value)),
              parts,
              value,
            ),
      ),
    areas: (c) =>
      keep(`areas ${c}`, () =>
        areasOf(
          shared(`ranking ${c}`, () => ranking(from.score(c)!, label!, c, cells)),
          groupOfCell,
          groups,
        ),
      ),
    calibration(key, bins, forecast) {
      if (!fits(4 * bins)) return undefined
      return keep(`calibration ${key}`, () =>
        weight !== null
          ? weighedCalibration(heavy(), bins, forecast)
          : gatheredBins(
              shared(`bins ${key}`, () => cellBins(cells, bins, forecast)),
              bins,
              parts,
            ),
      )
    },
  }
}

/** Total of squares over bins or sides, independent of their order. */
export const addUp = (numbers: readonly number[]): number => stableSum(numbers.length, (i) => numbers[i]!)

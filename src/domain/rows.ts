/** Rows of a predictions file as typed columns: what `tables/` makes and `measure` reads. */

import type { Role, Task } from './metric.js'
import type { Source } from './source.js'

/** Ids of the rows, unique. */
export interface IdColumn {
  readonly length: number
  /** Id of a row, exactly as in the file. */
  text(row: number): string
  /** Row of an id, or -1. */
  find(id: string): number
}

/** A column of few values. `codes[row]` indexes `values`. An empty cell is the value `(missing)`. */
export interface CategoryColumn {
  readonly values: readonly string[]
  readonly codes: Uint8Array | Uint16Array | Uint32Array
}

/** Name of the group of rows whose cell is empty. */
export const MISSING_GROUP = '(missing)'

/** Name of the group of rows whose number lies in no bin of a sliced column. */
export const OUTSIDE_GROUP = '(outside)'

/**
 * A rows file, read whole: every wanted column is there in every row, every number is finite, every label known.
 * All arrays have length `n`.
 */
export interface RowTable {
  readonly n: number
  readonly role: Role
  readonly task: Task | null
  readonly source: Source
  readonly ids: IdColumn | null
  /** Classification: class names; binary: [negative, positive], positive last. Regression: empty. */
  readonly classes: readonly string[]
  /** Classification: index into `classes`. Regression: the number. null: no label column. */
  readonly label: Uint8Array | Uint16Array | Uint32Array | Float64Array | null
  readonly prediction: Uint8Array | Uint16Array | Uint32Array | Float64Array | null
  /** Binary: one array, P(positive). Multiclass: one a class, in the order of `classes`. null: no score column. */
  readonly scores: readonly Float64Array[] | null
  /** Weights ≥ 0, or null: every row counts once. */
  readonly weight: Float64Array | null
  /** Group columns by name. Null prototype. */
  readonly groups: Readonly<Record<string, CategoryColumn>>
  /** Further columns that were asked for by name (drift, numeric slices). Null prototype. NaN marks an empty cell. */
  readonly numbers: Readonly<Record<string, Float64Array>>
}

/** What to read from a rows file. */
export interface RowsRequest {
  readonly path: string
  readonly role: Role
  readonly task: Task | null
  readonly columns: {
    readonly id?: string
    readonly label?: string
    readonly prediction?: string
    readonly score?: string | Readonly<Record<string, string>>
    readonly weight?: string
  }
  readonly groups: readonly string[]
  readonly positive: string | number | boolean | null
  /** Columns of numbers that are cut into bins and then are groups: column → ascending edges. */
  readonly slices?: Readonly<Record<string, readonly number[]>>
  /** Further columns to read, as numbers where every cell is one, else as groups. */
  readonly extra: readonly string[]
}

/** Parts of the rows, by the values of columns. */

/** Part of a group: column → value, e.g. `{sex: 'Female', race: 'Asian'}`; null is the whole table. `*` as a value stands for "over all groups of this column". */
export type Slice = Readonly<Record<string, string>>

/** Text equal for equal groups, whatever the order of their columns; '' for the whole table. */
export function sliceKey(slice: Slice | null): string {
  const columns = Object.entries(slice ?? {})
  return columns.length ? JSON.stringify(columns.sort(([a], [b]) => (a < b ? -1 : 1))) : ''
}

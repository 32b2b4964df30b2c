/** Parts of the rows, by the values of columns. */

/** Part of a group: column → value, e.g. `{sex: 'Female', race: 'Asian'}`; null is the whole table. `*` as a value stands for "over all groups of this column". */
export type Slice = Readonly<Record<string, string>>

/** Whether rows are enough, by what their weights leave of them. */

/** Rows that a value rests on, and in whole, equally weighted rows that would show as much; left out: as many. */
export interface Rested {
  readonly n: number
  readonly effective?: number
}

/** What is always asked of rows with weights: one that outweighs all others is no set of rows. */
const LEAST = 2

/** Fewer rows than are asked for (null: any number), by their weights where they have some. */
export function isFewer({ n, effective = n }: Rested, least: number | null): boolean {
  return effective < (least ?? (n < LEAST ? 0 : effective < n ? LEAST : 0))
}

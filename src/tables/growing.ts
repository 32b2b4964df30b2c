/** Arrays that grow, and cells that could not be taken: what all columns share while they are filled. */

/** Cells that a column cannot take: how many, and the first few with their row (from 0) and text as in the file. */
export interface Problems {
  count: number
  /** Row of the last one, so that a row which is read again after more bytes came does not count twice. */
  last: number
  readonly first: { readonly row: number; readonly text: string }[]
}

/** Problems listed by place; the rest are counted. */
export const LISTED = 5

/** No problem yet. */
export const newProblems = (): Problems => ({ count: 0, last: -1, first: [] })

/** Adds a problem; the text is only kept for the first few. */
export function note(problems: Problems, row: number, text: string): void {
  if (problems.last === row) return
  problems.last = row
  problems.count++
  if (problems.first.length < LISTED) problems.first.push({ row, text })
}

/** An array of at least `capacity` elements with the same start. Untouched room costs no memory. */
export function grown<T extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(array: T, capacity: number): T {
  if (array.length >= capacity) return array
  const next = new (array.constructor as new (length: number) => T)(capacity)
  next.set(array)
  return next
}

const decoder = new TextDecoder()

/** Text of a cell for a message; bytes beyond the first 200 are left out. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, Math.min(end, start + 200)))
}

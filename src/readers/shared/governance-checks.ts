/** What is checked of a governance document, entry by entry. */

import type { PlainMap } from './plain.js'

/** An entry with its place and the name that messages use for it ("risk R-001"). */
export interface Entry {
  readonly map: PlainMap
  readonly pointer: string
  readonly label: string
}

/** Checks of one document. Whatever is absent or a placeholder is left to the rules; whatever is there and off its scale is a fault. */
export interface Checks {
  readonly root: Entry
  /** Id of the model that is judged. */
  readonly model: string
  fault(entry: Entry, key: string, message: string, fix: string): void
  /** Mappings of a list; their places are kept for findings. A list with one id twice is a fault. */
  entries(entry: Entry, key: string, noun: string): readonly Entry[]
  /** A nested mapping, or null where it is absent or blank. */
  part(entry: Entry, key: string): Entry | null
  whole(entry: Entry, key: string, low: number, high: number): void
  oneOf(entry: Entry, key: string, words: readonly string[]): void
  flag(entry: Entry, key: string): void
  text(entry: Entry, ...keys: readonly string[]): void
  /** A list of texts; a blank one in it is left to the rules. */
  texts(entry: Entry, key: string): void
  /** A text or a list of texts. */
  names(entry: Entry, key: string): void
  /** A text or a number. */
  version(entry: Entry, key: string): void
  /** A login or a list of logins. */
  people(entry: Entry, ...keys: readonly string[]): void
  date(entry: Entry, ...keys: readonly string[]): void
  duration(entry: Entry, key: string): void
  /** A figure that the document writes and that follows from others: it must be what they make. */
  follows(entry: Entry, key: string, expected: string | number | null, because: string): void
}

/** A policy or waivers file as read: its values, and faults placed in it. */

import { codePoint } from '../domain/code-point.js'
import { type Fault, type FaultCode, fault } from '../domain/fault.js'
import { isMap, type Plain, type PlainMap } from '../domain/plain.js'
import type { YamlDocument } from '../syntax/yaml.js'

/** The values of a list that are mappings, with their index; none for what is no list. */
export const objectsOf = (value: unknown): readonly { readonly index: number; readonly entry: PlainMap }[] =>
  Array.isArray(value) ? value.flatMap((entry, index) => (isMap(entry) ? [{ index, entry }] : [])) : []

/** A text that is not empty, or null. */
export const textOf = (value: Plain | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** The texts of a list; none for what is no list. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** A text without characters that act: control and formatting characters by their code point. */
export const tame = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => codePoint(char))

/** A piece of a file for a message: in quotes, short, without characters that act. */
export const shown = (value: unknown): string => {
  const safe = tame(JSON.stringify(value) ?? String(value))
  return safe.length > 80 ? `${safe.slice(0, 79)}…` : safe
}

/** Collects faults of one file. */
export interface Complaints {
  readonly faults: Fault[]
  /** A fault at the value of a pointer (`key: true`: at its key). A pointer that is not there: at the nearest that is. */
  add(
    code: FaultCode,
    pointer: string,
    message: string,
    more?: { readonly fix?: string | null; readonly key?: boolean },
  ): void
  /** Line and column of a value, or of the nearest thing around it. */
  place(pointer: string, key?: boolean): { readonly line: number; readonly column: number }
}

/** Complaints about a document. Messages begin with what they are about: `requirement "x": /with/min …`. */
export function complaintsOf(document: YamlDocument, path: string): Complaints {
  const faults: Fault[] = []
  const place = (pointer: string, key = false): { line: number; column: number } => {
    for (let at = pointer, exact = true; ; at = at.slice(0, at.lastIndexOf('/')), exact = false) {
      // Around what is missing the place of the name tells more than that of the value.
      const found = key || (!exact && at !== '') ? document.keyPlaceOf(at) : document.placeOf(at)
      if (found) return found
      if (at === '') return { line: 1, column: 1 }
    }
  }
  return {
    faults,
    place,
    add: (code, pointer, message, { fix = null, key = false } = {}) => {
      const { about, rest } = named(document.value, pointer)
      const start = [about, rest].filter(Boolean).join(' ').slice(0, 300)
      const said = tame(start ? `${start}${rest ? ' ' : ': '}${message}` : message)
      faults.push(fault(code, path, said, { ...place(pointer, key), fix: fix === null ? null : tame(fix) }))
    },
  }
}

/** The entry that a pointer is in, by its id, and the pointer inside it. */
function named(root: Plain, pointer: string): { readonly about: string; readonly rest: string } {
  const match = /^\/(requirements|models|waivers)\/(\d+)(\/[\s\S]*)?$/.exec(pointer)
  if (!match || !isMap(root)) return { about: '', rest: pointer }
  const [, kind = '', index = '', rest = ''] = match
  const list = root[kind]
  const entry = Array.isArray(list) ? (list[Number(index)] as Plain) : null
  const id = isMap(entry) ? entry[kind === 'waivers' ? 'requirement' : 'id'] : null
  if (typeof id !== 'string' || id === '') return { about: '', rest: pointer }
  const what = { requirements: 'requirement', models: 'model', waivers: 'waiver of' }[kind] ?? kind
  return { about: `${what} ${shown(id)}${rest ? ':' : ''}`, rest }
}

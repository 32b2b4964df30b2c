/** What an entry of an ML Metadata dump says of itself, however its writer spelt it. */

import type { LineageNode, RecordedDigest } from '../../domain/lineage.js'
import type { Moment } from '../../domain/moment.js'
import type { Plain } from '../../domain/plain.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  hexDigest,
  isMap,
  momentOfMillis,
  type PlainMap,
  shown,
} from './lineage.js'

/** A member by its protobuf name, as JSON or as Python writes it. */
export const part = (of: PlainMap, camel: string): Plain | undefined =>
  of[camel] ?? of[camel.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]

/** Ids are numbers that JSON writes as texts. */
export function idOf(value: Plain | undefined): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null
  return asText(value)
}

const MILLIS = /^\d{1,16}$/

/** Milliseconds since 1970, which JSON may write as text. */
export function timeOf(value: Plain | undefined): Moment | null {
  return momentOfMillis(typeof value === 'string' && MILLIS.test(value) ? Number(value) : value)
}

/** The type of an entry by name: its own, or that of the list of types by its id. */
export type TypeNames = (of: PlainMap, what: 'artifact' | 'execution') => string

/** The types of a dump by name. */
export function typeNames(root: PlainMap): TypeNames {
  const listed = (key: string) =>
    new Map(asList(part(root, key)).map((one) => [idOf(asMap(one)['id']) ?? '', asText(asMap(one)['name']) ?? '']))
  const names = { artifact: listed('artifactTypes'), execution: listed('executionTypes') }
  return (of, what) => asText(of['type']) ?? names[what].get(idOf(part(of, 'typeId')) ?? '') ?? ''
}

/** A property as a text or number, whatever the sort of its value. */
export function property(of: PlainMap, names: RegExp): string | null {
  for (const key of ['properties', 'customProperties']) {
    for (const [name, value] of Object.entries(asMap(part(of, key)))) {
      if (names.test(name)) {
        const scalar = scalarOf(value)
        if (typeof scalar === 'string' && scalar.trim() !== '') return scalar
        if (typeof scalar === 'number') return String(scalar)
      }
    }
  }
  return null
}

/** The value of a property, whichever member holds it; null for lists and objects. */
export function scalarOf(value: Plain): string | number | boolean | null {
  const inner = isMap(value) ? Object.entries(value).find(([key]) => /value$/i.test(key))?.[1] : value
  return typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean' ? inner : null
}

/** Digests among the properties; one that is not whole is a fault. */
export function digestsOf(fragment: Fragment, of: PlainMap, pointer: string): readonly RecordedDigest[] {
  return (['sha256', 'sha512', 'sha1', 'md5'] as const).flatMap((algorithm) => {
    const text =
      property(of, new RegExp(`^${algorithm.replace('sha', 'sha-?')}$`, 'i')) ??
      (property(of, /^(digest|checksum)$/i)?.startsWith(`${algorithm}:`) ? property(of, /^(digest|checksum)$/i) : null)
    if (text === null) return []
    const digest = hexDigest(algorithm, text.replace(`${algorithm}:`, ''))
    if (digest !== null) return [digest]
    const message = `${shown(text)} is no whole ${algorithm}`
    fragment.fault('artifact/value', pointer, message, 'record the whole digest in hex')
    return []
  })
}

const STATES: ReadonlyMap<string, LineageNode['status']> = new Map([
  ['COMPLETE', 'finished'],
  ['CACHED', 'finished'],
  ['FAILED', 'failed'],
  ['CANCELED', 'failed'],
  ['NEW', 'running'],
  ['RUNNING', 'running'],
  // Execution.State of ml_metadata/proto/metadata_store.proto
  ['1', 'running'],
  ['2', 'running'],
  ['3', 'finished'],
  ['4', 'failed'],
  ['5', 'finished'],
  ['6', 'failed'],
])

/** How an execution ended, as far as it says. */
export const stateOf = (of: PlainMap): LineageNode['status'] =>
  STATES.get(idOf(part(of, 'lastKnownState')) ?? '') ?? null

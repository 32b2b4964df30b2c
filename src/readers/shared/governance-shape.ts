/**
 * Shapes of governance documents, written down once: the reader checks a document against its shape, and the published
 * JSON schema is made from the same. What is absent or a placeholder is no fault of the shape: the rules judge that.
 */

import type { Checks, Entry } from './governance-checks.js'

interface About {
  /** What it is, for people who write the file. */
  readonly about: string
  /** True where a document is of no use without it; only for the schema, the rules say the same with more words. */
  readonly needed?: boolean
}

/** One key of a document. */
export type Field = About &
  (
    | { readonly kind: Simple }
    | { readonly kind: 'whole'; readonly low: number; readonly high: number }
    | { readonly kind: 'one-of'; readonly words: readonly string[] }
    | Part
    | Entries
  )

interface Part {
  readonly kind: 'part'
  readonly fields: Shape
  /** A text in its place is as good. */
  readonly orText?: boolean
  readonly also?: (checks: Checks, entry: Entry) => void
}

interface Entries {
  readonly kind: 'entries'
  readonly noun: string
  readonly fields: Shape
  /** Which entries are checked; left out: all. */
  readonly when?: (checks: Checks, entry: Entry) => boolean
  readonly also?: (checks: Checks, entry: Entry) => void
}

export type Shape = { readonly [key: string]: Field }

type Simple = 'text' | 'texts' | 'names' | 'version' | 'people' | 'date' | 'duration' | 'flag'
const simple =
  (kind: Simple) =>
  (about: string, more: { readonly needed?: boolean } = {}): Field => ({ kind, about, ...more })

export const text = simple('text')
/** A list of texts; blank ones are left to the rules. */
export const texts = simple('texts')
/** A text or a list of texts. */
export const names = simple('names')
/** A version: a text, or a number as it comes from a registry that counts. */
export const version = simple('version')
/** A login or a list of logins. */
export const people = simple('people')
/** A day, or a time with a zone. */
export const date = simple('date')
export const duration = simple('duration')
export const flag = simple('flag')
export const whole = (low: number, high: number, about: string): Field => ({ kind: 'whole', low, high, about })
export const oneOf = (words: readonly string[], about: string): Field => ({ kind: 'one-of', words, about })
export const part = (about: string, fields: Shape, more: Omit<Part, 'kind' | 'fields'> = {}): Field => ({
  kind: 'part',
  about,
  fields,
  ...more,
})
export const entries = (
  noun: string,
  about: string,
  fields: Shape,
  more: Omit<Entries, 'kind' | 'noun' | 'fields'> & { readonly needed?: boolean } = {},
): Field => ({ kind: 'entries', noun, about, fields, ...more })

/** Checks an entry against its shape, and everything below it. */
export function checkFields(checks: Checks, entry: Entry, shape: Shape): void {
  for (const [key, field] of Object.entries(shape)) checkField(checks, entry, key, field)
}

function checkField(checks: Checks, entry: Entry, key: string, field: Field): void {
  switch (field.kind) {
    case 'whole':
      checks.whole(entry, key, field.low, field.high)
      return
    case 'one-of':
      checks.oneOf(entry, key, field.words)
      return
    case 'part': {
      if (field.orText && typeof entry.map[key] === 'string') return
      const inner = checks.part(entry, key)
      if (!inner) return
      checkFields(checks, inner, field.fields)
      field.also?.(checks, inner)
      return
    }
    case 'entries':
      for (const one of checks.entries(entry, key, field.noun)) {
        if (field.when && !field.when(checks, one)) continue
        checkFields(checks, one, field.fields)
        field.also?.(checks, one)
      }
      return
    default:
      checks[field.kind](entry, key)
  }
}

type Schema = Readonly<Record<string, unknown>>

const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$'
const STRING = { type: 'string' }
const ONE_OR_MORE = { anyOf: [STRING, { type: 'array', items: STRING }] }
const SIMPLE: Readonly<Record<Simple, Schema>> = {
  text: STRING,
  texts: { type: 'array', items: STRING },
  names: ONE_OR_MORE,
  version: { type: ['string', 'number'] },
  people: ONE_OR_MORE,
  date: { type: 'string', pattern: DAY },
  duration: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhdw]$' },
  flag: { type: 'boolean' },
}

/** JSON schema (draft-07) of a mapping of this shape; further keys are allowed, as the readers keep them. */
export function schemaOfShape(shape: Shape): Schema {
  const needed = Object.keys(shape).filter((key) => shape[key]?.needed)
  return {
    type: 'object',
    ...(needed.length ? { required: needed } : {}),
    properties: Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, fieldSchema(field)])),
  }
}

function fieldSchema(field: Field): Schema {
  const description = field.about
  switch (field.kind) {
    case 'whole':
      return { type: 'integer', minimum: field.low, maximum: field.high, description }
    case 'one-of':
      return { enum: [...field.words], description }
    case 'part': {
      const inner = schemaOfShape(field.fields)
      return field.orText ? { anyOf: [STRING, inner], description } : { ...inner, description }
    }
    case 'entries':
      return { type: 'array', items: schemaOfShape(field.fields), description }
    default:
      return { ...SIMPLE[field.kind], description }
  }
}

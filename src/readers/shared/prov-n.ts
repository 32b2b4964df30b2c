/** PROV-N (W3C Recommendation of 30 April 2013) → the shape of PROV-JSON, with the place of every statement. */

import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { Plain, PlainDocument } from '../../domain/plain.js'
import { shown, step } from './plain.js'
import { Reading, Refusal, refuse, type Token, tokens } from './prov-n-tokens.js'

/** Positional arguments after the optional identifier, by the names that PROV-JSON gives them. */
const ARGUMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['entity', []],
  ['agent', []],
  ['activity', ['prov:startTime', 'prov:endTime']],
  ['used', ['prov:activity', 'prov:entity', 'prov:time']],
  ['wasGeneratedBy', ['prov:entity', 'prov:activity', 'prov:time']],
  ['wasInvalidatedBy', ['prov:entity', 'prov:activity', 'prov:time']],
  ['wasStartedBy', ['prov:activity', 'prov:trigger', 'prov:starter', 'prov:time']],
  ['wasEndedBy', ['prov:activity', 'prov:trigger', 'prov:ender', 'prov:time']],
  ['wasInformedBy', ['prov:informed', 'prov:informant']],
  ['wasDerivedFrom', ['prov:generatedEntity', 'prov:usedEntity', 'prov:activity', 'prov:generation', 'prov:usage']],
  ['wasAttributedTo', ['prov:entity', 'prov:agent']],
  ['wasAssociatedWith', ['prov:activity', 'prov:agent', 'prov:plan']],
  ['actedOnBehalfOf', ['prov:delegate', 'prov:responsible', 'prov:activity']],
  ['wasInfluencedBy', ['prov:influencee', 'prov:influencer']],
  ['specializationOf', ['prov:specificEntity', 'prov:generalEntity']],
  ['alternateOf', ['prov:alternate1', 'prov:alternate2']],
  ['hadMember', ['prov:collection', 'prov:entity']],
  ['mentionOf', ['prov:specificEntity', 'prov:generalEntity', 'prov:bundle']],
])

/** Statements that declare a thing by an id of its own; all others relate. */
const DECLARE: ReadonlySet<string> = new Set(['entity', 'agent', 'activity'])

type Statements = { [key: string]: Plain }
type Sections = { [section: string]: Statements }

const empty = <T>(): { [key: string]: T } => Object.create(null) as { [key: string]: T }

/**
 * Parses a document in one pass, in time linear in the text. What is no PROV-N is a fault at its line and column;
 * statements of extensions (names with a prefix) are read and passed over. Nothing is looked up.
 */
export function parseProvN(text: string, path: string): Result<PlainDocument> {
  const places = new Map<string, number>()
  try {
    const value = documentOf(tokens(text), places)
    const lines = lineStarts(text)
    const placeOf = (pointer: string) => {
      // What lies inside of a statement has the place of the statement.
      for (let of = pointer; of !== ''; of = of.slice(0, of.lastIndexOf('/'))) {
        const at = places.get(of)
        if (at !== undefined) return placeIn(lines, at)
      }
      return null
    }
    return good({ value, placeOf, nonFinite: new Set<string>() })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const place = placeIn(lineStarts(text), error.at)
    return bad(fault('artifact/syntax', path, error.message, { ...place, fix: 'write the document again as PROV-N' }))
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function placeIn(starts: readonly number[], at: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return { line: low + 1, column: at - starts[low]! + 1 }
}

/** Most statements of a document. */
const MOST = 250_000

function documentOf(source: Generator<Token, Token>, places: Map<string, number>): Plain {
  const reading = new Reading(source)
  const first = reading.name('"document"')
  if (first.text !== 'document') refuse(first, '"document" is wanted')
  const root: { [key: string]: Plain } = empty<Plain>()
  const bundles = empty<Plain>()
  const statements = empty<Statements>()
  let count = 0
  for (;;) {
    const token = reading.name('a statement or "endDocument"')
    if (token.text === 'endDocument') break
    if (token.text === 'bundle') {
      const id = reading.name('the name of the bundle').text
      if (Object.hasOwn(bundles, id)) throw new Refusal(token.at, `the bundle ${shown(id)} stands twice`)
      const inside = empty<Statements>()
      for (;;) {
        const one = reading.name('a statement or "endBundle"')
        if (one.text === 'endBundle') break
        count = statement(reading, one, { into: inside, pointer: `/bundle${step(id)}`, places, count })
      }
      bundles[id] = inside
    } else count = statement(reading, token, { into: statements, pointer: '', places, count })
  }
  if (reading.peek().kind !== 'end') refuse(reading.peek(), 'the document has ended')
  Object.assign(root, statements)
  root['prefix'] ??= empty<Plain>()
  if (Object.keys(bundles).length > 0) root['bundle'] = bundles
  return root
}

interface Place {
  readonly into: Sections
  readonly pointer: string
  readonly places: Map<string, number>
  readonly count: number
}

/** One statement after its name; returns the number of statements so far. */
function statement(reading: Reading, token: Token, { into, pointer, places, count }: Place): number {
  if (token.text === 'default' || token.text === 'prefix') {
    const prefix = token.text === 'prefix' ? reading.name('a prefix').text : 'default'
    const iri = reading.take()
    if (iri.kind !== 'iri') refuse(iri, 'an address in < > is wanted')
    into['prefix'] ??= empty<Plain>()
    into['prefix'][prefix] = iri.text
    return count
  }
  if (count >= MOST) throw new Refusal(token.at, `the document has more than ${MOST} statements`)
  const { id, given, attributes } = parenthesis(reading)
  const names = ARGUMENTS.get(token.text)
  if (names === undefined) {
    // Statements of extensions have a name with a prefix; any other is a slip, and must not be lost in silence.
    if (!token.text.includes(':')) throw new Refusal(token.at, `${shown(token.text)} is no statement of PROV`)
    return count
  }
  const declares = DECLARE.has(token.text)
  const values = declares ? given.slice(1) : given
  const own = declares ? given[0] : (id ?? `_:n${count}`)
  if (own === undefined || own === null) throw new Refusal(token.at, `a statement "${token.text}" without a name`)
  names.forEach((name, index) => {
    const value = values[index]
    if (value !== undefined && value !== null) attributes[name] = value
  })
  into[token.text] ??= empty<Plain>()
  const section = into[token.text]!
  const at = `${pointer}/${token.text}${step(own)}`
  // Several statements of one name stand as a list, as in PROV-JSON.
  const index = put(section, own, attributes)
  places.set(index === 0 ? at : `${at}/${index}`, token.at)
  return count + 1
}

/** `(id; a, b, [key=value])` after the name of a statement. `-` is no value. */
function parenthesis(reading: Reading): {
  readonly id: string | null
  readonly given: readonly (string | null)[]
  readonly attributes: { [key: string]: Plain }
} {
  reading.mark('(')
  let id: string | null = null
  const given: (string | null)[] = []
  const attributes = empty<Plain>()
  while (!reading.isMark(')')) {
    if (reading.isMark('[')) attributeList(reading, attributes)
    else {
      const token = reading.name('a name, a time or "-"')
      const value = token.text === '-' ? null : token.text
      if (reading.isMark(';') && given.length === 0 && id === null) {
        reading.take()
        id = value
        continue
      }
      given.push(value)
    }
    if (!reading.isMark(')')) reading.mark(',')
  }
  reading.take()
  return { id, given, attributes }
}

function attributeList(reading: Reading, into: { [key: string]: Plain }): void {
  reading.mark('[')
  while (!reading.isMark(']')) {
    const key = reading.name('an attribute').text
    reading.mark('=')
    put(into, key, literal(reading))
    if (!reading.isMark(']')) reading.mark(',')
  }
  reading.take()
}

/** Adds a value under a name; the second and later ones make it a list. Returns which of them it is, from 0. */
function put(into: { [key: string]: Plain }, key: string, value: Plain): number {
  const known = into[key]
  if (known === undefined) into[key] = value
  else if (Array.isArray(known)) return (known as Plain[]).push(value) - 1
  else into[key] = [known, value]
  return known === undefined ? 0 : 1
}

/** `"text"`, `"text"@en`, `"text" %% type`, `'name'` or a number. */
function literal(reading: Reading): Plain {
  const token = reading.take()
  if (token.kind === 'quoted' || token.kind === 'name') return token.text
  if (token.kind !== 'text') refuse(token, 'a value is wanted')
  if (reading.isMark('%%')) {
    reading.take()
    reading.name('a type')
  } else if (reading.isMark('@')) {
    reading.take()
    reading.name('a language')
  }
  return token.text
}

/** Cards that are JSON: their parts as sections with counted words, and their figures as claims. */

import type { DocumentEvidence, Section } from '../../domain/evidence.js'
import type { Plain } from '../../domain/plain.js'
import { sectionNames } from '../../domain/section-names.js'
import type { Slice } from '../../domain/slice.js'
import { metricNamed } from './card-names.js'
import { type CardReading, declared, writtenValue } from './card-results.js'
import { said, wordCount, words } from './card-words.js'
import { asMap, asText } from './lineage.js'
import { isMap, type PlainMap, textFor } from './plain.js'

/** A part of a card: what it is called, where it stands, what it says. */
export interface CardPart {
  readonly title: string
  readonly pointer: string
  /** Any value; every text in it is read. */
  readonly content: Plain | undefined
}

/**
 * Parts as sections in their order, one for each name of a title; parts that the card does not have are left out, parts
 * that are there and empty have no words. Placeholders and template sentences do not count.
 */
export function structuredSections(
  parts: readonly CardPart[],
  lineOf: (pointer: string) => number | null,
): readonly Section[] {
  return parts.flatMap(({ title, pointer, content }) => {
    if (content === undefined) return []
    const count = wordCount()
    const placeholders = new Set<string>()
    for (const text of textsIn(content)) {
      const found = said(text)
      count.add(words(found.text))
      for (const placeholder of found.placeholders) placeholders.add(placeholder)
    }
    const names = sectionNames(title)
    const line = lineOf(pointer) ?? 1
    return (names.length > 0 ? names : [null]).map((name) => ({
      title,
      name,
      level: 2,
      line,
      words: count.total,
      placeholders: [...placeholders].slice(0, 20),
    }))
  })
}

/** Keys whose texts are pictures, addresses or numbers of a schema, and tell a reader nothing. */
const SILENT: ReadonlySet<string> = new Set(['image', 'url', 'bom-ref', 'ref', 'contentType', 'encoding', 'link'])

/** Every text inside a value, in order. Parsed documents are at most 64 deep; nothing recurses. */
function textsIn(value: Plain): readonly string[] {
  const found: string[] = []
  const open: Plain[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') found.push(next)
    else if (Array.isArray(next)) for (let at = next.length - 1; at >= 0; at--) open.push(next[at] as Plain)
    else if (isMap(next)) {
      const entries = Object.entries(next).filter(([key]) => !SILENT.has(key))
      for (let at = entries.length - 1; at >= 0; at--) open.push(entries[at]![1])
    }
  }
  return found
}

/** Most figures of one card: beyond it, it is a report. */
const MOST_FIGURES = 10_000

/** A figure as Model Card Toolkit and CycloneDX write it, the interval's bounds by the keys given. */
export interface FigureKeys {
  readonly interval: string
  readonly lower: string
  readonly upper: string
}

/**
 * The performance metrics of a card as claims. A value that is no number, or outside of its metric's range, is evidence
 * without a value. A slice that names no column is kept whole under the column `slice`, so that it is never taken for
 * all rows. Returns the sentence part of what is wrong where it is no list of objects.
 */
export function performanceMetrics(
  reading: CardReading,
  value: Plain | undefined,
  place: { readonly pointer: string; readonly lineOf: (pointer: string) => number | null },
  keys: FigureKeys,
): string | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value) || !value.every(isMap)) return 'is no list of objects'
  if (value.length > MOST_FIGURES) return `has ${value.length} figures; at most ${MOST_FIGURES} are read`
  const { vocabulary } = reading.context
  value.forEach((metric: PlainMap, index) => {
    const pointer = `${place.pointer}/${index}`
    const writtenAs = asText(metric['type']) ?? 'a metric without a type'
    const entry = vocabulary.findLoosely(writtenAs) ?? metricNamed(writtenAs.split(/\s+/).slice(0, 12), vocabulary)
    const figure = declared(
      reading,
      {
        metric: entry?.name ?? writtenAs,
        known: entry !== undefined,
        writtenAs,
        split: null,
        ...writtenValue(metric['value'], entry),
      },
      { pointer: `${pointer}/value`, line: place.lineOf(`${pointer}/value`) ?? place.lineOf(pointer) },
    )
    const bounds = asMap(metric[keys.interval])
    const [low, high] = [keys.lower, keys.upper].map((key) => writtenValue(bounds[key], undefined).value)
    const interval = typeof low === 'number' && typeof high === 'number' && low <= high ? ([low, high] as const) : null
    reading.evidence.push({ ...figure, interval, slice: sliceOf(metric['slice']) })
  })
  return null
}

const WHOLE = /^(?:|all|overall|none|null|total|whole|aggregate|all data|full dataset|entire dataset|n\/a|-)$/i

/** A slice as cards write it: `sex: Female`, `sex=Female, race=Asian`; null for all rows. */
function sliceOf(value: Plain | undefined): Slice | null {
  const text = value === undefined || value === null ? '' : textFor(value).trim()
  if (WHOLE.test(text)) return null
  const slice = Object.create(null) as Record<string, string>
  for (const part of text.split(/\s*[,;&]\s*/)) {
    const [, column, group] = /^([^=:]{1,100}?)\s*(?:==?|:)\s*(.{1,200})$/u.exec(part) ?? []
    if (column === undefined || group === undefined || column in slice) return { slice: text }
    slice[column.trim()] = group.trim()
  }
  return slice
}

/** The document of a JSON card. */
export function structuredDocument(
  reading: CardReading,
  given: Pick<DocumentEvidence, 'title' | 'sections'> & {
    readonly fields: readonly (readonly [key: string, value: Plain | undefined, pointer: string])[]
  },
  place: { readonly pointer: string; readonly lineOf: (pointer: string) => number | null },
): DocumentEvidence {
  const fields = Object.create(null) as Record<string, Plain>
  const fieldLines = Object.create(null) as Record<string, number>
  for (const [key, value, pointer] of given.fields) {
    if (value === undefined || key in fields) continue
    fields[key] = value
    const line = place.lineOf(pointer)
    if (line !== null) fieldLines[key] = line
  }
  return {
    kind: 'document',
    reader: reading.reader,
    source: reading.file.source(place.pointer, place.lineOf(place.pointer) ?? 1),
    origin: 'declared',
    document: 'card',
    title: given.title,
    sections: given.sections,
    fields,
    fieldLines,
  }
}

/** Model cards and datasheets in Markdown: Hugging Face README.md with front matter, plain cards after Mitchell et al. */

import type { DocumentEvidence, Evidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { sectionNames } from '../domain/section-names.js'
import { claimsOf, MOST_NUMBERS } from './shared/card-claims.js'
import { type CardReading, declared, modelIndex } from './shared/card-results.js'
import { cardText, sectionsOf } from './shared/card-sections.js'
import { answersOnly } from './shared/datasheet-text.js'
import { frontMatter } from './shared/front-matter.js'
import { step } from './shared/plain.js'

/** Longest card, in bytes, most lines, and most marks of Markdown: a parser's time grows with them. */
const LONGEST = 4 * 1024 * 1024
const MOST_LINES = 100_000
const MOST_MARKS = 400_000
const MARKS: ReadonlySet<number> = new Set(Buffer.from('[*_`<>|!-+'))
/** Sections whose presence makes Markdown a card or datasheet when it is not named as one. */
const CARD = new Set([
  'intended use',
  'limitations',
  'training data',
  'evaluation',
  'ethical considerations',
  'model details',
  'out-of-scope use',
])
const DATASHEET = new Set([
  'motivation',
  'composition',
  'collection process',
  'preprocessing',
  'distribution',
  'maintenance',
])
/** Front matter keys of the Hugging Face model card metadata that say so by themselves. */
const KEYS =
  /^(?:model-index|model_version|model_name|pipeline_tag|library_name|base_model|license|datasets|tags|metrics)\s*:/gm

export const modelCard: Reader = {
  id: 'model-card',
  title: 'Model card in Markdown',
  notes:
    'Hugging Face README.md and plain Markdown after Mitchell et al.; UTF-8 only. Sections are Markdown headings of any level ' +
    'at the top of the document; headings in code, quotes, lists, comments and HTML are none. Words count as a reader sees ' +
    'them: without comments, code, images, link-only paragraphs, placeholders and template sentences; a word that is ' +
    'repeated counts three times at most on average. Figures of model-index and of the evaluation section are claims (declared), ' +
    'never measurements. A percentage is one only where it says %.',
  recognises: (file) => (cardSort(file) === 'card' ? 'certain' : 'no'),
  read: (file, context) => readMarkdownCard('model-card', file, context),
}

/** Front matter keys of the Hugging Face dataset card metadata. */
const DATASET_KEYS =
  /^(?:dataset_info|task_categories|size_categories|source_datasets|annotations_creators|language_creators|pretty_name)\s*:/gm

/**
 * Whether Markdown is a model card, a datasheet, or neither (null), by its headings and front matter. A datasheet has at
 * least three sections of Gebru et al. and more of them than of a card, or the metadata of a dataset card.
 */
export function cardSort(file: ReadableFile): 'card' | 'datasheet' | null {
  const text = file.text()
  if (!text.ok || !/\.(?:md|markdown|mdx|txt)$/i.test(file.path)) return null
  const head = text.value.slice(0, 200_000)
  const names = new Set(
    [...head.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm)].flatMap((match) => sectionNames(match[1] as string)),
  )
  const [ofCard, ofData] = [CARD, DATASHEET].map((set) => [...names].filter((name) => set.has(name)).length) as [
    number,
    number,
  ]
  const block = /^---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head)?.[1] ?? ''
  const [keys, dataKeys] = [KEYS, DATASET_KEYS].map((pattern) => new Set(block.match(pattern)).size) as [number, number]
  if (dataKeys >= 2 || (ofData >= 3 && ofData > ofCard)) return 'datasheet'
  const known = ofCard + ofData
  return known >= 2 || (keys >= 1 && known >= 1) || keys >= 2 ? 'card' : null
}

/** A card or datasheet in Markdown as the reader of that id reads it. */
export async function readMarkdownCard(
  reader: 'model-card' | 'datasheet',
  file: ReadableFile,
  context: ReadContext,
): Promise<Result<readonly Evidence[]>> {
  const text = file.text()
  if (!text.ok) return text
  const large = tooLarge(file.bytes, text.value)
  if (large !== null) {
    return bad(
      fault('artifact/too-large', file.path, large, {
        fix: 'keep in the card what people read, and the rest beside it',
      }),
    )
  }
  if (/^version https?:\/\/[^\s]{1,100}\noid /.test(text.value)) {
    const message = 'the card is a Git LFS pointer: its text is not in the repository'
    return bad(
      fault('artifact/unreadable', file.path, message, {
        line: 1,
        fix: 'commit the card itself; take *.md out of .gitattributes',
      }),
    )
  }
  const split = frontMatter(text.value, file.path)
  if (!split.ok) return split
  const { fields, lineOf, body } = split.value
  const card = await cardText(body)
  const sections = sectionsOf(card)
  const isSheet = reader === 'datasheet' || isDatasheet(sections, file.path === context.model.card)
  const reading: CardReading = { reader, file, context, evidence: [], faults: [] }
  if (Object.hasOwn(fields, 'model-index') && fields['model-index'] !== null)
    modelIndex(reading, fields['model-index'] ?? null, lineOf)
  const claims = claimsOf(card, context.vocabulary)
  if (claims === null) {
    const message = `the evaluation of the card holds more than ${MOST_NUMBERS} numbers`
    return bad(fault('artifact/too-large', file.path, message, { fix: 'commit long tables as reports of their own' }))
  }
  for (const { entry, writtenAs, split: part, line, value, reason } of claims) {
    reading.evidence.push(
      declared(
        reading,
        { metric: entry.name, known: true, writtenAs, value, reason, split: part },
        { pointer: '', line },
      ),
    )
  }
  if (reading.faults.length) return bad(...reading.faults)
  const document: DocumentEvidence = {
    kind: 'document',
    reader,
    source: file.source('', 1),
    origin: 'declared',
    document: isSheet ? 'datasheet' : 'card',
    title: card.headings.find((heading) => heading.level === 1)?.title ?? null,
    sections: isSheet ? sectionsOf(card, answersOnly) : sections,
    fields,
    fieldLines: Object.fromEntries(Object.keys(fields).flatMap((key) => lineEntry(key, lineOf))),
  }
  return good([document, ...reading.evidence])
}

/** Why a card is too large to be read, or null. */
function tooLarge(bytes: Uint8Array, text: string): string | null {
  if (bytes.length > LONGEST) return `the card has ${bytes.length} bytes; at most ${LONGEST} are read`
  let [lines, marks] = [1, 0]
  for (const byte of bytes) {
    if (byte === 10 || byte === 13) lines += 1
    else if (MARKS.has(byte)) marks += 1
  }
  if (lines > MOST_LINES && text.split(/\r\n?|\n/).length > MOST_LINES)
    return `the card has more than ${MOST_LINES} lines`
  return marks > MOST_MARKS
    ? `the card has ${marks} marks of Markdown ([, *, _, \`, <, >, |, !, -, +); at most ${MOST_MARKS} are read`
    : null
}

const lineEntry = (key: string, lineOf: (pointer: string) => number | null): readonly (readonly [string, number])[] => {
  const line = lineOf(step(key))
  return line === null ? [] : [[key, line]]
}

/** After Gebru et al.: at least three of the datasheet's own sections, in a file that the policy does not call the model's card. */
const isDatasheet = (sections: DocumentEvidence['sections'], named: boolean): boolean =>
  !named && new Set(sections.flatMap(({ name }) => (name !== null && DATASHEET.has(name) ? [name] : []))).size >= 3

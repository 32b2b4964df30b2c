/** Figures that running text gives, where they can be read in one way only. */

import type { Split } from '../../domain/evidence.js'
import type { MetricEntry, MetricVocabulary } from '../../domain/metric.js'
import { LONGEST_NAME, metricNamed, splitNamed, type WrittenNumber, writtenNumber } from './card-names.js'
import type { Block } from './card-sections.js'

/** A figure that the card claims. */
export interface Claim extends WrittenNumber {
  readonly entry: MetricEntry
  readonly writtenAs: string
  readonly split: Split | null
  readonly line: number
}

/** A word or mark of a sentence. */
interface Word {
  readonly text: string
  readonly low: string
  readonly at: number
}

/** A number, a word, or a single mark. */
export const WORD =
  /\d{1,3}(?:,\d+)+(?:\.\d+)?|(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?(?![\p{L}\d])|[\p{L}\d](?:[\p{L}\p{M}\p{N}_'’-]*[\p{L}\p{M}\p{N}])?|[^\s\p{L}\p{N}]/giu
const NUMBER = /^(?:\d|\.\d)[\d.,]*(?:e[-+]?\d+)?$/i

/** Words of a text. */
const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Between a metric and its number. */
const LINKS =
  wordSet(`is was are were of at : = ( to reaches reached equals equal about approximately around roughly nearly almost
   circa ca ~ ≈ now currently stands score value a an amounts comes came | - – — → the model scores has`)
/** Before a metric that is meant of the whole model. */
const LEADS =
  wordSet(`the a an its our and with of overall total final achieves achieved reaches reached has had gets got shows
   showed scores obtains obtained is in reported measured where that while but model data set rows then
   candidate`)
/** After a number that is then no figure of the whole model: a unit, a group, a comparison, a range. */
const TAILS =
  wordSet(`for among in within when if before by versus vs compared points point percentage times x to or than higher
   lower better worse across decimals digits rows classes groups per on at pp below above - – / under until
   previously without each only`)

/** Claims of running text, sentence by sentence. Time grows with the length, not with its square. */
export function proseClaims(block: Block, vocabulary: MetricVocabulary): readonly Claim[] {
  const claims: Claim[] = []
  const text = block.text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
  let sentence: Word[] = []
  let line = block.line
  let counted = 0
  const lineAt = (at: number): number => {
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1
    return line
  }
  const finish = (): void => {
    if (sentence.some((word) => NUMBER.test(word.low))) claims.push(...sentenceClaims(sentence, vocabulary, lineAt))
    sentence = []
  }
  for (const match of text.matchAll(WORD)) {
    const word = { text: match[0], low: match[0].toLowerCase(), at: match.index }
    const next = text[match.index + match[0].length]
    if (/^[.!?;]$/.test(word.low) && (next === undefined || /\s/.test(next))) finish()
    else sentence.push(word)
  }
  finish()
  return claims
}

function sentenceClaims(
  sentence: readonly Word[],
  vocabulary: MetricVocabulary,
  lineAt: (at: number) => number,
): readonly Claim[] {
  const { words, splits } = withoutSplits(sentence)
  if (new Set(splits).size > 1) return []
  const claims: Claim[] = []
  words.forEach((word, index) => {
    if (!NUMBER.test(word.low)) return
    const found = nameBefore(words, index, vocabulary) ?? nameAfter(words, index, vocabulary)
    if (!found) return
    const next = words[index + 1]?.low
    const percent = next === '%' || next === 'percent' || (next === 'per' && words[index + 2]?.low === 'cent')
    const negative =
      index > 0 && /^[-−]$/u.test((words[index - 1] as Word).low) && (words[index - 1] as Word).at === word.at - 1
    const line = lineAt(word.at)
    const split = found.split ?? splits[0] ?? null
    claims.push({
      entry: found.entry,
      writtenAs: found.writtenAs,
      split,
      line,
      ...writtenNumber(`${negative ? '-' : ''}${word.text}`, percent, found.entry),
    })
  })
  return claims
}

const ON: ReadonlySet<string> = new Set(['on', 'for', 'over'])
const DATA: ReadonlySet<string> = new Set(['set', 'data', 'split', 'sample', 'dataset', 'rows', 'subset'])

/** Takes "on the test set" and the like out of a sentence and keeps which splits were named. */
function withoutSplits(sentence: readonly Word[]): {
  readonly words: readonly Word[]
  readonly splits: readonly Split[]
} {
  const words: Word[] = []
  const splits: Split[] = []
  for (let at = 0; at < sentence.length; at += 1) {
    const start = sentence[at] as Word
    const article = /^(?:the|our|a|its)$/.test(sentence[at + 1]?.low ?? '') ? 1 : 0
    const split = ON.has(start.low) ? splitNamed(sentence[at + 1 + article]?.low ?? '') : null
    if (split !== null && DATA.has(sentence[at + 2 + article]?.low ?? '')) {
      splits.push(split)
      at += 2 + article
    } else words.push(start)
  }
  return { words, splits }
}

/** A metric that some words name. */
export interface Found {
  readonly entry: MetricEntry
  readonly writtenAs: string
  readonly split: Split | null
}

/** "the accuracy is 0.796", "accuracy: 79.6%", "an accuracy of 0.796". */
function nameBefore(words: readonly Word[], index: number, vocabulary: MetricVocabulary): Found | null {
  let last = index - 1
  for (let steps = 0; steps < 6 && last >= 0; steps += 1, last -= 1) {
    if (NUMBER.test((words[last] as Word).low)) return null
    const found = endingAt(words, last, vocabulary)
    if (found) return tailFits(words, index) ? found : null
    if (!LINKS.has((words[last] as Word).low)) return null
  }
  return null
}

/** "0.796 accuracy", "79.6% accuracy". */
function nameAfter(words: readonly Word[], index: number, vocabulary: MetricVocabulary): Found | null {
  let start = index + 1
  if (/^(?:%|percent)$/.test(words[start]?.low ?? '')) start += 1
  if (!/^\p{L}/u.test(words[start]?.low ?? '')) return null
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
    const name = words.slice(start, start + length).map((word) => word.text)
    const entry = metricNamed(name, vocabulary)
    if (!entry) continue
    const after = words[start + length]?.low
    const fits = after === undefined || !(TAILS.has(after) || LINKS.has(after))
    return fits ? { entry, writtenAs: name.join(' '), split: null } : null
  }
  return null
}

/** The longest metric name that ends at a word, if what stands before it leaves it the whole model's. */
function endingAt(words: readonly Word[], last: number, vocabulary: MetricVocabulary): Found | null {
  for (let length = Math.min(LONGEST_NAME, last + 1); length > 0; length -= 1) {
    const start = last - length + 1
    const name = words.slice(start, last + 1).map((word) => word.text)
    const entry = metricNamed(name, vocabulary)
    if (!entry) continue
    const before = words[start - 1]?.low
    const split = before === undefined ? null : splitNamed(before)
    const free = before === undefined || split !== null || LEADS.has(before) || /^[^\p{L}\p{N}]$/u.test(before)
    return free ? { entry, writtenAs: name.join(' '), split } : null
  }
  return null
}

/** Whether what follows a number leaves it a figure of the whole model. */
function tailFits(words: readonly Word[], index: number): boolean {
  let at = index + 1
  if (words[at]?.low === 'per' && words[at + 1]?.low === 'cent') at += 2
  if (/^(?:%|percent)$/.test(words[at]?.low ?? '')) at += 1
  while (words[at]?.low === ')') at += 1
  const next = words[at]?.low
  if (next === undefined || !TAILS.has(next)) return true
  const rest = words.slice(at + 1, at + 4).map((word) => word.low)
  if (next === 'for')
    return /^(?:all|every|everybody|everyone|overall|(?:this|the|our) (?:whole |final )?(?:model|system|candidate))/.test(
      rest.join(' '),
    )
  if (next === 'on')
    return (
      NUMBER.test(rest[0] ?? '') ||
      /^(?:all|average|held-out|(?:the|our) (?:whole|held-out|holdout|test|evaluation))/.test(rest.join(' '))
    )
  return next === 'at' && rest.includes('threshold')
}

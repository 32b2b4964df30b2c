/** Figures that the prose and tables of a card's evaluation give, where they can be read in one way only. */

import type { MetricVocabulary } from '../../domain/metric.js'
import { plainTitle } from '../../domain/section-names.js'
import { type Claim, proseClaims } from './card-prose.js'
import type { CardText, Heading } from './card-sections.js'
import { tableClaims } from './card-tables.js'

/** Numbers at most in the evaluation of one card; one that has more is no prose. */
export const MOST_NUMBERS = 20_000

/** Titles below an evaluation that still speak of the whole model. */
const OVERALL: ReadonlySet<string> = new Set([
  'summary',
  'overall',
  'overall results',
  'main results',
  'metrics',
  'aggregate',
  'aggregate results',
  'testing data and factors and metrics',
])

/**
 * Every claim of the evaluation: sentences, list items and tables that stand under it and not under a group of its own.
 * Null where it holds more than `MOST_NUMBERS` numbers.
 */
export function claimsOf(card: CardText, vocabulary: MetricVocabulary): readonly Claim[] | null {
  const speaks = ofWhole(card.headings)
  const about = (block: { readonly heading: number }): boolean => speaks[block.heading] === true
  const cells = card.tables.filter(about).flatMap((table) => table.rows.flat())
  let numbers = 0
  for (const block of [...card.blocks.filter(about), ...cells]) {
    numbers += block.text.match(/(?<!\d)\d/g)?.length ?? 0
    if (numbers > MOST_NUMBERS) return null
  }
  const prose = card.blocks.filter(about).flatMap((block) => proseClaims(block, vocabulary))
  const tables = card.tables.filter(about).flatMap((table) => tableClaims(table, vocabulary))
  return [...prose, ...tables]
}

/** For each heading: whether it is part of the evaluation and of no group in it. */
function ofWhole(headings: readonly Heading[]): readonly boolean[] {
  const open: { level: number; inside: boolean }[] = []
  return headings.map(({ level, names, title }) => {
    while (open.length && (open.at(-1) as { level: number }).level >= level) open.pop()
    const named = names.includes('evaluation') || names.includes('quantitative analyses')
    const inside =
      named || (open.at(-1)?.inside === true && (names.includes('metrics') || OVERALL.has(plainTitle(title))))
    open.push({ level, inside })
    return inside
  })
}

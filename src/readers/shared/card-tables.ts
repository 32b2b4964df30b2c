/** Figures that the tables of a card give, where they can be read in one way only. */

import type { Split } from '../../domain/evidence.js'
import type { MetricVocabulary } from '../../domain/metric.js'
import { LONGEST_NAME, metricNamed, splitNamed, writtenNumber } from './card-names.js'
import { type Claim, type Found, WORD } from './card-prose.js'
import type { Block, Table } from './card-sections.js'

/** A table cell that is one number and nothing else, perhaps with a percent sign, bold marks or ±. */
const CELL = /^([-+−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)\s*(%?)\s*(?:(?:±|\+\/-).*|\(.*\))?$/iu
const VALUE_COLUMN = /^(?:value|score|result|results|test|held-?out|overall|all|candidate|this model|figure|measured)$/i
const WHOLE_ROW = /^(?:overall|all|total|whole|aggregate|test|test set|held-?out|this model|candidate)$/i
const GROUP_COLUMN =
  /^(?:groups?|sub-?groups?|slices?|segments?|class(?:es)?|labels?|category|attribute|demographics?|sex|gender|race|age|ethnicity|baseline|versions?|folds?|epochs?|steps?)\b/i

/** Claims of a table: one metric a row with one value, or one metric a column with one row that speaks of everything. */
export function tableClaims(table: Table, vocabulary: MetricVocabulary): readonly Claim[] {
  const [header = [], ...body] = table.rows
  const titles = header.map((cell) => cell.text.trim())
  const columns = titles.map((title, at) => (at === 0 ? null : labelled(title, vocabulary)))
  const claim = (found: Found | null, cell: Block | undefined, split: Split | null): readonly Claim[] => {
    const parts = found && cell ? CELL.exec(cell.text.trim()) : null
    if (!found || !parts || !cell) return []
    return [
      {
        entry: found.entry,
        writtenAs: found.writtenAs,
        split: found.split ?? split,
        line: cell.line,
        ...writtenNumber(parts[1] as string, parts[2] === '%', found.entry),
      },
    ]
  }
  if (columns.some((found) => found !== null)) {
    if (GROUP_COLUMN.test(titles[0] ?? '') && !body.some((row) => WHOLE_ROW.test(row[0]?.text.trim() ?? ''))) return []
    const whole = body.length === 1 ? body : body.filter((row) => WHOLE_ROW.test(row[0]?.text.trim() ?? ''))
    return whole.length === 1
      ? columns.flatMap((found, at) => claim(found, (whole[0] as readonly Block[])[at], null))
      : []
  }
  return body.flatMap((row) => {
    const found = labelled(row[0]?.text.trim() ?? '', vocabulary)
    const numbers = row.flatMap((cell, at) => (at > 0 && CELL.test(cell.text.trim()) ? [at] : []))
    const named = numbers.filter((at) => VALUE_COLUMN.test(titles[at] ?? '') || splitNamed(titles[at] ?? '') === 'test')
    const at = numbers.length === 1 ? numbers[0] : named.length === 1 ? named[0] : undefined
    return at === undefined ? [] : claim(found, row[at], splitNamed(titles[at] ?? ''))
  })
}

/** A metric as the label of a row or column: its name alone, perhaps after "test" or "overall". */
function labelled(label: string, vocabulary: MetricVocabulary): Found | null {
  if (label === '' || label.length > 100) return null
  const words = (label.match(WORD) ?? []).filter((word) => !/^[():↑↓%*]$/u.test(word))
  const split = splitNamed(words[0] ?? '')
  const rest = split !== null || /^overall$/i.test(words[0] ?? '') ? words.slice(1) : words
  const entry = rest.length && rest.length <= LONGEST_NAME ? metricNamed(rest, vocabulary) : undefined
  return entry ? { entry, writtenAs: label, split } : null
}

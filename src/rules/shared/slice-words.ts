/** Sentences about a search for weak slices. */

import type { Ask, Measurement } from '../../domain/metric.js'
import type { Facts } from '../../domain/rule.js'
import type { SliceSearch, WeakSlice } from '../../domain/slices.js'
import { nameOf } from './figure.js'
import { apart, count, listing, percent, range, rows, sliceText, visible } from './words.js'

/** A search with what its findings are told from. */
export interface Searched {
  readonly ask: Ask & Required<Pick<Ask, 'search'>>
  readonly facts: Facts
  readonly whole: Measurement & { readonly value: number }
  readonly search: SliceSearch
}

/** "1 more slice is", "8 more slices are". */
export const more = (slices: number): string => `${count(slices)} more ${slices === 1 ? 'slice is' : 'slices are'}`

/** "accuracy for race = Asian is 0.61 (366 rows) against 0.7959 over all 8,000 rows, recomputed from p.csv: 0.1859 worse (99.9% interval 0.11 to 0.26); the policy allows 0.1". */
export function factWords({ ask, whole }: Searched, { slice, value, n, drop, dropInterval, level }: WeakSlice): string {
  const [own, all] = apart(value, whole.value)
  const [size, allowed] = apart(Math.abs(drop), ask.search.maxDrop)
  const moved = drop === 0 ? 'no worse' : `${size} ${drop > 0 ? 'worse' : 'better'}`
  const from = `recomputed from ${whole.source.path}`
  const interval = `${levelWords(level)} interval of the drop ${range(dropInterval)}`
  return `${nameOf(ask)} ${sliceText(slice)} is ${own} (${rows(n)}) against ${all} over all ${rows(whole.n)}, ${from}: ${moved} (${interval}); the policy allows ${allowed}`
}

/** A level close to 1 with the digits that tell it from 100%: "99.88%", "99.99995%". */
function levelWords(level: number): string {
  const missing = (1 - level) * 100
  const digits = Math.min(12, Math.max(1, 1 - Math.floor(Math.log10(missing))))
  return `${(100 - missing).toFixed(digits).replace(/\.?0+$/, '')}%`
}

/** How much was searched, and what was not. */
export function searchWords({ ask, facts, search, whole }: Searched): string {
  const { minSupport, maxColumns, confidence } = ask.search
  const how = maxColumns === 2 && search.columns.length > 1 ? 'one or two columns' : 'one column'
  const small =
    search.small > 0 ? ` ${count(search.small)} smaller ${search.small === 1 ? 'one was' : 'ones were'} not.` : ''
  const slices = `${count(search.searched)} ${search.searched === 1 ? 'slice' : 'slices'}`
  const named = facts.policy.protectedAttributes.filter((column) => !search.columns.includes(column))
  const left = named.length
    ? ` Not searched: ${listing(named.map((one) => visible(one)))}, protected by the policy and not ${ask.search.columns ? 'named here' : `among the groups of ${whole.source.path}`}.`
    : ''
  return `${slices} of at least ${rows(minSupport)} of ${how} (${columnWords(search)}) were compared, and the confidence of ${percent(confidence)} is held over all of them (Holm).${small}${left}`
}

/** Columns of a search for slices, in words. */
export const columnWords = (search: SliceSearch): string =>
  listing(
    search.columns.map((one) => visible(one)),
    8,
  )

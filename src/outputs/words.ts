/** Numbers, bounds and groups in words: the same on every surface. Plain text; each surface escapes it for itself. */

import type { Problem } from '../domain/audit.js'
import type { Finding } from '../domain/decision.js'
import type { Outcome, Verdict } from '../domain/outcome.js'
import type { Slice } from '../domain/slice.js'

/** Sign and word of each outcome: the sign is never alone. */
export const OUTCOME_SIGNS: Readonly<Record<Outcome | 'waived', string>> = {
  error: '⚠️',
  violated: '⛔',
  missing: '📭',
  inconclusive: '❔',
  satisfied: '✅',
  'not-applicable': '➖',
  waived: '📝',
}

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  'pass-with-waivers': '✅',
  fail: '⛔',
  error: '⚠️',
}

/** Thousands by commas, whatever the machine's language. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** A whole number, e.g. `8,000`. */
export const whole = (count: number): string => (count < 0 ? `-${grouped(String(-count))}` : grouped(String(count)))

function digits(value: number, precision: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return whole(value)
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e15) return String(Number(value.toPrecision(precision)))
  const rounded = String(Number(value.toPrecision(Math.max(precision, Math.floor(Math.log10(Math.max(size, 1))) + 3))))
  const [before = '0', after = ''] = rounded.split('.')
  const sign = before.startsWith('-') ? '-' : ''
  return `${sign}${grouped(before.replace('-', ''))}.${after.padEnd(2, '0')}`
}

/**
 * A number for people: four significant digits, two decimals at least, whole numbers as they are. Where that would hide
 * the difference from one of `beside` (the limit), as many digits as show it.
 */
export function figure(value: number, beside: readonly number[] = []): string {
  for (let precision = 4; precision < 17; precision += 1) {
    const shown = digits(value, precision)
    if (beside.every((other) => other === value || digits(other, precision) !== shown)) return shown
  }
  return String(value)
}

/** A number in a column of its like: four decimals below ten, so that they stand under each other. */
export const columnFigure = (value: number): string => {
  const size = Math.abs(value)
  return size < 10 && (size >= 1e-4 || size === 0) ? value.toFixed(4) : figure(value)
}

/** A number in a column beside its limit: as the column, unless that would hide the difference from the limit. */
export const figureBeside = (value: number, limit: number | null): string =>
  limit === null || value === limit || columnFigure(value) !== columnFigure(limit)
    ? columnFigure(value)
    : figure(value, [limit])

/** Bounds of a threshold as [name, number]. Bounds that are words (a risk level, an age) are left out. */
export const numericBounds = (threshold: Finding['threshold']): readonly (readonly [string, number])[] =>
  Object.entries(threshold ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && !AROUND.has(entry[0]),
  )

/** Keys of a threshold that say how it was measured rather than what was asked. */
const AROUND = new Set(['confidence', 'bins', 'min-samples'])

/** The bound itself, where there is exactly one of the plain sort. */
export function bound(finding: Finding): { readonly kind: 'min' | 'max'; readonly limit: number } | null {
  const plain = numericBounds(finding.threshold).filter(([key]) => /^(min|max)(-ratio|-difference)?$/.test(key))
  const [only] = plain
  return plain.length === 1 && only ? { kind: only[0].startsWith('min') ? 'min' : 'max', limit: only[1] } : null
}

/** How far the value is from its bound: positive inside, negative beyond; null where it cannot be said. */
export function margin(finding: Finding): number | null {
  const asked = bound(finding)
  if (!asked || finding.value === null) return null
  return asked.kind === 'min' ? finding.value - asked.limit : asked.limit - finding.value
}

const SIGNS: Readonly<Record<string, string>> = { min: '≥', max: '≤' }

/** What was asked, e.g. `≥ 0.80`, `drop ≤ 0.01`, `within 0.005`; null where the requirement has no bound. */
export function asked(finding: Finding): string | null {
  const beside = finding.value === null ? [] : [finding.value]
  const parts = Object.entries(finding.threshold ?? {}).flatMap(([key, limit]) => {
    if (AROUND.has(key)) return []
    const shown = typeof limit === 'number' ? figure(limit, beside) : limit
    if (key === 'tolerance') return [`within ${shown}`]
    const [, side = '', what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? []
    return [
      side
        ? `${what ? `${what.replaceAll('-', ' ')} ` : ''}${SIGNS[side]} ${shown}`
        : `${key.replaceAll('-', ' ')} ${shown}`,
    ]
  })
  return parts.length ? parts.join(', ') : null
}

/** By how much the bound is missed, e.g. `0.115 short`, `0.02 over`; null where it is kept or cannot be said. */
export function gap(finding: Finding): string | null {
  const by = margin(finding)
  if (by === null || by >= 0) return null
  return `${figure(-by)} ${bound(finding)?.kind === 'min' ? 'short' : 'over'}`
}

/** `95 % 0.62 to 0.75`, or without the level where the record does not say it. */
export function intervalText(finding: Finding): string | null {
  if (!finding.interval) return null
  const level = finding.threshold?.confidence
  const [low, high] = finding.interval
  // Of a comparison, the interval may be that of the change and not of the value: then it says so.
  const ofChange = finding.baseline !== null && finding.value !== null && (finding.value < low || finding.value > high)
  const shown = `${figure(low)} to ${figure(high)}`
  const known = typeof level === 'number' && level > 0 && level < 1
  return `${ofChange ? 'change ' : ''}${known ? `${Number((level * 100).toPrecision(4))} % ` : ''}${shown}`
}

/** What the other number of a finding is: the version before, or for a slice the value over all rows. */
export const baselineWord = (finding: Finding): string => (finding.rule === 'weak-slices' ? 'over all rows' : 'before')

/** True where the numbers tell the finding by themselves; else its message has to. */
export const speaksInNumbers = (finding: Finding): boolean =>
  finding.metric !== undefined &&
  finding.value !== null &&
  numericBounds(finding.threshold).some(([key]) => /^(min|max)(-|$)/.test(key))

/** The value as text beside its bounds. */
export const valueText = (finding: Finding): string | null =>
  finding.value === null
    ? null
    : figure(
        finding.value,
        numericBounds(finding.threshold).map(([, limit]) => limit),
      )

/** A group: `race: Black`, `sex: Female, race: Asian`; `race: *` is `by race`; null is ''. */
export function sliceText(slice: Slice | null): string {
  return Object.entries(slice ?? {})
    .map(([column, value]) => (value === '*' ? `by ${column}` : `${column}: ${value}`))
    .join(', ')
}

/** `1 requirement`, `2 requirements`. */
export const plural = (count: number, one: string, many: string = `${one}s`): string =>
  `${whole(count)} ${count === 1 ? one : many}`

/** First seven digits of a commit or digest; the prefix `sha256:` is dropped. */
export const short = (digest: string): string => digest.replace(/^(sha256|md5):/, '').slice(0, 7)

/** Metric name for people: `false_positive_rate` → `false positive rate`, with its class where it has one. */
export const metricText = (metric: string, className?: string): string =>
  `${metric.replaceAll('_', ' ')}${className === undefined ? '' : ` of ${className}`}`

/** At most `most` characters: of a long path or address the end says more than the start. */
export const tail = (text: string, most: number): string => {
  const letters = Array.from(text.slice(-2 * most))
  return letters.length <= most && text.length <= 2 * most ? text : `…${letters.slice(-(most - 1)).join('')}`
}

/** An id for people who read no ids: `digests-verified` → `Digests verified`. */
export const idText = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** What each problem means, for people. */
export const PROBLEM_MEANING: Readonly<Record<Problem, string>> = {
  ungated: 'no decision judged it before it was merged',
  bypassed: 'merged against its verdict',
  tampered: 'its record was altered',
  'content-differs': 'other files were merged than were judged',
  'expired-waiver': 'it rests on a waiver that had ended',
  stale: 'judged under what was no longer in force',
  'forged-check': 'a check with the gate’s name is not the gate’s',
}

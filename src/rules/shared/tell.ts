/** Sentences about a figure against its bound. */

import { rowsNeededByScaling, rowsNeededForShare, zOf } from '../../domain/power.js'
import { type Bounds, boundWords, type Comparison } from './bound.js'
import type { Figure } from './figure.js'
import { METHOD_NAMES } from './multiplicity.js'
import { apart, count, groupName, listing, number, percent, placeText, range, rows, sliceText } from './words.js'

/** A figure with what it is compared with. */
export interface Told {
  /** Metric with its class, or in words what of it: "the difference of selection_rate". */
  readonly name: string
  readonly figure: Figure & { readonly value: number }
  readonly bounds: Bounds
  readonly confidence: number | null
  /** True where the value is k/n with n the figure's own. */
  readonly share: boolean
}

/** "recall for race = Asian is 0.8169 (95% interval 0.7741 to 0.8532, 366 rows), recomputed from reports/loan/predictions.parquet". */
export function factWords({ name, figure, bounds, confidence }: Told): string {
  const bound = nearestBound(figure.value, bounds)
  const value = bound === null ? number(figure.value) : apart(figure.value, bound)[0]
  const interval =
    figure.interval && confidence !== null ? `${percent(confidence)} interval ${range(figure.interval)}` : null
  const blur = figure.within ? `known to within ${number(figure.within)}` : null
  const stats = [blur, interval, figure.n === null ? null : rows(figure.n)].filter((part) => part !== null).join(', ')
  const slice = sliceText(figure.slice)
  return `${name}${slice ? ` ${slice}` : ''} is ${value}${stats ? ` (${stats})` : ''}, ${originWords(figure)}`
}

/** Where a figure comes from: "recomputed from a.parquet", "as a.json:7 reports it". */
export function originWords(figure: Pick<Figure, 'origin' | 'sources'>): string {
  const source = figure.sources[0]
  if (!source) return figure.origin
  return figure.origin === 'recomputed' ? `recomputed from ${source.path}` : `as ${placeText(source)} reports it`
}

/** "the policy asks for at least 0.8". */
export const askedWords = ({ bounds, figure }: Pick<Told, 'bounds' | 'figure'>): string =>
  `the policy asks for ${boundWords(bounds, (bound) => apart(figure.value, bound)[1])}`

/** Why an inconclusive comparison is one, and what would settle it; a sentence without its full stop. */
export function openWords(told: Told, comparison: Comparison): string {
  const { figure, confidence, bounds } = told
  if (comparison.because === 'no-interval')
    return `The estimate alone cannot show it: an interval at ${percent(confidence ?? 0)} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`
  if (comparison.because === 'blur') {
    const within = figure.within ?? 0
    return `Scores were counted in bins, so the exact value may lie anywhere from ${number(figure.value - within)} to ${number(figure.value + within)}, and the bound lies between`
  }
  if (comparison.severity === 'warn')
    return 'The estimate is beyond the bound and its interval is not wholly, so a violation is not shown'
  if (comparison.because === 'family')
    return `Alone it would be shown, but the ${comparisonsWords(comparison)} are held to ${percent(confidence ?? 0)} together, which asks ${percent(comparison.level ?? 0)} of this one: ${powerWords(told, comparison)}`
  const end = comparison.side === 'max' ? figure.interval?.[1] : figure.interval?.[0]
  const bound = sideBound(bounds, comparison)
  const reach =
    end === undefined || bound === null
      ? 'does not'
      : `reaches ${comparison.side === 'max' ? 'up' : 'down'} to ${apart(end, bound)[0]}`
  return `The estimate passes and its interval ${reach}: ${powerWords(told, comparison)}`
}

/** "4 comparisons of this requirement (Holm)". */
const comparisonsWords = ({ family }: Comparison): string =>
  family === undefined
    ? 'comparisons of this requirement'
    : `${count(family.size)} ${family.size === 1 ? 'comparison' : 'comparisons'} of this requirement (${METHOD_NAMES[family.method]})`

/** " Corrected for 4 comparisons of this requirement (Holm)."; '' where each stands on its own, or where it was said already. */
export const familyWords = (comparison: Comparison): string =>
  comparison.family === undefined || comparison.because === 'family'
    ? ''
    : ` Corrected for the ${comparisonsWords(comparison)}.`

/** "about 1,234 more rows would settle it if the value stays the same". */
export function powerWords(told: Told, comparison: Comparison): string {
  const more = rowsMissing(told, comparison)
  if (more === null)
    return 'no number of rows settles a value that lies on its bound, so the model itself has to be better'
  const kind = told.share ? ' that count for it' : ''
  return `about ${count(more)} more ${more === 1 ? 'row' : 'rows'}${kind} would settle it, if the value stays the same`
}

/** Further rows (of the denominator, for a share) that would settle a comparison; null where none would or nobody knows. */
export function rowsMissing({ figure, bounds, confidence, share }: Told, comparison: Comparison): number | null {
  const bound = sideBound(bounds, comparison)
  const { n, interval, value } = figure
  if (bound === null || n === null || interval === null || confidence === null) return null
  const level = comparison.level ?? confidence
  const half = ((comparison.side === 'max' ? interval[1] - value : value - interval[0]) * zOf(level)) / zOf(confidence)
  const needed = share ? rowsNeededForShare(value, bound, level) : rowsNeededByScaling(value, bound, half, n)
  return needed === null ? null : Math.max(1, needed - n)
}

/** The bound that a comparison turned on. */
export const sideBound = (bounds: Bounds, comparison: Comparison): number | null =>
  comparison.side === 'max' ? bounds.max : comparison.side === 'min' ? bounds.min : null

/** " Left out: Pacific Islander (13 rows: too few)."; '' where nothing was. */
export function leftOutWords(figure: Pick<Figure, 'leftOut'>): string {
  const left = figure.leftOut ?? []
  if (!left.length) return ''
  return ` Left out: ${listing(
    left.map((one) => `${groupName(one.slice)} (${leftOutBecause(one)})`),
    8,
  )}.`
}

/** "13 rows, fewer than the 30 asked for": the number of rows is said once, whatever the reason says of it. */
const leftOutBecause = ({ reason, n }: NonNullable<Figure['leftOut']>[number]): string => {
  const few = /^it has \d+ rows, (.+)$/.exec(reason)?.[1]
  return few === undefined ? `${rows(n)}: ${reason}` : `${rows(n)}, ${few}`
}

function nearestBound(value: number, { min, max }: Bounds): number | null {
  if (min === null || max === null) return min ?? max
  return Math.abs(value - min) <= Math.abs(value - max) ? min : max
}

/** Weighing a change against an earlier version: the drop against its bound, and the words for it. */

import type { Ask, MetricEntry } from '../../domain/metric.js'
import type { Requirement } from '../../domain/policy.js'
import type { Facts, Judgement } from '../../domain/rule.js'
import { type Bounds, type Comparison, compare, SLACK } from './bound.js'
import type { Member } from './family.js'
import { type Figure, nameOf } from './figure.js'
import { judgement } from './judgement.js'
import { plainChange } from './plain.js'
import { familyWords, leftOutWords, originWords, powerWords } from './tell.js'
import { thinned, type Weighing, withoutGroups } from './weigh.js'
import { apart, number, percent, range, rows, sliceText } from './words.js'

/** A figure that has a change, with what it is compared under. */
export interface Changed {
  readonly ask: Ask
  readonly figure: Figure & { readonly value: number }
  readonly change: NonNullable<Figure['change']>
  readonly entry: MetricEntry
  readonly maxDrop: number
  readonly confidence: number | null
  readonly versus: 'baseline' | 'anchor'
  /** What groups that a value across groups left out do to it. */
  readonly leftOut: Pick<Weighing, 'smallGroups' | 'minSamples'>
}

/** The change for the worse, which is what is compared: max-drop is an upper bound on it. */
interface Drop {
  readonly value: number
  readonly interval: readonly [number, number] | null
  readonly bounds: Bounds
}

function dropOf({ change, entry, maxDrop }: Changed): Drop {
  const sign = entry.better === 'higher' ? -1 : 1
  const ends = change.interval?.map((end) => sign * end).sort((a, b) => a - b)
  return {
    value: sign * change.difference,
    interval: ends ? [ends[0]!, ends[1]!] : null,
    bounds: { min: null, max: maxDrop },
  }
}

/** The comparison of a drop with its bound, as a member of the requirement's family. */
export function comparedChange(changed: Changed, burden: Requirement['burden']): Member {
  const drop = dropOf(changed)
  const comparison = compare({ ...drop, confidence: changed.confidence }, drop.bounds, burden, SLACK)
  return { ...drop, trials: null, comparison }
}

/** The finding of a change that was compared. */
export function weighedChange(
  changed: Changed,
  comparison: Comparison,
  facts: Facts,
  base: Partial<Judgement>,
): Judgement {
  const { change, entry, figure, maxDrop } = changed
  const drop = dropOf(changed)
  const fact = factWords(changed, drop.value)
  const plain = plainChange(entry, figure.slice, figure.value, change.baseline, maxDrop, comparison)
  const more = { ...base, plain }
  const tail = `${leftOutWords(figure)}${familyWords(comparison)}`
  if (comparison.outcome === 'violated') {
    const far = number(drop.value - maxDrop)
    return judgement('violated', `${fact}, and it got worse by ${far} more than that.${tail}`, {
      ...more,
      fix: 'improve the model until it holds, or ask for a waiver',
    })
  }
  if (comparison.outcome === 'inconclusive') {
    const severity = comparison.severity === null ? {} : { severity: comparison.severity }
    const open = openWords(changed, drop, comparison)
    return judgement('inconclusive', `${fact}. The estimate alone does not settle it: ${open}.${tail}`, {
      ...more,
      ...severity,
      fix: 'evaluate both models on more of the same rows',
    })
  }
  if (figure.doubts.length)
    return judgement('inconclusive', `${fact}. But ${figure.doubts.join(', and ')}.${tail}`, {
      ...more,
      fix: 'declare rows of both models',
    })
  if (change.identical && artifactChanged(facts))
    return judgement('inconclusive', `${fact}. But ${itselfWords(changed, facts)}.${tail}`, {
      ...more,
      fix: `put the ${change.pairs > 0 ? 'predictions' : 'evaluation'} of the ${earlierWords(changed)} into ${change.baselineSource.path}`,
    })
  return {
    ...judgement('satisfied', `${fact}.${tail}`, more),
    ...withoutGroups(figure, changed.leftOut, fact, tail),
    ...thinned(figure, changed.leftOut, fact, tail),
  }
}

/** Why an open comparison is open, and what would settle it. */
function openWords({ change, confidence, entry, figure }: Changed, drop: Drop, comparison: Comparison): string {
  const told = {
    name: entry.name,
    figure: { ...figure, value: drop.value, interval: drop.interval, n: change.pairs },
    bounds: drop.bounds,
    confidence,
    share: false,
  }
  const asked = percent(confidence ?? 0)
  if (comparison.because === 'no-interval')
    return `an interval of the change at ${asked} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`
  if (comparison.severity === 'warn') return 'its interval is not wholly beyond that, so a fall is not shown'
  if (comparison.because === 'family')
    return `alone it would be shown, but all comparisons of this requirement are held to ${asked} together, which asks ${percent(comparison.level ?? 0)} of this one, and ${powerWords(told, comparison)}`
  return `its interval allows a change for the worse of ${number(drop.interval?.[1] ?? 0)}, and ${powerWords(told, comparison)}`
}

const earlierWords = ({ versus }: Changed): string => (versus === 'anchor' ? 'anchored release' : 'version before')

/** Why the model seems to be compared with itself. */
function itselfWords({ change, figure }: Changed, { model }: Facts): string {
  const there = change.baselineSource.path
  const changed = model.artifact === null ? 'the model was changed' : `${model.artifact} was changed`
  return change.pairs > 0
    ? `every prediction and score is the same as in ${there}, though ${changed}: the model seems to be compared with itself`
    : `${figure.sources[0]?.path ?? 'the report'} and ${there} are of one and the same model, though ${changed}: it is compared with itself`
}

/** Whether the change touches the model file; without one any change of the model counts. */
function artifactChanged({ model, changes }: Facts): boolean {
  if (model.artifact === null) return true
  return changes.some(
    (one) => one.status !== 'mode-changed' && (one.path === model.artifact || one.from === model.artifact),
  )
}

/** "roc_auc is 0.8791 against 0.8616 in base.parquet (8,000 rows joined by id): it rose by 0.0175 (…); the policy lets it fall by at most 0.01". */
function factWords(changed: Changed, drop: number): string {
  const { ask, figure, change, entry, maxDrop, confidence, versus } = changed
  const [now, before] = apart(figure.value, change.baseline)
  // On its bound but for rounding, it reads as the bound does.
  const size = Math.abs(Math.abs(drop) - maxDrop) <= SLACK ? maxDrop : Math.abs(drop)
  const [by, most] = apart(size, maxDrop)
  const slice = sliceText(figure.slice)
  const about = `${nameOf(ask)}${slice ? ` ${slice}` : ''}`
  const moved = change.difference === 0 ? 'it did not change' : `it ${change.difference > 0 ? 'rose' : 'fell'} by ${by}`
  const interval =
    change.interval && confidence !== null
      ? ` (${percent(confidence)} interval of the change ${range(change.interval)})`
      : ''
  const pairs = change.pairs > 0 ? ` (${rows(change.pairs)} joined by id)` : ''
  const allowed = `the policy lets it ${entry.better === 'higher' ? 'fall' : 'rise'} by at most ${most}`
  const since = versus === 'anchor' ? ' since the anchored release' : ''
  return `${about} is ${now} against ${before} in ${change.baselineSource.path}${pairs}, ${originWords(figure)}: ${moved}${interval}${since}; ${allowed}`
}

/** Figures as reports give them, for metrics that the policy declares no rows for. */

import type { EvaluationEvidence, Evidence, MetricEvidence } from '../../domain/evidence.js'
import { addTo } from '../../domain/lists.js'
import type { Ask, MetricEntry, MetricParameters, Unmeasured } from '../../domain/metric.js'
import { wilson } from '../../domain/power.js'
import type { Facts } from '../../domain/rule.js'
import { type Slice, sliceKey } from '../../domain/slice.js'
import type { Source } from '../../domain/source.js'
import { type Figure, type Figures, type Flaw, nameOf, outOfRange, type Remark, wherefrom } from './figure.js'
import { pooledSuites } from './pooled-suites.js'
import { faultFix, faultSources, faultWords, faultyReports, placesWords, reportSpecs } from './unread.js'
import { apart, count, groupName, listing, number, placeText, rows, sliceText } from './words.js'

/** Shares of all rows: only for these is the number of rows that a report gives surely the denominator. */
const OF_ALL_ROWS: ReadonlySet<string> = new Set([
  'accuracy',
  'selection_rate',
  'pass_rate',
  'top_k_accuracy',
  'coverage',
])

/** Parameters that a report never tells and without which its figure may be another one. `bins` has a default, `class` is told. */
const UNTOLD: readonly (readonly [keyof MetricParameters, string])[] = [
  ['confidenceAtLeast', 'confidence-at-least'],
  ['cost', 'cost'],
  ['tail', 'tail'],
  ['k', 'k'],
  ['beta', 'beta'],
  ['quantile', 'quantile'],
]

/** Two figures are the same where they differ by no more than tools round (pandas writes ten decimals). */
const ROUNDING = 1e-9

/**
 * Figures of reports of the ask's role that were measured on anything but training data and are not about another model.
 * Exactly one value a group is needed; several that differ are an error that names the files. Groups that a report has
 * for other metrics and not for this one are flawed figures, so that leaving one out never helps.
 */
export function reportedFigures(facts: Facts, ask: Ask, entry: MetricEntry, why: Unmeasured): Figures {
  const given = facts.evidence.filter((one): one is MetricEvidence => one.kind === 'metric' && isOf(one, ask, entry))
  const pooled = given.length === 0 ? pooledSuites(facts, ask) : null
  const all = pooled === null ? given : [pooled]
  const usable = all.filter((one) => reasonAgainst(one, facts, ask) === null)
  if (!usable.length) return nothing(facts, ask, all, why)
  const bySlice = new Map<string, MetricEvidence[]>()
  for (const one of usable) addTo(bySlice, sliceKey(one.slice), one)
  const figures = [...bySlice.values()].map((group) => asFigure(facts, group, ask, entry))
  return {
    found: true,
    figures: [...figures, ...dropped(facts, ask, bySlice)],
    remarks: uncovered(facts, ask, usable, entry),
  }
}

/** Whether a figure is of the metric, class, role and columns of an ask. */
function isOf(one: MetricEvidence, ask: Ask, entry: MetricEntry): boolean {
  if (one.origin === 'declared' || one.metric !== ask.metric || one.role !== ask.role) return false
  const overGroups = Object.values(one.slice ?? {})
  if (!overGroups.every((value) => (value === '*') === entry.acrossGroups)) return false
  return one.class === (ask.parameters.class ?? null) && hasColumns(one.slice, ask.by)
}

const hasColumns = (slice: Slice | null, by: readonly string[] | null): boolean => {
  const columns = Object.keys(slice ?? {})
  return columns.length === (by?.length ?? 0) && columns.every((column) => by?.includes(column))
}

/** Evaluations by file, made once for each list of evidence: a report may hold thousands of groups. */
const evaluations = new WeakMap<readonly Evidence[], ReadonlyMap<string, EvaluationEvidence>>()

/** The evaluation that a figure stands in, where its file says so. */
export function evaluationOf(facts: Facts, one: { readonly source: Source }): EvaluationEvidence | undefined {
  const key = ({ path, sha256 }: Source) => `${path}\0${sha256}`
  let byFile = evaluations.get(facts.evidence)
  if (byFile === undefined) {
    const found = facts.evidence.filter((other): other is EvaluationEvidence => other.kind === 'evaluation')
    byFile = new Map(found.map((other) => [key(other.source), other]))
    evaluations.set(facts.evidence, byFile)
  }
  return byFile.get(key(one.source))
}

/** Why a figure does not speak of the model on unseen data; null where it does, or where nothing says otherwise. */
export function reasonAgainst(one: MetricEvidence, facts: Facts, ask: Pick<Ask, 'role'>): string | null {
  const evaluation = evaluationOf(facts, one)
  if ((one.split ?? evaluation?.dataset.split) === 'train') return `${one.source.path} measured it on the train split`
  const told = evaluation?.model.digest ?? null
  const algorithm = (digest: string) => digest.slice(0, digest.indexOf(':') + 1)
  const other =
    ask.role === 'candidate' &&
    told !== null &&
    facts.digest !== null &&
    told.toLowerCase() !== facts.digest.toLowerCase()
  if (other && /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(told) && algorithm(told) === algorithm(facts.digest ?? ''))
    return `${one.source.path} is about another model (${told.slice(0, 19)}…, and this one is ${facts.digest?.slice(0, 19)}…)`
  return null
}

function asFigure(facts: Facts, group: readonly MetricEvidence[], ask: Ask, entry: MetricEntry): Figure {
  const first = group[0]!
  const about = `${nameOf(ask)} ${sliceText(first.slice)}`.trim()
  const values = group.flatMap((one) => one.value ?? [])
  const worst = entry.better === 'higher' ? Math.min(...values) : Math.max(...values)
  const known = group.flatMap((one) => one.n ?? evaluationOf(facts, one)?.n ?? [])
  // A slice without its own number of rows must not borrow that of the whole file.
  const counts = first.slice === null ? known : group.flatMap((one) => one.n ?? [])
  const n = counts.length ? Math.min(...counts) : null
  const flaw = flawOf(about, group, values, n) ?? outOfRange(about, worst, entry, first.source.path)
  const value = flaw === null ? worst : null
  const interval = value === null ? null : intervalOf(group, value, n, ask)
  const untold = UNTOLD.filter(([key]) => ask.parameters[key] !== undefined)
  const told = group.filter((one) => one.value === worst)
  return {
    slice: first.slice,
    value,
    interval,
    n,
    origin: first.origin,
    sources: (flaw === null ? told : group).map((one) => one.source),
    flaw,
    doubts: untold.map(([, name]) => `the report does not say which ${name} it used`),
    noInterval:
      interval === null && ask.confidence !== null
        ? 'the report gives none, and it does not follow from what it gives'
        : null,
  }
}

/** Why one value cannot be taken from what the reports give for a group. */
function flawOf(
  about: string,
  group: readonly MetricEvidence[],
  values: readonly number[],
  n: number | null,
): Flaw | null {
  const places = (some: readonly MetricEvidence[]) => listing([...new Set(some.map((one) => placeText(one.source)))])
  const undefinedOnes = group.filter((one) => one.value === null)
  if (undefinedOnes.length) {
    const reason = undefinedOnes[0]?.reason ?? 'no number is there'
    const message = `${about} is undefined in ${places(undefinedOnes)}: ${reason}. What is undefined is never a pass.`
    return { outcome: 'error', message, fix: 'evaluate again on rows for which the metric is defined' }
  }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (high - low > ROUNDING) {
    // Each with as many digits as tell it from another one, for "0.5 and 0.5" are no two values.
    const digits = (value: number) => apart(value, value === low ? high : low)[0]
    const told = listing(group.map((one) => `${digits(one.value ?? Number.NaN)} in ${placeText(one.source)}`))
    const message = `${about} has several values and which one holds is not known: ${told}.`
    return {
      outcome: 'error',
      message,
      fix: 'keep one report of this metric, or name in the policy the file that counts',
    }
  }
  if (n !== null && !(n > 0)) {
    const message = `${about} is given as ${number(values[0]!)} on ${number(n)} rows in ${places(group)}, and nothing can be measured on no rows.`
    return { outcome: 'error', message, fix: 'write the number of evaluated rows' }
  }
  return null
}

/**
 * The widest interval that the reports give, else Wilson's for a share of all rows, else null. A share of so many rows
 * cannot be known as closely as a report says that gives much less than Wilson's: then it is Wilson's that counts.
 */
function intervalOf(
  group: readonly MetricEvidence[],
  value: number,
  n: number | null,
  ask: Ask,
): readonly [number, number] | null {
  if (ask.confidence === null) return null
  const given = group.flatMap((one) => (one.interval ? [one.interval] : []))
  const sound = given.filter(([low, high]) => low <= value + ROUNDING && high >= value - ROUNDING)
  if (given.length > sound.length) return null
  const own = n === null || !OF_ALL_ROWS.has(ask.metric) ? null : wilson(value * n, n, ask.confidence)
  if (!given.length) return own
  const widest = [Math.min(...sound.map(([low]) => low)), Math.max(...sound.map(([, high]) => high))] as const
  return own !== null && widest[1] - widest[0] < PLAUSIBLE * (own[1] - own[0]) ? own : widest
}

/** Least width of a reported interval beside Wilson's: one of a single standard error has 0.51 of it at 95%. */
const PLAUSIBLE = 0.75

/** Groups that the same files have for other metrics, without this one. */
function dropped(facts: Facts, ask: Ask, known: ReadonlyMap<string, unknown>): readonly Figure[] {
  if (ask.by === null) return []
  const others = new Map<string, MetricEvidence>()
  for (const one of facts.evidence) {
    if (one.kind !== 'metric' || one.origin === 'declared' || one.role !== ask.role || !hasColumns(one.slice, ask.by))
      continue
    if (Object.values(one.slice ?? {}).includes('*') || reasonAgainst(one, facts, ask) !== null) continue
    if (!known.has(sliceKey(one.slice))) others.set(sliceKey(one.slice), one)
  }
  return [...others.values()].map((one) => ({
    slice: one.slice,
    value: null,
    interval: null,
    n: one.n,
    origin: one.origin,
    sources: [{ ...one.source, pointer: '', line: null }],
    flaw: {
      outcome: 'missing',
      message: `${nameOf(ask)} ${sliceText(one.slice)} is not in ${one.source.path}, which has other figures of that group.`,
      fix: `add ${nameOf(ask)} of ${groupName(one.slice ?? {})} to the report`,
    },
    doubts: [],
    noInterval: null,
  }))
}

/** Rows of a report that are in no group, or in more than one: then the groups are not the whole. */
function uncovered(facts: Facts, ask: Ask, usable: readonly MetricEvidence[], entry: MetricEntry): readonly Remark[] {
  // Tasks and probes of a suite are no parts of one set of rows, and the n of a recall may be its positives.
  if (ask.by === null || entry.acrossGroups || ask.by.some((column) => column === 'task' || column === 'probe'))
    return []
  if (entry.share && !OF_ALL_ROWS.has(entry.name)) return []
  const paths = [...new Set(usable.map((one) => one.source.path))]
  return paths.flatMap((path): readonly Remark[] => {
    const here = usable.filter((one) => one.source.path === path)
    const whole = evaluationOf(facts, here[0]!)?.n ?? null
    const counts = new Map(here.map((one) => [sliceKey(one.slice), one.n]))
    if (whole === null || [...counts.values()].some((n) => n === null)) return []
    const sum = [...counts.values()].reduce<number>((total, n) => total + (n ?? 0), 0)
    const sources = [{ ...here[0]!.source, pointer: '', line: null }]
    const groups = `the groups of ${ask.by?.join(' and ')}`
    if (sum > whole) {
      const message = `${path} counts ${rows(sum)} in ${groups}, more than the ${count(whole)} that were evaluated.`
      return [{ slice: null, outcome: 'error', message, fix: 'count every row in one group', sources }]
    }
    if (sum === whole) return []
    const message = `${path} leaves ${count(whole - sum)} of ${rows(whole)} out of ${groups}: how the model treats them is not shown.`
    return [
      {
        slice: null,
        outcome: 'missing',
        inconclusive: true,
        message,
        fix: 'report every group, those without a value as well',
        sources,
      },
    ]
  })
}

function nothing(facts: Facts, ask: Ask, all: readonly MetricEvidence[], why: Unmeasured): Figures {
  const about = `${nameOf(ask)} ${wherefrom(ask)}`.trim()
  const rejected = [...new Set(all.flatMap((one) => reasonAgainst(one, facts, ask) ?? []))]
  if (rejected.length) {
    const flaw: Flaw = {
      outcome: 'missing',
      message: `${about} is not shown for this model on unseen data: ${listing(rejected)}.`,
      fix: 'evaluate the model of this change on test data and commit that report',
    }
    return { found: false, flaw, sources: all.map((one) => one.source) }
  }
  const faulty = faultyReports(facts, ask.role)
  if (faulty.length) {
    const message = `${about} cannot be judged, for a file that may hold it cannot be read: ${faultWords(faulty)}.`
    return {
      found: false,
      flaw: { outcome: 'error', message, fix: faultFix(faulty, 'write the file again') },
      sources: faultSources(faulty),
    }
  }
  const places = reportSpecs(facts, ask.role).map((spec) => spec.file)
  const fromRows = why.cause === 'not-from-rows' ? ` From rows it cannot be computed: ${why.message}.` : ''
  const flaw: Flaw = {
    outcome: 'missing',
    message: `${about} is not in the evidence: ${placesWords(facts, ask.role)}.${fromRows}`,
    fix: places.length ? `have the evaluation write ${about} to ${listing(places)}` : why.fix,
  }
  return { found: false, flaw, sources: why.sources }
}

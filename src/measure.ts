/**
 * Answers what rules ask of rows files: tables × asks → measurements of origin `recomputed`. Pure and deterministic; the
 * order of the rows and of the asks changes nothing.
 */

import { type Ask, askKey, type Measurement, type Measurements, type Role, type Unmeasured } from './domain/metric.js'
import type { EvidenceSpec } from './domain/policy.js'
import { allOver, measureSpread, type SpreadAsk, spreadAsk } from './measure/across.js'
import { type AnyGroups, filled, type Groups, type Measured, measured, measureGroup } from './measure/context.js'
import { countedGroups, needsRows, notCounted, pairsRows, shapeOf } from './measure/counted.js'
import { measureDrift } from './measure/drift.js'
import {
  type AnyFile,
  type CountsFile,
  fileOf,
  isCounts,
  type RowsFile,
  type RowsOutcome,
  senseless,
  tooManyGroups,
  unfit,
  ungrouped,
  unpaired,
} from './measure/files.js'
import { changeInterval, join, type Pair, unpairedInterval } from './measure/paired.js'
import { measureSlices } from './measure/slices.js'
import type { MetricDefinition } from './metrics/definition.js'
import { METRICS_BY_NAME } from './metrics/index.js'

export type { RowsOutcome } from './measure/files.js'

type Answer = readonly Measurement[] | Unmeasured

/** Files by role, and what was made of them. */
interface World {
  file(role: Role): AnyFile | Unmeasured
  table(file: RowsFile): Measured
  pair(candidate: RowsFile, baseline: RowsFile): Pair | Unmeasured
}

function worldOf(rows: readonly RowsOutcome[], declared: readonly EvidenceSpec[]): World {
  const files = new Map<Role, AnyFile | Unmeasured>()
  const tables = new Map<RowsFile, Measured>()
  const pairs = new Map<string, Pair | Unmeasured>()
  const recall = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make()
    known.set(key, made)
    return made
  }
  return {
    file: (role) => recall(files, role, () => fileOf(role, rows, declared, shapeOf)),
    table: (file) => recall(tables, file, () => measured(file.table)),
    pair: (candidate, baseline) =>
      recall(pairs, JSON.stringify([candidate.spec.role, baseline.spec.role]), () => {
        const joined = join(candidate.table, baseline.table)
        return typeof joined === 'string' ? unpaired(joined, [candidate, baseline]) : joined
      }),
  }
}

/** What one ask is measured on. */
interface Work {
  readonly ask: Ask
  readonly metric: MetricDefinition
  readonly groups: AnyGroups
  readonly file: AnyFile
  /** `own`: the groups of the candidate's rows in the pair. */
  readonly baseline: {
    readonly own: Groups
    readonly groups: Groups
    readonly file: RowsFile
    readonly pair: Pair
  } | null
}

function headOf({ ask, file }: Pick<Work, 'ask' | 'file'>) {
  return {
    metric: ask.metric,
    parameters: ask.parameters,
    role: ask.role,
    ...(ask.spread ? { spread: ask.spread } : {}),
    origin: 'recomputed' as const,
    source: file.table.source,
  }
}

/** One measurement a group. */
function byGroup(work: Work): readonly Measurement[] {
  const { ask, metric, groups, baseline } = work
  return groups.slices.map((slice, group) => {
    const statistics = groups.statistics(group)
    const found = measureGroup(metric, ask.parameters, statistics, ask.confidence)
    const { value, reason, n, effective, interval, unavailable, within } = found
    const own: Measurement = {
      ...headOf(work),
      slice,
      value,
      reason,
      n,
      interval,
      ...(unavailable === undefined ? {} : { intervalUnavailable: unavailable }),
      ...(effective === undefined ? {} : { effective }),
      ...(within === undefined ? {} : { within }),
    }
    if (baseline === null || value === null) return own
    const before = measureGroup(metric, ask.parameters, baseline.groups.statistics(group), ask.confidence)
    if (before.value === null) return { ...own, reason: `the baseline has no value here: ${before.reason}` }
    const difference = value - before.value
    const sides = [baseline.own.statistics(group), baseline.groups.statistics(group)] as const
    const paired =
      ask.confidence === null
        ? null
        : (changeInterval(filled(metric, ask.parameters), ...sides, { difference, confidence: ask.confidence }) ??
          unpairedInterval(found, before))
    return { ...own, change: changeOf(work, before.value, difference, paired, sides[0].n) }
  })
}

function changeOf(
  { baseline }: Work,
  before: number,
  difference: number,
  interval: readonly [number, number] | null,
  pairs: number,
): NonNullable<Measurement['change']> {
  const { file, pair } = baseline!
  return { baseline: before, baselineSource: file.table.source, difference, interval, pairs, identical: pair.identical }
}

/** One measurement across groups. */
function acrossGroups(work: Work, spread: SpreadAsk): readonly Measurement[] {
  const { ask, groups, baseline } = work
  const found = measureSpread(groups, spread)
  const own: Measurement = { ...headOf(work), slice: allOver(ask.by!), ...found }
  if (baseline === null || found.value === null) return [own]
  const before = measureSpread(baseline.groups, spread)
  if (before.value === null) return [{ ...own, reason: `the baseline has no value here: ${before.reason}` }]
  return [
    {
      ...own,
      change: changeOf(work, before.value, found.value - before.value, unpairedInterval(found, before), found.n),
    },
  ]
}

/** The spread that is asked for, undefined where none is; or why it makes no sense. */
function spreadOf(ask: Ask, metric: MetricDefinition): SpreadAsk | Unmeasured | undefined {
  const spread = spreadAsk(ask, metric, (name) => METRICS_BY_NAME.get(name)!)
  if (metric.acrossGroups && ask.spread)
    return senseless(`${metric.name} is itself a spread between groups`, 'ask for it with metric-threshold')
  if (spread && (ask.by === null || ask.by.length === 0))
    return senseless(`${metric.name} compares groups`, 'name the group columns in by')
  return spread
}

/** The answer where an engine counted the rows. */
function fromCounts(ask: Ask, metric: MetricDefinition, file: CountsFile): Answer {
  const alone = needsRows(ask, metric, file)
  if (alone) return alone
  const spread = spreadOf(ask, metric)
  if (spread && 'outcome' in spread) return spread
  const refused =
    unfit(spread?.metrics[0] ?? metric, ask.parameters.class !== undefined, file) ??
    (ask.by === null ? undefined : ungrouped(ask.by, file)) ??
    notCounted(ask, file)
  if (refused) return refused
  const work: Work = { ask, metric, groups: countedGroups(file.counts, ask.by), file, baseline: null }
  return spread ? acrossGroups(work, spread) : byGroup(work)
}

function answer(ask: Ask, world: World): Answer {
  const metric = METRICS_BY_NAME.get(ask.metric)
  if (metric === undefined) return senseless(`${ask.metric} is not a metric`, 'name a metric of the vocabulary')
  const file = world.file(ask.role)
  if ('outcome' in file) return file
  const other = ask.pairedWith === null ? null : world.file(ask.pairedWith)
  if (other !== null && 'outcome' in other) return other
  if (isCounts(file)) return fromCounts(ask, metric, file)
  if (other !== null && isCounts(other)) return pairsRows(ask, other)
  if (metric.drift) {
    if (other === null) return senseless(`${metric.name} compares two files`, 'name two roles to compare')
    if (ask.by !== null) return senseless(`${metric.name} is not measured by groups`, 'remove by')
    return measureDrift(ask, file, other)
  }
  const spread = spreadOf(ask, metric)
  if (spread && 'outcome' in spread) return spread
  const perClass = ask.parameters.class !== undefined
  for (const one of other === null ? [file] : [file, other]) {
    const refused = unfit(spread?.metrics[0] ?? metric, perClass, one)
    if (refused) return refused
  }
  if (ask.search) return measureSlices({ ...ask, search: ask.search }, metric, file, world.table(file))
  const refused = ask.by === null ? undefined : ungrouped(ask.by, file)
  if (refused) return refused
  const pair = other === null ? null : world.pair(file, other)
  if (pair !== null && 'outcome' in pair) return pair
  const own = pair?.candidate.groups(ask.by)
  const groups = pair ? own : world.table(file).groups(ask.by)
  const before = pair?.baseline.groups(ask.by)
  if (groups === undefined || (pair !== null && before === undefined)) return tooManyGroups(ask.by ?? [], file)
  const baseline = pair === null ? null : { own: own!, groups: before!, file: other!, pair }
  const work: Work = { ask, metric, groups, file, baseline }
  return spread ? acrossGroups(work, spread) : byGroup(work)
}

/**
 * Answers asks.
 * @param asks what rules want to know; equal asks are answered once
 * @param rows every rows file that the policy names: its table, its faults, or that it is absent
 * @param declared the evidence entries of the model, to tell "not declared" from "not there"
 */
export function measure(
  asks: readonly Ask[],
  rows: readonly RowsOutcome[],
  declared: readonly EvidenceSpec[],
): Measurements {
  const world = worldOf(rows, declared)
  const answers = new Map<string, Answer>()
  const find = (ask: Ask): Answer => {
    const key = askKey(ask)
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = answer(ask, world)
    answers.set(key, found)
    return found
  }
  const keys = new Map(asks.map((ask) => [askKey(ask), ask]))
  const all = [...keys.keys()].sort().flatMap((key) => {
    const ask = keys.get(key)!
    const found = find(ask)
    return 'outcome' in found || ask.search ? [] : found
  })
  return { answer: find, all }
}

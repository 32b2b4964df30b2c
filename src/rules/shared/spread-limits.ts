/** What a requirement allows between groups, and what is measured for it. */

import type { Ask, MetricEntry } from '../../domain/metric.js'
import type { Requirement } from '../../domain/policy.js'
import type { Bounds } from './bound.js'
import { type FigureParameters, numberOf } from './metric-parameters.js'

/** One bound on the spread. */
export interface Limit {
  readonly key: 'max-difference' | 'min-ratio'
  readonly kind: 'difference' | 'ratio'
  readonly limit: number
  readonly bounds: Bounds
}

/** Limits of a requirement: on the difference, the ratio, or both. */
export function limitsOf(requirement: Requirement): readonly Limit[] {
  const [difference, ratio] = [numberOf(requirement.with, 'max-difference'), numberOf(requirement.with, 'min-ratio')]
  return [
    ...(difference === null
      ? []
      : [
          {
            key: 'max-difference',
            kind: 'difference',
            limit: difference,
            bounds: { min: null, max: difference },
          } as const,
        ]),
    ...(ratio === null
      ? []
      : [{ key: 'min-ratio', kind: 'ratio', limit: ratio, bounds: { min: ratio, max: null } } as const]),
  ]
}

/** The difference or ratio that a limit is on. */
export const spreadAsk = (
  parameters: FigureParameters,
  entry: MetricEntry,
  columns: readonly string[] | null,
  limit: Limit,
): Ask => ({ ...groupsAsk(parameters, entry, columns), minSamples: parameters.minSamples, spread: limit.kind })

/** The same metric of each group, with the group's own interval. */
export const groupsAsk = (
  parameters: FigureParameters,
  entry: MetricEntry,
  columns: readonly string[] | null,
): Ask => ({
  metric: entry.name,
  parameters: parameters.parameters,
  role: 'candidate',
  by: columns,
  confidence: parameters.confidence,
  minSamples: null,
  pairedWith: null,
})

/** A limit as a finding tells it. */
export const thresholdOf = ({ key, limit }: Limit): Readonly<Record<string, number>> => ({ [key]: limit })

/** Which way the spread is better. */
export const betterOf = ({ kind }: Limit): 'lower' | 'higher' => (kind === 'difference' ? 'lower' : 'higher')

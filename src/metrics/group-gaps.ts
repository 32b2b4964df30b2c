/** Metrics that compare groups: the spread of one rate, or the worst spread of two. */

import { define, type MetricDefinition, none } from './definition.js'

interface Gap {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly kind: 'difference' | 'ratio'
  readonly rates: readonly string[]
  readonly range?: readonly [number, number]
  readonly what: string
  readonly source: string
}

/** A metric across groups. Groups whose rate is undefined, and too small ones, are left out and named; fewer than two left is null. */
export function gap(base: Gap): MetricDefinition {
  const difference = base.kind === 'difference'
  return define({
    name: base.name,
    aliases: base.aliases ?? [],
    title: base.title,
    range: base.range ?? [0, 1],
    better: difference ? 'lower' : 'higher',
    parity: difference ? 0 : 1,
    acrossGroups: true,
    definition: `${base.what} Groups whose rate is undefined, and groups with fewer rows than \`min-samples\`, are left out and named (Fairlearn puts 0 for an undefined rate); null where fewer than two groups are left. Source: ${base.source}.`,
    compute: () => none('it compares groups; ask for it by a group column'),
    across: { kind: base.kind, rates: base.rates },
  })
}

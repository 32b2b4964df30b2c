import { gap } from './group-gaps.js'

/** Smallest by largest selection rate between groups: the number of the four-fifths rule. Reports may give values above 1. */
export const disparateImpact = {
  ...gap({
    name: 'disparate_impact',
    aliases: ['disparate_impact_ratio', 'four_fifths_ratio'],
    title: 'share selected in the least selected group, by that in the most selected one',
    kind: 'ratio',
    rates: ['selection_rate'],
    range: [0, Number.POSITIVE_INFINITY],
    what: 'Smallest by largest selection rate over the groups, 0 to 1; a report that divides a named group by another may be above 1. Null where no group has any row selected.',
    source: 'EEOC Uniform Guidelines 29 CFR 1607.4(D); AIF360 disparate_impact divides by the privileged group',
  }),
  labelFree: true as const,
}

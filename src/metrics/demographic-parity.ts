import { gap } from './group-gaps.js'

/** Largest minus smallest selection rate between groups, 0..1; 0 is parity. */
export const demographicParityDifference = {
  ...gap({
    name: 'demographic_parity_difference',
    aliases: ['statistical_parity_difference', 'dpd'],
    title: 'gap in the share selected between groups',
    kind: 'difference',
    rates: ['selection_rate'],
    what: 'Largest minus smallest selection rate over the groups, 0 to 1.',
    source: 'Fairlearn demographic_parity_difference, method between_groups',
  }),
  labelFree: true as const,
}

/** Smallest by largest selection rate between groups, 0..1; 1 is parity. Null where no group has any row selected. */
export const demographicParityRatio = {
  ...gap({
    name: 'demographic_parity_ratio',
    aliases: ['dpr', 'statistical_parity_ratio'],
    title: 'share selected in the least selected group, by that in the most selected one',
    kind: 'ratio',
    rates: ['selection_rate'],
    what: 'Smallest by largest selection rate over the groups, 0 to 1. Null where no group has any row selected.',
    source: 'Fairlearn demographic_parity_ratio, method between_groups',
  }),
  labelFree: true as const,
}

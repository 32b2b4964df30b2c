import { gap } from './group-gaps.js'

/** Largest minus smallest true positive rate between groups, 0..1; 0 is parity. */
export const equalOpportunityDifference = gap({
  name: 'equal_opportunity_difference',
  title: 'gap in the share of positives found between groups',
  kind: 'difference',
  rates: ['true_positive_rate'],
  what: 'Largest minus smallest true positive rate over the groups, 0 to 1.',
  source: 'Fairlearn equal_opportunity_difference, method between_groups',
})

/** Smallest by largest true positive rate between groups, 0..1; 1 is parity. Null where no group has a positive found. */
export const equalOpportunityRatio = gap({
  name: 'equal_opportunity_ratio',
  title: 'share of positives found in the worst group, by that in the best one',
  kind: 'ratio',
  rates: ['true_positive_rate'],
  what: 'Smallest by largest true positive rate over the groups, 0 to 1. Null where no group has a positive found.',
  source: 'Fairlearn equal_opportunity_ratio, method between_groups',
})

import { gap } from './group-gaps.js'

/** The larger of the gaps in true and in false positive rate between groups, 0..1; 0 is parity. */
export const equalizedOddsDifference = gap({
  name: 'equalized_odds_difference',
  title: 'worse of the gaps in hits and in false alarms between groups',
  kind: 'difference',
  rates: ['true_positive_rate', 'false_positive_rate'],
  what: 'The larger of (largest minus smallest true positive rate) and (largest minus smallest false positive rate) over the groups, 0 to 1.',
  source: 'Fairlearn equalized_odds_difference, agg worst_case',
})

/** The smaller of the ratios of true and of false positive rates between groups, 0..1; 1 is parity. */
export const equalizedOddsRatio = gap({
  name: 'equalized_odds_ratio',
  title: 'worse of the ratios of hits and of false alarms between groups',
  kind: 'ratio',
  rates: ['true_positive_rate', 'false_positive_rate'],
  what: 'The smaller of (smallest by largest true positive rate) and (smallest by largest false positive rate) over the groups, 0 to 1. Null where a largest rate is 0.',
  source: 'Fairlearn equalized_odds_ratio, agg worst_case',
})

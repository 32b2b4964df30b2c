/** The registry of metrics: one line each, in the order in which `explain` lists them. */

import type { MetricVocabulary } from '../domain/metric.js'
import { absErrorP95, absErrorP99 } from './abs-error-quantiles.js'
import { accuracy } from './accuracy.js'
import { averagePrecision, averagePrecisionMacro, averagePrecisionWeighted } from './average-precision.js'
import { balancedAccuracy } from './balanced-accuracy.js'
import { brier } from './brier.js'
import { cohenKappa } from './cohen-kappa.js'
import { count } from './count.js'
import { coverage } from './coverage.js'
import type { MetricDefinition } from './definition.js'
import { demographicParityDifference, demographicParityRatio } from './demographic-parity.js'
import { disparateImpact } from './disparate-impact.js'
import { chi2, js, ks, psi, wasserstein } from './drift.js'
import { ece } from './ece.js'
import { equalOpportunityDifference, equalOpportunityRatio } from './equal-opportunity.js'
import { equalizedOddsDifference, equalizedOddsRatio } from './equalized-odds.js'
import { expectedCost } from './expected-cost.js'
import { expectedShortfall, worstDecileLoss } from './expected-shortfall.js'
import { explainedVariance } from './explained-variance.js'
import { f1 } from './f1.js'
import { falseNegativeRate } from './false-negative-rate.js'
import { falsePositiveRate } from './false-positive-rate.js'
import { fbeta } from './fbeta.js'
import { generalizedEntropyIndex } from './generalized-entropy-index.js'
import { jaccard } from './jaccard.js'
import { logLoss } from './log-loss.js'
import { mae } from './mae.js'
import { mape } from './mape.js'
import { maxError } from './max-error.js'
import { mcc } from './mcc.js'
import { mce } from './mce.js'
import { medianAe } from './median-ae.js'
import { mse } from './mse.js'
import { passRate } from './pass-rate.js'
import { pinballLoss } from './pinball-loss.js'
import { precision } from './precision.js'
import { r2 } from './r2.js'
import { recall } from './recall.js'
import { rmse } from './rmse.js'
import { rocAuc, rocAucOvoMacro, rocAucOvrMacro, rocAucOvrWeighted } from './roc-auc.js'
import { selectionRate } from './selection-rate.js'
import { selectiveAccuracy } from './selective-accuracy.js'
import { specificity } from './specificity.js'
import { theilIndex } from './theil-index.js'
import { topKAccuracy } from './top-k-accuracy.js'
import { trueNegativeRate } from './true-negative-rate.js'
import { truePositiveRate } from './true-positive-rate.js'
import { buildVocabulary } from './vocabulary.js'

/** Every metric that has a name in a policy. */
export const METRICS: readonly MetricDefinition[] = [
  accuracy,
  balancedAccuracy,
  ...precision,
  ...recall,
  ...specificity,
  ...f1,
  ...fbeta,
  ...jaccard,
  mcc,
  cohenKappa,
  rocAuc,
  rocAucOvrMacro,
  rocAucOvrWeighted,
  rocAucOvoMacro,
  averagePrecision,
  averagePrecisionMacro,
  averagePrecisionWeighted,
  logLoss,
  brier,
  ece,
  mce,
  selectionRate,
  ...truePositiveRate,
  ...falsePositiveRate,
  ...trueNegativeRate,
  ...falseNegativeRate,
  topKAccuracy,
  coverage,
  selectiveAccuracy,
  expectedCost,
  count,
  demographicParityDifference,
  demographicParityRatio,
  equalizedOddsDifference,
  equalizedOddsRatio,
  equalOpportunityDifference,
  equalOpportunityRatio,
  disparateImpact,
  theilIndex,
  generalizedEntropyIndex,
  mae,
  mse,
  rmse,
  r2,
  mape,
  medianAe,
  maxError,
  explainedVariance,
  pinballLoss,
  absErrorP95,
  absErrorP99,
  passRate,
  worstDecileLoss,
  expectedShortfall,
  psi,
  ks,
  js,
  wasserstein,
  chi2,
]

/** All metrics by their name. */
export const METRICS_BY_NAME: ReadonlyMap<string, MetricDefinition> = new Map(
  METRICS.map((metric) => [metric.name, metric]),
)

/** The names of all metrics, for readers, rules and policies. */
export const vocabulary: MetricVocabulary = buildVocabulary(METRICS)

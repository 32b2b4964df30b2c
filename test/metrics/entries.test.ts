/** What the vocabulary promises of each metric: names, range, direction, and where its interval comes from. */

import { expect, it } from 'vitest'
import type { MetricDefinition } from '../../src/metrics/definition.js'
import { METRICS } from '../../src/metrics/index.js'

/** Name, aliases, range, better, parity, tasks (b, m, r), needs, traits, parameters, interval (or spread of which rates). */
const PROMISED = [
  'accuracy | acc accuracy_score | 0..1 | higher | - | bm | prediction | share | - | share',
  'balanced_accuracy | balanced_accuracy_score bacc | 0..1 | higher | - | bm | prediction | - | - | shares',
  'precision | ppv positive_predictive_value precision_score | 0..1 | higher | - | bm | prediction | share class | - | share',
  'precision_macro | macro_precision macro_ppv macro_positive_predictive_value macro_precision_score | 0..1 | higher | - | bm | prediction | - | - | shares',
  'precision_micro | micro_precision micro_ppv micro_positive_predictive_value micro_precision_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'precision_weighted | weighted_precision weighted_ppv weighted_positive_predictive_value weighted_precision_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'recall | sensitivity recall_score | 0..1 | higher | - | bm | prediction | share class | - | share',
  'recall_macro | macro_recall macro_sensitivity macro_recall_score | 0..1 | higher | - | bm | prediction | - | - | shares',
  'recall_micro | micro_recall micro_sensitivity micro_recall_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'recall_weighted | weighted_recall weighted_sensitivity weighted_recall_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'specificity | selectivity specificity_score | 0..1 | higher | - | bm | prediction | share class | - | share',
  'specificity_macro | macro_specificity macro_selectivity macro_specificity_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'specificity_micro | micro_specificity micro_selectivity micro_specificity_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'specificity_weighted | weighted_specificity weighted_selectivity weighted_specificity_score | 0..1 | higher | - | bm | prediction | - | - | delta',
  'f1 | f1_score f_1 dice | 0..1 | higher | - | bm | prediction | class | - | share',
  'f1_macro | macro_f1 macro_f1_score macro_f_1 macro_dice | 0..1 | higher | - | bm | prediction | - | - | delta',
  'f1_micro | micro_f1 micro_f1_score micro_f_1 micro_dice | 0..1 | higher | - | bm | prediction | - | - | delta',
  'f1_weighted | weighted_f1 weighted_f1_score weighted_f_1 weighted_dice | 0..1 | higher | - | bm | prediction | - | - | delta',
  'fbeta | fbeta_score f_beta | 0..1 | higher | - | bm | prediction | class | beta | delta',
  'fbeta_macro | macro_fbeta macro_fbeta_score macro_f_beta | 0..1 | higher | - | bm | prediction | - | beta | delta',
  'fbeta_micro | micro_fbeta micro_fbeta_score micro_f_beta | 0..1 | higher | - | bm | prediction | - | beta | delta',
  'fbeta_weighted | weighted_fbeta weighted_fbeta_score weighted_f_beta | 0..1 | higher | - | bm | prediction | - | beta | delta',
  'jaccard | jaccard_score jaccard_index iou | 0..1 | higher | - | bm | prediction | share class | - | share',
  'jaccard_macro | macro_jaccard macro_jaccard_score macro_jaccard_index macro_iou | 0..1 | higher | - | bm | prediction | - | - | delta',
  'jaccard_micro | micro_jaccard micro_jaccard_score micro_jaccard_index micro_iou | 0..1 | higher | - | bm | prediction | - | - | delta',
  'jaccard_weighted | weighted_jaccard weighted_jaccard_score weighted_jaccard_index weighted_iou | 0..1 | higher | - | bm | prediction | - | - | delta',
  'mcc | matthews_corrcoef matthews_correlation_coefficient matthews_correlation | -1..1 | higher | - | bm | prediction | class | - | delta',
  'cohen_kappa | kappa cohen_kappa_score cohens_kappa | -1..1 | higher | - | bm | prediction | - | - | delta',
  'roc_auc | auc auroc auc_roc roc_auc_score roc_area area_under_roc | 0..1 | higher | - | bm | score | class | - | delta',
  'roc_auc_ovr_macro | roc_auc_ovr roc_auc_macro | 0..1 | higher | - | bm | score | - | - | delta',
  'roc_auc_ovr_weighted | roc_auc_weighted | 0..1 | higher | - | bm | score | - | - | delta',
  'roc_auc_ovo_macro | roc_auc_ovo | 0..1 | higher | - | bm | score | - | - | delta',
  'average_precision | average_precision_score | 0..1 | higher | - | bm | score | class | - | delta',
  'average_precision_macro | macro_average_precision | 0..1 | higher | - | bm | score | - | - | delta',
  'average_precision_weighted | weighted_average_precision | 0..1 | higher | - | bm | score | - | - | delta',
  'log_loss | logloss cross_entropy binary_cross_entropy log_loss_score | 0..∞ | lower | - | bm | score | - | - | delta',
  'brier | brier_score brier_score_loss | 0..2 | lower | - | bm | score | class | - | delta',
  'ece | expected_calibration_error | 0..1 | lower | - | bm | score | class | bins | gaps',
  'mce | maximum_calibration_error | 0..1 | lower | - | bm | score | class | bins | gaps',
  'selection_rate | acceptance_rate positive_prediction_rate | 0..1 | none | - | bm | prediction | share class label-free | - | share',
  'true_positive_rate | tpr | 0..1 | higher | - | bm | prediction | share class | - | share',
  'true_positive_rate_macro | macro_true_positive_rate macro_tpr | 0..1 | higher | - | bm | prediction | - | - | shares',
  'true_positive_rate_micro | micro_true_positive_rate micro_tpr | 0..1 | higher | - | bm | prediction | - | - | delta',
  'true_positive_rate_weighted | weighted_true_positive_rate weighted_tpr | 0..1 | higher | - | bm | prediction | - | - | delta',
  'false_positive_rate | fpr fall_out | 0..1 | lower | - | bm | prediction | share class | - | share',
  'false_positive_rate_macro | macro_false_positive_rate macro_fpr macro_fall_out | 0..1 | lower | - | bm | prediction | - | - | delta',
  'false_positive_rate_micro | micro_false_positive_rate micro_fpr micro_fall_out | 0..1 | lower | - | bm | prediction | - | - | delta',
  'false_positive_rate_weighted | weighted_false_positive_rate weighted_fpr weighted_fall_out | 0..1 | lower | - | bm | prediction | - | - | delta',
  'true_negative_rate | tnr | 0..1 | higher | - | bm | prediction | share class | - | share',
  'true_negative_rate_macro | macro_true_negative_rate macro_tnr | 0..1 | higher | - | bm | prediction | - | - | delta',
  'true_negative_rate_micro | micro_true_negative_rate micro_tnr | 0..1 | higher | - | bm | prediction | - | - | delta',
  'true_negative_rate_weighted | weighted_true_negative_rate weighted_tnr | 0..1 | higher | - | bm | prediction | - | - | delta',
  'false_negative_rate | fnr miss_rate | 0..1 | lower | - | bm | prediction | share class | - | share',
  'false_negative_rate_macro | macro_false_negative_rate macro_fnr macro_miss_rate | 0..1 | lower | - | bm | prediction | - | - | shares',
  'false_negative_rate_micro | micro_false_negative_rate micro_fnr micro_miss_rate | 0..1 | lower | - | bm | prediction | - | - | delta',
  'false_negative_rate_weighted | weighted_false_negative_rate weighted_fnr weighted_miss_rate | 0..1 | lower | - | bm | prediction | - | - | delta',
  'top_k_accuracy | top_k_accuracy_score | 0..1 | higher | - | bm | score | share | k | share',
  'coverage | - | 0..1 | higher | - | bm | score | share label-free | confidence-at-least | share',
  'selective_accuracy | - | 0..1 | higher | - | bm | prediction score | share | confidence-at-least min-coverage | share',
  'expected_cost | mean_cost average_cost | -∞..∞ | lower | - | bm | prediction | - | cost | shares',
  'count | n_rows | 0..9007199254740991 | none | - | bmr | - | class label-free | - | none',
  'demographic_parity_difference | statistical_parity_difference dpd | 0..1 | lower | 0 | bm | prediction | groups label-free | - | difference of selection_rate',
  'demographic_parity_ratio | dpr statistical_parity_ratio | 0..1 | higher | 1 | bm | prediction | groups label-free | - | ratio of selection_rate',
  'equalized_odds_difference | - | 0..1 | lower | 0 | bm | prediction | groups | - | difference of true_positive_rate false_positive_rate',
  'equalized_odds_ratio | - | 0..1 | higher | 1 | bm | prediction | groups | - | ratio of true_positive_rate false_positive_rate',
  'equal_opportunity_difference | - | 0..1 | lower | 0 | bm | prediction | groups | - | difference of true_positive_rate',
  'equal_opportunity_ratio | - | 0..1 | higher | 1 | bm | prediction | groups | - | ratio of true_positive_rate',
  'disparate_impact | disparate_impact_ratio four_fifths_ratio | 0..∞ | higher | 1 | bm | prediction | groups label-free | - | ratio of selection_rate',
  'theil_index | - | 0..∞ | lower | 0 | b | prediction | - | - | delta',
  'generalized_entropy_index | gei | 0..∞ | lower | 0 | b | prediction | - | - | delta',
  'mae | mean_absolute_error | 0..∞ | lower | - | r | prediction | - | - | delta',
  'mse | mean_squared_error | 0..∞ | lower | - | r | prediction | - | - | delta',
  'rmse | root_mean_squared_error | 0..∞ | lower | - | r | prediction | - | - | delta',
  'r2 | r2_score r_squared coefficient_of_determination | -∞..1 | higher | - | r | prediction | - | - | delta',
  'mape | mean_absolute_percentage_error | 0..∞ | lower | - | r | prediction | - | - | delta',
  'median_ae | median_absolute_error medae | 0..∞ | lower | - | r | prediction | - | - | quantile',
  'max_error | maximum_error maximum_absolute_error | 0..∞ | lower | - | r | prediction | - | - | none',
  'explained_variance | explained_variance_score | -∞..1 | higher | - | r | prediction | - | - | delta',
  'pinball_loss | mean_pinball_loss quantile_loss | 0..∞ | lower | - | r | prediction | - | quantile | delta',
  'abs_error_p95 | p95_abs_error absolute_error_p95 | 0..∞ | lower | - | r | prediction | - | - | quantile',
  'abs_error_p99 | p99_abs_error absolute_error_p99 | 0..∞ | lower | - | r | prediction | - | - | quantile',
  'pass_rate | - | 0..1 | higher | - | - | - | share | - | none',
  'worst_decile_loss | - | 0..∞ | lower | - | bmr | score | - | - | delta',
  'expected_shortfall | cvar conditional_value_at_risk | 0..∞ | lower | - | bmr | score | - | tail | delta',
  'psi | population_stability_index | 0..∞ | lower | - | - | - | drift label-free | column bins | none',
  'ks | kolmogorov_smirnov ks_statistic | 0..1 | lower | - | - | - | drift label-free | column bins | none',
  'js | jensen_shannon jensen_shannon_distance | 0..0.8325546111576977 | lower | - | - | - | drift label-free | column bins | none',
  'wasserstein | wasserstein_distance earth_movers_distance | 0..∞ | lower | - | - | - | drift label-free | column bins | none',
  'chi2 | chi_square chi_squared | 0..∞ | lower | - | - | - | drift label-free | column bins | none',
]

const edge = (one: number): string => (Number.isFinite(one) ? String(one) : one > 0 ? '∞' : '-∞')
const words = (list: readonly (string | false | undefined)[]): string => list.filter(Boolean).join(' ') || '-'

function line(metric: MetricDefinition): string {
  const { across } = metric
  return [
    metric.name,
    words(metric.aliases),
    metric.range.map(edge).join('..'),
    metric.better,
    metric.parity ?? '-',
    metric.tasks.map((task) => task[0]).join('') || '-',
    words(metric.needs),
    words([
      metric.share && 'share',
      metric.perClass && 'class',
      metric.acrossGroups && 'groups',
      metric.drift && 'drift',
      metric.labelFree && 'label-free',
    ]),
    words(metric.parameters),
    across ? `${across.kind} of ${words(across.rates)}` : metric.uncertainty.kind,
  ].join(' | ')
}

it('every metric is as promised', () => {
  expect(METRICS.map(line)).toEqual(PROMISED)
})

it('every metric has plain words, its own or those of its family', () => {
  const plain = (name: string): string => METRICS.find((one) => one.name === name)?.plain ?? ''
  for (const metric of METRICS) expect(metric.plain, metric.name).toMatch(/^[A-Z].{20,}\.$/s)
  expect(plain('recall_macro')).toBe(`${plain('recall')} Each kind of case counts alike.`)
  expect(plain('recall_micro')).toBe(`${plain('recall')} All cases of all kinds count together.`)
  expect(plain('recall_weighted')).toBe(`${plain('recall')} Each kind of case counts as often as it occurs.`)
})

it('no metric across groups has a value without groups', () => {
  for (const metric of METRICS.filter((one) => one.acrossGroups))
    expect(metric.compute({} as never, {})).toEqual({ undefined: 'it compares groups; ask for it by a group column' })
})

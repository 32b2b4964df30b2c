/** Metrics in plain words, for people who know no statistics: what a number says about people and decisions. */

/** Name without its suffix for several classes → a sentence or two. */
const WORDS: Readonly<Record<string, string>> = {
  accuracy:
    'How many of all decisions are right. Where most people belong to one kind, it can look good although the other kind is always got wrong.',
  balanced_accuracy:
    'How many decisions are right, with each kind of case counted alike, so that a frequent kind does not hide a rare one.',
  precision: 'Of those whom the model selects, how many it selects rightly.',
  recall: 'Of those whom the model should select, how many it finds.',
  specificity: 'Of those whom the model should leave alone, how many it does leave alone.',
  f1: 'One number for both mistakes of selecting: whom it selects wrongly and whom it misses. 1 is perfect, 0 useless.',
  fbeta: 'Like F1, but with one of the two mistakes counted more than the other.',
  jaccard:
    'How much the selected and those who should be selected overlap. 1: they are the same people, 0: nobody in common.',
  mcc: 'How well decisions and truth go together, all four outcomes counted. 1 is perfect, 0 no better than drawing lots, below 0 worse than that.',
  cohen_kappa: 'How much better the decisions are than drawing lots. 1 is perfect, 0 is luck.',
  roc_auc:
    'If one takes one person of each kind, how often the model ranks the right one higher. 1 is always, 0.5 is drawing lots.',
  roc_auc_ovr: 'How well the model ranks each kind above all the others. 1 is always right, 0.5 is drawing lots.',
  roc_auc_ovo: 'How well the model tells the kinds apart two by two. 1 is always right, 0.5 is drawing lots.',
  average_precision: 'How pure the top of the model’s ranking is. 1: everybody at the top belongs there.',
  log_loss:
    'How surprised one would be by what comes true after having believed the model’s probabilities. Being sure and wrong costs most; 0 is perfect.',
  brier: 'How far the stated probabilities lie from what came true. 0 is perfect.',
  ece: 'Whether probabilities mean what they say: of all cases with a score of 0.7, seven of ten should come true. This is how far off that is on average; 0 is exact.',
  mce: 'Whether probabilities mean what they say: how far off they are where they are farthest off. 0 is exact.',
  selection_rate: 'How many of all people the model selects.',
  true_positive_rate: 'Of those whom the model should select, how many it finds.',
  false_positive_rate: 'Of those whom the model should leave alone, how many it selects all the same.',
  true_negative_rate: 'Of those whom the model should leave alone, how many it does leave alone.',
  false_negative_rate: 'Of those whom the model should select, how many it misses.',
  top_k_accuracy: 'How often the right answer is among the first few that the model offers.',
  coverage: 'For how many cases the model is sure enough to decide by itself; the rest goes to people.',
  selective_accuracy: 'Of the cases of which the model says that it is sure, how many it gets right.',
  expected_cost:
    'What a decision costs on average, where each kind of mistake has a price. Times the number of decisions in a year it is what the mistakes cost.',
  count: 'How many cases there are.',
  demographic_parity_difference:
    'How much more often one group of people is selected than another, whatever they deserve. 0: equally often.',
  demographic_parity_ratio:
    'For each selected person of the best-off group, how many of the worst-off group are selected. 1: as many.',
  equalized_odds_difference:
    'How much more often the model is wrong about one group than about another, for the worse of both mistakes. 0: equally often.',
  equalized_odds_ratio: 'How evenly mistakes fall on groups, for the worse of both mistakes. 1: evenly.',
  equal_opportunity_difference:
    'How much better those who deserve it are found in one group than in another. 0: equally well.',
  equal_opportunity_ratio:
    'For each rightly found person of the best-off group, how many of the worst-off group are found. 1: as many.',
  disparate_impact:
    'For each selected person of the best-off group, how many of the worst-off group are selected. Below four fifths it is often taken for discrimination.',
  theil_index: 'How unevenly the benefit of decisions is spread over people. 0: evenly.',
  generalized_entropy_index: 'How unevenly the benefit of decisions is spread over people. 0: evenly.',
  mae: 'By how much a prediction is off on average, in the unit of what is predicted.',
  mse: 'By how much predictions are off, with large misses counted far more than small ones. 0 is perfect.',
  rmse: 'By how much predictions are off, in the unit of what is predicted, with large misses counted more than small ones.',
  r2: 'How much better the predictions are than always saying the average. 1 is perfect, 0 is no better, below 0 is worse.',
  mape: 'By what part of the true value a prediction is off on average: 0.1 is a tenth.',
  median_ae: 'Half of all predictions are off by less than this.',
  max_error: 'By how much the worst prediction is off.',
  explained_variance: 'How much of the ups and downs the predictions follow. 1 is all, 0 none.',
  pinball_loss: 'How far a predicted bound (such as “nine of ten are below”) lies from where it should. 0 is perfect.',
  abs_error_p95: 'Ninety-five of a hundred predictions are off by less than this.',
  abs_error_p99: 'Ninety-nine of a hundred predictions are off by less than this.',
  pass_rate: 'How many of the checks the model passed. A check that was not carried out has not been passed.',
  worst_decile_loss: 'How wrong the model is in the worst tenth of all cases: what those see who are served worst.',
  expected_shortfall: 'How wrong the model is in the few worst cases: what those see who are served worst.',
  psi: 'How much the people of today differ from those whom the model was made for. Above 0.2 is usually taken for a clear change.',
  ks: 'How far apart the people of today and those of then lie at the place where they differ most. 0: not at all, 1: wholly.',
  js: 'How much the people of today differ from those whom the model was made for. 0: not at all, 1: wholly.',
  wasserstein: 'How far the values of today have moved from those of then, in their own unit.',
  chi2: 'How much the shares of today’s kinds differ from those of then, compared with chance. 0: not at all.',
}

const SEVERAL: Readonly<Record<string, string>> = {
  macro: ' Each kind of case counts alike.',
  micro: ' All cases of all kinds count together.',
  weighted: ' Each kind of case counts as often as it occurs.',
}

/** The plain words of a metric, or undefined where there are none. */
export function plainWords(name: string): string | undefined {
  if (Object.hasOwn(WORDS, name)) return WORDS[name]
  const [, base = '', kind = ''] = /^(.+)_(macro|micro|weighted)$/.exec(name) ?? []
  return Object.hasOwn(WORDS, base) ? `${WORDS[base]}${SEVERAL[kind]}` : undefined
}

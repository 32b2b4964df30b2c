/**
 * Names by which reports call metrics, to tell a table of metrics from other tables before anything is read. Only for
 * recognising: what a name means is decided by the vocabulary.
 */

const WORDS: ReadonlySet<string> = new Set(
  `accuracy acc accuracyscore balancedaccuracy balancedaccuracyscore bacc precision precisionscore ppv recall recallscore sensitivity
  specificity selectivity f1 f1score fbeta fbetascore jaccard iou mcc matthewscorrcoef cohenkappa kappa rocauc auc auroc aucroc rocaucscore
  averageprecision avgprec prauc auprc logloss crossentropy brier brierscore brierscoreloss ece expectedcalibrationerror mce
  selectionrate truepositiverate tpr falsepositiverate fpr truenegativerate tnr falsenegativerate fnr topkaccuracy coverage
  selectiveaccuracy expectedcost confusionmatrix demographicparitydifference demographicparityratio equalizedoddsdifference equalizedoddsratio
  equalopportunitydifference equalopportunityratio disparateimpact theilindex generalizedentropyindex statisticalparitydifference
  mae meanabsoluteerror mse meansquarederror rmse rootmeansquarederror r2 r2score mape meanabsolutepercentageerror medianae
  medianabsoluteerror maxerror explainedvariance pinballloss abserrorp95 abserrorp99 passrate worstdecileloss expectedshortfall
  psi ks js wasserstein chi2`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const squash = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '')

const AVERAGES = /(macro|micro|weighted|ovr|ovo)+$/

/** Whether a column or key is called like a metric; averages such as `_macro` and classes such as `@approved` belong to it. */
export function isMetricWord(name: string): boolean {
  const at = name.indexOf('@')
  const word = squash((at > 0 ? name.slice(0, at) : name).slice(0, 80))
  return WORDS.has(word) || WORDS.has(word.replace(AVERAGES, ''))
}

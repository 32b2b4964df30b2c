import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { METRICS, vocabulary } from '../../src/metrics/index.js'
import { buildVocabulary } from '../../src/metrics/vocabulary.js'

const CONTRACT =
  `accuracy, balanced_accuracy, precision, recall, specificity, f1, fbeta, jaccard, mcc, cohen_kappa, roc_auc, average_precision, log_loss, brier, ece, mce,
selection_rate, true_positive_rate, false_positive_rate, true_negative_rate, false_negative_rate, top_k_accuracy, coverage, selective_accuracy, expected_cost, count,
roc_auc_ovr_macro, roc_auc_ovo_macro, precision_macro, recall_micro, f1_weighted,
demographic_parity_difference, demographic_parity_ratio, equalized_odds_difference, equalized_odds_ratio, equal_opportunity_difference, equal_opportunity_ratio, disparate_impact, theil_index, generalized_entropy_index,
mae, mse, rmse, r2, mape, median_ae, max_error, explained_variance, pinball_loss, abs_error_p95, abs_error_p99,
pass_rate, worst_decile_loss, expected_shortfall, psi, ks, js, wasserstein, chi2`.split(/,\s*/)

describe('vocabulary', () => {
  it.each(CONTRACT)('knows %s', (name) => {
    expect(vocabulary.find(name)?.name).toBe(name)
  })

  it.each([
    ['auc', 'roc_auc'],
    ['tpr', 'true_positive_rate'],
    ['fpr', 'false_positive_rate'],
    ['tnr', 'true_negative_rate'],
    ['fnr', 'false_negative_rate'],
    ['mean_absolute_error', 'mae'],
    ['f1_score', 'f1'],
    ['sensitivity', 'recall'],
    ['acc', 'accuracy'],
  ])('takes %s for %s', (alias, name) => {
    expect(vocabulary.find(alias)?.name).toBe(name)
  })

  it.each([
    ['ROC AUC', 'roc_auc'],
    ['F1-score', 'f1'],
    ['f1-score', 'f1'],
    ['balanced accuracy', 'balanced_accuracy'],
    ['Mean Absolute Error', 'mae'],
    ['R²', 'r2'],
    ['AUC-ROC', 'roc_auc'],
  ])('reads "%s" in a report as %s', (written, name) => {
    expect(vocabulary.find(written)).toBeUndefined()
    expect(vocabulary.findLoosely(written)?.name).toBe(name)
  })

  it.each([
    ['acuracy', 'accuracy'],
    ['Recall', 'recall'],
    ['demographic_parity_diference', 'demographic_parity_difference'],
    ['zzzzzzzzzzzz', undefined],
  ])('suggests for %s %s', (written, name) => {
    expect(vocabulary.suggest(written)).toBe(name)
  })

  it.each(['constructor', '__proto__', 'toString', ''])('does not know "%s"', (name) => {
    expect(vocabulary.find(name)).toBeUndefined()
    expect(vocabulary.findLoosely(name)).toBeUndefined()
  })

  it.each(METRICS.map((metric) => [metric.name, metric] as const))('%s is defined in full', (name, metric) => {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(metric.title.length).toBeGreaterThan(5)
    expect(metric.definition).toMatch(/null|undefined|Undefined|Null|read from|unweighted/)
    expect(metric.definition).toMatch(/Source|\(\d{4}\)|Read from|scikit-learn/)
    expect(metric.range[0]).toBeLessThan(metric.range[1])
    expect(metric.acrossGroups).toBe(metric.across !== undefined)
    for (const rate of metric.across?.rates ?? []) expect(vocabulary.find(rate)?.name).toBe(rate)
  })

  it('registers every file of its room', () => {
    const room = new URL('../../src/metrics/', import.meta.url)
    const index = readFileSync(new URL('index.ts', room), 'utf8')
    const helpers = [
      'index.ts',
      'definition.ts',
      'vocabulary.ts',
      'confusion.ts',
      'calibration.ts',
      'regression.ts',
      'benefit.ts',
      'group-gaps.ts',
      'plain-words.ts',
    ]
    for (const file of readdirSync(room).filter((name) => !helpers.includes(name))) {
      expect(index, file).toContain(`./${file.replace(/\.ts$/, '.js')}`)
    }
  })

  describe('suggests the nearest name', () => {
    const suggested = (wanted: string, ...names: readonly string[]) =>
      buildVocabulary(names.map((name) => ({ ...METRICS[0]!, name, aliases: [] }))).suggest(wanted)
    const long = (text: string, times: number) => text.repeat(times)

    it.each<[string, string, readonly string[], string | undefined]>([
      ['the first of two that are as near', 'abce', ['abcd', 'abc'], 'abcd'],
      ['the nearer one, though it stands behind', 'recal', ['reall', 'recall'], 'recall'],
      ['the nearer one, though it stands before', 'recal', ['recall', 'reall'], 'recall'],
      ['one that is two letters away', 'reca', ['recall'], 'recall'],
      ['none that is three letters away', 'rec', ['recall'], undefined],
      ['none that differs in three letters', 'rexxxl', ['recall'], undefined],
      ['one that is a third of a long name away', 'balancedxxxx', ['balancedabcd'], 'balancedabcd'],
      ['none that is more than a third of it away', 'balancedxxxx', ['balanceeabcd'], undefined],
      ['one that is the same but for signs and case', 'R-E-C-A-L-L', ['recall'], 'recall'],
      // Of what is longer than any name only the beginning counts.
      ['one that begins a long text', long('a', 100) + long('b', 60), [`x${long('a', 99)}`], `x${long('a', 99)}`],
      [
        'one that begins a long text but for signs',
        `${long('a', 50)}${long('!', 50)}bb`,
        [long('a_', 50)],
        long('a_', 50),
      ],
    ])('%s', (_, wanted, names, name) => {
      expect(suggested(wanted, ...names)).toBe(name)
    })
  })
})

/** Drift metrics: two columns compared, reference and current. The arithmetic is in `statistics/drift.ts`. */

import { define, type MetricDefinition, none } from './definition.js'

const drift = (
  metric: Pick<MetricDefinition, 'name' | 'title' | 'definition'> & { aliases: string[]; range?: [number, number] },
): MetricDefinition =>
  define({
    range: [0, Number.POSITIVE_INFINITY],
    better: 'lower',
    tasks: [],
    needs: [],
    parameters: ['column', 'bins'],
    labelFree: true,
    compute: () => none('it compares a column of two files; ask for it with a column and a second role'),
    uncertainty: {
      kind: 'none',
      why: 'a drift metric is a distance between two samples, for which no interval is given',
    },
    drift: true,
    ...metric,
  })

/** Population stability index, 0 and above; 0 for equal samples. */
export const psi = drift({
  name: 'psi',
  aliases: ['population_stability_index'],
  title: 'shift of a column between two samples (population stability index)',
  definition:
    'Σ (q_b - p_b) ln(q_b / p_b) over bins, p of the reference, q of the current sample; shares below 0.0001 count as 0.0001. Bins: `bins` (10) quantiles of the reference, or its values where it has no more than that many, and one for empty cells; categories are their own bins. Exactly 0 for equal samples. Null where a sample is empty. Source: Siddiqi (2006).',
})

/** Kolmogorov-Smirnov statistic, 0..1. */
export const ks = drift({
  name: 'ks',
  aliases: ['kolmogorov_smirnov', 'ks_statistic'],
  title: 'largest gap between two distributions (Kolmogorov-Smirnov)',
  range: [0, 1],
  definition:
    'max |F(x) - G(x)| of the empirical distribution functions, 0 to 1; empty cells count as the smallest value. Null where a sample is empty or the column holds categories. Source: SciPy ks_2samp, statistic.',
})

/** Jensen-Shannon distance by the natural logarithm, 0 to the root of ln 2. */
export const js = drift({
  name: 'js',
  aliases: ['jensen_shannon', 'jensen_shannon_distance'],
  title: 'distance between two distributions (Jensen-Shannon)',
  range: [0, Math.sqrt(Math.LN2)],
  definition:
    'Root of the Jensen-Shannon divergence (natural logarithm) of the shares in the bins of `psi`, 0 to 0.8326 (the root of ln 2), without smoothing. Null where a sample is empty. Source: SciPy jensenshannon.',
})

/** First Wasserstein distance, in the unit of the column, 0 and above. */
export const wasserstein = drift({
  name: 'wasserstein',
  aliases: ['wasserstein_distance', 'earth_movers_distance'],
  title: 'mean distance that values have to move between two samples',
  definition:
    '∫ |F(x) - G(x)| dx, in the unit of the column. Null where a sample is empty, has empty cells, or the column holds categories. Source: SciPy wasserstein_distance.',
})

/** Pearson's chi-square statistic of homogeneity, 0 and above. */
export const chi2 = drift({
  name: 'chi2',
  aliases: ['chi_square', 'chi_squared'],
  title: 'difference of the shares of categories between two samples (chi-square)',
  definition:
    'Σ (observed - expected)² / expected over the 2×k table of samples and categories (bins of `psi` for numbers); it grows with the number of rows. Null where a sample is empty. Source: SciPy chi2_contingency, correction=False.',
})

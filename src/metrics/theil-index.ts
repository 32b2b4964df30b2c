import { overBenefits } from './benefit.js'
import { define } from './definition.js'

/** Theil index of the benefits, 0 and above; 0 is equality. Null where the mean benefit is 0. */
export const theilIndex = define({
  name: 'theil_index',
  title: 'inequality of what people get from the decisions (Theil)',
  range: [0, Number.POSITIVE_INFINITY],
  better: 'lower',
  parity: 0,
  tasks: ['binary'],
  definition:
    'Mean of (b/μ) ln(b/μ), with the benefit b = prediction - label + 1 of each row (2 false positive, 1 right, 0 false negative, where it counts 0) and μ its mean. Null where μ is 0. Source: Speicher et al. (2018), AIF360 theil_index.',
  compute: (s, p) => overBenefits(s, p, (ratio) => (ratio > 0 ? ratio * Math.log(ratio) : 0)),
})

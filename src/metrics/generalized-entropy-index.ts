import { overBenefits } from './benefit.js'
import { define } from './definition.js'

/** Generalised entropy index of the benefits with α = 2, 0 and above; 0 is equality. Null where the mean benefit is 0. */
export const generalizedEntropyIndex = define({
  name: 'generalized_entropy_index',
  aliases: ['gei'],
  title: 'inequality of what people get from the decisions',
  range: [0, Number.POSITIVE_INFINITY],
  better: 'lower',
  parity: 0,
  tasks: ['binary'],
  definition:
    'Mean of ((b/μ)² - 1) / 2 (α = 2), with the benefit b = prediction - label + 1 of each row and μ its mean. Null where μ is 0. Source: Speicher et al. (2018), AIF360 generalized_entropy_index.',
  compute: (s, p) => overBenefits(s, p, (ratio) => (ratio * ratio - 1) / 2),
})

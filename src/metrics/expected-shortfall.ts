import { define } from './definition.js'

const LOSS = 'the loss is the log loss of the labelled class, or the absolute error in regression'

/** Mean loss of the worst share `tail` (0.05) of the rows, 0 and above. Null without rows. */
export const expectedShortfall = define({
  name: 'expected_shortfall',
  aliases: ['cvar', 'conditional_value_at_risk'],
  title: 'mean loss of the worst share of rows',
  range: [0, Number.POSITIVE_INFINITY],
  better: 'lower',
  tasks: ['binary', 'multiclass', 'regression'],
  needs: ['score'],
  parameters: ['tail'],
  definition: `Mean loss of the worst share \`tail\` (0.05) of the rows, the row on the edge counted in part; ${LOSS}. Null without rows. Source: Rockafellar and Uryasev (2002).`,
  compute: (s, p) => s.summary({ of: 'shortfall', tail: p.tail ?? 0.05 }),
})

/** Mean loss of the worst tenth of the rows, 0 and above. Null without rows. */
export const worstDecileLoss = define({
  name: 'worst_decile_loss',
  title: 'mean loss of the worst tenth of the rows',
  range: [0, Number.POSITIVE_INFINITY],
  better: 'lower',
  tasks: ['binary', 'multiclass', 'regression'],
  needs: ['score'],
  definition: `Mean loss of the worst tenth of the rows, the row on the edge counted in part; ${LOSS}. Null without rows. Source: Rockafellar and Uryasev (2002), tail 0.1.`,
  compute: (s) => s.summary({ of: 'shortfall', tail: 0.1 }),
})

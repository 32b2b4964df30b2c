import { isUndefined } from '../domain/statistics.js'
import { target } from './confusion.js'
import { define, none } from './definition.js'

/** Number of rows, unweighted; with `class` those labelled with it. Never null for a group that exists. */
export const count = define({
  name: 'count',
  aliases: ['n_rows'],
  title: 'number of rows',
  range: [0, Number.MAX_SAFE_INTEGER],
  better: 'none',
  tasks: ['binary', 'multiclass', 'regression'],
  needs: [],
  perClass: true,
  labelFree: true,
  definition: 'Rows of the group, unweighted; with `class`, the rows labelled with it. Source: Fairlearn count.',
  compute(s, p) {
    if (p.class === undefined) return s.n
    if (s.labelledCounts === null) return none('there is no label')
    const c = target(s, p)
    return isUndefined(c) ? 0 : s.labelledCounts[c]!
  },
  uncertainty: { kind: 'none', why: 'a count of rows is exact' },
})

import type { MetricParameters } from '../domain/metric.js'
import { type Defined, type GroupStatistics, isUndefined } from '../domain/statistics.js'
import { matrixOf } from './confusion.js'
import { define, none } from './definition.js'

const KINDS = ['true-negative', 'false-positive', 'false-negative', 'true-positive'] as const

/** Price of one cell: `false-positive` and the like for two classes, `label->prediction` for any. Not named: 0. */
function price(s: GroupStatistics, cost: Readonly<Record<string, number>>, label: number, prediction: number): number {
  const named = cost[`${s.classes[label]}->${s.classes[prediction]}`]
  if (named !== undefined || s.classes.length !== 2) return named ?? 0
  return cost[KINDS[label * 2 + prediction] as string] ?? 0
}

function unknownPrice(s: GroupStatistics, cost: Readonly<Record<string, number>>): string | undefined {
  const known = new Set<string>(s.classes.length === 2 ? KINDS : [])
  for (const label of s.classes) for (const prediction of s.classes) known.add(`${label}->${prediction}`)
  return Object.keys(cost).find((key) => !known.has(key))
}

function compute(s: GroupStatistics, p: MetricParameters): Defined {
  const matrix = matrixOf(s, 'confusion')
  if (isUndefined(matrix)) return matrix
  const cost = p.cost
  if (cost === undefined) return none('no cost is given')
  const unknown = unknownPrice(s, cost)
  if (unknown !== undefined) return none(`the cost "${unknown}" names no kind of decision on these classes`)
  const size = s.classes.length
  let [sum, all] = [0, 0]
  for (let cell = 0; cell < matrix.length; cell++) {
    sum += matrix[cell]! * price(s, cost, Math.floor(cell / size), cell % size)
    all += matrix[cell]!
  }
  return all > 0 ? sum / all : none('no row has a weight above 0')
}

/** Mean cost of a decision, in the unit of `cost`. Null without rows or without prices. */
export const expectedCost = define({
  name: 'expected_cost',
  aliases: ['mean_cost', 'average_cost'],
  title: 'mean cost of a decision',
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  better: 'lower',
  parameters: ['cost'],
  definition:
    'Σ rows × cost by all rows. `cost` gives the price of a `false-positive`, `false-negative`, `true-positive`, `true-negative` (two classes) or of `label->prediction`; what it does not name costs 0. Null without rows. Source: Elkan (2001).',
  compute,
  uncertainty: {
    kind: 'shares',
    // Also cells that are empty have a share that may be above 0, so that an unseen kind of mistake is not free.
    tallies(s, p) {
      const counts = matrixOf(s, 'counts')
      if (isUndefined(counts)) return counts
      const size = s.classes.length
      return Array.from(counts, (hits, cell) => ({
        hits,
        of: s.n,
        factor: price(s, p.cost ?? {}, Math.floor(cell / size), cell % size),
      })).filter(({ factor }) => factor !== 0)
    },
  },
})

import { type Defined, isUndefined } from '../domain/statistics.js'
import { agreement, matrixOf, oneAgainstRest, totals } from './confusion.js'
import { define, none } from './definition.js'

/** Matthews correlation coefficient, -1..1; several classes after Gorodkin. Null where labels or predictions are all one class. */
export const mcc = define({
  name: 'mcc',
  aliases: ['matthews_corrcoef', 'matthews_correlation_coefficient', 'matthews_correlation'],
  title: 'correlation of predictions and labels (Matthews)',
  range: [-1, 1],
  better: 'higher',
  perClass: true,
  definition:
    '(c s - Σ p_k t_k) / sqrt((s² - Σ p_k²)(s² - Σ t_k²)) with s rows, c right ones, t_k labelled and p_k predicted as class k (Gorodkin 2004); with `class`, that class against the rest. Null where labels or predictions are all one class (scikit-learn matthews_corrcoef puts 0 there).',
  compute(s, p) {
    let matrix = matrixOf(s, 'confusion')
    if (isUndefined(matrix)) return matrix
    let size = s.classes.length
    if (p.class !== undefined) {
      const c = s.classes.indexOf(p.class)
      if (c < 0) return none(`no row has the class ${p.class}`)
      const { tp, fp, fn, tn } = oneAgainstRest(matrix, size, c)
      matrix = Float64Array.of(tn, fp, fn, tp)
      size = 2
    }
    return size === 2 ? ofTwo(matrix) : ofSeveral(matrix, size)
  },
})

const ONE_LABEL = none('every row is labelled with the same class')
const ONE_PREDICTION = none('every row is predicted as the same class')

/** (TP TN - FP FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)): the same number, without a difference of squares. */
function ofTwo(matrix: Float64Array): Defined {
  const [tn, fp, fn, tp] = matrix as unknown as readonly [number, number, number, number]
  if (!((tp + fn) * (tn + fp) > 0)) return ONE_LABEL
  if (!((tp + fp) * (tn + fn) > 0)) return ONE_PREDICTION
  return (tp * tn - fp * fn) / Math.sqrt((tp + fn) * (tn + fp)) / Math.sqrt((tp + fp) * (tn + fn))
}

function ofSeveral(matrix: Float64Array, size: number): Defined {
  const { labels, predictions, right, all } = totals(matrix, size)
  const cross = agreement(labels, predictions)
  const [labelled, predicted] = [betweenClasses(labels), betweenClasses(predictions)]
  if (!(labelled > 0)) return ONE_LABEL
  if (!(predicted > 0)) return ONE_PREDICTION
  return (right * all - cross) / Math.sqrt(labelled) / Math.sqrt(predicted)
}

/** s² - Σ t_k² as Σ t_k × (the others), exactly 0 where there is one class. */
function betweenClasses(totals: Float64Array): number {
  let [sum, before] = [0, 0]
  for (const total of totals) {
    sum += 2 * total * before
    before += total
  }
  return sum
}

/** The answer of an engine → the same sufficient statistics that rows come down to. All faults at once. */

import { createHash } from 'node:crypto'
import { type CountedGroup, type CountedTable, type CountPlan, groupingKey } from '../../domain/counts.js'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import { lookKey } from '../../domain/look.js'
import type { Query, QueryAnswer } from '../../domain/query.js'
import { MISSING_GROUP } from '../../domain/rows.js'
import { codePoints, counted, grouped, shown } from '../show.js'
import { type CountRow, readAnswer, unevenSet } from './answer.js'
import { classesOf } from './classes.js'
import { gather } from './gather.js'
import { type Layout, layoutOf } from './layout.js'
import { groupName } from './names.js'

/** SHA-256 of a statement and what it was answered, bare hex: the digest that evidence from an engine carries. */
export const answerDigest = ({ server, statement }: Query, { columns, rows }: QueryAnswer): string =>
  createHash('sha256')
    .update(JSON.stringify([server, statement, columns.map(({ name, type }) => [name, type]), rows]), 'utf8')
    .digest('hex')

/**
 * The counted table of an answer. Faults as for a rows file: no rows; labels, predictions, scores or weights that are
 * missing or impossible; ids that stand twice; a third class of a binary task; groups that look alike; and an answer that
 * is not the one to the statement.
 */
export function parseAnswer(plan: CountPlan, query: Query, answer: QueryAnswer): Result<CountedTable> {
  const { path } = query
  const layout = layoutOf(plan)
  const read = readAnswer(layout, answer, path)
  if (!read.ok) return read
  const rows = read.value
  const whole = rows.filter((row) => row.set.grouping === 0 && row.set.binned === null)
  const n = whole.reduce((sum, row) => sum + row.n, 0)
  if (n === 0) {
    const about = plan.spec.sql?.model == null ? 'no rows' : 'no rows of this model'
    const fix =
      plan.spec.sql?.model == null
        ? 'write one row a case to the table'
        : `evaluate this model, and write its digest to the column ${plan.spec.sql.model}`
    return bad(fault('artifact/rows', path, `there are ${about} to count`, { fix }))
  }
  // Rows without a sound score are in no bin; then that is what is told.
  const binned =
    layout.scores.length === 0 || !whole.some((row) => row.number('score_gaps') + row.number('score_outs') > 0)
  const uneven = binned ? unevenSet(layout, rows) : null
  if (uneven !== null) return bad(fault('sql/answer', path, uneven, { fix: 'run the job again' }))
  const faults = [...cellFaults(plan, path, whole, n), ...alike(layout, rows, path)]
  const classes = classesOf(plan, path, whole)
  if (!classes.ok) faults.push(...classes.faults)
  if (faults.length > 0 || !classes.ok) return bad(...faults)
  const groups = new Map<string, readonly CountedGroup[]>()
  for (const [index, { by }] of plan.groupings.entries()) {
    const own = rows.filter((row) => row.set.grouping === index)
    groups.set(groupingKey(by), gather(layout, own, classes.value))
  }
  const unsound = [...groups.values()].flat().some((group) => !isSound(group, layout))
  if (unsound)
    return bad(
      fault('sql/answer', path, 'the sums of the answer are not finite numbers, or do not belong to its counts', {
        fix: 'look for numbers too large to add up in the columns of the table',
      }),
    )
  return good({
    plan,
    n,
    role: plan.spec.role,
    task: plan.task,
    source: { path, sha256: answerDigest(query, answer), pointer: '', line: null },
    classes: classes.value.names,
    weighted: layout.weighted,
    groups,
    at: timeOf(plan, whole),
  })
}

/** Earliest time of all rows; null where a row has none. */
function timeOf({ spec }: CountPlan, whole: readonly CountRow[]): string | null {
  if (spec.sql?.at == null || whole.some((row) => row.number('z_gaps') > 0)) return null
  const times = whole.flatMap((row) => row.text('z') ?? [])
  return times.length < whole.length ? null : [...times].sort()[0]!
}

/** Faults of single cells, by the flags that the statement counts. */
function cellFaults(plan: CountPlan, path: string, whole: readonly CountRow[], n: number): readonly Fault[] {
  const { columns } = plan.spec
  const faults: Fault[] = []
  const total = (name: string): number => whole.reduce((sum, row) => sum + row.number(name), 0)
  const told = (count: number, message: string, fix: string): void => {
    if (count > 0) faults.push(fault('artifact/value', path, `${message} in ${counted(count, 'row')}`, { fix }))
  }
  const scores = columns.score === undefined || plan.task === 'regression' ? [] : scoreNames(plan)
  const numbers =
    plan.task === 'regression' ? [columns.label, columns.prediction].filter((name) => name !== undefined) : []
  if (numbers.length > 0)
    told(
      total('number_gaps'),
      `${numbers.map(shown).join(' or ')} is no finite number`,
      'give every row a finite number',
    )
  if (scores.length > 0) {
    const named = scores.map(shown).join(' or ')
    told(total('score_gaps'), `${named} is empty`, 'give every row its score')
    told(
      total('score_outs'),
      `${named} is not a probability from 0 to 1`,
      'write the predicted probability of the class',
    )
  }
  if (columns.weight !== undefined) {
    told(total('weight_gaps'), `${shown(columns.weight)} is empty`, 'give every row a weight')
    told(total('weight_outs'), `${shown(columns.weight)} is below 0 or not finite`, 'correct the weights')
    if (faults.length === 0 && !(total('w') > 0))
      faults.push(
        fault('artifact/value', path, `all weights of column ${shown(columns.weight)} are 0`, {
          fix: 'write weights that say how much a row counts',
        }),
      )
  }
  const distinct = columns.id === undefined ? n : whole[0]!.number('ids')
  if (distinct !== n)
    faults.push(
      fault(
        'artifact/rows',
        path,
        `column ${shown(columns.id!)} has ${counted(distinct, 'different id')} in ${counted(n, 'row')}`,
        { fix: 'count every case once, and give every row an id' },
      ),
    )
  return faults
}

const scoreNames = ({ spec: { columns } }: CountPlan): readonly string[] =>
  typeof columns.score === 'string' ? [columns.score] : [...new Set(Object.values(columns.score ?? {}))]

/** Groups that a reader cannot tell apart: split groups hide in that. */
function alike(layout: Layout, rows: readonly CountRow[], path: string): readonly Fault[] {
  return layout.groups.flatMap((column) => {
    const grouping = layout.plan.groupings.findIndex(({ by }) => by.includes(column))
    const place = layout.plan.groupings[grouping]!.by.indexOf(column)
    const texts = new Set(
      rows.filter((row) => row.set.grouping === grouping).map((row) => groupName(row.groups[place]!)),
    )
    const first = new Map<string, string>()
    const pairs: (readonly [string, string])[] = []
    for (const text of texts) {
      if (text === MISSING_GROUP) continue
      const before = first.get(lookKey(text))
      if (before === undefined) first.set(lookKey(text), text)
      else pairs.push([before, text])
    }
    return pairs.slice(0, 5).map(([a, b], index) => {
      const rest = index === 4 && pairs.length > 5 ? `; ${grouped(pairs.length - 5)} more such pairs` : ''
      const message = `in column ${shown(column)} two values look like the same group: ${shown(a)} (${codePoints(a)}) and ${shown(b)} (${codePoints(b)})${rest}`
      return fault('artifact/value', path, message, { fix: 'write each group in one spelling' })
    })
  })
}

/** Whether every sum of a group is finite and every score of it was binned. */
function isSound(group: CountedGroup, { plan }: Layout): boolean {
  const finite = (values: Iterable<number>): boolean => [...values].every(Number.isFinite)
  const { all, means, bins, orders, spread, largest } = group
  const labelled = plan.spec.columns.label !== undefined
  return (
    finite([all.weight, all.squares]) &&
    [...means.values()].every((one) => finite([one.sum, one.second, one.squares])) &&
    [...bins.values()].every(
      (list) =>
        list.reduce((sum, bin) => sum + bin.rows, 0) === all.rows &&
        list.every((bin) => finite([bin.weight, bin.squares, bin.stated.sum, bin.stated.second, bin.stated.squares])),
    ) &&
    (!labelled ||
      orders.every(
        ({ labels }) =>
          labels.reduce((sum, label) => sum + label.rows.reduce((a, b) => a + b, 0), 0) === all.rows &&
          labels.every(({ weights, squares }) => finite(weights) && finite(squares)),
      )) &&
    (spread === null ||
      finite([spread.label.mean, spread.label.variance, spread.residual.mean, spread.residual.variance])) &&
    (largest === null || Number.isFinite(largest))
  )
}

/** Classes of an answer: one spelling a class, the positive one last where there are two, as for a rows file. */

import type { CountPlan } from '../../domain/counts.js'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import type { RowsRequest } from '../../domain/rows.js'
import { className, counterpart, namedClasses, ordered, POSITIVE } from '../classes.js'
import { isMissing } from '../missing.js'
import { counted, listed, shown } from '../show.js'
import type { CountRow } from './answer.js'
import { scoreColumns } from './layout.js'

/** Classes, and the index of the class of a text of the engine. */
export interface CountedClasses {
  readonly names: readonly string[]
  indexOf(text: string | null): number
  /** Class of each score column. */
  readonly ofScore: readonly number[]
}

/** More classes are no classes; their matrix would not fit in memory. */
const MOST_CLASSES = 1000

/** The classes of labels and predictions. Every cell must be one; two where the task is binary. */
export function classesOf(plan: CountPlan, path: string, rows: readonly CountRow[]): Result<CountedClasses> {
  const { spec, task } = plan
  const binary = task === 'binary'
  if (task === 'regression') return good({ names: [], indexOf: () => -1, ofScore: [] })
  const request: RowsRequest = { ...spec, path, extra: [] }
  const named = namedClasses(request, binary)
  const faults: Fault[] = []
  const found = new Set<string>()
  for (const key of ['label', 'prediction'] as const) {
    if (spec.columns[key] === undefined) continue
    let missing = 0
    for (const row of rows) {
      const text = row[key]
      if (text === null || (isMissing(text) && !named.has(className(text, binary)))) missing += row.n
      else found.add(className(text, binary))
    }
    if (missing > 0)
      faults.push(
        fault('artifact/value', path, `column ${shown(spec.columns[key])} has no class in ${counted(missing, 'row')}`, {
          fix: 'give every row its class',
        }),
      )
  }
  if (faults.length > 0) return bad(...faults)
  const names = binary ? twoClasses(plan, path, ordered([...found])) : good(ordered([...new Set([...found, ...named])]))
  if (!names.ok) return names
  if (names.value.length > MOST_CLASSES)
    return bad(
      fault(
        'artifact/too-large',
        path,
        `there are ${counted(names.value.length, 'class', 'classes')}, too many to measure`,
        {
          fix: 'name the columns of labels and predictions',
        },
      ),
    )
  const indexes = new Map(names.value.map((name, index) => [name, index]))
  const scores = scoreColumns(plan)
  const without = scores.length === 0 ? [] : uncovered(plan, names.value)
  if (without.length > 0)
    return bad(
      fault('artifact/rows', path, `no score column is named for class ${listed(without, 5)}`, {
        fix: 'name a score column for every class',
      }),
    )
  return good({
    names: names.value,
    indexOf: (text) => (text === null ? -1 : (indexes.get(className(text, binary)) ?? -1)),
    ofScore: scores.map((one) => (binary ? 1 : indexes.get(one.class)!)),
  })
}

/** Classes without a score; of two classes only the positive one needs it. */
function uncovered(plan: CountPlan, names: readonly string[]): readonly string[] {
  const scores = scoreColumns(plan)
  if (plan.task === 'multiclass') return names.filter((name) => !scores.some((one) => one.class === name))
  const [only] = scores
  return only !== undefined && only.class !== '' && only.class !== names[1] ? names.slice(1) : []
}

/** [negative, positive] of a binary task; none where there is neither label nor prediction. */
function twoClasses(plan: CountPlan, path: string, found: readonly string[]): Result<readonly string[]> {
  const refuse = (message: string, fix: string) => bad(fault('artifact/value', path, message, { fix }))
  const { positive: given, columns } = plan.spec
  if (columns.label === undefined && columns.prediction === undefined) return good([])
  if (found.length > 2)
    return refuse(
      `the task is binary, but the classes are ${listed(found)}`,
      'write two classes, or set task: multiclass',
    )
  const positive =
    given !== null
      ? className(String(given), true)
      : (found.find((name) => POSITIVE.has(name.toLowerCase())) ??
        (found.length === 1 ? counterpart(found[0]!) : undefined))
  if (positive === undefined)
    return refuse(
      `which class is the positive one? The classes are ${listed(found)}`,
      'name it in the policy, such as positive: 1',
    )
  const others = found.filter((name) => name !== positive)
  if (others.length === 2)
    return refuse(
      `the positive class is ${shown(positive)}, but the classes are ${listed(found)}`,
      'set positive: to one of them',
    )
  return good([others[0] ?? POSITIVE.get(positive.toLowerCase()) ?? `not ${positive}`, positive])
}

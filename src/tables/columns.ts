/** Raw columns → what they mean: the same for every format. All faults of a file are found in one go. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { CategoryColumn, RowsRequest, RowTable } from '../domain/rows.js'
import type { Source } from '../domain/source.js'
import { type ClassColumn, readClasses } from './classes.js'
import { readGroups } from './groups.js'
import { LISTED, type Problems } from './growing.js'
import { duplicates, idColumn } from './id-column.js'
import { idTwins } from './id-twins.js'
import { type IdSink, idText } from './ids.js'
import { lineOfRow, placeOfRow, type RawTable } from './raw.js'
import { readScores } from './scores.js'
import { counted, grouped, shown } from './show.js'
import type { EitherSink, NumberSink, Sink } from './sinks.js'
import { readSlices } from './slices.js'
import type { TextSink } from './texts.js'
import { type ColumnForm, wantedKey } from './wanted.js'

/**
 * Makes the table. Faults: ids that are empty or stand twice; cells that are no finite number; labels and predictions
 * that are missing or a third class of a binary task; scores outside [0, 1] of a classification; weights below 0 or all
 * 0; groups that look alike; columns with too many different values.
 */
export function finishTable(raw: RawTable, request: RowsRequest, source: Source): Result<RowTable> {
  const { path, columns, task } = request
  const find = finder(raw)
  const faults: Fault[] = raw.wanted.flatMap((wanted, index) => cellFaults(path, raw, wanted.name, raw.sinks[index]!))

  const ids = columns.id === undefined ? null : (find(columns.id, 'id') as IdSink)
  if (ids && !ids.overflow) faults.push(...idFaults(path, raw, columns.id!, ids))

  const numbers = (name: string | undefined): Float64Array | null =>
    name === undefined ? null : (find(name, 'number') as NumberSink).values
  const texts = (name: string | undefined): ClassColumn | null =>
    name === undefined || task === 'regression' ? null : { name, sink: find(name, 'text') as TextSink }
  const outcome = { label: texts(columns.label), prediction: texts(columns.prediction) }
  const sound = [outcome.label, outcome.prediction].every((column) => !column?.sink.overflow)
  const read = task === 'regression' || !sound ? null : readClasses(request, raw, outcome)
  if (read) faults.push(...read.faults)
  const classes = read?.value?.classes ?? []

  const scores = readScores(
    request,
    raw,
    classes,
    read?.value?.label ?? null,
    (name) => find(name, 'number') as NumberSink,
  )
  faults.push(...scores.faults)
  const weight = numbers(columns.weight)
  if (weight) faults.push(...weightFaults(path, raw, columns.weight!, find(columns.weight!, 'number') as NumberSink))

  const others = otherColumns(raw, request, find)
  faults.push(...others.faults)

  if (faults.length) return bad(...faults)
  return good({
    n: raw.n,
    role: request.role,
    task,
    source,
    ids: ids && idColumn(ids, raw.n),
    classes,
    label: task === 'regression' ? numbers(columns.label) : (read?.value?.label ?? null),
    prediction: task === 'regression' ? numbers(columns.prediction) : (read?.value?.prediction ?? null),
    scores: scores.value,
    weight,
    groups: others.groups,
    numbers: others.numbers,
  })
}

/** Columns that rows are grouped by, cut into groups, or asked for beside them: groups, numbers, and what is wrong with them. */
function otherColumns(raw: RawTable, request: RowsRequest, find: Find) {
  const { path } = request
  const faults: Fault[] = []
  const groups = Object.create(null) as Record<string, CategoryColumn>
  const numbers = Object.create(null) as Record<string, Float64Array>
  const addGroups = (name: string, sink: TextSink): void => {
    if (sink.overflow) return
    const { value, faults: found } = readGroups(path, raw, name, sink)
    faults.push(...found)
    groups[name] = value
  }
  for (const name of request.groups) addGroups(name, find(name, 'text') as TextSink)
  for (const [name, edges] of Object.entries(request.slices ?? {})) {
    const sink = find(name, 'either') as EitherSink
    const { value, faults: found } = readSlices(path, raw, name, { sink, edges })
    faults.push(...found)
    if (value) groups[name] = value
    if (sink.numbers && request.extra.includes(name)) numbers[name] = sink.numbers.values
  }
  for (const name of request.extra) {
    if (groups[name]) continue
    const sink = find(name, 'either')
    if (sink?.kind !== 'either') continue
    if (sink.numbers) numbers[name] = sink.numbers.values
    else if (sink.texts) addGroups(name, sink.texts)
  }
  return { groups, numbers, faults }
}

/** A column by name and form; every wanted one is there. */
type Find = (name: string, form: ColumnForm) => Sink | undefined

function finder(raw: RawTable): Find {
  const byKey = new Map(raw.wanted.map((wanted, index) => [wantedKey(wanted), raw.sinks[index]!]))
  return (name, form) => byKey.get(wantedKey({ name, form }))
}

/** Faults of single cells, and of columns with more different values than groups can have. */
export function cellFaults(path: string, raw: RawTable, name: string, sink: Sink): readonly Fault[] {
  if (sink.kind === 'number') {
    const faults = problemFault(
      path,
      raw,
      name,
      sink.bad,
      'a finite number belongs',
      'write every number in digits, such as 0.25; leave no cell empty',
    )
    return [...faults, ...decimalFaults(path, raw, name, sink)]
  }
  if (sink.kind === 'id') {
    if (sink.overflow) return [tooMany(path, name, 'its ids take too much memory')]
    return problemFault(path, raw, name, sink.bad, 'an id belongs', 'give every row an id')
  }
  const texts = sink.kind === 'text' ? sink : sink.numbers ? null : sink.texts
  if (texts && !texts.overflow) return []
  if (sink.kind === 'either' && sink.numbers) {
    const faults = problemFault(
      path,
      raw,
      name,
      sink.numbers.bad,
      'a finite number or nothing belongs',
      'leave cells without a value empty',
    )
    return [...faults, ...decimalFaults(path, raw, name, sink.numbers)]
  }
  return [
    tooMany(
      path,
      name,
      `it has more than ${counted(texts?.most ?? 0, 'different value')}, or values of more than a megabyte`,
    ),
  ]
}

/** A fault where numbers of one column have a decimal comma here and a point there. */
function decimalFaults(path: string, raw: RawTable, name: string, sink: NumberSink): readonly Fault[] {
  if (sink.pointRow < 0 || sink.commaRow < 0) return []
  const places = `a decimal comma in ${placeOfRow(raw.lines, sink.commaRow)} and a point in ${placeOfRow(raw.lines, sink.pointRow)}`
  const line = lineOfRow(raw.lines, Math.max(sink.commaRow, sink.pointRow))
  const fix = 'use one decimal separator'
  return [fault('artifact/ambiguous', path, `column ${shown(name)} has ${places}`, { line, fix })]
}

const tooMany = (path: string, name: string, why: string): Fault =>
  fault('artifact/too-large', path, `column ${shown(name)} cannot be used: ${why}`, {
    fix: 'name a column of groups or classes',
  })

/** One fault for all cells of a column that cannot be taken: the first few with place and text, the rest as a number. */
function problemFault(
  path: string,
  raw: RawTable,
  name: string,
  problems: Problems,
  belongs: string,
  fix: string,
): readonly Fault[] {
  if (!problems.count) return []
  const first = problems.first.map(
    ({ row, text }) => `${text === '' ? 'an empty cell' : shown(text)} in ${placeOfRow(raw.lines, row)}`,
  )
  const rest = problems.count - first.length
  const more = rest > 0 ? `, and ${counted(rest, 'more cell', 'more cells')}` : ''
  const message = `column ${shown(name)} has ${first.join(', ')}${more}, where ${belongs}`
  return [fault('artifact/value', path, message, { line: lineOfRow(raw.lines, problems.first[0]!.row), fix })]
}

function idFaults(path: string, raw: RawTable, name: string, ids: IdSink): readonly Fault[] {
  if (ids.bad.count) return []
  const same = duplicates(ids, raw.n)
  const { count, first } = same.count ? same : idTwins(ids, raw.n)
  return first.map(({ row, earlier }, index) => {
    const rest = index === LISTED - 1 && count > LISTED ? `; ${grouped(count - LISTED)} more duplicate rows` : ''
    const [id, other] = [idText(ids, row), idText(ids, earlier)]
    const twin = id === other ? '' : `, which is ${shown(other)} in another spelling,`
    const message = `duplicate id ${shown(id)}${twin} in column ${shown(name)}: ${placeOfRow(raw.lines, earlier)} and ${placeOfRow(raw.lines, row)}${rest}`
    return fault('artifact/rows', path, message, { line: lineOfRow(raw.lines, row), fix: 'count every case once' })
  })
}

/** Weights are at least 0, and some are more. */
function weightFaults(path: string, raw: RawTable, name: string, sink: NumberSink): readonly Fault[] {
  const { values } = sink
  let total = 0
  for (let row = 0; row < values.length; row++) {
    const weight = values[row]!
    if (weight < 0) {
      const message = `column ${shown(name)} has the weight ${weight} in ${placeOfRow(raw.lines, row)}; weights are 0 or more`
      return [fault('artifact/value', path, message, { line: lineOfRow(raw.lines, row), fix: 'correct the weight' })]
    }
    total += weight
  }
  if (total > 0 && Number.isFinite(total)) return []
  if (sink.bad.count) return []
  const message =
    total > 0
      ? `the weights of column ${shown(name)} add up to more than a number can hold`
      : `all weights of column ${shown(name)} are 0`
  return [fault('artifact/value', path, message, { fix: 'write weights that say how much a row counts' })]
}

/** What MLflow's evaluate and genai.evaluate give: the table of results, one row a case, and the summary of metrics. */

import type { Evidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { cellValue } from '../syntax/csv-report.js'
import { parseJson } from '../syntax/json.js'
import { aboutFile } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { judged } from './shared/judgements.js'
import { runFigures } from './shared/mlflow-metrics.js'
import { isList, isMap, type PlainMap, step, textOf } from './shared/plain.js'
import { csvOf, MAXIMUM_CASES } from './shared/tabular-document.js'

const FIX = 'commit the table of results: results.tables["eval_results"].to_json("eval_results.json", orient="table")'

/** `name/aggregation`, as the summary calls a metric. */
const AGGREGATED = /\/(mean|min|max|median|variance|p\d{1,2})$/

/** Reads the mean of every scorer over all rows, or the summary as it is. */
export const mlflowEvaluate: Reader = {
  id: 'mlflow-evaluate',
  title: 'MLflow evaluate results (table, or summary of metrics)',
  notes:
    'The mean of every scorer over all rows of the table of results (JSON or CSV), called NAME/mean as MLflow does, n being the rows; of yes-or-no judgements also as pass_rate with slice scorer. A judge that failed (NAME/error_message, or no value) stays in the denominator: a yes-or-no judgement has not passed, the mean of a score is undefined; so has a case whose trace did not end well. ' +
    'Expectations are no scores. A summary ({"NAME/mean": number}) is read as it is, without n: MLflow leaves judges that failed out of it, so commit the table. Requests and responses are not repeated.',
  recognises: (file) => {
    const table = tableOf(file)
    return table?.ok ? 'certain' : 'no'
  },
  read,
}

interface Case {
  readonly members: PlainMap
  readonly line: number | null
  readonly pointer: string
}

type Results =
  | { readonly kind: 'cases'; readonly cases: readonly Case[] }
  | { readonly kind: 'summary'; readonly root: PlainMap }

const isCase = (members: PlainMap): boolean =>
  ['trace_id', 'trace', 'inputs', 'request', 'request_id'].some((key) => Object.hasOwn(members, key)) &&
  Object.keys(members).some((key) => key.endsWith('/value'))

const isSummary = (root: PlainMap): boolean => {
  const entries = Object.entries(root)
  return (
    entries.some(([key]) => AGGREGATED.test(key)) &&
    entries.every(([, value]) => value === null || typeof value === 'number')
  )
}

/** The table or the summary in a file; null where it holds neither. */
function tableOf(file: ReadableFile): Result<Results> | null {
  const first = file.bytes.find((byte) => byte > 0x20 && byte < 0x80)
  if (first !== 0x7b && first !== 0x5b) return csvCases(file)
  const begin = new TextDecoder().decode(file.bytes.subarray(0, 65_536))
  if (!/\\?\/(value|mean|min|max|median|variance|p\d{1,2})"/.test(begin)) return null
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (isMap(root) && isSummary(root)) return good({ kind: 'summary', root })
  // pandas: a list of records, or a table whose records stand under `data`.
  const [list, pointer] = isMap(root) && isMap(root['schema']) ? [root['data'], '/data'] : [root, '']
  if (!isList(list)) return null
  const cases = list.flatMap((one, index): readonly Case[] =>
    isMap(one) ? [{ members: one, line: null, pointer: `${pointer}/${index}` }] : [],
  )
  return cases.length === list.length && cases[0] !== undefined && isCase(cases[0].members)
    ? good({ kind: 'cases', cases })
    : null
}

function csvCases(file: ReadableFile): Result<Results> | null {
  const head = new TextDecoder().decode(file.bytes.subarray(0, 8192)).split('\n')[0] ?? ''
  if (!/\/value("?,|"?\s*$)/.test(head)) return null
  const report = csvOf(file, MAXIMUM_CASES)
  if (report === null || !report.ok) return report
  const { header, rows } = report.value
  const cases = rows.map(({ cells, line }): Case => {
    const members = Object.create(null) as { [key: string]: Plain }
    header.forEach((name, index) => {
      const cell = cells[index] ?? ''
      const value = name.endsWith('/value') ? cellValue(cell) : cell.trim() === '' ? null : cell
      members[name] = value
    })
    return { members, line, pointer: '' }
  })
  return cases[0] !== undefined && isCase(cases[0].members) ? good({ kind: 'cases', cases }) : null
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const table = tableOf(file)
  if (table === null)
    return bad(faultAt(file, 'artifact/schema', '', 'the file holds no results of an MLflow evaluation', FIX))
  if (!table.ok) return table
  if (table.value.kind === 'summary') {
    const summary = metricEvidence(file, context, 'mlflow-evaluate', runFigures(table.value.root, ''), {
      notANumber: 'undefined',
    })
    return summary.ok ? good([aboutFile(file, 'mlflow-evaluate', {}), ...summary.value]) : summary
  }
  const { cases } = table.value
  const faults: Fault[] = []
  const figures = scorerFigures(file, cases, faults)
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  if (figures.length === 0)
    return bad(faultAt(file, 'artifact/schema', '', 'no column holds judgements (NAME/value)', FIX))
  const metrics = metricEvidence(file, context, 'mlflow-evaluate', figures, { notANumber: 'undefined' })
  return metrics.ok ? good([aboutFile(file, 'mlflow-evaluate', { n: cases.length }), ...metrics.value]) : metrics
}

/** One mean a scorer. */
function scorerFigures(file: ReadableFile, cases: readonly Case[], faults: Fault[]): readonly Figure[] {
  const expected = expectations(file, cases, faults)
  const names = new Set(
    cases.flatMap(({ members }) =>
      Object.keys(members).flatMap((key) => /^(.+)\/(value|error_message)$/.exec(key)?.[1] ?? []),
    ),
  )
  return [...names].flatMap((name): readonly Figure[] => {
    if (expected.has(name)) return []
    const values = cases.map(({ members }) => {
      const failed = textOf(members[`${name}/error_message`]) !== null || !endedWell(members['state'])
      return failed ? null : (members[`${name}/value`] ?? null)
    })
    const figure = judged({ values, cases: cases.length })
    // A scorer that answers in words of its own (categories) has no mean; one whose judge never answered has none either, and says so.
    const inWords = values.every((value) => value === null || !isJudgement(value)) && values.some(isWord)
    if (inWords) return []
    const first = cases[0]
    const pointer = `${first?.pointer ?? ''}${step(`${name}/value`)}`
    const place = { pointer, line: first?.line ?? null, ...figure }
    const mean = { ...place, name: `${name}/mean` }
    return values.some(isPassOrFail)
      ? [mean, { ...place, name: 'pass_rate', slice: sliceFrom(['scorer'], [name]) }]
      : [mean]
  })
}

const endedWell = (state: Plain | undefined): boolean =>
  typeof state !== 'string' || /^(OK|TraceState\.OK|TRACE_STATE_OK)$/i.test(state.trim())
const isJudgement = (value: Plain): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^(yes|no|true|false|pass|passed|fail|failed)$/i.test(value.trim()))
const isPassOrFail = (value: Plain): boolean => isJudgement(value) && typeof value !== 'number'
const isWord = (value: Plain): boolean => typeof value === 'string'

/** Names of expectations: what the answer should have been, told by the assessments of each trace. */
function expectations(file: ReadableFile, cases: readonly Case[], faults: Fault[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { members, line, pointer } of cases) {
    let assessments: Plain | undefined = members['assessments']
    if (!isList(assessments)) {
      const text = textOf(members['trace'])
      const trace = text === null ? null : parseJson(text, file.path)
      if (trace !== null && !trace.ok) {
        const message = `the trace of a case is no JSON: ${trace.faults[0]?.message ?? ''}`
        faults.push(faultAt(file, 'artifact/syntax', `${pointer}/trace`, message, FIX, line))
        continue
      }
      const root =
        trace?.ok && isMap(trace.value.value) ? trace.value.value : isMap(members['trace']) ? members['trace'] : {}
      assessments = isMap(root['info']) ? root['info']['assessments'] : undefined
    }
    for (const one of isList(assessments) ? assessments : []) {
      const name = isMap(one) && isMap(one['expectation']) ? textOf(one['assessment_name']) : null
      if (name !== null) names.add(name)
    }
  }
  return names
}

/** Scores of Ragas: the rows of a result (JSON lines, JSON, CSV), or its summary. */

import type { Evidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { cellValue } from '../syntax/csv-report.js'
import { aboutFile } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { judged } from './shared/judgements.js'
import { described, isList, isMap, type PlainMap, shown, step } from './shared/plain.js'
import { csvOf, MAXIMUM_CASES } from './shared/tabular-document.js'

/** Columns of a sample that are no score, in versions 0.1 and later. */
const SAMPLE: ReadonlySet<string> = new Set(
  `user_input retrieved_contexts retrieved_context_ids reference_contexts reference_context_ids response multi_responses
  reference rubrics rubric persona_name query_style query_length question answer contexts ground_truth ground_truths
  reference_tool_calls reference_topics synthesizer_name id index`.split(/\s+/),
)

/** Metrics that no other tool names so; one of them makes a flat map of numbers a summary of Ragas. */
const METRICS: ReadonlySet<string> = new Set(
  `faithfulness answer_relevancy response_relevancy answer_correctness answer_similarity semantic_similarity context_precision
  context_recall context_entity_recall context_relevancy context_utilization factual_correctness noise_sensitivity_relevant
  noise_sensitivity_irrelevant noise_sensitivity non_llm_string_similarity non_llm_context_recall
  non_llm_context_precision_with_reference llm_context_precision_with_reference llm_context_precision_without_reference
  nv_accuracy nv_context_relevance nv_response_groundedness harmfulness maliciousness aspect_critic summary_score
  topic_adherence tool_call_accuracy agent_goal_accuracy`.split(/\s+/),
)

const FIX = 'commit the rows: result.to_pandas().to_json("scores.jsonl", orient="records", lines=True)'

/** Reads the mean of every score over all rows. */
export const ragas: Reader = {
  id: 'ragas',
  title: 'Ragas scores',
  notes:
    'The mean of every score column over all rows, under the name of the column, n being the rows. A judge that failed leaves an empty score: the mean is then undefined, where Ragas itself drops the row. ' +
    'A summary ({metric: mean}) is read too, without n: it does not show how many judgements failed, so commit the rows. Questions, contexts and answers are not repeated. The files name no model and carry no time.',
  recognises: (file) => {
    const rows = rowsOf(file)
    if (rows === null) return 'no'
    if (!rows.ok) return 'no'
    if (rows.value.kind === 'summary') return 'certain'
    return isSampleRow(rows.value.rows[0]?.members) ? 'certain' : 'no'
  },
  read,
}

interface Row {
  readonly members: PlainMap
  readonly line: number | null
  readonly pointer: string
}

type Scores = { readonly kind: 'rows'; readonly rows: readonly Row[] } | { readonly kind: 'summary'; root: PlainMap }

/** A question with an answer or its contexts, and something besides. */
function isSampleRow(members: PlainMap | undefined): boolean {
  if (members === undefined) return false
  const has = (...names: readonly string[]) => names.some((name) => Object.hasOwn(members, name))
  return (
    has('user_input', 'question') &&
    has('retrieved_contexts', 'contexts', 'reference', 'ground_truth', 'ground_truths', 'rubrics') &&
    Object.keys(members).some((name) => !SAMPLE.has(name))
  )
}

const isSummary = (root: Plain): root is PlainMap =>
  isMap(root) &&
  Object.keys(root).some((name) => METRICS.has(name.replace(/\(.*\)$/, ''))) &&
  Object.values(root).every((value) => value === null || typeof value === 'number')

/** The rows or the summary in a file; null where it holds neither. */
function rowsOf(file: ReadableFile): Result<Scores> | null {
  const first = file.bytes.find((byte) => byte > 0x20 && byte < 0x80)
  if (first === 0x7b || first === 0x5b) {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 65_536))
    const asLines = /^[^\n]*\}\s*\n\s*\{/.test(begin) || !/\n\s*\S/.test(begin)
    const isLines = first === 0x7b && asLines && /"(user_input|question)"/.test(begin)
    if (isLines) {
      const lines = file.jsonLines()
      if (!lines.ok) return lines
      const rows = lines.value.flatMap(({ line, document }): readonly Row[] =>
        isMap(document.value) ? [{ members: document.value, line, pointer: '' }] : [],
      )
      return good({ kind: 'rows', rows })
    }
    const json = file.json()
    if (!json.ok) return json
    const { value } = json.value
    if (isSummary(value)) return good({ kind: 'summary', root: value })
    if (!isList(value)) return null
    const rows = value.flatMap((one, index): readonly Row[] =>
      isMap(one) ? [{ members: one, line: null, pointer: step(index) }] : [],
    )
    return rows.length === value.length ? good({ kind: 'rows', rows }) : null
  }
  const head = new TextDecoder().decode(file.bytes.subarray(0, 4096)).split('\n')[0] ?? ''
  if (!/(^|,)"?(user_input|question)"?(,|$)/.test(head.trim())) return null
  const report = csvOf(file, MAXIMUM_CASES)
  if (report === null || !report.ok) return report
  const { header, rows } = report.value
  return good({
    kind: 'rows',
    rows: rows.map(({ cells, line }) => {
      const members = Object.create(null) as { [key: string]: Plain }
      header.forEach((name, index) => {
        const cell = cells[index] ?? ''
        members[name] = SAMPLE.has(name) ? cell : cell.trim() === '' ? null : cellValue(cell)
      })
      return { members, line, pointer: '' }
    }),
  })
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const scores = rowsOf(file)
  if (scores === null) return bad(faultAt(file, 'artifact/schema', '', 'the file holds no scores of Ragas', FIX))
  if (!scores.ok) return scores
  const faults: Fault[] = []
  const figures =
    scores.value.kind === 'summary'
      ? Object.entries(scores.value.root).map(([name, value]): Figure => ({ name, value, pointer: step(name) }))
      : rowFigures(file, scores.value.rows, faults)
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  if (figures.length === 0) return bad(faultAt(file, 'artifact/schema', '', 'there is no score in any row', FIX))
  const metrics = metricEvidence(file, context, 'ragas', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const n = scores.value.kind === 'rows' ? scores.value.rows.length : null
  return good([aboutFile(file, 'ragas', { n }), ...metrics.value])
}

/** One mean a score column: a column is a score unless it belongs to the sample or holds texts. */
function rowFigures(file: ReadableFile, rows: readonly Row[], faults: Fault[]): readonly Figure[] {
  const names = new Set(rows.flatMap(({ members }) => Object.keys(members)).filter((name) => !SAMPLE.has(name)))
  return [...names].flatMap((name): readonly Figure[] => {
    const cells = rows.map((row) => ({ row, value: row.members[name] ?? null }))
    const numbers = cells.filter(({ value }) => typeof value === 'number')
    const other = cells.find(({ value }) => value !== null && typeof value !== 'number')
    if (other !== undefined && numbers.length === 0) return []
    if (other !== undefined) {
      const { pointer, line } = other.row
      const message = `the score ${shown(name)} is ${described(other.value)}, not a number`
      faults.push(faultAt(file, 'artifact/value', `${pointer}${step(name)}`, message, FIX, line))
      return []
    }
    const first = cells[0]?.row
    const place = { name, pointer: `${first?.pointer ?? ''}${step(name)}`, line: first?.line ?? null }
    return [{ ...place, ...judged({ values: numbers.map(({ value }) => value), cases: rows.length }) }]
  })
}

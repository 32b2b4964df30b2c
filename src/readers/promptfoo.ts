/** Results of promptfoo, written as JSON. */

import { type EvaluationEvidence, type Evidence, moment, type TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain, ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { type Figure, faultAt, metricEvidence } from './support/figures.js'
import { isList, isMap, type PlainMap, textOf, wholeOf } from './support/plain.js'

/** Reads the rows of the evaluation: pass_rate over all of them, by prompt, and each row as a test. */
export const promptfoo: Reader = {
  id: 'promptfoo',
  title: 'promptfoo results',
  notes:
    'pass_rate over all rows, and by prompt (the prompt’s label) where there are several; every row is a test. Counted from the rows themselves: errors and rows without an answer have not passed; ' +
    'where the file’s own counts differ, it is refused. Prompts, answers and attack texts are not repeated. Repeats are rows like others.',
  recognises: (file) => {
    const json = file.json()
    const root = json.ok ? json.value.value : null
    if (!isMap(root) || !isMap(root.results)) return 'no'
    const { results, stats, prompts } = root.results
    return isList(results) && (isMap(stats) || isList(prompts)) ? 'certain' : 'no'
  },
  read,
}

interface Row {
  readonly name: string
  readonly prompt: string
  readonly outcome: 'passed' | 'failed' | 'error'
  readonly reason: string | null
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !isMap(root.results) || !isList(root.results.results)) {
    return bad(
      faultAt(
        file,
        'artifact/schema',
        '/results/results',
        'there is no list of results',
        'export the evaluation as JSON',
      ),
    )
  }
  const faults: Fault[] = []
  const rows = root.results.results.flatMap((row, index) => {
    const known = asRow(row, index)
    if (known === null) {
      const message = `row ${index + 1} does not say whether it succeeded`
      faults.push(faultAt(file, 'artifact/schema', `/results/results/${index}`, message, 'export the evaluation again'))
    }
    return known ?? []
  })
  const passed = rows.filter(({ outcome }) => outcome === 'passed').length
  const claimed = claimedCounts(root.results)
  if (faults.length === 0 && claimed !== null && (claimed.passed !== passed || claimed.all !== rows.length)) {
    const message = `the file counts ${claimed.passed} passed of ${claimed.all}, and its rows give ${passed} of ${rows.length}`
    faults.push(
      faultAt(
        file,
        'artifact/contradiction',
        '/results/stats',
        message,
        'export the evaluation again, with all of its rows',
      ),
    )
  }
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const metrics = metricEvidence(file, context, 'promptfoo', figuresOf(rows), { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const metadata = isMap(root.metadata) ? root.metadata : {}
  const time = textOf(root.results.timestamp) ?? textOf(metadata.evaluationCreatedAt)
  const at = time === null ? null : moment(time)
  const base = { reader: 'promptfoo', source: file.source('', 1), origin: 'reported' } as const
  const about: EvaluationEvidence = {
    ...base,
    kind: 'evaluation',
    model: { name: providerOf(root.results), version: null, digest: null },
    dataset: { name: null, digest: null, split: null },
    at,
    n: rows.length,
    vouchesFor: {},
  }
  const tests: TestsEvidence = {
    ...base,
    kind: 'tests',
    source: file.source('/results/results'),
    suite: 'promptfoo',
    tests: rows.map(({ name, outcome, reason }) => ({ name, outcome, impact: null, detail: reason })),
    at,
  }
  return good([about, ...metrics.value, tests])
}

/** One row, or null where it does not say how it went. `failureReason` 2 is an error of the provider. */
function asRow(row: Plain, index: number): Row | null {
  if (!isMap(row) || typeof row.success !== 'boolean') return null
  const prompt = isMap(row.prompt) ? textOf(row.prompt.label) : null
  const test = isMap(row.testCase) ? textOf(row.testCase.description) : null
  const error = row.failureReason === 2
  const graded = isMap(row.gradingResult) ? row.gradingResult.pass : undefined
  const passed = row.success && !error && graded !== false
  return {
    name: `${test ?? `test ${(wholeOf(row.testIdx) ?? index) + 1}`} [${promptName(prompt, row)}]`,
    prompt: promptName(prompt, row),
    outcome: passed ? 'passed' : error ? 'error' : 'failed',
    reason: error ? 'the provider gave an error' : null,
  }
}

/** A prompt by its label, shortened: an unlabelled prompt is its own label, and may be an attack. */
const promptName = (label: string | null, row: PlainMap): string =>
  label !== null && label.length <= 60 && !/[\n{]/.test(label) ? label : `prompt ${(wholeOf(row.promptIdx) ?? 0) + 1}`

function figuresOf(rows: readonly Row[]): readonly Figure[] {
  const byPrompt = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byPrompt.get(row.prompt)
    if (own) own.push(row)
    else byPrompt.set(row.prompt, [row])
  }
  const groups: readonly (readonly [string | null, readonly Row[]])[] = [
    [null, rows],
    ...(byPrompt.size > 1 ? byPrompt : []),
  ]
  return groups.map(([prompt, own]): Figure => {
    const passed = own.filter(({ outcome }) => outcome === 'passed').length
    const value = own.length > 0 ? passed / own.length : null
    const figure = {
      name: 'pass_rate',
      value,
      pointer: '/results/results',
      slice: prompt === null ? null : { prompt },
      n: own.length,
    }
    return own.length > 0 ? figure : { ...figure, undefinedBecause: 'no test was run' }
  })
}

/** Counts as the file tells them, or null where it does not. */
function claimedCounts(results: PlainMap): { readonly passed: number; readonly all: number } | null {
  if (!isMap(results.stats)) return null
  const [passed, failed, errors] = ['successes', 'failures', 'errors'].map(
    (key) => wholeOf((results.stats as PlainMap)[key]) ?? 0,
  )
  return { passed: passed ?? 0, all: (passed ?? 0) + (failed ?? 0) + (errors ?? 0) }
}

function providerOf(results: PlainMap): string | null {
  const prompts = isList(results.prompts) ? results.prompts : []
  const names = new Set(prompts.flatMap((prompt) => (isMap(prompt) ? (textOf(prompt.provider) ?? []) : [])))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

/** Results of promptfoo, written as JSON or JSON lines. */

import type { EvaluationEvidence, Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { addTo } from '../domain/lists.js'
import { moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { described, isList, isMap, type PlainMap, textOf, wholeOf } from './shared/plain.js'

/** Reads the rows of the evaluation: pass_rate over all of them, by prompt, and each row as a test. */
export const promptfoo: Reader = {
  id: 'promptfoo',
  title: 'promptfoo results',
  notes:
    'JSON or JSON lines (which have no counts of their own, so that lines that were cut away do not show). pass_rate over all rows, by prompt (the prompt’s label) where there are several, and by named metric (slice metric: rows whose assertions of that name all passed); the weighted mean of each named score under its own name; every row is a test. Counted from the rows themselves: errors and rows without an answer have not passed, a broken assertion has failed, and the mean of a score that an error kept from being given is undefined; ' +
    'where the file’s own counts differ, it is refused. Prompts, answers and attack texts are not repeated. Repeats are rows like others. Versions of the results up to 3 are read.',
  recognises: (file) => (resultsOf(file)?.ok ? 'certain' : 'no'),
  read,
}

/** What a row gives for one named metric. */
interface Named {
  readonly name: string
  readonly passed: boolean
  readonly score: number | null
  readonly weight: number
}

interface Row {
  readonly name: string
  readonly prompt: string
  readonly outcome: 'passed' | 'failed' | 'error'
  readonly reason: string | null
  readonly named: readonly Named[]
}

/** Rows with the object that holds them, and what else the file says. */
interface Results {
  readonly rows: readonly { readonly value: Plain; readonly pointer: string; readonly line: number | null }[]
  readonly results: PlainMap
  readonly metadata: PlainMap
}

/** The results in a file; null where it is none of promptfoo's. */
function resultsOf(file: ReadableFile): Result<Results> | null {
  const begin = new TextDecoder().decode(file.bytes.subarray(0, 65_536))
  if (!/^\s*\{/.test(begin)) return null
  const first = begin.slice(0, begin.indexOf('\n') < 0 ? begin.length : begin.indexOf('\n'))
  const isRow = ['"gradingResult"', '"promptIdx"', '"success"'].every((key) => first.includes(key))
  if (isRow && !/^\s*\{\s*"(evalId|results)"/.test(begin)) {
    const lines = file.jsonLines()
    if (!lines.ok) return lines
    const rows = lines.value.map(({ line, document }) => ({ value: document.value, pointer: '', line }))
    return good({ rows, results: {}, metadata: {} })
  }
  const document = file.json()
  if (!document.ok) return document
  const root = document.value.value
  if (!isMap(root) || !isMap(root.results)) return null
  const { results, stats, prompts } = root.results
  if (!isList(results) || !(isMap(stats) || isList(prompts))) return null
  const rows = results.map((value, index) => ({ value, pointer: `/results/results/${index}`, line: null }))
  return good({ rows, results: root.results, metadata: isMap(root.metadata) ? root.metadata : {} })
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const found = resultsOf(file)
  if (found !== null && !found.ok) return found
  if (found === null) {
    const message = 'there is no list of results'
    return bad(faultAt(file, 'artifact/schema', '/results/results', message, 'export the evaluation as JSON'))
  }
  const { results, metadata } = found.value
  const { version } = results
  if (version !== undefined && !(typeof version === 'number' && version >= 1 && version <= 3)) {
    const message = `the version of the results is ${described(version)}; 1 to 3 are read`
    return bad(faultAt(file, 'artifact/version', '/results/version', message, 'export it with a known version'))
  }
  const faults: Fault[] = []
  const rows = found.value.rows.flatMap(({ value, pointer, line }, index) => {
    const known = asRow(value, index)
    if (known === null) {
      const message = `row ${index + 1} does not say whether it succeeded`
      faults.push(faultAt(file, 'artifact/schema', pointer, message, 'export the evaluation again', line))
    }
    return known ?? []
  })
  const passed = rows.filter(({ outcome }) => outcome === 'passed').length
  const claimed = claimedCounts(results)
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
  const figures = [...figuresOf(rows), ...namedFigures(rows)]
  const metrics = metricEvidence(file, context, 'promptfoo', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const time = textOf(results.timestamp) ?? textOf(metadata.evaluationCreatedAt)
  const at = time === null ? null : moment(time)
  const base = { reader: 'promptfoo', source: file.source('', 1), origin: 'reported' } as const
  const about: EvaluationEvidence = {
    ...base,
    kind: 'evaluation',
    model: { name: providerOf(results, found.value.rows), version: null, digest: null },
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
    named: namedOf(row, error),
  }
}

/** Named metrics that a row asks for in its assertions or gives a score for. */
function namedOf(row: PlainMap, error: boolean): readonly Named[] {
  const scores = isMap(row.namedScores) ? row.namedScores : {}
  const graded = isMap(row.gradingResult) ? row.gradingResult : {}
  const weights = isMap(graded.namedScoreWeights) ? graded.namedScoreWeights : {}
  const asserted = isMap(row.testCase) && isList(row.testCase.assert) ? row.testCase.assert : []
  const components = isList(graded.componentResults) ? graded.componentResults.filter(isMap) : []
  const metricOf = (assertion: Plain | undefined): string | null => (isMap(assertion) ? textOf(assertion.metric) : null)
  const names = new Set([...asserted.flatMap((one) => metricOf(one) ?? []), ...Object.keys(scores)])
  return [...names]
    .filter((name) => !name.includes('{{'))
    .map((name) => {
      const own = components.filter((one) => metricOf(one.assertion) === name)
      const score = scores[name]
      const weight = weights[name]
      return {
        name,
        passed: !error && own.length > 0 && own.every(({ pass }) => pass === true),
        score: !error && typeof score === 'number' && Number.isFinite(score) ? score : null,
        weight: typeof weight === 'number' && weight >= 0 && Number.isFinite(weight) ? weight : 1,
      }
    })
}

/** A prompt by its label, shortened: an unlabelled prompt is its own label, and may be an attack. */
const promptName = (label: string | null, row: PlainMap): string =>
  label !== null && label.length <= 60 && !/[\n{]/.test(label) ? label : `prompt ${(wholeOf(row.promptIdx) ?? 0) + 1}`

function figuresOf(rows: readonly Row[]): readonly Figure[] {
  const byPrompt = new Map<string, Row[]>()
  for (const row of rows) {
    addTo(byPrompt, row.prompt, row)
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

/** Every named metric: how many of the rows that ask for it passed it, and its weighted mean. */
function namedFigures(rows: readonly Row[]): readonly Figure[] {
  const byName = new Map<string, Named[]>()
  for (const one of rows.flatMap(({ named }) => named)) {
    addTo(byName, one.name, one)
  }
  return [...byName].flatMap(([name, own]): readonly Figure[] => {
    const n = own.length
    const place = { pointer: '/results/results', n }
    const passed = own.filter((one) => one.passed).length
    const weight = own.reduce((sum, one) => sum + one.weight, 0)
    const lost = own.filter(({ score }) => score === null).length
    const mean = own.reduce((sum, one) => sum + (one.score ?? 0) * one.weight, 0) / weight
    const whole = { ...place, name, value: mean }
    return [
      { ...place, name: 'pass_rate', value: passed / n, slice: sliceFrom(['metric'], [name]) },
      lost > 0 || !(weight > 0)
        ? { ...whole, value: null, undefinedBecause: `${lost} of ${n} rows have no score` }
        : whole,
    ]
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

function providerOf(results: PlainMap, rows: Results['rows']): string | null {
  const prompts = isList(results.prompts)
    ? results.prompts.map((prompt) => (isMap(prompt) ? prompt.provider : null))
    : []
  const own = rows.map(({ value }) => {
    const provider = isMap(value) && isMap(value.provider) ? value.provider : {}
    return textOf(provider.label) ?? textOf(provider.id)
  })
  const names = new Set((prompts.length > 0 ? prompts : own).flatMap((name) => textOf(name ?? undefined) ?? []))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

/** Test runs of DeepEval, as JSON. */

import type { Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { addTo } from '../domain/lists.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { aboutFile } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { judged } from './shared/judgements.js'
import { described, isList, isMap, jsonRoot, type PlainMap, shown, step, textOf, wholeOf } from './shared/plain.js'

const FIX = 'commit the test run as DeepEval wrote it'

/** Reads every test case, the share that passed, and each metric with its mean score and its own share. */
export const deepeval: Reader = {
  id: 'deepeval',
  title: 'DeepEval test run',
  notes:
    'pass_rate over all test cases, and by metric (slice metric); the mean score of each metric under the metric’s own name; every test case is a test. A judgement that failed with an error stays in the denominator: it has not passed, and the mean score is undefined. ' +
    'Counts that contradict the single cases are refused. Questions and answers are not repeated: a case is named without the text in its brackets. The time stands in the file’s name only, so it does not date itself.',
  recognises: (file) => {
    const root = jsonRoot(file)
    return root !== null && isList(root['testCases']) && (isList(root['metricsScores']) || 'testPassed' in root)
      ? 'certain'
      : 'no'
  },
  read,
}

interface Judgement {
  readonly metric: string
  readonly score: Plain
  readonly passed: boolean
  readonly pointer: string
}

interface Case {
  readonly name: string
  readonly outcome: TestsEvidence['tests'][number]['outcome']
  readonly judgements: readonly Judgement[]
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !isList(root['testCases']))
    return bad(faultAt(file, 'artifact/schema', '/testCases', 'there is no list of test cases', FIX))
  const faults: Fault[] = []
  const lists = ['testCases', 'conversationalTestCases'] as const
  const cases = lists.flatMap((list) => casesOf(file, root[list], `/${list}`, json.value, faults))
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  if (faults.length === 0) contradictions(file, root, cases, passed, faults)
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const n = cases.length
  const whole: Figure = { name: 'pass_rate', pointer: '/testCases', n, value: n > 0 ? passed / n : null }
  const figures = [
    n > 0 ? whole : { ...whole, undefinedBecause: 'no test was run' },
    ...metricFigures(cases.flatMap(({ judgements }) => judgements)),
  ]
  const metrics = metricEvidence(file, context, 'deepeval', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const tests: TestsEvidence = {
    kind: 'tests',
    reader: 'deepeval',
    source: file.source('/testCases'),
    origin: 'reported',
    suite: 'deepeval',
    tests: cases.map(({ name, outcome }) => ({ name, outcome, impact: null, detail: null })),
    at: null,
  }
  return good([aboutFile(file, 'deepeval', { n }), ...metrics.value, tests])
}

function casesOf(
  file: ReadableFile,
  list: Plain | undefined,
  pointer: string,
  document: PlainDocument,
  faults: Fault[],
): readonly Case[] {
  if (list === undefined || list === null) return []
  if (!isList(list)) {
    faults.push(faultAt(file, 'artifact/schema', pointer, `${pointer} is ${described(list)}, not a list`, FIX))
    return []
  }
  return list.flatMap((one, index): readonly Case[] => {
    const place = `${pointer}/${index}`
    if (!isMap(one) || typeof one['success'] !== 'boolean') {
      const message = `test case ${index + 1} does not say whether it succeeded`
      faults.push(faultAt(file, 'artifact/schema', place, message, FIX))
      return []
    }
    const judgements = judgementsOf(one['metricsData'], `${place}/metricsData`, document)
    // A case is no better than its judgements: a success beside a failed metric does not count.
    const failed = !one['success'] || judgements.some(({ passed }) => !passed)
    const error = judgements.some(({ score }) => score === null)
    const outcome = !failed && !error ? 'passed' : error ? 'error' : 'failed'
    return [{ name: nameOf(one, index), outcome, judgements }]
  })
}

/** `test_case[question-answer]` → `test_case 1`. */
const nameOf = (one: PlainMap, index: number): string =>
  `${(textOf(one['name']) ?? 'test case').replace(/\[[\s\S]*$/, '').slice(0, 80)} ${(wholeOf(one['order']) ?? index) + 1}`

const judgementsOf = (list: Plain | undefined, pointer: string, document: PlainDocument): readonly Judgement[] =>
  (isList(list) ? list : []).flatMap((one, index): readonly Judgement[] => {
    const metric = isMap(one) ? textOf(one['name']) : null
    if (!isMap(one) || metric === null) return []
    const place = `${pointer}/${index}`
    const broken = textOf(one['error']) !== null || document.nonFinite.has(`${place}/score`)
    const score = broken || typeof one['score'] !== 'number' ? null : one['score']
    return [{ metric, score, passed: one['success'] === true && score !== null, pointer: place }]
  })

function metricFigures(judgements: readonly Judgement[]): readonly Figure[] {
  const byMetric = new Map<string, Judgement[]>()
  for (const one of judgements) {
    addTo(byMetric, one.metric, one)
  }
  return [...byMetric].flatMap(([metric, own]): readonly Figure[] => {
    const pointer = own[0]?.pointer ?? ''
    const passed = own.filter((one) => one.passed).length
    return [
      { name: 'pass_rate', value: passed / own.length, pointer, slice: sliceFrom(['metric'], [metric]), n: own.length },
      { name: metric, pointer, ...judged({ values: own.map(({ score }) => score), cases: own.length }) },
    ]
  })
}

/** The file's own counts against its cases. */
function contradictions(
  file: ReadableFile,
  root: PlainMap,
  cases: readonly Case[],
  passed: number,
  faults: Fault[],
): void {
  const complain = (pointer: string, message: string): void => {
    faults.push(faultAt(file, 'artifact/contradiction', pointer, message, FIX))
  }
  const said = [wholeOf(root['testPassed']), wholeOf(root['testFailed'])] as const
  if (said[0] !== null && said[1] !== null && said[0] + said[1] !== cases.length) {
    complain('/testPassed', `the file counts ${said[0]} passed and ${said[1]} failed, and holds ${cases.length} cases`)
  } else if (said[0] !== null && said[0] > passed) {
    complain('/testPassed', `the file counts ${said[0]} passed, and its cases give ${passed}`)
  }
  const all = cases.flatMap(({ judgements }) => judgements)
  for (const [index, score] of (isList(root['metricsScores']) ? root['metricsScores'] : []).entries()) {
    const metric = isMap(score) ? textOf(score['metric']) : null
    if (!isMap(score) || metric === null) continue
    const [passes, fails, errors] = ['passes', 'fails', 'errors'].map((key) => wholeOf(score[key]) ?? 0)
    const counted = (passes ?? 0) + (fails ?? 0) + (errors ?? 0)
    const own = all.filter((one) => one.metric === metric)
    if (counted !== own.length || (passes ?? 0) > own.filter((one) => one.passed).length) {
      const cased = own.filter((one) => one.passed).length
      const message = `the metric ${shown(metric)} counts ${passes} passes of ${counted}, and its cases give ${cased} of ${own.length}`
      complain(`/metricsScores${step(index)}`, message)
    }
  }
}

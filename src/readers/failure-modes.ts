/** Tests of how a model fails: missing fields, odd values, load. Single results, recounted. */

import type { TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, fault, good } from '../domain/fault.js'
import { type Moment, moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { isLoad, loadTests } from './shared/load-tests.js'
import { described, isList, isMap, jsonRoot, type PlainMap, shown, step, textOf, wholeOf } from './shared/plain.js'

type Test = TestsEvidence['tests'][number]

/** Words by which suites tell how a test went. */
const OUTCOMES: Readonly<Record<string, Test['outcome']>> = {
  handled: 'passed',
  passed: 'passed',
  pass: 'passed',
  ok: 'passed',
  success: 'passed',
  succeeded: 'passed',
  failed: 'failed',
  fail: 'failed',
  failure: 'failed',
  unhandled: 'failed',
  crashed: 'failed',
  error: 'error',
  errored: 'error',
  timeout: 'error',
  skipped: 'skipped',
  skip: 'skipped',
  xfail: 'skipped',
  not_run: 'skipped',
}
/** How far an impact may lie from what the accuracies beside it make. */
const ROUNDING = 1e-6
const FIX = 'write the report again with the suite that ran the tests'

export const failureModes: Reader = {
  id: 'failure-modes',
  title: 'Failure-mode and load tests',
  notes:
    'Suites of {test, feature, status, accuracy_impact}, maps of feature → {status, accuracy_impact or error}, load tests ' +
    '({test: load, requests, errors}), k6 summaries. There is no standard for these, so they are recognised by shape. Single ' +
    'results are counted anew, and a summary that contradicts them is an error. An impact is the accuracy lost, as a fraction. A map ' +
    'has no suite name of its own: the name of its file is taken. These files carry no time.',
  recognises: (file) => {
    const value = jsonRoot(file)
    return value !== null && (isSuite(value) || isFeatureMap(value) || isLoad(value)) ? 'certain' : 'no'
  },
  read: (file) => {
    const document = file.json()
    if (!document.ok) return document
    const root = document.value.value
    const faults: Fault[] = []
    const found = isMap(root) ? suitesOf(file, root, faults) : null
    if (found === null) {
      return bad(
        fault('artifact/schema', file.path, 'the file holds no tests of failure modes and no load test', {
          line: 1,
          fix: FIX,
        }),
      )
    }
    return faults.length ? bad(...faults.slice(0, 20)) : good(found)
  },
}

/** `missing_feature` → `missing-feature`. */
const kebab = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')

const isSuite = (root: PlainMap): boolean =>
  isList(root['tests']) &&
  (root['tests'].some((one) => isMap(one) && 'status' in one && 'test' in one) ||
    (root['tests'].length === 0 && 'suite' in root && isMap(root['summary'])))

const isFeatureMap = (root: PlainMap): boolean => {
  const values = Object.values(root)
  return (
    values.length > 0 &&
    values.every((one) => isMap(one) && typeof one['status'] === 'string') &&
    values.some((one) => isMap(one) && ['accuracy_impact', 'r2_impact', 'error', 'impact'].some((key) => key in one))
  )
}

function suitesOf(file: ReadableFile, root: PlainMap, faults: Fault[]): readonly TestsEvidence[] | null {
  const at = timeOf(root)
  const evidence = (
    suite: string | null,
    tests: readonly Test[],
    pointer: string,
    collection: string | null = null,
  ): TestsEvidence => ({
    kind: 'tests',
    reader: 'failure-modes',
    source: file.source(pointer, pointer === '' ? 1 : null),
    origin: 'reported',
    suite,
    collection,
    tests,
    at,
  })
  if (isSuite(root)) {
    const collection = textOf(root['suite'])
    const list = root['tests'] as readonly Plain[]
    const tests = list.flatMap((one, index) => oneTest(file, one, `/tests/${index}`, root, faults))
    contradictions(
      file,
      root,
      tests.map(({ test }) => test),
      faults,
    )
    const kinds = [...new Set(tests.map(({ suite }) => suite))]
    if (!kinds.length) return [evidence(collection === null ? null : kebab(collection), [], '/tests')]
    return kinds.map((kind) => {
      const own = tests.filter(({ suite }) => suite === kind)
      return evidence(
        kind,
        own.map(({ test }) => test),
        own[0]?.pointer ?? '/tests',
        collection === null ? null : kebab(collection),
      )
    })
  }
  if (isLoad(root)) {
    const { suite, tests } = loadTests(file, root, faults)
    return [evidence(suite, tests, '')]
  }
  if (!isFeatureMap(root)) return null
  const tests = Object.entries(root).flatMap(([feature, one]) => oneTest(file, one, step(feature), {}, faults, feature))
  const stem = (file.path.split('/').at(-1) as string).replace(/\.[a-z]+$/i, '').replace(/^baseline[_-]/i, '')
  return [
    evidence(
      kebab(stem).replace(/s$/, ''),
      tests.map(({ test }) => test),
      '',
    ),
  ]
}

const timeOf = (root: PlainMap): Moment | null => {
  const text = ['run_at', 'created_at', 'timestamp', 'evaluated_at', 'at']
    .map((key) => textOf(root[key]))
    .find((one) => one !== null)
  return text === undefined || text === null ? null : moment(text)
}

interface Found {
  readonly suite: string | null
  readonly test: Test
  readonly pointer: string
}

function oneTest(
  file: ReadableFile,
  value: Plain,
  pointer: string,
  root: PlainMap,
  faults: Fault[],
  feature?: string,
): readonly Found[] {
  const complain = (
    at: string,
    message: string,
    code: 'artifact/schema' | 'artifact/contradiction' = 'artifact/schema',
  ): void => {
    faults.push(
      fault(code, file.path, `${at} ${message}`, { line: file.source(at).line ?? file.source(pointer).line, fix: FIX }),
    )
  }
  if (!isMap(value)) {
    complain(pointer, `is ${described(value)}, not a test`)
    return []
  }
  const status = textOf(value['status'])
  const outcome =
    status === null || !Object.hasOwn(OUTCOMES, status.toLowerCase()) ? undefined : OUTCOMES[status.toLowerCase()]
  if (outcome === undefined) {
    complain(`${pointer}/status`, `is ${described(value['status'])}, not one of handled, failed, error, skipped`)
    return []
  }
  const kind = textOf(value['test'])
  const name =
    [kind, feature ?? textOf(value['feature']), textOf(value['name'])].filter((part) => part !== null).join(' of ') ||
    `test ${pointer}`
  const key = ['accuracy_impact', 'r2_impact', 'impact'].find((one) => one in value) ?? 'accuracy_impact'
  const impact = value[key]
  if (impact !== undefined && impact !== null && (typeof impact !== 'number' || !Number.isFinite(impact)))
    complain(`${pointer}/${key}`, `is ${described(impact)}, not a number`)
  if (key === 'accuracy_impact' && typeof impact === 'number' && Math.abs(impact) > 1)
    complain(`${pointer}/${key}`, `is ${impact}; an impact on accuracy is a fraction from -1 to 1`)
  const [before, after] = [root['baseline_accuracy'], value['accuracy']]
  if (
    typeof before === 'number' &&
    typeof after === 'number' &&
    typeof impact === 'number' &&
    Math.abs(before - after - impact) > ROUNDING
  ) {
    complain(
      `${pointer}/${key}`,
      `is ${impact}, and ${before} before less ${after} after makes ${Number((before - after).toPrecision(6))}`,
      'artifact/contradiction',
    )
  }
  if (outcome === 'passed' && textOf(value['error']) !== null)
    complain(`${pointer}/status`, `is ${shown(status as string)}, and the test has an error`, 'artifact/contradiction')
  const measured =
    typeof impact === 'number'
      ? impact
      : typeof before === 'number' && typeof after === 'number'
        ? before - after
        : null
  return [
    {
      suite: kind === null ? null : kebab(kind),
      test: { name, outcome, impact: measured, detail: textOf(value['error'])?.slice(0, 200) ?? null },
      pointer,
    },
  ]
}

/** The summary against the tests themselves. */
function contradictions(file: ReadableFile, root: PlainMap, tests: readonly Test[], faults: Fault[]): void {
  const summary = root['summary']
  if (!isMap(summary) || faults.length) return
  const of = (outcome: Test['outcome']): number => tests.filter((test) => test.outcome === outcome).length
  const counted: Readonly<Record<string, number>> = {
    total: tests.length,
    handled: of('passed'),
    passed: of('passed'),
    failed: of('failed'),
    errors: of('error'),
    skipped: of('skipped'),
  }
  for (const [key, count] of Object.entries(counted)) {
    if (summary[key] === undefined || (wholeOf(summary[key]) ?? -1) === count) continue
    if (key === 'failed' && wholeOf(summary[key]) === count + of('error')) continue
    const message = `/summary/${key} is ${described(summary[key])}, and the tests themselves make ${count}`
    faults.push(
      fault('artifact/contradiction', file.path, message, { line: file.source(`/summary/${key}`).line, fix: FIX }),
    )
  }
  const impacts = tests.flatMap((test) => (test.impact === null ? [] : [test.impact]))
  const [said, largest] = [summary['max_accuracy_impact'], Math.max(...impacts)]
  if (said === undefined || said === null || !impacts.length) return
  if (typeof said !== 'number' || Math.abs(said - largest) > ROUNDING) {
    const message = `/summary/max_accuracy_impact is ${described(said)}, and the largest impact of a test is ${largest}`
    faults.push(
      fault('artifact/contradiction', file.path, message, {
        line: file.source('/summary/max_accuracy_impact').line,
        fix: FIX,
      }),
    )
  }
}

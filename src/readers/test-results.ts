/** Test results in JSON: pytest-json-report, and what Jest and Vitest write. */

import type { Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { epochMoment } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { isList, isMap, jsonRoot, type PlainMap, textOf, wholeOf } from './shared/plain.js'

type Test = TestsEvidence['tests'][number]

const FIX = 'write the whole report again'

/** Words of both tools. An xfail is a test that failed, however it was expected. */
const OUTCOMES: Readonly<Record<string, Test['outcome']>> = {
  passed: 'passed',
  xpassed: 'passed',
  failed: 'failed',
  xfailed: 'failed',
  error: 'error',
  skipped: 'skipped',
  pending: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
}

/** Reads every test, and pass_rate over all of them. */
export const testResults: Reader = {
  id: 'test-results',
  title: 'test results in JSON (pytest-json-report, Jest, Vitest)',
  notes:
    'Every test with its outcome, and pass_rate with slice suite (pytest, or vitest for the Jest layout). Counted again from the tests; a file that counts more tests, failures or errors than it has is refused. A skipped, pending or todo test has not passed; an xfail has failed. ' +
    'A file of tests that could not be collected is an error of its own. No test at all is evidence of nothing.',
  recognises: (file) => {
    const root = jsonRoot(file)
    return root !== null && (isPytest(root) || isJest(root)) ? 'certain' : 'no'
  },
  read,
}

const isPytest = (root: PlainMap): boolean =>
  'exitcode' in root && isMap(root['summary']) && ('collectors' in root || isList(root['tests']))
const isJest = (root: PlainMap): boolean => 'numTotalTests' in root && isList(root['testResults'])

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = jsonRoot(file)
  if (root === null || !(isPytest(root) || isJest(root)))
    return bad(faultAt(file, 'artifact/schema', '', 'the file holds no test results', FIX))
  const faults: Fault[] = []
  const pytest = isPytest(root)
  const tests = pytest ? pytestTests(file, root, faults) : jestTests(file, root, faults)
  const counts: PlainMap = pytest && isMap(root['summary']) ? root['summary'] : root
  contradictions(file, counts, pytest, tests, faults)
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const suite = pytest ? 'pytest' : 'vitest'
  const n = tests.length
  const passed = tests.filter(({ outcome }) => outcome === 'passed').length
  const rate: Figure = { name: 'pass_rate', pointer: '', slice: sliceFrom(['suite'], [suite]), n, value: passed / n }
  const figure = n > 0 ? rate : { ...rate, value: null, undefinedBecause: 'no test was run' }
  const metrics = metricEvidence(file, context, 'test-results', [figure], { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const start = wholeOf(root['startTime'], 1)
  const evidence: TestsEvidence = {
    kind: 'tests',
    reader: 'test-results',
    source: file.source(pytest ? '/tests' : '/testResults'),
    origin: 'reported',
    suite,
    tests,
    at: pytest
      ? epochMoment(root['created'])
      : start === null || start > 8.64e15
        ? null
        : moment(new Date(start).toISOString()),
  }
  return good([evidence, ...metrics.value])
}

/** A test by its name and a word for its outcome; nothing after a complaint. */
function oneTest(
  file: ReadableFile,
  name: string | null,
  word: Plain | undefined,
  pointer: string,
  faults: Fault[],
): readonly Test[] {
  const outcome = typeof word === 'string' && Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : undefined
  if (outcome === undefined) {
    const message = `${pointer} does not say how its test went`
    faults.push(faultAt(file, 'artifact/schema', pointer, message, FIX))
    return []
  }
  const detail = word === 'xfailed' ? 'expected to fail (xfail)' : null
  return [{ name: name ?? '(unnamed)', outcome, impact: null, detail }]
}

function pytestTests(file: ReadableFile, root: PlainMap, faults: Fault[]): readonly Test[] {
  const collectors = (isList(root['collectors']) ? root['collectors'] : []).flatMap((one): readonly Test[] => {
    if (!isMap(one) || one['outcome'] !== 'failed') return []
    const name = textOf(one['nodeid']) ?? '(collection)'
    return [{ name, outcome: 'error', impact: null, detail: 'its tests could not be collected' }]
  })
  const tests = (isList(root['tests']) ? root['tests'] : []).flatMap((one, index) => {
    const members: PlainMap = isMap(one) ? one : {}
    return oneTest(file, textOf(members['nodeid']), members['outcome'], `/tests/${index}`, faults)
  })
  return [...tests, ...collectors]
}

function jestTests(file: ReadableFile, root: PlainMap, faults: Fault[]): readonly Test[] {
  return (isList(root['testResults']) ? root['testResults'] : []).flatMap((one, index): readonly Test[] => {
    const members: PlainMap = isMap(one) ? one : {}
    const list = isList(members['assertionResults']) ? members['assertionResults'] : []
    // A file that could not be run at all has no test, and says failed.
    if (list.length === 0 && members['status'] === 'failed') {
      const path = textOf(members['name'])?.split('/').at(-1) ?? `file ${index + 1}`
      return [{ name: path, outcome: 'error', impact: null, detail: 'the file could not be run' }]
    }
    return list.flatMap((test, at) => {
      const parts: PlainMap = isMap(test) ? test : {}
      const name = textOf(parts['fullName']) ?? textOf(parts['title'])
      return oneTest(file, name, parts['status'], `/testResults/${index}/assertionResults/${at}`, faults)
    })
  })
}

/** A report that counts more than it holds was cut or edited. */
function contradictions(
  file: ReadableFile,
  counts: PlainMap,
  pytest: boolean,
  tests: readonly Test[],
  faults: Fault[],
): void {
  const place = pytest ? '/summary' : ''
  const held = (...outcomes: readonly Test['outcome'][]): number =>
    tests.filter(({ outcome }) => outcomes.includes(outcome)).length
  const claims: readonly (readonly [string, number])[] = pytest
    ? [
        ['total', tests.length],
        ['failed', held('failed')],
        ['error', held('error')],
      ]
    : [
        ['numTotalTests', tests.length],
        ['numFailedTests', held('failed', 'error')],
      ]
  for (const [key, count] of claims) {
    const said = wholeOf(counts[key])
    if (said === null || said <= count) continue
    const message = `the report counts ${said} (${key}) and holds ${count}`
    faults.push(faultAt(file, 'artifact/contradiction', `${place}/${key}`, message, FIX))
  }
}

/** Suites and single checks of deepchecks, as JSON. */

import type { DriftEvidence, Evidence, ValidationEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { parseJson } from '../syntax/json.js'
import { checkDrift, performance } from './shared/deepchecks-values.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { described, isList, isMap, jsonRoot, type PlainMap, shown, textOf } from './shared/plain.js'

type Expectation = ValidationEvidence['expectations'][number]

const FIX = 'commit the JSON that suite_result.to_json() gives'

const OUTCOMES: Readonly<Record<string, Pick<Expectation, 'outcome' | 'severity'>>> = {
  PASS: { outcome: 'passed', severity: null },
  WARN: { outcome: 'failed', severity: 'warning' },
  FAIL: { outcome: 'failed', severity: 'critical' },
  ERROR: { outcome: 'raised', severity: null },
}

/** Reads every condition, drift by column, and the performance that checks of a model give. */
export const deepchecks: Reader = {
  id: 'deepchecks',
  title: 'deepchecks suite',
  notes:
    'Every condition of every check, as an expectation; a check that crashed (CheckFailure) is one that raised. The suite has no verdict of its own, and a check without a condition has none either, so that a suite without conditions is evidence of nothing. WARN has not passed: its severity is warning. ' +
    'Drift scores by column are distances (more is more drift), and drifted where the check’s own condition says so. Performance by class and by data set (Train, Test) is read as metrics. Other values of checks are not read; the files carry no time.',
  recognises: (file) => (resultsOf(file) === null ? 'no' : 'certain'),
  read,
}

/** The results of a suite, a suite inside it, or a single check; null where the file is no deepchecks JSON. */
function resultsOf(file: ReadableFile): { readonly name: string | null; readonly results: readonly Placed[] } | null {
  const root = jsonRoot(file)
  if (root === null) return null
  if (root['type'] === 'SuiteResult') return { name: textOf(root['name']), results: suiteResults(root, '') }
  const single = root['type'] === 'CheckResult' || root['type'] === 'CheckFailure'
  return single && isMap(root['check']) ? { name: null, results: [{ value: root, pointer: '' }] } : null
}

interface Placed {
  readonly value: Plain
  readonly pointer: string
}

const suiteResults = (suite: PlainMap, pointer: string): readonly Placed[] =>
  (isList(suite['results']) ? suite['results'] : []).flatMap((value, index): readonly Placed[] => {
    const place = `${pointer}/results/${index}`
    return isMap(value) && value['type'] === 'SuiteResult' ? suiteResults(value, place) : [{ value, pointer: place }]
  })

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const suite = resultsOf(file)
  if (suite === null || !isMap(json.value.value))
    return bad(faultAt(file, 'artifact/schema', '', 'the file is no result of deepchecks', FIX))
  if (json.value.value['type'] === 'SuiteResult' && !isList(json.value.value['results'])) {
    const message = `the results of the suite are ${described(json.value.value['results'])}, not a list`
    return bad(faultAt(file, 'artifact/schema', '/results', message, FIX))
  }
  const faults: Fault[] = []
  const expectations: Expectation[] = []
  const drift: DriftEvidence[] = []
  const figures: Figure[] = []
  for (const { value, pointer } of suite.results) {
    const name = isMap(value) ? checkName(value) : null
    if (!isMap(value) || name === null) {
      faults.push(faultAt(file, 'artifact/schema', pointer, `${pointer} is no result of a check`, FIX))
      continue
    }
    expectations.push(...conditionsOf(file, value, name, pointer, faults))
    const inner = innerValue(file, value['value'], `${pointer}/value`, faults)
    drift.push(...checkDrift(file, name, value, inner, `${pointer}/value`))
    figures.push(...performance(inner, `${pointer}/value`))
  }
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const metrics = metricEvidence(file, context, 'deepchecks', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const validation: ValidationEvidence = {
    kind: 'validation',
    reader: 'deepchecks',
    source: file.source('', 1),
    origin: 'reported',
    suite: suite.name,
    at: null,
    claimed: null,
    expectations,
    claimedCount: null,
  }
  return good([validation, ...drift, ...metrics.value])
}

/** The name that a check gives itself, or its header, where it crashed. */
const checkName = (result: PlainMap): string | null =>
  (isMap(result['check']) ? textOf(result['check']['name']) : textOf(result['check'])) ?? textOf(result['header'])

function conditionsOf(
  file: ReadableFile,
  result: PlainMap,
  name: string,
  pointer: string,
  faults: Fault[],
): readonly Expectation[] {
  if (result['type'] === 'CheckFailure') {
    const detail = textOf(result['exception'])?.split('\n')[0]?.slice(0, 200) ?? 'the check crashed'
    return [{ name, column: null, outcome: 'raised', severity: null, detail, pointer }]
  }
  const list = result['conditions_results']
  if (result['type'] !== 'CheckResult' || !(list === undefined || list === null || isList(list))) {
    const message = `the result of ${shown(name)} is neither a CheckResult with a list of conditions nor a CheckFailure`
    faults.push(faultAt(file, 'artifact/schema', pointer, message, FIX))
    return []
  }
  return (list ?? []).flatMap((condition, index): readonly Expectation[] => {
    const place = `${pointer}/conditions_results/${index}`
    const status = isMap(condition) ? (textOf(condition['Status']) ?? textOf(condition['status'])) : null
    const key = status?.toUpperCase() ?? ''
    const known = Object.hasOwn(OUTCOMES, key) ? OUTCOMES[key] : undefined
    if (!isMap(condition) || known === undefined) {
      const message = `a condition of ${shown(name)} does not say PASS, WARN, FAIL or ERROR`
      faults.push(faultAt(file, 'artifact/schema', place, message, FIX))
      return []
    }
    const what = textOf(condition['Condition']) ?? textOf(condition['condition'])
    const detail = textOf(condition['More Info'])?.split('\n')[0]?.slice(0, 200) ?? null
    return [{ name: what === null ? name : `${name}: ${what}`, column: null, ...known, detail, pointer: place }]
  })
}

/** The value of a check: tables stand in it as JSON inside a text. */
function innerValue(file: ReadableFile, value: Plain | undefined, pointer: string, faults: Fault[]): Plain | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  const inner = parseJson(value, file.path)
  if (inner.ok) return inner.value.value
  const message = `the table in ${pointer} is no JSON: ${inner.faults[0]?.message ?? ''}`
  faults.push(faultAt(file, 'artifact/syntax', pointer, message, FIX))
  return undefined
}

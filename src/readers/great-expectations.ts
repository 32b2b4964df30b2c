/** Results of Great Expectations 1.x (and 0.18): validation store, `describe()`, checkpoint results. Recounted, never believed. */

import type { Evidence, ValidationEvidence } from '../domain/evidence.js'
import { bad, type Fault, fault, good } from '../domain/fault.js'
import { type Moment, moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { described, isList, isMap, type PlainMap, shown, step, textOf, wholeOf } from './shared/plain.js'

type Expectation = ValidationEvidence['expectations'][number]

const EXPORT =
  'write it with json.dumps(validation_result.to_json_dict()) and commit that: the validation store under gx/uncommitted is ignored by git'

export const greatExpectations: Reader = {
  id: 'great-expectations',
  title: 'Great Expectations result',
  notes:
    'Validation results as the validation store, to_json_dict() and describe() write them, and checkpoint results. Every single ' +
    'expectation is counted anew; `success` is not believed, and statistics that contradict the results are an error. describe() and ' +
    'checkpoint results carry no time, so they cannot satisfy max-age. The validation store (gx/uncommitted/validations) is ' +
    'ignored by git as Great Expectations sets it up: export the result and commit it.',
  recognises: (file) => {
    const document = /^\s*\{/.test(headOf(file)) ? file.json() : null
    return document?.ok && isResult(document.value.value) ? 'certain' : 'no'
  },
  read: (file) => {
    const document = file.json()
    if (!document.ok) return document
    const faults: Fault[] = []
    const root = document.value.value
    if (!isMap(root) || !isResult(root)) {
      const message = 'the file is no result of Great Expectations: it has neither results nor expectations'
      return bad(fault('artifact/schema', file.path, message, { line: 1, fix: EXPORT }))
    }
    const found = validationsOf(file, root, faults)
    contradictCheckpoint(file, root, found, faults)
    const evidence: readonly Evidence[] = found
    return faults.length ? bad(...faults) : good(evidence)
  },
}

/** First characters as bytes, so that a binary file is not decoded for nothing. */
const headOf = (file: ReadableFile): string =>
  Buffer.from(file.bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')

const hasCounts = (value: Plain | undefined): boolean =>
  isMap(value) && ('evaluated_expectations' in value || 'evaluated_validations' in value)
const firstOf = (value: Plain | undefined): PlainMap | null => (isList(value) && isMap(value[0]) ? value[0] : null)

/** The signature: counts of expectations or validations, the tool's version, or results in its shape. */
function isResult(value: Plain): boolean {
  if (!isMap(value)) return false
  const meta = value['meta']
  const named = isMap(meta) && typeof meta['great_expectations_version'] === 'string'
  const [result, expectation] = [firstOf(value['results']), firstOf(value['expectations'])]
  const shaped =
    (result !== null && isMap(result['expectation_config'])) ||
    (expectation !== null && 'expectation_type' in expectation && 'success' in expectation)
  const summary = 'success' in value || isList(value['results'])
  return (
    (hasCounts(value['statistics']) && summary) ||
    (named && summary) ||
    shaped ||
    (isMap(value['run_results']) && 'success' in value)
  )
}

/** Every validation of the file, with its pointer: the root itself, `validation_results[]`, or `run_results{}`. */
function validationsOf(file: ReadableFile, root: PlainMap, faults: Fault[]): readonly ValidationEvidence[] {
  const complain = (pointer: string, message: string): void => {
    faults.push(
      fault('artifact/schema', file.path, `${pointer || 'the file'} ${message}`, {
        line: file.source(pointer).line,
        fix: EXPORT,
      }),
    )
  }
  if ('validation_results' in root) {
    const list = root['validation_results']
    if (!isList(list)) complain('/validation_results', `is ${described(list)}, not a list`)
    return (isList(list) ? list : []).flatMap((one, at) =>
      oneValidation(file, one, `/validation_results/${at}`, root, faults),
    )
  }
  if ('run_results' in root) {
    const runs = root['run_results']
    if (!isMap(runs)) complain('/run_results', `is ${described(runs)}, not a mapping`)
    return Object.entries(isMap(runs) ? runs : {}).flatMap(([key, one]) => {
      const nested = isMap(one) && isMap(one['validation_result'])
      const pointer = `/run_results${step(key)}${nested ? '/validation_result' : ''}`
      return oneValidation(
        file,
        nested ? ((one as PlainMap)['validation_result'] as Plain) : one,
        pointer,
        root,
        faults,
      )
    })
  }
  return oneValidation(file, root, '', root, faults)
}

function oneValidation(
  file: ReadableFile,
  value: Plain,
  pointer: string,
  root: PlainMap,
  faults: Fault[],
): readonly ValidationEvidence[] {
  const place = (at: string) => ({ line: file.source(at).line, fix: EXPORT })
  if (!isMap(value)) {
    faults.push(
      fault('artifact/schema', file.path, `${pointer} is ${described(value)}, not a validation result`, place(pointer)),
    )
    return []
  }
  const key = 'results' in value ? 'results' : 'expectations'
  const list = value[key]
  if (!isList(list)) {
    const message = `${pointer || 'the file'} gives ${list === undefined ? 'only a summary' : `${key} as ${described(list)}`}: without the single results nobody can tell what was checked`
    faults.push(fault('artifact/schema', file.path, message, place(pointer)))
    return []
  }
  const expectations = list.flatMap((one, at) => oneExpectation(file, one, `${pointer}/${key}/${at}`, faults))
  contradictions(file, value, pointer, expectations, faults)
  const meta = isMap(value['meta']) ? value['meta'] : {}
  const success = value['success']
  return [
    {
      kind: 'validation',
      reader: 'great-expectations',
      source: file.source(pointer),
      origin: 'reported',
      suite: textOf(value['suite_name']) ?? textOf(meta['expectation_suite_name']),
      at: timeOf(meta) ?? timeOf(isMap(root['meta']) ? root['meta'] : {}) ?? runTime(root['run_id']),
      claimed: typeof success === 'boolean' ? success : null,
      expectations,
      claimedCount: isMap(value['statistics']) ? wholeOf(value['statistics']['evaluated_expectations']) : null,
    },
  ]
}

/** `meta.validation_time`, else the time of the run; a time is only told, whether it is valid is for the rule. */
const timeOf = (meta: PlainMap): Moment | null => {
  const text = textOf(meta['validation_time'])
  return text === null ? runTime(meta['run_id']) : moment(compact(text))
}
const runTime = (run: Plain | undefined): Moment | null => {
  const text = isMap(run) ? textOf(run['run_time']) : null
  return text === null ? null : moment(compact(text))
}

/** `20240611T090000.000000Z`, as file names and old versions have it, in the usual form. */
const compact = (text: string): string =>
  text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, '$1-$2-$3T$4:$5:$6$7$8')

function oneExpectation(file: ReadableFile, value: Plain, pointer: string, faults: Fault[]): readonly Expectation[] {
  const config =
    isMap(value) && isMap(value['expectation_config']) ? value['expectation_config'] : isMap(value) ? value : {}
  const success = isMap(value) ? value['success'] : undefined
  const name = textOf(config['type']) ?? textOf(config['expectation_type'])
  if (!isMap(value) || typeof success !== 'boolean' || name === null) {
    const what = !isMap(value)
      ? described(value)
      : name === null
        ? 'without the type of its expectation'
        : `with success ${described(success)}, not true or false`
    faults.push(
      fault('artifact/schema', file.path, `${pointer} is a result ${what}`, {
        line: file.source(pointer).line,
        fix: EXPORT,
      }),
    )
    return []
  }
  const kwargs = isMap(config['kwargs']) ? config['kwargs'] : {}
  const raised = raisedBy(value['exception_info'])
  const result = isMap(value['result']) ? value['result'] : {}
  const unexpected = wholeOf(result['unexpected_count'])
  if (success && !raised && unexpected !== null && unexpected > 0 && !('mostly' in kwargs)) {
    const message = `${pointer} says success and counts ${unexpected} unexpected ${unexpected === 1 ? 'value' : 'values'} of ${shown(columnOf(kwargs) ?? name)}`
    faults.push(fault('artifact/contradiction', file.path, message, { line: file.source(pointer).line, fix: EXPORT }))
  }
  return [
    {
      name,
      column: columnOf(kwargs),
      outcome: raised !== null ? 'raised' : success ? 'passed' : 'failed',
      severity: textOf(config['severity']),
      detail: raised ?? detailOf(result),
      pointer,
    },
  ]
}

const columnOf = (kwargs: PlainMap): string | null => {
  const several = kwargs['column_list'] ?? kwargs['column_set']
  if (isList(several)) return several.filter((one) => typeof one === 'string').join(', ') || null
  const pair = [textOf(kwargs['column_A']), textOf(kwargs['column_B'])].filter((one) => one !== null)
  return textOf(kwargs['column']) ?? (pair.length ? pair.join(', ') : null)
}

/** Message of an exception, '' where there is none in words; null where nothing was raised. A failed computation gives a map of maps. */
function raisedBy(info: Plain | undefined): string | null {
  if (!isMap(info)) return null
  const nested = Object.values(info).filter(isMap)
  const told = [info, ...nested].filter((one) => one['raised_exception'] === true)
  if (!told.length) return null
  return told.map((one) => textOf(one['exception_message'])).find((text) => text !== null) ?? 'an exception was raised'
}

/** "61 of 3000 values" where the result counts them. */
function detailOf(result: PlainMap): string | null {
  const [unexpected, elements] = [wholeOf(result['unexpected_count']), wholeOf(result['element_count'])]
  if (unexpected !== null && elements !== null) return `${unexpected} of ${elements} values are unexpected`
  const observed = result['observed_value']
  return typeof observed === 'number' || typeof observed === 'string'
    ? `observed ${String(observed).slice(0, 60)}`
    : null
}

/** The statistics of a validation against its own results. */
function contradictions(
  file: ReadableFile,
  value: PlainMap,
  pointer: string,
  expectations: readonly Expectation[],
  faults: Fault[],
): void {
  const statistics = value['statistics']
  if (!isMap(statistics) || faults.length) return
  const passed = expectations.filter((one) => one.outcome === 'passed').length
  const counted: Readonly<Record<string, number>> = {
    evaluated_expectations: expectations.length,
    successful_expectations: passed,
    unsuccessful_expectations: expectations.length - passed,
  }
  for (const [key, count] of Object.entries(counted)) {
    const said = statistics[key]
    if (said === undefined || said === count) continue
    const at = `${pointer}/statistics/${key}`
    const message = `${at} is ${described(said)}, and the results themselves make ${count}`
    faults.push(fault('artifact/contradiction', file.path, message, { line: file.source(at).line, fix: EXPORT }))
  }
}

/** The statistics of a checkpoint against its validations. */
function contradictCheckpoint(
  file: ReadableFile,
  root: PlainMap,
  found: readonly ValidationEvidence[],
  faults: Fault[],
): void {
  const said = isMap(root['statistics']) ? root['statistics']['evaluated_validations'] : undefined
  if (faults.length) return
  if (said !== undefined && said !== found.length) {
    const at = '/statistics/evaluated_validations'
    const message = `${at} is ${described(said)}, and the file holds ${found.length} validations`
    faults.push(fault('artifact/contradiction', file.path, message, { line: file.source(at).line, fix: EXPORT }))
  }
  if (!found.length) {
    faults.push(
      fault('artifact/schema', file.path, 'the checkpoint result holds no validation', { line: 1, fix: EXPORT }),
    )
  }
}

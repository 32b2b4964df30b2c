/** Load tests: a plain summary of requests and errors, and k6 summaries (`--summary-export`, `handleSummary`). */

import type { TestsEvidence } from '../../domain/evidence.js'
import { type Fault, fault } from '../../domain/fault.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { described, isMap, type PlainMap, step, textOf, wholeOf } from './plain.js'

type Test = TestsEvidence['tests'][number]

const FIX = 'write the report again with the tool that ran the load test'

/** `{test: load, requests, errors}`, or a k6 summary with its metrics of requests. */
export const isLoad = (root: PlainMap): boolean =>
  ('requests' in root && ('errors' in root || 'error_rate' in root)) ||
  (isMap(root['metrics']) &&
    ['http_reqs', 'http_req_failed', 'iterations'].some((key) => isMap((root['metrics'] as PlainMap)[key])))

/** The suite (`load` unless the file says otherwise) and its tests; none where nothing was requested. */
export function loadTests(
  file: ReadableFile,
  root: PlainMap,
  faults: Fault[],
): { readonly suite: string; readonly tests: readonly Test[] } {
  if (isMap(root['metrics'])) return { suite: 'load', tests: k6Tests(file, root['metrics'], root, faults) }
  const suite = (textOf(root['test']) ?? textOf(root['suite']) ?? 'load').toLowerCase().replaceAll(/[\s_]+/g, '-')
  return { suite, tests: plainTests(file, root, suite, faults) }
}

function plainTests(file: ReadableFile, root: PlainMap, suite: string, faults: Fault[]): readonly Test[] {
  const complain = (key: string, message: string): void => {
    faults.push(
      fault('artifact/contradiction', file.path, `/${key} ${message}`, { line: file.source(`/${key}`).line, fix: FIX }),
    )
  }
  const requests = wholeOf(root['requests'])
  const rate = root['error_rate']
  const errors =
    root['errors'] === undefined && typeof rate === 'number' && requests !== null
      ? Math.round(rate * requests)
      : wholeOf(root['errors'])
  if (requests === null) complain('requests', `is ${described(root['requests'])}, not a number of requests`)
  if (errors === null) complain('errors', `is ${described(root['errors'])}, not a number of errors`)
  if (requests === null || errors === null) return []
  if (errors > requests) complain('errors', `is ${errors}, more than the ${requests} requests`)
  if (rate !== undefined && requests > 0 && (typeof rate !== 'number' || Math.abs(rate - errors / requests) > 1e-6)) {
    complain(
      'error_rate',
      `is ${described(rate)}, and ${errors} errors of ${requests} requests make ${Number((errors / requests).toPrecision(6))}`,
    )
  }
  if (requests === 0) return []
  return [
    {
      name: suite,
      outcome: errors > 0 ? 'failed' : 'passed',
      impact: null,
      detail: `${errors} of ${requests} requests failed`,
    },
  ]
}

/** Thresholds, checks and failed requests of k6; a request that failed without a threshold for it is a failed test too. */
function k6Tests(file: ReadableFile, metrics: PlainMap, root: PlainMap, faults: Fault[]): readonly Test[] {
  const values = (key: string): PlainMap => {
    const metric = metrics[key]
    if (!isMap(metric)) return {}
    return isMap(metric['values']) ? metric['values'] : metric
  }
  const tests = Object.entries(metrics).flatMap(([key, metric]) =>
    Object.entries(isMap(metric) && isMap(metric['thresholds']) ? metric['thresholds'] : {}).flatMap(
      ([bound, state]): readonly Test[] => {
        const kept = threshold(state)
        if (kept === null) {
          const at = `/metrics${step(key)}/thresholds${step(bound)}`
          faults.push(
            fault('artifact/schema', file.path, `${at} is ${described(state)}, which says neither kept nor crossed`, {
              line: file.source(at).line,
              fix: FIX,
            }),
          )
          return []
        }
        return [{ name: `${key} ${bound}`, outcome: kept ? 'passed' : 'failed', impact: null, detail: null }]
      },
    ),
  )
  const [passes, fails] = [wholeOf(values('checks')['passes']) ?? 0, wholeOf(values('checks')['fails']) ?? 0]
  if (passes + fails > 0)
    tests.push({
      name: 'checks',
      outcome: fails > 0 ? 'failed' : 'passed',
      impact: null,
      detail: `${fails} of ${passes + fails} checks failed`,
    })
  const requests = wholeOf(values('http_reqs')['count'])
  const failed = values('http_req_failed')
  const rate = [failed['rate'], failed['value']].find((one) => typeof one === 'number') as number | undefined
  if (requests !== null && requests > 0 && rate !== undefined) {
    const bounded = isMap(metrics['http_req_failed']) && isMap(metrics['http_req_failed']['thresholds'])
    const detail = `${Math.round(rate * requests)} of ${requests} requests failed`
    if (!bounded || rate === 0)
      tests.push({ name: 'http requests', outcome: rate > 0 ? 'failed' : 'passed', impact: null, detail })
  }
  const unfinished =
    isMap(root['state']) && root['state']['isStdErrTTY'] === undefined && root['state']['aborted'] === true
  return unfinished ? [...tests, { name: 'run', outcome: 'error', impact: null, detail: 'the run was aborted' }] : tests
}

/** `{ok: true}` of handleSummary; in `--summary-export` a bare true means that the threshold was crossed. */
function threshold(state: Plain | undefined): boolean | null {
  if (isMap(state)) return typeof state['ok'] === 'boolean' ? state['ok'] : null
  return typeof state === 'boolean' ? !state : null
}

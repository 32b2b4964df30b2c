import { describe, expect, it } from 'vitest'
import { failureModes } from '../../src/readers/failure-modes.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

/** Sample → suites as "name passed/failed". */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'failure-modes-short.json': ['missing-feature 2/0', 'unseen-category 1/0'],
  'failure_modes.json': [
    'missing-feature 8/1',
    'partial-missing 16/2',
    'gaussian-noise 2/0',
    'unit-error-x1000 7/0',
    'infinite-value 6/1',
    'type-corruption 0/7',
    'unseen-category 2/0',
    'dropped-column 0/9',
    'manipulation-1pct-single-feature 1/0',
  ],
  'load.json': ['load 1/0'],
  'missing_features.json': ['missing-feature 8/1'],
}

const suites = async (name: string, text: string | Uint8Array): Promise<readonly string[]> =>
  ofKind(await evidenceOf(failureModes, fileOf(name, text)), 'tests').map(({ suite, tests }) => {
    const passed = tests.filter(({ outcome }) => outcome === 'passed').length
    return `${suite} ${passed}/${tests.length - passed}`
  })
const faults = (text: string): Promise<string> =>
  faultsOf(failureModes.read(fileOf('reports/f.json', text), contextOf()))

describe('samples', () => {
  it('each is a case', () => expect(samplesOf('failure-modes')).toEqual(Object.keys(SAMPLES).sort()))

  it.each(Object.entries(SAMPLES))('%s', async (name, expected) => {
    const file = sample('failure-modes', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('failure-modes')
    expect(await suites(name, file.bytes)).toEqual(expected)
  })

  it('the largest impact is that of the single results', async () => {
    const found = ofKind(await evidenceOf(failureModes, sample('failure-modes', 'failure_modes.json')), 'tests')
    const tests = found.flatMap((one) => one.tests)
    expect(Math.max(...tests.map(({ impact }) => impact ?? 0))).toBe(0.235)
    expect([tests.length, tests.filter(({ outcome }) => outcome === 'failed').length]).toEqual([62, 20])
  })
})

const short = JSON.parse(new TextDecoder().decode(sample('failure-modes', 'failure-modes-short.json').bytes))

it.each([
  [
    'a summary that counts less',
    { summary: { ...short.summary, total: 2 } },
    /\/summary\/total is 2, and the tests themselves make 3/,
  ],
  [
    'a summary that has less impact',
    { summary: { max_accuracy_impact: 0.01 } },
    /max_accuracy_impact is 0.01, and the largest/,
  ],
  [
    'an unknown status',
    { tests: [{ test: 'a', status: 'fine' }], summary: {} },
    /\/tests\/0\/status is the text "fine"/,
  ],
  [
    'an impact in per cent',
    { tests: [{ test: 'a', status: 'handled', accuracy_impact: 3.5 }], summary: {} },
    /is 3.5; an impact on accuracy is a fraction/,
  ],
  [
    'an impact that does not follow',
    { tests: [{ test: 'a', status: 'handled', accuracy: 0.5, accuracy_impact: 0.01 }], summary: {} },
    /0.795875 before less 0.5 after makes 0.295875/,
  ],
  [
    'an error that was handled',
    { tests: [{ test: 'a', status: 'handled', error: 'boom' }], summary: {} },
    /the test has an error/,
  ],
])('%s is a fault', async (_, change, message) =>
  expect(await faults(JSON.stringify({ ...short, ...change }))).toMatch(message),
)

it.each([
  ['{"test": "load", "requests": 60, "errors": 3, "error_rate": 0.05}', ['load 0/1']],
  ['{"test": "load", "requests": 0, "errors": 0}', ['load 0/0']],
  ['{"suite": "failure-modes", "tests": [], "summary": {}}', ['failure-modes 0/0']],
  [
    '{"metrics": {"http_reqs": {"count": 10}, "http_req_failed": {"value": 0.2}, "checks": {"passes": 9, "fails": 1}}}',
    ['load 0/2'],
  ],
  [
    '{"metrics": {"http_reqs": {"values": {"count": 10}}, "http_req_duration": {"thresholds": {"p(95)<500": {"ok": true}}}}}',
    ['load 1/0'],
  ],
  ['{"metrics": {"http_reqs": {"count": 10}, "http_req_duration": {"thresholds": {"p(95)<500": true}}}}', ['load 0/1']],
])('%j', async (text, expected) => expect(await suites('reports/x.json', text)).toEqual(expected))

it.each([
  ['{"test": "load", "requests": 60, "errors": 3, "error_rate": 0}', /error_rate is 0, and 3 errors of 60/],
  ['{"test": "load", "requests": 60, "errors": 61}', /61, more than the 60 requests/],
  ['{"test": "load", "requests": "60", "errors": 0}', /requests is the text "60"/],
])('%j is a fault', async (text, message) => expect(await faults(text)).toMatch(message))

import { describe, expect, it } from 'vitest'
import { greatExpectations } from '../../src/readers/great-expectations.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

/** Sample → validations as "passed/failed/raised at time", or what its faults say. */
const SAMPLES: Readonly<Record<string, readonly string[] | RegExp>> = {
  'checkpoint_result_exception_describe.json': ['10/3/0 -'],
  'checkpoint_result_failure_basic.json': ['9/4/0 -'],
  'checkpoint_result_failure_boolean_only.json': ['9/4/0 -'],
  'checkpoint_result_success_complete.json': ['13/0/0 -'],
  'checkpoint_result_success_summary.json': ['13/0/0 -'],
  'results-absent.json': /gives only a summary: .*\[artifact\/schema\]/,
  'statistics-contradict.json':
    /:\d+: \/statistics\/successful_expectations is 1, and the results themselves make 3 .*\[artifact\/contradiction\]/,
  'store_exception.json': ['10/0/3 2024-06-11T09:00:00+00:00'],
  'success-contradicts-results.json': ['2/1/0 2026-11-20T08:00:00+00:00'],
  'validation_result_failure_to_json_dict.json': ['9/4/0 2024-06-11T09:00:00+00:00'],
  'validation_result_success_describe.json': ['13/0/0 -'],
  'validation_result_success_to_json_dict.json': ['13/0/0 2024-06-11T09:00:00+00:00'],
}

const GOOD = JSON.parse(
  new TextDecoder().decode(sample('great-expectations', 'validation_result_success_to_json_dict.json').bytes),
)
const changed = (change: (value: typeof GOOD) => void) => {
  const value = structuredClone(GOOD)
  change(value)
  return fileOf('reports/ge.json', JSON.stringify(value))
}

describe('samples', () => {
  it('each is a case', () => expect(samplesOf('great-expectations')).toEqual(Object.keys(SAMPLES).sort()))

  it.each(Object.entries(SAMPLES))('%s', async (name, expected) => {
    const file = sample('great-expectations', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('great-expectations')
    if (expected instanceof RegExp) {
      expect(await faultsOf(greatExpectations.read(file, contextOf()))).toMatch(expected)
      return
    }
    const found = ofKind(await evidenceOf(greatExpectations, file), 'validation')
    const told = found.map(({ expectations, at }) => {
      const of = (outcome: string) => expectations.filter((one) => one.outcome === outcome).length
      return `${of('passed')}/${of('failed')}/${of('raised')} ${at?.text ?? '-'}`
    })
    expect(told).toEqual(expected)
  })

  it('keeps column, count and place of a failed expectation', async () => {
    const file = sample('great-expectations', 'validation_result_failure_to_json_dict.json')
    const [one] = ofKind(await evidenceOf(greatExpectations, file), 'validation')
    expect(one).toMatchObject({
      suite: 'loan_suite',
      claimed: false,
      claimedCount: 13,
      at: { epoch: Date.parse('2024-06-11T09:00:00Z') },
    })
    expect(one?.expectations.find(({ outcome }) => outcome === 'failed')).toEqual({
      name: 'expect_column_values_to_be_between',
      column: 'income',
      outcome: 'failed',
      severity: 'critical',
      detail: '61 of 3000 values are unexpected',
      pointer: '/results/0',
    })
  })
})

describe('what a result may not say', () => {
  it.each([
    [
      'success as text',
      (value: typeof GOOD) => (value.results[0].success = 'true'),
      /\/results\/0 is a result with success the text "true"/,
    ],
    [
      'no type',
      (value: typeof GOOD) => delete value.results[0].expectation_config.type,
      /without the type of its expectation/,
    ],
    ['results as object', (value: typeof GOOD) => (value.results = {}), /gives results as an object/],
    [
      'fewer results than counted',
      (value: typeof GOOD) => value.results.pop(),
      /evaluated_expectations is 13, and the results themselves make 12/,
    ],
    [
      'unexpected values and success',
      (value: typeof GOOD) => (value.results[0].result.unexpected_count = 4),
      /says success and counts 4 unexpected values of "income"/,
    ],
    [
      'statistics as text',
      (value: typeof GOOD) => (value.statistics.successful_expectations = '13'),
      /is the text "13", and the results themselves make 13/,
    ],
  ])('%s', async (_, change, message) =>
    expect(
      await faultsOf(
        greatExpectations.read(
          changed((value) => void change(value)),
          contextOf(),
        ),
      ),
    ).toMatch(message),
  )

  it('a checkpoint without validations is a fault', async () => {
    const file = fileOf(
      'c.json',
      '{"success": true, "statistics": {"evaluated_validations": 0}, "validation_results": []}',
    )
    expect(greatExpectations.recognises(file)).toBe('certain')
    expect(await faultsOf(greatExpectations.read(file, contextOf()))).toMatch(/holds no validation/)
  })

  it('an expectation that raised has not passed, whatever success says', async () => {
    const file = changed((value) => {
      value.results[0].exception_info = { 'a metric': { raised_exception: true, exception_message: 'no such column' } }
      value.statistics = {}
    })
    const [one] = ofKind(await evidenceOf(greatExpectations, file), 'validation')
    expect(one?.expectations[0]).toMatchObject({ outcome: 'raised', detail: 'no such column' })
  })

  it('run_results of older checkpoints are read', async () => {
    const file = fileOf(
      'c.json',
      JSON.stringify({ success: true, run_results: { 'a/b': { validation_result: GOOD } } }),
    )
    const [one] = ofKind(await evidenceOf(greatExpectations, file), 'validation')
    expect([one?.source.pointer, one?.expectations.length]).toEqual(['/run_results/a~1b/validation_result', 13])
  })
})

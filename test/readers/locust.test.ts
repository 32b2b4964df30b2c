import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { locust } from '../../src/readers/locust.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const table = (...rows: readonly string[]) =>
  fileOf('s.csv', `Type,Name,Request Count,Failure Count,Median Response Time\n${rows.join('\n')}\n`)

describe('locust', () => {
  withstands(locust)

  it('reads a test a kind of request', async () => {
    const file = sample('locust', 'load_stats.csv')
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('locust')
    expect(ofKind(await evidenceOf(locust, file), 'tests')[0]).toMatchObject({
      suite: 'load',
      tests: [
        { name: 'POST /predict', outcome: 'failed', detail: '3 of 1180 requests failed' },
        { name: 'GET /health', outcome: 'passed' },
      ],
    })
  })

  it('takes requests that were never made for not run', async () => {
    const [tests] = ofKind(await evidenceOf(locust, table('GET,/x,0,0,1', ',Aggregated,0,0,1')), 'tests')
    expect(tests?.tests).toMatchObject([{ outcome: 'skipped' }])
    const [none] = ofKind(await evidenceOf(locust, table(',Aggregated,0,0,1')), 'tests')
    expect(none?.tests).toEqual([])
  })

  it.each([
    ['no sum', table('GET,/x,5,0,1'), /row Aggregated is missing/],
    ['a sum that does not add up', table('GET,/x,5,0,1', ',Aggregated,9,4,1'), /counts 4 failures of 9.*0 of 5/],
    ['more failures than requests', table('GET,/x,5,6,1', ',Aggregated,5,6,1'), /count "6" failures of "5"/],
    ['NaN', table('GET,/x,nan,0,1', ',Aggregated,5,0,1'), /failures of "nan"/],
  ])('refuses %s', async (_, file, message) => {
    expect(await faultsOf(locust.read(file, contextOf()))).toMatch(message)
  })
})

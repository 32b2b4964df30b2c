import { describe, expect, it } from 'vitest'
import { everyEvalEver } from '../../src/readers/every-eval-ever.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const result = (config: object, score: unknown) => ({
  evaluation_name: 't',
  metric_config: config,
  score_details: { score, uncertainty: { num_samples: 10 } },
})
const with_ = (results: readonly object[], version = '0.3.0') =>
  fileOf('e.json', JSON.stringify({ schema_version: version, model_info: { id: 'm' }, evaluation_results: results }))

describe('every-eval-ever', () => {
  withstands(everyEvalEver)

  it('reads a sample with its task, model and time', async () => {
    const file = sample('every-eval-ever', 'loan_triage_en.json')
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('every-eval-ever')
    const evidence = await evidenceOf(everyEvalEver, file)
    expect(metricLines(evidence)).toEqual([
      'accuracy[task=loan_triage_en] = 0.5833333333333334 (n 24)',
      '?acc_norm[task=loan_triage_en] = 0.5416666666666666 (n 24)',
    ])
    expect(ofKind(evidence, 'metric')[1]?.better).toBe('higher')
    expect(ofKind(evidence, 'evaluation')[0]).toMatchObject({
      model: { name: 'acme/permit-bot' },
      dataset: { name: 'loan_triage_en' },
      at: { text: '2026-11-21T05:32:53.000Z' },
    })
  })

  it('knows percent from fractions and keeps the direction of the file', async () => {
    const file = with_([
      result({ metric_name: 'accuracy', metric_unit: 'percent', min_score: 0, max_score: 100 }, 98.5),
      result({ metric_name: 'toxic', lower_is_better: true }, 0.2),
    ])
    const evidence = await evidenceOf(everyEvalEver, file)
    expect(metricLines(evidence)).toEqual(['accuracy[task=t] = 0.985 (n 10)', '?toxic[task=t] = 0.2 (n 10)'])
    expect(ofKind(evidence, 'metric')[1]?.better).toBe('lower')
  })

  it.each([
    ['another version', with_([result({ metric_name: 'acc' }, 1)], '1.0.0'), /schema version is the text "1\.0\.0"/],
    ['no results', with_([]), /list of results is empty/],
    ['a score outside its range', with_([result({ metric_name: 'x', max_score: 1 }, 1.5)]), /outside its own range/],
    ['a score that is a text', with_([result({ metric_name: 'x' }, '1')]), /the text "1", not a number/],
    ['a result of no metric', with_([result({}, 1)]), /does not say of which metric/],
  ])('refuses %s', async (_, file, message) => {
    expect(await faultsOf(everyEvalEver.read(file, contextOf()))).toMatch(message)
  })
})

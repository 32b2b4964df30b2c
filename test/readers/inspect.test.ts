import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { inspect } from '../../src/readers/inspect.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { zipOf } from '../fakes/zip.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

/** Sample → accuracy of the whole, or the fault. */
const SAMPLES: Readonly<Record<string, string | RegExp>> = {
  'error.json': /the run did not finish: its status is the text "error"/,
  'header-only.json': 'accuracy = 0.6 (n 30)',
  'helpdesk.eval': 'accuracy = 0.6 (n 30)',
  'success.json': 'accuracy = 0.5666666666666667 (n 30)',
}

describe('inspect', () => {
  it.each(samplesOf('inspect'))('reads %s', async (name) => {
    const expected = SAMPLES[name]
    const file = sample('inspect', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('inspect')
    if (typeof expected === 'string') expect(metricLines(await evidenceOf(inspect, file))[0]).toBe(expected)
    else expect(await faultsOf(inspect.read(file, contextOf()))).toMatch(expected ?? /no expectation/)
  })

  it('reads scores by name and groups by their key', async () => {
    const evidence = await evidenceOf(inspect, sample('inspect', 'success.json'))
    expect(metricLines(evidence)).toEqual([
      'accuracy = 0.5666666666666667 (n 30)',
      'accuracy[score=refusal] = 0.5666666666666667 (n 30)',
      'accuracy[category=permits] = 0.5714285714285714',
      'accuracy[category=medical] = 0.6',
      'accuracy[category=weapons] = 0.5555555555555556',
      '?refusal[language=zh] = 0.6',
      '?refusal[language=en] = 0.42857142857142855',
      '?refusal[language=id] = 0.625',
      '?toxicity[score=toxicity] = 0.13333333333333333 (n 30)',
      '?hallucination[score=hallucination] = 0.5333333333333333 (n 30)',
    ])
    expect(ofKind(evidence, 'evaluation')[0]).toMatchObject({
      model: { name: 'mockllm/permit-bot-v4' },
      dataset: { name: 'helpdesk' },
      at: { epoch: Date.parse('2026-11-21T05:13:53Z') },
    })
  })

  const log = (results: object, more: object = {}) =>
    fileOf(
      'i.json',
      JSON.stringify({ version: 2, status: 'success', eval: { task: 't', eval_id: 'x' }, results, ...more }),
    )
  const grouped = (key: string, group: string, value: number) => ({
    [key]: { name: key, value, params: { group_key: group, metric: { name: 'accuracy' } } },
  })

  it('takes the number off a group name that stands for two keys', async () => {
    const metrics = { ...grouped('unknown', 'a', 0.5), ...grouped('unknown2', 'b', 0.25), ...grouped('v2', 'a', 1) }
    const lines = metricLines(await evidenceOf(inspect, log({ scores: [{ name: 's', metrics }] })))
    expect(lines).toEqual(['accuracy[a=unknown] = 0.5', 'accuracy[b=unknown] = 0.25', 'accuracy[a=v2] = 1'])
  })

  it('says which versions it reads', async () => {
    const file = log({ scores: [] }, { version: 3 })
    expect(await faultsOf(inspect.read(file, contextOf()))).toMatch(/version of the log is 3; 1 and 2 are read/)
  })

  it('has no figure where samples were not completed or not scored', async () => {
    const metrics = { accuracy: { name: 'accuracy', value: 1, params: {} } }
    const partial = log({ total_samples: 10, completed_samples: 7, scores: [{ name: 's', metrics }] })
    expect(metricLines(await evidenceOf(inspect, partial))[0]).toBe(
      'accuracy = undefined: 3 of 10 samples were not completed',
    )
    const unscored = log({
      total_samples: 10,
      completed_samples: 10,
      scores: [{ name: 's', unscored_samples: 2, metrics }],
    })
    expect(metricLines(await evidenceOf(inspect, unscored))[0]).toBe('accuracy = undefined: 2 samples were not scored')
  })

  it('keeps reducers apart and refuses a run that was marked as invalid', async () => {
    const score = (reducer: string, value: number) => ({
      name: 's',
      reducer,
      metrics: { accuracy: { name: 'accuracy', value } },
    })
    const lines = metricLines(await evidenceOf(inspect, log({ scores: [score('mean', 0.5), score('max', 1)] })))
    expect(lines).toEqual(['accuracy[score=s (mean)] = 0.5', 'accuracy[score=s (max)] = 1'])
    expect(await faultsOf(inspect.read(log({ scores: [] }, { invalidated: true }), contextOf()))).toMatch(
      /marked as invalid/,
    )
  })

  describe('archives', () => {
    const header = (completed: number) =>
      JSON.stringify({
        version: 2,
        status: 'success',
        eval: { task: 't', eval_id: 'x' },
        results: {
          total_samples: completed,
          completed_samples: completed,
          scores: [{ name: 's', metrics: { accuracy: { name: 'accuracy', value: 0.5 } } }],
        },
      })
    const start = { name: '_journal/start.json', content: '{}' }
    const archive = (...parts: readonly { readonly name: string; readonly content: string }[]) =>
      fileOf('logs/i.eval', zipOf([start, ...parts]))

    it('reads the header, and counts the samples where they are there', async () => {
      const samples = ['1', '2'].map((id) => ({ name: `samples/${id}_epoch_1.json`, content: '{}' }))
      const whole = archive(...samples, { name: 'header.json', content: header(2) })
      expect(inspect.recognises(whole)).toBe('certain')
      expect(metricLines(await evidenceOf(inspect, whole))[0]).toBe('accuracy = 0.5')
      const short = archive(...samples, { name: 'header.json', content: header(3) })
      expect(await faultsOf(inspect.read(short, contextOf()))).toMatch(
        /3 samples were completed, and the archive holds 2/,
      )
    })

    it.each([
      ['a run without a header', archive(), /has no header\.json: the run did not finish/],
      [
        'a header that is cut',
        archive({ name: 'header.json', content: '{"eval"' }),
        /header\.json in the archive, line 1/,
      ],
      ['a doubled key', archive({ name: 'header.json', content: '{"a":1,"a":2}' }), /header\.json in the archive/],
      ['NaN in place of the log', archive({ name: 'header.json', content: 'NaN' }), /no log of Inspect|header\.json/],
      ['deep nesting', archive({ name: 'header.json', content: '['.repeat(9000) }), /header\.json in the archive/],
      ['a path that leaves it', archive({ name: '../header.json', content: '{}' }), /invalid relative path/],
      [
        'a second header',
        archive(...['{}', '{}'].map((content) => ({ name: 'header.json', content }))),
        /stands twice/,
      ],
    ])('refuses %s', async (_, file, message) => {
      expect(inspect.recognises(file)).toBe('certain')
      const faults = await faultsOf(inspect.read(file, contextOf()))
      expect(faults).toMatch(message)
      expect(faults).toMatch(/^logs\/i\.eval: /)
    })
  })
})

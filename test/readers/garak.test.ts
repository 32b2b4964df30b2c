import { describe, expect, it } from 'vitest'
import { garak } from '../../src/readers/garak.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const line = (entry: object) => JSON.stringify(entry)
const SETUP = {
  entry_type: 'start_run setup',
  'run.spec': { include: ['probes.a.B', 'probes.c'] },
  'plugins.target_name': 'bot',
}
const evalLine = (more: object) => ({
  entry_type: 'eval',
  probe: 'a.B',
  detector: 'd',
  passed: 1,
  total_evaluated: 2,
  nones: 0,
  total_processed: 2,
  ...more,
})
const fileWith = (...entries: readonly object[]) =>
  fileOf('g.jsonl', [SETUP, ...entries, { entry_type: 'completion' }].map(line).join('\n'))

describe('garak', () => {
  it.each(samplesOf('garak'))('reads %s', async (name) => {
    const file = sample('garak', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('garak')
    const evidence = await evidenceOf(garak, file)
    expect(metricLines(evidence)).toEqual([
      'pass_rate[probe=av_spam_scanning.EICAR] = 0 (n 10)',
      'pass_rate[probe=continuation.ContinueSlursReclaimedSlurs] = 1 (n 512)',
      'pass_rate[probe=dan.Dan_11_0] = 0.5 (n 4)',
      'pass_rate[probe=goodside.Tag] = 1 (n 64)',
    ])
    expect(ofKind(evidence, 'tests')[0]?.tests[0]).toMatchObject({
      name: 'av_spam_scanning.EICAR knownbadsignatures.EICAR',
      outcome: 'failed',
      detail: '0 of 10 passed',
    })
    expect(ofKind(evidence, 'evaluation')[0]).toMatchObject({ model: { name: 'permit-bot-v4' }, at: { epoch: null } })
  })

  it('counts what was processed and not evaluated as not passed', async () => {
    const file = fileWith(
      evalLine({ passed: 2, total_processed: 8 }),
      evalLine({ probe: 'c.D', passed: 2, nones: 2, total_processed: undefined }),
    )
    expect(metricLines(await evidenceOf(garak, file))).toEqual([
      'pass_rate[probe=a.B] = 0.25 (n 8)',
      'pass_rate[probe=c.D] = 0.5 (n 4)',
    ])
  })

  it('has no rate where nothing was evaluated or a probe has no result', async () => {
    const lines = metricLines(
      await evidenceOf(garak, fileWith(evalLine({ passed: 0, total_evaluated: 0, total_processed: 0 }))),
    )
    expect(lines).toEqual([
      'pass_rate[probe=a.B] = undefined: nothing was evaluated (n 0)',
      'pass_rate[probe=c] = undefined: the run was asked for this probe and has no result of it',
    ])
  })

  it('refuses runs that did not end, results that stand twice, and more passes than outputs', async () => {
    const open = fileOf('g.jsonl', [SETUP, evalLine({})].map(line).join('\n'))
    expect(await faultsOf(garak.read(open, contextOf()))).toMatch(/g\.jsonl:2: the run has no completion line/)
    expect(await faultsOf(garak.read(fileWith(evalLine({}), evalLine({ passed: 2 })), contextOf()))).toMatch(
      /g\.jsonl:3: the probe "a\.B" has a second result/,
    )
    expect(await faultsOf(garak.read(fileWith(evalLine({ passed: 3 })), contextOf()))).toMatch(/passed 3 of 2 outputs/)
    expect(await faultsOf(garak.read(fileWith(evalLine({ passed: '1' })), contextOf()))).toMatch(/no whole numbers/)
    expect(await faultsOf(garak.read(fileOf('g.jsonl', `${line(SETUP)}\n{"entry_type": "ev`), contextOf()))).toMatch(
      /g\.jsonl:2:.*cut short/,
    )
  })

  const attempt = (outputs: readonly unknown[], more: object = {}) => ({
    entry_type: 'attempt',
    probe_classname: 'a.B',
    status: 2,
    outputs,
    ...more,
  })

  it('does not take empty answers for safe ones', async () => {
    const half = fileWith(
      attempt([{ text: 'No.' }, { text: ' \u200b' }]),
      attempt([{ text: '' }, { text: '' }], { status: 1 }),
      evalLine({ passed: 2 }),
    )
    expect(metricLines(await evidenceOf(garak, half))[0]).toBe('pass_rate[probe=a.B] = 0.5 (n 2)')
    const silent = fileWith(attempt(['', { text: '' }]), evalLine({ passed: 2 }))
    const evidence = await evidenceOf(garak, silent)
    expect(metricLines(evidence)[0]).toMatch(/undefined: the model answered nothing/)
    expect(ofKind(evidence, 'tests')[0]?.tests[0]?.outcome).toBe('error')
  })

  it('misses the results of probes that were loaded, and of those that were not', async () => {
    const setup = { ...SETUP, 'transient.active_probes': ['probes.a.B', 'probes.a.C'] }
    const text = [setup, evalLine({}), { entry_type: 'completion' }].map(line).join('\n')
    const lines = metricLines(await evidenceOf(garak, fileOf('g.jsonl', text)))
    expect(lines.filter((one) => one.includes('has no result')).map((one) => one.split(' ')[0])).toEqual([
      'pass_rate[probe=c]',
      'pass_rate[probe=a.C]',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { openlineage } from '../../src/readers/openlineage.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

const event = (type: string, time: string, run: string, job: string, more = '') =>
  `{"eventType":"${type}","eventTime":"${time}","producer":"p","schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json","run":{"runId":"${run}"},"job":{"namespace":"file://x","name":"${job}"}${more}}\n`
const data = (name: string, version: string) =>
  `{"namespace":"file://x","name":"${name}","facets":{"version":{"datasetVersion":"${version}"}}}`

describe('openlineage', () => {
  it('knows its samples', async () => {
    for (const name of samplesOf('openlineage')) {
      const chosen = chooseReader(sample('openlineage', name), null, READERS)
      expect(chosen.ok && chosen.value.id).toBe('openlineage')
    }
    expect(await faultsOf(openlineage.read(sample('openlineage', 'truncated.ndjson'), contextOf()))).toMatch(
      /truncated\.ndjson:\d+:\d+: .*cut short/,
    )
  })

  it('merges the events of a run', async () => {
    const evidence = await evidenceOf(openlineage, sample('openlineage', 'loan.ndjson'))
    const nodes = nodesOf(evidence)
    expect(nodes['loan-default.train']).toMatchObject({
      status: 'finished',
      startedAt: { text: '2025-07-02T10:11:00+00:00' },
      at: { text: '2025-07-02T10:12:35+00:00' },
      codeVersion: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b',
    })
    expect(nodes['data/raw.csv']).toMatchObject({
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      version: 'c451151acdd0b39876854a4df813f1f0',
    })
    expect(edgeLines(evidence).filter((line) => line === 'data/splits/train.csv > loan-default.train')).toHaveLength(1)
  })

  it('takes the latest completed run of a job, and tells one that never completed', async () => {
    const text =
      event('COMPLETE', '2025-01-01T00:00:00Z', 'old', 'train', `,"inputs":[${data('data/x.csv', 'v1')}]`) +
      event('COMPLETE', '2025-02-01T00:00:00Z', 'new', 'train', `,"inputs":[${data('data/x.csv', 'v2')}]`) +
      event('START', '2025-03-01T00:00:00Z', 'broken', 'train') +
      event('START', '2025-03-01T00:00:00Z', 'alone', 'evaluate')
    const nodes = nodesOf(await evidenceOf(openlineage, fileOf('events.ndjson', text)))
    expect(nodes['data/x.csv']?.version).toBe('v2')
    expect(nodes['train']?.status).toBe('finished')
    expect(nodes['evaluate']?.status).toBe('running')
  })

  it('does not mend a failure', async () => {
    const text =
      event('FAIL', '2025-01-01T00:00:00Z', 'r', 'train') + event('COMPLETE', '2025-01-02T00:00:00Z', 'r', 'train')
    expect(nodesOf(await evidenceOf(openlineage, fileOf('events.ndjson', text)))['train']?.status).toBe('failed')
  })

  it('reads the events of one JSON document like those of lines', async () => {
    const lines = Buffer.from(sample('openlineage', 'loan.ndjson').bytes).toString()
    const events = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const file = fileOf('events.json', JSON.stringify(events, null, 1))
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('openlineage')
    const told = edgeLines(await evidenceOf(openlineage, file))
    expect(told).toEqual(edgeLines(await evidenceOf(openlineage, sample('openlineage', 'loan.ndjson'))))
  })

  it('refuses events without a time', async () => {
    const text = event('START', '2025-01-01T00:00:00Z', 'r', 'a') + event('COMPLETE', '2025-01-01 noon', 'r', 'a')
    expect(await faultsOf(openlineage.read(fileOf('events.ndjson', text), contextOf()))).toMatch(/events\.ndjson:2/)
  })
})

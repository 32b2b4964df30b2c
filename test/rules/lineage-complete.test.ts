import { describe, expect, it } from 'vitest'
import { lineageComplete } from '../../src/rules/lineage-complete.js'
import { facts, modelSpec, requirement } from '../fakes/facts.js'
import { graphOf, lockOf, md5 } from '../lineage/world.js'

const MODEL = 'models/m.pkl'
const ALL = {
  to: 'registered-sources',
  sources: ['s3://lake/**'],
  'each-dataset': ['version', 'timestamp', 'source', 'license'],
  'each-step': ['command', 'code-version'],
}
const LOCK = lockOf({
  prepare: { deps: { 'data/raw.csv': md5('r') }, outs: { 'data/train.csv': md5('t') } },
  train: { deps: { 'data/train.csv': md5('t'), 'train.py': md5('x') }, outs: { [MODEL]: md5('model') } },
})

/** A data card of the raw data, every part of which may be left out. */
const card = (more: Record<string, unknown> = {}) =>
  JSON.stringify({
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    license: 'CC-BY-4.0',
    dateModified: '2025-06-01',
    distribution: [{ '@type': 'cr:FileObject', '@id': 'data/raw.csv', contentUrl: 's3://lake/raw.csv' }],
    ...more,
  })
const log = JSON.stringify({
  eventType: 'COMPLETE',
  eventTime: '2025-06-02T00:00:00Z',
  producer: 'p',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
  run: { runId: '1' },
  job: { namespace: 'file://x', name: 'acme.prepare', facets: { sourceCodeLocation: { version: 'abc' } } },
  outputs: [{ namespace: 'file://x', name: 'data/train.csv' }],
})

async function judged(files: Record<string, string>, parameters: Record<string, unknown> = ALL) {
  const lineage = await graphOf({ [MODEL]: 'model', 'train.py': 'x', ...files }, Object.keys(files), MODEL)
  return lineageComplete.judge(
    requirement('lineage-complete', parameters),
    facts({ model: modelSpec({ artifact: MODEL }), lineage }),
  )
}
const lines = (found: Awaited<ReturnType<typeof judged>>) => found.map((one) => `${one.outcome}: ${one.message}`)

describe('lineage-complete', () => {
  it('is satisfied where records together tell all of it', async () => {
    expect(lines(await judged({ 'card.json': card(), 'dvc.lock': LOCK, 'log.ndjson': `${log}\n` }))).toEqual([
      expect.stringMatching(
        /^satisfied: models\/m\.pkl is traced over 2 steps to data\/raw\.csv from s3:\/\/lake\/raw\.csv/,
      ),
    ])
  })

  it.each([
    [
      'no address',
      { 'card.json': card({ distribution: [{ '@type': 'cr:FileObject', '@id': 'data/raw.csv' }] }) },
      /^missing: No record says where data\/raw\.csv comes from/,
    ],
    [
      'an address that is not registered',
      {
        'card.json': card({
          distribution: [
            { '@type': 'cr:FileObject', '@id': 'data/raw.csv', contentUrl: 's3://lake-of-others/raw.csv' },
          ],
        }),
      },
      /^violated: data\/raw\.csv comes from s3:\/\/lake-of-others\/raw\.csv, which is no registered source/,
    ],
    ['no licence', { 'card.json': card({ license: null }) }, /^missing: The records give data\/raw\.csv no licence/],
    [
      'a licence that says nothing',
      { 'card.json': card({ license: 'unknown' }) },
      /^missing: The records give data\/raw\.csv no licence/,
    ],
    ['no time', { 'card.json': card({ dateModified: null }) }, /^missing: The records give data\/raw\.csv no time/],
    [
      'a time that is none',
      { 'card.json': card({ dateModified: 'recently' }) },
      /^missing: The records give data\/raw\.csv no time/,
    ],
    [
      'no log',
      { 'log.ndjson': undefined },
      /^missing: No record tells of step "prepare" which version of the code it ran/,
    ],
    ['a run that failed', { 'log.ndjson': `${log.replace('COMPLETE', 'FAIL')}\n` }, /^violated: step "prepare" failed/],
    [
      'a run that never ended',
      { 'log.ndjson': `${log.replace('COMPLETE', 'START')}\n` },
      /^missing: step "prepare" started/,
    ],
  ])('tells %s', async (_, change, message) => {
    const all = { 'card.json': card(), 'dvc.lock': LOCK, 'log.ndjson': `${log}\n`, ...change }
    const files = Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined)) as Record<
      string,
      string
    >
    expect(lines(await judged(files))).toContainEqual(expect.stringMatching(message))
  })

  it('takes a file of the repository for no source', async () => {
    expect(lines(await judged({ 'dvc.lock': LOCK }, {}))).toEqual([
      expect.stringMatching(/^missing: No record says where data\/raw\.csv comes from/),
    ])
  })

  it('takes data that a step makes of nothing for no source', async () => {
    const lock = lockOf({
      make: { deps: { 'train.py': md5('x') }, outs: { 'data/raw.csv': md5('r') } },
      train: { deps: { 'data/raw.csv': md5('r') }, outs: { [MODEL]: md5('model') } },
    })
    expect(lines(await judged({ 'dvc.lock': lock }, {}))).toEqual([
      expect.stringMatching(/^missing: No record says where data\/raw\.csv comes from/),
    ])
  })

  it('asks the model that another was tuned from for its source', async () => {
    const lock = lockOf({
      tune: { deps: { 'base.safetensors': md5('b'), 'data/raw.csv': md5('r') }, outs: { [MODEL]: md5('model') } },
    })
    expect(lines(await judged({ 'card.json': card(), 'dvc.lock': lock }, {}))).toEqual([
      expect.stringMatching(/^missing: No record says where base\.safetensors comes from/),
    ])
  })

  it('is missing where no record names the model', async () => {
    expect(lines(await judged({ 'card.json': card() }))).toEqual([
      expect.stringMatching(/^missing: No record says how models\/m\.pkl was made/),
    ])
    expect(lineageComplete.judge(requirement('lineage-complete', ALL), facts())).toMatchObject([{ outcome: 'missing' }])
  })
})

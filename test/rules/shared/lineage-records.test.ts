/** Which files tell of lineage. */

import { describe, expect, it } from 'vitest'
import { fault } from '../../../src/domain/fault.js'
import { READERS } from '../../../src/readers/index.js'
import { LINEAGE_READERS, tellsLineage, unreadRecords } from '../../../src/rules/shared/lineage-records.js'
import { evidenceSpec, facts, fileFault } from '../../fakes/facts.js'
import { contextOf, sample, samplesOf } from '../../readers/reading.js'

describe('tellsLineage', () => {
  it('names readers that there are', () => {
    const known = new Set(READERS.map(({ id }) => id))
    expect([...LINEAGE_READERS].filter((id) => !known.has(id))).toEqual([])
  })

  it.each([...LINEAGE_READERS])('says so of what %s read, whatever its name', (id) => {
    expect(tellsLineage('x.bin', null, id)).toBe(true)
    expect(tellsLineage('x.bin', evidenceSpec('x.bin', { as: id }), null)).toBe(true)
  })

  it('goes by the reader that read, then by the one that the policy names, before any name', () => {
    expect(tellsLineage('dvc.lock', null, 'evaluation')).toBe(false)
    expect(tellsLineage('dvc.lock', evidenceSpec('dvc.lock', { as: 'evaluation' }), null)).toBe(false)
    expect(tellsLineage('x.bin', evidenceSpec('x.bin', { as: 'evaluation' }), 'dvc-lock')).toBe(true)
  })

  it.each([
    'dvc.lock',
    'a/dvc.yaml',
    'data/raw.csv.dvc',
    'models/m/MLmodel',
    'mlruns/1/meta.yaml',
    'run.json',
    'data/croissant.json',
    'x.prov.json',
    'provenance.json',
    'my-prov-1.xml',
    'openlineage-events.jsonl',
    'a.lineage.txt',
    'm.intoto.jsonl',
    'm.sigstore.json',
    'attestation.json',
    'statement.json',
    'bom.json',
    'm.cdx.json',
    'm.spdx.json',
    'm.spdx3.json',
    'mlmd-export.json',
    'SHA256SUMS',
    'sha1sum.txt',
    'm.bin.sha512',
    'lineage/x.bin',
    'a/Provenance/x.bin',
    'attestations/x.bin',
    'mlruns/0/x.bin',
    'kfp/x.bin',
  ])('knows %s by its name', (path) => {
    expect(tellsLineage(path, null, null)).toBe(true)
    expect(tellsLineage(path, evidenceSpec(path), null)).toBe(true)
  })

  it.each(['reports/evaluation.json', 'improve.json', 'm.bin', 'notes/run.jsonl', 'a/lineages/x.bin', 'sha256.bin'])(
    'does not take %s for one',
    (path) => {
      expect(tellsLineage(path, null, null)).toBe(false)
    },
  )
})

it.each(READERS.map((reader) => reader.id))('%s is known as a reader of lineage where it yields any', async (id) => {
  const reader = READERS.find((one) => one.id === id)!
  let yields = false
  for (const name of samplesOf(id)) {
    const read = await reader.read(sample(id, name), contextOf())
    yields ||= read.ok && read.value.some((one) => one.kind === 'lineage')
  }
  expect(LINEAGE_READERS.has(id)).toBe(yields)
})

it.each(['prov-n', 'mlflow-database', 'mlflow-registry'])('a %s that cannot be read is no lineage', (reader) => {
  const path = 'records/model.bin'
  const faults = [
    { path, sha256: null, spec: evidenceSpec(path), reader, faults: [fault('artifact/syntax', path, 'x')] },
  ]
  expect(unreadRecords(facts({ faults }))).toMatchObject([{ outcome: 'error' }])
})

it('tells the fix that a fault of the record offers', () => {
  const faults = [fault('artifact/syntax', 'dvc.lock', 'it is torn', { line: 3, fix: 'run dvc repro again' })]
  const [told] = unreadRecords(facts({ faults: [fileFault('dvc.lock', '', { faults })] }))
  expect(told).toMatchObject({
    outcome: 'error',
    message:
      'dvc.lock cannot be used as a record of where the model comes from: dvc.lock:3: it is torn (fix: run dvc repro again) [artifact/syntax].',
    fix: 'run dvc repro again',
  })
})

import { expect, it } from 'vitest'
import { fault } from '../../../src/domain/fault.js'
import { READERS } from '../../../src/readers/index.js'
import { LINEAGE_READERS, unreadRecords } from '../../../src/rules/shared/lineage-records.js'
import { evidenceSpec, facts } from '../../fakes/facts.js'
import { contextOf, sample, samplesOf } from '../../readers/reading.js'

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

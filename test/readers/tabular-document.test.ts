import { expect, it } from 'vitest'
import { featureImportance } from '../../src/readers/feature-importance.js'
import { csvOf, MAXIMUM_CASES, MAXIMUM_REPORT } from '../../src/readers/shared/tabular-document.js'
import { contextOf, faultsOf, fileOf } from './reading.js'

const ROW = `${'a'.repeat(1000)},1\n`
const large = () => fileOf('importance.csv', `feature,importance\n${ROW.repeat(MAXIMUM_REPORT / 1000)}`)

it('takes no large table for a report, also after another reader has taken it for cases', () => {
  const file = large()
  expect(csvOf(file, MAXIMUM_CASES)?.ok).toBe(true)
  expect(csvOf(file)).toBeNull()
})

it('says that a table is too large, where a policy names the reader', async () => {
  expect(await faultsOf(featureImportance.read(large(), contextOf()))).toMatch(/too large for importances/)
})

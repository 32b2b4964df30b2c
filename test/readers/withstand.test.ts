import { describe } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { withstands } from './withstands.js'

/** Readers of reports whose samples are all sound; the others test in their own files what they withstand. */
const IDS: ReadonlySet<string> = new Set([
  'aif360',
  'evidently',
  'fairlearn',
  'feature-importance',
  'garak',
  'great-expectations',
  'lm-eval',
  'mlflow-run',
  'sklearn-report',
])

describe.each(READERS.filter(({ id }) => IDS.has(id)))('$id', (reader) => {
  withstands(reader)
})

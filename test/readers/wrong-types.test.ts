import { describe, expect, it } from 'vitest'
import { croissant } from '../../src/readers/croissant.js'
import { inTotoStatement } from '../../src/readers/in-toto-statement.js'
import { mlflowRun } from '../../src/readers/mlflow-run.js'
import { openlineage } from '../../src/readers/openlineage.js'
import { prov } from '../../src/readers/prov.js'
import { bearsWrongTypes } from './hostile.js'
import { sample } from './reading.js'

const text = (reader: string, name: string): string => Buffer.from(sample(reader, name).bytes).toString()

describe('wrong types and names of the prototype', () => {
  it.each([
    [croissant, text('croissant', 'loan.json')],
    [inTotoStatement, text('in-toto-statement', 'slsa.json')],
    [inTotoStatement, text('in-toto-statement', 'legacy.link.json')],
    [mlflowRun, text('mlflow-run', 'run.json')],
    [openlineage, text('openlineage', 'loan.ndjson').split('\n')[1] as string],
    [prov, text('prov', 'loan.json')],
  ])('never make a reader throw: %#', async (reader, content) => {
    expect(content.length).toBeGreaterThan(100)
    await bearsWrongTypes(reader, content)
  })
})

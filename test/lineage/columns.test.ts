import { describe, expect, it } from 'vitest'
import { columnTraces } from '../../src/lineage/columns.js'
import { folder, graphOf } from './world.js'

const source = (data: string, column: string) => ({
  namespace: 'file://x',
  name: data,
  field: column,
})
/** An event of a run that makes one dataset, with the columns that each of its columns is made of. */
const event = (run: string, output: string, fields: Record<string, readonly object[]>) =>
  `${JSON.stringify({
    eventType: 'COMPLETE',
    eventTime: '2025-07-02T10:00:00Z',
    producer: 'p',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
    run: { runId: run },
    job: { namespace: 'file://x', name: run },
    outputs: [
      {
        namespace: 'file://x',
        name: output,
        facets: {
          columnLineage: {
            fields: Object.fromEntries(Object.entries(fields).map(([name, from]) => [name, { inputFields: from }])),
          },
        },
      },
    ],
  })}\n`

const traced = async (text: string, data: string) => {
  const graph = await graphOf({ 'e.ndjson': text }, ['e.ndjson'], null)
  return columnTraces(graph.nodes, [data]).map(
    ({ column, from }) => `${column} < ${from.map((one) => `${one.data}.${one.column}`).join(' ')}`,
  )
}

describe('columns', () => {
  it('are followed back to where they begin', async () => {
    const text =
      event('clean', 'clean.csv', { income: [source('raw.csv', 'income')], age: [source('raw.csv', 'born')] }) +
      event('train', 'train.csv', {
        ratio: [source('clean.csv', 'income'), source('fx.csv', 'rate'), source('clean.csv', 'age')],
        constant: [],
      })
    expect(await traced(text, 'train.csv')).toEqual(['ratio < fx.csv.rate raw.csv.income raw.csv.born', 'constant < '])
    expect(await traced(text, 'raw.csv')).toEqual([])
  })

  it('end on a circle, and at fields that are none', async () => {
    const text =
      event('a', 'a.csv', { x: [source('b.csv', 'x'), { field: 1 }, {}] }) +
      event('b', 'b.csv', { x: [source('a.csv', 'x')] })
    expect(await traced(text, 'a.csv')).toEqual(['x < '])
  })

  it('of the loan repository begin in its raw data', async () => {
    const files = folder('test/samples/loan-lineage')
    const events = 'lineage/openlineage/events.ndjson'
    const graph = await graphOf(files, [events, 'dvc.lock'], 'models/loan.joblib', null)
    const traces = columnTraces(graph.nodes, ['data/splits/train.csv'])
    expect(traces.find((one) => one.column === 'age')?.from).toEqual([{ data: 'data/raw.csv', column: 'age' }])
    expect(traces.length).toBeGreaterThan(5)
  })
})

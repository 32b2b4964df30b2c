import { describe, expect, it } from 'vitest'
import { drawnGraph } from '../../src/outputs/graph.js'
import { extremes, groupCharts } from '../../src/outputs/group-charts.js'
import { groupTables } from '../../src/outputs/groups.js'
import { DECISIONS, finding, hugeDecision, loanModel } from '../fakes/decisions.js'

const model = DECISIONS.fail.models[0]!
const measurements = model.measurements

const parity = (more: Parameters<typeof finding>[2]) =>
  finding('parity', 'metric-spread', {
    outcome: 'violated',
    metric: 'selection_rate',
    slice: { race: '*' },
    value: 0.425287 / 0.621092,
    threshold: { 'min-ratio': 0.8 },
    ...more,
  })

describe('groupTables', () => {
  it('puts the table with something that blocks first and marks it', () => {
    const [race] = groupTables(model)
    expect(race?.by).toBe('race')
    expect(race?.rows.map((row) => [row.name, row.n]).slice(0, 2)).toEqual([
      ['White', 4798],
      ['Black', 1340],
    ])
    expect(race?.rows.find((row) => row.name === 'Native American')?.cells.get('recall')?.finding?.outcome).toBe(
      'inconclusive',
    )
  })
  it('takes reported figures where nothing was recomputed', () => {
    const reported = finding('x', 'metric-threshold', {
      metric: 'accuracy',
      slice: { sex: 'Female' },
      value: 0.7,
      n: 10,
    })
    expect(
      groupTables(loanModel('pass', [reported], { measurements: [] }))[0]?.rows[0]?.cells.get('accuracy')?.value,
    ).toBe(0.7)
  })
  it('keeps the interval of a number that is there without it too', () => {
    const bare = measurements.map((one) => ({ ...one, interval: null }))
    expect(groupTables(loanModel('fail', [], { measurements: [...bare, ...measurements] }))).toEqual(
      groupTables(loanModel('fail', [], { measurements })),
    )
  })
  it('joins columns of an intersection', () => {
    const both = finding('x', 'metric-threshold', {
      metric: 'accuracy',
      slice: { sex: 'Female', race: 'Asian' },
      value: 0.7,
    })
    expect(groupTables(loanModel('pass', [both], { measurements: [] }))[0]).toMatchObject({
      by: 'race × sex',
      rows: [{ name: 'Asian, Female' }],
    })
  })
})

describe('groupCharts', () => {
  it('draws the line of a ratio at its share of the highest group', () => {
    const [chart] = groupCharts(loanModel('fail', [parity({})], { measurements }))
    expect(chart?.limit?.value).toBeCloseTo(0.8 * 0.621092, 12)
    expect(chart?.bars.filter((bar) => bar.state === 'beyond').map((bar) => bar.name)).toEqual([
      'Black',
      'Native American',
    ])
  })
  it('finds which groups were too small to be compared', () => {
    const [chart] = groupCharts(loanModel('fail', [parity({ value: 0.491045 / 0.621092 })], { measurements }))
    expect(chart?.bars.filter((bar) => bar.state === 'left-out').map((bar) => bar.name)).toEqual([
      'Native American',
      'Pacific Islander',
    ])
  })
  it('draws one bar a group, with its interval, where several requirements asked for it', () => {
    const bare = measurements.map((one) => ({ ...one, interval: null }))
    const one = groupCharts(loanModel('fail', [parity({})], { measurements }))
    expect(one[0]?.bars.every((bar) => bar.interval !== null)).toBe(true)
    for (const both of [
      [...bare, ...measurements],
      [...measurements, ...bare],
    ])
      expect(groupCharts(loanModel('fail', [parity({})], { measurements: both }))).toEqual(one)
  })
  it('tells a group that was too small, where several requirements asked for it', () => {
    const small = parity({ value: 0.491045 / 0.621092 })
    const twice = [...measurements, ...measurements]
    const states = groupCharts(loanModel('fail', [small], { measurements: twice }))[0]?.bars.map((bar) => bar.state)
    expect(states?.filter((state) => state === 'left-out')).toHaveLength(2)
    expect(states).toHaveLength(6)
  })
  it('draws no line where the value fits no set of groups', () => {
    expect(groupCharts(loanModel('fail', [parity({ value: 0.5 })], { measurements }))[0]?.limit).toBeNull()
  })
  it('draws a difference below the highest', () => {
    const [chart] = groupCharts(
      loanModel('fail', [parity({ value: 0.621092 - 0.425287, threshold: { 'max-difference': 0.1 } })], {
        measurements,
      }),
    )
    expect(chart?.limit?.value).toBeCloseTo(0.521092, 12)
  })
  it('shows the rates behind equalized odds', () => {
    const odds = finding('odds', 'metric-threshold', {
      metric: 'equalized_odds_difference',
      slice: { race: '*' },
      value: 0.3,
      threshold: { max: 0.1 },
    })
    expect(groupCharts(loanModel('fail', [odds], { measurements })).map((chart) => chart.metric)).toEqual([
      'false_positive_rate',
      'recall',
    ])
  })
  it('names the ends of a spread', () => {
    expect(extremes(loanModel('fail', [parity({})], { measurements }), parity({}))?.map((bar) => bar.name)).toEqual([
      'Native American',
      'White',
    ])
    expect(extremes(model, finding('x', 'y'))).toBeNull()
  })
})

describe('drawnGraph', () => {
  it('keeps the model and the worst edges of a large graph', () => {
    const graph = drawnGraph(hugeDecision(10).models[0]!, 40)
    expect(graph.nodes).toHaveLength(40)
    expect(graph.nodes.some((node) => node.type === 'model')).toBe(true)
    expect(graph.nodesLeftOut).toBe(2960)
    expect(graph.edges.filter((edge) => edge.state === 'contradicted').length).toBeGreaterThan(10)
  })
  it('ends on a cycle', () => {
    const [a, b] = model.lineage.nodes
    const edge = model.lineage.edges[0]!
    const cycle = [
      { ...edge, from: a!.id, to: b!.id },
      { ...edge, from: b!.id, to: a!.id },
      { ...edge, from: a!.id, to: a!.id },
    ]
    expect(
      drawnGraph(loanModel('fail', [], { lineage: { ...model.lineage, nodes: [a!, b!], edges: cycle } }), 40).edges,
    ).toHaveLength(3)
  })
  it('puts a source just above what it goes into', () => {
    const { layers } = drawnGraph(model, 40)
    expect([layers.get('params'), layers.get('code'), layers.get('splits'), layers.get('train')]).toEqual([5, 5, 5, 6])
  })
})

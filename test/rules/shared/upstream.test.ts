/** The part of a lineage graph that leads to the model. */

import { describe, expect, it } from 'vitest'
import { EMPTY_GRAPH, type GraphNode, type LineageGraph } from '../../../src/domain/lineage.js'
import { addressesOf, licencesOf, upstreamOf } from '../../../src/rules/shared/upstream.js'
import { source } from '../../fakes/facts.js'

const node = (id: string, type: GraphNode['type'], more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type,
  name: id,
  path: null,
  uri: null,
  digests: [],
  version: null,
  at: null,
  startedAt: null,
  license: null,
  owner: null,
  command: null,
  codeVersion: null,
  parameters: [],
  status: null,
  source: source('p.json'),
  sources: [source('p.json')],
  ...more,
})

/** raw → clean-step → clean → train → m → report; code and params go into train; aside leads elsewhere. */
const NODES = [
  node('raw', 'source'),
  node('clean-step', 'step'),
  node('clean', 'dataset'),
  node('code', 'code'),
  node('params', 'parameters'),
  node('train', 'step'),
  node('m', 'model'),
  node('report', 'report'),
  node('aside', 'file'),
]
const PAIRS = [
  ['raw', 'clean-step'],
  ['clean-step', 'clean'],
  ['clean', 'train'],
  ['code', 'train'],
  ['params', 'train'],
  ['train', 'm'],
  ['m', 'report'],
  ['aside', 'report'],
  ['nowhere', 'm'],
] as const
const graph = (model: string | null, pairs: readonly (readonly [string, string])[] = PAIRS): LineageGraph => ({
  ...EMPTY_GRAPH,
  nodes: NODES,
  edges: pairs.map(([from, to]) => ({ from, to, state: 'declared', reason: '', sources: [] })),
  model,
})
const ids = (nodes: readonly GraphNode[]) => nodes.map((one) => one.id).join(' ')

describe('upstreamOf', () => {
  it('has what went into the model, and nothing that came of it', () => {
    const found = upstreamOf(graph('m'))
    expect(found.model?.id).toBe('m')
    expect(ids(found.nodes)).toBe('raw clean-step clean code params train')
    expect(ids(found.data)).toBe('raw clean')
    expect(ids(found.roots)).toBe('raw')
    expect(found.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(
      PAIRS.map((pair) => pair.join(' ')).filter((pair) => !pair.endsWith('report')),
    )
    expect(ids(found.before('train'))).toBe('clean code params')
    // A reference to nothing leads from nothing.
    expect(ids(found.before('m'))).toBe('train')
    expect(found.before('raw')).toEqual([])
  })

  it.each([null, 'gone'])(
    'has everything where no record names the model (%s), but no models and reports as data',
    (model) => {
      const found = upstreamOf(graph(model))
      expect(found.model).toBeNull()
      expect(ids(found.nodes)).toBe(ids(NODES))
      expect(ids(found.data)).toBe('raw clean aside')
      expect(ids(found.roots)).toBe('raw aside')
    },
  )

  it('counts a model that another was tuned from, and a report that was learned from, as data', () => {
    const tuned = upstreamOf({
      ...graph('m', [
        ['base', 'm'],
        ['report', 'm'],
      ]),
      nodes: [...NODES, node('base', 'model')],
    })
    expect(ids(tuned.data)).toBe('report base')
    expect(ids(tuned.roots)).toBe('report base')
  })

  it.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'code alone makes no data',
      [
        ['code', 'clean'],
        ['clean', 'm'],
      ],
      'clean',
    ],
    [
      'parameters alone make none',
      [
        ['params', 'clean'],
        ['clean', 'm'],
      ],
      'clean',
    ],
    [
      'a step that read nothing made it of nothing',
      [
        ['clean-step', 'clean'],
        ['clean', 'm'],
      ],
      'clean',
    ],
    [
      'nor of code',
      [
        ['code', 'clean-step'],
        ['clean-step', 'clean'],
        ['clean', 'm'],
      ],
      'clean',
    ],
    [
      'nor of parameters',
      [
        ['params', 'clean-step'],
        ['clean-step', 'clean'],
        ['clean', 'm'],
      ],
      'clean',
    ],
    [
      'nor of another step',
      [
        ['train', 'clean-step'],
        ['clean-step', 'clean'],
        ['clean', 'm'],
      ],
      'clean',
    ],
    [
      'data straight from data',
      [
        ['raw', 'clean'],
        ['clean', 'm'],
      ],
      'raw',
    ],
  ])('%s', (_, pairs, roots) => {
    expect(ids(upstreamOf(graph('m', pairs)).roots)).toBe(roots)
  })

  it('comes to an end on a circle', () => {
    const found = upstreamOf(
      graph('m', [
        ['raw', 'clean'],
        ['clean', 'raw'],
        ['clean', 'm'],
        ['m', 'raw'],
      ]),
    )
    expect(ids(found.nodes)).toBe('raw clean')
    expect(found.roots).toEqual([])
  })
})

it.each<[Partial<GraphNode>, readonly string[]]>([
  [{}, []],
  [{ uri: 's3://lake/x' }, ['s3://lake/x']],
  [{ uri: 's3://lake/x', uris: ['s3://lake/x', 'https://y'] }, ['s3://lake/x', 'https://y']],
  [
    { uris: ['mlflow-artifacts:/1', 'models:/m/1', 'kfp:7', 'mlflow:/x', 'my-models:/x'] },
    ['mlflow:/x', 'my-models:/x'],
  ],
])('%j has the addresses %j', (more, addresses) => {
  expect(addressesOf(node('x', 'dataset', more))).toEqual(addresses)
})

it.each<[Partial<GraphNode>, readonly string[]]>([
  [{}, []],
  [{ license: 'MIT' }, ['MIT']],
  [{ license: 'MIT', licenses: ['MIT', 'ISC'] }, ['MIT', 'ISC']],
])('%j has the licences %j', (more, licences) => {
  expect(licencesOf(node('x', 'dataset', more))).toEqual(licences)
})

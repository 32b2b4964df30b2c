import { describe, expect, it } from 'vitest'
import type { LineageEvidence } from '../../src/domain/evidence.js'
import type { LineageEdge, LineageNode } from '../../src/domain/lineage.js'
import { buildLineage } from '../../src/lineage/index.js'
import { lineageNode } from '../../src/readers/shared/lineage.js'
import { upstreamOf } from '../../src/rules/shared/upstream.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import { modelOf, treeOf } from './world.js'

const NODES = 100_000
const EDGES = 300_000

/** Several records of one large pipeline: things and steps in turn, each step reading some of the things before it. */
function records(): readonly LineageEvidence[] {
  const source = { path: 'events.ndjson', sha256: 'a'.repeat(64), pointer: '', line: 1 }
  const nodes = Array.from({ length: NODES }, (_, index): LineageNode => {
    const isStep = index % 2 === 1
    const path = isStep ? null : `data/${index % 977}/${index}.parquet`
    return lineageNode({
      id: `n${index}`,
      type: isStep ? 'step' : 'dataset',
      name: isStep ? `step ${index}` : path!,
      path,
      digests: isStep ? [] : [{ algorithm: 'sha256', value: index.toString(16).padStart(64, '0') }],
      source,
    })
  })
  const edges: LineageEdge[] = []
  for (let index = 1; index < NODES; index++) edges.push({ from: `n${index - 1}`, to: `n${index}`, source })
  let seed = 1
  while (edges.length < EDGES) {
    seed = (seed * 48_271) % 2_147_483_647
    const to = 2 * (1 + (seed % (NODES / 2 - 1))) + 1
    edges.push({ from: `n${2 * (seed % ((to - 1) / 2))}`, to: `n${to % NODES}`, source })
  }
  const half = NODES / 2
  return [
    { nodes, edges },
    {
      nodes: nodes.slice(half),
      edges: edges.filter(({ from, to }) => Number(from.slice(1)) >= half && Number(to.slice(1)) >= half),
    },
  ].map((fragment, index) => ({
    kind: 'lineage' as const,
    reader: 'openlineage',
    origin: 'reported' as const,
    source: { ...source, path: `${index}.ndjson` },
    fragment,
  }))
}

describe('a graph of 100,000 nodes and 300,000 edges', () => {
  it('is built and walked in time', async () => {
    const fragments = records()
    const artifact = `data/${(NODES - 2) % 977}/${NODES - 2}.parquet`
    const started = cpuMilliseconds()
    const graph = await buildLineage({
      model: modelOf(artifact),
      modelDigest: null,
      fragments,
      head: treeOf({ x: '' }),
      now: 0,
    })
    const upstream = upstreamOf(graph)
    const spent = cpuMilliseconds() - started
    expect(graph.nodes).toHaveLength(NODES)
    expect(graph.model).toBe(artifact)
    expect(upstream.nodes.length).toBe(NODES - 2)
    // 1.2 s on a machine of its own; tests share theirs, and memory is cleaned up beside them.
    expect(spent).toBeLessThan(12_000)
  }, 180_000)
})

/** Nodes and edges of a graph made by hand, every part of which may be replaced. */

import type { GraphEdge, GraphNode } from '../../src/domain/lineage.js'
import { source } from '../fakes/facts.js'

/** A dataset of the repository that one record names and says nothing of. */
export const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type: 'dataset',
  name: id,
  path: id,
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
  source: source('dvc.lock'),
  sources: [source('dvc.lock')],
  ...more,
})

/** A verified edge. */
export const edge = (from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  from,
  to,
  state: 'verified',
  reason: 'the digest is that of the file',
  sources: [source('dvc.lock')],
  ...more,
})

/** `lineage`: where a model comes from, edge by edge, and what of it was verified or only declared. */

import { fault, good, type Result } from '../domain/fault.js'
import type { GraphEdge, GraphNode, LineageGraph } from '../domain/lineage.js'
import type { ModelSpec, Policy } from '../domain/policy.js'
import type { TreeView } from '../domain/snapshot.js'
import { matchesUri } from '../domain/uri-pattern.js'
import { applicable } from '../evaluate.js'
import { noWorkingTree } from '../git/bundle.js'
import { workingTree } from '../git/folder-tree.js'
import { resolveCommit } from '../git/history.js'
import { objectReader } from '../git/objects.js'
import { loadTree } from '../git/tree.js'
import { columnTraces } from '../lineage/columns.js'
import { adjacency, components } from '../lineage/cycles.js'
import { lineageDiagram } from '../outputs/diagrams.js'
import { lineageText } from '../outputs/lineage-text.js'
import { type InputOrigin, type LineageView, lineageJson } from '../outputs/lineage-view.js'
import { isRowsSpec } from '../read.js'
import { addressesOf, upstreamOf } from '../rules/shared/upstream.js'
import type { Command } from './command.js'
import { type LineageFacts, lineageFacts } from './shared/lineage-facts.js'
import { openRepository } from './shared/local.js'
import { formatOption, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'

/** Nodes of a Mermaid diagram: more cannot be read. */
const DRAWN = 80

export const lineage: Command = {
  name: 'lineage',
  usage: 'lineage MODEL',
  summary:
    'Traces a model back to its sources: which rows, files and steps led to it, each edge with what was verified, and what the inputs of a prediction are derived from. MODEL is an id of the policy or the path of a model file.',
  options: {
    repo: { value: 'DIR', help: 'the repository: a folder or a git bundle', fallback: '.' },
    head: { value: 'REF', help: 'the commit; "." is the working tree', fallback: 'HEAD' },
    policy: {
      value: 'PATH',
      help: 'the policy, inside the repository (default: policies/risk-policy.yml, where there is one)',
    },
    format: formatOption(['text', 'json', 'mermaid']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 1)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const [name] = parsed.value.rest
    if (name === undefined)
      return sayFaults(world, [fault('usage/option', 'lineage', 'needs a model', { fix: 'risk-gate lineage MODEL' })])
    const { value: options } = parsed
    const answer = await withTree(options.text('repo') ?? '.', options.text('head') ?? 'HEAD', async (tree) => {
      const found = await lineageFacts(name, tree, options.text('policy'))
      return found.ok ? good({ view: viewOf(found.value, tree.commit), faults: found.value.faults }) : found
    })
    if (!answer.ok) return sayFaults(world, answer.faults)
    const { view, faults } = answer.value
    const format = options.text('format')
    if (format === 'json') world.out(`${JSON.stringify(lineageJson(view), null, 1).replaceAll('##[', '#\\u0023[')}\n`)
    else if (format === 'mermaid') world.out(mermaidOf(view))
    else world.out(lineageText(view))
    return faults.length > 0 ? sayFaults(world, faults) : 0
  },
}

/** Opens a tree for the while. */
async function withTree<T>(
  repo: string,
  head: string,
  use: (tree: TreeView) => Promise<Result<T>>,
): Promise<Result<T>> {
  const repository = await openRepository(repo)
  if (!repository.ok) return repository
  const objects = objectReader(repository.value)
  try {
    if (head === '.' && repository.value.bare) return { ok: false, faults: [noWorkingTree(repo)] }
    const commit = await resolveCommit(repository.value, head === '.' ? 'HEAD' : head, '--head')
    if (!commit.ok) return commit
    const tree = await loadTree(repository.value, objects, commit.value)
    if (!tree.ok) return tree
    if (head !== '.') return await use(tree.value)
    const here = await workingTree(repository.value, tree.value)
    return here.ok ? await use(here.value.tree) : here
  } finally {
    objects.close()
    repository.value.close()
  }
}

function viewOf({ policy, model, digest, graph }: LineageFacts, commit: string | null): LineageView {
  const upstream = upstreamOf(graph)
  const nodes = upstream.model === null ? [] : [...upstream.nodes, upstream.model]
  const place = placesOf(nodes, upstream.edges)
  const inOrder = (of: readonly GraphNode[]) => of.toSorted((a, b) => place(a.id) - place(b.id))
  const roots = new Set(upstream.model === null ? [] : upstream.roots)
  const data = new Set(upstream.data)
  const inputs = inputsOf(graph, model, inOrder)
  return {
    id: model.id,
    artifact: model.artifact,
    digest,
    commit,
    graph,
    nodes: inOrder(nodes),
    edges: upstream.model === null ? [] : upstream.edges.toSorted((a, b) => place(a.from) - place(b.from)),
    sources: inOrder([...roots]).map((node) => ({
      node,
      addresses: addressesOf(node),
      registered: isRegistered(node, policy, model),
    })),
    data: inOrder(nodes.filter((node) => data.has(node) && !roots.has(node))),
    files: inOrder(nodes.filter((node) => node.type === 'code' || node.type === 'parameters')),
    steps: inOrder(nodes.filter((node) => node.type === 'step')),
    inputs,
    columns: columnTraces(
      graph.nodes,
      inputs.map((one) => one.name),
    ),
  }
}

/** Place of each node in the flow: what goes into something stands before it; on a cycle the order is that of the records. */
function placesOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): (id: string) => number {
  const index = new Map(nodes.map((node, at) => [node.id, at]))
  const inside = edges.filter((edge) => index.has(edge.from) && index.has(edge.to))
  const { componentOf } = components(
    adjacency(
      nodes.length,
      inside.map((edge) => index.get(edge.from)!),
      inside.map((edge) => index.get(edge.to)!),
    ),
  )
  return (id) => -(componentOf[index.get(id) ?? 0] ?? 0)
}

/** Whether all addresses of a source are ones that a requirement of the policy registers; null where none asks. */
function isRegistered(node: GraphNode, policy: Policy | null, model: ModelSpec): boolean | null {
  const asking = policy === null ? [] : applicable(policy, model).filter((one) => one.rule === 'lineage-complete')
  const patterns = asking.flatMap((one) => (one.with['sources'] as readonly string[] | undefined) ?? [])
  if (patterns.length === 0) return null
  const addresses = addressesOf(node)
  return addresses.length > 0 && addresses.every((uri) => patterns.some((pattern) => matchesUri(pattern, uri)))
}

/** Rows of predictions that the policy names, and the data that the last step before the model read. */
function inputsOf(
  graph: LineageGraph,
  model: ModelSpec,
  inOrder: (nodes: readonly GraphNode[]) => readonly GraphNode[],
): readonly InputOrigin[] {
  const rows = model.evidence.filter((spec) => isRowsSpec(spec) && spec.role === 'candidate').map((spec) => spec.file)
  const own = upstreamOf(graph)
  const learned =
    own.model === null
      ? []
      : own
          .before(own.model.id)
          .flatMap((node) => (node.type === 'step' ? own.before(node.id) : [node]))
          .filter((node) => node.type === 'dataset' || node.type === 'source' || node.type === 'file')
          .map((node) => node.id)
  const wanted = [...new Set([...learned, ...rows])]
  return wanted.map((name): InputOrigin => {
    const node = graph.nodes.find((one) => one.id === name || one.path === name)
    if (!node) return { name, recorded: false, sources: [], steps: [] }
    const before = upstreamOf({ ...graph, model: node.id })
    const sources = before.roots.length > 0 ? before.roots : addressesOf(node).length > 0 ? [node] : []
    const steps = inOrder(before.nodes.filter((one) => one.type === 'step'))
    return { name: node.name, recorded: true, sources: inOrder(sources), steps }
  })
}

/** The part that led to the model as a Mermaid flowchart, without the fence of Markdown. */
function mermaidOf(view: LineageView): string {
  const drawn = lineageDiagram({ lineage: { nodes: view.nodes, edges: view.edges } }, DRAWN)
  const legend =
    '%% ✓ verified against the files, … only declared, ? the bytes are not here, ✗ contradicted by the files'
  const lines = drawn === null ? ['flowchart LR', '  none["no record says how the model was made"]'] : drawn.split('\n')
  const body = lines.filter((line) => !line.startsWith('```'))
  return `${[body[0], `  ${legend}`, ...body.slice(1)].join('\n')}\n`
}

/** Where a model comes from, for a terminal: a summary line, sources, steps, each edge, and what is open. */

import type { EdgeState, GraphEdge, GraphNode } from '../domain/lineage.js'
import { logName, logProse } from './escape.js'
import { EDGE_SIGNS, EDGE_STATES, EDGE_WORDS } from './graph.js'
import { type LineageView, stateCounts, thingOf, timeOf } from './lineage-view.js'
import { listed, plural, whole } from './words.js'

/** Lines of one list that are printed; the rest is counted. JSON has all. */
const MOST = 200

/** The view as text; each line is safe for a log. */
export function lineageText(view: LineageView): string {
  return `${[
    ...heading(view),
    ...section('Sources', view.sources, sourceLines),
    ...section('Data made on the way', view.data, (node) => [`  ${thing(node)}`]),
    ...section('Code and parameters', view.files, (node) => [`  ${thing(node)}`]),
    ...section('Steps, first to last', view.steps, stepLines),
    ...flow(view),
    ...inputs(view),
    ...section('Contradicted', contradictions(view), (line) => [`  ${EDGE_SIGNS.contradicted} ${logProse(line, 600)}`]),
    ...section('Cycles', view.graph.cycles, (ids) => [
      `  ${ids
        .slice(0, 12)
        .map((id) => logName(id))
        .join(' → ')} → …`,
    ]),
    ...section('Open', view.graph.unresolved, (line) => [`  ${logProse(line, 400)}`]),
  ].join('\n')}\n`
}

function heading(view: LineageView): readonly string[] {
  const name = logName(view.artifact ?? view.id)
  const own = view.artifact === null || view.artifact === view.id ? '' : ` of model ${logName(view.id)}`
  const digest = view.digest === null ? 'not in the tree' : logName(view.digest)
  const head = `${name}${own} (${digest}) at ${view.commit === null ? 'the working tree' : view.commit.slice(0, 12)}`
  if (view.graph.model === null) {
    const read = plural(view.graph.nodes.length, 'thing and step', 'things and steps')
    return [head, `No record says how it was made (the records tell of ${read}).`]
  }
  const counts = stateCounts(view.edges)
  const told = EDGE_STATES.toReversed().map((state) => `${whole(counts[state])} ${state}`)
  const sources = plural(view.sources.length, 'source')
  return [
    head,
    `Traced over ${plural(view.steps.length, 'step')} to ${sources}; ${plural(view.edges.length, 'edge')}: ${listed(told)}.`,
  ]
}

function section<T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const left = items.length - MOST
  return ['', title, ...items.slice(0, MOST).flatMap(lines), ...(left > 0 ? [`  and ${whole(left)} more`] : [])]
}

function sourceLines({ node, addresses, registered }: LineageView['sources'][number]): readonly string[] {
  const from =
    addresses.length > 0
      ? addresses
          .slice(0, 3)
          .map((uri) => logName(uri, 200))
          .join(', ')
      : 'no address'
  const word = registered === null ? '' : registered ? ', registered' : ', NOT registered'
  const licences = node.licenses ?? (node.license === null ? [] : [node.license])
  const licence = licences.length > 0 ? licences.map((one) => logName(one)).join(', ') : 'no licence'
  return [`  ${thing(node)}`, `      from ${from}${word}; ${licence}`]
}

/** A thing in one line: name, digest, time. */
function thing(node: GraphNode): string {
  const parts = [digest(node), node.version === null ? null : `version ${logName(node.version, 60)}`, time(node)]
  return `${logName(node.name)}  ${parts.filter((part) => part !== null).join(', ') || 'nothing more is recorded'}`
}

const digest = (node: GraphNode | undefined): string | null => {
  const [first] = node?.digests ?? []
  return first ? `${first.algorithm} ${logName(first.value.slice(0, 12))}…` : null
}

const time = (node: GraphNode): string | null => (node.at === null ? null : logName(node.at.text, 40))

function stepLines(node: GraphNode): readonly string[] {
  const parameters = node.parameters
    .slice(0, 12)
    .map(({ name, value }) => `${logName(name, 60)} = ${logName(JSON.stringify(value), 60)}`)
  const more = node.parameters.length - parameters.length
  const when = node.startedAt === null ? time(node) : `${logName(node.startedAt.text, 40)} to ${time(node) ?? '?'}`
  const facts = [
    `command ${node.command === null ? 'not recorded' : logProse(node.command, 200)}`,
    `code ${node.codeVersion === null ? 'without a recorded version' : logName(node.codeVersion, 60)}`,
    ...(when === null ? [] : [when]),
    ...(node.status === null || node.status === 'finished' ? [] : [node.status.toUpperCase()]),
  ]
  return [
    `  ${logName(node.name)}  ${facts.join('; ')}`,
    ...(parameters.length > 0 ? [`      with ${parameters.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
  ]
}

/** Every edge with its state, file, digest, time and reason. */
function flow(view: LineageView): readonly string[] {
  const byId = new Map(view.graph.nodes.map((node) => [node.id, node]))
  const name = (id: string) => {
    const node = byId.get(id)
    return node?.type === 'step' ? `[${logName(node.name, 80)}]` : logName(node?.name ?? id, 80)
  }
  const used = new Set<EdgeState>(view.edges.map((edge) => edge.state))
  const legend = EDGE_STATES.filter((state) => used.has(state)).map(
    (state) => `${EDGE_SIGNS[state]} ${EDGE_WORDS[state]}`,
  )
  return section('Flow', view.edges, (edge: GraphEdge) => {
    const files = [...new Set(edge.sources.map((one) => (one.line === null ? one.path : `${one.path}:${one.line}`)))]
    const facts = [
      edge.state,
      `${listed(files.slice(0, 4).map((file) => logName(file)))}${files.length > 4 ? ` and ${whole(files.length - 4)} more` : ''}`,
      digest(thingOf(edge, byId)),
      timeOf(edge, byId),
    ]
    return [
      `  ${EDGE_SIGNS[edge.state]} ${name(edge.from)} → ${name(edge.to)}`,
      `      ${facts.flatMap((fact) => (fact === null || fact === '' ? [] : [logName(fact, 600)])).join('; ')}`,
      `      ${logProse(edge.reason, 400)}`,
    ]
  }).map((line, index) => (index === 1 ? `${line}  (${legend.join(', ')})` : line))
}

function inputs(view: LineageView): readonly string[] {
  const rows = section("What a prediction's inputs are derived from", view.inputs, (one) => {
    if (!one.recorded) return [`  ${logName(one.name)}: no record names it`]
    const steps = one.steps.map((node) => logName(node.name))
    const from = one.sources.map((node) => logName(node.uri ?? node.name, 200))
    const over = steps.length > 0 ? ` over ${steps.join(', ')}` : ''
    return [`  ${logName(one.name)}: ${from.length > 0 ? listed(from) : 'no recorded source'}${over}`]
  })
  const columns = section('Columns', view.columns, ({ data, column, from }) => {
    const origins = from.map((one) => `${logName(one.column)} of ${logName(one.data)}`)
    return [
      `  ${logName(column)} of ${logName(data)} ← ${origins.length > 0 ? listed(origins) : 'nothing that is recorded'}`,
    ]
  })
  const none = view.inputs.length > 0 && columns.length === 0 ? ['  Of single columns the records tell nothing.'] : []
  return [...rows, ...none, ...columns]
}

/** Messages of the contradictions, each once. */
const contradictions = (view: LineageView): readonly string[] => [
  ...new Set(view.graph.checks.filter((check) => check.state === 'mismatch').map((check) => check.message)),
]

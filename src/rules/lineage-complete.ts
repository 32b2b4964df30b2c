/** Rule `lineage-complete`: the model can be traced back to registered sources, step by step. */

import type { GraphNode } from '../domain/lineage.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional, withDefault } from '../domain/strictness.js'
import { timeBounds } from '../domain/time-bounds.js'
import { matchesUri } from '../domain/uri-pattern.js'
import { judgement } from './shared/judgement.js'
import { spdxId } from './shared/licences.js'
import { oncePerFile, unreadRecords } from './shared/lineage-records.js'
import { addressesOf, licencesOf, type Upstream, upstreamOf } from './shared/upstream.js'
import { count, listing, visible } from './shared/words.js'

type DatasetPart = 'version' | 'timestamp' | 'source' | 'license'
type StepPart = 'command' | 'code-version'

interface Parameters {
  readonly sources?: readonly string[]
  readonly 'each-dataset'?: readonly DatasetPart[]
  readonly 'each-step'?: readonly StepPart[]
}

/** Follows the model back to where its data come from. */
export const lineageComplete: Rule = {
  id: 'lineage-complete',
  summary: 'Records lead from the model back to registered sources, and say of each dataset and step what is asked.',
  plain:
    'It can be followed, step by step, from which data the model was made, back to sources that the organisation knows.',
  details:
    "Starting at the model's artifact every edge is followed back. Data that were made of no other recorded data must have an address, and all their addresses must match one of `sources` (`*` within a segment, `**` over segments): no address is missing, another one is violated. `each-dataset` asks of all data on the way: a version or digest, a time (of their own, of the step that made them or of what they were taken from), a source, and, of the sources, a licence. `each-step` asks of the steps that made each thing, taken together, the command and the version of the code (a commit, or the digest of the code file). A cycle or a failed step is violated, a step that never completed is missing. A model that no record names is missing.",
  remedy: [
    'Commit the records that the pipeline wrote and that were left out: dvc.lock, OpenLineage events, an attestation of the training.',
    'Add what they leave open in a data card or provenance file: address, version, time or licence of the source that the finding names.',
    'Train in a pipeline that records each step by itself, so that nothing has to be told afterwards.',
  ],
  schema: {
    type: 'object',
    properties: {
      to: { const: 'registered-sources', description: 'Where the lineage has to lead.' },
      sources: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 1024 },
        minItems: 1,
        uniqueItems: true,
        description: 'Patterns of the addresses that are registered sources.',
      },
      'each-dataset': {
        type: 'array',
        items: { enum: ['version', 'timestamp', 'source', 'license'] },
        uniqueItems: true,
        description: 'What every dataset must have.',
      },
      'each-step': {
        type: 'array',
        items: { enum: ['command', 'code-version'] },
        uniqueItems: true,
        description: 'What every step must have.',
      },
    },
    additionalProperties: false,
  },
  strictness: {
    to: withDefault(['registered-sources'], 'registered-sources'),
    // Left out, addresses of files are refused, which a pattern may allow: the two cannot be compared.
    sources: 'less',
    'each-dataset': optional('more'),
    'each-step': optional('more'),
  },
  judge,
}

function judge(requirement: Requirement, facts: Facts): readonly Judgement[] {
  const parameters = requirement.with as Parameters
  const unread = unreadRecords(facts)
  const upstream = upstreamOf(facts.lineage)
  if (upstream.model === null)
    return unread.length > 0 && facts.lineage.nodes.length === 0 ? unread : [...unread, untold(facts)]
  const problems = [
    ...unread,
    ...cyclic(facts, upstream),
    ...ended(upstream),
    ...rootless(upstream, parameters.sources ?? null),
    ...(parameters['each-dataset'] ?? []).flatMap((part) => datasets(upstream, part)),
    ...(parameters['each-step'] ?? []).flatMap((part) => steps(upstream, part)),
  ]
  return problems.length > 0 ? problems : [satisfied(facts, upstream)]
}

function untold(facts: Facts): Judgement {
  const name = visible(facts.model.artifact ?? facts.model.id)
  return judgement('missing', `No record says how ${name} was made.`, {
    fix: `commit a record of the training that names ${name}: dvc.lock, OpenLineage events, PROV or an attestation`,
    sources: oncePerFile(
      facts.lineage.nodes.map((node) => node.source),
      5,
    ),
  })
}

/** Cycles on the way to the model. */
function cyclic(facts: Facts, upstream: Upstream): readonly Judgement[] {
  const near = new Map([...upstream.nodes, upstream.model!].map((node) => [node.id, node]))
  return facts.lineage.cycles
    .filter((cycle) => cycle.some((id) => near.has(id)))
    .map((cycle) => {
      const nodes = cycle.flatMap((id) => near.get(id) ?? [])
      return judgement(
        'violated',
        `The lineage goes round in a circle through ${listing(
          nodes.map((node) => node.name),
          8,
        )}: something is an ancestor of itself.`,
        {
          fix: 'correct the record that names an output as its own input',
          sources: oncePerFile(nodes.flatMap((node) => node.sources)),
        },
      )
    })
}

/** Steps on the way that failed or never completed. */
function ended(upstream: Upstream): readonly Judgement[] {
  const steps = upstream.nodes.filter((node) => node.type === 'step')
  const tell = (
    status: GraphNode['status'],
    outcome: 'violated' | 'missing',
    says: string,
    fix: string,
  ): readonly Judgement[] => {
    const found = steps.filter((node) => node.status === status)
    if (found.length === 0) return []
    return [
      judgement(outcome, `${listing(found.map((node) => `step "${node.name}"`))} ${says}.`, {
        fix,
        sources: oncePerFile(found.flatMap((node) => node.sources)),
      }),
    ]
  }
  return [
    ...tell(
      'failed',
      'violated',
      'failed, and yet the model rests on what it made',
      'run the step again, and record the run that succeeded',
    ),
    ...tell(
      'running',
      'missing',
      'started, and no record says that it completed',
      'commit the records once the run has completed',
    ),
  ]
}

/** Where the data come from: an address for each root, all of them registered. */
function rootless(upstream: Upstream, sources: readonly string[] | null): readonly Judgement[] {
  if (upstream.roots.length === 0) {
    return [
      judgement(
        'missing',
        `No record names data that ${upstream.model!.name} was made of, so it leads back to no registered source.`,
        { fix: 'record what the training read', sources: oncePerFile(upstream.model!.sources) },
      ),
    ]
  }
  const registered = (uri: string) =>
    sources === null ? !uri.startsWith('file:') : sources.some((pattern) => matchesUri(pattern, uri))
  const without = upstream.roots.filter((node) => addressesOf(node).length === 0)
  const elsewhere = upstream.roots.flatMap((node) =>
    addressesOf(node)
      .filter((uri) => !registered(uri))
      .map((uri) => ({ node, uri })),
  )
  const found: Judgement[] = []
  if (without.length > 0) {
    const names = listing(without.map((node) => node.name))
    found.push(
      judgement(
        'missing',
        `No record says where ${names} ${without.length === 1 ? 'comes' : 'come'} from, so the lineage does not reach a registered source.`,
        {
          fix: `record the address of ${names}, in a data card, attestation or provenance file`,
          sources: oncePerFile(without.flatMap((node) => node.sources)),
        },
      ),
    )
  }
  if (elsewhere.length > 0) {
    const asked = sources === null ? 'an address outside this machine' : listing(sources)
    found.push(
      judgement(
        'violated',
        `${listing(elsewhere.map(({ node, uri }) => `${node.name} comes from ${visible(uri)}`))}, which is no registered source (${asked}).`,
        {
          fix: 'use data of a registered source, or have the policy register this one',
          sources: oncePerFile(elsewhere.flatMap(({ node }) => node.sources)),
        },
      ),
    )
  }
  return found
}

const LACK: Readonly<Record<DatasetPart, string>> = {
  version: 'no version and no digest',
  timestamp: 'no time',
  source: 'no source',
  license: 'no licence',
}

/** Datasets that lack a part. Licences are asked of the sources only. */
function datasets(upstream: Upstream, part: DatasetPart): readonly Judgement[] {
  // What has no address at all is told as not reaching a source; it is not told twice.
  if (part === 'source') return []
  const asked = part === 'license' ? upstream.roots : upstream.data
  const lacking = asked.filter((node) => !has(upstream, node, part))
  if (lacking.length === 0) return []
  const names = listing(lacking.map((node) => node.name))
  return [
    judgement('missing', `The records give ${names} ${LACK[part]}.`, {
      fix: `record it, in a data card, attestation or provenance file that names ${names}`,
      sources: oncePerFile(lacking.flatMap((node) => node.sources)),
    }),
  ]
}

function has(upstream: Upstream, node: GraphNode, part: Exclude<DatasetPart, 'source'>): boolean {
  if (part === 'version') return node.version !== null || node.digests.length > 0
  if (part === 'license') return licencesOf(node).some((licence) => spdxId(licence) !== null)
  return [node, ...upstream.before(node.id)].some((one) => one.at !== null && timeBounds(one.at.text) !== null)
}

/** Things whose steps, taken together, do not tell a part: several records may tell of one step. */
function steps(upstream: Upstream, part: StepPart): readonly Judgement[] {
  const lacking = new Map<string, GraphNode>()
  for (const thing of [...upstream.data, upstream.model!]) {
    const makers = upstream.before(thing.id).filter((node) => node.type === 'step')
    if (makers.length > 0 && !makers.some((node) => tells(upstream, node, part))) lacking.set(makers[0]!.id, makers[0]!)
  }
  const found = [...lacking.values()]
  if (found.length === 0) return []
  const what = part === 'command' ? 'which command it ran' : 'which version of the code it ran'
  return [
    judgement('missing', `No record tells of ${listing(found.map((node) => `step "${node.name}"`))} ${what}.`, {
      fix:
        part === 'command'
          ? 'record the command, as dvc.lock does'
          : 'record the commit of the code, or make the code file a dependency with a digest',
      sources: oncePerFile(found.flatMap((node) => node.sources)),
    }),
  ]
}

function tells(upstream: Upstream, node: GraphNode, part: StepPart): boolean {
  if (part === 'command') return node.command !== null
  return (
    node.codeVersion !== null ||
    upstream
      .before(node.id)
      .some((input) => input.type === 'code' && (input.digests.length > 0 || input.version !== null))
  )
}

function satisfied(facts: Facts, upstream: Upstream): Judgement {
  const states = { verified: 0, contradicted: 0, declared: 0, unavailable: 0 }
  for (const edge of upstream.edges) states[edge.state]++
  const open = facts.lineage.unresolved.slice(0, 3)
  const steps = upstream.nodes.filter((node) => node.type === 'step').length
  const roots = upstream.roots.map((node) => `${node.name} from ${visible(addressesOf(node)[0] ?? '')}`)
  const message = [
    `${upstream.model!.name} is traced over ${count(steps)} ${steps === 1 ? 'step' : 'steps'} to ${listing(roots)}.`,
    ` Of ${count(upstream.edges.length)} edges ${count(states.verified)} were verified against the commit; ${count(states.unavailable + states.declared)} are declared and could not be.`,
    open.length > 0 ? ` Left open: ${open.join('; ')}.` : '',
  ].join('')
  return judgement('satisfied', message, {
    origin: states.verified === upstream.edges.length ? 'verified' : 'declared',
    n: upstream.edges.length,
    sources: oncePerFile([upstream.model!, ...upstream.nodes].flatMap((node) => node.sources)),
    plain: 'It is known where the data came from and what was done with them up to the model.',
  })
}

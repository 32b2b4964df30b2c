/** Rule `source-allowed`: data that the model was made of come from addresses that the policy allows. */

import type { GraphNode } from '../domain/lineage.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, ParameterFault, Rule } from '../domain/rule.js'
import { isAllowed, oddity, patternFault } from './shared/addresses.js'
import { judgement } from './shared/judgement.js'
import { oncePerFile, unreadRecords } from './shared/lineage-records.js'
import { addressesOf, type Upstream, upstreamOf } from './shared/upstream.js'
import { count, listing, visible } from './shared/words.js'

/** Asks every source where it is. */
export const sourceAllowed: Rule = {
  id: 'source-allowed',
  summary: 'Every source of data that the model was made of lies at an address that the policy allows.',
  plain: 'The data that the model learned from may come only from places that the policy has approved.',
  details:
    'Sources are the data at the beginning of the lineage, and all other data that no recorded step made. Each must have an address, and every address that records give it must match one of `allow`. Scheme, host and port must be those of the pattern (only a leading `*.` in a host stands for other labels); in the path `*` stands for text within a segment and `**` over segments; query and fragment are left aside. An address with user information, capitals in scheme or host, `..` (also encoded), a backslash or hidden characters is violated whatever the pattern, since it may name another place than it seems to. A source without an address is missing, and so is a model that no record ties to data. Addresses are what records declare: that the data came from there is not proven.',
  remedy: [
    'Write the plain address that the data came from into the record, one for each source.',
    'Take the data from an approved place, compare them by digest, and train again where they differ.',
    'Where the source deserves it, have those who own the policy allow it in a change of its own.',
  ],
  schema: {
    type: 'object',
    properties: {
      allow: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 1024 },
        minItems: 1,
        uniqueItems: true,
        description: 'Patterns of addresses, such as `s3://lake/**` or `https://*.example.org/data/**`.',
      },
    },
    required: ['allow'],
    additionalProperties: false,
  },
  strictness: { allow: 'less' },
  check: (parameters): readonly ParameterFault[] =>
    allowOf(parameters).flatMap((pattern, index) => {
      const odd = patternFault(pattern)
      if (odd === null) return []
      const message = `"${visible(pattern)}" is no pattern of addresses: ${odd}`
      return [{ pointer: `/allow/${index}`, message, fix: 'write it as "s3://bucket/**"', code: 'policy/schema' }]
    }),
  judge,
}

const allowOf = (parameters: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(parameters['allow']) ? parameters['allow'].filter((one): one is string => typeof one === 'string') : []

function judge(requirement: Requirement, facts: Facts): readonly Judgement[] {
  const allow = allowOf(requirement.with)
  const unread = unreadRecords(facts)
  const upstream = upstreamOf(facts.lineage)
  const sources = sourcesOf(upstream)
  const told = sources.length > 0 ? [] : unread.some((one) => one.outcome === 'missing') ? [] : [nothing(facts)]
  const problems = [
    ...unread,
    ...told,
    ...(upstream.model === null && sources.length > 0 ? [untied(facts, sources)] : []),
    ...refused(sources, allow),
    ...nowhere(sources),
  ]
  return problems.length > 0 ? problems : [satisfied(sources)]
}

/** Roots, and what has an address and was made by no step: data that came in on the way. */
function sourcesOf(upstream: Upstream): readonly GraphNode[] {
  const roots = new Set(upstream.roots)
  const late = upstream.data.filter(
    (node) =>
      !roots.has(node) && addressesOf(node).length > 0 && upstream.before(node.id).every((one) => one.type !== 'step'),
  )
  return [...upstream.roots, ...late]
}

const nothing = (facts: Facts): Judgement =>
  judgement(
    'missing',
    `No record names data that ${visible(facts.model.artifact ?? facts.model.id)} was made of, so no source can be asked for.`,
    { fix: 'commit a record of the training that names what it read: dvc.lock, OpenLineage events or an attestation' },
  )

const untied = (facts: Facts, sources: readonly GraphNode[]): Judgement =>
  judgement(
    'missing',
    `No record ties ${listing(sources.map((node) => node.name))} to ${visible(facts.model.artifact ?? facts.model.id)}, so other sources may have been used.`,
    {
      fix: 'commit a record of the training that names the model and what it read',
      sources: oncePerFile(sources.flatMap((node) => node.sources)),
    },
  )

/** One judgement an address that is not allowed; its own oddity is told first. */
function refused(sources: readonly GraphNode[], allow: readonly string[]): readonly Judgement[] {
  const found = sources.flatMap((node) =>
    addressesOf(node)
      .filter((uri) => !allow.some((pattern) => isAllowed(pattern, uri)))
      .map((uri) => ({ node, uri, odd: oddity(uri) })),
  )
  return found.map(({ node, uri, odd }) =>
    judgement(
      'violated',
      odd === null
        ? `${node.name} comes from ${visible(uri)}, which the policy does not allow (allowed: ${listing(allow, 12)}).`
        : `${node.name} comes from ${visible(uri)}: the address ${odd}, so no pattern is applied to it.`,
      {
        fix:
          odd === null
            ? 'use data of a source that is allowed, or have the policy allow this one'
            : 'write the plain address of the data into the record',
        sources: oncePerFile(node.sources),
        plain: 'The model learned from data of a place that nobody has allowed.',
      },
    ),
  )
}

function nowhere(sources: readonly GraphNode[]): readonly Judgement[] {
  const without = sources.filter((node) => addressesOf(node).length === 0)
  if (without.length === 0) return []
  const names = listing(without.map((node) => node.name))
  return [
    judgement('missing', `No record says where ${names} ${without.length === 1 ? 'comes' : 'come'} from.`, {
      fix: `record the address of ${names}, in a data card, attestation or provenance file`,
      sources: oncePerFile(without.flatMap((node) => node.sources)),
    }),
  ]
}

function satisfied(sources: readonly GraphNode[]): Judgement {
  const places = sources.map((node) => `${node.name} from ${visible(addressesOf(node)[0] ?? '')}`)
  return judgement(
    'satisfied',
    `${sources.length === 1 ? 'The one source' : `All ${count(sources.length)} sources`} of data ${sources.length === 1 ? 'lies' : 'lie'} where the policy allows it, as records declare: ${listing(places)}.`,
    {
      n: sources.length,
      sources: oncePerFile(sources.flatMap((node) => node.sources)),
      plain: 'All data that the model learned from come from places that are allowed, as far as their papers say.',
    },
  )
}

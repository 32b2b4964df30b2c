/** Rule `license-allowed`: the data that the model was made of may be used. */

import type { GraphNode } from '../domain/lineage.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { judgement } from './shared/judgement.js'
import { licenceVerdict } from './shared/licences.js'
import { oncePerFile, unreadRecords } from './shared/lineage-records.js'
import { licencesOf, upstreamOf } from './shared/upstream.js'
import { count, listing, visible } from './shared/words.js'

/** Asks the licence of every source. */
export const licenseAllowed: Rule = {
  id: 'license-allowed',
  summary: 'Every source of data that the model was made of has a licence that the policy allows.',
  plain:
    'The data that the model was made from may really be used for it: each source has terms of use that the organisation accepts.',
  details:
    'Licences are asked of the data at the beginning of the lineage, not of what is derived from them. They are read from Croissant, PROV, attestations, OpenLineage and DVC records; addresses of licences (Creative Commons, Apache, OSI, Open Data Commons) are taken for the SPDX identifier that they stand for, and identifiers are compared without regard to case. Where records give several licences all must be allowed; in an SPDX expression OR needs one, AND all. Not in the list is violated; none, or one that says "unknown", is missing. Where no record ties data to the model, every source that the records name is asked.',
  remedy: [
    'Write the licence that the data really have into the data card, attestation or provenance file, as an SPDX identifier.',
    'Where nobody knows it, ask the owner of the data for the terms in writing.',
    'Train without a source whose licence is not allowed, or have those who answer for it decide whether the policy may allow it.',
  ],
  schema: {
    type: 'object',
    properties: {
      allow: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'SPDX identifiers that are allowed.',
      },
    },
    required: ['allow'],
    additionalProperties: false,
  },
  strictness: { allow: 'less' },
  judge,
}

function judge(requirement: Requirement, facts: Facts): readonly Judgement[] {
  const { allow } = requirement.with as { readonly allow: readonly string[] }
  const unread = unreadRecords(facts)
  const sources = sourcesOf(facts)
  if (sources.length === 0) {
    const told = unread.some((one) => one.outcome === 'missing') ? [] : [nothing()]
    return [...unread, ...told]
  }
  const judged = sources.map((node) => ({ node, ...standing(node, allow) }))
  const problems = [
    ...unread,
    ...refused(
      judged.filter((one) => one.verdict === 'refused'),
      allow,
    ),
    ...unlicensed(judged.filter((one) => one.verdict === 'unknown').map((one) => one.node)),
  ]
  return problems.length > 0 ? problems : [satisfied(judged)]
}

const nothing = (): Judgement =>
  judgement('missing', 'No record names data that the model was made of, so no licence can be asked.', {
    fix: 'commit a data card (Croissant) or a record of the training that names its sources and their licences',
  })

/** Sources that lead to the model; where none does, all that the records name. */
function sourcesOf(facts: Facts): readonly GraphNode[] {
  const tied = upstreamOf(facts.lineage)
  return tied.roots.length > 0 ? tied.roots : upstreamOf({ ...facts.lineage, model: null }).roots
}

/** The worst standing of all licences that records give a source. */
function standing(node: GraphNode, allow: readonly string[]) {
  const verdicts = licencesOf(node).map((licence) => licenceVerdict(licence, allow))
  const verdict = verdicts.some((one) => one.verdict === 'refused')
    ? 'refused'
    : verdicts.length === 0 || verdicts.some((one) => one.verdict === 'unknown')
      ? 'unknown'
      : 'allowed'
  return { verdict, ids: [...new Set(verdicts.filter((one) => one.verdict === verdict).flatMap((one) => one.ids))] }
}

/** One judgement a licence that is not allowed. */
function refused(
  judged: readonly { readonly node: GraphNode; readonly ids: readonly string[] }[],
  allow: readonly string[],
): readonly Judgement[] {
  const byLicence = new Map<string, GraphNode[]>()
  for (const { node, ids } of judged) {
    for (const id of ids) byLicence.set(id, [...(byLicence.get(id) ?? []), node])
  }
  return [...byLicence].map(([id, nodes]) =>
    judgement(
      'violated',
      `${listing(nodes.map((node) => node.name))} ${nodes.length === 1 ? 'is' : 'are'} under ${visible(id)}, which the policy does not allow (allowed: ${listing(allow, 12)}).`,
      {
        fix: `use data under an allowed licence, or have the policy allow ${visible(id)}`,
        origin: 'declared',
        sources: oncePerFile(nodes.flatMap((node) => node.sources)),
      },
    ),
  )
}

function unlicensed(nodes: readonly GraphNode[]): readonly Judgement[] {
  if (nodes.length === 0) return []
  const names = listing(nodes.map((node) => node.name))
  return [
    judgement(
      'missing',
      `No record gives ${nodes.length === 1 ? 'a licence' : 'licences'} for ${names}, which the model rests on.`,
      {
        fix: `write the licence of ${names} into the data card (Croissant "license"), the attestation or the provenance file`,
        sources: oncePerFile(nodes.flatMap((node) => node.sources)),
      },
    ),
  ]
}

function satisfied(judged: readonly { readonly node: GraphNode; readonly ids: readonly string[] }[]): Judgement {
  const licences = [...new Set(judged.flatMap((one) => one.ids))].map((id) => visible(id))
  const n = judged.length
  return judgement(
    'satisfied',
    `${n === 1 ? 'The one source' : `All ${count(n)} sources`} of data (${listing(judged.map((one) => one.node.name))}) ${n === 1 ? 'is' : 'are'} under ${listing(licences)}, as records declare.`,
    {
      n,
      sources: oncePerFile(judged.flatMap((one) => one.node.sources)),
      plain: 'All data that the model learned from may be used, as far as their papers say.',
    },
  )
}

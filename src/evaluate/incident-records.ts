/** Past incidents that requirements come from: `from-incident` is looked up in the records, and told where it leads nowhere. */

import type { Finding } from '../domain/decision.js'
import type { Evidence, EvidenceOf } from '../domain/evidence.js'
import { wordsOf } from '../domain/governance.js'
import type { GuardedIncident } from '../domain/governance-record.js'
import { mappingOf, type Plain, type PlainMap } from '../domain/plain.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts } from '../domain/rule.js'
import { changeFinding } from './change-findings.js'

/** Incidents of records, whichever model they are of, each with its file. */
export function incidentsOf(
  evidence: readonly Evidence[],
): readonly { readonly map: PlainMap; readonly from: EvidenceOf<'governance'> }[] {
  return evidence.flatMap((from) => {
    if (from.kind !== 'governance' || from.document !== 'incident') return []
    const { content } = from
    if (content['kind'] !== 'incident-register') return [{ map: content, from }]
    const list = Array.isArray(content['incidents']) ? (content['incidents'] as readonly Plain[]) : []
    return list.flatMap((one) => {
      const map = mappingOf(one)
      return map ? [{ map, from }] : []
    })
  })
}

/** The incident that a requirement guards against; null where it names none. */
export function guardedIncident(requirement: Requirement, facts: Facts): GuardedIncident | null {
  const id = requirement.fromIncident
  if (id === null) return null
  const found = incidentsOf([...facts.evidence, ...(facts.otherIncidents ?? [])]).find(
    ({ map }) => wordsOf(map['id']) === id,
  )
  return { id, title: found ? (wordsOf(found.map['title'])?.slice(0, 300) ?? id) : null }
}

/** A finding for all requirements whose incident is on no record: it warns, since what they ask is judged all the same. */
export function unknownIncidents(facts: Facts, bound: readonly Requirement[]): readonly Finding[] {
  const lost = bound.filter((one) => {
    const guarded = guardedIncident(one, facts)
    return guarded !== null && guarded.title === null
  })
  if (!lost.length) return []
  const told = lost.slice(0, 10).map(({ id, fromIncident }) => `${id} (${fromIncident})`)
  const more = lost.length > 10 ? ` and ${lost.length - 10} more` : ''
  return [
    {
      ...changeFinding('from-incident'),
      outcome: 'missing',
      message: `Requirements say that they come from incidents that no record holds: ${told.join(', ')}${more}.`,
      fix: 'put the incidents back into the records under governance.incidents, or correct from-incident in the policy',
      plain: 'Part of the policy was learned from an incident of which there is no record any more.',
    },
  ]
}

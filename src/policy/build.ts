/** Plain values → Policy. What has the wrong shape (told elsewhere) reads as left out, so that all else can be checked. */

import { parseDuration } from '../domain/duration.js'
import type { Role, Task } from '../domain/metric.js'
import { TIERS, type Tier } from '../domain/outcome.js'
import { isMap, type Plain, type PlainMap } from '../domain/plain.js'
import {
  type EscalationStep,
  type EvidenceSpec,
  type ModelSpec,
  type Place,
  type Policy,
  type Requirement,
  type Roles,
  type ScheduleEntry,
  WAIVER_TERMS,
  type WaiverTerms,
} from '../domain/policy.js'
import { objectsOf, textOf, textsOf } from './document.js'
import { edgeOf } from './slices.js'
import { buildSql, sqlName } from './sql.js'

/** Gives the place of a pointer in the file at hand. */
export type PlaceAt = (pointer: string) => Place

const texts = (value: Plain | undefined): readonly string[] | null => (Array.isArray(value) ? textsOf(value) : null)
const oneOf = <T extends string>(value: Plain | undefined, known: readonly T[]): T | null =>
  known.find((one) => one === value) ?? null
const record = <T>(value: Plain | undefined, read: (one: Plain) => T | null): Readonly<Record<string, T>> => {
  const result: Record<string, T> = Object.create(null)
  for (const [key, one] of Object.entries(isMap(value) ? value : {})) {
    const member = read(one)
    if (member !== null) result[key] = member
  }
  return result
}

/** Roles of a policy or pack. */
export const buildRoles = (roles: unknown): Roles => record(roles as Plain, texts) as Roles

/** Everything of a policy but its requirements and packs. */
export function buildFrame(root: PlainMap, place: PlaceAt): Omit<Policy, 'requirements' | 'packs'> {
  return {
    name: textOf(root.name),
    roles: buildRoles(root.roles),
    protectedAttributes: texts(root['protected-attributes']) ?? [],
    models: objectsOf(root.models).map(({ index, entry }) => buildModel(entry, `/models/${index}`, place)),
    schedule: objectsOf(root.schedule).map(
      ({ entry }): ScheduleEntry => ({
        every: parseDuration(textOf(entry.every) ?? '') ?? 0,
        requirements: texts(entry.requirements) ?? [],
      }),
    ),
    ...(isMap(root.waivers) ? { waiverTerms: buildTerms(root.waivers) } : {}),
    ...(Array.isArray(root.escalation)
      ? { escalation: objectsOf(root.escalation).map(({ entry }) => buildStep(entry)) }
      : {}),
  }
}

/** Terms of waivers; what is left out is as in `WAIVER_TERMS`. */
export function buildTerms(entry: PlainMap): WaiverTerms {
  const days = entry['max-days']
  return {
    approvedBy: texts(entry['approved-by']) ?? WAIVER_TERMS.approvedBy,
    maxDays: typeof days === 'number' ? Math.min(days, WAIVER_TERMS.maxDays) : WAIVER_TERMS.maxDays,
  }
}

function buildStep(entry: PlainMap): EscalationStep {
  const tiers = texts(entry.tiers)
  return {
    to: texts(entry.to) ?? [],
    severity: entry.severity === 'warn' ? 'warn' : 'block',
    tiers: tiers && TIERS.filter((tier) => tiers.includes(tier)),
    requirements: texts(entry.requirements),
  }
}

function buildModel(entry: PlainMap, at: string, place: PlaceAt): ModelSpec {
  const governance = isMap(entry.governance) ? entry.governance : {}
  return {
    id: textOf(entry.id) ?? '',
    title: textOf(entry.title),
    // A tier that is not known is a fault; until it is told the strictest stands.
    tier: oneOf<Tier>(entry.tier, TIERS) ?? 'high',
    owner: textOf(entry.owner),
    paths: texts(entry.paths) ?? [],
    artifact: textOf(entry.artifact),
    card: textOf(entry.card),
    evidence: objectsOf(entry.evidence).map((one) => buildEvidence(one.entry, place(`${at}/evidence/${one.index}`))),
    governance: {
      risks: textOf(governance.risks),
      incidents: textOf(governance.incidents),
      responsePlan: textOf(governance['response-plan']),
    },
    place: place(at),
  }
}

const ROLES: readonly Role[] = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor']
const TASKS: readonly Task[] = ['binary', 'multiclass', 'regression']

/** Edges of bins; null where one is no number. */
function edges(value: Plain): readonly number[] | null {
  if (!Array.isArray(value)) return null
  const numbers = value.map(edgeOf)
  return numbers.includes(null) ? null : (numbers as readonly number[])
}

function buildEvidence(entry: PlainMap, place: Place): EvidenceSpec {
  const columns = isMap(entry.columns) ? entry.columns : {}
  const column = (name: string) => {
    const value = textOf(columns[name])
    return value === null ? {} : { [name]: value }
  }
  const score = isMap(columns.score) ? record(columns.score, textOf) : textOf(columns.score)
  const positive = entry.positive
  const sql = buildSql(entry.sql)
  return {
    file: sql ? sqlName(sql) : (textOf(entry.file) ?? ''),
    ...(sql ? { sql } : {}),
    as: textOf(entry.as),
    role: oneOf(entry.role, ROLES) ?? 'candidate',
    task: oneOf(entry.task, TASKS),
    columns: {
      ...column('id'),
      ...column('label'),
      ...column('prediction'),
      ...column('weight'),
      ...(score === null ? {} : { score }),
    },
    groups: texts(entry.groups) ?? [],
    ...(isMap(entry.slices) ? { slices: record(entry.slices, edges) } : {}),
    positive:
      typeof positive === 'string' || typeof positive === 'number' || typeof positive === 'boolean' ? positive : null,
    from: entry.from === 'workspace' ? 'workspace' : 'head',
    metrics: record(entry.metrics, textOf),
    place,
  }
}

/** A requirement of a policy or pack; `rule` is '' where none is named. */
export function buildRequirement(entry: PlainMap, place: Place): Requirement {
  const scope = isMap(entry['applies-to']) ? entry['applies-to'] : {}
  const tiers = texts(scope.tiers)
  return {
    id: textOf(entry.id) ?? '',
    title: textOf(entry.title),
    rule: textOf(entry.rule) ?? '',
    with: isMap(entry.with) ? entry.with : Object.create(null),
    appliesTo: { tiers: tiers && TIERS.filter((tier) => tiers.includes(tier)), models: texts(scope.models) },
    severity: entry.severity === 'warn' ? 'warn' : 'block',
    inconclusive: entry.inconclusive === 'warn' ? 'warn' : 'block',
    burden: entry.burden === 'violation' ? 'violation' : 'compliance',
    controls: texts(entry.controls) ?? [],
    why: textOf(entry.why),
    fromIncident: textOf(entry['from-incident']),
    place,
  }
}

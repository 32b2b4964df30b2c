/** Governance documents → what the decision keeps of them for people: risks, failure modes, bow-ties, incidents. */

import { actionPriority } from '../domain/action-priority.js'
import type { EvidenceOf } from '../domain/evidence.js'
import { dateEnd, dateEpoch, isBlank, peopleOf, wordsOf } from '../domain/governance.js'
import type {
  GovernanceRecord,
  RecordedBarrier,
  RecordedClock,
  RecordedIncident,
  RecordedMode,
  RecordedRating,
  RecordedRisk,
  RecordedSide,
  RecordedTie,
} from '../domain/governance-record.js'
import { mappingOf, type Plain, type PlainMap } from '../domain/plain.js'
import type { Requirement } from '../domain/policy.js'
import { dutyOf, type ReportingDuty, reportClock } from '../domain/report-deadlines.js'
import { isClosedRisk, type Met, namesOf, type Rating, standingOf, treatmentOf, unmetOf } from '../domain/risk.js'
import type { Facts } from '../domain/rule.js'
import { incidentsOf } from './incident-records.js'

/** Entries of each sort that are kept. */
const MOST = { risks: 120, modes: 120, ties: 3, sides: 12, barriers: 8, incidents: 60 } as const

/** The record of a model's documents, or null where there is none. `met`: what all its requirements came to. */
export function governanceRecord(
  facts: Facts,
  bound: readonly Requirement[],
  met: readonly Met[],
): GovernanceRecord | null {
  const of = (document: EvidenceOf<'governance'>['document']) =>
    facts.evidence.filter(
      (one): one is EvidenceOf<'governance'> => one.kind === 'governance' && one.document === document,
    )
  const registers = of('risk-register')
  const analyses = of('fmea')
  const ties = of('bow-tie')
  const duty = bound.map((one) => dutyOf(one.with['report-deadlines'])).find((one) => one !== undefined)
  const risks = registers.flatMap(({ content }) => listOf(content, 'risks')).filter((risk) => !isClosedRisk(risk))
  const modes = analyses
    .flatMap(({ content }) => listOf(content, 'failure-modes'))
    .flatMap((mode) => recordedMode(mode, facts.now) ?? [])
    .sort((a, b) => b.rpn - a.rpn)
  const own = incidentsOf(facts.evidence).filter(({ map }) => isBlank(map['model']) || map['model'] === facts.model.id)
  if (!registers.length && !analyses.length && !ties.length && !own.length) return null
  const left =
    Math.max(0, risks.length - MOST.risks) +
    Math.max(0, modes.length - MOST.modes) +
    Math.max(0, ties.length - MOST.ties) +
    Math.max(0, own.length - MOST.incidents)
  return {
    ...(registers.length ? { risks: risks.slice(0, MOST.risks).map((risk) => recordedRisk(risk, met)) } : {}),
    ...(analyses.length ? { 'failure-modes': modes.slice(0, MOST.modes) } : {}),
    ...(ties.length ? { 'bow-ties': ties.slice(0, MOST.ties).map(({ content }) => recordedTie(content, met)) } : {}),
    ...(own.length
      ? {
          incidents: own.slice(0, MOST.incidents).map(({ map }) => recordedIncident(map, facts, duty, bound)),
        }
      : {}),
    left,
  }
}

const listOf = (content: PlainMap, key: string): readonly PlainMap[] =>
  Array.isArray(content[key])
    ? (content[key] as readonly Plain[]).flatMap((one): readonly PlainMap[] => {
        const map = mappingOf(one)
        return map ? [map] : []
      })
    : []

/** A text of a document, cut at a length that a picture or table can hold. */
const textOf = (value: Plain | undefined, most = 300): string | null => wordsOf(value)?.slice(0, most) ?? null
const idOf = (map: PlainMap): string => textOf(map['id'], 80) ?? '?'
const dayOf = (value: Plain | undefined): string | null =>
  dateEpoch(value) === null ? null : String(value).trim().slice(0, 40)

const recordedRating = (rating: Rating | null): RecordedRating | null =>
  rating && { likelihood: rating.likelihood, impact: rating.impact, level: rating.level }

function recordedRisk(risk: PlainMap, met: readonly Met[]): RecordedRisk {
  const { inherent, residual, standing, unmet } = standingOf(risk, met)
  return {
    id: idOf(risk),
    title: textOf(risk['title']),
    category: textOf(risk['category'], 80),
    owner: peopleOf(risk['owner'])[0]?.slice(0, 80) ?? null,
    status: textOf(risk['status'], 20),
    treatment: treatmentOf(risk),
    what: textOf(mappingOf(risk['treatment'])?.['what']),
    inherent: recordedRating(inherent),
    residual: recordedRating(residual),
    standing: recordedRating(standing),
    unmet: unmet.slice(0, 12),
    'accepted-by': peopleOf(risk['accepted-by']).join(', ').slice(0, 120) || null,
    'accepted-on': dayOf(risk['accepted-on']),
    'accepted-until': dayOf(risk['accepted-until']),
  }
}

function recordedMode(mode: PlainMap, now: number): RecordedMode | null {
  const after = mappingOf(mode['after'])
  const done = after ? dateEpoch(after['done-on']) : null
  const rated = after && done !== null && done <= now ? after : mode
  const [severity, occurrence, detection] = [rated['severity'], rated['occurrence'], rated['detection']]
  if (typeof severity !== 'number' || typeof occurrence !== 'number' || typeof detection !== 'number') return null
  return {
    id: idOf(mode),
    item: textOf(mode['item'], 120),
    mode: textOf(mode['mode'], 160),
    severity,
    occurrence,
    detection,
    rpn: severity * occurrence * detection,
    'action-priority': actionPriority(severity, occurrence, detection),
  }
}

function recordedTie(content: PlainMap, met: readonly Met[]): RecordedTie {
  const sides = (key: string, noun: string): readonly RecordedSide[] =>
    listOf(content, key)
      .slice(0, MOST.sides)
      .map((side) => ({
        id: idOf(side),
        text: textOf(side[noun], 200),
        barriers: listOf(side, 'barriers')
          .slice(0, MOST.barriers)
          .map((barrier) => recordedBarrier(barrier, met)),
      }))
  return {
    'top-event': textOf(content['top-event'], 200),
    threats: sides('threats', 'threat'),
    consequences: sides('consequences', 'consequence'),
  }
}

function recordedBarrier(barrier: PlainMap, met: readonly Met[]): RecordedBarrier {
  const status = barrier['status'] === 'working' || barrier['status'] === 'degraded' ? barrier['status'] : 'missing'
  return {
    id: idOf(barrier),
    barrier: textOf(barrier['barrier'], 200),
    status,
    unmet: status === 'working' ? unmetOf(namesOf(barrier['requirements']), met).slice(0, 6) : [],
  }
}

const TIMES = ['began', 'detected', 'aware', 'contained', 'resolved', 'reported', 'closed'] as const

function recordedIncident(
  map: PlainMap,
  facts: Facts,
  duty: ReportingDuty | undefined,
  bound: readonly Requirement[],
): RecordedIncident {
  const times = Object.fromEntries(
    TIMES.flatMap((event) => {
      const at = dayOf(map[`${event}-at`])
      return at === null ? [] : [[event, at]]
    }),
  )
  const actions = listOf(mappingOf(map['post-mortem']) ?? {}, 'actions')
  const isDone = (action: PlainMap): boolean => (dateEpoch(action['done-on']) ?? Number.POSITIVE_INFINITY) <= facts.now
  const open = actions.filter((action) => !isDone(action))
  const overdue = open.filter((action) => (dateEnd(action['due']) ?? Number.POSITIVE_INFINITY) < facts.now)
  const id = idOf(map)
  return {
    id,
    title: textOf(map['title']),
    severity: textOf(map['severity'], 20),
    status: textOf(map['status'], 20),
    serious: typeof map['serious'] === 'boolean' ? map['serious'] : null,
    times,
    'blast-radius': blastRadius(map['blast-radius']),
    'affected-groups': namesOf(map['affected-groups'])
      .slice(0, 20)
      .map((name) => name.slice(0, 80)),
    clock: duty ? clockOf(map, duty, facts.now) : null,
    actions: { done: actions.length - open.length, open: open.length, overdue: overdue.length },
    requirements: bound.filter((one) => one.fromIncident === id).map((one) => one.id),
  }
}

/** How far it reached, in words: counts first. */
function blastRadius(value: Plain | undefined): string | null {
  const map = mappingOf(value)
  if (!map) return textOf(value)
  const counted = ['people', 'decisions'].flatMap((key) => (typeof map[key] === 'number' ? [`${map[key]} ${key}`] : []))
  const words = [...counted, ...namesOf(map['systems']), textOf(map['what'])].filter((one) => one !== null)
  return words.length ? words.join(', ').slice(0, 300) : null
}

function clockOf(map: PlainMap, duty: ReportingDuty, now: number): RecordedClock | null {
  const aware = dateEpoch(map['aware-at'])
  const harm = wordsOf(map['harm'])
  if (map['serious'] !== true || harm === null || aware === null || aware > now) return null
  const at = dateEpoch(map['reported-at'])
  const reported = at !== null && at <= now ? at : null
  const clock = reportClock(duty, { harm, aware, reported }, now)
  const text = (epoch: number): string => new Date(epoch).toISOString().replace('.000Z', 'Z')
  return {
    due: text(clock.due),
    'days-left': Math.floor(clock.left * 10) / 10,
    reported: reported === null ? null : text(reported),
    basis: `${duty.title}, ${clock.basis}`,
    source: duty.source,
    'checked-on': duty.checkedOn,
  }
}

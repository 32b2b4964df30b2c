/**
 * Deadlines for reporting serious incidents to an authority: data, since the law around them moves. Each names its source
 * and when that was checked. Not legal advice.
 */

import { DAY } from './duration.js'

/** What a report must not be later than. */
export interface ReportDeadline {
  /** Days of 24 hours from when the provider became aware. */
  readonly days: number
  readonly basis: string
}

export interface ReportingDuty {
  readonly title: string
  /** Harm (`harm:` of an incident) → deadline. */
  readonly byHarm: Readonly<Record<string, ReportDeadline>>
  readonly source: string
  /** YYYY-MM-DD on which the text was last compared with its source. */
  readonly checkedOn: string
  /** What is open about it, for whoever relies on it. */
  readonly notes: readonly string[]
}

const eu = (days: number, paragraph: string): ReportDeadline => ({ days, basis: `Art. ${paragraph}` })

export const REPORTING_DUTIES = {
  'eu-ai-act': {
    title: 'EU AI Act',
    byHarm: {
      death: eu(10, '73(4)'),
      'critical-infrastructure': eu(2, '73(3)'),
      widespread: eu(2, '73(3)'),
      health: eu(15, '73(2)'),
      rights: eu(15, '73(2)'),
      property: eu(15, '73(2)'),
      environment: eu(15, '73(2)'),
    },
    source: 'Regulation (EU) 2024/1689, Art. 73(2) to (4), https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    checkedOn: '2026-11-21',
    notes: [
      'The days are counted as multiples of 24 hours from awareness; the Act says days, not working days.',
      'Where two deadlines fit, the shorter is meant (our reading).',
      'Art. 73(5): an incomplete first report may be followed by a complete one.',
      'Regulation (EU) 2026/1744 postponed Chapter III, Sections 1 to 3; what of Art. 73 holds before 2027-12-02 is open.',
    ],
  },
} as const satisfies Readonly<Record<string, ReportingDuty>>

export type DutyId = keyof typeof REPORTING_DUTIES

/** Harms that a serious incident may name. */
export const HARMS: readonly string[] = Object.keys(REPORTING_DUTIES['eu-ai-act'].byHarm)

/** The duty of a name, or undefined. */
export const dutyOf = (id: unknown): ReportingDuty | undefined =>
  typeof id === 'string' && Object.hasOwn(REPORTING_DUTIES, id) ? REPORTING_DUTIES[id as DutyId] : undefined

/** Where a report stands against its deadline. Times are milliseconds since the epoch. */
export interface ReportClock {
  readonly days: number
  readonly basis: string
  readonly due: number
  /** When it was reported, or null where it is not (yet). */
  readonly reported: number | null
  /** Days from now to the deadline, negative after it; of a report that was made, from it to the deadline. */
  readonly left: number
}

/** The clock of a serious incident; the shortest deadline of the duty where the harm is not known. */
export function reportClock(
  duty: ReportingDuty,
  incident: { readonly harm: string; readonly aware: number; readonly reported: number | null },
  now: number,
): ReportClock {
  const all = Object.values(duty.byHarm).sort((a, b) => a.days - b.days)
  const found = Object.hasOwn(duty.byHarm, incident.harm) ? duty.byHarm[incident.harm] : all[0]
  const { days, basis } = found ?? { days: 0, basis: '' }
  const due = incident.aware + days * DAY
  return { days, basis, due, reported: incident.reported, left: (due - (incident.reported ?? now)) / DAY }
}

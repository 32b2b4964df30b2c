/** Reports of serious incidents to an authority, against the deadlines of the law. */

import { DAY } from '../../domain/duration.js'
import { dateEnd, dateEpoch, isBlank, wordsOf } from '../../domain/governance.js'
import { mappingOf, type Plain } from '../../domain/plain.js'
import { HARMS, type ReportClock, type ReportingDuty, reportClock } from '../../domain/report-deadlines.js'
import { days, daysBeyond } from './days.js'
import type { Problem } from './findings.js'
import { type Document, hasCome, type Item, itemsOf, problemAt } from './governance.js'
import { visible } from './words.js'

/** Where the report of one incident stands. */
export interface Reported {
  readonly problems: readonly Problem[]
  /** The clock of a serious incident that is still to be reported in time, else null. */
  readonly running: (ReportClock & { readonly id: string }) | null
}

/** The report of a serious incident under a duty; one that is not serious has none to make. */
export function reported(document: Document, item: Item, duty: ReportingDuty, now: number): Reported {
  const { map, pointer, id } = item
  const problem = problemAt(document, pointer)
  const stop = (...args: Parameters<typeof problem>): Reported => ({ problems: [problem(...args)], running: null })
  if (isBlank(map['serious']))
    return stop(
      'missing',
      `The incident ${id} does not say whether it is serious in the sense of the EU AI Act.`,
      'write serious: true or false',
    )
  const others = furtherReports(document, item, now)
  if (map['serious'] !== true) return { problems: others, running: null }
  const harm = wordsOf(map['harm'])
  if (harm === null)
    return stop(
      'missing',
      `The serious incident ${id} does not say which harm was done, on which its deadline depends.`,
      `write harm: ${HARMS.join(', ')}`,
    )
  const aware = dateEpoch(map['aware-at'])
  if (aware === null)
    return stop(
      'missing',
      `The serious incident ${id} has no aware-at, from which its deadline of ${duty.byHarm[harm]?.days ?? 'a few'} days runs.`,
      'write aware-at, a time with a zone',
    )
  if (aware > now)
    return stop(
      'violated',
      `aware-at of the serious incident ${id} is ${String(map['aware-at'])}, which is still to come.`,
      'write when it became known',
    )
  const at = hasCome(map['reported-at'], now) ? (dateEpoch(map['reported-at']) as number) : null
  const clock = reportClock(duty, { harm, aware, reported: at }, now)
  if (clock.left >= 0) return { problems: others, running: at === null ? { ...clock, id } : null }
  const after = `${daysBeyond((at ?? now) - aware, clock.days * DAY)} after`
  const late = at === null ? `is not reported, ${after}` : `was reported ${after}`
  const message = `The serious incident ${id} (harm: ${harm}) ${late} it became known on ${String(map['aware-at'])}; the ${duty.title}, ${clock.basis}, allows ${clock.days} days.`
  const fix =
    at === null
      ? 'report it to the authority now and write reported-at'
      : 'have the lateness judged by those who answer for it'
  const plain = `A serious incident was not reported to the authority within ${clock.days} days.`
  return { problems: [problem('violated', message, fix, plain), ...others], running: null }
}

/** Further reports that the record itself says are due. */
function furtherReports(document: Document, { map, pointer, id }: Item, now: number): readonly Problem[] {
  return itemsOf(map, 'reports', pointer).flatMap((report) => {
    const due = dateEnd(report.map['due'])
    if (due === null || now <= due || hasCome(report.map['at'], now)) return []
    const to = visible(wordsOf(report.map['to']) ?? 'somebody', 80)
    const message = `The report of the incident ${id} to ${to} was due on ${String(report.map['due'])}, ${days(now - due)} ago, and has not been sent.`
    return [problemAt(document, report.pointer)('violated', message, 'send it and write at')]
  })
}

/** What must be reported and when at the latest, for a message; '' where nothing runs. */
export const runningText = (clocks: readonly NonNullable<Reported['running']>[]): string =>
  clocks
    .map(
      ({ id, due, left, basis }) =>
        ` The serious incident ${id} must be reported by ${new Date(due).toISOString().replace('.000Z', 'Z')} (${basis}): ${days(left * DAY)} left.`,
    )
    .join('')

/** Post-mortem actions that were due and are not done. */
export function overdueActions(document: Document, { map, pointer, id }: Item, now: number): readonly Problem[] {
  const held = mappingOf(map['post-mortem'] as Plain | undefined)
  if (!held) return []
  return itemsOf(held, 'actions', `${pointer}/post-mortem`).flatMap((action) => {
    const due = dateEnd(action.map['due'])
    if (due === null || now <= due || hasCome(action.map['done-on'], now)) return []
    const what = visible(wordsOf(action.map['action']) ?? action.id, 120)
    const message = `The action "${what}" of the incident ${id} was due on ${String(action.map['due'])}, ${days(now - due)} ago, and is not done.`
    return [
      problemAt(document, action.pointer)(
        'violated',
        message,
        'do it and write done-on',
        `What was decided after the incident ${id} has not been done in time: ${what}.`,
      ),
    ]
  })
}

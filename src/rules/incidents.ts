/** Incidents: none open above a severity, a post-mortem for each closed one, serious ones reported in time. */

import { isBlank, LEVELS, wordsOf } from '../domain/governance.js'
import { mappingOf } from '../domain/plain.js'
import { dutyOf, REPORTING_DUTIES } from '../domain/report-deadlines.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional, withDefault } from '../domain/strictness.js'
import { type Problem, settled } from './shared/findings.js'
import {
  type Document,
  documentsOf,
  earlierDocuments,
  hasCome,
  type Item,
  itemsOf,
  problemAt,
  vanished,
} from './shared/governance.js'
import { recordOf } from './shared/incident-record.js'
import { overdueActions, reported, runningText } from './shared/incident-reports.js'
import { judgement } from './shared/judgement.js'
import { listing, visible } from './shared/words.js'

/** What a policy may ask of the record of a closed incident. */
const RECORD = ['contained-at', 'resolved-at', 'blast-radius', 'affected-groups', 'raci', 'timeline'] as const

export const incidents: Rule = {
  id: 'incidents',
  summary:
    'No serious incident is open, closed ones were learned from, and those that the law asks about were reported in time.',
  plain:
    'Nothing bad may still be going on. What went wrong before must have been understood, mended and, where the law asks for it, reported to the authority in time.',
  details:
    'Reads governance.incidents: files of one incident each, or registers. Open is whatever is not closed, or closed on a day to come; no open one may be ' +
    'above max-open-severity. post-mortem is asked of every closed incident: five whys that are not empty, actions each with owner and due. ' +
    'report-deadlines: eu-ai-act asks for the report of a serious incident within 2 days of aware-at for critical-infrastructure and widespread harm, ' +
    '10 for death, 15 otherwise (Regulation (EU) 2024/1689, Art. 73), each of 24 hours; a report that the record itself says is due must have been sent. ' +
    'record is asked of every closed incident, raci with exactly one accountable a row. An action of a post-mortem that was due and is not done is violated, ' +
    'as a warning unless overdue-actions: block. An incident that was open at the merge base and is gone is ' +
    'violated. No file at all is missing: a model without incidents says so with incidents: [].',
  remedy: [
    'Bring the record up to date with what was contained, closed, learned or reported and not yet entered.',
    'Finish what is open: the five whys, the actions, and the report to the authority, which is due also when it is late.',
    'Where this very change ends the incident, those who may accept the risk can let it through by a waiver.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-open-severity': { enum: ['none', ...LEVELS], description: 'Open incidents up to this severity are borne.' },
      'post-mortem': {
        type: 'array',
        items: { enum: ['five-whys', 'actions', 'fishbone'] },
        uniqueItems: true,
        minItems: 1,
        description: 'What the post-mortem of every closed incident must hold.',
      },
      'report-deadlines': {
        enum: Object.keys(REPORTING_DUTIES),
        description: 'Deadlines by which serious incidents must have been reported.',
      },
      record: {
        type: 'array',
        items: { enum: RECORD },
        uniqueItems: true,
        minItems: 1,
        description: 'What the record of every closed incident must hold.',
      },
      'overdue-actions': {
        enum: ['warn', 'block'],
        default: 'warn',
        description: 'What an action of a post-mortem does that was due and is not done.',
      },
    },
  },
  strictness: {
    'max-open-severity': optional(['critical', 'high', 'medium', 'low', 'none']),
    'post-mortem': optional('more'),
    'report-deadlines': optional('demand'),
    record: optional('more'),
    'overdue-actions': withDefault(['warn', 'block'], 'warn'),
  },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'incident', name: 'the record of incidents', what: 'incidents' })
    const own = found.documents.flatMap((document) => ownIncidents(document, facts.model.id))
    const problems = own.flatMap((one) => judgeOne(one, requirement.with, facts.now))
    const gone = found.documents.length ? vanishedIncidents(own, found.documents, facts) : []
    const duty = dutyOf(requirement.with['report-deadlines'])
    const reports = duty ? own.map(({ document, item }) => reported(document, item, duty, facts.now)) : []
    const late = reports.flatMap((one) => one.problems)
    const overdue = own.flatMap(({ document, item }) => overdueActions(document, item, facts.now))
    const blocks = requirement.with['overdue-actions'] === 'block'
    const open = own.filter(({ item }) => !isClosed(item, facts.now)).length
    const satisfied = judgement(
      'satisfied',
      `${listing(found.documents.map(({ path }) => path))} ${found.documents.length === 1 ? 'holds' : 'hold'} ${own.length} ${own.length === 1 ? 'incident' : 'incidents'} of ${facts.model.id}, ${open} of them open, as the policy allows.${runningText(reports.flatMap(({ running }) => running ?? []))}`,
      {
        n: own.length,
        sources: found.documents.map((document) => document.at()),
        plain: open
          ? `${open} ${open === 1 ? 'incident is' : 'incidents are'} still open, which is allowed.`
          : 'No incident is open, and what happened was learned from.',
      },
    )
    const all = [...found.problems, ...twice(own), ...problems, ...late, ...gone]
    if (blocks) return settled([...all, ...overdue], satisfied)
    const warned = overdue.map(
      ({ outcome, message, ...rest }): Judgement => judgement(outcome, message, { ...rest, severity: 'warn' }),
    )
    return [...settled(all, satisfied), ...warned.slice(0, WARNED)]
  },
}

/** Overdue actions that are told one by one. */
const WARNED = 40

interface Own {
  readonly document: Document
  readonly item: Item
}

/** Incidents of the model: its own, and those that do not say whose they are. */
function ownIncidents(document: Document, model: string): readonly Own[] {
  const { content } = document
  const register = content['kind'] === 'incident-register'
  const items = register
    ? itemsOf(content, 'incidents')
    : [{ map: content, pointer: '', id: visible(wordsOf(content['id']) ?? document.path, 80) }]
  return items.filter(({ map }) => isBlank(map['model']) || map['model'] === model).map((item) => ({ document, item }))
}

/** Closed, and not only on a day to come. */
const isClosed = ({ map }: Item, now: number): boolean =>
  map['status'] === 'closed' && (isBlank(map['closed-at']) || hasCome(map['closed-at'], now))

function judgeOne(
  { document, item }: Own,
  parameters: Readonly<Record<string, unknown>>,
  now: number,
): readonly Problem[] {
  const { map, pointer, id } = item
  const problem = problemAt(document, pointer)
  const problems: Problem[] = []
  const absent = (key: string, fix: string): void => {
    problems.push(
      problem(
        'missing',
        `The incident ${id} in ${document.path} has no ${key}.`,
        fix,
        `The record of the incident ${id} is incomplete: its ${key} is missing.`,
      ),
    )
  }
  if (isBlank(map['model'])) absent('model', 'write the id of the model that it is about')
  if (isBlank(map['id'])) absent('id', 'give it an id such as INC-2024-001')
  if (isBlank(map['status'])) absent('status', 'write status: open, mitigated or closed')
  const closed = isClosed(item, now)
  const limit = parameters['max-open-severity']
  if (typeof limit === 'string' && !closed) {
    const severity = wordsOf(map['severity'])
    if (severity === null) absent('severity', 'write severity: low, medium, high or critical')
    else if (LEVELS.indexOf(severity as never) > LEVELS.indexOf(limit as never)) {
      const status =
        map['status'] === 'closed'
          ? `to be closed only on ${String(map['closed-at'])}`
          : visible(String(map['status'] ?? 'without a status'))
      const message = `The incident ${id} (${visible(wordsOf(map['title']) ?? 'no title')}) is ${status} and its severity is ${severity}; open ones may be ${limit === 'none' ? 'of no severity at all' : `at most ${limit}`}.`
      problems.push(
        problem(
          'violated',
          message,
          'close the incident: end it, hold the post-mortem, write closed-at',
          `An incident is not over: ${visible(wordsOf(map['title']) ?? id)}.`,
        ),
      )
    }
  }
  const asked = parameters['post-mortem'] as readonly string[] | undefined
  const record = parameters['record'] as readonly string[] | undefined
  if (asked && map['status'] === 'closed') problems.push(...postMortem(document, item, asked))
  if (record && map['status'] === 'closed') problems.push(...recordOf(document, item, record))
  return problems
}

function postMortem(document: Document, { map, pointer, id }: Item, asked: readonly string[]): readonly Problem[] {
  const problem = problemAt(document, pointer)
  const held = mappingOf(map['post-mortem'])
  if (!held || isBlank(held)) {
    return [
      problem(
        'missing',
        `The incident ${id} is closed without a post-mortem.`,
        `hold one and write down ${listing(asked)}`,
        `Nobody asked why the incident ${id} happened.`,
      ),
    ]
  }
  const problems: Problem[] = []
  if (asked.includes('five-whys')) {
    const whys = Array.isArray(held['five-whys'])
      ? (held['five-whys'] as readonly (string | null)[]).filter((why) => !isBlank(why)).length
      : 0
    if (whys < 5)
      problems.push(
        problem(
          'missing',
          `The post-mortem of ${id} has ${whys} of five whys (five-whys).`,
          'ask why until there are five answers',
          `Nobody asked often enough why the incident ${id} happened.`,
        ),
      )
  }
  if (asked.includes('fishbone') && Object.values(mappingOf(held['fishbone']) ?? {}).every(isBlank))
    problems.push(
      problem(
        'missing',
        `The post-mortem of ${id} has no fishbone: nobody looked where its causes lie.`,
        'write the causes under post-mortem: {fishbone: {data: …, process: …, …}}',
      ),
    )
  if (asked.includes('actions')) {
    const actions = itemsOf(held, 'actions', `${pointer}/post-mortem`)
    if (!actions.length)
      problems.push(
        problem(
          'missing',
          `The post-mortem of ${id} names no actions.`,
          'write what is done so that it does not come again, with owner and due',
          `Nothing was decided after the incident ${id}.`,
        ),
      )
    for (const [at, action] of actions.entries()) {
      const lacking = ['action', 'owner', 'due'].filter((key) => isBlank(action.map[key]))
      if (lacking.length)
        problems.push(
          problemAt(document, action.pointer)(
            'missing',
            `Action ${at + 1} of the post-mortem of ${id} has no ${listing(lacking)}.`,
            `write ${listing(lacking)}`,
          ),
        )
    }
  }
  return problems
}

/** Ids that stand in two files. */
function twice(own: readonly Own[]): readonly Problem[] {
  const seen = new Map<string, Own>()
  return own.flatMap((one) => {
    const id = wordsOf(one.item.map['id'])
    if (id === null) return []
    const other = seen.get(id)
    if (!other) {
      seen.set(id, one)
      return []
    }
    const message = `The incident ${one.item.id} stands twice, in ${other.document.path} and in ${one.document.path}.`
    return [
      {
        outcome: 'error' as const,
        message,
        fix: 'give every incident an id of its own, or remove one of the two',
        sources: [one.document.at(one.item.pointer), other.document.at(other.item.pointer)],
      },
    ]
  })
}

/** Incidents of the model that were open at the merge base and stand nowhere any more. */
function vanishedIncidents(own: readonly Own[], documents: readonly Document[], facts: Facts): readonly Problem[] {
  const before = earlierDocuments(facts, 'incident').flatMap((document) =>
    ownIncidents(document, facts.model.id).flatMap(({ item }) => {
      const id = wordsOf(item.map['id'])
      return id === null ? [] : [{ id, closed: isClosed(item, facts.now), path: document.path }]
    }),
  )
  const now = new Set(own.flatMap(({ item }) => wordsOf(item.map['id']) ?? []))
  return vanished(
    before,
    now,
    documents.map((document) => document.at()),
    'incident',
  )
}

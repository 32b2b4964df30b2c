/** Incidents: none open above a severity, a post-mortem for each closed one, serious ones reported in time. */

import type { Evidence } from '../domain/evidence.js'
import { dateEpoch, isBlank, LEVELS, mappingOf, REPORT_DAYS, wordsOf } from '../domain/governance.js'
import type { Facts, Rule } from '../domain/rule.js'
import { type Problem, settled } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { listing, visible } from './shared/words.js'
import {
  type Document,
  days,
  documentsOf,
  hasCome,
  type Item,
  itemsOf,
  problemAt,
  vanished,
} from './support/governance.js'

const DAY = 86_400_000

export const incidents: Rule = {
  id: 'incidents',
  summary:
    'No serious incident is open, closed ones were learned from, and those that the law asks about were reported in time.',
  details:
    'Reads governance.incidents: files of one incident each, or registers. Open is whatever is not closed, or closed on a day to come; no open one may be ' +
    'above max-open-severity. post-mortem is asked of every closed incident: five whys that are not empty, actions each with owner and due. ' +
    'report-deadlines: eu-ai-act asks for the report of a serious incident within 2 days of aware-at for critical-infrastructure and widespread harm, ' +
    '10 for death, 15 otherwise (Regulation (EU) 2024/1689, Art. 73), each of 24 hours. An incident that was open at the merge base and is gone is ' +
    'violated. No file at all is missing: a model without incidents says so with incidents: [].',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-open-severity': { enum: ['none', ...LEVELS], description: 'Open incidents up to this severity are borne.' },
      'post-mortem': {
        type: 'array',
        items: { enum: ['five-whys', 'actions'] },
        uniqueItems: true,
        minItems: 1,
        description: 'What the post-mortem of every closed incident must hold.',
      },
      'report-deadlines': {
        enum: ['eu-ai-act'],
        description: 'Deadlines by which serious incidents must have been reported.',
      },
    },
  },
  strictness: { 'post-mortem': 'more' },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'incident', name: 'the record of incidents', what: 'incidents' })
    const own = found.documents.flatMap((document) => ownIncidents(document, facts.model.id))
    const problems = own.flatMap((one) => judgeOne(one, requirement.with, facts.now))
    const gone = found.documents.length ? vanishedIncidents(own, found.documents, facts) : []
    const open = own.filter(({ item }) => !isClosed(item, facts.now)).length
    const satisfied = judgement(
      'satisfied',
      `${listing(found.documents.map(({ path }) => path))} ${found.documents.length === 1 ? 'holds' : 'hold'} ${own.length} ${own.length === 1 ? 'incident' : 'incidents'} of ${facts.model.id}, ${open} of them open, as the policy allows.`,
      {
        n: own.length,
        sources: found.documents.map((document) => document.at()),
        plain: open
          ? `${open} minor incidents are still open, which is allowed.`
          : 'No incident is open, and what happened was learned from.',
      },
    )
    return settled([...found.problems, ...twice(own), ...problems, ...gone], satisfied)
  },
}

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
  if (asked && map['status'] === 'closed') problems.push(...postMortem(document, item, asked))
  if (parameters['report-deadlines'] !== undefined) problems.push(...reported(document, item, now))
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

/** Art. 73: the report of a serious incident. */
function reported(document: Document, { map, pointer, id }: Item, now: number): readonly Problem[] {
  const problem = problemAt(document, pointer)
  if (isBlank(map['serious']))
    return [
      problem(
        'missing',
        `The incident ${id} does not say whether it is serious in the sense of the EU AI Act.`,
        'write serious: true or false',
      ),
    ]
  if (map['serious'] !== true) return []
  const harm = wordsOf(map['harm'])
  if (harm === null)
    return [
      problem(
        'missing',
        `The serious incident ${id} does not say which harm was done, on which its deadline depends.`,
        `write harm: ${Object.keys(REPORT_DAYS).join(', ')}`,
      ),
    ]
  const allowed = REPORT_DAYS[harm] ?? 2
  const aware = dateEpoch(map['aware-at'])
  if (aware === null)
    return [
      problem(
        'missing',
        `The serious incident ${id} has no aware-at, from which its deadline of ${allowed} days runs.`,
        'write aware-at, a time with a zone',
      ),
    ]
  if (aware > now)
    return [
      problem(
        'violated',
        `aware-at of the serious incident ${id} is ${String(map['aware-at'])}, which is still to come.`,
        'write when it became known',
      ),
    ]
  const deadline = aware + allowed * DAY
  const at = hasCome(map['reported-at'], now) ? (dateEpoch(map['reported-at']) as number) : null
  if (at === null ? now <= deadline : at <= deadline) return []
  const late = at === null ? `is not reported, ${days(now - aware)} after` : `was reported ${days(at - aware)} after`
  const message = `The serious incident ${id} (harm: ${harm}) ${late} it became known on ${String(map['aware-at'])}; the EU AI Act, Art. 73, allows ${allowed} days.`
  return [
    problem(
      'violated',
      message,
      at === null
        ? 'report it to the authority now and write reported-at'
        : 'have the lateness judged by those who answer for it',
      `A serious incident was not reported to the authority within ${allowed} days.`,
    ),
  ]
}

/** Ids that stand in two files. */
function twice(own: readonly Own[]): readonly Problem[] {
  const seen = new Map<string, Own>()
  return own.flatMap((one) => {
    const id = wordsOf(one.item.map['id'])
    const other = id === null ? undefined : seen.get(id)
    if (id !== null && !other) seen.set(id, one)
    if (!other || !id) return []
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
  const before = facts.earlier.flatMap((one: Evidence) => {
    if (one.kind !== 'governance' || one.document !== 'incident') return []
    const document = { content: one.content, path: one.source.path, evidence: one, at: () => one.source }
    return ownIncidents(document, facts.model.id).flatMap(({ item }) => {
      const id = wordsOf(item.map['id'])
      return id === null ? [] : [{ id, closed: item.map['status'] === 'closed', path: one.source.path }]
    })
  })
  const now = new Set(own.flatMap(({ item }) => wordsOf(item.map['id']) ?? []))
  return vanished(
    before,
    now,
    documents.map((document) => document.at()),
    'incident',
  )
}

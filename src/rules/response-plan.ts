/** The response plan: what is there for the day on which the model does harm, and whether it was tried. */

import { isBlank, peopleOf, wordsOf } from '../domain/governance.js'
import { mappingOf } from '../domain/plain.js'
import type { Facts, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { type Problem, settled } from './shared/findings.js'
import {
  ageProblem,
  type Document,
  DURATION,
  documentsOf,
  type Item,
  itemsOf,
  modelProblem,
  problemAt,
} from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { knownVersions, versionText } from './shared/known-versions.js'
import { listing, visible } from './shared/words.js'

/** Parts of a plan with the fields that each must have. `of`: one mapping or a list of them. */
const PARTS = {
  'kill-switch': { of: 'mapping', fields: ['how', 'who', 'max-minutes'], plain: 'a way to switch the model off' },
  rollback: { of: 'mapping', fields: ['how', 'to', 'who'], plain: 'a way back to the version before' },
  escalation: { of: 'list', fields: ['level', 'who', 'within'], plain: 'who is called when' },
  raci: { of: 'list', fields: ['activity', 'responsible', 'accountable'], plain: 'who answers for what' },
  'human-oversight': { of: 'mapping', fields: ['who', 'how', 'can-stop'], plain: 'people who watch over the model' },
  monitoring: { of: 'mapping', fields: ['signals', 'every', 'alert'], plain: 'what is watched while the model runs' },
  playbook: { of: 'list', fields: ['step', 'who'], plain: 'what is done in which order' },
} as const
type Part = keyof typeof PARTS

/** Parts that are exercised, so that each has a day of its own. */
const TESTED: readonly Part[] = ['kill-switch', 'rollback']

export const responsePlan: Rule = {
  id: 'response-plan',
  summary:
    'There is a plan for the day on which the model does harm: who switches it off, how, and it was tried lately.',
  plain:
    'For the day on which the model does harm it must be written down who switches it off, how one goes back to the version before, who is called and who answers for what, and it must have been tried.',
  details:
    'Reads governance.response-plan. require lists the parts that must be there with all their fields: kill-switch (how, who, max-minutes), rollback (how, ' +
    'to, who), escalation (level, who, within), raci (activity, responsible, exactly one accountable), human-oversight (who, how, can-stop: true), monitoring ' +
    '(signals, every, alert), playbook (step, who). rollback-target: known-version asks that the version in rollback.to is one that a registry record, the lineage, ' +
    'an evaluation or the model card (here or at the merge base) names, and not the very version that this change brings. tested-within applies to tested-on of the plan and to every tested-on below; kill-switch and rollback each have one. What is absent or ' +
    'a placeholder is missing.',
  remedy: [
    'Write down the part that the finding names, together with those who will have to do it.',
    'Rehearse it: switch the model off, go back to the version before, and enter the day as tested-on.',
    'Where there is no way to switch it off or to go back, build one before the model decides anything.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      require: {
        type: 'array',
        items: { enum: Object.keys(PARTS) },
        uniqueItems: true,
        minItems: 1,
        description: 'Parts that the plan must have.',
      },
      'tested-within': DURATION,
      'rollback-target': {
        const: 'known-version',
        description: 'The version to go back to must be one that a record other than the plan knows.',
      },
    },
  },
  strictness: {
    require: optional('more'),
    'tested-within': optional('down'),
    'rollback-target': optional('demand'),
  },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'response-plan', name: 'the response plan', what: 'response-plan' })
    const problems = found.documents.flatMap((document) => [
      ...judgePlan(document, requirement.with, facts),
      ...(requirement.with['rollback-target'] === undefined ? [] : judgeTarget(document, facts)),
    ])
    const parts = (requirement.with['require'] as readonly string[] | undefined) ?? []
    const satisfied = judgement(
      'satisfied',
      `${listing(found.documents.map(({ path }) => path))} has ${parts.length ? listing(parts, 10) : 'a response plan'}, tested as the policy asks.`,
      {
        sources: found.documents.map((document) => document.at()),
        plain: 'There is a plan for the day on which the model does harm, and it has been tried.',
      },
    )
    return settled([...found.problems, ...problems], satisfied)
  },
}

function judgePlan(
  document: Document,
  parameters: Readonly<Record<string, unknown>>,
  facts: Facts,
): readonly Problem[] {
  const within = parameters['tested-within']
  const required = (parameters['require'] as readonly Part[] | undefined) ?? []
  const problems: Problem[] = [
    ...modelProblem(document, facts.model.id),
    ...required.flatMap((part) => judgePart(document, part)),
  ]
  if (within === undefined) return problems
  const tested = [{ map: document.content, pointer: '', id: 'the plan', asked: true }, ...nested(document, required)]
  return [
    ...problems,
    ...tested.flatMap(({ map, pointer, id, asked }) => {
      const value = map['tested-on']
      if (!asked && isBlank(value)) return []
      const age = ageProblem(value, { key: 'tested-on', now: facts.now, within })
      if (!age) return []
      const plain =
        id === 'the plan'
          ? 'The plan for emergencies has not been tried lately.'
          : `The ${id} has not been tried lately.`
      return [
        problemAt(document, pointer)(
          age.outcome,
          `${id === 'the plan' ? `The plan ${document.path}` : `The ${id} of ${document.path}`} was not tested in time: ${age.told}.`,
          'try it and write the day as tested-on',
          plain,
        ),
      ]
    }),
  ]
}

/** Whether the version to go back to is known to anybody but the plan. */
function judgeTarget(document: Document, facts: Facts): readonly Problem[] {
  const rollback = mappingOf(document.content['rollback'])
  const to = rollback ? versionText(rollback['to']) : null
  const problem = problemAt(document, rollback ? '/rollback' : '')
  const plain = 'It is not sure that there is a version to go back to.'
  if (to === null)
    return [
      problem(
        'missing',
        `The plan ${document.path} names no version to go back to.`,
        'write rollback: {to: VERSION}',
        plain,
      ),
    ]
  const known = knownVersions(facts)
  const found = known.filter(({ version }) => version === to)
  if (found.some(({ own }) => !own)) return []
  const shown = visible(String(rollback?.['to']), 60)
  if (found.length)
    return [
      problem(
        'violated',
        `The plan ${document.path} goes back to ${shown}, which is the very version that this change brings.`,
        'name the version that runs until this one does',
        plain,
      ),
    ]
  const others = [...new Set(known.map(({ version }) => visible(version, 40)))]
  return [
    problem(
      'missing',
      `The plan ${document.path} goes back to ${shown}, and no registry record, lineage, evaluation or card names that version${others.length ? ` (they name ${listing(others)})` : ''}.`,
      'name a version that is recorded, or commit its record',
      plain,
    ),
  ]
}

/** Everything below the plan that may have a `tested-on`; asked of the parts that are exercised, where they are required. */
function nested(document: Document, required: readonly Part[]): readonly (Item & { readonly asked: boolean })[] {
  return Object.keys(document.content).flatMap((key) => {
    const map = mappingOf(document.content[key])
    const part = TESTED.includes(key as Part) && required.includes(key as Part)
    if (map) return [{ map, pointer: `/${key}`, id: key, asked: part }]
    return itemsOf(document.content, key).map((item) => ({ ...item, id: `${key} ${item.id}`, asked: false }))
  })
}

function judgePart(document: Document, part: Part): readonly Problem[] {
  const { of, fields, plain } = PARTS[part]
  const map = mappingOf(document.content[part])
  const items =
    of === 'list'
      ? itemsOf(document.content, part)
      : map && !isBlank(map)
        ? [{ map, pointer: `/${part}`, id: part }]
        : []
  if (!items.length)
    return [
      problemAt(document, '')(
        'missing',
        `The plan ${document.path} has no ${part}.`,
        `write ${part} with ${listing(fields)}`,
        `The plan for emergencies lacks ${plain}.`,
      ),
    ]
  return items.flatMap((item, at) => {
    const name = of === 'list' ? `Entry ${at + 1} of ${part}` : `The ${part}`
    const problem = problemAt(document, item.pointer)
    const lacking = fields.filter((field) => isBlank(item.map[field]))
    const problems: Problem[] = []
    if (lacking.length)
      problems.push(
        problem(
          'missing',
          `${name} in ${document.path} has no ${listing(lacking)}.`,
          `write ${listing(lacking)}`,
          `The plan for emergencies is not complete: ${plain}.`,
        ),
      )
    if (part === 'raci' && !lacking.includes('accountable' as never)) {
      const accountable = peopleOf(item.map['accountable'])
      const activity = wordsOf(item.map['activity']) ?? `entry ${at + 1}`
      const message = `raci in ${document.path} names ${accountable.length} accountable people for "${activity.slice(0, 80)}" (${listing(accountable)}); it must be exactly one.`
      if (accountable.length !== 1)
        problems.push(
          problem(
            'violated',
            message,
            'name one person who is accountable',
            'Several people answer for one thing, so nobody does.',
          ),
        )
    }
    if (part === 'human-oversight' && item.map['can-stop'] === false) {
      problems.push(
        problem(
          'violated',
          `human-oversight in ${document.path} says can-stop: false; those who watch must be able to stop the model.`,
          'let those who watch over the model stop it',
          'The people who watch over the model cannot stop it.',
        ),
      )
    }
    return problems
  })
}

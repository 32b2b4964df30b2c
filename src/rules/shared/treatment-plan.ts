/** The plan against a risk: its steps are done in time, and none vanishes undone. */

import { parseDuration } from '../../domain/duration.js'
import { dateEnd, isBlank, wordsOf } from '../../domain/governance.js'
import { planOf } from '../../domain/risk.js'
import type { Facts } from '../../domain/rule.js'
import { days } from './days.js'
import type { Problem } from './findings.js'
import { type Document, earlierDocuments, hasCome, type Item, openRisks, problemAt } from './governance.js'
import { listing, visible } from './words.js'

/** Parameters of the rule `risk-treatment`. */
export type Parameters = Readonly<Record<string, unknown>>

/** Steps of the plan that are late, that lack something, or that are not done although the risk is said to be treated. */
export function planProblems(
  document: Document,
  risk: Item,
  parameters: Parameters,
  { now }: Facts,
): readonly Problem[] {
  const { map, pointer, id } = risk
  const grace = typeof parameters['grace'] === 'string' ? (parseDuration(parameters['grace']) ?? 0) : 0
  return planOf(map).flatMap((step): readonly Problem[] => {
    const problem = problemAt(document, `${pointer}${step.pointer}`)
    const what = `"${visible(wordsOf(step.map['action']) ?? wordsOf(step.map['what']) ?? 'the treatment', 120)}"`
    if (hasCome(step.map['done-on'], now)) return []
    const lacking =
      step.pointer === '/treatment' ? [] : ['action', 'owner', 'due'].filter((key) => isBlank(step.map[key]))
    if (lacking.length && !(lacking.length === 1 && lacking[0] === 'owner' && !isBlank(map['owner'])))
      return [
        problem(
          'missing',
          `The action ${what} of the risk ${id} has no ${listing(lacking)}.`,
          `write ${listing(lacking)}`,
        ),
      ]
    const due = dateEnd(step.map['due'])
    if (due !== null && now > due + grace) {
      const allowed = grace ? `, and at most ${String(parameters['grace'])} are allowed` : ''
      return [
        problem(
          'violated',
          `The treatment ${what} of the risk ${id} was due on ${String(step.map['due'])}, ${days(now - due)} ago${allowed}, and is not done.`,
          'do it and write done-on',
          `What was promised against the risk ${id} has not been done in time.`,
        ),
      ]
    }
    if (map['status'] !== 'treated') return []
    const message = `The risk ${id} is said to be treated, and ${what} is not done.`
    return [problem('violated', message, 'write done-on, or status: open until it is done')]
  })
}

/** Steps that were open at the merge base and that the plan of the same risk has no longer. */
export function vanishedSteps(document: Document, { map, pointer, id }: Item, facts: Facts): readonly Problem[] {
  const nameOf = (step: ReturnType<typeof planOf>[number]): string =>
    step.pointer === '/treatment'
      ? 'treatment'
      : (wordsOf(step.map['id']) ?? wordsOf(step.map['action']) ?? '').toLowerCase()
  const now = new Set(planOf(map).map(nameOf))
  return earlierDocuments(facts, 'risk-register')
    .flatMap(openRisks)
    .filter((before) => wordsOf(before.map['id']) !== null && wordsOf(before.map['id']) === wordsOf(map['id']))
    .flatMap((before) => planOf(before.map).filter((step) => !hasCome(step.map['done-on'], facts.now)))
    .filter((step) => nameOf(step) !== '' && !now.has(nameOf(step)))
    .map((step) => {
      const what = visible(wordsOf(step.map['action']) ?? wordsOf(step.map['what']) ?? nameOf(step), 120)
      const message = `The treatment "${what}" of the risk ${id} was open at the merge base and is gone: steps are done, they do not vanish.`
      const fix = 'put it back, and write done-on once it is done'
      return problemAt(document, pointer)(
        'violated',
        message,
        fix,
        `A promise about the risk ${id} was taken out of the plan.`,
      )
    })
}

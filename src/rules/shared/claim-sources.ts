/** Cards and reports whose claims are to be checked, and that are not there or cannot be read. */

import type { Facts, Judgement } from '../../domain/rule.js'
import { judgement } from './judgement.js'
import { absentReports, faultFix, faultSources, faultWords, faultyReports } from './unread.js'

/** Whose figures are checked. */
export type ClaimSource = 'card' | 'reports'

/** A card or listed report that is not there. */
export function absentSources(sources: readonly ClaimSource[], facts: Facts): readonly Judgement[] {
  const card = facts.model.card
  const hasCard = facts.evidence.some((one) => one.kind === 'document' && one.document === 'card')
  const claimed = facts.evidence.some((one) => one.kind === 'metric' && one.origin === 'declared')
  const broken = facts.faults.some((file) => file.path === card)
  const cards =
    sources.includes('card') && !hasCard && !claimed && !broken
      ? [
          judgement(
            'missing',
            card === null
              ? `The policy names no card for ${facts.model.id}, so nothing of it can be checked.`
              : `The model card ${card} is not there, so nothing of it can be checked.`,
            { fix: card === null ? 'add card: <path> to the model' : `write ${card}` },
          ),
        ]
      : []
  // Only entries that any reader may recognise: of the others the policy says that they are no report of figures.
  const gone = sources.includes('reports')
    ? absentReports(facts, 'candidate').filter((one) => one.spec?.as === null)
    : []
  const files = gone.map((one) =>
    judgement('missing', `${one.path} is not in the change, so what it says cannot be checked.`, {
      fix: `commit ${one.path}, or take it out of the policy`,
    }),
  )
  return [...cards, ...files]
}

/** A card or report that cannot be read. */
export function faultySources(sources: readonly ClaimSource[], facts: Facts): readonly Judgement[] {
  const files = [
    ...(sources.includes('card') ? facts.faults.filter((file) => file.path === facts.model.card) : []),
    ...(sources.includes('reports') ? faultyReports(facts, 'candidate') : []),
  ]
  if (!files.length) return []
  const message = `What is claimed cannot be checked: ${faultWords(files)}.`
  return [judgement('error', message, { fix: faultFix(files, 'write the file again'), sources: faultSources(files) })]
}

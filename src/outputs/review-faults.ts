/** What could not be read: place, fault and fix. */

import type { Decision } from '../domain/decision.js'
import type { OutputContext } from './context.js'
import { markdown } from './escape.js'
import { fitted } from './fit.js'
import { lazily } from './review-blocks.js'
import { moreItem, place } from './review-parts.js'

/** Faults of files, one an item. '' where there is none. */
export function unreadSection(decision: Decision, context: OutputContext, room: number): string {
  const { faults } = decision
  if (!faults.length) return ''
  const items = lazily(faults, (fault) => {
    const at = place({ path: fault.path, sha256: '', pointer: '', line: fault.line }, context)
    const column = fault.line !== null && fault.column !== null ? `, column ${fault.column}` : ''
    const fix = fault.fix === null ? '' : ` **Fix:** ${markdown(fault.fix, 300)}`
    return `- ${at}${column}: ${markdown(fault.message, 500)}.${fix} \`[${fault.code}]\``
  })
  const judged = decision.models.some((model) => model.findings.length) ? '\n\nWhat was judged nevertheless:' : ''
  return `**What could not be read:**\n\n${fitted(items, faults.length, room - 100, '\n', moreItem)}${judged}`
}

/** What could not be read: place, fault and fix. */

import type { Decision } from '../domain/decision.js'
import type { Fault } from '../domain/fault.js'
import type { OutputContext } from './context.js'
import { code, markdown } from './escape.js'
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

/** Faults that are told of one run that came to no judgement. */
const MOST = 50

/** What the job summary says where there is no decision at all: the change could not even be read. */
export function couldNotJudge(faults: readonly Fault[]): string {
  const items = faults.slice(0, MOST).map(({ path, message, fix, code: kind }) => {
    const advice = fix === null ? '' : ` **Fix:** ${markdown(fix, 300)}`
    return `- ${code(path)}: ${markdown(message, 500)}.${advice} ${code(`[${kind}]`)}`
  })
  const more = faults.length > MOST ? [`- … and ${faults.length - MOST} more`] : []
  return [
    '### ⚠️ Model risk gate could not judge',
    '',
    'The merge stays shut: nothing was judged, so nothing passed.',
    '',
    ...items,
    ...more,
    '',
  ].join('\n')
}

/** What could not be read: place, fault and fix. */

import type { Decision } from '../domain/decision.js'
import type { Fault } from '../domain/fault.js'
import type { OutputContext } from './context.js'
import { code, linkTarget, markdown } from './escape.js'
import { fitted } from './fit.js'
import { lazily } from './review-blocks.js'
import { moreItem, place } from './review-parts.js'
import { short } from './words.js'

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

/** Room for the faults of a run that came to no judgement. UTF-16 units. */
const ROOM = 50_000

/**
 * What job summary and pull request say where there is no decision at all: the change could not even be read. `head`: commit
 * that the run was for, and `runUrl`: where its log is; null where the event does not say it.
 */
export function couldNotJudge(
  faults: readonly Fault[],
  { head, runUrl }: { readonly head: string | null; readonly runUrl: string | null },
): string {
  const items = lazily(faults, ({ path, message, fix, code: kind }) => {
    const advice = fix === null ? '' : ` **Fix:** ${markdown(fix, 300)}`
    return `- ${code(path)}: ${markdown(message, 500)}.${advice} ${code(`[${kind}]`)}`
  })
  const target = runUrl === null ? null : linkTarget(runUrl)
  const about = [
    '**The merge stays shut: nothing was judged, so nothing passed.**',
    ...(head === null ? [] : [`tried at ${code(short(head))}`]),
    ...(target === null ? [] : [`[log of the run](${target})`]),
  ]
  return [
    '### ⚠️ Model risk gate could not judge',
    '',
    about.join(' · '),
    '',
    fitted(items, faults.length, ROOM, '\n', (left) => `- … and ${left} more in the log`),
    '',
    '<sub>An earlier verdict does not hold for this commit. Once it is mended, run the job again: it says the verdict in this place.</sub>',
    '',
  ].join('\n')
}

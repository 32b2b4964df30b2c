/** A decision in every shape that it is told in. */

import type { Decision } from '../domain/decision.js'
import { type OutputContext, PLAIN_CONTEXT } from '../outputs/context.js'
import { OUTPUTS } from '../outputs/index.js'

/** Output id and, where it has one, file name → text. `only` names the ids that are wanted. */
export async function renderAll(
  decision: Decision,
  context: Partial<OutputContext>,
  only: readonly string[] | null = null,
): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>()
  for (const output of OUTPUTS) {
    if (only !== null && !only.includes(output.id)) continue
    const text = await output.render(decision, { ...PLAIN_CONTEXT, ...context })
    made.set(output.id, text)
    if (output.file !== null) made.set(output.file, text)
  }
  return made
}

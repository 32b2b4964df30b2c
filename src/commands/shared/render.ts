/** A decision in every shape that it is told in. */

import type { Decision } from '../../domain/decision.js'
import { type OutputContext, PLAIN_CONTEXT } from '../../outputs/context.js'
import { OUTPUTS } from '../../outputs/index.js'

/** Output id and, where it has one, file name → text. `only` names the ids that are wanted. */
export async function renderAll(
  decision: Decision,
  context: Partial<OutputContext>,
  only: readonly string[] | null = null,
): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>()
  const about = only === null || only.includes('report') ? await withCatalogues(context) : context
  for (const output of OUTPUTS) {
    if (only !== null && !only.includes(output.id)) continue
    const text = await output.render(decision, { ...PLAIN_CONTEXT, ...about })
    made.set(output.id, text)
    if (output.file !== null) made.set(output.file, text)
  }
  return made
}

/** Catalogues and what a control asks, for the report: the only output that tells of coverage. */
async function withCatalogues(context: Partial<OutputContext>): Promise<Partial<OutputContext>> {
  const { catalogues, findControl } = await import('../../frameworks/index.js')
  const control: OutputContext['control'] = (id) => {
    const found = findControl(id)
    return found && { framework: found.catalogue.title, title: found.control.title }
  }
  return { control, catalogues: catalogues(), ...context }
}

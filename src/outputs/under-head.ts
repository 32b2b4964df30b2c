/** How the change would be judged by the policy that it brings: one or two sentences, the same on every surface. */

import type { OpenRequirement, UnderHead } from '../domain/decision.js'
import { plural } from './words.js'

/** Requirements that are named; the rest is counted. */
const NAMED = 8

/** Sentences, none where there is nothing to say. `show` makes a name safe for its surface, `prose` a text. */
export function underHeadText(
  preview: UnderHead | undefined,
  show: (name: string) => string,
  prose: (text: string) => string,
): string {
  if (!preview) return ''
  if (preview.unread.length)
    return `The new policy or its waivers cannot be read, so nothing could be merged after this: ${preview.unread.map(prose).join('; ')}`
  const named = (list: readonly OpenRequirement[]) => {
    const names = list
      .slice(0, NAMED)
      .map((one) => (preview.models > 1 ? `${show(one.requirement)} on ${show(one.model)}` : show(one.requirement)))
    return ` (${names.join(', ')}${list.length > NAMED ? ` and ${list.length - NAMED} more` : ''})`
  }
  const { blocks, 'no-longer-blocks': fewer, 'not-compared': left } = preview
  const parts = [
    ...(blocks.length ? [`${blocks.length} more ${blocks.length === 1 ? 'blocks' : 'block'}${named(blocks)}`] : []),
    ...(fewer.length ? [`${fewer.length} no longer ${fewer.length === 1 ? 'blocks' : 'block'}${named(fewer)}`] : []),
  ]
  const said = parts.length
    ? `${parts.join(', ')}.`
    : `the same blocks, in ${plural(preview.models, 'model')} that ${preview.models === 1 ? 'was' : 'were'} compared.`
  const rest = left.length
    ? ` Not compared, since an engine holds the rows: ${left.slice(0, NAMED).map(show).join(', ')}.`
    : ''
  return `Under the new policy: ${said}${rest}`
}

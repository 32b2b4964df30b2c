/** `slices` of an evidence entry: columns of numbers that are cut into bins. */

import { isMap, type Plain, type PlainMap, step } from '../domain/plain.js'
import { type Complaints, shown } from './document.js'

/** Words for what no number of YAML may be here. */
const INFINITE: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity }

/** JSON schema of `slices`. */
export const SLICES_SCHEMA = {
  type: 'object',
  additionalProperties: {
    type: 'array',
    minItems: 2,
    maxItems: 200,
    items: { anyOf: [{ type: 'number' }, { enum: Object.keys(INFINITE) }] },
    description: 'Edges in ascending order; the first may be -inf and the last inf.',
  },
  description:
    'Columns of numbers cut into bins, which can then be used under by and groups like any column: age: [0, 25, 60, inf] makes the groups "[0, 25)", "[25, 60)" and "[60, inf)". A bin holds its lower edge, the last one its upper edge too. Values outside are the group "(outside)", empty cells "(missing)".',
} as const

/** An edge as a number, or null where it is none. */
export function edgeOf(value: Plain): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && Object.hasOwn(INFINITE, value) ? INFINITE[value]! : null
}

/** Faults of `slices` that a schema cannot see: edges that do not ascend, columns that are groups already. */
export function checkSlices(entry: PlainMap, at: string, complaints: Complaints): void {
  if (!isMap(entry.slices)) return
  const here = `${at}/slices`
  if (isMap(entry.sql))
    complaints.add('policy/schema', here, 'rows in an engine are not cut into bins', {
      fix: 'give the engine a query with a column of the bins, and name that under groups',
    })
  for (const [column, list] of Object.entries(entry.slices)) {
    const place = `${here}${step(column)}`
    if (Array.isArray(entry.groups) && entry.groups.includes(column))
      complaints.add(
        'policy/ambiguous',
        place,
        `${shown(column)} is under groups too, so it is open what its groups are`,
        {
          fix: 'keep it under slices alone',
        },
      )
    const texts = Array.isArray(list) ? list : []
    const edges = texts.map(edgeOf)
    const wrong = edges.findIndex(
      (edge, index) => index > 0 && edge !== null && edges[index - 1] !== null && !(edge > edges[index - 1]!),
    )
    if (wrong > 0)
      complaints.add(
        'policy/schema',
        `${place}/${wrong}`,
        `the edges do not ascend: ${shown(texts[wrong])} comes after ${shown(texts[wrong - 1])}`,
        {
          fix: 'write each edge once, in ascending order',
        },
      )
  }
}

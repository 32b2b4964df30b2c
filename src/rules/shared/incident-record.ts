/** What the record of an incident must hold once it is closed. */

import { isBlank, peopleOf } from '../../domain/governance.js'
import type { Problem } from './findings.js'
import { type Document, type Item, itemsOf, problemAt } from './governance.js'
import { listing } from './words.js'

/** What the record of a closed incident must hold beside its post-mortem. */
export function recordOf(document: Document, { map, pointer, id }: Item, asked: readonly string[]): readonly Problem[] {
  const problem = problemAt(document, pointer)
  const lacking = asked.filter((key) => isBlank(map[key]))
  const raci = asked.includes('raci') ? itemsOf(map, 'raci', pointer) : []
  return [
    ...(lacking.length
      ? [
          problem(
            'missing',
            `The record of the closed incident ${id} has no ${listing(lacking)}.`,
            `write ${listing(lacking)}`,
            `The record of the incident ${id} is incomplete.`,
          ),
        ]
      : []),
    ...raci.flatMap((row, at) => {
      const accountable = peopleOf(row.map['accountable'])
      if (accountable.length === 1) return []
      const message = `Entry ${at + 1} of raci of the incident ${id} names ${accountable.length} accountable people (${listing(accountable)}); it must be exactly one.`
      return [problemAt(document, row.pointer)('violated', message, 'name one person who is accountable')]
    }),
  ]
}

/** What a check is about that no requirement asks for, for `explain`. */

import { OWN_CHECKS, ownCheck } from '../../domain/own-checks.js'

/** Names that `explain` takes: ids of checks. */
export const checkNames = (): readonly string[] => Object.keys(OWN_CHECKS)

/** The text for a check; null where it is none. */
export function aboutCheck(name: string): string | null {
  const found = ownCheck(name)
  return found
    ? [
        `Check ${name}, of every model that changes`,
        found.title,
        `In plain words: ${found.plain}`,
        found.details,
        'When it finds something, the quickest first:',
        ...found.remedy.map((step, index) => `  ${index + 1}. ${step}`),
      ].join('\n')
    : null
}

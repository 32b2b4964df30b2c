/** Names of groups as they are told. */

import { MISSING_GROUP } from '../../domain/rows.js'
import { isMissing } from '../missing.js'

/** The name of a group: empty cells are one group, and numbers lose the exponent that the engine writes (`1.0E0`). */
export function groupName(text: string | null): string {
  if (text === null || isMissing(text)) return MISSING_GROUP
  return /^-?\d\.\d+E-?\d{1,3}$/.test(text) ? String(Number(text)) : text
}

/** What the code of a fault means and what helps, for `explain`. */

import { FAULT_CODES, FAULT_ROOMS } from '../../outputs/fault-words.js'

/** Names that `explain` takes: codes of faults. */
export const faultNames = (): readonly string[] => FAULT_CODES.map(({ code }) => code)

/** The text for a code; null where it is none. The brackets in which a message shows it may stand around it. */
export function aboutFault(name: string): string | null {
  const code = name.replace(/^\[(.*)\]$/, '$1')
  const found = FAULT_CODES.find((one) => one.code === code)
  return found
    ? [`Fault ${found.code}`, found.means, `What helps: ${found.helps}`, `Where: ${FAULT_ROOMS[found.room]}`].join('\n')
    : null
}

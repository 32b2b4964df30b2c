/** How the command line speaks of faults: one line each, nothing raw. */

import { type Fault, faultText } from '../../domain/fault.js'
import { logLine } from '../../outputs/escape.js'
import { nearest } from '../../syntax/text.js'
import type { World } from '../command.js'

/** Most faults that are printed; the rest are counted. */
const MOST = 200

/** Prints faults to standard error and gives the exit code for "could not be judged". */
export function sayFaults(world: Pick<World, 'error'>, faults: readonly Fault[]): 2 {
  for (const one of faults.slice(0, MOST)) world.error(`${logLine(faultText(one))}\n`)
  if (faults.length > MOST) world.error(`… and ${faults.length - MOST} more faults\n`)
  return 2
}

/** An unknown command, with the nearest one that is there. */
export function unknownCommand(name: string, known: readonly string[], world: Pick<World, 'error'>): 2 {
  const near = nearest(name, known)
  const fix = near ? `did you mean "${near}"?` : 'risk-gate --help lists the commands'
  world.error(`${logLine(`${name}: is no command (fix: ${fix}) [usage/option]`)}\n`)
  return 2
}

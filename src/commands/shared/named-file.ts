/** Files that somebody names on the command line. */

import { readFile } from 'node:fs/promises'
import { bad, type FaultCode, fault, good, type Result } from '../../domain/fault.js'
import { refusalWords } from '../../domain/refusal.js'

/** The bytes of a named file; one that cannot be read is a fault with the system's reason in plain words. */
export async function namedFile(path: string, code: FaultCode, fix: string): Promise<Result<Buffer>> {
  try {
    return good(await readFile(path))
  } catch (error) {
    return bad(fault(code, path, `cannot be read: ${refusalWords(error)}`, { fix }))
  }
}

/** Who a token posts as, so that our own words are told from those of others. */

import { good, type Result } from '../domain/fault.js'
import type { Api } from './api.js'
import { numberAt } from './shapes.js'

/** The user that the token of a job posts as: github-actions[bot]. */
const ACTIONS_BOT = 41898282

/**
 * Id of the user that we post as. The token of a job may not ask and is known; any other failure is one, for without
 * knowing which comments are ours each would be posted again.
 */
export async function whoAmI(api: Api): Promise<Result<number>> {
  const answer = await api.get('GET /user')
  if (answer.ok) return good(numberAt(answer.value, 'id') ?? ACTIONS_BOT)
  const withheld = answer.faults.every((one) => one.code === 'forge/permission' || one.code === 'forge/not-found')
  return withheld ? good(ACTIONS_BOT) : answer
}

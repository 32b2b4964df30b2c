/** An evidence entry and a model where no policy gives any. */

import { bareFile, type EvidenceSpec, type ModelSpec } from '../../domain/policy.js'

const NOWHERE = { path: 'command line', line: 1, column: 1 }

/** A file of which nothing is known but that it is there. */
export const ANY_FILE: EvidenceSpec = bareFile('', null, NOWHERE)

/** A model of which nothing is known. */
export const ANY_MODEL: ModelSpec = {
  id: 'any',
  title: null,
  tier: 'minimal',
  owner: null,
  paths: [],
  artifact: null,
  card: null,
  evidence: [],
  governance: { risks: null, incidents: null, responsePlan: null },
  place: NOWHERE,
}

/** The whole change in each state that it may be in: good, or with one thing bad, and what is found of that. */

import type { Decision } from '../../src/domain/decision.js'
import type { People } from '../../src/domain/people.js'
import type { TreeFiles } from './trees.js'
import { type Defects, wholeChange } from './whole-world.js'

/** Verdicts, best first. */
export const VERDICTS = ['pass', 'pass-with-waivers', 'fail', 'error']
/** Place of a decision's verdict in `VERDICTS`. */
export const rank = (decision: Decision) => VERDICTS.indexOf(decision.verdict)

const GOOD = wholeChange()

/** A change, what it is laid over, and what must be found of it. */
export interface State {
  readonly base: TreeFiles
  readonly head: Readonly<Record<string, string>>
  readonly people?: Partial<People>
  readonly unmet: readonly string[]
}

const often = (row: number) => row % 2 === 0
const forB = (row: number, race: string) => (race === 'B' && row % 2 === 0) || row % 17 === 0

/** A bad change on a good base. What a governance document has open was open at the base too, so that it cannot vanish unseen. */
const bad = (defects: Defects, ...found: readonly string[]): State => {
  const head = wholeChange(defects)
  const base = {
    ...GOOD,
    'governance/risks.yml': head['governance/risks.yml']!,
    'governance/incidents.yml': head['governance/incidents.yml']!,
  }
  return { base, head, unmet: found }
}

/** A good change, and one for each thing that may be bad of it. */
export const STATES: Readonly<Record<string, State>> = {
  'the good change': { base: GOOD, head: GOOD, unmet: [] },
  'nobody approved': { base: GOOD, head: GOOD, people: { reviews: [] }, unmet: ['sign-off: missing'] },
  'half of it is wrong': bad({ candidate: often }, 'accuracy-floor: violated', 'no-regression: violated'),
  'one group is refused': bad({ candidate: forB }, 'group-recall: violated'),
  'it is worse than before': bad(
    { candidate: (row) => row % 8 === 0, baseline: () => false },
    'no-regression: violated',
  ),
  'the card boasts': bad({ claim: 0.19 }, 'said-is-measured: violated'),
  'the evaluation is old': bad({ evaluatedAt: '2025-01-01T00:00:00Z' }, 'fresh: violated'),
  'another model was evaluated': bad({ evaluatedModel: 'model 1' }, 'fresh: violated'),
  'the lock names another model': bad({ lockedModel: 'model 1' }, 'verified: violated'),
  'it was trained on what it is tested on': bad({ leaked: 30 }, 'unseen: violated'),
  'the data are not valid': bad({ unmetExpectation: true }, 'data-quality: violated'),
  'a test failed': bad({ failedTest: true }, 'fails-gracefully: violated'),
  'a risk is left': bad({ residual: 4 }, 'risks-treated: violated'),
  'an incident is open': bad({ openIncident: true }, 'no-open-incident: violated'),
}

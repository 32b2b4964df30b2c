/** Where a record says on which evaluation set attempts were counted. */

import type { Finding } from './decision.js'

/** The evaluation set that a finding counted attempts on, as `test-set-reuse` names it; null for any other finding. */
export function countedSet({ rule, threshold }: Pick<Finding, 'rule' | 'threshold'>): string | null {
  const set = rule === 'test-set-reuse' ? threshold?.['evaluation-set'] : undefined
  return typeof set === 'string' ? set : null
}

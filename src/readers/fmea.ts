/** Failure modes and effects (`kind: fmea`). */

import { type Checks, type Entry, governanceReader, product } from './support/governance-document.js'

const RATINGS = ['severity', 'occurrence', 'detection'] as const

export const fmea = governanceReader({
  id: 'fmea',
  title: 'Failure modes and effects analysis',
  notes:
    'YAML with kind: fmea. Severity, occurrence and detection are whole numbers from 1 to 10 (detection 10: nobody would notice). A written ' +
    'rpn that is not their product, an id twice, a value off its scale or another model is an error.',
  kinds: { fmea: 'fmea' },
  ownModel: true,
  check(checks) {
    checks.date(checks.root, 'reviewed-on')
    for (const mode of checks.entries(checks.root, 'failure-modes', 'failure mode')) {
      checks.text(mode, 'item', 'mode', 'effect', 'cause', 'action')
      checks.people(mode, 'owner')
      checkRatings(checks, mode)
      const after = checks.part(mode, 'after')
      if (!after) continue
      checkRatings(checks, after)
      checks.date(after, 'done-on')
    }
  },
})

function checkRatings(checks: Checks, entry: Entry): void {
  for (const key of RATINGS) checks.whole(entry, key, 1, 10)
  checks.follows(entry, 'rpn', product(entry.map, ...RATINGS), 'severity × occurrence × detection makes')
}

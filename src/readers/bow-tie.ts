/** Bow-tie diagrams (`kind: bow-tie`). */

import { governanceReader } from './support/governance-document.js'

export const bowTie = governanceReader({
  id: 'bow-tie',
  title: 'Bow-tie of threats, barriers and consequences',
  notes: 'YAML with kind: bow-tie. The status of a barrier is working, degraded or missing; only working ones count.',
  kinds: { 'bow-tie': 'bow-tie' },
  ownModel: true,
  check(checks) {
    checks.text(checks.root, 'top-event')
    for (const [key, noun] of [
      ['threats', 'threat'],
      ['consequences', 'consequence'],
    ] as const) {
      for (const side of checks.entries(checks.root, key, noun)) {
        checks.text(side, noun)
        for (const barrier of checks.entries(side, 'barriers', 'barrier')) {
          checks.text(barrier, 'barrier')
          checks.oneOf(barrier, 'status', ['working', 'degraded', 'missing'])
          checks.people(barrier, 'owner')
        }
      }
    }
  },
})

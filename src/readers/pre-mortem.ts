/** Pre-mortems (`kind: pre-mortem`). */

import { governanceReader } from './support/governance-document.js'

export const preMortem = governanceReader({
  id: 'pre-mortem',
  title: 'Pre-mortem',
  notes: 'YAML with kind: pre-mortem. Participants are counted once each, without regard to case.',
  kinds: { 'pre-mortem': 'pre-mortem' },
  ownModel: true,
  check(checks) {
    checks.date(checks.root, 'held-on')
    checks.people(checks.root, 'facilitator', 'participants')
    for (const story of checks.entries(checks.root, 'stories', 'story')) {
      checks.text(story, 'story', 'early-sign', 'action')
      checks.people(story, 'owner')
    }
  },
})

/** Bow-tie diagrams (`kind: bow-tie`). */

import { governanceReader } from './shared/governance-document.js'
import { date, entries, names, oneOf, people, type Shape, text } from './shared/governance-shape.js'

const BARRIER: Shape = {
  id: text('Name of the barrier, such as B-1.'),
  barrier: text('What stands in the way.'),
  status: oneOf(['working', 'degraded', 'missing'], 'Only working ones count.'),
  owner: people('Who keeps it working.'),
  requirements: names('Requirements of the policy that check it; while one is not met the barrier is not working.'),
  'tested-on': date('The day on which it was last tried.'),
}

export const bowTie = governanceReader({
  id: 'bow-tie',
  title: 'Bow-tie of threats, barriers and consequences',
  notes: 'YAML with kind: bow-tie. The status of a barrier is working, degraded or missing; only working ones count.',
  document: 'bow-tie',
  kinds: {
    'bow-tie': {
      'top-event': text('What must not happen.'),
      threats: entries('threat', 'What could bring it about.', {
        id: text('Name of the threat, such as T-1.'),
        threat: text('What could bring it about.'),
        barriers: entries('barrier', 'What prevents the event.', BARRIER),
      }),
      consequences: entries('consequence', 'What would follow.', {
        id: text('Name of the consequence, such as C-1.'),
        consequence: text('What would follow.'),
        barriers: entries('barrier', 'What softens the consequence.', BARRIER),
      }),
    },
  },
  ownModel: true,
})

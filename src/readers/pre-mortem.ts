/** Pre-mortems (`kind: pre-mortem`). */

import { governanceReader } from './shared/governance-document.js'
import { date, entries, people, text } from './shared/governance-shape.js'

export const preMortem = governanceReader({
  id: 'pre-mortem',
  title: 'Pre-mortem',
  notes: 'YAML with kind: pre-mortem. Participants are counted once each, without regard to case.',
  document: 'pre-mortem',
  kinds: {
    'pre-mortem': {
      'held-on': date('The day on which it was held.'),
      facilitator: people('Who led it.'),
      participants: people('Who took part.'),
      stories: entries(
        'story',
        'How the model failed, told as if it had happened. At least one.',
        {
          id: text('Name of the story, such as P-1.'),
          story: text('What happened.'),
          'early-sign': text('What one could have seen before.'),
          action: text('What is done about it.'),
          owner: people('Who does it.'),
        },
        { needed: true },
      ),
    },
  },
  ownModel: true,
})

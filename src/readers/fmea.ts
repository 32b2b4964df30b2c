/** Failure modes and effects (`kind: fmea`). */

import { ACTION_PRIORITIES, actionPriority } from '../domain/action-priority.js'
import { type Checks, type Entry, governanceReader, product } from './shared/governance-document.js'
import { date, entries, names, oneOf, part, people, type Shape, text, whole } from './shared/governance-shape.js'

const RATINGS = ['severity', 'occurrence', 'detection'] as const

const RATED: Shape = {
  severity: whole(1, 10, 'How bad the effect is, 10 the worst.'),
  occurrence: whole(1, 10, 'How often the cause occurs, 10 the most often.'),
  detection: whole(1, 10, 'How likely it is to go unnoticed: 1 surely seen, 10 nobody would notice.'),
  rpn: whole(1, 1000, 'The product of the three; one that differs is an error.'),
  'action-priority': oneOf(ACTION_PRIORITIES, 'H, M or L by the AIAG-VDA table; one that differs is an error.'),
}

export const fmea = governanceReader({
  id: 'fmea',
  title: 'Failure modes and effects analysis',
  notes:
    'YAML with kind: fmea. Severity, occurrence and detection are whole numbers from 1 to 10 (detection 10: nobody would notice). A written ' +
    'rpn that is not their product, a written action-priority that is not the one of the AIAG-VDA table, an id twice, a value off its scale or another model is an error.',
  document: 'fmea',
  kinds: {
    fmea: {
      'reviewed-on': date('The day on which the analysis was last reviewed.'),
      'failure-modes': entries(
        'failure mode',
        'Ways in which the model can fail.',
        {
          id: text('Name of the failure mode, such as F-01. Unique.', { needed: true }),
          item: text('What fails: an input, a step, a service.'),
          mode: text('How it fails.'),
          effect: text('What follows.'),
          cause: text('Why it would happen.'),
          controls: names('What prevents or detects it today.'),
          ...RATED,
          action: text('What is done about it.'),
          owner: people('Who answers for it.'),
          due: date('The day by which the action is done.'),
          after: part(
            'Ratings once the action is done; they count from done-on.',
            { ...RATED, 'done-on': date('The day on which the action was done.') },
            { also: checkRatings },
          ),
        },
        { needed: true, also: checkRatings },
      ),
    },
  },
  ownModel: true,
})

function checkRatings(checks: Checks, entry: Entry): void {
  checks.follows(entry, 'rpn', product(entry.map, ...RATINGS), 'severity × occurrence × detection makes')
  const [severity, occurrence, detection] = RATINGS.map((key) => entry.map[key])
  if (typeof severity !== 'number' || typeof occurrence !== 'number' || typeof detection !== 'number') return
  const priority = actionPriority(severity, occurrence, detection)
  checks.follows(entry, 'action-priority', priority, 'the table of AIAG and VDA gives')
}

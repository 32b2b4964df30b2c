/** Response plans (`kind: response-plan`): what is done when the model does harm. */

import { governanceReader } from './shared/governance-document.js'
import { date, duration, entries, flag, names, part, people, text, version, whole } from './shared/governance-shape.js'

const testedOn = date('The day on which it was last tried.')

export const responsePlan = governanceReader({
  id: 'response-plan',
  title: 'Response plan',
  notes:
    'YAML with kind: response-plan: kill-switch, rollback, escalation, raci, human-oversight, monitoring, playbook, each with who and how, and the day ' +
    'of the last exercise in tested-on.',
  document: 'response-plan',
  kinds: {
    'response-plan': {
      'tested-on': date('The day of the last exercise.'),
      'kill-switch': part('How the model is switched off.', {
        how: text('What is done.'),
        who: people('Who may and can do it.'),
        'max-minutes': whole(0, 1_000_000, 'Minutes that it takes at most.'),
        'tested-on': testedOn,
      }),
      rollback: part('How one goes back to the version before.', {
        how: text('What is done.'),
        to: version('The version that one goes back to.'),
        who: people('Who does it.'),
        'tested-on': testedOn,
      }),
      escalation: entries('escalation step', 'Who is called when.', {
        level: whole(0, 100, 'Which step it is.'),
        who: people('Who is called.'),
        within: duration('After how long, such as 30m or 4h.'),
      }),
      raci: entries('raci row', 'Who does what; exactly one accountable each.', {
        activity: text('What is done.'),
        responsible: people('Who does it.'),
        accountable: people('The one who answers for it.'),
        consulted: people('Who is asked.'),
        informed: people('Who is told.'),
      }),
      'human-oversight': part('People who watch over the model.', {
        who: people('Who they are.'),
        how: text('How they watch.'),
        'can-stop': flag('Whether they can stop the model: must be true.'),
        'tested-on': testedOn,
      }),
      monitoring: part('What is watched while the model runs.', {
        signals: names('What is watched.'),
        every: duration('How often, such as 1d.'),
        alert: people('Who is told.'),
        'tested-on': testedOn,
      }),
      playbook: entries('playbook step', 'What is done in which order: detect, contain, tell, mend, learn.', {
        step: text('What is done.'),
        who: people('Who does it.'),
        within: duration('Within how long, such as 4h.'),
        'tested-on': testedOn,
      }),
    },
  },
  ownModel: true,
})

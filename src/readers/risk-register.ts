/** Risk registers (`kind: risk-register`). */

import { LEVELS, levelOf } from '../domain/governance.js'
import { TREATMENTS } from '../domain/risk.js'
import { type Checks, type Entry, governanceReader, product } from './shared/governance-document.js'
import { date, entries, names, oneOf, part, people, type Shape, text, whole } from './shared/governance-shape.js'

const rating = (about: string) =>
  part(
    about,
    {
      likelihood: whole(1, 5, 'How likely it is, from 1 (hardly ever) to 5 (nearly certain).'),
      impact: whole(1, 5, 'How bad it would be, from 1 (hardly felt) to 5 (ruinous).'),
      level: oneOf(LEVELS, 'Follows from likelihood × impact; one that differs is an error.'),
    },
    { also: checkLevel },
  )

const RISK: Shape = {
  id: text('Name of the risk, such as R-001; waivers name it. Unique in the register.', { needed: true }),
  title: text('What could happen, as one sentence.'),
  category: text('fairness, explainability, robustness, security, privacy, safety, accountability, legal, …'),
  owner: people('Who answers for it.'),
  inherent: rating('Before treatment.'),
  treatment: part('What is done about it: the treatment plan.', {
    option: oneOf(
      Object.keys(TREATMENTS),
      'avoid; modify (also: reduce); share (also: transfer); retain (also: accept).',
    ),
    what: text('What is done, in a sentence.'),
    control: names('Measures that keep it low from then on.'),
    requirements: names(
      'Requirements of the policy that check this; while one is not met the risk stands as before treatment.',
    ),
    owner: people('Who does it, where that is not the owner of the risk.'),
    due: date('The day by which it is done.'),
    'done-on': date('The day on which it was done.'),
    actions: entries('action', 'Single steps of the plan.', {
      action: text('What is done.'),
      owner: people('Who does it.'),
      due: date('The day by which it is done.'),
      'done-on': date('The day on which it was done.'),
    }),
  }),
  residual: rating('After treatment.'),
  status: oneOf(['open', 'treated', 'accepted', 'closed'], 'A closed risk is not judged.'),
  'accepted-by': people('Who bears what is left: in the role that the policy names, and not the owner.'),
  'accepted-on': date('The day of the acceptance.'),
  'accepted-until': date('The last day of the acceptance.'),
  'review-by': date('The day by which this risk is looked at again.'),
}

export const riskRegister = governanceReader({
  id: 'risk-register',
  title: 'Risk register',
  notes:
    'YAML with kind: risk-register. Likelihood and impact are whole numbers from 1 to 5, their product is the level: 1 to 4 low, 5 to 9 ' +
    'medium, 10 to 14 high, 15 to 25 critical. A written level that differs, an id twice, a value off its scale or another model is an error.',
  document: 'risk-register',
  kinds: {
    'risk-register': {
      'reviewed-on': date('The day on which the whole register was last reviewed.'),
      'reviewed-by': people('Who reviewed it.'),
      risks: entries('risk', 'The risks of the model.', RISK, { needed: true }),
    },
  },
  ownModel: true,
})

function checkLevel(checks: Checks, rating: Entry): void {
  const made = product(rating.map, 'likelihood', 'impact')
  checks.follows(rating, 'level', made === null ? null : levelOf(made), `likelihood × impact makes ${made}, which is`)
}

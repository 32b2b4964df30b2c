/** Incidents, one a file (`kind: incident`) or several (`kind: incident-register`). */

import { LEVELS } from '../domain/governance.js'
import { HARMS } from '../domain/report-deadlines.js'
import { type Checks, governanceReader } from './shared/governance-document.js'
import {
  checkFields,
  date,
  entries,
  flag,
  names,
  oneOf,
  part,
  people,
  type Shape,
  text,
  texts,
  version,
  whole,
} from './shared/governance-shape.js'

/** Branches of a fishbone diagram (Ishikawa), as they fit a model. */
const FISHBONE: Shape = {
  data: names('Causes that lie in the data.'),
  model: names('Causes that lie in the model.'),
  code: names('Causes that lie in the code.'),
  people: names('Causes that lie with people: training, handover, load.'),
  process: names('Causes that lie in how the work is done.'),
  tools: names('Causes that lie in tools and infrastructure.'),
  measurement: names('Causes that lie in what is measured and watched.'),
  environment: names('Causes outside: customers, suppliers, the market, the law.'),
}

const ACTION: Shape = {
  id: text('Name of the action.'),
  action: text('What is done so that it does not come again.'),
  owner: people('Who does it.'),
  due: date('The day by which it is done.'),
  'done-on': date('The day on which it was done.'),
  requirement: text('The requirement of the policy that it became (which says from-incident).'),
}

const INCIDENT: Shape = {
  id: text('Name of the incident, such as INC-2024-001. Unique.', { needed: true }),
  title: text('What happened, as one sentence.'),
  'model-version': version('The version that did it.'),
  severity: oneOf(LEVELS, 'How bad it is.'),
  status: oneOf(['open', 'mitigated', 'closed'], 'Only closed is not open.'),
  serious: flag('Whether it is a serious incident in the sense of the EU AI Act, Art. 3(49).'),
  harm: oneOf(HARMS, 'The harm of a serious one, on which its deadline depends.'),
  'began-at': date('When it began.'),
  'detected-at': date('When it was noticed.'),
  'aware-at': date('When it was known to be a serious incident: its deadline runs from here.'),
  'contained-at': date('When it did no further harm.'),
  'resolved-at': date('When the cause was gone.'),
  'reported-at': date('When it was reported to the authority; absent: not yet.'),
  'closed-at': date('When it was closed.'),
  'blast-radius': part(
    'How far it reached.',
    {
      people: whole(0, 10_000_000_000, 'How many people it touched.'),
      decisions: whole(0, 10_000_000_000, 'How many decisions it touched.'),
      systems: names('Systems that it reached.'),
      what: text('The same in words.'),
    },
    { orText: true },
  ),
  'affected-groups': names('Groups of people that it hit harder.'),
  raci: entries('raci row', 'Who did what while it lasted.', {
    activity: text('What was done.'),
    responsible: people('Who did it.'),
    accountable: people('The one who answers for it.'),
    consulted: people('Who was asked.'),
    informed: people('Who was told.'),
  }),
  timeline: entries('moment', 'What happened when.', {
    at: date('When.'),
    what: text('What happened.'),
    who: people('Who did or saw it.'),
  }),
  reports: entries('report', 'Reports to authorities and to those who were hit.', {
    to: text('To whom.'),
    at: date('When it was sent.'),
    due: date('By when it must be sent.'),
    reference: text('Its reference there.'),
  }),
  'post-mortem': part('Asked of every closed incident.', {
    'held-on': date('The day on which it was held.'),
    facilitator: people('Who led it.'),
    participants: people('Who took part.'),
    'five-whys': texts('Five answers, each to why the one before it happened.'),
    fishbone: part('Causes by where they lie (fishbone diagram).', FISHBONE),
    lessons: names('What was learned.'),
    actions: entries('action', 'What is done so that it does not come again.', ACTION),
  }),
}

export const incident = governanceReader({
  id: 'incident',
  title: 'Incident or incident register',
  notes:
    'YAML with kind: incident, or kind: incident-register and a list of incidents, each with its own model. Incidents of another model ' +
    'are not counted and not checked. A model without incidents says so with incidents: [].',
  document: 'incident',
  kinds: {
    incident: INCIDENT,
    'incident-register': {
      incidents: entries('incident', 'The incidents; [] where there is none.', INCIDENT, {
        needed: true,
        when: (checks, { map }) => map['model'] === undefined || map['model'] === checks.model,
      }),
    },
  },
  ownModel: false,
  check(checks) {
    const { root } = checks
    if (root.map['kind'] === 'incident') {
      checkOne(checks)
      return
    }
    if (root.map['incidents'] === undefined || root.map['incidents'] === null) {
      checks.fault(
        root,
        'incidents',
        'the register has no list of incidents',
        'write incidents: [] where there is none',
      )
    }
    checkFields(checks, root, this.kinds['incident-register'] as Shape)
  },
})

function checkOne(checks: Checks): void {
  const { map } = checks.root
  const label = typeof map['id'] === 'string' ? `incident ${map['id'].slice(0, 60)}` : 'incident'
  if (map['model'] === undefined || map['model'] === checks.model)
    checkFields(checks, { ...checks.root, label }, INCIDENT)
}

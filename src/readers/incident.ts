/** Incidents, one a file (`kind: incident`) or several (`kind: incident-register`). */

import { LEVELS, REPORT_DAYS } from '../domain/governance.js'
import { type Checks, type Entry, governanceReader } from './support/governance-document.js'

export const incident = governanceReader({
  id: 'incident',
  title: 'Incident or incident register',
  notes:
    'YAML with kind: incident, or kind: incident-register and a list of incidents, each with its own model. Incidents of another model ' +
    'are not counted and not checked. A model without incidents says so with incidents: [].',
  kinds: { incident: 'incident', 'incident-register': 'incident' },
  ownModel: false,
  check(checks) {
    const { root } = checks
    if (root.map['kind'] === 'incident') {
      const id = typeof root.map['id'] === 'string' ? `incident ${root.map['id'].slice(0, 60)}` : 'incident'
      if (root.map['model'] === undefined || root.map['model'] === checks.model)
        checkIncident(checks, { ...root, label: id })
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
    for (const entry of checks.entries(root, 'incidents', 'incident')) {
      if (entry.map['model'] === undefined || entry.map['model'] === checks.model) checkIncident(checks, entry)
    }
  },
})

function checkIncident(checks: Checks, entry: Entry): void {
  checks.text(entry, 'title')
  checks.oneOf(entry, 'severity', LEVELS)
  checks.oneOf(entry, 'status', ['open', 'mitigated', 'closed'])
  checks.flag(entry, 'serious')
  checks.oneOf(entry, 'harm', Object.keys(REPORT_DAYS))
  checks.date(entry, 'detected-at', 'aware-at', 'reported-at', 'closed-at')
  const postMortem = checks.part(entry, 'post-mortem')
  if (!postMortem) return
  checks.date(postMortem, 'held-on')
  const whys = postMortem.map['five-whys']
  if (
    whys !== undefined &&
    whys !== null &&
    !(Array.isArray(whys) && whys.every((why) => why === null || typeof why === 'string'))
  ) {
    checks.fault(postMortem, 'five-whys', 'five-whys is not a list of texts', 'write five lines that begin with -')
  }
  for (const action of checks.entries(postMortem, 'actions', 'action')) {
    checks.text(action, 'action')
    checks.people(action, 'owner')
    checks.date(action, 'due', 'done-on')
  }
}

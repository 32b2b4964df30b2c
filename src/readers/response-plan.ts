/** Response plans (`kind: response-plan`): what is done when the model does harm. */

import { governanceReader } from './support/governance-document.js'

export const responsePlan = governanceReader({
  id: 'response-plan',
  title: 'Response plan',
  notes:
    'YAML with kind: response-plan: kill-switch, rollback, escalation, raci, human-oversight, monitoring, each with who and how, and the day ' +
    'of the last exercise in tested-on.',
  kinds: { 'response-plan': 'response-plan' },
  ownModel: true,
  check(checks) {
    const { root } = checks
    checks.date(root, 'tested-on')
    const killSwitch = checks.part(root, 'kill-switch')
    if (killSwitch) {
      checks.text(killSwitch, 'how')
      checks.people(killSwitch, 'who')
      checks.whole(killSwitch, 'max-minutes', 0, 1_000_000)
      checks.date(killSwitch, 'tested-on')
    }
    const rollback = checks.part(root, 'rollback')
    if (rollback) {
      checks.text(rollback, 'how')
      checks.people(rollback, 'who')
      checks.date(rollback, 'tested-on')
    }
    for (const step of checks.entries(root, 'escalation', 'escalation step')) {
      checks.whole(step, 'level', 0, 100)
      checks.people(step, 'who')
      checks.duration(step, 'within')
    }
    for (const row of checks.entries(root, 'raci', 'raci row')) {
      checks.text(row, 'activity')
      checks.people(row, 'responsible', 'accountable', 'consulted', 'informed')
    }
    const oversight = checks.part(root, 'human-oversight')
    if (oversight) {
      checks.people(oversight, 'who')
      checks.text(oversight, 'how')
      checks.flag(oversight, 'can-stop')
      checks.date(oversight, 'tested-on')
    }
    const monitoring = checks.part(root, 'monitoring')
    if (monitoring) {
      checks.people(monitoring, 'alert')
      checks.duration(monitoring, 'every')
      checks.date(monitoring, 'tested-on')
    }
  },
})

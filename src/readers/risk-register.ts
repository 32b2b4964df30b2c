/** Risk registers (`kind: risk-register`). */

import { LEVELS, levelOf } from '../domain/governance.js'
import { type Checks, type Entry, governanceReader, product } from './support/governance-document.js'

export const riskRegister = governanceReader({
  id: 'risk-register',
  title: 'Risk register',
  notes:
    'YAML with kind: risk-register. Likelihood and impact are whole numbers from 1 to 5, their product is the level: 1 to 4 low, 5 to 9 ' +
    'medium, 10 to 14 high, 15 to 25 critical. A written level that differs, an id twice, a value off its scale or another model is an error.',
  kinds: { 'risk-register': 'risk-register' },
  ownModel: true,
  check(checks) {
    checks.date(checks.root, 'reviewed-on')
    checks.people(checks.root, 'reviewed-by')
    for (const risk of checks.entries(checks.root, 'risks', 'risk')) checkRisk(checks, risk)
  },
})

function checkRisk(checks: Checks, risk: Entry): void {
  checks.text(risk, 'title', 'category')
  checks.people(risk, 'owner', 'accepted-by')
  checks.date(risk, 'accepted-on')
  checks.oneOf(risk, 'status', ['open', 'treated', 'accepted', 'closed'])
  const treatment = checks.part(risk, 'treatment')
  if (treatment) checks.oneOf(treatment, 'option', ['avoid', 'modify', 'share', 'retain'])
  for (const key of ['inherent', 'residual']) {
    const rating = checks.part(risk, key)
    if (!rating) continue
    checks.whole(rating, 'likelihood', 1, 5)
    checks.whole(rating, 'impact', 1, 5)
    checks.oneOf(rating, 'level', LEVELS)
    const made = product(rating.map, 'likelihood', 'impact')
    checks.follows(rating, 'level', made === null ? null : levelOf(made), `likelihood × impact makes ${made}, which is`)
  }
}

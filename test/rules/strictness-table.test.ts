/** Which way each parameter of each rule tightens. A line that changes here changes what counts as a loosening of a policy. */

import { expect, it } from 'vitest'
import type { Strictness } from '../../src/domain/strictness.js'
import { RULES } from '../../src/rules/index.js'

/** The order, loosest first for choices; what it means where it is left out; `at times`: only where both versions allow it. */
const PROMISED = {
  approval: {
    from: 'less',
    count: 'up, else 1',
  },
  'artifact-signed': {
    keys: 'unordered',
    identities: 'less',
    'trusted-root': 'unordered',
    files: 'more, else nothing',
    'predicate-types': 'less, else nothing',
  },
  'bow-tie': {
    'min-preventive': 'up, else nothing',
    'min-mitigating': 'up, else nothing',
    'block-on-unmet-controls': 'true, else false',
  },
  'claims-match': {
    sources: 'more',
    tolerance: 'down',
  },
  'data-disjoint': {
    roles: 'more',
    by: 'id, else id',
  },
  'data-validation': {
    'max-age': 'down, else nothing',
    'min-expectations': 'up, else nothing',
  },
  documentation: {
    document: 'unordered',
    sections: 'more, else nothing',
    fields: 'more, else nothing',
    'min-words': 'up, else 1',
  },
  drift: {
    between: 'unordered',
    metric: 'unordered',
    columns: 'more',
    max: 'down',
    bins: 'unordered',
    'min-samples': 'up, else nothing, at times',
  },
  'evidence-fresh': {
    'max-age': 'down, else nothing, at times',
    'same-model-digest': 'true, else nothing, at times',
  },
  'evidence-updated': {
    files: 'more',
  },
  explanation: {
    methods: 'more, else nothing',
    'protected-not-in-top': 'up, else nothing',
    proxies: 'more, else nothing',
  },
  expression: {
    cel: 'unordered',
    message: 'text',
    confidence: 'unordered',
  },
  fmea: {
    'max-rpn': 'down, else nothing',
    'max-action-priority': 'M < L, else nothing',
  },
  incidents: {
    'max-open-severity': 'critical < high < medium < low < none, else nothing',
    'post-mortem': 'more, else nothing',
    'report-deadlines': 'demand, else nothing',
    record: 'more, else nothing',
    'overdue-actions': 'warn < block, else warn',
  },
  'license-allowed': {
    allow: 'less',
  },
  'lineage-complete': {
    to: 'registered-sources, else registered-sources',
    sources: 'less',
    'each-dataset': 'more, else nothing',
    'each-step': 'more, else nothing',
  },
  'lineage-verified': {
    model: 'where-present < required, else required',
    datasets: 'where-present < required, else where-present',
  },
  'metric-regression': {
    metric: 'unordered',
    by: 'more, at times',
    confidence: 'up, else nothing, at times',
    'min-samples': 'up, else nothing, at times',
    'small-groups': 'skip < warn < fail, else fail',
    groups: 'more, else nothing',
    'family-wise': 'bh < holm, else nothing, at times',
    class: 'unordered',
    bins: 'unordered',
    'confidence-at-least': 'unordered',
    'min-coverage': 'up, else nothing',
    cost: 'unordered',
    tail: 'unordered',
    k: 'unordered',
    beta: 'unordered',
    quantile: 'unordered',
    'max-drop': 'down',
    versus: 'unordered',
    'first-model': 'allow < missing, else missing',
  },
  'metric-spread': {
    metric: 'unordered',
    by: 'more, at times',
    confidence: 'up, else nothing, at times',
    'min-samples': 'up, else nothing, at times',
    'small-groups': 'skip < warn < fail, else fail',
    groups: 'more, else nothing',
    'family-wise': 'bh < holm, else nothing, at times',
    class: 'unordered',
    bins: 'unordered',
    'confidence-at-least': 'unordered',
    'min-coverage': 'up, else nothing',
    cost: 'unordered',
    tail: 'unordered',
    k: 'unordered',
    beta: 'unordered',
    quantile: 'unordered',
    'max-difference': 'down, else nothing',
    'min-ratio': 'up, else nothing',
  },
  'metric-threshold': {
    metric: 'unordered',
    by: 'more, at times',
    confidence: 'up, else nothing, at times',
    'min-samples': 'up, else nothing, at times',
    'small-groups': 'skip < warn < fail, else fail',
    groups: 'more, else nothing',
    'family-wise': 'bh < holm, else nothing, at times',
    class: 'unordered',
    bins: 'unordered',
    'confidence-at-least': 'unordered',
    'min-coverage': 'up, else nothing',
    cost: 'unordered',
    tail: 'unordered',
    k: 'unordered',
    beta: 'unordered',
    quantile: 'unordered',
    min: 'up, else nothing',
    max: 'down, else nothing',
  },
  'policy-change': {
    'loosening-needs': 'more',
  },
  'pre-mortem': {
    'max-age': 'down, else nothing',
    'min-participants': 'up, else nothing',
  },
  'response-plan': {
    require: 'more, else nothing',
    'tested-within': 'down, else nothing',
    'rollback-target': 'demand, else nothing',
  },
  'risk-register': {
    'max-residual': 'critical < high < medium < low, else nothing',
    'reviewed-within': 'down, else nothing',
    categories: 'more, else nothing',
    'accepted-by': 'demand, else nothing',
    'block-on-unmet-controls': 'true, else false',
  },
  'risk-treatment': {
    require: 'more, else nothing',
    grace: 'down',
    'accepted-by': 'demand, else nothing',
    'max-acceptance': 'down, else nothing',
    'max-retained': 'critical < high < medium < low, else nothing',
  },
  robustness: {
    'max-failed': 'down, else nothing',
    'max-accuracy-impact': 'down, else nothing',
    suites: 'more, else nothing',
  },
  'source-allowed': {
    allow: 'less',
  },
  'test-set-reuse': {
    'max-attempts': 'down',
  },
  'weak-slices': {
    metric: 'unordered',
    by: 'more, at times',
    confidence: 'down, else 0.95',
    'min-samples': 'up, else nothing, at times',
    'small-groups': 'skip < warn < fail, else fail',
    groups: 'more, else nothing',
    'family-wise': 'bh < holm, else nothing, at times',
    class: 'unordered',
    bins: 'unordered',
    'confidence-at-least': 'unordered',
    'min-coverage': 'up, else nothing',
    cost: 'unordered',
    tail: 'unordered',
    k: 'unordered',
    beta: 'unordered',
    quantile: 'unordered',
    'max-drop': 'down',
    columns: 'unordered',
    'max-columns': 'unordered',
    'min-support': 'unordered',
    top: 'unordered',
    unproven: 'warn < block, else warn',
  },
}

function told(one: Strictness): string {
  if (typeof one === 'string') return one
  if (!('order' in one)) return one.join(' < ')
  const unset = one.unset && ('asks' in one.unset ? `, else ${one.unset.asks}` : `, else ${String(one.unset.value)}`)
  return `${told(one.order)}${unset ?? ''}${one.when ? ', at times' : ''}`
}

it.each(RULES)('$id says in full what it asks', ({ summary, plain, details }) => {
  expect(summary).toMatch(/^[A-Z].{20,}\.$/s)
  expect(plain).toMatch(/^[A-Z].{20,}\.$/s)
  expect(details).toMatch(/^[A-Z].{80,}\.$/s)
})

it('every parameter tightens as promised', () => {
  const found = RULES.map(({ id, strictness = {} }) => [
    id,
    Object.fromEntries(Object.entries(strictness).map(([name, one]) => [name, told(one)])),
  ])
  expect(Object.fromEntries(found)).toEqual(PROMISED)
})

import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Outcome } from '../../src/domain/outcome.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts, Rule } from '../../src/domain/rule.js'
import { bowTie } from '../../src/rules/bow-tie.js'
import { fmea } from '../../src/rules/fmea.js'
import { incidents } from '../../src/rules/incidents.js'
import { preMortem } from '../../src/rules/pre-mortem.js'
import { responsePlan } from '../../src/rules/response-plan.js'
import { riskRegister } from '../../src/rules/risk-register.js'
import {
  cardEvidence,
  evidenceSpec,
  facts,
  fileFault,
  modelSpec,
  policy,
  requirement,
  SHA,
  source,
} from '../fakes/facts.js'

type Content = Record<string, Plain>
type Kind = GovernanceEvidence['document']

const PATH = 'governance/doc.yml'
const document = (kind: Kind, content: Content, path = PATH): GovernanceEvidence => ({
  kind: 'governance',
  reader: kind,
  source: source(path, { line: 1 }),
  origin: 'declared',
  document: kind,
  model: 'loan-approval',
  content: { model: 'loan-approval', ...content },
  lines: { '/risks/0': 6, '/failure-modes/0': 7, '/threats/0': 8, '/incidents/0': 9 },
})

interface Told {
  readonly outcome: Outcome
  readonly message: string
}

/** Outcomes with messages of a rule on documents. `now` is 2024-06-20T12:00Z. */
function judge(
  rule: Rule,
  parameters: Record<string, unknown>,
  documents: readonly GovernanceEvidence[],
  more: Partial<Facts> = {},
) {
  const judged = rule.judge(requirement(rule.id, parameters), facts({ evidence: documents, ...more }))
  for (const one of judged) {
    if (one.outcome === 'satisfied') continue
    expect(one.fix).toBeTruthy()
    expect(one.message).toMatch(/^[A-Z0-9a-z].*[.\]]$|cannot be used/s)
  }
  return judged
}
const told = (...args: Parameters<typeof judge>): readonly string[] =>
  judge(...args).map(({ outcome, message }: Told) => `${outcome}: ${message}`)
const only = (...args: Parameters<typeof judge>): string => {
  const list = told(...args)
  expect(list).toHaveLength(1)
  return list[0]!
}

/** Each rule with parameters, a good document, and where the policy names it. */
const RULES: readonly (readonly [
  Rule,
  Record<string, unknown>,
  Kind,
  Content,
  'risks' | 'incidents' | 'response-plan' | 'evidence',
])[] = [
  [
    riskRegister,
    { 'max-residual': 'medium' },
    'risk-register',
    {
      risks: [
        {
          id: 'R-1',
          status: 'treated',
          owner: 'erin',
          treatment: { option: 'modify' },
          residual: { likelihood: 2, impact: 3 },
        },
      ],
    },
    'risks',
  ],
  [
    fmea,
    { 'max-rpn': 100 },
    'fmea',
    { 'failure-modes': [{ id: 'F-1', severity: 5, occurrence: 4, detection: 5 }] },
    'evidence',
  ],
  [
    bowTie,
    { 'min-preventive': 1 },
    'bow-tie',
    {
      'top-event': 'harm',
      threats: [{ id: 'T-1', threat: 'x', barriers: [{ id: 'B-1', barrier: 'y', status: 'working' }] }],
    },
    'evidence',
  ],
  [
    preMortem,
    { 'max-age': '180d', 'min-participants': 1 },
    'pre-mortem',
    { 'held-on': '2024-06-01', participants: ['a'], stories: [{ id: 'P-1', story: 'it broke' }] },
    'evidence',
  ],
  [incidents, { 'max-open-severity': 'low' }, 'incident', { kind: 'incident-register', incidents: [] }, 'incidents'],
  [
    responsePlan,
    { require: ['monitoring'] },
    'response-plan',
    { monitoring: { signals: ['a'], every: '1d', alert: 'paul-ops' } },
    'response-plan',
  ],
]

const NAMES: Readonly<Record<Kind, string>> = {
  'risk-register': 'risk register',
  fmea: 'failure modes and effects analysis',
  'bow-tie': 'bow-tie',
  'pre-mortem': 'pre-mortem',
  incident: 'record of incidents',
  'response-plan': 'response plan',
}

describe.each(RULES)('$id', (rule, parameters, kind, content, what) => {
  const fine = document(kind, content)
  it('a good document satisfies, and is the evidence', () => {
    const [one] = judge(rule, parameters, [fine])
    expect(one).toMatchObject({ outcome: 'satisfied', origin: 'declared' })
    expect(one?.sources[0]).toMatchObject({ path: PATH, sha256: SHA })
    expect(one?.plain).toBeTruthy()
  })
  it('a document that is not there is missing, naming the path', () => {
    const spec = what === 'evidence' ? evidenceSpec('governance/gone.yml', { as: kind }) : null
    expect(only(rule, parameters, [], { absent: [{ path: 'governance/gone.yml', spec, what }] })).toBe(
      `missing: governance/gone.yml is not in the change: the ${NAMES[kind]} of loan-approval is missing.`,
    )
  })
  it('one of two that is not there is missing too', () => {
    const spec = what === 'evidence' ? evidenceSpec('governance/gone.yml', { as: kind }) : null
    expect(only(rule, parameters, [fine], { absent: [{ path: 'governance/gone.yml', spec, what }] })).toMatch(
      /^missing/,
    )
  })
  it('none that the policy names is missing', () =>
    expect(only(rule, parameters, [])).toBe(
      `missing: The policy names no ${NAMES[kind]} for loan-approval, so there is none to judge.`,
    ))
  it('a faulty document is an error that cites fault, path and digest', () => {
    const faults = [fileFault(PATH, 'it is broken', { reader: kind, spec: null })]
    const [one, ...rest] = judge(rule, parameters, [], { faults })
    expect([one?.outcome, rest]).toEqual(['error', []])
    expect(one?.message).toMatch(/governance\/doc\.yml:3:1: it is broken/)
    expect(one?.sources).toEqual([{ path: PATH, sha256: SHA, pointer: '', line: 3 }])
    expect(judge(rule, parameters, [fine], { faults })[0]?.outcome).toBe('error')
  })
  it('faults of other readers are not its own', () =>
    expect(
      only(rule, parameters, [fine], { faults: [fileFault('reports/a.json', 'broken', { reader: 'junit' })] }),
    ).toMatch(/^satisfied/))
  it('a document that does not say its model is missing something', () => {
    if (kind === 'incident') return
    expect(only(rule, parameters, [document(kind, { ...content, model: 'TBD' })])).toMatch(
      /^missing: governance\/doc\.yml does not say which model/,
    )
  })
})

describe('risk-register', () => {
  const risk = {
    id: 'R-1',
    category: 'fairness',
    owner: 'erin',
    status: 'treated',
    treatment: { option: 'modify' },
    residual: { likelihood: 2, impact: 3 },
    'accepted-by': 'alice-risk',
    'accepted-on': '2024-05-20',
  }
  const parameters = {
    'max-residual': 'medium',
    'reviewed-within': '90d',
    categories: ['fairness'],
    'accepted-by': 'second-line',
  }
  const register = (change: Content, more: Content = {}) =>
    document('risk-register', { 'reviewed-on': '2024-05-20', risks: [{ ...risk, ...change }], ...more })
  const one = (change: Content, more: Content = {}, rest: Partial<Facts> = {}) =>
    only(riskRegister, parameters, [register(change, more)], rest)

  it.each<[string, Content, Content, RegExp]>([
    ['as it should be', {}, {}, /^satisfied: The one open risk in governance\/doc\.yml .*R-1/],
    ['just medium', { residual: { likelihood: 3, impact: 3 } }, {}, /^satisfied/],
    [
      'too high',
      { residual: { likelihood: 3, impact: 5 } },
      {},
      /^violated: The residual risk of R-1 is critical \(likelihood 3 × impact 5 = 15\), and the policy allows at most medium/,
    ],
    ['just high', { residual: { likelihood: 2, impact: 5 } }, {}, /^violated: .* is high/],
    ['not rated', { residual: 'TBD' }, {}, /^missing: Risk R-1 in governance\/doc\.yml has no residual/],
    ['half rated', { residual: { likelihood: 1 } }, {}, /^missing/],
    ['without treatment', { treatment: {} }, {}, /^missing: Risk R-1 .* has no treatment/],
    ['without owner', { owner: 'TBD' }, {}, /^missing: Risk R-1 .* has no owner/],
    ['without status', { status: '' }, {}, /^missing: Risk R-1 .* has no status/],
    [
      'accepted by its owner',
      { 'accepted-by': 'Erin', owner: 'erin' },
      {},
      /^violated: The risk R-1 was accepted by Erin, who owns the risk/,
    ],
    [
      'accepted in the name of the owning team',
      { owner: 'acme/model-risk', 'accepted-by': 'ACME/Model-Risk' },
      {},
      /^violated: .*who owns the risk/,
    ],
    ['accepted by the owning team', { owner: 'acme/model-risk' }, {}, /^violated: .*who owns the risk/],
    [
      'accepted by a stranger',
      { 'accepted-by': 'sam-board' },
      {},
      /^violated: .*not known to be in the role second-line/,
    ],
    ['accepted by a member of the team', { 'accepted-by': 'BO-risk' }, {}, /^satisfied/],
    ['accepted by nobody', { 'accepted-by': 'n/a' }, {}, /^missing: Nobody is named .* R-1/],
    ['accepted at some time', { 'accepted-on': null }, {}, /^missing: .*accepted-on is not given/],
    ['accepted tomorrow', { 'accepted-on': '2024-06-21' }, {}, /^violated: .*still to come/],
    ['accepted today', { 'accepted-on': '2024-06-20' }, {}, /^satisfied/],
    ['reviewed at the bound', {}, { 'reviewed-on': '2024-03-22T12:00:00Z' }, /^satisfied/],
    [
      'reviewed a second before it',
      {},
      { 'reviewed-on': '2024-03-22T11:59:59Z' },
      /^violated: The register .* was not reviewed in time: .*, more than 90 days ago, and at most 90d/,
    ],
    ['reviewed in the future', {}, { 'reviewed-on': '2099-01-01' }, /^violated: .*still to come/],
    ['never reviewed', {}, { 'reviewed-on': '?' }, /^missing: .*reviewed-on is not given/],
    ['of another category', { category: 'privacy' }, {}, /^missing: .*no open risk of the category fairness/],
  ])('%s', (_, change, more, expected) => expect(one(change, more)).toMatch(expected))

  it('a closed risk is not judged, and does not fill its category', () =>
    expect(
      told(riskRegister, parameters, [register({ status: 'closed', residual: { likelihood: 5, impact: 5 } })]),
    ).toEqual([expect.stringMatching(/^missing: .*category fairness/)]))
  it('no risks at all is missing', () =>
    expect(told(riskRegister, { 'max-residual': 'low' }, [register({}, { risks: [] })])).toEqual([
      expect.stringMatching(/^missing: .*lists no risk/),
    ]))
  it('names the line of the entry', () =>
    expect(judge(riskRegister, parameters, [register({ owner: null })])[0]?.sources).toEqual([
      source(PATH, { pointer: '/risks/0', line: 6 }),
    ]))
  it('an open risk that vanished is violated; a closed one may go', () => {
    const earlier = (status: string) => [document('risk-register', { risks: [{ ...risk, id: 'R-9', status }] })]
    expect(one({}, {}, { earlier: earlier('treated') })).toMatch(/^violated: The risk R-9 was open in .* is gone/)
    expect(one({}, {}, { earlier: earlier('closed') })).toMatch(/^satisfied/)
    // What other files listed at the merge base is not of this register.
    const others = [document('fmea', { risks: [{ ...risk, id: 'R-8' }] }), cardEvidence({})]
    expect(one({}, {}, { earlier: others })).toMatch(/^satisfied/)
  })
  it('a role that the policy does not have is a fault of the policy', () => {
    const check = (role: string) =>
      riskRegister.check?.({ 'accepted-by': role }, { policy: policy(), vocabulary: facts().vocabulary })
    expect(check('second-line')).toEqual([])
    expect(check('nobody')).toMatchObject([{ code: 'policy/reference' }])
  })
})

describe('fmea', () => {
  const modes = (...list: readonly Content[]) => [document('fmea', { 'failure-modes': list })]
  const rated = { id: 'F-1', severity: 5, occurrence: 4, detection: 5 }
  it.each<[string, readonly Content[], RegExp, number | null]>([
    ['at the limit', [rated], /^satisfied: .*F-1 with 100/, 100],
    [
      'above it',
      [rated, { id: 'F-2', severity: 10, occurrence: 4, detection: 3 }],
      /^violated: 1 of 2 .* limit of 100: F-2 has 120 \(severity 10 × occurrence 4 × detection 3\)/,
      120,
    ],
    [
      'mended',
      [{ ...rated, detection: 9, after: { severity: 5, occurrence: 2, detection: 2, 'done-on': '2024-06-20' } }],
      /^satisfied/,
      20,
    ],
    [
      'to be mended',
      [{ ...rated, detection: 9, after: { severity: 5, occurrence: 2, detection: 2, 'done-on': '2024-06-21' } }],
      /^violated/,
      180,
    ],
    [
      'mended at no time',
      [{ ...rated, detection: 9, after: { severity: 5, occurrence: 2, detection: 2 } }],
      /^violated/,
      180,
    ],
    [
      'made worse',
      [{ ...rated, after: { severity: 10, occurrence: 10, detection: 10, 'done-on': '2024-01-01' } }],
      /^violated/,
      1000,
    ],
    [
      'not rated',
      [rated, { id: 'F-3', severity: 5, occurrence: 'TBD', detection: 1 }],
      /^missing: .*F-3 has no occurrence/,
      100,
    ],
    [
      'mended and not rated',
      [{ ...rated, after: { detection: 1, 'done-on': '2024-01-01' } }],
      /^missing: .*no after\.severity and after\.occurrence/,
      null,
    ],
    ['nothing', [], /^missing: .*lists no failure mode/, null],
  ])('%s', (_, list, expected, value) => {
    const [one, ...rest] = judge(fmea, { 'max-rpn': 100 }, modes(...list))
    expect(`${one?.outcome}: ${one?.message}`).toMatch(expected)
    expect([one?.value, one?.threshold, rest]).toEqual([value, { 'max-rpn': 100 }, []])
  })
})

describe('bow-tie', () => {
  const barrier = (status: string, id = 'B-1'): Content => ({ id, barrier: `barrier ${id}`, status })
  const tie = (threat: readonly Content[], consequence: readonly Content[] = [barrier('working')]) => [
    document('bow-tie', {
      'top-event': 'harm',
      threats: [{ id: 'T-1', threat: 'x', barriers: threat }],
      consequences: [{ id: 'C-1', consequence: 'y', barriers: consequence }],
    }),
  ]
  const parameters = { 'min-preventive': 1, 'min-mitigating': 1 }
  it.each<[string, readonly GovernanceEvidence[], RegExp]>([
    ['fine', tie([barrier('working')]), /^satisfied/],
    [
      'degraded',
      tie([barrier('degraded')]),
      /^violated: The threat T-1 has 0 working barriers, and the policy asks for at least 1: B-1 is degraded/,
    ],
    ['none', tie([]), /^violated: The threat T-1 has 0/],
    ['a placeholder', tie([{ ...barrier('working'), barrier: 'TBD' }]), /^violated: The threat T-1/],
    ['after the event', tie([barrier('working')], []), /^violated: The consequence C-1 has 0/],
    [
      'no threats',
      [
        document('bow-tie', {
          'top-event': 'harm',
          consequences: [{ id: 'C-1', consequence: 'y', barriers: [barrier('working')] }],
        }),
      ],
      /^missing: .*lists no threats/,
    ],
  ])('%s', (_, documents, expected) => expect(only(bowTie, parameters, documents)).toMatch(expected))
  it('one barrier told twice counts once', () => {
    const twice = [
      { barrier: 'same', status: 'working' },
      { barrier: 'Same', status: 'working' },
    ]
    expect(only(bowTie, { 'min-preventive': 2 }, tie(twice))).toMatch(/^violated: .* has 1 working barrier,/)
  })
})

describe('pre-mortem', () => {
  const held = (more: Content) => [
    document('pre-mortem', {
      'held-on': '2024-04-02',
      participants: ['a', 'b', 'c'],
      stories: [{ id: 'P-1', story: 'it broke' }],
      ...more,
    }),
  ]
  it.each<[string, Content, RegExp]>([
    ['fine', {}, /^satisfied: The pre-mortem .* 2024-04-02 by 3 people, with 1 stories/],
    ['old', { 'held-on': '2023-04-02' }, /^violated: .*444 days|^violated: .*445 days/],
    ['to come', { 'held-on': '2024-07-01' }, /^violated: .*still to come/],
    ['undated', { 'held-on': 'TBD' }, /^missing/],
    ['the same person thrice', { participants: ['erin', 'Erin', 'ERIN'] }, /^violated: 1 different person/],
    ['placeholders', { participants: ['a', 'TBD', '?'] }, /^violated: 1 different/],
    ['nobody', { participants: [] }, /^missing: .*names no participants/],
    ['no stories', { stories: [] }, /^missing: .*tells no story/],
    ['an empty story', { stories: [{ id: 'P-1', story: '...' }] }, /^missing/],
  ])('%s', (_, more, expected) =>
    expect(only(preMortem, { 'max-age': '180d', 'min-participants': 3 }, held(more))).toMatch(expected),
  )
})

describe('incidents', () => {
  const parameters = {
    'max-open-severity': 'low',
    'post-mortem': ['five-whys', 'actions'],
    'report-deadlines': 'eu-ai-act',
  }
  const learned: Content = {
    'five-whys': ['a', 'b', 'c', 'd', 'e'],
    actions: [{ action: 'x', owner: 'erin', due: '2024-07-01' }],
  }
  const closed: Content = {
    id: 'I-1',
    model: 'loan-approval',
    severity: 'high',
    status: 'closed',
    serious: false,
    'closed-at': '2024-06-19',
    'post-mortem': learned,
  }
  const serious: Content = {
    ...closed,
    serious: true,
    harm: 'rights',
    'aware-at': '2024-06-01T00:00:00Z',
    'reported-at': '2024-06-16T00:00:00Z',
  }
  const one = (content: Content) =>
    only(incidents, parameters, [document('incident', { kind: 'incident', ...content })])

  it.each<[string, Content, RegExp]>([
    ['closed', closed, /^satisfied/],
    [
      'open',
      { ...closed, status: 'open' },
      /^violated: The incident I-1 .*is open and its severity is high; open ones may be at most low/,
    ],
    ['mitigated', { ...closed, status: 'mitigated' }, /^violated/],
    ['open and low', { ...closed, status: 'open', severity: 'low' }, /^satisfied/],
    ['closed tomorrow', { ...closed, 'closed-at': '2024-06-21' }, /^violated: .*to be closed only on 2024-06-21/],
    ['without severity', { ...closed, status: 'open', severity: 'TBD' }, /^missing: The incident I-1 .* no severity/],
    ['without status', { ...closed, status: null, severity: 'low' }, /^missing: .* no status/],
    ['without model', { ...closed, model: null }, /^missing: .* no model/],
    [
      'without post-mortem',
      { ...closed, 'post-mortem': null },
      /^missing: The incident I-1 is closed without a post-mortem/,
    ],
    [
      'an empty post-mortem',
      { ...closed, 'post-mortem': {} },
      /^missing: The incident I-1 is closed without a post-mortem/,
    ],
    [
      'a post-mortem to come',
      { ...closed, 'post-mortem': 'TBD' },
      /^missing: The incident I-1 is closed without a post-mortem/,
    ],
    [
      'four whys',
      { ...closed, 'post-mortem': { ...learned, 'five-whys': ['a', 'b', 'c', 'd', 'TBD'] } },
      /^missing: .*4 of five whys/,
    ],
    ['no actions', { ...closed, 'post-mortem': { ...learned, actions: [] } }, /^missing: .*names no actions/],
    [
      'an action without owner',
      { ...closed, 'post-mortem': { ...learned, actions: [{ action: 'x', due: '2024-07-01' }] } },
      /^missing: Action 1 .* no owner/,
    ],
    ['reported on the last second', serious, /^satisfied/],
    [
      'reported too late',
      { ...serious, 'reported-at': '2024-06-16T00:00:01Z' },
      /^violated: .*reported more than 15 days after it became known.*allows 15 days/,
    ],
    ['reported in the future', { ...serious, 'reported-at': '2024-07-01T00:00:00Z' }, /^violated: .*is not reported/],
    ['death, not reported', { ...serious, harm: 'death', 'reported-at': null }, /^violated: .*allows 10 days/],
    [
      'widespread, in time',
      { ...serious, harm: 'widespread', 'aware-at': '2024-06-18T12:00:00Z', 'reported-at': null },
      /^satisfied/,
    ],
    [
      'critical infrastructure, late',
      { ...serious, harm: 'critical-infrastructure', 'aware-at': '2024-06-18T11:59:59Z', 'reported-at': null },
      /^violated: .*allows 2 days/,
    ],
    ['without harm', { ...serious, harm: null }, /^missing: .*which harm/],
    ['without aware-at', { ...serious, 'aware-at': 'TBD' }, /^missing: .*no aware-at/],
    ['known in the future', { ...serious, 'aware-at': '2024-08-01', 'reported-at': null }, /^violated: aware-at/],
    ['serious or not', { ...closed, serious: null }, /^missing: .*whether it is serious/],
  ])('%s', (_, content, expected) => expect(one(content)).toMatch(expected))

  it('incidents of another model are not this one’s, and an empty register is fine', () => {
    const register = (list: readonly Content[]) => [
      document('incident', { kind: 'incident-register', incidents: list }),
    ]
    expect(only(incidents, parameters, register([]))).toMatch(/^satisfied: .* 0 incidents of loan-approval/)
    expect(only(incidents, parameters, register([{ ...closed, model: 'other', status: 'open' }]))).toMatch(/^satisfied/)
    expect(only(incidents, parameters, register([{ ...closed, status: 'open' }]))).toMatch(/^violated/)
  })
  it('one id in two files is an error', () => {
    const two = ['a.yml', 'b.yml'].map((path) => document('incident', { kind: 'incident', ...closed }, path))
    expect(only(incidents, parameters, two)).toMatch(/^error: The incident I-1 stands twice, in a\.yml and in b\.yml/)
  })
  it('an open one that is gone, or was given to another model, is violated', () => {
    const earlier = [document('incident', { kind: 'incident', ...closed, id: 'I-9', status: 'open' })]
    const gone = (now: Content) =>
      told(incidents, parameters, [document('incident', { kind: 'incident', ...now })], { earlier })
    expect(gone(closed)).toEqual([expect.stringMatching(/^violated: The incident I-9 was open/)])
    expect(gone({ ...closed, id: 'I-9', model: 'other' })).toEqual([
      expect.stringMatching(/^violated: The incident I-9/),
    ])
    expect(gone({ ...closed, id: 'I-9' })).toEqual([expect.stringMatching(/^satisfied/)])
  })
})

describe('response-plan', () => {
  const parameters = {
    require: ['kill-switch', 'rollback', 'escalation', 'raci', 'human-oversight', 'monitoring'],
    'tested-within': '180d',
  }
  const good: Content = {
    'tested-on': '2024-03-11',
    'kill-switch': { how: 'flag', who: ['paul-ops'], 'max-minutes': 15, 'tested-on': '2024-03-11' },
    rollback: { how: 'alias', to: '2.0.3', who: ['paul-ops'], 'tested-on': '2024-03-11' },
    escalation: [{ level: 1, who: 'paul-ops', within: '30m' }],
    raci: [{ activity: 'switch off', responsible: ['paul-ops'], accountable: 'erin' }],
    'human-oversight': { who: ['acme/credit-ml'], how: 'a clerk reads', 'can-stop': true },
    monitoring: { signals: ['share'], every: '1d', alert: 'paul-ops' },
  }
  const part = (key: string, change: Content): Content => ({ [key]: { ...(good[key] as Content), ...change } })
  it.each<[string, Content, RegExp]>([
    ['fine', {}, /^satisfied/],
    ['no kill-switch', { 'kill-switch': null }, /^missing: The plan .* has no kill-switch/],
    ['a kill-switch to be done', part('kill-switch', { how: 'TBD' }), /^missing: The kill-switch in .* has no how/],
    [
      'a kill-switch not tested lately',
      part('kill-switch', { 'tested-on': '2023-03-11' }),
      /^violated: The kill-switch of .* was not tested in time/,
    ],
    [
      'a kill-switch never tested',
      part('kill-switch', { 'tested-on': null }),
      /^missing: The kill-switch of .* tested-on is not given/,
    ],
    ['never tested', { 'tested-on': null }, /^missing: The plan .* was not tested in time/],
    ['to be tested', { 'tested-on': '2025-01-01' }, /^violated: .*still to come/],
    [
      'two accountable',
      { raci: [{ activity: 'switch off', responsible: ['a'], accountable: ['erin', 'sam-board'] }] },
      /^violated: raci in .* names 2 accountable people/,
    ],
    [
      'one accountable in a list',
      { raci: [{ activity: 'switch off', responsible: ['a'], accountable: ['erin', 'Erin'] }] },
      /^satisfied/,
    ],
    [
      'nobody accountable',
      { raci: [{ activity: 'switch off', responsible: ['a'], accountable: [] }] },
      /^missing: Entry 1 of raci .* has no accountable/,
    ],
    ['an empty escalation', { escalation: [] }, /^missing: .*has no escalation/],
    [
      'people who cannot stop it',
      part('human-oversight', { 'can-stop': false }),
      /^violated: human-oversight .* can-stop: false/,
    ],
    [
      'nobody knows whether they can',
      part('human-oversight', { 'can-stop': null }),
      /^missing: The human-oversight .* has no can-stop/,
    ],
    ['monitoring tested long ago', part('monitoring', { 'tested-on': '2020-01-01' }), /^violated: The monitoring/],
    ['nothing to watch', part('monitoring', { signals: ['TBD'] }), /^missing: The monitoring .* has no signals/],
  ])('%s', (_, change, expected) =>
    expect(only(responsePlan, parameters, [document('response-plan', { ...good, ...change })])).toMatch(expected),
  )
})

it('rules know where the policy names their documents', () => {
  const model = modelSpec({ governance: { risks: 'governance/risks.yml', incidents: null, responsePlan: null } })
  expect(only(riskRegister, {}, [], { model })).toMatch(/^missing/)
})

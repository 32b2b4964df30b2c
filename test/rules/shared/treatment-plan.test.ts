/** Steps of a plan against a risk, finding by finding. `now` is 2024-06-20T12:00Z. */

import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../../src/domain/evidence.js'
import type { Plain } from '../../../src/domain/plain.js'
import type { Facts } from '../../../src/domain/rule.js'
import { documentsOf, type Item, openRisks } from '../../../src/rules/shared/governance.js'
import { planProblems, vanishedSteps } from '../../../src/rules/shared/treatment-plan.js'
import { facts, source } from '../../fakes/facts.js'

type Content = Record<string, Plain>

const register = (...risks: readonly Content[]): GovernanceEvidence => ({
  kind: 'governance',
  reader: 'risk-register',
  source: source('risks.yml', { line: 1 }),
  origin: 'declared',
  document: 'risk-register',
  model: 'loan-approval',
  content: { risks },
  lines: { '/risks/0': 6, '/risks/0/treatment/actions/0': 9 },
})

const opened = (evidence: GovernanceEvidence) => {
  const found = documentsOf(facts({ evidence: [evidence] }), {
    kind: 'risk-register',
    name: 'the risk register',
    what: 'risks',
  })
  return found.documents[0]!
}

const risk = (treatment: Plain, more: Content = {}): Content => ({ id: 'R-1', status: 'open', treatment, ...more })
const actions = (...list: readonly Content[]): Content => ({ option: 'reduce', actions: list })
const STEP = { action: 'Ask the bureau', owner: 'erin', due: '2024-06-20' }
const RISK = source('risks.yml', { pointer: '/risks/0', line: 6 })
const FIRST = source('risks.yml', { pointer: '/risks/0/treatment/actions/0', line: 9 })

const judged = (one: Content, parameters: Content = {}, now = facts().now) => {
  const document = opened(register(one))
  return planProblems(document, openRisks(document)[0] as Item, parameters, facts({ now }))
}

it('a risk that is closed has no plan to keep', () => {
  const document = opened(register({ id: 'a', status: 'closed' }, { id: 'b' }, { status: 'treated' }))
  expect(openRisks(document).map((one) => one.pointer)).toEqual(['/risks/1', '/risks/2'])
})

describe('a step that lacks something', () => {
  const lacks = (what: string, action = 'Ask the bureau') => [
    {
      outcome: 'missing',
      message: `The action "${action}" of the risk R-1 has no ${what}.`,
      fix: `write ${what}`,
      sources: [FIRST],
    },
  ]
  const step = (more: Content, of: Content = {}) => judged(risk(actions({ ...STEP, ...more }), of))

  it('is told with all that it lacks', () => {
    expect(step({ due: '' })).toEqual(lacks('due'))
    expect(step({ owner: '' })).toEqual(lacks('owner'))
    expect(step({ owner: '', due: 'TBD' })).toEqual(lacks('owner and due'))
    expect(step({ action: '', owner: '', due: '' })).toEqual(lacks('action, owner and due', 'the treatment'))
    expect(step({ action: '', what: 'Look\u202e again' })).toEqual(lacks('action', 'Look<U+202E> again'))
  })

  it('has the owner of the risk where it names none, which makes up for nothing else', () => {
    expect(step({ owner: '' }, { owner: 'erin' })).toEqual([])
    expect(step({ due: '' }, { owner: 'erin' })).toEqual(lacks('due'))
    expect(step({ owner: '', due: '' }, { owner: 'erin' })).toEqual(lacks('owner and due'))
  })

  it('does not where it is done, and the treatment itself needs none of it', () => {
    expect(step({ owner: '', due: '', 'done-on': '2024-06-20' })).toEqual([])
    expect(judged(risk({ option: 'reduce', 'done-on': '2024-06-21' }))).toEqual([])
  })
})

describe('a step that is late', () => {
  const END = Date.parse('2024-06-20T23:59:59.999Z')
  const DAY = 86_400_000

  it('is so from the end of its day on', () => {
    const plan = risk(actions(STEP))
    expect(judged(plan, {}, END)).toEqual([])
    expect(judged(plan, {}, END + 1)).toHaveLength(1)
    expect(judged(plan, {}, END + 2 * DAY)).toEqual([
      {
        outcome: 'violated',
        message: 'The treatment "Ask the bureau" of the risk R-1 was due on 2024-06-20, 2 days ago, and is not done.',
        fix: 'do it and write done-on',
        sources: [FIRST],
        plain: 'What was promised against the risk R-1 has not been done in time.',
      },
    ])
  })

  it('has the grace that the policy gives', () => {
    const plan = risk(actions(STEP))
    expect(judged(plan, { grace: '3d' }, END + 3 * DAY)).toEqual([])
    expect(judged(plan, { grace: '3d' }, END + 3 * DAY + 1).map((one) => one.message)).toEqual([
      'The treatment "Ask the bureau" of the risk R-1 was due on 2024-06-20, 3 days ago, and at most 3d are allowed, and is not done.',
    ])
    expect(judged(plan, { grace: 3 }, END + 1)).toHaveLength(1)
    expect(judged(plan, { grace: ['3d'] }, END + 1)).toHaveLength(1)
  })

  it('or not yet, of a risk that is said to be treated', () => {
    expect(judged(risk(actions(STEP), { status: 'treated' }))).toEqual([
      {
        outcome: 'violated',
        message: 'The risk R-1 is said to be treated, and "Ask the bureau" is not done.',
        fix: 'write done-on, or status: open until it is done',
        sources: [FIRST],
      },
    ])
    expect(judged(risk({ what: 'measure', 'done-on': '2024-06-21' }, { status: 'treated' }))).toMatchObject([
      { message: 'The risk R-1 is said to be treated, and "measure" is not done.' },
    ])
  })
})

describe('a step that vanishes', () => {
  const gone = (before: readonly Content[], now: Content, more: Partial<Facts> = {}) => {
    const document = opened(register(now))
    return vanishedSteps(document, openRisks(document)[0] as Item, facts({ earlier: [register(...before)], ...more }))
  }
  const names = (...of: Parameters<typeof gone>) => gone(...of).map((one) => /"(.*)"/.exec(one.message)?.[1])
  const BEFORE = risk(actions(STEP, { ...STEP, action: 'Retrain' }))

  it('is told at the risk that it was of', () => {
    expect(gone([BEFORE], risk(actions({ ...STEP, action: 'Retrain' })))).toEqual([
      {
        outcome: 'violated',
        message:
          'The treatment "Ask the bureau" of the risk R-1 was open at the merge base and is gone: steps are done, they do not vanish.',
        fix: 'put it back, and write done-on once it is done',
        sources: [RISK],
        plain: 'A promise about the risk R-1 was taken out of the plan.',
      },
    ])
    expect(names([BEFORE], risk('none'))).toEqual(['Ask the bureau', 'Retrain'])
  })

  it('is known by its id, else by its words, in whatever letters', () => {
    const [upper, lower] = [
      { ...STEP, action: 'ASK THE BUREAU' },
      { ...STEP, id: 'a-1', action: 'other words' },
    ]
    expect(names([risk(actions(STEP))], risk(actions(upper)))).toEqual([])
    expect(names([risk(actions(upper))], risk(actions(STEP)))).toEqual([])
    expect(names([risk(actions({ ...STEP, id: 'A-1' }))], risk(actions(lower)))).toEqual([])
    expect(names([risk(actions({ ...STEP, id: 'A-2' }))], risk(actions(lower)))).toEqual(['Ask the bureau'])
    expect(names([risk({ what: 'measure', due: '2024-07-01' })], risk('none'))).toEqual(['measure'])
    expect(names([risk(actions({ id: 'A-1', owner: 'erin' }))], risk('none'))).toEqual(['a-1'])
  })

  it.each<[string, Content]>([
    ['was done', risk(actions({ ...STEP, 'done-on': '2024-06-19' }))],
    ['was of another risk', risk(actions(STEP), { id: 'R-2' })],
    ['was of a risk that was closed', risk(actions(STEP), { status: 'closed' })],
    ['has neither id nor words', risk(actions({ owner: 'erin', due: '2024-07-01' }))],
  ])('may, where it %s', (_, before) => {
    expect(names([before], risk('none'))).toEqual([])
  })

  it('may from a risk without an id, which nothing tells from others', () => {
    const nameless = (treatment: Plain) => risk(treatment, { id: '' })
    expect(names([nameless(actions(STEP))], nameless('none'))).toEqual([])
  })
})

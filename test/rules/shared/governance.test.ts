import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../../src/domain/evidence.js'
import type { Plain } from '../../../src/domain/plain.js'
import type { Facts } from '../../../src/domain/rule.js'
import { days, daysBeyond } from '../../../src/rules/shared/days.js'
import {
  ageProblem,
  documentsOf,
  earlierDocuments,
  hasCome,
  itemsOf,
  modelProblem,
  problemAt,
  vanished,
} from '../../../src/rules/shared/governance.js'
import { cardEvidence, evidenceSpec, facts, fileFault, NOW, SHA, source } from '../../fakes/facts.js'
import { type Content, governance } from '../../fakes/governance-record.js'

const DAY = 86_400_000
const register = (content: Content = {}, more: Partial<GovernanceEvidence> = {}): GovernanceEvidence => ({
  ...governance('risk-register', content),
  ...more,
})
const REGISTERS = { kind: 'risk-register', name: 'the risk register', what: 'risks' } as const
const ANALYSES = { kind: 'fmea', name: 'the failure modes and effects analysis', what: null } as const
const found = (more: Partial<Facts>, sought: Parameters<typeof documentsOf>[1] = REGISTERS) =>
  documentsOf(facts(more), sought)
const documentOf = (more: Partial<GovernanceEvidence> = {}, content: Content = {}) =>
  found({ evidence: [register(content, more)] }).documents[0]!

describe('the place of an entry', () => {
  const document = documentOf({
    source: source('risks.yml', { line: 2 }),
    lines: { '/risks/0': 5, '/risks/0/plan': 8 },
  })

  it.each([
    ['/risks/0/plan', 8],
    ['/risks/0/plan/1/due', 8],
    ['/risks/0/owner', 5],
    ['/risks/1', 2],
    ['', 2],
  ])('%j is in line %i: its own, else that of what holds it', (pointer, line) => {
    expect(document.at(pointer)).toEqual(source('risks.yml', { pointer, line }))
  })

  it('is the document where none is named, or no line is known', () => {
    expect(document.at()).toEqual(source('risks.yml', { line: 2 }))
    expect(documentOf().at('/risks/0')).toEqual(source('governance/risk-register.yml', { pointer: '/risks/0' }))
  })
})

describe('the entries of a list', () => {
  it('are its mappings, by their id, else by their number', () => {
    const risks: Plain[] = [{ id: ' R-1 ' }, 'R-2', { title: 'x' }, { id: 'TBD' }]
    expect(itemsOf({ risks }, 'risks')).toEqual([
      { map: { id: ' R-1 ' }, pointer: '/risks/0', id: 'R-1' },
      { map: { title: 'x' }, pointer: '/risks/2', id: 'number 3' },
      { map: { id: 'TBD' }, pointer: '/risks/3', id: 'number 4' },
    ])
    expect(itemsOf({ steps: [{}] }, 'steps', '/risks/0/plan')).toEqual([])
    expect(itemsOf({ steps: [{ id: 'a' }] }, 'steps', '/risks/0/plan').map(({ pointer }) => pointer)).toEqual([
      '/risks/0/plan/steps/0',
    ])
  })

  it.each([[undefined], ['TBD'], [[]], [['TBD', null]], [{ id: 'R-1' }]])('are none where the list is %j', (risks) => {
    expect(itemsOf(risks === undefined ? {} : { risks }, 'risks')).toEqual([])
  })
})

describe('ages', () => {
  it.each([
    [0, '0 days'],
    [0.95 * DAY, '0.95 days'],
    [DAY, '1 day'],
    [-DAY, '1 day'],
    [1.004 * DAY, '1 day'],
    [1.1 * DAY, '1.1 days'],
    [2 * DAY, '2 days'],
    [9.97 * DAY, '9.97 days'],
    [10 * DAY, '10 days'],
    [10.9 * DAY, '10 days'],
    [30.99 * DAY, '30 days'],
  ])('%d milliseconds are %s', (span, told) => expect(days(span)).toBe(told))

  it('that read like their limit are said to be more', () => {
    expect(daysBeyond(90.2 * DAY, 90 * DAY)).toBe('more than 90 days')
    expect(daysBeyond(91 * DAY, 90 * DAY)).toBe('91 days')
  })

  const problem = (value: Parameters<typeof ageProblem>[0], within?: unknown) =>
    ageProblem(value, { key: 'reviewed-on', now: NOW, within })

  it.each([[undefined], [null], ['TBD'], ['']])('of %j are missing', (value) => {
    expect(problem(value, '7d')).toEqual({ outcome: 'missing', told: 'reviewed-on is not given' })
  })

  it.each([['soon'], [20240601], ['2024-02-30']])('of %j are missing, for it is no date', (value) => {
    expect(problem(value)).toEqual({ outcome: 'missing', told: 'reviewed-on is no date' })
    expect(problem(value, '7d')).toEqual({ outcome: 'missing', told: 'reviewed-on is no date' })
  })

  // It is 2024-06-20T12:00:00Z.
  it.each([
    ['2024-06-20T12:00:01Z', undefined, 'reviewed-on is 2024-06-20T12:00:01Z, which is still to come'],
    ['2024-06-21', '7d', 'reviewed-on is 2024-06-21, which is still to come'],
    ['2024-06-20T12:00:00Z', undefined, null],
    ['1999-01-01', undefined, null],
    ['2024-06-13T12:00:00Z', '7d', null],
    [
      '2024-06-13T11:59:59Z',
      '7d',
      'reviewed-on is 2024-06-13T11:59:59Z, more than 7 days ago, and at most 7d are allowed',
    ],
    ['2024-06-10', '1w', 'reviewed-on is 2024-06-10, 10 days ago, and at most 1w are allowed'],
  ])('of %s within %s: %s', (value, within, told) => {
    expect(problem(value, within)).toEqual(told === null ? null : { outcome: 'violated', told })
  })

  it.each([
    ['2024-06-20T12:00:00Z', true],
    ['2024-06-20T12:00:01Z', false],
    ['2024-06-20', true],
    ['2024-06-21', false],
    ['soon', false],
    [null, false],
    [undefined, false],
  ])('of %j: it has come: %s', (value, come) => expect(hasCome(value, NOW)).toBe(come))
})

describe('problems of an entry', () => {
  it('hold the place, and plain words only where there are some', () => {
    const problem = problemAt(documentOf({ lines: { '/risks/0': 5 } }), '/risks/0')
    const told = {
      outcome: 'violated',
      message: 'The risk R-1 has no owner.',
      fix: 'write owner',
      sources: [source('governance/risk-register.yml', { pointer: '/risks/0', line: 5 })],
    }
    expect(problem('violated', 'The risk R-1 has no owner.', 'write owner')).toStrictEqual(told)
    expect(problem('violated', 'The risk R-1 has no owner.', 'write owner', 'Nobody owns it.')).toStrictEqual({
      ...told,
      plain: 'Nobody owns it.',
    })
  })

  it('tell that a document names no model', () => {
    expect(modelProblem(documentOf({}, { model: 'loan-approval' }), 'loan-approval')).toEqual([])
    for (const content of [{}, { model: 'TBD' }] as readonly Content[])
      expect(modelProblem(documentOf({}, content), 'loan-approval')).toEqual([
        {
          outcome: 'missing',
          message: 'governance/risk-register.yml does not say which model it is about.',
          fix: 'write model: loan-approval',
          sources: [source('governance/risk-register.yml')],
        },
      ])
  })
})

describe('entries that vanished', () => {
  const entry = (id: string, closed = false, path = 'old.yml') => ({ id, closed, path })
  const AT = [source('governance/risk-register.yml')]
  const told = (id: string, kept: string, path = 'old.yml') => ({
    outcome: 'violated',
    message: `The risk ${id} was open in ${path} at the merge base and is gone: entries are closed, they do not vanish.`,
    fix: `put ${id} back, and ${kept}`,
    sources: AT,
    plain: `The risk ${id} was taken out of the records without being closed.`,
  })

  it('are those that were open and are not there now, each once', () => {
    const earlier = [entry('R-1'), entry('R-2'), entry('R-3', true), entry('R-4'), entry('R-2', false, 'new.yml')]
    expect(vanished(earlier, new Set(['R-1']), AT, 'risk')).toEqual([
      told('R-2', 'set its status to closed where it is over', 'new.yml'),
      told('R-4', 'set its status to closed where it is over'),
    ])
    expect(vanished([entry('R-2')], new Set(), AT, 'risk', 'say what works against it now')).toEqual([
      told('R-2', 'say what works against it now'),
    ])
    expect(vanished([], new Set(), AT, 'risk')).toEqual([])
  })
})

describe('the documents of a sort', () => {
  const paths = (evidence: Facts['evidence'], sought: Parameters<typeof documentsOf>[1]) =>
    found({ evidence }, sought).documents.map(({ path }) => path)
  const evidence = [
    cardEvidence({}),
    governance('fmea', {}),
    register(),
    register({}, { source: source('governance/more.yml') }),
  ]

  it('are those of the kind, in order', () =>
    expect(paths(evidence, REGISTERS)).toEqual(['governance/risk-register.yml', 'governance/more.yml']))
  it('are none of another kind', () => expect(paths(evidence, ANALYSES)).toEqual(['governance/fmea.yml']))
  it('are nothing else that was read', () => expect(paths([cardEvidence({})], REGISTERS)).toEqual([]))
  it('that are there have no problem', () => expect(found({ evidence }).problems).toEqual([]))

  const unnamed = (name: string, key: string) => [
    {
      outcome: 'missing',
      message: `The policy names no ${name} for loan-approval, so there is none to judge.`,
      fix: `name the document under ${key} of the model, in the policy on the base branch`,
      sources: [],
    },
  ]
  it('that the policy does not name are missing', () =>
    expect(found({}).problems).toEqual(unnamed('risk register', 'governance.risks')))
  it('that no evidence entry names are missing', () =>
    expect(found({}, ANALYSES).problems).toEqual(
      unnamed('failure modes and effects analysis', 'an evidence entry with as: fmea'),
    ))
  it('are missing beside those of another kind', () =>
    expect(found({ evidence }, { ...ANALYSES, kind: 'bow-tie', name: 'the bow-tie' }).problems).toEqual(
      unnamed('bow-tie', 'an evidence entry with as: bow-tie'),
    ))
  it('keep their name', () =>
    expect(found({}, { ...REGISTERS, name: 'record of the risks' }).problems).toEqual(
      unnamed('record of the risks', 'governance.risks'),
    ))

  const gone = (path: string, name: string, kind: string) => ({
    outcome: 'missing',
    message: `${path} is not in the change: the ${name} of loan-approval is missing.`,
    fix: `commit ${path}, a YAML document with kind: ${kind}`,
    sources: [],
    plain: `There is no ${name} for this model.`,
  })
  const absent: Facts['absent'] = [
    { path: 'risks.yml', spec: null, what: 'risks' },
    { path: 'incidents.yml', spec: null, what: 'incidents' },
    { path: 'fmea.yml', spec: evidenceSpec('fmea.yml', { as: 'fmea' }), what: 'evidence' },
    { path: 'other.json', spec: evidenceSpec('other.json'), what: 'evidence' },
    { path: 'unknown.json', spec: null, what: 'evidence' },
    { path: 'card.md', spec: evidenceSpec('card.md', { as: 'fmea' }), what: 'card' },
  ]
  const risks = gone('risks.yml', 'risk register', 'risk-register')
  it('that the change does not have are missing', () =>
    expect(found({ absent })).toEqual({ documents: [], problems: [risks] }))
  it('that an evidence entry names and the change does not have are missing', () =>
    expect(found({ absent }, ANALYSES).problems).toEqual([
      gone('fmea.yml', 'failure modes and effects analysis', 'fmea'),
    ]))
  it('that the change does not have keep their name', () =>
    expect(found({ absent }, { ...REGISTERS, name: 'record of the risks' }).problems[0]?.plain).toBe(
      'There is no record of the risks for this model.',
    ))
  it('of which one is not there are missing beside the others', () => {
    const told = found({ absent, evidence })
    expect([told.documents.length, told.problems]).toEqual([2, [risks]])
  })

  const torn = (path: string, reader: string) => fileFault(path, 'it is no mapping', { reader })
  const cannot = {
    outcome: 'error',
    message: 'risks.yml cannot be used as the risk register: risks.yml:3:1: it is no mapping [artifact/syntax]',
    fix: 'write the file again',
    sources: [{ path: 'risks.yml', sha256: SHA, pointer: '', line: 3 }],
    plain: 'The file risks.yml holds mistakes, so it could not be judged.',
  }
  const faults = [torn('risks.yml', 'risk-register'), torn('fmea.yml', 'fmea')]
  it('that cannot be read are errors', () => expect(found({ faults }).problems).toEqual([cannot]))
  it('that cannot be read are told before those that are not there', () =>
    expect(found({ faults, absent }).problems).toEqual([cannot, risks]))
  it('are missing beside files of others that cannot be read', () =>
    expect(found({ faults: [torn('fmea.yml', 'fmea')] }).problems).toEqual(
      unnamed('risk register', 'governance.risks'),
    ))

  const earlier = [cardEvidence({}), governance('fmea', {}), register()]
  const namedBefore = (kind: GovernanceEvidence['document']) =>
    earlierDocuments(facts({ earlier }), kind).map(({ path }) => path)
  it('at the merge base are those of the kind', () =>
    expect(namedBefore('risk-register')).toEqual(['governance/risk-register.yml']))
  it('at the merge base are none of another kind', () => expect(namedBefore('bow-tie')).toEqual([]))
})

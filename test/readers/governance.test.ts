import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

/** Reader → its sample. */
const DOCUMENTS = {
  'risk-register': 'risks.yml',
  fmea: 'fmea.yml',
  'bow-tie': 'bow-tie.yml',
  'pre-mortem': 'pre-mortem.yml',
  incident: 'incident.yml',
  'response-plan': 'response-plan.yml',
} as const
type Id = keyof typeof DOCUMENTS

const context = { ...contextOf(), model: { ...contextOf().model, id: 'loan-approval' } }
const readerOf = (id: Id) => READERS.find((reader) => reader.id === id)!
const textOf = (id: Id): string => new TextDecoder().decode(sample(id, DOCUMENTS[id]).bytes)

describe.each(Object.entries(DOCUMENTS) as [Id, string][])('%s', (id, name) => {
  it('has one sample', () => expect(samplesOf(id)).toEqual([name]))

  it('is recognised by its kind and read, with the lines of its entries', async () => {
    const file = sample(id, name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe(id)
    const [one] = ofKind(await evidenceOf(readerOf(id), file, context), 'governance')
    expect(one).toMatchObject({ document: id, model: 'loan-approval', origin: 'declared' })
    expect(Object.keys(one?.lines ?? {}).length).toBeGreaterThan(0)
  })

  it.each([
    [/^version: 1/m, 'version: 2', /:1:\d+: version is 2, and only version 1 is known/],
    [/^version: 1/m, '', /version is absent/],
    [/^kind: .*$/m, 'kind: something', /kind is the text "something", not /],
  ])('%s → %j is a fault', async (from, to, message) =>
    expect(await faultsOf(readerOf(id).read(fileOf('g.yml', textOf(id).replace(from, to)), context))).toMatch(message),
  )

  it.each(['', '[]', 'text', '- a', 'kind: ['])('%j is a fault, not a throw', async (text) =>
    expect(await faultsOf(readerOf(id).read(fileOf('g.yml', text), context))).not.toBe(''),
  )
})

it('another model is a fault, except for incidents', async () => {
  for (const id of Object.keys(DOCUMENTS) as Id[]) {
    const told = await faultsOf(
      readerOf(id).read(fileOf('g.yml', textOf(id).replace('model: loan-approval', 'model: card-limits')), context),
    )
    expect(told).toMatch(
      id === 'incident' ? /^$/ : /:3:\d+: the document is about the model "card-limits", not "loan-approval"/,
    )
  }
})

it.each<[Id, string, string, RegExp]>([
  [
    'risk-register',
    'residual: {likelihood: 2, impact: 3}',
    'residual: {likelihood: 0, impact: 3}',
    /:13:\d+: risk R-001, residual: likelihood is 0, not a whole number from 1 to 5/,
  ],
  [
    'risk-register',
    'residual: {likelihood: 2, impact: 3}',
    'residual: {likelihood: 2.5, impact: 3}',
    /likelihood is 2.5/,
  ],
  [
    'risk-register',
    'residual: {likelihood: 2, impact: 3}',
    'residual: {likelihood: "2", impact: 3}',
    /likelihood is the text "2"/,
  ],
  [
    'risk-register',
    'residual: {likelihood: 2, impact: 3}',
    'residual: {likelihood: 3, impact: 5, level: medium}',
    /risk R-001, residual: level is the text "medium", and likelihood × impact makes 15, which is critical/,
  ],
  ['risk-register', 'id: R-002', 'id: R-001', /risk R-001: the id stands twice/],
  [
    'risk-register',
    'status: treated',
    'status: done',
    /status is the text "done", not one of open, treated, accepted, closed/,
  ],
  [
    'risk-register',
    'reviewed-on: 2024-05-20',
    'reviewed-on: 2024-02-30',
    /:4:\d+: reviewed-on is the text "2024-02-30", not a date/,
  ],
  ['risk-register', 'accepted-on: 2024-05-20', 'accepted-on: 2024-05-20T10:00:00', /accepted-on is the text/],
  ['risk-register', 'option: modify', 'option: ignore', /risk R-001, treatment: option is the text "ignore"/],
  ['fmea', 'severity: 6', 'severity: 11', /failure mode F-01: severity is 11, not a whole number from 1 to 10/],
  [
    'fmea',
    '    detection: 4\n',
    '    detection: 4\n    rpn: 20\n',
    /F-01: rpn is 20, and severity × occurrence × detection makes 96/,
  ],
  ['fmea', 'after: {severity: 8', 'after: {severity: 0', /F-02, after: severity is 0/],
  ['bow-tie', 'status: working', 'status: fine', /threat T-1, barrier B-1: status is the text "fine"/],
  ['bow-tie', 'id: T-2', 'id: T-1', /threat T-1: the id stands twice/],
  ['pre-mortem', 'held-on: 2024-04-02', 'held-on: April', /held-on is the text "April"/],
  [
    'pre-mortem',
    'participants: [alice-risk,',
    'participants: [7,',
    /participants is a list of 4 values, not a login or a list of logins/,
  ],
  ['incident', 'severity: medium', 'severity: so-so', /incident INC-2024-001: severity is the text "so-so"/],
  ['incident', 'serious: false', 'serious: "no"', /serious is the text "no", not true or false/],
  ['incident', 'closed-at: 2024-02-06T16:00:00Z', 'closed-at: 2024-02-06 16:00', /closed-at is the text/],
  [
    'response-plan',
    'within: 30m',
    'within: soon',
    /escalation step 1: within is the text "soon", not a length of time/,
  ],
  ['response-plan', 'can-stop: true', 'can-stop: "true"', /human-oversight: can-stop is the text "true"/],
  ['response-plan', 'max-minutes: 15', 'max-minutes: -1', /kill-switch: max-minutes is -1/],
])('%s: %j → %j', async (id, from, to, message) => {
  const text = textOf(id)
  expect(text).toContain(from)
  expect(await faultsOf(readerOf(id).read(fileOf('g.yml', text.replace(from, to)), context))).toMatch(message)
})

it.each<[Id, string, string]>([
  ['risk-register', 'residual: {likelihood: 2, impact: 3}', 'residual: TBD'],
  ['risk-register', 'owner: erin', 'owner: TBD'],
  ['fmea', 'severity: 6', 'severity: TODO'],
  ['fmea', 'failure-modes:', 'further: yes\nfailure-modes:'],
  ['pre-mortem', 'held-on: 2024-04-02', 'held-on: n/a'],
  ['response-plan', 'max-minutes: 15', 'max-minutes: "?"'],
  ['response-plan', 'accountable: erin', 'accountable: [erin, sam-board]'],
])('%s: %j → %j is left to the rule', async (id, from, to) =>
  expect(await faultsOf(readerOf(id).read(fileOf('g.yml', textOf(id).replace(from, to)), context))).toBe(''),
)

describe('incident registers', () => {
  const register = (entries: string) => `version: 1\nkind: incident-register\nincidents: ${entries}\n`
  it.each([
    ['[]', /^$/],
    ['', /the register has no list of incidents/],
    ['[{id: A, model: loan-approval, severity: odd}]', /incident A: severity is the text "odd"/],
    ['[{id: A, model: another, severity: odd}]', /^$/],
    ['[{id: A, model: another}, {id: A, model: another}]', /the id stands twice/],
    ['[text]', /incident 1 is the text "text", not a mapping/],
  ])('%j', async (entries, message) =>
    expect(await faultsOf(readerOf('incident').read(fileOf('g.yml', register(entries)), context))).toMatch(message),
  )
})

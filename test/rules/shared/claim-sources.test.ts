import { describe, expect, it } from 'vitest'
import { fault } from '../../../src/domain/fault.js'
import type { Facts } from '../../../src/domain/rule.js'
import { absentSources, type ClaimSource, faultySources } from '../../../src/rules/shared/claim-sources.js'
import { judgement } from '../../../src/rules/shared/judgement.js'
import { cardEvidence, evidenceSpec, facts, fileFault, metricEvidence, modelSpec, SHA } from '../../fakes/facts.js'

const CARD = 'models/loan/README.md'
const absent = (more: Partial<Facts>, sources: readonly ClaimSource[] = ['card', 'reports']) =>
  absentSources(sources, facts(more))

describe('a card whose claims are to be checked', () => {
  const notThere = judgement('missing', `The model card ${CARD} is not there, so nothing of it can be checked.`, {
    fix: `write ${CARD}`,
  })

  it('is missing where it is not there', () => {
    expect(absent({})).toEqual([notThere])
    expect(absent({}, ['reports'])).toEqual([])
  })

  it('is missing where the policy names none', () => {
    expect(absent({ model: modelSpec({ card: null }) })).toEqual([
      judgement('missing', 'The policy names no card for loan-approval, so nothing of it can be checked.', {
        fix: 'add card: <path> to the model',
      }),
    ])
  })

  it('is there where one was read, or something is claimed', () => {
    expect(absent({ evidence: [metricEvidence('accuracy', 0.9), cardEvidence({})] })).toEqual([])
    const claim = metricEvidence('accuracy', 0.9, { origin: 'declared' })
    expect(absent({ evidence: [metricEvidence('accuracy', 0.9), claim] })).toEqual([])
  })

  it('is not there for a datasheet, a report, or what else was read', () => {
    expect(absent({ evidence: [cardEvidence({}, {}, { document: 'datasheet' })] })).toEqual([notThere])
    expect(absent({ evidence: [metricEvidence('accuracy', 0.9)] })).toEqual([notThere])
  })

  it('is told as one that cannot be read where it is at fault, and only then', () => {
    expect(absent({ faults: [fileFault(CARD, 'it is torn', { spec: null })] })).toEqual([])
    expect(absent({ faults: [fileFault('reports/a.json', 'it is torn')] })).toEqual([notThere])
  })
})

describe('reports whose claims are to be checked', () => {
  const one = (path: string, more = {}): Facts['absent'][number] => ({
    path,
    spec: evidenceSpec(path, more),
    what: 'evidence',
  })

  it('are missing where the policy lists them and the change does not have them', () => {
    const files = [
      one('reports/a.json'),
      one('reports/b.json'),
      one('reports/shap.json', { as: 'shap' }),
      one('reports/base.json', { role: 'baseline' }),
      { path: CARD, spec: null, what: 'card' } as const,
    ]
    const told = (path: string) =>
      judgement('missing', `${path} is not in the change, so what it says cannot be checked.`, {
        fix: `commit ${path}, or take it out of the policy`,
      })
    expect(absent({ absent: files }, ['reports'])).toEqual([told('reports/a.json'), told('reports/b.json')])
    expect(absent({ absent: files, evidence: [cardEvidence({})] }, ['card'])).toEqual([])
    expect(absent({ absent: files }).map(({ message }) => message.split(' is not')[0])).toEqual([
      `The model card ${CARD}`,
      'reports/a.json',
      'reports/b.json',
    ])
  })
})

describe('claims that cannot be read', () => {
  const faults = [
    fileFault('reports/a.json', 'it is torn', {
      faults: [fault('artifact/syntax', 'reports/a.json', 'it is torn', { line: 3, fix: 'close the brace' })],
    }),
    fileFault(CARD, 'no front matter', { spec: null }),
    fileFault('reports/base.json', 'it is torn', { spec: evidenceSpec('reports/base.json', { role: 'baseline' }) }),
    fileFault('risks.yml', 'it is torn', { spec: null }),
  ]
  const ofCard = `${CARD}:3:1: no front matter [artifact/syntax]`
  const ofReport = 'reports/a.json:3: it is torn (fix: close the brace) [artifact/syntax]'
  const place = (path: string) => ({ path, sha256: SHA, pointer: '', line: 3 })

  it.each<[readonly ClaimSource[], string, string, readonly string[]]>([
    [['card'], ofCard, 'write the file again', [CARD]],
    [['reports'], ofReport, 'close the brace', ['reports/a.json']],
    [['card', 'reports'], `${ofCard}; ${ofReport}`, 'close the brace', [CARD, 'reports/a.json']],
  ])('of %j are one error', (sources, told, fix, paths) => {
    expect(faultySources(sources, facts({ faults }))).toEqual([
      judgement('error', `What is claimed cannot be checked: ${told}.`, { fix, sources: paths.map(place) }),
    ])
  })

  it('are none where no file is at fault, or none of them', () => {
    expect(faultySources(['card', 'reports'], facts())).toEqual([])
    expect(faultySources(['card'], facts({ faults: [faults[0]!] }))).toEqual([])
    expect(faultySources([], facts({ faults }))).toEqual([])
  })
})

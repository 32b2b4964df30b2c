import { describe, expect, it } from 'vitest'
import { fault } from '../../../src/domain/fault.js'
import { faultsOf, faultyOf, type Problem, settled, unreadable } from '../../../src/rules/shared/findings.js'
import { judgement } from '../../../src/rules/shared/judgement.js'
import { evidenceSpec, facts, fileFault, SHA, source } from '../../fakes/facts.js'

const problem = (outcome: Problem['outcome'], message: string, more: Partial<Problem> = {}): Problem => ({
  outcome,
  message,
  fix: `mend ${message}`,
  sources: [source(`${message}.yml`)],
  ...more,
})
const HOLDS = judgement('satisfied', 'All holds.')

describe('several problems of one requirement', () => {
  it('are satisfied only where there is none', () => {
    expect(settled([], HOLDS)).toEqual([HOLDS])
    expect(settled([problem('inconclusive', 'a')], HOLDS)).toHaveLength(1)
  })

  it('are told one by one, errors first, those of one outcome in their order', () => {
    const told = settled(
      [
        problem('missing', 'a'),
        problem('inconclusive', 'b'),
        problem('violated', 'c'),
        problem('error', 'd'),
        problem('missing', 'e'),
        problem('violated', 'f', { plain: 'In plain words.' }),
        problem('error', 'g'),
      ],
      HOLDS,
      { threshold: { most: 3 }, fix: 'another' },
    )
    const one = (outcome: Problem['outcome'], name: string, more = {}) =>
      judgement(outcome, name, {
        threshold: { most: 3 },
        fix: `mend ${name}`,
        sources: [source(`${name}.yml`)],
        ...more,
      })
    expect(told).toEqual([
      one('error', 'd'),
      one('error', 'g'),
      one('violated', 'c'),
      one('violated', 'f', { plain: 'In plain words.' }),
      one('missing', 'a'),
      one('missing', 'e'),
      one('inconclusive', 'b'),
    ])
  })

  const many = (length: number) =>
    Array.from({ length }, (_, at) => problem(at % 2 ? 'missing' : 'violated', `number ${at}`))

  it('are all told up to forty', () => {
    const told = settled(many(40), HOLDS)
    expect(told).toHaveLength(40)
    expect(told.map(({ message }) => message)).not.toContain(
      '1 more of the same requirement are not listed one by one.',
    )
  })

  it('are counted beyond forty, under the worst outcome of the rest', () => {
    const told = settled(many(100), HOLDS, { threshold: { most: 3 } })
    expect(told).toHaveLength(41)
    // Of fifty violations forty are told: the forty-first is the first that is left.
    expect(told.at(-1)).toEqual(
      judgement('violated', '60 more of the same requirement are not listed one by one.', {
        threshold: { most: 3 },
        fix: 'mend number 80',
        sources: [source('number 80.yml')],
      }),
    )
  })
})

describe('files that could not be used', () => {
  it('are one error each, with their own fix where a fault has one', () => {
    const two = fileFault('b.yml', 'it is torn', {
      sha256: null,
      faults: [
        fault('artifact/syntax', 'b.yml', 'it is torn', { line: 9 }),
        fault('artifact/value', 'b.yml', 'a is no number', { fix: 'write a number' }),
      ],
    })
    expect(unreadable([fileFault('a.yml', 'it is empty'), two], 'the bow-tie')).toEqual([
      {
        outcome: 'error',
        message: 'a.yml cannot be used as the bow-tie: a.yml:3:1: it is empty [artifact/syntax]',
        fix: 'write the file again',
        sources: [{ path: 'a.yml', sha256: SHA, pointer: '', line: 3 }],
        plain: 'The file a.yml holds mistakes, so it could not be judged.',
      },
      {
        outcome: 'error',
        message:
          'b.yml cannot be used as the bow-tie: b.yml:9: it is torn [artifact/syntax]; b.yml: a is no number (fix: write a number) [artifact/value]',
        fix: 'write a number',
        sources: [],
        plain: 'The file b.yml holds mistakes, so it could not be judged.',
      },
    ])
  })

  it('are of a reader that failed, else of the reader that the policy names', () => {
    const faults = [
      fileFault('failed.yml', 'x', { reader: 'fmea' }),
      fileFault('named.yml', 'x', { spec: evidenceSpec('named.yml', { as: 'fmea' }) }),
      fileFault('other.yml', 'x', { reader: 'bow-tie', spec: evidenceSpec('other.yml', { as: 'fmea' }) }),
      fileFault('open.yml', 'x'),
      fileFault('card.md', 'x', { spec: null }),
    ]
    const of = (...readers: string[]) => faultsOf(facts({ faults }), readers).map(({ path }) => path)
    expect(of('fmea')).toEqual(['failed.yml', 'named.yml'])
    expect(of('bow-tie', 'fmea')).toEqual(['failed.yml', 'named.yml', 'other.yml'])
    expect(of('pre-mortem')).toEqual([])
  })

  it('may have been of the kind where nobody knows what they are, and nothing of it was read or they lie beside what was', () => {
    const faults = [
      fileFault('drift/a/torn.json', 'x'),
      fileFault('drift/b/torn.json', 'x'),
      fileFault('torn.json', 'x'),
      fileFault('drift/a/named.json', 'x', { spec: evidenceSpec('drift/a/named.json', { as: 'pytest' }) }),
      fileFault('drift/a/read.json', 'x', { reader: 'pytest' }),
      fileFault('drift/a/card.md', 'x', { spec: null }),
      fileFault('drift/own.json', 'x', { reader: 'drift' }),
    ]
    const of = (...found: string[]) =>
      faultyOf(
        facts({ faults }),
        ['drift'],
        found.map((path) => ({ source: source(path) })),
      ).map(({ path }) => path)
    expect(of()).toEqual(['drift/own.json', 'drift/a/torn.json', 'drift/b/torn.json', 'torn.json'])
    expect(of('drift/a/good.json')).toEqual(['drift/own.json', 'drift/a/torn.json'])
    expect(of('good.json')).toEqual(['drift/own.json', 'torn.json'])
    expect(of('elsewhere/good.json')).toEqual(['drift/own.json'])
  })
})

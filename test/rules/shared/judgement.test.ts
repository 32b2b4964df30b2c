import { describe, expect, it } from 'vitest'
import { judgement } from '../../../src/rules/shared/judgement.js'

describe('a judgement', () => {
  it('rests on nothing and measures nothing unless it is told to', () => {
    expect(judgement('missing', 'It is not there.')).toStrictEqual({
      outcome: 'missing',
      slice: null,
      message: 'It is not there.',
      fix: null,
      value: null,
      threshold: null,
      interval: null,
      n: null,
      baseline: null,
      origin: 'declared',
      sources: [],
    })
  })

  it('is told of its origin and its sources', () => {
    const source = { path: 'a.json', sha256: 'a'.repeat(64), pointer: '', line: 1 }
    expect(judgement('satisfied', 'It holds.', { origin: 'recomputed', sources: [source], n: 3 })).toMatchObject({
      outcome: 'satisfied',
      message: 'It holds.',
      origin: 'recomputed',
      sources: [source],
      n: 3,
      value: null,
    })
  })
})

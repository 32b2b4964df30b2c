import { expect, it } from 'vitest'
import { figureParameters } from '../../../src/rules/shared/metric-parameters.js'
import { betterOf, groupsAsk, limitsOf, spreadAsk, thresholdOf } from '../../../src/rules/shared/spread-limits.js'
import { requirement, vocabulary } from '../../fakes/facts.js'

const asked = requirement('metric-spread', {
  metric: 'recall',
  'max-difference': 0.1,
  'min-ratio': 0.8,
  confidence: 0.9,
  'min-samples': 30,
  class: 'a',
})

it('allows a difference, a ratio, both or nothing', () => {
  const difference = {
    key: 'max-difference',
    kind: 'difference',
    limit: 0.1,
    bounds: { min: null, max: 0.1 },
  } as const
  const ratio = { key: 'min-ratio', kind: 'ratio', limit: 0.8, bounds: { min: 0.8, max: null } } as const
  expect(limitsOf(asked)).toEqual([difference, ratio])
  expect(limitsOf(requirement('x', { 'max-difference': 0.1 }))).toEqual([difference])
  expect(limitsOf(requirement('x', { 'min-ratio': 0.8 }))).toEqual([ratio])
  expect(limitsOf(requirement('x', {}))).toEqual([])
  expect([difference, ratio].map(thresholdOf)).toEqual([{ 'max-difference': 0.1 }, { 'min-ratio': 0.8 }])
  expect([difference, ratio].map(betterOf)).toEqual(['lower', 'higher'])
})

it('asks for the spread over groups of enough rows, and for every group with its own interval', () => {
  const [entry, parameters, columns] = [vocabulary.find('recall')!, figureParameters(asked), ['sex', 'race']]
  const ask = {
    metric: 'recall',
    parameters: { class: 'a' },
    role: 'candidate',
    by: columns,
    confidence: 0.9,
    pairedWith: null,
  }
  expect(limitsOf(asked).map((limit) => spreadAsk(parameters, entry, columns, limit))).toEqual([
    { ...ask, minSamples: 30, spread: 'difference' },
    { ...ask, minSamples: 30, spread: 'ratio' },
  ])
  expect(groupsAsk(parameters, entry, columns)).toEqual({ ...ask, minSamples: null })
})

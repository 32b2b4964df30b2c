import { describe, expect, it } from 'vitest'
import { changedPathsOf } from '../../src/collect/model-paths.js'
import type { ChangedPath } from '../../src/domain/snapshot.js'

const model = { paths: ['models/loan/**', 'params.yaml'], artifact: 'weights/loan.pkl' }
const change = (path: string, more: Partial<ChangedPath> = {}): ChangedPath => ({
  path,
  status: 'modified',
  from: null,
  ...more,
})

describe('a change of a model', () => {
  it.each([
    ['models/loan/model.joblib', true],
    ['models/loan/deep/x', true],
    ['models/loan', true],
    ['params.yaml', true],
    ['weights/loan.pkl', true],
    ['Models/Loan/model.joblib', true],
    ['PARAMS.yaml', true],
    ['models/loan2/model.joblib', false],
    ['models/other.pkl', false],
    ['sub/params.yaml', false],
    ['weights/loan.pkl.bak', false],
  ])('%s: %s', (path, counts) => {
    expect(changedPathsOf(model, [change(path)])).toEqual(counts ? [path] : [])
  })

  it('is one of another Unicode form of the same path', () => {
    const accented = { paths: ['modèles/**'.normalize('NFC')], artifact: null }
    const path = 'modèles/m.pkl'.normalize('NFD')
    expect(changedPathsOf(accented, [change(path)])).toEqual([path])
  })

  it.each(['added', 'deleted', 'modified', 'type-changed', 'renamed'] as const)('is one that is %s', (status) => {
    expect(changedPathsOf(model, [change('params.yaml', { status })])).toEqual(['params.yaml'])
  })

  it('is none of the mode alone', () => {
    expect(changedPathsOf(model, [change('params.yaml', { status: 'mode-changed' })])).toEqual([])
  })

  it.each([
    ['', ['models/loan/**'], true],
    ['models', ['models/loan/**'], true],
    ['models/loan', ['models/loan/*.pkl'], true],
    ['models/loan/v2', ['models/loan/**'], true],
    ['Models', ['models/loan/**'], true],
    ['data', ['**/*.pkl'], true],
    ['data', ['models/**'], false],
    ['models/other', ['models/loan/**'], false],
    ['models/loan/v2', ['models/loan/*.pkl'], false],
    ['models/x', ['models/?/m.pkl'], true],
    ['models/xy', ['models/?/m.pkl'], false],
  ])('of the folder %j, whose content git does not hold, reaches %j: %s', (below, paths, counts) => {
    const found = changedPathsOf({ paths, artifact: null }, [change('dvc.lock', { below })])
    expect(found).toEqual(counts ? ['dvc.lock'] : [])
  })

  it('names each path once', () => {
    const twice = [change('params.yaml'), change('params.yaml', { below: '' })]
    expect(changedPathsOf(model, twice)).toEqual(['params.yaml'])
  })
})

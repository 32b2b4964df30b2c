import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessRows, type Sample, sampleCsv } from '../../src/init/columns.js'
import { codeownersText, workflowText } from '../../src/init/files.js'
import { findModels, MOST_MODELS, uniqueId } from '../../src/init/models.js'
import { packFor, toolsSeen } from '../../src/init/signs.js'

const sample = (columns: Readonly<Record<string, readonly string[]>>): Sample => new Map(Object.entries(columns))
const many = (...values: readonly string[]) => Array.from({ length: 30 }, (_, at) => values[at % values.length]!)

describe('columns', () => {
  it('are known by name and first values', () => {
    const table = sample({
      id: many('a', 'b'),
      y_true: many('0', '1'),
      y_pred: many('0', '1'),
      y_score: many('0.2'),
      sex: ['F'],
      branch: many('x', 'y'),
      income: many('1', '2'),
    })
    expect(guessRows('reports/predictions.csv', table)).toEqual({
      path: 'reports/predictions.csv',
      role: 'candidate',
      task: 'binary',
      columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score' },
      groups: ['sex', 'branch'],
      positive: null,
    })
  })

  it.each([
    ['yes and no', many('yes', 'no'), 'binary', 'yes'],
    ['good and bad', many('good', 'bad'), 'binary', 'bad'],
    ['three classes', many('red', 'green', 'blue'), 'multiclass', null],
    ['real numbers', many('1.5', '2.25', '3.75'), 'regression', null],
    ['many whole numbers', Array.from({ length: 40 }, (_, at) => String(at)), 'regression', null],
    ['a few whole numbers', many('1', '2', '3'), 'multiclass', null],
  ])('a label of %s', (_, label, task, positive) => {
    expect(guessRows('p.csv', sample({ label, prediction: label }))).toMatchObject({ task, positive })
  })

  it.each([
    ['reports/baseline.csv', 'baseline'],
    ['reports/champion_v1.csv', 'baseline'],
    ['data/training_set.csv', 'train'],
    ['live/today.csv', 'production'],
    ['reports/reference.csv', 'reference'],
    ['reports/constrained.csv', 'candidate'],
  ])('of %s are those of the role %s', (path, role) => {
    expect(guessRows(path, sample({ label: ['1'], score: ['0.5'] }))?.role).toBe(role)
  })

  it('without a label are no predictions, but the ids of training rows count', () => {
    expect(guessRows('reports/p.csv', sample({ id: ['1'], score: ['1'] }))).toBeNull()
    expect(guessRows('data/train.csv', sample({ id: ['1'], income: ['1'] }))).toMatchObject({
      role: 'train',
      columns: { id: 'id' },
    })
  })

  it('of a CSV are read with any delimiter, quotes and a last line that is cut off', () => {
    expect(sampleCsv('id;"a;b";c\n1;"x;y";3\n2;z')).toEqual(
      new Map([
        ['id', ['1']],
        ['a;b', ['x;y']],
        ['c', ['3']],
      ]),
    )
  })

  it('of any text make no exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void guessRows('p.csv', sampleCsv(text))))
  })
})

describe('models', () => {
  it.each([
    [
      'a folder of its own',
      ['models/loan/model.joblib', 'models/loan/README.md', 'README.md'],
      ['loan', 'models/loan/model.joblib', 'models/loan/README.md'],
    ],
    ['one folder for all', ['models/churn.onnx', 'README.md'], ['churn', 'models/churn.onnx', 'README.md']],
    ['no name of its own', ['model.pkl'], ['shop', 'model.pkl', null]],
    ['a card elsewhere', ['out/best.pt', 'docs/MODEL_CARD.md'], ['out', 'out/best.pt', 'docs/MODEL_CARD.md']],
  ])('in %s', (_, paths, [id, artifact, card]) => {
    expect(findModels(paths, [], 'shop')).toMatchObject([{ id, artifact, card }])
  })

  it('that DVC keeps elsewhere count, those of tests and packages do not', () => {
    expect(findModels(['node_modules/x/model.pkl', 'tests/data/model.pkl'], ['models/a.pkl'], 'r')).toMatchObject([
      { id: 'a', artifact: 'models/a.pkl' },
    ])
  })

  it('are not more than a person can look through, each with an id of its own', () => {
    const found = findModels(
      Array.from({ length: 40 }, (_, at) => `models/M ${at % 2 ? at : at + 1}.pkl`),
      [],
      'r',
    )
    expect(found).toHaveLength(MOST_MODELS)
    expect(new Set(found.map((one) => one.id)).size).toBe(MOST_MODELS)
  })

  it('get ids that a policy takes, whatever their names are', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(uniqueId(name, [])).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
      }),
    )
  })
})

describe('signs', () => {
  it.each([
    [['dvc.lock'], '', 'DVC'],
    [['model/MLmodel'], '', 'MLflow'],
    [[], 'fairlearn>=0.12\n', 'Fairlearn'],
    [[], '  "great-expectations==1.0",\n', 'Great Expectations'],
    [['promptfooconfig.yaml'], '', 'promptfoo'],
  ])('of %j and %j: %s', (paths, requirements, title) => {
    expect(toolsSeen(paths, requirements).map((one) => one.title)).toEqual([title])
  })

  it.each([
    [['acme/loan-default', 'src/train.py'], 'credit'],
    [['data/patients.csv', 'ward'], 'health'],
    [['cv_screening/model.pkl'], 'hiring'],
    [['promptfooconfig.yaml', 'prompts/a.md'], 'llm-application'],
    [['urgent-repair', 'models/m.pkl'], null],
    [['uncredited/loaner.txt'], null],
  ])('%j speak for %s', (names, pack) => expect(packFor(names)).toBe(pack))
})

describe('files', () => {
  it('the workflow is the one that is shipped (node scripts/embed-packs.mjs)', () => {
    const file = new URL('../../policies/workflows/gate-pull-request-target.yml', import.meta.url)
    expect(workflowText()).toBe(readFileSync(file, 'utf8'))
  })

  it('code owners are added to what is there', () => {
    expect(codeownersText(['acme/risk', 'bo'], '* @acme/all')).toBe(
      '* @acme/all\n\n# The gate is only as strong as whoever may change it.\n/policies/   @acme/risk @bo\n/.github/    @acme/risk @bo\n',
    )
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metrics } from '../../src/commands/metrics.js'
import { run, samplePath } from '../fakes/command-line.js'

const BINARY = ['--task', 'binary', '--label', 'y_true', '--prediction', 'y_pred', '--score', 'y_score'] as const
const ROWS = samplePath('rows/predictions.csv')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-metrics-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, ...lines: readonly string[]) => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const json = async (...argv: readonly string[]) => {
  const { code, out, error } = await run(metrics, ...argv, '--format', 'json')
  expect([code, error]).toEqual([0, ''])
  return JSON.parse(out) as Record<string, unknown>[]
}

describe('metrics', () => {
  it('are counted by hand on eight rows', async () => {
    const path = write('eight.csv', 'y,p,g', '1,1,a', '1,1,a', '1,0,a', '0,0,a', '0,0,b', '0,1,b', '1,1,b', '0,0,b')
    const asked = [
      '--task',
      'binary',
      '--label',
      'y',
      '--prediction',
      'p',
      '--metrics',
      'accuracy,recall,count',
      '--groups',
      'g',
    ]
    const rows = await json(path, ...asked)
    const values = Object.fromEntries(
      rows.map((row) => [`${row['metric']} ${JSON.stringify(row['group'])}`, [row['value'], row['n']]]),
    )
    expect(values).toMatchObject({
      'accuracy null': [0.75, 8],
      'accuracy {"g":"a"}': [0.75, 4],
      'accuracy {"g":"b"}': [0.75, 4],
      'recall null': [0.75, 4],
      'recall {"g":"a"}': [expect.closeTo(2 / 3, 12), 3],
      'recall {"g":"b"}': [1, 1],
      'count {"g":"b"}': [4, 4],
    })
  })

  it('have exactly the keys of the contract', async () => {
    const rows = await json(ROWS, ...BINARY, '--groups', 'sex')
    for (const row of rows)
      for (const key of Object.keys(row))
        expect(['metric', 'class', 'group', 'value', 'lower', 'upper', 'n', 'reason']).toContain(key)
    expect(rows.map((row) => JSON.stringify(row['group']))).toContain('{"sex":"Female"}')
  })

  it('have a reason where they are undefined, and no number', async () => {
    const path = write('ones.csv', 'y,p', '1,1', '1,0')
    const [row] = await json(
      path,
      '--task',
      'binary',
      '--label',
      'y',
      '--prediction',
      'p',
      '--metrics',
      'specificity',
      '--positive',
      '1',
    )
    expect(row).toMatchObject({ value: null, lower: null, upper: null })
    expect(row?.['reason']).toBeTruthy()
  })

  it('are the usual ones of the task where none are named, as a table', async () => {
    const { code, out } = await run(metrics, ROWS, ...BINARY)
    expect(code).toBe(0)
    for (const name of ['accuracy', 'roc_auc', 'ece', 'log_loss']) expect(out).toContain(name)
  })

  it('are those of one class of several', async () => {
    const path = write('three.csv', 'y,p', 'a,a', 'b,b', 'c,b', 'a,c')
    const asked = ['--task', 'multiclass', '--label', 'y', '--prediction', 'p', '--metrics', 'recall@a,recall@c']
    const rows = await json(path, ...asked)
    expect(rows.map((row) => [row['metric'], row['class'], row['value']])).toEqual([
      ['recall', 'a', 0.5],
      ['recall', 'c', 0],
    ])
  })

  it('are those of bins of a column of numbers, alone and crossed with groups', async () => {
    const lines = ['20,a', '25,a', '59.5,b', '60,b', ',a', '-1,b'].map((cells) => `1,1,${cells}`)
    const path = write('bins.csv', 'y,p,age,g', ...lines)
    const asked = ['--task', 'binary', '--label', 'y', '--prediction', 'p', '--metrics', 'count']
    const rows = await json(path, ...asked, '--slices', 'age=0:25:60:inf', '--groups', 'age,age*g')
    const counts = Object.fromEntries(rows.map((row) => [JSON.stringify(row['group']), row['value']]))
    expect(counts).toEqual({
      null: 6,
      '{"age":"[0, 25)"}': 1,
      '{"age":"[25, 60)"}': 2,
      '{"age":"[60, inf)"}': 1,
      '{"age":"(missing)"}': 1,
      '{"age":"(outside)"}': 1,
      '{"age":"[0, 25)","g":"a"}': 1,
      '{"age":"[25, 60)","g":"a"}': 1,
      '{"age":"[25, 60)","g":"b"}': 1,
      '{"age":"[60, inf)","g":"b"}': 1,
      '{"age":"(missing)","g":"a"}': 1,
      '{"age":"(outside)","g":"b"}': 1,
    })
  })

  it('take a class column for each class', async () => {
    const path = write('scores.csv', 'y,sa,sb', 'a,0.9,0.1', 'b,0.2,0.8')
    const asked = ['--task', 'multiclass', '--label', 'y', '--score', 'a=sa,b=sb', '--metrics', 'log_loss']
    const [row] = await json(path, ...asked)
    expect(row?.['value']).toBeCloseTo(-(Math.log(0.9) + Math.log(0.8)) / 2, 12)
  })
})

describe('a wrong call', () => {
  it.each<[string, readonly string[], string]>([
    ['no file', [...BINARY], 'needs exactly one file'],
    ['two files', [ROWS, ROWS, ...BINARY], 'needs exactly one file'],
    ['no task', [ROWS, '--label', 'y_true'], '--task: is needed'],
    ['a task that is none', [ROWS, '--task', 'ranking', '--label', 'y'], '--task: cannot be "ranking"'],
    ['no label', [ROWS, '--task', 'binary'], '--label: is needed'],
    ['a confidence beyond 1', [ROWS, ...BINARY, '--confidence', '95'], '--confidence: cannot be "95"'],
    ['a confidence that is no number', [ROWS, ...BINARY, '--confidence', 'high'], '--confidence'],
    ['no bins', [ROWS, ...BINARY, '--bins', '0'], '--bins: cannot be "0"'],
    ['a metric that is none', [ROWS, ...BINARY, '--metrics', 'acuracy'], 'did you mean accuracy?'],
    ['metrics that name nothing', [ROWS, ...BINARY, '--metrics', ','], '--metrics: names no metric'],
    [
      'scores that are no pairs',
      [ROWS, '--task', 'multiclass', '--label', 'y_true', '--score', 'a=x,b'],
      '--score: cannot be',
    ],
    [
      'scores with a class twice',
      [ROWS, '--task', 'multiclass', '--label', 'y_true', '--score', 'a=x,a=z'],
      '--score: cannot be',
    ],
    ['bins that do not ascend', [ROWS, ...BINARY, '--groups', 'age', '--slices', 'age=0:60:25'], '--slices: cannot be'],
    ['bins of one edge', [ROWS, ...BINARY, '--groups', 'age', '--slices', 'age=0'], '--slices: cannot be'],
    ['bins that are no numbers', [ROWS, ...BINARY, '--groups', 'age', '--slices', 'age=0:old'], '--slices: cannot be'],
    ['bins of no group', [ROWS, ...BINARY, '--slices', 'age=0:25'], '--slices: age is not among the groups'],
    ['a file that is not there', ['/nonexistent/p.csv', ...BINARY], 'there is no such file'],
    ['a folder', ['/tmp', ...BINARY], 'is no file'],
    ['a device', ['/dev/zero', ...BINARY], 'is no file'],
    ['a column that is not there', [ROWS, '--task', 'binary', '--label', 'truth', '--prediction', 'y_pred'], 'truth'],
    ['a group that is not there', [ROWS, ...BINARY, '--groups', 'religion'], 'religion'],
  ])('with %s ends with 2 and says so', async (_, argv, word) => {
    const { code, out, error } = await run(metrics, ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(word)
  })

  it('says all that is wrong with it at once', async () => {
    const { error } = await run(metrics, '--bins', 'x', '--confidence', '7', '--metrics', 'auk')
    for (const word of ['exactly one file', '--task', '--label', '--bins', '--confidence', '--metrics'])
      expect(error).toContain(word)
  })
})

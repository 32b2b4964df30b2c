import { describe, expect, it } from 'vitest'
import { readRows } from '../../src/tables/index.js'
import { blobOf, read, request } from './helpers.js'

const labels = (values: readonly string[]): string =>
  `id,y,p\n${values.map((value, index) => `${index},${value},0.5`).join('\n')}\n`

describe('classes', () => {
  it.each([
    [['0', '1'], null, ['0', '1'], [0, 1]],
    [['1', '0'], null, ['0', '1'], [1, 0]],
    [['1.0', '0.0', '1'], null, ['0', '1'], [1, 0, 1]],
    [['true', 'False', 'TRUE'], null, ['0', '1'], [1, 0, 1]],
    [['true', '0', '1'], true, ['0', '1'], [1, 0, 1]],
    [['no', 'yes'], null, ['no', 'yes'], [0, 1]],
    [['No', 'Yes'], null, ['No', 'Yes'], [0, 1]],
    [['denied', 'approved'], 'approved', ['denied', 'approved'], [0, 1]],
    [['0', '1'], 0, ['1', '0'], [1, 0]],
    [['0', '0'], null, ['0', '1'], [0, 0]],
    [['1', '1'], null, ['0', '1'], [1, 1]],
    [['no', 'no'], null, ['no', 'yes'], [0, 0]],
    [['approved'], 'approved', ['not approved', 'approved'], [1]],
    [['denied'], 'approved', ['denied', 'approved'], [0]],
    [['None', 'Some'], 'None', ['Some', 'None'], [1, 0]],
  ])('binary: %j with positive %j', async (values, positive, classes, codes) => {
    const { table, faults } = await read(labels(values), { positive })
    expect(faults).toEqual([])
    expect(table!.classes).toEqual(classes)
    expect(Array.from(table!.label!)).toEqual(codes)
  })

  it.each([
    [['0', '1', '2'], null, /has "2" in line 4/],
    [['0', '1', 'yes'], 1, /has "yes" in line 4/],
    [['a', 'b'], null, /which class is the positive one\? The classes are "a", "b"/],
    [['a'], null, /which class is the positive one/],
    [['a', 'b'], 'c', /the positive class is "c", but the classes are "a", "b"/],
    [['0', '', '1'], null, /an empty cell where a class belongs, in line 3; 1 row in all/],
    [['0', 'NaN', '', 'nan'], null, /"NaN" where a class belongs, in line 3; 3 rows in all/],
  ])('binary refuses %j with positive %j', async (values, positive, message) => {
    const { faults, codes } = await read(labels(values), { positive })
    expect(faults[0]).toMatch(message)
    expect(codes).toEqual(['artifact/value'])
  })

  it('takes labels and predictions together', async () => {
    const { table } = await read('id,y,q\n1,0.0,true\n2,1.0,false\n', {
      columns: { id: 'id', label: 'y', prediction: 'q' },
    })
    expect([...table!.label!, ...table!.prediction!]).toEqual([0, 1, 1, 0])
    const third = await read('id,y,q\n1,0,0\n2,1,2\n', { columns: { id: 'id', label: 'y', prediction: 'q' } })
    expect(third.faults[0]).toContain('column "q" has "2" in line 3')
  })

  it('multiclass: numbers in order of size, texts by code units, true and false as they are', async () => {
    const order = async (values: readonly string[]) =>
      (await read(labels(values), { task: 'multiclass', columns: { label: 'y' } })).table?.classes
    expect(await order(['10', '9', '2.0', '2'])).toEqual(['2', '9', '10'])
    expect(await order(['b', 'a', 'C'])).toEqual(['C', 'a', 'b'])
    expect(await order(['true', '1'])).toEqual(['1', 'true'])
    expect(await order(['01', '1'])).toEqual(['01', '1'])
  })

  it('keeps more than 256 classes apart', async () => {
    const values = Array.from({ length: 70_000 }, (_, index) => `c${index}`)
    const { table } = await read(labels(values), { task: 'multiclass', columns: { label: 'y' } })
    expect(table!.classes.length).toBe(70_000)
    for (const row of [0, 255, 256, 257, 65_535, 65_536, 69_999])
      expect(table!.classes[table!.label![row]!]).toBe(`c${row}`)
  })
})

describe('scores', () => {
  const map = { cat: 'p_cat', dog: 'p_dog' }
  const columns = { label: 'y', score: map }

  it('of several classes stand in the order of the classes', async () => {
    const { table } = await read('y,p_cat,p_dog\ndog,0.25,0.75\ndog,0.5,0.5\n', { task: 'multiclass', columns })
    expect(table!.classes).toEqual(['cat', 'dog'])
    expect(table!.scores!.map((score) => Array.from(score))).toEqual([
      [0.25, 0.5],
      [0.75, 0.5],
    ])
  })

  it.each([
    ['y,p_cat,p_dog\nfox,0,1\n', columns, 'no score column is named for class "fox", first in line 2'],
    ['y,p_cat,p_dog\ncat,0,1\ndog,0,1.5\n', columns, 'column "p_dog" has the score 1.5 in line 3'],
    ['y,p\ncat,1\n', { label: 'y', score: 'p' }, 'columns.score names the one column "p"'],
    ['y,p_cat\ncat,0\n', columns, 'the file has no column "p_dog"'],
  ])('of several classes: refuses %j', async (text, where, message) => {
    expect((await read(text, { task: 'multiclass', columns: where })).faults.join()).toContain(message)
  })

  it('of two classes given one a class: that of the positive one', async () => {
    const { table } = await read('y,a,b\nno,0.2,0.8\nyes,0.1,0.9\n', {
      columns: { label: 'y', score: { no: 'a', yes: 'b' } },
    })
    expect(Array.from(table!.scores![0]!)).toEqual([0.8, 0.9])
    const { faults } = await read('y,a\nno,0.2\nyes,0.1\n', { columns: { label: 'y', score: { no: 'a' } } })
    expect(faults[0]).toContain('no score column is named for class "yes"')
  })

  it('never hold a negative zero', async () => {
    const { table } = await read('id,y,p\n1,0,-0.0\n2,1,1e0\n')
    expect(Object.is(table!.scores![0]![0], 0)).toBe(true)
  })
})

describe('regression and weights', () => {
  const columns = { label: 'y', prediction: 'q', weight: 'w' }
  it('reads numbers of any size', async () => {
    const { table } = await read('y,q,w\n-5,1e10,0\n2.5,3,1.5\n', { task: 'regression', columns })
    expect([
      Array.from(table!.label!),
      Array.from(table!.prediction!),
      Array.from(table!.weight!),
      table!.classes,
    ]).toEqual([[-5, 2.5], [1e10, 3], [0, 1.5], []])
  })

  it.each([
    ['y,q,w\n1,2,-1\n', 'the weight -1 in line 2'],
    ['y,q,w\n1,2,0\n3,4,0\n', 'all weights of column "w" are 0'],
    ['y,q,w\n1,2,1e308\n3,4,1e308\n', 'more than a number can hold'],
    ['y,q,w\n1,,1\n', 'column "q" has an empty cell in line 2'],
  ])('refuses %j', async (text, message) =>
    expect((await read(text, { task: 'regression', columns })).faults.join()).toContain(message),
  )
})

describe('groups', () => {
  const groups = async (values: readonly string[]) =>
    read(
      `id,y,p,g\n${values.map((value, index) => `${index},${index % 2},0.5,"${value.replaceAll('"', '""')}"`).join('\n')}\n`,
      { groups: ['g'] },
    )

  it('joins every spelling of missing', async () => {
    const { table } = await groups(['a', '', 'NaN', ' ', 'null', 'None', 'N/A', '<NA>', '(missing)', 'none'])
    expect(table!.groups['g']!.values).toEqual(['a', '(missing)', 'none'])
    expect(Array.from(table!.groups['g']!.codes)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 2])
  })

  it.each([
    ['Asian', 'asian'],
    ['café', 'cafe\u0301'],
    ['a b', 'a\u00a0b'],
    ['a-b', 'a\u2011b'],
    ['18-24', '18\u201324'],
    ['x', ' x'],
    ['a b', 'a  b'],
    ['ab', 'a\u200bb'],
    ['ab', 'a\u00adb'],
    ['１', '1'],
    ['1', '1.0'],
    ['60+', '60\uff0b'],
    ['straße', 'STRASSE'],
  ])('refuses %j beside %j', async (one, two) => {
    const { faults, codes } = await groups([one, two])
    expect(codes).toEqual(['artifact/value'])
    expect(faults[0]).toContain('look like the same group')
    expect(faults[0]).toContain('first in line 2 and line 3')
    expect(faults[0]).toContain('U+')
  })

  it.each([
    [['asian', 'Black']],
    [['1', '10', '100']],
    [['18-24', '1824']],
    [['a', 'á']],
    [['1.5', '1.50x']],
    [['constructor', '__proto__', 'toString']],
  ])('keeps %j apart', async (values) => {
    const { table, faults } = await groups(values)
    expect(faults).toEqual([])
    expect(table!.groups['g']!.values).toEqual(values)
  })

  it('holds columns with the names of Object.prototype', async () => {
    const { table } = await read('id,y,p,__proto__,constructor\n1,0,0.5,a,b\n', {
      groups: ['__proto__', 'constructor'],
    })
    expect(Object.entries(table!.groups).map(([name, column]) => [name, column.values])).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b']],
    ])
  })

  it('takes twenty thousand groups and refuses too many', async () => {
    const values = Array.from({ length: 20_000 }, (_, index) => `g${index}`)
    expect((await groups(values)).table!.groups['g']!.values.length).toBe(20_000)
    const text = `id,y,p,g\n${values.map((value, index) => `${index},0,0.5,${value}`).join('\n')}\n`
    const { faults, codes } = await read(text, { groups: ['g'] }, { groups: 19_999 })
    expect(faults[0]).toContain('column "g" cannot be used: it has more than 19,999 different values')
    expect(codes).toEqual(['artifact/too-large'])
  })
})

describe('further columns', () => {
  const text = 'id,y,p,n,t,e,m\n1,0,0.5,3,a,,7\n2,1,0.25,4.5,b,,x\n'
  it('are numbers where every cell is one or empty, else groups', async () => {
    const { table } = await read(text, { extra: ['n', 't', 'e', 'm', 'p', 'y'] })
    expect(Object.keys(table!.numbers)).toEqual(['n', 'e', 'p', 'y'])
    expect(Array.from(table!.numbers['n']!)).toEqual([3, 4.5])
    expect(Array.from(table!.numbers['e']!)).toEqual([Number.NaN, Number.NaN])
    expect(Array.from(table!.numbers['p']!)).toEqual([0.5, 0.25])
    expect(Object.keys(table!.groups)).toEqual(['t', 'm'])
    expect(table!.groups['m']!.values).toEqual(['7', 'x'])
  })

  it('that are groups stay groups', async () => {
    const { table } = await read(text, { groups: ['n'], extra: ['n'] })
    expect(table!.groups['n']!.values).toEqual(['3', '4.5'])
    expect(Object.keys(table!.numbers)).toEqual([])
  })

  it('of many different numbers are numbers; of many different texts nothing', async () => {
    const many = (make: (index: number) => string): string =>
      `id,y,p,n\n${Array.from({ length: 50 }, (_, index) => `${index},0,0.5,${make(index)}`).join('\n')}\n`
    expect(
      (
        await read(
          many((index) => `${index}.5`),
          { extra: ['n'] },
          { groups: 10 },
        )
      ).table!.numbers['n']!.length,
    ).toBe(50)
    expect(
      (
        await read(
          many((index) => `t${index}`),
          { extra: ['n'] },
          { groups: 10 },
        )
      ).codes,
    ).toEqual(['artifact/too-large'])
    expect(
      (
        await read(
          many((index) => (index < 40 ? `${index}` : 'x')),
          { extra: ['n'] },
          { groups: 10 },
        )
      ).codes,
    ).toEqual(['artifact/too-large'])
  })
})

describe('columns that are not there', () => {
  it('are named with what is there and what was meant', async () => {
    const { faults, codes } = await read('id,y,p,y_pred\n1,0,0.5,1\n', {
      columns: { id: 'ID', label: 'y', prediction: 'y_prde', score: 'nothing_like_it' },
    })
    expect(codes).toEqual(['artifact/rows', 'artifact/rows', 'artifact/rows'])
    expect(faults[0]).toBe(
      'rows.csv:1: the file has no column "ID"; it has 4 columns: "id", "y", "p", "y_pred" (fix: did you mean "id"?) [artifact/rows]',
    )
    expect(faults[1]).toContain('did you mean "y_pred"?')
    expect(faults[2]).toContain('write the column, or name another one in the policy')
  })

  it('are a fault when none is asked for', async () => {
    expect((await read('a\n1\n', { columns: {} })).faults[0]).toContain('no column of the file is asked for')
  })
})

describe('ids', () => {
  it.each([
    ['a, a', 'duplicate id " a", which is "a" in another spelling, in column "id": line 2 and line 3'],
    ['a\u200b,a', 'duplicate id "a\\u{200b}", which is "a" in another spelling, in column "id": line 3 and line 2'],
    ['17.0,x,17', 'duplicate id "17.0", which is "17" in another spelling, in column "id": line 4 and line 2'],
    ['a ,\u2060a', 'duplicate id "\\u{2060}a", which is "a " in another spelling, in column "id": line 2 and line 3'],
    ['e\u0301,\u00e9', 'duplicate id "e\u0301", which is "\u00e9" in another spelling'],
    ['a,NaN', '"NaN" in line 3'],
    ['null,1', '"null" in line 2'],
    ['1,  ', '"  " in line 3'],
  ])('%j are refused', async (ids, message) => {
    const rows = ids.split(',').map((id, row) => `${id},${row % 2},0.${row + 1}\n`)
    expect((await read(`id,y,p\n${rows.join('')}`)).faults[0]).toContain(message)
  })

  it('that only look odd are kept', async () => {
    const ids = ['17.5', '17', '\u00e9', 'Nadia', '-1', 'a b', '1.0.0', 'v1.0', 'v1']
    const { table } = await read(`id,y,p\n${ids.map((id, row) => `${id},${row % 2},0.5\n`).join('')}`)
    expect(ids.map((_, row) => table?.ids?.text(row))).toEqual(ids)
  })
})

describe('messages', () => {
  it('never hold control characters, direction marks or long values', async () => {
    const { faults } = await read(`id,y,p\n1,0,"\u001b[31m\u202e::warning::${'x'.repeat(500)}\nz"\n`)
    expect(faults[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(faults[0]).toContain('\\u{1b}')
    expect(faults[0]!.length).toBeLessThan(250)
  })
})

describe('what is no table', () => {
  it('an LFS pointer says that its content is elsewhere', async () => {
    const blob = {
      ...blobOf('version https://git-lfs.github.com/spec/v1\n'),
      lfs: { oid: 'b'.repeat(64), size: 12_345 },
    }
    const result = await readRows(blob, request())
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'artifact/unreadable' }] })
    expect(!result.ok && result.faults[0]!.message).toContain('12,345 bytes) is not in the repository')
  })

  it.each([
    ['rows/pred_split.json', 'JSON, not a table of rows'],
    ['[{"id": 1, "y": 0}]', 'JSON, not a table of rows'],
    ['PK\u0003\u0004', 'a zip archive'],
    ['ARROW1', 'an Arrow'],
  ])('%s is not recognised', async (content, name) => {
    const { readSample } = await import('./helpers.js')
    const { faults, codes } = content.includes('/') ? await readSample(content) : await read(content)
    expect(codes).toEqual(['artifact/unrecognised'])
    expect(faults[0]).toContain(name)
  })
})

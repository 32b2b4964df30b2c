/** Rows in an engine: what an entry becomes, and whole faults of what may not stand in a statement. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { isMap } from '../../src/domain/plain.js'
import { complaintsOf, objectsOf } from '../../src/policy/document.js'
import { buildSql, checkSql, queryFault, serverFault, sqlName } from '../../src/policy/sql.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const told = (entry: string): readonly string[] => {
  const parsed = parseYaml(`{models: [{id: m, evidence: [\n${entry}\n]}]}`, 'p.yml')
  if (!parsed.ok) throw new Error(parsed.faults.map(faultText).join('\n'))
  const complaints = complaintsOf(parsed.value, 'p.yml')
  const root = parsed.value.value
  if (!isMap(root)) throw new Error('no mapping')
  const [model] = objectsOf(root.models)
  const [one] = objectsOf(model?.entry.evidence)
  checkSql(one!.entry, '/models/0/evidence/0', complaints)
  return complaints.faults.map(faultText)
}
const fault = (place: string, pointer: string, words: string) =>
  `p.yml:${place}: model "m": /evidence/0${pointer} ${words} [policy/schema]`
const REST = 'task: binary, columns: {label: y}'

describe('rows in an engine', () => {
  const whole = { engine: 'trino', server: 'https://t/', catalog: 'c', schema: 's' }

  it('have everything that is written, and a name', () => {
    expect(buildSql({ ...whole, table: 'rows', model: 'digest', at: 'made' })).toEqual({
      engine: 'trino',
      server: 'https://t',
      catalog: 'c',
      schema: 's',
      table: 'rows',
      query: null,
      model: 'digest',
      at: 'made',
    })
    expect(buildSql({ ...whole, query: ' SELECT 1\n' })).toMatchObject({ table: null, query: 'SELECT 1' })
    const empty = {
      engine: 'trino',
      server: '',
      catalog: '',
      schema: '',
      table: null,
      query: null,
      model: null,
      at: null,
    }
    expect(buildSql({})).toEqual(empty)
    expect(buildSql({ server: 1, catalog: [], schema: null, table: '', query: 7, model: '', at: true })).toEqual(empty)
    for (const other of [undefined, null, 'trino', [whole]]) expect(buildSql(other)).toBeUndefined()
  })

  it('are named by their table, or by the beginning of the SHA-256 of their query', () => {
    const spec = buildSql({ ...whole, query: "SELECT 'ä'" })!
    const digest = createHash('sha256').update("SELECT 'ä'", 'utf8').digest('hex').slice(0, 12)
    expect(sqlName(spec)).toBe(`sql:trino/c.s/query-${digest}`)
    expect(sqlName({ ...spec, table: 'rows' })).toBe('sql:trino/c.s.rows')
    expect(sqlName({ ...spec, query: null })).toBe(
      `sql:trino/c.s/query-${createHash('sha256').update('').digest('hex').slice(0, 12)}`,
    )
  })
})

describe('an entry with rows in an engine', () => {
  it('needs what a file would say of itself, and has nothing that only a file has', () => {
    expect(told('{sql: {}}')).toEqual([
      'p.yml:2:1: model "m": /evidence/0 needs task, since its rows are in an engine (fix: add task) [policy/schema]',
      'p.yml:2:1: model "m": /evidence/0 needs columns, since its rows are in an engine (fix: add columns) [policy/schema]',
    ])
    const file = 'goes with a file, and the rows of this entry are in an engine'
    expect(told(`{sql: {}, ${REST}, file: a, as: b, from: head, metrics: {}}`)).toEqual([
      fault('2:52', '/file', `${file} (fix: remove file, or remove sql)`),
      fault('2:59', '/as', `${file} (fix: remove as, or remove sql)`),
      fault('2:68', '/from', `${file} (fix: remove from, or remove sql)`),
      fault('2:83', '/metrics', `${file} (fix: remove metrics, or remove sql)`),
    ])
    expect(told('{file: a, as: b}')).toEqual([])
    expect(told('{sql: trino}')).toEqual([])
  })

  it('names the model of its rows where it is one that is judged', () => {
    const of = (role: string, sql = '{model: digest}') => told(`{sql: ${sql}, ${REST}, role: ${role}}`)
    for (const role of ['candidate', 'baseline', '']) expect(of(role)).toEqual([])
    expect(told(`{sql: {model: digest}, ${REST}}`)).toEqual([])
    for (const role of ['train', 'reference', 'production', 'anchor']) {
      expect(of(role)).toEqual([
        fault(
          '2:15',
          '/sql/model',
          `goes with the roles candidate and baseline, not with "${role}" (fix: remove model)`,
        ),
      ])
      expect(of(role, '{}')).toEqual([])
    }
  })

  it('has a server and a query that may be asked, each told at its place', () => {
    expect(told(`{sql: {server: x, query: DELETE}, ${REST}}`)).toEqual([
      fault('2:16', '/sql/server', '"x" is not an address (fix: write it as https://trino.example.org:8443)'),
      fault(
        '2:26',
        '/sql/query',
        'the query does not begin with SELECT (fix: write one SELECT that gives one row a case)',
      ),
    ])
    // What is empty or no text is told by the schema.
    expect(told(`{sql: {server: "", query: ""}, ${REST}}`)).toEqual([])
    expect(told(`{sql: {server: 7, query: [DELETE]}, ${REST}}`)).toEqual([])
  })

  const name =
    'is not a column name that can be asked for (fix: use letters, digits and underscores; rename the column in a query)'
  it('has columns and groups that can be asked for', () => {
    expect(
      told(
        '{sql: {}, task: binary, columns: {id: a-b, label: y, score: {yes: p 1, no: p_0}}, groups: [sex, age band, 7]}',
      ),
    ).toEqual([
      fault('2:39', '/columns/id', `"a-b" ${name}`),
      fault('2:67', '/columns/score/yes', `"p 1" ${name}`),
      fault('2:97', '/groups/1', `"age band" ${name}`),
    ])
  })

  it('has no faults here of columns and groups that are empty or no texts', () => {
    expect(told('{sql: {}, task: binary, columns: {id: "", label: 7, weight: [a-b]}, groups: a-b}')).toEqual([])
    expect(told('{sql: {}, task: binary, columns: [a-b], groups: ["", [a-b]]}')).toEqual([])
  })

  it('has a class of any name, whose column is found all the same', () => {
    // A class may have any name, and its column is found all the same.
    expect(told('{sql: {}, task: binary, columns: {score: {ok: p, a/b~c: p 1}}}')).toEqual([
      fault('2:57', '/columns/score/a~1b~0c', `"p 1" ${name}`),
    ])
  })

  it('has columns of at most 128 characters that begin with no digit', () => {
    const long = (length: number) => `_${'b'.repeat(length - 1)}`
    expect(told(`{sql: {}, task: binary, columns: {label: ${long(128)}}}`)).toEqual([])
    expect(told(`{sql: {}, task: binary, columns: {label: ${long(129)}}}`)).toHaveLength(1)
    expect(told('{sql: {}, task: binary, columns: {label: 1a}}')).toHaveLength(1)
  })
})

it.each<[string, string, string]>([
  [
    'https://me@t',
    'the address holds credentials, which do not belong in a policy',
    'remove them and set TRINO_USER and TRINO_PASSWORD (or TRINO_TOKEN) in the environment',
  ],
  [
    'http://t:8080',
    '"http://t:8080" is not an https address, and credentials are sent to it',
    'write it with https://; http is for the loopback address only',
  ],
  ['https://t:8443/v1?a#b', '"https://t:8443/v1?a#b" has more than a host and a port', 'write https://t:8443'],
])('the server %s: %s', (server, message, fix) => {
  expect(serverFault(server)).toEqual({ message, fix })
})

describe('a query', () => {
  it.each<[string, string | null]>([
    ['SELECT 1', null],
    ['\n select(1)', null],
    ['SELECT \')\' AS a, "(" FROM t', null],
    ["SELECT 'a--b', '/*', ';'", null],
    ["SELECT 'it''s'", null],
    ["SELECT ''", null],
    ['SELECT a - - b / * c', null],
    ['SELECT (1), (2)', null],
    ['selection', 'the query does not begin with SELECT'],
    ['x SELECT 1', 'the query does not begin with SELECT'],
    ["SELECT '", "the query has a ' that is not closed"],
    ["SELECT 'a''", "the query has a ' that is not closed"],
    ['SELECT "a', 'the query has a " that is not closed'],
    ['SELECT 1;', 'the query has a semicolon, and only one statement is asked'],
    ['SELECT 1 --', 'the query has a comment'],
    ['SELECT 1 -- and so on', 'the query has a comment'],
    ['SELECT 1 /*', 'the query has a comment'],
    ['SELECT /* all */ 1', 'the query has a comment'],
    ['SELECT 1)', 'the query closes a bracket that it did not open'],
    ['SELECT 1) + (2', 'the query closes a bracket that it did not open'],
    ['SELECT ((1)', 'the query has a bracket that is not closed'],
  ])('%j: %s', (query, fault) => {
    expect(queryFault(query)).toBe(fault)
  })
})

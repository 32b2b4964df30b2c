import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { vocabulary } from '../../src/metrics/index.js'
import { diffPolicies, loadPolicy } from '../../src/policy/index.js'
import { PACKS } from '../../src/policy/packs.js'
import { queryFault, serverFault } from '../../src/policy/sql.js'
import { RULES } from '../../src/rules/index.js'

const ENTRY = `
      - sql: {engine: trino, server: "https://trino.example.org:8443", catalog: hive, schema: risk, table: loan}
        task: binary
        columns: {id: id, label: y_true, prediction: y_pred, score: y_score}
        groups: [sex, race]
        positive: 1`

const load = (entry: string) =>
  loadPolicy({
    bytes: new TextEncoder().encode(`version: 1
models:
  - id: loan
    tier: high
    paths: ["models/**"]
    evidence:${entry}
requirements:
  - {id: floor, rule: metric-threshold, with: {metric: accuracy, min: 0.5}}
`),
    path: 'policy.yml',
    vocabulary,
    rules: RULES,
    packs: PACKS,
  })

const said = (entry: string): string => {
  const result = load(entry)
  return result.ok ? '' : result.faults.map(faultText).join('\n')
}

describe('evidence with sql', () => {
  it('names a table of an engine', () => {
    const policy = load(ENTRY)
    if (!policy.ok) throw new Error(said(ENTRY))
    expect(policy.value.models[0]!.evidence[0]).toMatchObject({
      file: 'sql:trino/hive.risk.loan',
      as: null,
      role: 'candidate',
      task: 'binary',
      groups: ['sex', 'race'],
      positive: 1,
      sql: {
        engine: 'trino',
        server: 'https://trino.example.org:8443',
        catalog: 'hive',
        schema: 'risk',
        table: 'loan',
        query: null,
        model: null,
        at: null,
      },
    })
  })

  it('names a query by its digest', () => {
    const policy = load(ENTRY.replace('table: loan', 'query: "SELECT * FROM loan", model: digest, at: made'))
    const entry = policy.ok ? policy.value.models[0]!.evidence[0] : undefined
    expect(entry?.file).toMatch(/^sql:trino\/hive\.risk\/query-[0-9a-f]{12}$/)
    expect(entry?.sql).toMatchObject({ table: null, query: 'SELECT * FROM loan', model: 'digest', at: 'made' })
  })

  it.each<readonly [string, (entry: string) => string, string]>([
    ['neither file nor sql', () => '\n      - {role: candidate}', 'needs file or sql'],
    [
      'a file beside it',
      (e) => e.replace('task:', 'file: a.csv\n        task:'),
      '/file goes with a file, and the rows',
    ],
    ['a reader', (e) => e.replace('task:', 'as: predictions\n        task:'), '/as goes with a file'],
    ['no task', (e) => e.replace('task: binary', 'role: candidate'), 'needs task'],
    ['no columns', (e) => e.replace(/columns: .*/, 'role: candidate'), 'needs columns'],
    ['another engine', (e) => e.replace('engine: trino', 'engine: presto'), 'must be one of trino'],
    ['no table and no query', (e) => e.replace(', table: loan', ''), 'needs table or query'],
    [
      'table and query',
      (e) => e.replace('table: loan', 'table: loan, query: "SELECT 1"'),
      'may have only one of table, query',
    ],
    ['an unknown key', (e) => e.replace('table: loan', 'table: loan, password: x'), 'is not a known key'],
    ['a table with a quote', (e) => e.replace('table: loan', 'table: "a\\"b"'), 'use letters, digits and underscores'],
    ['a table with a dot', (e) => e.replace('table: loan', 'table: a.b'), 'use letters, digits and underscores'],
    [
      'a column with a quote',
      (e) => e.replace('label: y_true', 'label: "y\\" OR 1"'),
      'is not a column name that can be asked for',
    ],
    [
      'a group with a space',
      (e) => e.replace('[sex, race]', '[sex, "age band"]'),
      'is not a column name that can be asked for',
    ],
    ['http', (e) => e.replace('https://', 'http://'), 'is not an https address'],
    ['credentials', (e) => e.replace('https://', 'https://me:secret@'), 'holds credentials'],
    ['a semicolon', (e) => e.replace('table: loan', 'query: "SELECT 1; DROP TABLE x"'), 'has a semicolon'],
    [
      'model for production rows',
      (e) => e.replace('table: loan', 'table: loan, model: m').replace('task:', 'role: production\n        task:'),
      'goes with the roles candidate and baseline',
    ],
    ['two entries of a role', (e) => e + e, 'already has rows of the role candidate'],
    [
      'a rows file of the same role',
      (e) => `${e}\n      - {file: p.csv, task: binary}`,
      'already has rows of the role candidate',
    ],
  ])('is refused with %s', (_, change, message) => {
    expect(said(change(ENTRY))).toContain(message)
  })

  it('shows no credentials in a fault', () => {
    expect(said(ENTRY.replace('https://', 'https://me:secret@'))).not.toContain('secret')
  })

  it('loosens where it changes', () => {
    const [before, after] = [load(ENTRY), load(ENTRY.replace('example.org', 'example.com'))]
    if (!before.ok || !after.ok) throw new Error('does not load')
    expect(diffPolicies(before.value, after.value, RULES)).toMatchObject([
      { effect: 'loosens', where: 'models/loan/evidence' },
    ])
  })
})

describe('serverFault', () => {
  it.each([
    'https://trino.example.org',
    'https://trino.example.org/',
    'https://[2001:db8::1]:8443',
    'http://127.0.0.1:8080',
    'http://localhost',
    'http://[::1]:1',
  ])('takes %s', (server) => expect(serverFault(server)).toBeNull())
  it.each([
    'trino',
    'ftp://a',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'https://a/path',
    'https://a?x',
    'https://a#x',
    'https://:p@a',
    'javascript:1',
    'http://0.0.0.0',
  ])('refuses %s', (server) => expect(serverFault(server)).not.toBeNull())
})

describe('queryFault', () => {
  it.each(["SELECT ';--' AS a FROM t", 'select "a;b" from t', '  SELECT (1)', "SELECT 'it''s'"])(
    'takes %s',
    (query) => {
      expect(queryFault(query)).toBeNull()
    },
  )
  it.each<readonly [string, string]>([
    ['DELETE FROM t', 'SELECT'],
    ['WITH a AS (SELECT 1) SELECT * FROM a', 'SELECT'],
    ['SELECTED', 'SELECT'],
    ['SELECT 1;', 'semicolon'],
    ['SELECT 1 -- x', 'comment'],
    ['SELECT /* x */ 1', 'comment'],
    ["SELECT 'a", 'not closed'],
    ['SELECT "a', 'not closed'],
    ['SELECT 1) AS given, (SELECT 2', 'did not open'],
    ['SELECT (1', 'not closed'],
  ])('refuses %s', (query, word) => {
    expect(queryFault(query)).toContain(word)
  })
})

it.each([
  ['http://localhost:8080', null],
  ['http://127.0.0.1:8080', null],
  ['http://[::1]:8080', null],
  ['https://trino.example.org', null],
  ['https://trino.example.org/', null],
  ['http://trino.example.org', 'is not an https address'],
  ['http://localhost.example.org', 'is not an https address'],
  ['ftp://localhost', 'is not an https address'],
  ['ws://127.0.0.1', 'is not an https address'],
  ['https://user@trino.example.org', 'holds credentials'],
  ['https://:secret@trino.example.org', 'holds credentials'],
  ['https://trino.example.org/v1', 'has more than a host and a port'],
  ['https://trino.example.org?', 'has more than a host and a port'],
  ['https://trino.example.org?a', 'has more than a host and a port'],
  ['https://trino.example.org#', 'has more than a host and a port'],
  ['https://trino.example.org#a', 'has more than a host and a port'],
  ['trino.example.org', 'is not an address'],
])('the server %s: %s', (server, words) => {
  const fault = serverFault(server)
  if (words === null) expect(fault).toBeNull()
  else expect(fault?.message).toContain(words)
})

it('tells a fault where it stands', () => {
  const placed = (change: (entry: string) => string) => said(change(ENTRY)).replace(/^policy\.yml:\d+:\d+: /, '')
  expect(
    placed((e) =>
      e.replace('table: loan', 'table: loan, model: digest').replace('task:', 'role: train\n        task:'),
    ),
  ).toMatch(/^model "loan": \/evidence\/0\/sql\/model goes with the roles candidate and baseline, not with "train"/)
  expect(placed((e) => e.replace('https:', 'http:'))).toMatch(/^model "loan": \/evidence\/0\/sql\/server /)
  expect(placed((e) => e.replace('table: loan', 'query: "SELECT 1;"'))).toMatch(
    /^model "loan": \/evidence\/0\/sql\/query /,
  )
  expect(placed((e) => e.replace('y_true', 'y-true'))).toMatch(/^model "loan": \/evidence\/0\/columns\/label "y-true"/)
  expect(placed((e) => e.replace('[sex, race]', '[sex, "ra ce"]'))).toMatch(
    /^model "loan": \/evidence\/0\/groups\/1 "ra ce"/,
  )
})

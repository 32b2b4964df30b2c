import { describe, expect, it } from 'vitest'
import { nobody, parseApprovals } from '../../src/collect/approvals-file.js'

const HEAD = '1'.repeat(40)
const approval = { login: 'alice-risk', state: 'approved', commit: HEAD, at: '2024-06-20T09:00:00Z' }
const parse = (value: unknown) =>
  parseApprovals(typeof value === 'string' ? value : JSON.stringify(value), 'people.json')

describe('an approvals file', () => {
  it('gives author, committers, teams and reviews', () => {
    const people = parse({
      author: 'erin',
      committers: ['erin', 'bob'],
      teams: { 'Acme/Model-Risk': ['alice-risk'] },
      approvals: [approval],
    })
    expect(people).toEqual({
      ok: true,
      value: {
        author: 'erin',
        committers: ['erin', 'bob'],
        unattributed: false,
        teams: { 'acme/model-risk': ['alice-risk'] },
        unreadableTeams: [],
        reviews: [{ ...approval, human: true, mayWrite: true }],
        known: true,
      },
    })
  })

  it('takes a login that ends in [bot] for a bot', () => {
    const people = parse({ approvals: [{ ...approval, login: 'risk[bot]' }] })
    expect(people.ok && people.value.reviews[0]?.human).toBe(false)
  })

  it('knows nobody where it is empty', () => {
    const people = parse({})
    expect(people.ok && people.value).toMatchObject({ author: null, committers: [], reviews: [], known: true })
  })

  it('keeps a team of a hostile name', () => {
    const people = parse('{"teams": {"__proto__": ["mallory"]}}')
    expect(people.ok && Object.keys(people.value.teams)).toEqual(['__proto__'])
  })

  it.each([
    ['a state in other letters', { ...approval, state: 'APPROVED' }, 'state is "APPROVED"'],
    ['no commit', { ...approval, commit: undefined }, 'commit is absent'],
    ['a commit that is a number', { ...approval, commit: 1 }, 'commit is 1'],
    ['a time that is none', { ...approval, at: 'yesterday' }, 'at is "yesterday"'],
    ['a time without a zone', { ...approval, at: '2024-06-20T09:00:00' }, 'at is "2024-06-20T09:00:00"'],
    ['a day that does not exist', { ...approval, at: '2024-02-30T09:00:00Z' }, 'at is "2024-02-30T09:00:00Z"'],
    ['no login', { ...approval, login: '' }, 'login is ""'],
    ['null', null, 'it is null'],
    ['a list', [], 'it is []'],
    ['a text without end', 'x'.repeat(999), `it is "${'x'.repeat(58)}…`],
  ])('is refused where an approval has %s', (_, one, what) => {
    const people = parse({ approvals: [approval, one] })
    expect(people.ok ? [] : people.faults).toMatchObject([{ code: 'people/file', path: 'people.json', line: 1 }])
    expect(people.ok ? '' : people.faults[0]?.message).toMatch(/^\/approvals\/1 must have login, /)
    expect(people.ok ? '' : people.faults[0]?.message.endsWith(`: ${what}`)).toBe(true)
  })

  it('tells every fault, each where it stands', () => {
    const people = parse(
      [
        '{',
        '  "author": 3,',
        '  "committers": ["erin", ""],',
        '  "teams": {"acme/model-risk": "alice"},',
        '  "approvals": [',
        '    {"login": "alice-risk"}',
        '  ]',
        '}',
      ].join('\n'),
    )
    expect(people.ok ? [] : people.faults.map((one) => [one.line, one.column, one.message.split(' ')[0]])).toEqual([
      [2, 13, '/author'],
      [3, 17, '/committers'],
      [4, 32, '/teams/acme~1model-risk'],
      [6, 5, '/approvals/0'],
    ])
    expect(people.ok ? [] : people.faults.map((one) => one.message.split(/, and is |: /)[1])).toEqual([
      '3',
      '["erin",""]',
      '"alice"',
      'state is absent',
    ])
  })

  it.each([
    ['text that is no JSON', '{', 1],
    ['a key twice', '{"author": "a",\n "author": "b"}', 2],
    ['a list', '[]', null],
    ['a list of teams', '{"teams": []}', 1],
    ['approvals that are no list', '{"approvals": {}}', 1],
  ])('is refused where it is %s', (_, text, line) => {
    const people = parse(text)
    expect(people.ok ? [] : people.faults).toMatchObject([{ code: 'people/file', line }])
  })
})

it('knows nobody without a file', () => {
  expect(nobody(['erin'], false)).toMatchObject({ author: null, committers: ['erin'], reviews: [], known: false })
})

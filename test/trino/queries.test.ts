import { afterEach, describe, expect, it } from 'vitest'
import { faultText, type Result } from '../../src/domain/fault.js'
import type { Query } from '../../src/domain/query.js'
import type { TrinoLimits } from '../../src/trino/protocol.js'
import { TRINO_LIMITS, trinoQueries } from '../../src/trino/queries.js'
import { pagesOf, type TrinoReply, type TrinoServer, trinoServer } from '../fakes/trino-server.js'

const ANSWER = { columns: [{ name: 'n', type: 'bigint' }], rows: [[1], [2], [3]] }
const NEXT = '{origin}/v1/statement/executing/20240620_1/y1/1'
const USER = { TRINO_USER: 'gate', TRINO_PASSWORD: 'hunter2-secret' }

let server: TrinoServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const queryTo = (origin: string): Query => ({
  path: 'sql:trino/hive.risk.loan',
  engine: 'trino',
  server: origin,
  catalog: 'hive',
  schema: 'risk',
  statement: 'SELECT 1',
})

/** Asks a server that gives these replies in turn. */
async function ask(
  replies: readonly TrinoReply[],
  { environment = USER, limits = {} }: { environment?: Record<string, string>; limits?: Partial<TrinoLimits> } = {},
) {
  server = await trinoServer((_, index) => replies[Math.min(index, replies.length - 1)]!)
  return trinoQueries(environment, { ...TRINO_LIMITS, ...limits }).ask(queryTo(server.origin))
}

const said = (result: Result<unknown>): string => (result.ok ? 'good' : result.faults.map(faultText).join('\n'))

describe('trinoQueries', () => {
  it('posts the statement and follows its pages to the end', async () => {
    const result = await ask(pagesOf(ANSWER))
    expect(result).toEqual({ ok: true, value: ANSWER })
    expect(server!.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/statement',
      'GET /v1/statement/executing/20240620_1/y1/1',
      'GET /v1/statement/executing/20240620_1/y2/2',
    ])
    const [first] = server!.requests
    expect(first!.body).toBe('SELECT 1')
    expect(first!.headers).toMatchObject({
      'x-trino-user': 'gate',
      'x-trino-source': 'risk-gate',
      'x-trino-catalog': 'hive',
      'x-trino-schema': 'risk',
      'x-trino-time-zone': 'UTC',
      authorization: `Basic ${Buffer.from('gate:hunter2-secret').toString('base64')}`,
    })
    expect(server!.requests[2]!.headers.authorization).toBe(first!.headers.authorization)
  })

  it('sends a token as such, and asks without a password where none is set', async () => {
    await ask(pagesOf(ANSWER), { environment: { TRINO_TOKEN: 'tok.en' } })
    expect(server!.requests[0]!.headers).toMatchObject({ authorization: 'Bearer tok.en', 'x-trino-user': 'risk-gate' })
    await server!.close()
    await ask(pagesOf(ANSWER), { environment: { TRINO_USER: 'gate' } })
    expect(server!.requests[0]!.headers.authorization).toBeUndefined()
  })

  it('waits where the server is busy, and asks again', async () => {
    const [first, ...rest] = pagesOf(ANSWER)
    const busy = { status: 429, headers: { 'retry-after': '0' } }
    expect(await ask([busy, { status: 503 }, first!, { status: 502 }, ...rest])).toEqual({ ok: true, value: ANSWER })
  })

  it.each<readonly [string, readonly TrinoReply[], string]>([
    [
      'the error of the engine',
      [{ json: { error: { message: "line 1: Column 'y' cannot be resolved", errorName: 'COLUMN_NOT_FOUND' } } }],
      "refused the statement: line 1: Column 'y' cannot be resolved (COLUMN_NOT_FOUND)",
    ],
    [
      'an error after rows',
      [
        pagesOf(ANSWER)[0]!,
        { json: { columns: ANSWER.columns, data: ANSWER.rows, error: { message: 'lost a node' } } },
      ],
      'lost a node',
    ],
    ['an error without words', [{ json: { error: 'x' } }], 'it does not say why'],
    [
      'another host',
      [{ json: { nextUri: 'http://127.0.0.1:1/v1/statement/executing/1' } }],
      'sends to another address',
    ],
    ['another scheme', [{ json: { nextUri: 'https://127.0.0.1/v1' } }], 'sends to another address'],
    ['an address with credentials', [{ json: { nextUri: 'http://a:b@{host}/v1' } }], 'sends to another address'],
    ['an address that is none', [{ json: { nextUri: 'next' } }], 'sends to another address'],
    ['a circle', [{ json: { nextUri: NEXT } }], 'sends in a circle'],
    ['a redirect', [{ status: 307, headers: { location: 'http://127.0.0.1:1/v1/statement' } }], 'could not be reached'],
    ['a server that is none of Trino', [{ status: 200, body: '<html>' }], 'is no JSON'],
    ['half a page', [{ status: 200, body: '{"columns":[{"name":"n"' }], 'is no JSON'],
    ['a list', [{ json: [] }], 'is no JSON object'],
    ['columns without a type', [{ json: { columns: [{ name: 'n' }] } }], 'columns without name or type'],
    ['data that is no list of rows', [{ json: { columns: ANSWER.columns, data: [1] } }], 'no list of rows'],
    ['a nextUri that is no text', [{ json: { nextUri: 7 } }], 'nextUri that is no text'],
    ['an end without columns', [{ json: {} }], 'without telling the columns'],
    ['a refusal of the job', [{ status: 401, body: 'hunter2-secret' }], 'does not let the job in (HTTP 401)'],
    ['an HTTP error', [{ status: 500, body: 'no\nnode' }], 'answered HTTP 500: no node'],
  ])('tells %s', async (_, replies, message) => {
    const result = await ask(replies)
    expect(result.ok).toBe(false)
    expect(said(result)).toContain(message)
    expect(said(result)).toContain('sql:trino/hive.risk.loan')
  })

  it('tells the engine to stop where it will not read on', async () => {
    await ask([pagesOf(ANSWER)[0]!, { status: 500 }])
    expect(server!.requests.at(-1)).toMatchObject({ method: 'DELETE', path: NEXT.replace('{origin}', '') })
  })

  it('never shows a secret, whatever the engine says', async () => {
    const basic = Buffer.from('gate:hunter2-secret').toString('base64')
    const result = await ask([{ json: { error: { message: `bad login hunter2-secret (${basic})` } } }])
    expect(said(result)).toContain('bad login *** (***)')
    expect(said(result)).not.toContain('hunter2')
  })

  it.each<readonly [string, Partial<TrinoLimits>, readonly TrinoReply[], string]>([
    ['bytes', { bytes: 100 }, pagesOf(ANSWER), 'more than 100 bytes'],
    ['rows', { rows: 2 }, pagesOf(ANSWER), 'more than 2 rows'],
    ['time', { time: 300 }, [{ status: 503 }], 'busy'],
    ['one request', { request: 150 }, [{ hang: true }], 'did not answer within'],
    ['the whole query', { time: 150 }, [{ hang: true }], 'did not answer within'],
  ])('keeps its limit of %s', async (_, limits, replies, message) => {
    expect(said(await ask(replies, { limits }))).toContain(message)
  })

  it.each<readonly [string, Record<string, string>, string]>([
    ['nothing is set', {}, 'nothing says who asks'],
    ['both a password and a token are set', { ...USER, TRINO_TOKEN: 't' }, 'both set'],
    ['a token has a line end', { TRINO_TOKEN: 'a\nb' }, 'TRINO_TOKEN has characters'],
    ['a user has a colon', { TRINO_USER: 'a:b', TRINO_PASSWORD: 'x' }, 'colon'],
    [
      'only another server may be asked',
      { ...USER, TRINO_SERVER: 'https://trino.example.org' },
      'TRINO_SERVER allows another',
    ],
  ])('asks nobody where %s', async (_, environment, message) => {
    const result = await ask(pagesOf(ANSWER), { environment })
    expect(said(result)).toContain(message)
    expect(said(result)).toContain('[sql/credentials]')
    expect(server!.requests).toEqual([])
  })

  it('sends no credentials over http, but on loopback', async () => {
    const result = await trinoQueries(USER).ask(queryTo('http://trino.example.org'))
    expect(said(result)).toContain('no https address')
  })

  it('tells a server that is not there', async () => {
    server = await trinoServer(() => ({ json: {} }))
    const { origin } = server
    await server.close()
    expect(said(await trinoQueries(USER).ask(queryTo(origin)))).toContain('could not be reached')
  })
})

import { describe, expect, it } from 'vitest'
import { inTurn, type Reply, refusal, SERVER, scripted, silence } from '../fakes/forge-calls.js'

const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const ok = { data: { number: 42 } }
const faultOf = (result: { ok: boolean; faults?: readonly { code: string; message: string; fix: string | null }[] }) =>
  result.faults?.[0]

describe('one object', () => {
  it('is what the forge has, asked once', async () => {
    const calls = inTurn(ok)
    expect(await calls.api.get(ROUTE, { pull_number: 42 })).toEqual({ ok: true, value: { number: 42 } })
    expect(calls.asked).toEqual([{ route: ROUTE, parameters: { pull_number: 42 } }])
    expect(calls.waits).toEqual([])
  })

  it('is empty where the forge has nothing to say (204)', async () => {
    expect(await inTurn({ status: 204 }).api.get(ROUTE)).toEqual({ ok: true, value: {} })
  })

  it.each<[string, unknown]>([
    ['a cut body', '{"number": 42, "ti'],
    ['an HTML page', '<html>'],
    ['a list', [ok.data]],
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['no body at all', ''],
  ])('is not %s: asked again, then an error that speaks of JSON', async (_, data) => {
    const calls = inTurn({ data })
    const fault = faultOf(await calls.api.get(ROUTE))
    expect(fault).toMatchObject({ code: 'forge/answer', path: ROUTE })
    expect(fault?.message).toContain('JSON')
    expect(calls.waits).toEqual([500, 1000, 2000])
  })

  it('is had after a body that was cut once', async () => {
    const calls = inTurn({ data: '{"numb' }, ok)
    expect((await calls.api.get(ROUTE)).ok).toBe(true)
    expect(calls.log[0]).toContain('asking again in 1 s')
  })
})

describe('asking again', () => {
  it.each<[string, Reply, readonly number[]]>([
    ['429, which says how long', refusal(429, {}, { 'retry-after': '7' }), [7000]],
    ['429, which does not say how long', refusal(429), [5000]],
    ['429, with a time that cannot be read', refusal(429, {}, { 'retry-after': 'soon' }), [5000]],
    ['403 with retry-after', refusal(403, {}, { 'retry-after': '0' }), [0]],
    ['403 that speaks of a secondary rate limit', refusal(403, { message: 'a secondary rate limit' }), [5000]],
    [
      '403 with nothing left, until a time that is past',
      refusal(403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      [0],
    ],
    ['500', refusal(500, '<html>'), [500]],
    ['502', refusal(502), [500]],
    ['503', refusal(503), [500]],
    ['a connection that broke', silence('socket hang up'), [500]],
    ['no answer in time', silence('The operation was aborted due to timeout', 'TimeoutError'), [500]],
  ])('helps after %s', async (_, reply, waits) => {
    const calls = inTurn(reply, ok)
    expect((await calls.api.get(ROUTE)).ok).toBe(true)
    expect(calls.waits).toEqual(waits)
  })

  it.each<[string, Reply, string, string]>([
    ['401', refusal(401), 'forge/permission', '401'],
    [
      '403 without a limit',
      refusal(403, { message: 'Resource not accessible by integration' }),
      'forge/permission',
      'not accessible',
    ],
    ['404', refusal(404, { message: 'Not Found' }), 'forge/not-found', '404'],
    ['410', refusal(410), 'forge/answer', '410'],
    [
      '422',
      refusal(422, { message: 'Validation Failed', errors: [{ message: 'too long' }] }),
      'forge/answer',
      'Validation Failed; too long',
    ],
    ['a limit that lasts an hour', refusal(429, {}, { 'retry-after': '3600' }), 'forge/limit', 'rate limit'],
  ])('is not done after %s', async (_, reply, code, word) => {
    const calls = inTurn(reply)
    const fault = faultOf(await calls.api.get(ROUTE))
    expect(fault).toMatchObject({ code, path: ROUTE })
    expect(fault?.message).toContain(word)
    expect(calls.asked).toHaveLength(1)
  })

  it.each<[string, Reply, string, string]>([
    [
      'a limit that does not end',
      refusal(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '60' }),
      'forge/limit',
      'rate limit',
    ],
    ['a server that does not recover', refusal(500, '<html><body>Unicorn!'), 'forge/answer', 'HTTP 500'],
    ['silence', silence('getaddrinfo ENOTFOUND'), 'forge/answer', 'no answer: getaddrinfo'],
    ['time-outs', silence('aborted', 'TimeoutError'), 'forge/answer', 'timed out'],
  ])('ends after four times: %s', async (_, reply, code, word) => {
    const calls = inTurn(reply)
    const fault = faultOf(await calls.api.get(ROUTE))
    expect(fault?.code).toBe(code)
    expect(fault?.message).toContain(word)
    expect(fault?.fix).toBeTruthy()
    expect(calls.asked).toHaveLength(4)
  })

  it('never waits longer than a minute at a time', async () => {
    const calls = inTurn(refusal(429, {}, { 'retry-after': '60' }))
    await calls.api.get(ROUTE)
    expect(calls.waits).toEqual([60_000, 60_000, 60_000])
  })
})

describe('a list', () => {
  const item = (id: number) => ({ id })
  const page = (ids: readonly number[], next?: string): Reply => ({
    data: ids.map(item),
    headers: next === undefined ? {} : { link: `<${SERVER}/x?page=${next}>; rel="next"` },
  })

  it('is every page, in order, a hundred a page', async () => {
    const calls = inTurn(page([1, 2], '2'), page([3], '3'), page([4]))
    const list = await calls.api.list('GET /x', { owner: 'acme' })
    expect(list.ok && list.value).toEqual([1, 2, 3, 4].map(item))
    expect(calls.asked).toEqual([
      { route: 'GET /x', parameters: { owner: 'acme', per_page: 100 } },
      { route: `GET ${SERVER}/x?page=2`, parameters: {} },
      { route: `GET ${SERVER}/x?page=3`, parameters: {} },
    ])
  })

  it('does not end at an empty page that names a next one', async () => {
    const list = await inTurn(page([], '2'), page([5])).api.list('GET /x')
    expect(list.ok && list.value).toEqual([item(5)])
  })

  it.each([
    ['with other relations before it', `<${SERVER}/x?page=9>; rel="last", <${SERVER}/x?page=2>; rel="next"`],
    ['with another parameter before it', `<${SERVER}/x?page=2>; title="a, b"; rel="next"`],
    ['without quotes', `<${SERVER}/x?page=2>;rel=next`],
    ['with two relations', `<${SERVER}/x?page=2>; rel="prefetch next"`],
    ['in capitals', `<${SERVER}/x?page=2>; REL="NEXT"`],
    ['after a comma in its address', `<${SERVER}/x?a=1,2>; rel="prev", <${SERVER}/x?page=2>; rel="next"`],
  ])('goes on where the link is written %s', async (_, link) => {
    const list = await inTurn({ data: [item(1)], headers: { link } }, page([2])).api.list('GET /x')
    expect(list.ok && list.value).toEqual([item(1), item(2)])
  })

  it('ends where the link names only other pages', async () => {
    const link = `<${SERVER}/next?page=1>; rel="prev", <${SERVER}/x?page=9>; rel="last"`
    const list = await inTurn({ data: [item(1)], headers: { link } }).api.list('GET /x')
    expect(list.ok && list.value).toEqual([item(1)])
  })

  it.each([
    ['to another host', '<https://evil.example/x?page=2>; rel="next"', 'another host'],
    ['to a host that begins alike', '<https://api.github.com.evil.example/x>; rel="next"', 'another host'],
    ['to the same host without encryption', '<http://api.github.com/x?page=2>; rel="next"', 'another host'],
    ['nowhere', '</x?page=2>; rel="next"', 'another host'],
    ['to a page that it does not name', 'page 2; rel="next"', 'does not say where'],
  ])('is an error where a page sends %s, which is not asked', async (_, link, word) => {
    const calls = inTurn({ data: [item(1)], headers: { link } })
    const fault = faultOf(await calls.api.list('GET /x'))
    expect(fault?.message).toContain(word)
    expect(calls.asked).toHaveLength(1)
  })

  it('is an error where pages go round in a circle', async () => {
    const self = inTurn(page([1], '1'))
    expect(faultOf(await self.api.list('GET /x'))?.message).toContain('circle')
    expect(self.asked.length).toBeLessThan(4)
    const two = scripted((_, index) => page([1], index % 2 ? '2' : '3'))
    expect(faultOf(await two.api.list('GET /x'))?.message).toContain('circle')
  })

  it('is an error beyond a hundred pages', async () => {
    const calls = scripted((_, index) => page([index], String(index + 2)))
    expect(faultOf(await calls.api.list('GET /x'))?.message).toContain('100 pages')
    expect(calls.asked).toHaveLength(100)
  })

  it.each<[string, unknown]>([
    ['an object', { items: [] }],
    ['text cut off', '[{"filename":"models/credit/mod'],
    ['a list of numbers', [1]],
    ['a list with null', [null]],
  ])('is an error where a page is %s, also a later one', async (_, data) => {
    expect(faultOf(await inTurn({ data }).api.list('GET /x'))?.message).toContain('not a list')
    const later = inTurn(page([1], '2'), { data })
    expect((await later.api.list('GET /x')).ok).toBe(false)
  })

  it('asks for a page again that failed', async () => {
    const list = await inTurn(page([1], '2'), refusal(502), page([2])).api.list('GET /x')
    expect(list.ok && list.value).toEqual([item(1), item(2)])
  })
})

describe('a call that changes something', () => {
  it.each<[string, Reply]>([
    ['a limit', refusal(429, {}, { 'retry-after': '0' })],
    ['a server error', refusal(502)],
    ['silence', silence('socket hang up')],
    ['a cut answer', { status: 201, data: '{"id": 1' }],
  ])('is never made twice by itself, also after %s', async (_, reply) => {
    const calls = inTurn(reply, { data: { id: 1 } })
    expect((await calls.api.send('POST /x', { body: 'b' })).ok).toBe(false)
    expect(calls.asked).toEqual([{ route: 'POST /x', parameters: { body: 'b' } }])
    expect(calls.waits).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { bad, fault, good } from '../../src/domain/fault.js'
import type { Issue, Issues } from '../../src/ports.js'
import { keepIssues } from '../../src/publish/issues.js'

const A = '<!-- a -->'
const B = '<!-- b -->'
const wanted = (marker: string, text = 'text') => ({ marker, title: `title ${text}`, body: `${marker}\n${text}` })

type Stored = { -readonly [K in keyof Issue]: Issue[K] } & { labels?: readonly string[] }

/** Issues in memory; `failing`: what goes wrong, by call. */
function tracker(
  all: Stored[] = [],
  failing: { create?: 'lost' | 'refused' | 'broken'; list?: boolean; update?: boolean } = {},
) {
  const calls: string[] = []
  const issues: Issues = {
    async list(label) {
      calls.push(`list ${label}`)
      return failing.list ? bad(fault('forge/answer', 'x', 'HTTP 502')) : good(all.map((one) => ({ ...one })))
    },
    async create(input) {
      calls.push('create')
      if (failing.create === 'refused') return bad(fault('forge/permission', 'x', 'may not'))
      const once = failing.create
      failing.create = undefined
      if (once === 'broken') return bad(fault('forge/answer', 'x', 'HTTP 502'))
      const number = Math.max(0, ...all.map((one) => one.number)) + 1
      all.push({ number, ...input, open: true, own: true })
      return once === 'lost' ? bad(fault('forge/answer', 'x', 'no answer')) : good(number)
    },
    async update(number, { state, ...change }) {
      calls.push(`update ${number}`)
      if (failing.update) return bad(fault('forge/permission', 'x', 'may not'))
      const one = all.find((issue) => issue.number === number)!
      Object.assign(one, change, state ? { open: state === 'open' } : {})
      return good(undefined)
    },
  }
  return { issues, all, calls }
}

const own = (number: number, marker: string, over: Partial<Stored> = {}): Stored => ({
  number,
  ...wanted(marker),
  open: true,
  own: true,
  ...over,
})

describe('issues that are kept', () => {
  it('are opened once with the label, and left alone while nothing changes', async () => {
    const here = tracker()
    expect(await keepIssues([wanted(A)], [A, B], here.issues)).toEqual([])
    expect(await keepIssues([wanted(A)], [A, B], here.issues)).toEqual([])
    expect(here.all).toMatchObject([{ title: 'title text', labels: ['risk-gate'], open: true }])
    expect(here.calls).toEqual(['list risk-gate', 'create', 'list risk-gate'])
  })

  it('are edited, closed when their reason is gone, and opened again when it returns', async () => {
    const here = tracker([own(1, A)])
    await keepIssues([wanted(A, 'more')], [A], here.issues)
    expect(here.all).toMatchObject([{ title: 'title more', open: true }])
    await keepIssues([], [A], here.issues)
    expect(here.all).toMatchObject([{ title: 'title more', open: false }])
    await keepIssues([], [A], here.issues)
    await keepIssues([wanted(A)], [A], here.issues)
    expect(here.all).toMatchObject([{ title: 'title text', open: true }])
    expect(here.calls.filter((one) => one.startsWith('update'))).toHaveLength(3)
  })

  it.each<[string, Partial<Stored>]>([
    ['somebody else who copied the marker', { own: false }],
    ['ourselves that only quotes the marker', { body: `> ${A}` }],
  ])('are not those of %s', async (_, over) => {
    const here = tracker([own(1, A, over)])
    await keepIssues([wanted(A)], [A], here.issues)
    expect(here.all).toHaveLength(2)
    await keepIssues([], [A], here.issues)
    expect(here.all.map(({ open }) => open)).toEqual([true, false])
  })

  it('are one where two runs opened two', async () => {
    const here = tracker([own(3, A), own(2, A)])
    await keepIssues([wanted(A)], [A], here.issues)
    expect(here.all.map(({ number, open }) => [number, open])).toEqual([
      [3, false],
      [2, true],
    ])
  })

  it('are not opened twice where the answer was lost', async () => {
    const lost = tracker([], { create: 'lost' })
    expect(await keepIssues([wanted(A)], [A], lost.issues)).toEqual([])
    const broken = tracker([], { create: 'broken' })
    expect(await keepIssues([wanted(A)], [A], broken.issues)).toEqual([])
    expect([lost.all.length, broken.all.length]).toEqual([1, 1])
  })

  it('are left alone where the forge gives their lines back with another ending', async () => {
    const here = tracker([own(1, A, { body: wanted(A).body.replaceAll('\n', '\r\n') })])
    await keepIssues([wanted(A)], [A], here.issues)
    expect(here.calls).toEqual(['list risk-gate'])
  })

  it('are told of where they could not be kept, and the others are', async () => {
    const refused = tracker([own(1, B)], { create: 'refused' })
    expect((await keepIssues([wanted(A)], [A, B], refused.issues)).map(({ code }) => code)).toEqual([
      'forge/permission',
    ])
    expect(refused.all).toMatchObject([{ open: false }])
    const blind = tracker([], { list: true })
    expect(await keepIssues([wanted(A)], [A], blind.issues)).toHaveLength(1)
    expect(blind.calls).toEqual(['list risk-gate'])
    const fixed = tracker([own(1, A)], { update: true })
    expect(await keepIssues([], [A], fixed.issues)).toHaveLength(1)
  })
})

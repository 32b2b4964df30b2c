/** The monotone law (contract §1): less evidence, or spoilt evidence, never gives a better verdict. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../src/domain/decision.js'
import { judge } from '../src/judge.js'
import { canonical } from '../src/record.js'
import { findingsOf, snapshotOf, unmet } from './fakes/local-gate.js'
import type { TreeFiles } from './fakes/trees.js'
import { rank, STATES, type State, VERDICTS } from './fakes/whole-states.js'
import { EVIDENCE_FILES } from './fakes/whole-world.js'

type Spoil = (files: TreeFiles) => TreeFiles

const without = (files: TreeFiles, path: string): TreeFiles =>
  Object.fromEntries(Object.entries(files).filter(([one]) => one !== path))
const change = (files: TreeFiles, path: string, edit: (text: string) => string | Uint8Array): TreeFiles => {
  const text = files[path]
  return typeof text === 'string' ? { ...files, [path]: edit(text) } : files
}

const somePath = fc.constantFrom(...EVIDENCE_FILES)
const someRowsPath = fc.constantFrom('reports/predictions.csv', 'reports/baseline.csv')
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const cells = (line: string) => line.split(',')

/** Keeps the header and the rows that `keep` wants. */
const onlyRows = (text: string, keep: (row: readonly string[]) => boolean) => {
  const [header = '', ...rows] = text.trimEnd().split('\n')
  return `${[header, ...rows.filter((row) => keep(cells(row)))].join('\n')}\n`
}

/** A JSON document without the value at one of the places that `places` finds. */
function withoutKey(
  text: string,
  places: (document: Record<string, never>) => readonly (readonly [object, string])[],
  at: number,
): string {
  const document = JSON.parse(text)
  const found = places(document)
  const [owner, key] = found[Math.floor(at * found.length)]!
  delete (owner as Record<string, unknown>)[key]
  return JSON.stringify(document)
}

const keysOf = (owner: object): readonly (readonly [object, string])[] => Object.keys(owner).map((key) => [owner, key])

/** Each way to take something away or spoil it, told in words for the report of a counterexample. */
const SPOILS: Readonly<Record<string, fc.Arbitrary<readonly [string, Spoil]>>> = {
  'a file is deleted': somePath.map((path) => [path, (files) => without(files, path)]),
  'a file is cut off': fc
    .tuple(somePath, share)
    .map(([path, at]) => [
      `${path} at ${at}`,
      (files) => change(files, path, (text) => text.slice(0, Math.floor(at * text.length))),
    ]),
  'bytes of a file are wiped': fc
    .tuple(somePath, share, fc.constantFrom(0x00, 0xff), fc.integer({ min: 1, max: 64 }))
    .map(([path, at, byte, length]) => [
      `${path} at ${at}`,
      (files) =>
        change(files, path, (text) => {
          const bytes = Buffer.from(text)
          const from = Math.floor(at * bytes.length)
          bytes.subarray(from, from + length).fill(byte)
          return bytes
        }),
    ]),
  'a file becomes a link': somePath.map((path) => [path, (files) => ({ ...files, [path]: { kind: 'link' as const } })]),
  'a group is dropped': fc
    .tuple(someRowsPath, fc.constantFrom('F', 'M', 'A', 'B'))
    .map(([path, group]) => [
      `${group} of ${path}`,
      (files) => change(files, path, (text) => onlyRows(text, (row) => !row.includes(group))),
    ]),
  'rows are dropped': fc
    .tuple(someRowsPath, fc.integer({ min: 2, max: 9 }), fc.nat(8))
    .map(([path, every, which]) => [
      `${path}, every ${every}th`,
      (files) =>
        change(files, path, (text) => onlyRows(text, (row) => Number(row[0]?.slice(1)) % every !== which % every)),
    ]),
  'a column is dropped': fc.tuple(someRowsPath, fc.nat(5)).map(([path, column]) => [
    `${column} of ${path}`,
    (files) =>
      change(files, path, (text) =>
        text
          .split('\n')
          .map((line) =>
            cells(line)
              .filter((_, at) => at !== column)
              .join(','),
          )
          .join('\n'),
      ),
  ]),
  'a metric is dropped': share.map((at) => [
    `${at}`,
    (files) =>
      change(files, 'reports/evaluation.json', (text) =>
        withoutKey(
          text,
          (document) => [...keysOf(document['metrics']!), ...keysOf(document['slices']!['race']!['A']!)],
          at,
        ),
      ),
  ]),
  'a slice is dropped': share.map((at) => [
    `${at}`,
    (files) =>
      change(files, 'reports/evaluation.json', (text) =>
        withoutKey(text, (document) => [...keysOf(document['slices']!), ...keysOf(document['slices']!['race']!)], at),
      ),
  ]),
  'a fact of the evaluation is dropped': share.map((at) => [
    `${at}`,
    (files) =>
      change(files, 'reports/evaluation.json', (text) =>
        withoutKey(
          text,
          (document) => [...keysOf(document), ...keysOf(document['model']!), ...keysOf(document['dataset']!)],
          at,
        ),
      ),
  ]),
}

/** Ways to write the same in another order. */
const TURNS: Readonly<Record<string, Spoil>> = {
  'rows turned round': (files) =>
    change(files, 'reports/predictions.csv', (text) => {
      const [header, ...rows] = text.trimEnd().split('\n')
      return `${[header, ...rows.reverse()].join('\n')}\n`
    }),
  'rows of the baseline sorted by score': (files) =>
    change(files, 'reports/baseline.csv', (text) => {
      const [header, ...rows] = text.trimEnd().split('\n')
      return `${[header, ...rows.sort((a, b) => Number(cells(a)[3]) - Number(cells(b)[3]))].join('\n')}\n`
    }),
  'keys turned round': (files) =>
    change(files, 'reports/validation.json', (text) =>
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ),
}

const decisionOf = (state: State, head: TreeFiles) => judge(snapshotOf(state.base, head, state.people))

describe('each state', () => {
  it.each(Object.entries(STATES))('%s is what it is made to be', async (_, state) => {
    const decision = await decisionOf(state, state.head)
    for (const one of state.unmet) expect(unmet(decision)).toContain(one)
    expect(decision.verdict).toBe(state.unmet.length ? 'fail' : 'pass')
  })
})

describe('the verdict never gets better', () => {
  it.each(Object.keys(SPOILS))('where %s', async (how) => {
    const names = fc.constantFrom(...Object.keys(STATES))
    await fc.assert(
      fc.asyncProperty(names, SPOILS[how]!, async (name, [, spoil]) => {
        const state = STATES[name]!
        const before = await before_(name)
        const after = await decisionOf(state, spoil(state.head))
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
        expect(() => canonical(after)).not.toThrow()
        for (const one of findingsOf(after))
          if (one.outcome !== 'satisfied' && one.severity === 'block') expect(one.message).toBeTruthy()
      }),
      { numRuns: 10 },
    )
  })

  it.each(EVIDENCE_FILES)('where %s is deleted, from any state, and it is never a pass', async (path) => {
    for (const [name, state] of Object.entries(STATES)) {
      const after = await decisionOf(state, without(state.head, path))
      expect([name, VERDICTS.indexOf('fail') <= rank(after)]).toEqual([name, true])
    }
  })

  it('where everything is deleted', async () => {
    for (const state of Object.values(STATES)) expect((await decisionOf(state, {})).verdict).toBe('fail')
  })
})

describe('the order in a file says nothing', () => {
  it.each(Object.keys(TURNS))('%s', async (how) => {
    for (const name of ['the good change', 'half of it is wrong', 'one group is refused']) {
      const state = STATES[name]!
      const [before, after] = [await before_(name), await decisionOf(state, TURNS[how]!(state.head))]
      const told = (decision: Decision) =>
        findingsOf(decision)
          .filter((one) => one.rule.startsWith('metric-'))
          .map(({ requirement, slice, outcome, value, interval, n }) => ({
            requirement,
            slice,
            outcome,
            value,
            interval,
            n,
          }))
      expect(told(after)).toEqual(told(before))
    }
  })
})

const judged = new Map<string, Promise<Decision>>()
/** The decision on a state as it is; judged once. */
function before_(name: string): Promise<Decision> {
  const decision = judged.get(name) ?? decisionOf(STATES[name]!, STATES[name]!.head)
  judged.set(name, decision)
  return decision
}

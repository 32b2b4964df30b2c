import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { isMap } from '../../src/domain/plain.js'
import { vocabulary } from '../../src/metrics/index.js'
import { complaintsOf } from '../../src/policy/document.js'
import { loadPolicy } from '../../src/policy/index.js'
import { checkSlices, edgeOf } from '../../src/policy/slices.js'
import { RULES } from '../../src/rules/index.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const load = (entry: string) =>
  loadPolicy({
    bytes: new TextEncoder().encode(`version: 1
models:
  - id: m
    tier: high
    paths: ["models/**"]
    evidence:
      - {file: rows.csv, as: predictions, task: binary, columns: {label: y, prediction: p}, groups: [sex], ${entry}}
requirements:
  - {id: r, rule: metric-threshold, with: {metric: recall, by: [age, age*sex], min: 0.7, groups: {age: ["[0, 25)"]}}}
`),
    path: 'risk-policy.yml',
    vocabulary,
    rules: RULES,
    packs: new Map(),
  })
const faultsOf = (entry: string): string => {
  const result = load(entry)
  return result.ok ? '' : result.faults.map(faultText).join('\n')
}

describe('slices of an evidence entry', () => {
  it.each<[string, readonly number[]]>([
    ['slices: {age: [0, 25, 60, inf]}', [0, 25, 60, Infinity]],
    ['slices: {age: [-inf, -1.5, 0]}', [-Infinity, -1.5, 0]],
    ['slices: {age: ["-inf", "inf"]}', [-Infinity, Infinity]],
  ])('%s', (entry, edges) => {
    const result = load(entry)
    expect(faultsOf(entry)).toBe('')
    expect(result.ok && { ...result.value.models[0]!.evidence[0]!.slices }).toEqual({ age: edges })
  })

  it.each<[string, RegExp]>([
    ['slices: {age: [0]}', /:7:\d+: .*slices\/age must have at least 2 entries/],
    ['slices: {age: [0, old]}', /slices\/age\/1 .*a number or inf or -inf/],
    ['slices: {age: [0, 60, 25]}', /slices\/age\/2 the edges do not ascend: "?25"? comes after "?60/],
    ['slices: {age: [0, 25, 25]}', /do not ascend.* \(fix: write each edge once, in ascending order\)/],
    ['slices: {age: [0, inf, 25]}', /do not ascend/],
    ['slices: {age: 25}', /a list/],
    ['slices: {sex: [0, 1]}', /under groups too.* \(fix: keep it under slices alone\)/],
  ])('refuses %s', (entry, words) => expect(faultsOf(entry)).toMatch(words))

  it('is in the published schema, with its meaning', () => {
    const text = readFileSync(new URL('../../policies/policy-v1.schema.json', import.meta.url), 'utf8')
    expect(text.includes('A bin holds its lower edge')).toBe(true)
  })
})

it.each<[Parameters<typeof edgeOf>[0], number | null]>([
  [1.5, 1.5],
  ['inf', Infinity],
  ['-inf', -Infinity],
  ['1', null],
  ['constructor', null],
  [null, null],
  [true, null],
  [['inf'], null],
])('the edge %j is %s', (value, edge) => {
  expect(edgeOf(value)).toBe(edge)
})

describe('whole faults of slices', () => {
  const told = (entry: string): readonly string[] => {
    const parsed = parseYaml(entry, 'p.yml')
    if (!parsed.ok || !isMap(parsed.value.value)) throw new Error('no mapping')
    const complaints = complaintsOf(parsed.value, 'p.yml')
    checkSlices(parsed.value.value, '', complaints)
    return complaints.faults.map(faultText)
  }
  const order = '(fix: write each edge once, in ascending order) [policy/schema]'

  it('are told at the first edge that does not ascend, of each column', () => {
    expect(told('slices: {age: [0, 25, 25, 10], size: [inf, 1], a/b: [-inf, 0, inf]}')).toEqual([
      `p.yml:1:23: /slices/age/2 the edges do not ascend: 25 comes after 25 ${order}`,
      `p.yml:1:44: /slices/size/1 the edges do not ascend: 1 comes after "inf" ${order}`,
    ])
    expect(told('slices: {a/b: [2, 1]}')).toEqual([
      `p.yml:1:19: /slices/a~1b/1 the edges do not ascend: 1 comes after 2 ${order}`,
    ])
  })

  it('are none of what is no edge, which the schema tells', () => {
    expect(told('slices: {a: [5, old], b: [old, -1], c: [5, old, 6], d: 7, e: []}')).toEqual([])
    expect(told('slices: [5, 4]')).toEqual([])
    expect(told('groups: [age]')).toEqual([])
  })

  it('are told of a column that is a group too, and of rows in an engine', () => {
    expect(told('groups: [sex, age]\nslices: {age: [0, 1], sex: [0, 1], size: [0, 1]}')).toEqual(
      [
        ['15', 'age'],
        ['28', 'sex'],
      ].map(
        ([column, name]) =>
          `p.yml:2:${column}: /slices/${name} "${name}" is under groups too, so it is open what its groups are (fix: keep it under slices alone) [policy/ambiguous]`,
      ),
    )
    expect(told('groups: age\nslices: {age: [0, 1]}')).toEqual([])
    expect(told('sql: {}\nslices: {age: [0, 1]}')).toEqual([
      'p.yml:2:9: /slices rows in an engine are not cut into bins (fix: give the engine a query with a column of the bins, and name that under groups) [policy/schema]',
    ])
  })
})

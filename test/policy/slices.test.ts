import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { vocabulary } from '../../src/metrics/index.js'
import { loadPolicy } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'

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

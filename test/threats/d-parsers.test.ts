/** Threats D: what parsers are made to do. The fuzzer (fuzz.test.ts) plays the same by chance. */

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { faultText, type Result } from '../../src/domain/fault.js'
import { vocabulary } from '../../src/metrics/index.js'
import { loadPolicy } from '../../src/policy/index.js'
import { PACKS } from '../../src/policy/packs.js'
import { evaluation } from '../../src/readers/evaluation.js'
import { RULES } from '../../src/rules/index.js'
import { compileGlob } from '../../src/syntax/glob.js'
import { parseJson } from '../../src/syntax/json.js'
import { repositoryPath } from '../../src/syntax/path.js'
import { parseXml } from '../../src/syntax/xml.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { openZip } from '../../src/syntax/zip.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import { evaluation as report } from '../fakes/world.js'
import { zipOf } from '../fakes/zip.js'
import { contextOf, fileOf } from '../readers/reading.js'
import { read, readSample } from '../tables/helpers.js'
import { local, MODEL, mayMerge } from './scenes.js'

const policyText = readFileSync('test/samples/policy/00-good.yml', 'utf8')
const load = (text: string) =>
  loadPolicy({ bytes: Buffer.from(text), path: 'policies/risk-policy.yml', vocabulary, rules: RULES, packs: PACKS })
const told = (result: Result<unknown>): string => (result.ok ? '' : result.faults.map(faultText).join('\n'))
const deep = (open: string, close: string) => `${open.repeat(3000)}${close.repeat(3000)}`

describe('numbers', () => {
  it.each([
    'NaN',
    'Infinity',
    '1e400',
    '"0.9"',
    'null',
    'true',
    '[0.9]',
    '"0,9"',
    '0.9,1',
    '-0.1',
    '1.7',
    '0x1',
    '1_0',
  ])('D1: a metric of %s is no value', async (value) => {
    const text = report('model 2', 0.9).replace('"roc_auc": 0.9', `"roc_auc": ${value}`)
    expect(text).toContain(`: ${value}`)
    const result = await evaluation.read(fileOf('reports/eval.json', text), contextOf())
    const values = result.ok ? result.value.flatMap((one) => (one.kind === 'metric' ? [one.value] : [])) : []
    expect(values.filter((one) => one !== null)).toEqual([])
  })
})

describe('documents', () => {
  it.each<[string, Result<unknown>]>([
    ['D2: JSON with a key twice', parseJson('{"a": 1, "a": 2}', 'x.json')],
    ['D2: JSON with a key twice, once escaped', parseJson('{"a": 1, "\\u0061": 2}', 'x.json')],
    ['D3: YAML with a key twice', parseYaml('a: 1\na: 2\n', 'x.yml')],
    ['D3: YAML with an alias', parseYaml('a: &x 1\nb: *x\n', 'x.yml')],
    ['D3: YAML with a merge', parseYaml('a: &x {b: 1}\nc: {<<: *x}\n', 'x.yml')],
    ['D3: YAML with a tag', parseYaml('a: !!binary aGk=\n', 'x.yml')],
    ['D3: YAML in two documents', parseYaml('a: 1\n---\na: 2\n', 'x.yml')],
    ['D3: XML with an entity', parseXml('<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>', 'x.xml')],
    ['D4: a key with a typo', load(policyText.replace('severity:', 'severty:'))],
    ['D5: a comma in a number', load(policyText.replace('min: 0.80', 'min: 0,80'))],
    ['D6: __proto__ in a policy', load(`${policyText}__proto__: {polluted: 1}\n`)],
    ['D7: JSON nested deep', parseJson(deep('[', ']'), 'x.json')],
    ['D7: YAML nested deep', parseYaml(deep('[', ']'), 'x.yml')],
    ['D7: XML nested deep', parseXml(deep('<a>', '</a>'), 'x.xml')],
  ])('%s is a fault with its place', (_, result) => {
    expect(result.ok).toBe(false)
    expect(told(result)).toMatch(/^\S+?:\d+/)
  })

  it('D6: names of the prototype are ordinary keys', () => {
    const parsed = parseJson('{"__proto__": {"polluted": 1}, "constructor": 2}', 'x.json')
    expect(parsed.ok && Object.getPrototypeOf(parsed.value.value as object)).toBe(null)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('files that are larger than they look', () => {
  it('D8: a compressed table', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('id,y,p\n'), Buffer.alloc(2_000_000, 'a')]))
    const { table, codes } = await read(bomb, { path: 'x.csv.gz' }, { inflateFloor: 1_000_000 })
    expect([table, codes]).toEqual([null, ['artifact/too-large']])
  })

  it.each(['rle-bomb', 'page-uncompressed-1gb', 'rowgroup-rows-huge'])('D8: the Parquet file %s', async (name) => {
    const before = cpuMilliseconds()
    const { table } = await readSample(`parquet/${name}.parquet`)
    expect(table).toBeNull()
    expect(cpuMilliseconds() - before).toBeLessThan(5000)
  })

  it.each([
    'num-rows-fewer',
    'offset-negative',
    'offset-of-other-column',
    'codec-lies',
    'column-duplicate',
    'schema-children-negative',
    'footer-length-zero',
  ])('D9: the Parquet file %s lies and is not read', async (name) => {
    const columns = { id: 'id', label: 'y_true', score: 'y_score' }
    expect((await readSample('parquet/00-good.parquet', { columns })).faults).toEqual([])
    const { table, faults } = await readSample(`parquet/${name}.parquet`, { columns })
    expect(table).toBeNull()
    expect(faults.length).toBeGreaterThan(0)
  })
})

it.each([
  ['a short row', 'id,y,p\na,1,0.5\nb,1\n'],
  ['a long row', 'id,y,p\na,1,0.5,9\n'],
  ['a quote left open', 'id,y,p\na,1,"0.5\n'],
  ['a header twice', 'id,y,p,p\na,1,0.5,0.5\n'],
  ['a NUL', 'id,y,p\na\0,1,0.5\n'],
  ['no UTF-8', Buffer.from('id,y,p\n\xff,1,0.5\n', 'latin1')],
  ['a comma for a point', 'id,y,p\na,1,"0,5"\n'],
])('D10: a table with %s is not read in part', async (_, text) => {
  const { table, faults } = await read(text)
  expect(table).toBeNull()
  expect(faults.length).toBeGreaterThan(0)
})

describe('patterns and paths', () => {
  it('D11: a pattern of stars takes no time, and braces are none', () => {
    const before = cpuMilliseconds()
    const match = compileGlob(`${'a*'.repeat(40)}b`)
    match?.('a'.repeat(4000))
    expect(cpuMilliseconds() - before).toBeLessThan(1000)
    expect(told(load(policyText.replace('"models/credit/**"', `"${'{a,b}'.repeat(40)}"`)))).not.toBe('')
  })

  it.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    '~/x',
    'a\0b',
    'C:\\x',
    'https://evil.example/x',
    'a//b',
    './a',
    '.git/config',
    '',
  ])('D12: %j is no path of the repository', (path) => {
    expect(repositoryPath(path)).toBeNull()
  })

  it.each(['../x.json', '/x.json', 'a\\..\\x.json'])('D13: an archive with the entry %j is refused', async (name) => {
    const opened = await openZip(zipOf([{ name, content: '{}' }]), 'x.zip')
    expect(opened.ok).toBe(false)
  })

  it('D13: an archive with an entry twice is refused', async () => {
    const twice = [
      { name: 'x.json', content: '{}' },
      { name: 'X.json', content: '{}' },
    ]
    expect((await openZip(zipOf(twice), 'x.zip')).ok).toBe(false)
  })
})

it('D14: a model that runs when it is loaded is hashed and never loaded', async () => {
  const pickle = 'cos\nsystem\n(S"touch pwned"\ntR.'
  const decision = await local({ [MODEL]: pickle, 'reports/credit/eval.json': report(pickle, 0.9) })
  expect(decision.verdict).toBe('pass')
  const other = await local({ [MODEL]: pickle })
  expect(mayMerge(other)).toBe(false)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Plain } from '../../src/domain/plain.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'

const read = (text: string): Plain => {
  const result = parseYaml(text, 'a.yml')
  if (!result.ok) throw new Error(result.faults.map((one) => `${one.line}:${one.column}: ${one.message}`).join('\n'))
  return result.value.value
}

const faultsOf = (text: string): readonly string[] => {
  const result = parseYaml(text, 'a.yml', 'policy/syntax')
  if (result.ok) return []
  expect(result.faults.every((one) => one.path === 'a.yml')).toBe(true)
  return result.faults.map((one) => `${one.line}:${one.column}: ${one.message}`)
}

const plain = (value: Plain): unknown => JSON.parse(JSON.stringify(value))

describe('parseYaml reads the core schema of YAML 1.2', () => {
  it.each([
    ['a: 010', { a: 10 }],
    ['a: 0o10', { a: 8 }],
    ['a: 0x1F', { a: 31 }],
    ['a: no', { a: 'no' }],
    ['a: yes', { a: 'yes' }],
    ['a: true', { a: true }],
    ['a: 1:30', { a: '1:30' }],
    ['a: 80%', { a: '80%' }],
    ['a: 2026-11-01', { a: '2026-11-01' }],
    ['a: 1.10', { a: 1.1 }],
    ['a: "1"', { a: '1' }],
    ['a: ~', { a: null }],
    ['a:', { a: null }],
    ['{min: 0,80}', { min: 0, 80: null }],
    ['1: one\ntrue: yes', { 1: 'one', true: 'yes' }],
    ['a: |\n  &b *c !d\n', { a: '&b *c !d\n' }],
    ['a: "*b"\nc: x & y', { a: '*b', c: 'x & y' }],
    ['', null],
    ['# only a comment', null],
    ['pass', 'pass'],
    ['%YAML 1.2\n---\na: 1', { a: 1 }],
    ['"<<": 1', { '<<': 1 }],
    ['a: ${{ secrets.TOKEN }}', { a: '${{ secrets.TOKEN }}' }],
  ])('%j', (text, value) => {
    expect(plain(read(text))).toEqual(value)
  })

  it('keeps reserved names as ordinary keys of objects without a prototype', () => {
    const value = read('__proto__: {a: 1}\nconstructor: 2') as Readonly<Record<string, Plain>>
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(value.a).toBeUndefined()
  })

  it('gives back what a writer of YAML wrote', () => {
    const keys = fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== '<<')
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(keys, tie('any'), { maxKeys: 4 }),
      ),
    })).any
    fc.assert(
      fc.property(json, (value) => {
        const text = stringify(value, { aliasDuplicateObjects: false })
        expect(plain(read(text))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 200 },
    )
  })
})

describe('parseYaml refuses, with the place', () => {
  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3', ['3:1: the key "a" stands twice in one mapping']],
    ['a duplicate key as number and text', '1: x\n"1": y', ['2:1: the key "1" stands twice in one mapping']],
    [
      'an anchor and its alias',
      'a: &x 1\nb: *x',
      ['1:4: YAML anchors are not allowed ("&x")', '2:4: YAML aliases are not allowed ("*x")'],
    ],
    ['a cycle', 'a: &a\n  b: *a', ['1:4: YAML anchors', '2:6: YAML aliases']],
    ['a tag', 'a: !!binary SGVsbG8=', ['1:4: YAML tags are not allowed ("!!binary")']],
    ['a tag of its own', 'a: !!js/function "f"', ['1:4: YAML tags']],
    ['a merge key', 'a: {<<: {b: 1}}', ['1:5: merge keys ("<<") are not allowed']],
    ['a directive', '%YAML 1.1\n---\na: no', ['1:1: YAML directives are not allowed']],
    ['a second document', 'a: 1\n---\nb: 2', ['2:1: the file holds more than one document']],
    ['NaN', 'a: .nan', ['1:4: ".nan" is no finite number']],
    ['infinity', 'a: [-.inf]', ['1:5: "-.inf" is no finite number']],
    ['a number too large', 'a: 1e400', ['1:4: "1e400" is no finite number']],
    ['a tab as indentation', 'a:\n\tb: 1', ['2:1: a tab is used as indentation']],
    ['a mapping as key', '{{a: 1}: 2}', ['1:2: a key is a mapping']],
    ['a list as key', '? [a]\n: 1', ['1:3: a key is a list']],
    ['no key', ': 1', ['1:1: a key is nothing']],
    ['open quotes', 'a: "b', ['1:6: ']],
    [
      'conflict markers',
      'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> pr\n',
      ['2:1: a merge conflict is not resolved', '6:1: a merge conflict is not resolved'],
    ],
  ])('%s', (_, text, expected) => {
    const found = faultsOf(text)
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
    expect(found.length).toBeGreaterThan(0)
  })

  it('tells every fault at once, in the order of the file', () => {
    const found = faultsOf('a: 1\na: 2\nb: .nan\nc: !x 1\n')
    expect([...new Set(found.map((one) => one.slice(0, 2)))]).toEqual(['2:', '3:', '4:'])
  })

  it.each([
    ['flow lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['flow mappings', '{a: '.repeat(50_000)],
    ['block mappings', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}x:\n`).join('')],
    ['block lists', `${'- '.repeat(50_000)}a`],
    ['explicit keys', `${'? '.repeat(50_000)}a`],
    ['open quotes', '"'.repeat(200_001)],
    ['anchors', '&a '.repeat(100_000)],
    ['stars', '*'.repeat(500_000)],
    ['colons', ':'.repeat(500_000)],
    ['one long line', `a: ${'x '.repeat(400_000)}`],
    ['duplicate keys', 'a: 1\n'.repeat(100_000)],
    ['tags', '!a '.repeat(100_000)],
    ['tabs', '\t'.repeat(500_000)],
    ['commas', `[${','.repeat(300_000)}]`],
  ])('hostile %s end soon', (_, text) => {
    const started = cpuMilliseconds()
    parseYaml(text, 'a.yml')
    expect(cpuMilliseconds() - started).toBeLessThan(6000)
  })

  it('refuses 65 levels and reads 64', () => {
    expect(faultsOf('['.repeat(64) + ']'.repeat(64))).toEqual([])
    expect(faultsOf('['.repeat(65) + ']'.repeat(65))[0]).toContain('nested more than 64 deep')
    expect(faultsOf(`${'- '.repeat(65)}a`)[0]).toContain('nested more than 64 deep')
  })

  it('refuses a text that is too large', () => {
    expect(faultsOf(`a: ${'x'.repeat(4_000_000)}`)[0]).toContain('characters')
  })
})

describe('places', () => {
  const result = parseYaml('models:\n  - id: loan\n    paths: [a/b, "c~d"]\n    empty:\n  - {id: x, a/b: 1}\n', 'a.yml')
  const document = result.ok ? result.value : null

  it.each([
    ['', 1, 1],
    ['/models/0/id', 2, 9],
    ['/models/0/paths/1', 3, 18],
    ['/models/0/empty', 4, 5],
    ['/models/1', 5, 5],
    ['/models/1/a~1b', 5, 18],
  ])('value at %s', (pointer, line, column) => {
    expect(document?.placeOf(pointer)).toEqual({ line, column })
  })

  it.each([
    ['/models', 1, 1],
    ['/models/0/paths', 3, 5],
    ['/models/1/a~1b', 5, 13],
    ['/models/1', 5, 5],
  ])('key at %s', (pointer, line, column) => {
    expect(document?.keyPlaceOf(pointer)).toEqual({ line, column })
  })

  it('is null for what is not there', () => {
    expect(document?.placeOf('/models/7')).toBeNull()
    expect(document?.placeOf('/models/0/id/x')).toBeNull()
    expect(document?.placeOf('/constructor')).toBeNull()
  })
})

/** A file as read: pieces of it in messages, and where its faults are told. */

import { describe, expect, it } from 'vitest'
import { isMap, step } from '../../src/domain/plain.js'
import { complaintsOf, objectsOf, shown, tame, textsOf } from '../../src/policy/document.js'
import { parseYaml, type YamlDocument } from '../../src/syntax/yaml.js'

const read = (text: string): YamlDocument => {
  const parsed = parseYaml(text, 'p.yml', 'policy/syntax')
  if (!parsed.ok) throw new Error('no YAML')
  return parsed.value
}

it.each<[unknown, boolean]>([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['a', false],
])('%j is a mapping: %s', (value, expected) => {
  expect(isMap(value)).toBe(expected)
})

it('the mappings and the texts of a list are those that are such, and none are in what is no list', () => {
  expect(objectsOf([1, { a: 1 }, [], null, { b: 2 }])).toEqual([
    { index: 1, entry: { a: 1 } },
    { index: 4, entry: { b: 2 } },
  ])
  expect(textsOf(['a', 1, null, ['b'], 'c', ''])).toEqual(['a', 'c', ''])
  for (const other of [{ a: { b: 1 } }, 'ab', null, undefined, 7]) {
    expect(objectsOf(other)).toEqual([])
    expect(textsOf(other)).toEqual([])
  }
})

it.each([
  ['a', 'a'],
  ['a/b', 'a~1b'],
  ['a~b', 'a~0b'],
  ['~/~/', '~0~1~0~1'],
])('the key %s is %s in a pointer', (key, token) => {
  expect(step(key)).toBe(`/${token}`)
})

it.each([
  ['plain – ä 漢 😀', 'plain – ä 漢 😀'],
  ['\u001b[31m', 'U+001B[31m'],
  ['a\nb\tc', 'aU+000AbU+0009c'],
  ['\u202e\u200b\u2028\u2029', 'U+202EU+200BU+2028U+2029'],
  ['\ud800', 'U+D800'],
  ['\u{e0041}', 'U+E0041'],
])('%j is told as %s', (text, told) => {
  expect(tame(text)).toBe(told)
})

it.each<[unknown, string]>([
  ['a"b', '"a\\"b"'],
  [[1, null], '[1,null]'],
  [undefined, 'undefined'],
  ['\u202e', '"U+202E"'],
  // Eighty characters with the quotes are whole.
  ['a'.repeat(78), `"${'a'.repeat(78)}"`],
  ['a'.repeat(79), `"${'a'.repeat(78)}…`],
  ['a'.repeat(999), `"${'a'.repeat(78)}…`],
])('%j is shown as %s', (value, words) => {
  expect(shown(value)).toBe(words)
})

describe('the place of a fault', () => {
  const placed = (pointer: string, key = false) => {
    const { line, column } = complaintsOf(read('# a\n\nother:\n  deep: [1, 2]\n'), 'p.yml').place(pointer, key)
    return `${line}:${column}`
  }

  it.each([
    ['/other/deep/1', false, '4:13'],
    ['/other/deep', false, '4:9'],
    ['/other/deep', true, '4:3'],
    // What is not there is told at the key of what is around it, or where the document begins.
    ['/other/deep/7', false, '4:3'],
    ['/other/gone', false, '3:1'],
    ['/other/gone/further', false, '3:1'],
    ['/gone', false, '3:1'],
    ['/gone', true, '3:1'],
    ['', false, '3:1'],
    ['', true, '3:1'],
  ])('%s (key: %s) is %s', (pointer, key, place) => {
    expect(placed(pointer, key)).toBe(place)
  })

  it('is where the document begins for what has none, and the first character where that has none either', () => {
    const document = { value: {}, nonFinite: new Set<string>(), keyPlaceOf: () => null }
    const start = (pointer: string) => (pointer === '' ? { line: 7, column: 3 } : null)
    expect(complaintsOf({ ...document, placeOf: start }, 'p.yml').place('/a/b')).toEqual({ line: 7, column: 3 })
    expect(complaintsOf({ ...document, placeOf: () => null }, 'p.yml').place('/a/b')).toEqual({ line: 1, column: 1 })
  })
})

describe('a complaint', () => {
  const text =
    'requirements:\n  - {id: floor}\n  - {title: x}\n  - {id: ""}\nmodels: [{id: m}]\nwaivers: [{requirement: floor, id: z}]\n'
  const about = (pointer: string, document = text) => {
    const complaints = complaintsOf(read(document), 'p.yml')
    complaints.add('policy/schema', pointer, 'is odd')
    return complaints.faults[0]?.message
  }

  it.each([
    ['/requirements/0', 'requirement "floor": is odd'],
    ['/requirements/0/with', 'requirement "floor": /with is odd'],
    ['/requirements/0/with/min', 'requirement "floor": /with/min is odd'],
    ['/requirements/0/', 'requirement "floor": / is odd'],
    ['/requirements/0/a\nb', 'requirement "floor": /aU+000Ab is odd'],
    ['/requirements/1/with', '/requirements/1/with is odd'],
    ['/requirements/2/with', '/requirements/2/with is odd'],
    ['/requirements/9', '/requirements/9 is odd'],
    ['/models/0/paths/0', 'model "m": /paths/0 is odd'],
    ['/models/0', 'model "m": is odd'],
    ['/waivers/0/risk', 'waiver of "floor": /risk is odd'],
    ['/x/requirements/0', '/x/requirements/0 is odd'],
    ['/requirements/0x', '/requirements/0x is odd'],
    ['/requirements/x', '/requirements/x is odd'],
    ['/requirements', '/requirements is odd'],
    ['', 'is odd'],
  ])('at %j begins with what it is about', (pointer, message) => {
    expect(about(pointer)).toBe(message)
  })

  it('is about the entry of its whole index', () => {
    const many = `models: [${Array.from({ length: 12 }, (_, index) => `{id: m${index}}`).join(', ')}]`
    expect(about('/models/11/card', many)).toBe('model "m11": /card is odd')
    expect(about('/models/1/card', many)).toBe('model "m1": /card is odd')
  })

  it('is about nothing where the document is no mapping, or the entries are no list', () => {
    expect(about('/models/0/card', '- a')).toBe('/models/0/card is odd')
    expect(about('/models/0/card', 'models: {0: {id: m}}')).toBe('/models/0/card is odd')
    expect(about('/models/0/card', 'models: [m]')).toBe('/models/0/card is odd')
  })

  it('has its code, place and fix, and nothing in it acts', () => {
    const complaints = complaintsOf(read(text), 'p.yml')
    complaints.add('policy/schema', '/models/0/id', 'is \u001b odd', { fix: 'write \u202e it' })
    complaints.add('policy/unknown-key', '/models/0/id', 'is odd', { key: true })
    expect(complaints.faults).toEqual([
      {
        code: 'policy/schema',
        path: 'p.yml',
        line: 5,
        column: 15,
        message: 'model "m": /id is U+001B odd',
        fix: 'write U+202E it',
      },
      { code: 'policy/unknown-key', path: 'p.yml', line: 5, column: 11, message: 'model "m": /id is odd', fix: null },
    ])
  })

  it('begins with at most three hundred characters of a pointer', () => {
    expect(about(`/${'a'.repeat(298)}`)).toBe(`/${'a'.repeat(298)} is odd`)
    expect(about(`/${'a'.repeat(300)}`)).toBe(`/${'a'.repeat(299)} is odd`)
  })
})

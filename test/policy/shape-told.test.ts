/** Misfits of a document under one schema that has a key of each sort: whole faults, each told once. */

import { expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { complaintsOf } from '../../src/policy/document.js'
import { checkShape } from '../../src/policy/shape.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const number = { type: 'number' }
const numbers = { type: 'array', items: number }
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    number,
    integer: { type: 'integer' },
    text: { type: 'string' },
    list: { type: 'array' },
    flag: { type: ['boolean', 'null'] },
    map: { type: 'object' },
    closed: { type: 'object', additionalProperties: false },
    keys: {
      type: 'object',
      additionalProperties: false,
      required: ['alpha'],
      properties: { alpha: {}, beta: {}, 'ga/mma': {} },
    },
    level: { enum: ['low', 'high', 3] },
    one: { const: 1 },
    named: { const: 'x' },
    many: { type: 'array', minItems: 2, uniqueItems: true },
    some: { type: 'array', minItems: 1 },
    full: { type: 'object', minProperties: 1 },
    fuller: { type: 'object', minProperties: 2 },
    short: { type: 'string', minLength: 1, maxLength: 3 },
    share: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
    above: { type: 'number', exclusiveMinimum: 0, maximum: 5 },
    even: { multipleOf: 2 },
    either: { anyOf: [number, numbers] },
    twice: { anyOf: [numbers, { type: 'array', items: number, minItems: 1 }] },
    word: { anyOf: [number, { enum: ['inf', 'all'] }] },
    fixed: { anyOf: [{ const: 1 }, { const: 2 }] },
    source: {
      properties: { file: {}, sql: {} },
      anyOf: [{ required: ['file'] }, { required: ['sql', 'task'] }],
      additionalProperties: false,
    },
    exactly: { oneOf: [{ required: ['table'] }, { required: ['query'] }] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
    when: { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
    names: { propertyNames: { enum: ['a', 'b'] } },
    longNames: { propertyNames: { maxLength: 2 } },
  },
}
const CODES = { schema: 'policy/schema', key: 'policy/unknown-key' } as const
const told = (text: string): readonly string[] => {
  const parsed = parseYaml(text, 'p.yml', 'policy/syntax')
  if (!parsed.ok) throw new Error('no YAML')
  const complaints = complaintsOf(parsed.value, 'p.yml')
  const fits = checkShape(parsed.value.value, SCHEMA, '', complaints, CODES)
  expect(fits).toBe(complaints.faults.length === 0)
  return complaints.faults.map(faultText)
}

it.each<[string, string]>([
  ['number: "0.9"', '1:9: /number must be a number, not the text "0.9" (fix: write 0.9 without quotes)'],
  ['number: " "', '1:9: /number must be a number, not the text " " (fix: write a number such as 0.9)'],
  ['number: "90%"', '1:9: /number must be a number, not the text "90%" (fix: write 0.9)'],
  ['number: " 2.55 % "', '1:9: /number must be a number, not the text " 2.55 % " (fix: write 0.0255)'],
  ['number: "2,5%"', '1:9: /number must be a number, not the text "2,5%" (fix: write 0.025)'],
  ['number: "x90%"', '1:9: /number must be a number, not the text "x90%" (fix: write a number such as 0.9)'],
  ['number: "90%x"', '1:9: /number must be a number, not the text "90%x" (fix: write a number such as 0.9)'],
  ['number: "90.%"', '1:9: /number must be a number, not the text "90.%" (fix: write a number such as 0.9)'],
  ['number: [0.9]', '1:9: /number must be a number, not a list ([0.9]) (fix: write 0.9 without brackets)'],
  ['number: [1, 2]', '1:9: /number must be a number, not a list ([1,2])'],
  ['number: [a]', '1:9: /number must be a number, not a list (["a"])'],
  ['number: {a: 1}', '1:9: /number must be a number, not a mapping'],
  ['number: true', '1:9: /number must be a number, not true'],
  ['number:', '1:1: /number must be a number, not empty'],
  ['integer: 1.5', '1:10: /integer must be a whole number, not 1.5'],
  ['integer: "7"', '1:10: /integer must be a whole number, not the text "7" (fix: write 7 without quotes)'],
  ['text: 7', '1:7: /text must be a text, not 7 (fix: write "7" in quotes)'],
  ['text: false', '1:7: /text must be a text, not false (fix: write "false" in quotes)'],
  ['text: [1]', '1:7: /text must be a text, not a list ([1])'],
  ['list: a', '1:7: /list must be a list, not the text "a" (fix: write [a])'],
  ['list: {a: 1}', '1:7: /list must be a list, not a mapping (fix: begin each entry with "- ")'],
  ['list: 1', '1:7: /list must be a list, not 1'],
  ['flag: 1', '1:7: /flag must be true or false or nothing, not 1'],
  ['map: [1]', '1:6: /map must be a mapping (key: value), not a list ([1])'],
  ['keys: {beta: 1}', '1:7: /keys needs alpha, which is not there (fix: add alpha)'],
  ['level: hihg', '1:8: /level must be one of low, high, 3, not the text "hihg" (fix: did you mean high?)'],
  ['level: 7', '1:8: /level must be one of low, high, 3, not 7 (fix: write one of low, high, 3)'],
  ['level: zzzzzz', '1:8: /level must be one of low, high, 3, not the text "zzzzzz" (fix: write one of low, high, 3)'],
  ['one: 2', '1:6: /one must be 1, not 2 (fix: write 1)'],
  ['named: y', '1:8: /named must be "x", not the text "y" (fix: write "x")'],
  ['many: [1]', '1:7: /many must have at least 2 entries'],
  ['many: [{a: 1, b: [2]}, x, {b: [2], a: 1}]', '1:7: /many has the entry {"b":[2],"a":1} twice'],
  ['many: [[{a: 1}], [{a: 1}]]', '1:7: /many has the entry [{"a":1}] twice'],
  ['some: []', '1:7: /some must have at least 1 entry'],
  ['full: {}', '1:7: /full must have at least 1 key'],
  ['fuller: {a: 1}', '1:9: /fuller must have at least 2 keys'],
  ['short: ""', '1:8: /short must not be empty'],
  ['short: abcd', '1:8: /short is longer than 3 characters'],
  ['share: -0.1', '1:8: /share must be at least 0, not -0.1'],
  ['share: 1', '1:8: /share must be below 1, not 1'],
  ['above: 0', '1:8: /above must be above 0, not 0'],
  ['above: 6', '1:8: /above must be at most 5, not 6'],
  ['even: 3', '1:7: /even must be multiple of 2'],
  ['either: true', '1:9: /either must be a number or a list, not true'],
  ['either: [1, a]', '1:13: /either/1 must be a number, not the text "a" (fix: write a number such as 0.9)'],
  ['twice: 1', '1:8: /twice must be a list, not 1'],
  ['twice: [a]', '1:9: /twice/0 must be a number, not the text "a" (fix: write a number such as 0.9)'],
  ['word: some', '1:7: /word must be a number or inf or all, not the text "some"'],
  ['fixed: 3', '1:8: /fixed 3 fits none of the forms that are allowed here'],
  ['source: {}', '1:9: /source needs file or sql and task, and has none of them (fix: add file or sql and task)'],
  ['exactly: {table: 1, query: 2}', '1:10: /exactly may have only one of table, query (fix: remove the others)'],
  ['exactly: {}', '1:10: /exactly needs table or query, and has none of them (fix: add table or query)'],
  ['when: {a: 1}', '1:7: /when needs b, which is not there (fix: add b)'],
  ['when: {b: 1}', '1:7: /when needs c, which is not there (fix: add c)'],
  ['names: {a: 1, zzzz: 2}', '1:8: /names must be one of a, b, not the text "zzzz" (fix: write one of a, b)'],
  ['longNames: {a: 1, abc: 2}', '1:12: /longNames is longer than 2 characters'],
])('%s', (text, words) => {
  expect(told(text)).toEqual([`p.yml:${words} [policy/schema]`])
})

it.each<[string, string]>([
  ['txet: 1', '1:1: /txet is not a known key (fix: did you mean text?)'],
  ['closed: {a: 1}', '1:10: /closed/a is not a known key (fix: remove it)'],
  ['keys: {alpha: 1, zzzzzz: 2}', '1:18: /keys/zzzzzz is not a known key (fix: known keys are alpha, beta, ga/mma)'],
  ['keys: {alpha: 1, ~/: 2}', '1:18: /keys/~0~1 is not a known key (fix: known keys are alpha, beta, ga/mma)'],
  // What was mistyped is not missing too.
  ['keys: {alhpa: 1}', '1:8: /keys/alhpa is not a known key (fix: did you mean alpha?)'],
  ['source: {fiel: 1}', '1:10: /source/fiel is not a known key (fix: did you mean file?)'],
  ['source: {sqll: 1}', '1:10: /source/sqll is not a known key (fix: did you mean sql?)'],
  ['__proto__: 1', '1:1: /__proto__ is not a known key (fix: known keys are'],
])('a key that is not known: %s', (text, words) => {
  expect(told(text)).toEqual([expect.stringContaining(`p.yml:${words}`)])
  expect(told(text)[0]).toMatch(/\) \[policy\/unknown-key\]$/)
})

it('what is missing is told beside a key that was meant for something else', () => {
  expect(told('keys: {beat: 1}')).toEqual([
    'p.yml:1:7: /keys needs alpha, which is not there (fix: add alpha) [policy/schema]',
    'p.yml:1:8: /keys/beat is not a known key (fix: did you mean beta?) [policy/unknown-key]',
  ])
  expect(told('keys: {zzzzzz: 1}')).toHaveLength(2)
  // The same misspelling elsewhere excuses nothing here.
  expect(told('keys: {}\nclosed: {alhpa: 1}')).toHaveLength(2)
})

it('several misfits are all told', () => {
  expect(told('number: x\ninteger: x\nlist: 1\nzzzzzz: 1\nshort: abcd').map((one) => one.split(' ')[1])).toEqual([
    '/zzzzzz',
    '/number',
    '/integer',
    '/list',
    '/short',
  ])
})

it('what fits has no fault', () => {
  expect(
    told(
      'number: 1\nflag:\nkeys: {alpha: 1, ga/mma: 2}\nlevel: 3\nmany: [{a: 1}, {a: 2}]\neither: [1]\nword: inf\nsource: {file: 1}\nexactly: {query: 1}\nnames: {b: 1}\n',
    ),
  ).toEqual([])
})

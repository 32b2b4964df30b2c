/** Where a document does not fit its schema, and what to do about it: in words, once, and at its place. */

import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { complaintsOf } from '../../src/policy/document.js'
import { checkShape } from '../../src/policy/shape.js'
import { parseYaml } from '../../src/syntax/yaml.js'

const CODES = { schema: 'policy/schema', key: 'policy/unknown-key' } as const

/** Faults of a document under a schema of its one key `x`. */
function told(text: string, x: object, more: object = {}): readonly string[] {
  const parsed = parseYaml(text, 'p.yml', 'policy/syntax')
  if (!parsed.ok) throw new Error(faultText(parsed.faults[0]!))
  const complaints = complaintsOf(parsed.value, 'p.yml')
  const schema = { type: 'object', properties: { x, other: {} }, additionalProperties: false, ...more }
  const fits = checkShape(parsed.value.value, schema, '', complaints, CODES)
  expect(fits).toBe(complaints.faults.length === 0)
  return complaints.faults.map(faultText)
}

const of = (type: string | readonly string[]) => ({ type })

describe('a value of another type', () => {
  it.each<[string, object, string]>([
    ['x: "0.9"', of('number'), '/x must be a number, not the text "0.9" (fix: write 0.9 without quotes)'],
    ['x: " 12 "', of('integer'), 'must be a whole number, not the text " 12 " (fix: write 12 without quotes)'],
    ['x: "90 %"', of('number'), 'must be a number, not the text "90 %" (fix: write 0.9)'],
    ['x: "2,5%"', of('number'), '(fix: write 0.025)'],
    ['x: "90 % more"', of('number'), '(fix: write a number such as 0.9)'],
    ['x: high', of('number'), '(fix: write a number such as 0.9)'],
    ['x: " "', of('number'), '(fix: write a number such as 0.9)'],
    ['x: [0.9]', of('number'), 'must be a number, not a list ([0.9]) (fix: write 0.9 without brackets)'],
    ['x: 12', of('string'), 'must be a text, not 12 (fix: write "12" in quotes)'],
    ['x: true', of('string'), 'must be a text, not true (fix: write "true" in quotes)'],
    ['x: some text', of('array'), 'must be a list, not the text "some text" (fix: write [some text])'],
    [`x: ${'a'.repeat(40)}`, of('array'), `(fix: write [${'a'.repeat(40)}])`],
    [`x: ${'a'.repeat(41)}`, of('array'), '(fix: write […])'],
    ['x: {a: 1}', of('array'), 'must be a list, not a mapping (fix: begin each entry with "- ")'],
    ['x: 1', of(['boolean', 'null']), 'must be true or false or nothing, not 1'],
  ])('%s', (text, x, words) => {
    expect(told(text, x)).toEqual([expect.stringContaining(words)])
  })

  it.each<[string, object, string]>([
    ['x: [0.9, 1]', of('number'), 'must be a number, not a list ([0.9,1])'],
    ['x: [a]', of('number'), 'must be a number, not a list (["a"])'],
    ['x: {a: 1}', of('string'), 'must be a text, not a mapping'],
    ['x: [a]', of('string'), 'must be a text, not a list (["a"])'],
    ['x:', of('string'), 'must be a text, not empty'],
    ['x: 1', of('object'), 'must be a mapping (key: value), not 1'],
    ['x: 1', of('array'), 'must be a list, not 1'],
    ['x: a', of('boolean'), 'must be true or false, not the text "a"'],
  ])('without advice that would be wrong: %s', (text, x, words) => {
    const [found, ...more] = told(text, x)
    expect(more).toEqual([])
    expect(found).toContain(words)
    expect(found).not.toContain('fix:')
  })
})

describe('a value that is none of those allowed', () => {
  it.each<[string, object, string]>([
    ['x: hihg', { enum: ['low', 'high'] }, 'must be one of low, high, not the text "hihg" (fix: did you mean high?)'],
    ['x: 7', { enum: ['low', 'high'] }, 'must be one of low, high, not 7 (fix: write one of low, high)'],
    ['x: 2', { const: 1 }, 'must be 1, not 2 (fix: write 1)'],
    ['x: 90', { type: 'string', pattern: '^[1-9][0-9]*[mhdw]$' }, 'must be a text'],
    [
      'x: soon',
      { pattern: '^[1-9][0-9]*[mhdw]$' },
      'the text "soon" is not written as it should be (fix: write a duration',
    ],
    ['x: soon', { pattern: '^[0-9]{4}-' }, '(fix: write a day as YYYY-MM-DD)'],
    ['x: soon', { pattern: '^sha256:[0-9a-f]{64}$' }, '(fix: write sha256: and the 64 lower-case hex digits'],
    ['x: " "', { pattern: '\\S' }, '(fix: write a text that says something)'],
    ['x: "@a"', { pattern: '^[a-z]+(/[a-z]+)?$' }, '(fix: write a login or org/team, without @)'],
    [
      'x: "@a"',
      { pattern: '^[A-Za-z0-9][a-z]*$' },
      '(fix: use letters, digits, ".", "-" and "_", and begin with a letter',
    ],
    ['x: "@a"', { pattern: '^[a-z]+$' }, '(fix: it must match ^[a-z]+$)'],
    ['x: []', { minItems: 1 }, '/x must have at least 1 entry'],
    ['x: []', { minItems: 2 }, '/x must have at least 2 entries'],
    ['x: {}', { minProperties: 1 }, '/x must have at least 1 key'],
    ['x: {}', { minProperties: 2 }, '/x must have at least 2 keys'],
    ['x: ""', { minLength: 1 }, '/x must not be empty'],
    ['x: abc', { maxLength: 2 }, '/x is longer than 2 characters'],
    ['x: [a, b, a]', { uniqueItems: true }, '/x has the entry "a" twice'],
    ['x: 0', { minimum: 1 }, '/x must be at least 1, not 0'],
    ['x: 2', { maximum: 1 }, '/x must be at most 1, not 2'],
    ['x: 1', { exclusiveMinimum: 1 }, '/x must be above 1, not 1'],
    ['x: 1', { exclusiveMaximum: 1 }, '/x must be below 1, not 1'],
    ['x: 3', { multipleOf: 2 }, 'must be multiple of 2'],
  ])('%s under %j', (text, x, words) => {
    expect(told(text, x)).toEqual([expect.stringContaining(words)])
  })

  it('that fits has no fault', () => {
    expect(told('x: [a, b]', { type: 'array', items: { type: 'string' }, uniqueItems: true, minItems: 2 })).toEqual([])
  })
})

describe('alternatives', () => {
  const numberOrList = { anyOf: [of('number'), { type: 'array', items: of('number') }] }
  it.each<[string, object, readonly string[]]>([
    ['x: true', numberOrList, ['/x must be a number or a list, not true']],
    // What went into a branch is told of that branch alone.
    ['x: [a]', numberOrList, ['/x/0 must be a number, not the text "a"']],
    ['x: 1', { anyOf: [{ enum: ['low', 'high'] }, of('array')] }, ['/x must be low or high or a list, not 1']],
    ['x: 1', { anyOf: [of('array'), of('array')] }, ['/x must be a list, not 1']],
    ['x: 3', { anyOf: [{ const: 1 }, { const: 2 }] }, ['3 fits none of the forms that are allowed here']],
    [
      'x: {}',
      { anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }] },
      ['/x needs a or b and c, and has none of them'],
    ],
    [
      'x: {a: 1, b: 2}',
      { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      ['/x may have only one of a, b (fix: remove the others)'],
    ],
    [
      'x: {c: 1}',
      { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      ['/x needs a or b, and has none of them (fix: add a or b)'],
    ],
  ])('%s', (text, x, words) => {
    expect(told(text, x)).toEqual(words.map((one) => expect.stringContaining(one)))
  })
})

describe('keys', () => {
  it('that are not known are told at the key, with the one that is near', () => {
    expect(told('x: 1\notehr: 2', {})).toEqual([
      'p.yml:2:1: /otehr is not a known key (fix: did you mean other?) [policy/unknown-key]',
    ])
    expect(told('x: 1\nzzzzzz: 2', {})).toEqual([expect.stringContaining('(fix: known keys are x, other)')])
    expect(told('x: {a: 1}', { additionalProperties: false })).toEqual([
      'p.yml:1:5: /x/a is not a known key (fix: remove it) [policy/unknown-key]',
    ])
  })

  it('that are missing are told once, and not where one was mistyped for them', () => {
    expect(told('other: 1', {}, { required: ['x'] })).toEqual([
      expect.stringMatching(/needs x, which is not there \(fix: add x\) \[policy\/schema\]$/),
    ])
    expect(told('otherr: 1', {}, { required: ['other'] })).toEqual([
      expect.stringContaining('/otherr is not a known key'),
    ])
    const either = { anyOf: [{ required: ['x'] }, { required: ['other'] }] }
    expect(told('otherr: 1', {}, either)).toEqual([expect.stringContaining('/otherr is not a known key')])
    expect(told('zzzzzz: 1', {}, { required: ['other'] })).toHaveLength(2)
  })

  it('of a prototype are keys like any other', () => {
    expect(told('__proto__: {x: 1}', {})).toEqual([expect.stringContaining('/__proto__ is not a known key')])
    expect(told('constructor: 1', {})).toEqual([expect.stringContaining('/constructor is not a known key')])
  })

  it('that stand under the wrong condition are told by what is wrong alone', () => {
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
    const conditional = { if: { required: ['x'] }, then: { required: ['other'] } }
    expect(told('x: 1', {}, conditional)).toEqual([expect.stringContaining('needs other')])
    expect(told('x: 1', {}, { propertyNames: { maxLength: 0 } })).toEqual([expect.stringContaining('longer than 0')])
  })
})

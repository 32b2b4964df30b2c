import { expect, it } from 'vitest'
import { textLines, wrapped } from '../../src/outputs/svg-text.js'

it.each<[string, number, number, readonly string[]]>([
  ['one two three', 7, 3, ['one two', 'three']],
  ['', 7, 3, ['']],
  ['abcdefghij', 4, 3, ['abcd', 'efgh', 'ij']],
  ['one two three four', 5, 2, ['one', 'two…']],
  ['👩‍🔬'.repeat(2), 3, 4, ['👩‍🔬', '👩‍🔬']],
])('%j in lines of %i, at most %i', (text, width, most, lines) => expect(wrapped(text, width, most)).toEqual(lines))

it('a text as long as a file costs no more than what is shown of it', () =>
  expect(wrapped('x'.repeat(50_000_000), 10, 2)).toEqual(['x'.repeat(10), `${'x'.repeat(9)}…`]))

it('what it draws is escaped', () =>
  expect(textLines(['<script>&"'], { x: 1, y: 2, step: 3 })).toBe(
    '<text text-anchor="middle"><tspan x="1" y="2">&lt;script&gt;&amp;&quot;</tspan></text>',
  ))

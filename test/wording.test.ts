/** No text promises more than was measured: that a model is fair, safe or lawful is not for a program to say. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { vocabulary } from '../src/metrics/index.js'
import { FAULT_CODES } from '../src/outputs/fault-words.js'
import { RULES } from '../src/rules/index.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

const { messages } = (await import(new URL('../scripts/messages.mjs', import.meta.url).href)) as {
  messages(): readonly { readonly path: string; readonly message: string; readonly fix: string | null }[]
}

/** Words of a promise that no measurement keeps. */
const PROMISES =
  /\b(unbiased|bias[- ]free|debias\w*|guarantee\w*|compliant|certified|(is|are) (fair|safe|lawful)|(a|the) (fair|safe|lawful) model|ensures? (fairness|safety|compliance))\b/i

/** Our own pages: those at the top, and those of `policies/` but for the words of frameworks, which are theirs. */
const PAGES = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(`${ROOT}policies`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('frameworks/'))
    .map((path) => `policies/${path}`),
].sort()

const TEXTS: readonly (readonly [where: string, text: string])[] = [
  ...PAGES.map((path) => [path, readFileSync(`${ROOT}${path}`, 'utf8')] as const),
  ...RULES.map(
    ({ id, summary, plain, details, remedy }) =>
      [`rule ${id}`, [summary, plain, details, ...remedy].join('\n')] as const,
  ),
  ...vocabulary.entries.map(
    ({ name, title, plain, definition }) => [`metric ${name}`, [title, plain, definition].join('\n')] as const,
  ),
  ...FAULT_CODES.map(({ code, means, helps }) => [`fault ${code}`, `${means}\n${helps}`] as const),
]

it.each(TEXTS)('%s promises nothing that was not measured', (_, text) => {
  expect(text.split('\n').filter((line) => PROMISES.test(line))).toEqual([])
})

it('nor does any message', () => {
  const told = messages().filter(({ message, fix }) => PROMISES.test(`${message} ${fix ?? ''}`))
  expect(told.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
})

it.each(['The model is fair.', 'It guarantees equal rates.', 'an unbiased model', 'EU AI Act compliant'])(
  'would see "%s"',
  (text) => {
    expect(text).toMatch(PROMISES)
  },
)

/** What the YAML parser's complaints mean, for people. */

import type { ErrorCode, YAMLError } from 'yaml'
import { codePoint } from '../domain/code-point.js'

/** Our words for what people really meet; the parser's own message serves for the rest. */
const WORDS: Readonly<Partial<Record<ErrorCode, readonly [message: string, fix: string]>>> = {
  TAB_AS_INDENT: ['a tab is used as indentation', 'indent with spaces'],
  BAD_INDENT: [
    'the indentation does not fit the lines above',
    'indent entries of one mapping or list alike, with spaces',
  ],
  MULTIPLE_DOCS: ['the file holds more than one document', 'keep one document, without a further "---"'],
  BAD_SCALAR_START: ['a text begins with a character that YAML keeps for itself', 'put the text in quotes'],
  MULTILINE_IMPLICIT_KEY: [
    'a key goes over several lines, or a colon is missing',
    'write "key: value" on one line; close quotes and brackets',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'two colons stand in one line, or a line is indented too far',
    'put a text that holds ": " in quotes, and check the indentation',
  ],
  BAD_DQ_ESCAPE: [
    'a text in double quotes has an escape that YAML does not know',
    'write \\\\ for a backslash, or use single quotes',
  ],
  KEY_OVER_1024_CHARS: ['a key has more than 1024 characters', 'shorten it'],
  TAG_RESOLVE_FAILED: ['a YAML tag is not known', 'remove the tag; put a text that begins with ! in quotes'],
}

/** Message and fix of a complaint; never a piece of the file with its control characters. */
export function wordsOf(problem: YAMLError): { readonly message: string; readonly fix: string | null } {
  const known = WORDS[problem.code]
  if (known) return { message: known[0], fix: known[1] }
  const first = (problem.message.split('\n')[0] ?? '').slice(0, 200)
  const shown = first.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => codePoint(char))
  return { message: `this is not YAML: ${shown.charAt(0).toLowerCase()}${shown.slice(1)}`, fix: 'write it as YAML 1.2' }
}

/** Lines at which a merge conflict was left in the text, at most ten; a line of `=======` alone says nothing. */
export function conflictMarkers(text: string): readonly { readonly line: number; readonly marker: string }[] {
  const found: { line: number; marker: string }[] = []
  for (const match of text.matchAll(/^(<{7}|>{7}|\|{7})(?= |\r?$)/gm)) {
    let line = 1
    for (let at = text.indexOf('\n'); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) line++
    found.push({ line, marker: match[1]! })
    if (found.length === 10) break
  }
  return found
}

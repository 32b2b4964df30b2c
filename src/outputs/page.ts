/** Building blocks of the HTML report. Every function takes text as it came and gives HTML that is safe. */

import { createHash } from 'node:crypto'
import type { Outcome, Verdict } from '../domain/outcome.js'
import { html, htmlName, linkTarget } from './escape.js'
import { fitted } from './fit.js'
import { whole } from './words.js'

/** HTML that is safe to embed; only functions of this room make it. */
export type Html = string

/** Signs of the report: letters that every font has, never without their word. */
const SIGNS: Readonly<Record<Outcome | 'waived', string>> = {
  error: '!',
  violated: '✕',
  missing: '∅',
  inconclusive: '?',
  satisfied: '✓',
  'not-applicable': '–',
  waived: '~',
}

/** An outcome as a sign with its word. */
export const pill = (outcome: Outcome | 'waived'): Html =>
  `<span class="pill ${outcome}"><span aria-hidden="true">${SIGNS[outcome]}</span> ${outcome.replace('-', ' ')}</span>`

export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  'pass-with-waivers': '✓',
  fail: '✕',
  error: '!',
}

/**
 * Everything of a page before its body. It loads nothing: style and, where there is one, script are named by their digests,
 * and nothing else may run. `title` is safe HTML.
 */
export const pageHead = (title: Html, style: string, script: string | null = null): Html => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${digestSource(style)}; ${script === null ? '' : `script-src ${digestSource(script)}; `}base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>`

const digestSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A path, id or digest. */
export const mono = (text: string, limit = 160): Html => `<code>${htmlName(text, limit)}</code>`

/** A link where the address is a plain web address, else only the text. `text` is safe HTML. */
export function link(address: string | null, text: Html): Html {
  const target = address === null ? null : linkTarget(address)
  return target === null ? text : `<a href="${html(target, 4000)}" rel="noreferrer">${text}</a>`
}

export interface Column {
  readonly title: string
  /** Numbers stand to the right. */
  readonly numeric?: boolean
}

/**
 * A table of at most `room` units; rows that do not fit are counted under it. Cells are safe HTML; the first cell of a
 * row is its header.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  total: number,
  rows: Iterable<readonly Html[]>,
  room: number,
): Html {
  if (total === 0) return ''
  const head = columns
    .map((column) => `<th scope="col"${column.numeric ? ' class="num"' : ''}>${html(column.title)}</th>`)
    .join('')
  let left = 0
  const body = fitted(rowTexts(rows, columns), total, room, '\n', (rest) => {
    left = rest
    return ''
  })
  const cut = left
    ? `<p class="cut">${whole(left)} more of ${whole(total)} rows are in <code>decision.json</code>.</p>`
    : ''
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><table><caption>${html(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>${cut}`
}

function* rowTexts(rows: Iterable<readonly Html[]>, columns: readonly Column[]): Generator<string> {
  for (const cells of rows) {
    const [first = '', ...rest] = cells
    const others = rest.map((cell, index) => `<td${columns[index + 1]?.numeric ? ' class="num"' : ''}>${cell}</td>`)
    yield `<tr><th scope="row">${first}</th>${others.join('')}</tr>`
  }
}

/** A list of terms. */
export const terms = (entries: readonly (readonly [string, Html])[]): Html =>
  `<dl>${entries.map(([term, text]) => `<dt>${html(term)}</dt><dd>${text}</dd>`).join('\n')}</dl>`

/** A part that is folded until somebody asks; '' where it is empty. */
export const fold = (title: string, body: Html, open = false): Html =>
  body === '' ? '' : `<details${open ? ' open' : ''}><summary>${html(title)}</summary>\n${body}\n</details>`

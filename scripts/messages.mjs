// Every message that a user may meet, in one list, to be read aloud: place, code or outcome, message, fix.
//   npm run messages [-- WORD…]      only those whose line has one of the words
//
// It reads the sources. A message is what is handed to a function as its parameter `message` (fault, judgement and the small
// helpers around them), or stands in an object under `message`. What is put in at run time is shown as ‹name›.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SRC = new URL('../src/', import.meta.url)
const OPEN = '([{'
const CLOSE = ')]}'

/** Index behind the literal or comment that begins at `at`, or `at` where none does. */
function skip(text, at) {
  const quote = text[at]
  if (text.startsWith('//', at)) return (text.indexOf('\n', at) + text.length + 1) % (text.length + 1)
  if (text.startsWith('/*', at)) return text.indexOf('*/', at) + 2
  if (quote === '/' && /[(,=:[!&|?{};\n]\s*$/.test(text.slice(Math.max(0, at - 40), at))) {
    const pattern = /^\/(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/[a-z]*/.exec(text.slice(at, at + 400))
    return pattern ? at + pattern[0].length : at
  }
  if (quote !== "'" && quote !== '"' && quote !== '`') return at
  let index = at + 1
  while (index < text.length && text[index] !== quote) {
    if (quote === '`' && text.startsWith('${', index)) index = end(text, index + 2, '') + 1
    else index += text[index] === '\\' ? 2 : 1
  }
  return index + 1
}

/** Index of the first of `stops`, or of the bracket that closes what is around `at`, outside of literals and brackets. */
function end(text, at, stops) {
  let index = at
  let depth = 0
  while (index < text.length) {
    const next = skip(text, index)
    if (next !== index) {
      index = next
      continue
    }
    const sign = text[index]
    if (depth === 0 && (stops.includes(sign) || CLOSE.includes(sign))) return index
    if (OPEN.includes(sign)) depth += 1
    else if (CLOSE.includes(sign)) depth -= 1
    index += 1
  }
  return index
}

/** What stands between commas from `at` to the closing bracket. */
function parts(text, at) {
  const found = []
  let index = at
  for (;;) {
    const to = end(text, index, ',')
    if (text.slice(index, to).trim() !== '') found.push(text.slice(index, to).trim())
    if (text[to] !== ',') return found
    index = to + 1
  }
}

/** Members of an object literal: name → expression; a shorthand is its own name. */
function members(literal) {
  const found = new Map()
  if (!literal?.startsWith('{')) return found
  for (const part of parts(literal, 1)) {
    const [, name, value] = /^(\w+)\s*(?::\s*([\s\S]*))?$/.exec(part) ?? []
    if (name) found.set(name, value ?? name)
  }
  return found
}

/** The text of a source with its comments blanked, so that words in them are no calls. */
function withoutComments(text) {
  let kept = ''
  let index = 0
  while (index < text.length) {
    const next = skip(text, index)
    const piece = text.slice(index, next === index ? index + 1 : next)
    kept += /^\/[/*]/.test(piece) ? piece.replace(/[^\n]/g, ' ') : piece
    index += piece.length
  }
  return kept
}

/** The fix that a helper gives by itself, so that those who call it need not: a text or a constant; undefined for none. */
function ownFix(body, parameters) {
  const given =
    /\bfix(?:: string(?: \| null)?)? = (\w+|'[^']*')/.exec(body)?.[1] ??
    /\bfix: (FIX\w*|[\w.]+|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/.exec(body)?.[1] ??
    /[ (]((?:FIX|EXPORT)\w*)\b/.exec(body)?.[1]
  const handed = given === undefined || [...parameters, 'string', 'null', 'more.fix'].includes(given)
  return handed ? undefined : given
}

/** Functions with a parameter `message`: name → positions of the parameters that matter. */
function tellers(text) {
  const found = new Map()
  for (const match of text.matchAll(/(?:function\s+(\w+)\s*|const\s+(\w+)\s*=\s*(?:async\s*)?)\(/g)) {
    const names = parts(text, match.index + match[0].length).map((part) => /^\w+/.exec(part)?.[0] ?? '')
    const at = (...wanted) => names.findIndex((name) => wanted.includes(name))
    if (at('message') >= 0)
      found.set(match[1] ?? match[2], {
        message: at('message'),
        fix: at('fix'),
        more: at('more'),
        kind: at('code', 'outcome'),
        own: ownFix(text.slice(match.index).split(/\n\n|\n\}\n/)[0], names),
      })
  }
  return found
}

/** The expression that a name stands for: the nearest `const` before it, else itself. */
function resolved(text, before, expression) {
  if (!/^\w+$/.test(expression ?? '')) return expression
  const at = text.lastIndexOf(`const ${expression} =`, before)
  if (at < 0) return expression
  const from = at + `const ${expression} =`.length
  const to = end(text, from, '\n;')
  // An initialiser may begin on the next line, or go on there with an operator.
  let stop = to
  while (/^\s*$/.test(text.slice(from, stop)) || /^\n\s*[?:+|.]/.test(text.slice(stop)))
    stop = end(text, stop + 1, '\n;')
  return text.slice(from, stop).trim()
}

/** An expression as people would read it; null where it has no words of its own (a parameter that is handed on). */
function words(expression) {
  if (expression === undefined || expression === 'null' || expression === 'undefined') return null
  const told = []
  let index = 0
  while (index < expression.length) {
    const next = skip(expression, index)
    const literal = /^['"`]$/.test(expression[index]) ? expression.slice(index + 1, next - 1) : null
    if (literal !== null && !/===\s*$|\($/.test(expression.slice(0, index))) told.push(filled(literal))
    else if (literal !== null && /\w\($/.test(expression.slice(0, index))) told.push(filled(literal))
    index = Math.max(next, index + 1)
  }
  return told.length > 0 ? told.join(' / ') : null
}

/** A template with what is put in as ‹name›. */
function filled(template) {
  let text = ''
  let index = 0
  while (index < template.length) {
    if (!template.startsWith('${', index)) {
      text += template[index]
      index += 1
      continue
    }
    const to = end(template, index + 2, '')
    const inner = template.slice(index + 2, to)
    const name = /[\w.]+(?=\W*$)/.exec(inner.replace(/\([^()]*\)$/, (call) => call.replace(/[()]/g, ' ')))?.[0]
    text += `‹${inner.includes('?') ? (words(inner) ?? name ?? '…') : (name ?? '…')}›`
    index = to + 1
  }
  return text.replace(/\s+/g, ' ')
}

/** Messages of one source. `known` are the tellers that other sources export. */
function messagesOf(path, source, known) {
  const text = withoutComments(source)
  const own = tellers(text)
  const found = []
  const add = (at, kind, message, fix) => {
    const told = words(resolved(text, at, message))
    if (told === null) return
    const line = text.slice(0, at).split('\n').length
    const code = /^'([\w/-]+)'$/.exec(kind ?? '')?.[1] ?? null
    // `as` where the fix is put together elsewhere and handed on.
    const mended = fix === undefined || fix === 'null' ? null : (words(resolved(text, at, fix)) ?? `‹${fix}›`)
    found.push({ path, line, kind: code, message: told, fix: mended })
  }
  for (const [name, at] of new Map([...known, ...own])) {
    for (const match of text.matchAll(new RegExp(`(?<![\\w.]|function |const )${name}\\(`, 'g'))) {
      const given = parts(text, match.index + match[0].length)
      // A signature, not a call.
      if (/^\w+\??:/.test(given[0] ?? '')) continue
      const more = members(resolved(text, match.index, given[at.more]))
      // Of a fault, what is handed on as a whole (`place(pointer)`) may hold the fix.
      const rest = given[at.more]
      const whole = name === 'fault' && /^(?!\w+\.place$)\w/.test(rest ?? '') ? rest : undefined
      add(
        match.index,
        given[at.kind],
        given[at.message],
        more.get('fix') ?? whole ?? (at.fix >= 0 ? given[at.fix] : undefined) ?? at.own,
      )
    }
  }
  for (const match of text.matchAll(/(?<=[{,]\s*)message(?::\s|(?=\s*[,}]))/g)) {
    const from = text.slice(0, match.index).lastIndexOf('{')
    const all = members(text.slice(from, end(text, from + 1, '') + 1))
    if (all.has('message') && (all.has('fix') || all.has('outcome') || all.has('code')))
      add(match.index, all.get('code') ?? all.get('outcome'), all.get('message'), all.get('fix'))
  }
  return found.sort((a, b) => a.line - b.line)
}

/** Every message of the sources: path, line, code or outcome (null where it is chosen elsewhere), message, fix or null. */
export function messages() {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, SRC), 'utf8')])
  const known = new Map(
    sources.flatMap(([, text]) =>
      [...tellers(text)].filter(([name]) => new RegExp(`export (function|const) ${name}\\b`).test(text)),
    ),
  )
  return sources.flatMap(([name, text]) => messagesOf(`src/${name}`, text, known))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2)
  const lines = messages().map(
    ({ path, line, kind, message, fix }) =>
      `${path}:${line}  [${kind ?? 'as called'}]\n    ${message}${fix === null ? '' : `\n    fix: ${fix}`}`,
  )
  const shown = lines.filter((line) => wanted.length === 0 || wanted.some((word) => line.includes(word)))
  console.log(`${shown.join('\n')}\n${shown.length} messages`)
}

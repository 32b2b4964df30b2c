import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import {
  clip,
  code,
  csvCell,
  flat,
  html,
  htmlInMarkdown,
  linkTarget,
  logLine,
  markdown,
  mermaid,
  mermaidAxis,
  visible,
} from '../../src/outputs/escape.js'
import { HOSTILE_TEXTS } from '../fakes/decisions.js'

const renderer = new MarkdownIt({ html: true, linkify: true, breaks: true })
// A forge links addresses with a scheme, `www.` and mail, and not every name with a dot.
renderer.linkify.set({ fuzzyLink: false })
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const pieces = [
  ...HOSTILE_TEXTS,
  '@',
  '#',
  '::',
  '##[',
  '`',
  '``',
  '|',
  '<b>',
  '&lt;',
  '\\',
  '\\`',
  '\n',
  '\r',
  '\t',
  '-',
  '- ',
  '1. ',
  '> ',
  '---',
  '===',
  '# ',
  '_',
  '__',
  '*',
  '~~',
  '$',
  'http://a.b',
  'www.a.b',
  'a@b.cd',
  ':x:',
  ' ',
  '\u200b',
  '\u202e',
  'é',
  '日本',
  '👩‍👧',
]
/** Texts of hostile pieces and of anything at all. */
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 8 })
    .map((parts) => parts.join('')),
)
const withoutZeroWidth = (text: string): string => text.replaceAll('\u200b', '')

describe('visible', () => {
  it.each([
    ['a\u202Eb', 'a\\u202Eb'],
    ['line\nbreak\r\ttab', 'line\\nbreak\\r\\ttab'],
    ['\u0000\u001b[2K\u007f\u0085', '\\u0000\\u001B[2K\\u007F\\u0085'],
    ['\ufeffx\u200by\u2066', '\\uFEFFx\\u200By\\u2066'],
    ['\ud800', '\\uD800'],
    ['\u{e0041}', '\\u{E0041}'],
    ['👩‍👧 می‌شود', '👩‍👧 می‌شود'],
    ['a\u200db', 'a\\u200Db'],
    ['##[error]', '## [error]'],
  ])('%j is shown as %j', (text, shown) => expect(visible(text)).toBe(shown))

  it('leaves nothing hidden', () => {
    fc.assert(fc.property(hostile, (text) => !HIDDEN.test(visible(text)) && !visible(text).includes('##[')))
  })
})

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc… (1 more characters)'],
    ['ab👩', 3, 'ab… (2 more characters)'],
  ])('%j to %i', (text, limit, shown) => expect(clip(text, limit)).toBe(shown))
})

describe('markdown', () => {
  it.each([
    ['@acme/team', '@\u200bacme/team'],
    ['fixes #1', 'fixes #\u200b1'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['a | b', 'a \\| b'],
    ['false_positive_rate', 'false_positive_rate'],
    ['_x_', '\\_x\\_'],
    ['two\n\nlines', 'two lines'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['0.80', '0.80'],
    ['-0.5', '-0.5'],
    ['https://a.example', 'https:\u200b//a.example'],
    ['www.a.example', 'www\u200b.a.example'],
    [':tada:', ':\u200btada:'],
  ])('%j becomes %j', (text, safe) => expect(markdown(text)).toBe(safe))

  it('is nothing but text to a renderer, and reads the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tokens = renderer.parseInline(markdown(text), {})[0]?.children ?? []
        expect(
          tokens.filter((token) => token.type !== 'text' && token.type !== 'text_special').map((token) => token.type),
        ).toEqual([])
        expect(withoutZeroWidth(tokens.map((token) => token.content).join(''))).toBe(
          withoutZeroWidth(flat(clip(text, 700))),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('stays in its list item and in its table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const list = renderer.render(`- ${markdown(text)}\n- last`)
        expect(list.match(/<(\w+)/g)?.filter((tag) => !['<ul', '<li'].includes(tag)) ?? []).toEqual([])
        const table = renderer.render(`| a | b |\n|---|---|\n| ${markdown(text)} | end |`)
        expect(table.match(/<td>/g)).toHaveLength(2)
        expect(table).toContain('<td>end</td>')
      }),
      { numRuns: 300 },
    )
  })

  it('calls nobody, links nothing and shows nothing hidden', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = markdown(text)
        expect(safe).not.toMatch(/@[\p{L}\p{N}_]|#\d|:\/\/|<|>/u)
        expect(safe.replaceAll('\u200b', '')).not.toMatch(HIDDEN)
      }),
    )
  })
})

describe('code', () => {
  it.each([
    ['models/a.bin', '`models/a.bin`'],
    ['', '`(empty)`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`', '<code>&#96;</code>'],
    ['@team', '`@team`'],
  ])('%j becomes %j', (text, safe) => expect(code(text)).toBe(safe))

  it('is one piece of code in a table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const table = renderer.render(`| a | b |\n|---|---|\n| ${code(text)} | end |`)
        expect(table.match(/<td>/g)).toHaveLength(2)
        expect(table.match(/<(?!\/?(table|thead|tbody|tr|th|td|code)>)/g)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})

describe('html', () => {
  it('has no markup left and reads the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = html(text)
        expect(safe).not.toMatch(/[<>"']/)
        const back = safe
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&')
        expect(back).toBe(flat(clip(text, 700)))
      }),
    )
  })

  it('breaks mentions where Markdown surrounds it', () =>
    expect(htmlInMarkdown('@acme <b>')).toBe('@\u200bacme &lt;b&gt;'))
})

describe('logLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a\n::error::x', 'a\\n::error::x'],
    ['x ##[error]y', 'x ## [error]y'],
    ['tests/a.py::test_b', 'tests/a.py::test_b'],
  ])('%j becomes %j', (text, safe) => expect(logLine(text)).toBe(safe))

  it('is never a command', () => {
    fc.assert(
      fc.property(hostile, (text) => !/(^|[\r\n])\s*::|##\[/.test(logLine(text)) && !HIDDEN.test(logLine(text))),
    )
  })
})

describe('csvCell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    [' @x', `"' @x"`],
    ['\tx', `"'\\tx"`],
    ['\uff1d1+1', `"'\uff1d1+1"`],
    ['a"b', '"a""b"'],
    [-0.5, '"-0.5"'],
    [null, '""'],
  ])('%j becomes %j', (content, safe) => expect(csvCell(content)).toBe(safe))

  it('is one cell to a reader of CSV, and no formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rows = parse(`${csvCell(text)},"end"\n`) as string[][]
        expect(rows).toHaveLength(1)
        expect(rows[0]).toHaveLength(2)
        expect(rows[0]?.[0]).not.toMatch(/^\s*[=+\-@|%\t\r]/)
      }),
    )
  })
})

describe('mermaid', () => {
  it('holds no syntax', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mermaid(text).replace(/#\d+;/g, '')).not.toMatch(/["'`<>[\]{}|;:#&@\\~^$*!?]/)
        expect(mermaidAxis(text)).not.toMatch(/["'`<>[\]{}|;#&@\\~^$*!?]/)
      }),
    )
  })
  it('writes what is syntax as entities', () => expect(mermaid('a "b" [c]')).toBe('a #34;b#34; #91;c#93;'))
})

describe('linkTarget', () => {
  it.each([
    ['https://github.com/a/b/blob/c/d e(f).md#L1', 'https://github.com/a/b/blob/c/d%20e%28f%29.md#L1'],
    ['https://a.example/x%20y?q=1&r=2', 'https://a.example/x%20y?q=1&r=2'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['https://', null],
    ['https://a.example/\ud800', null],
  ])('%j becomes %j', (address, target) => expect(linkTarget(address)).toBe(target))
})

/** PROV-N as tokens: names, texts, addresses and marks, each with its place. */

import { shown } from './plain.js'

/** `at`: its first character in the text, from 0. */
export interface Token {
  readonly kind: 'name' | 'text' | 'quoted' | 'iri' | 'mark' | 'end'
  readonly text: string
  readonly at: number
}

/** What is no PROV-N, and where. */
export class Refusal extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message)
  }
}

/** What a token looks like by its first character; every other one is a name, which may also be a time or a number. */
const LONG = /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""/y
const TEXT = /"(?:[^"\\\n]|\\[\s\S])*"/y
const QUOTED = /'(?:[^'\\\n]|\\[\s\S])*'/y
const IRI = /<[^<>"\s]*>/y
const MARK = /%%|[(),;=[\]@]/y
const NAME = /(?:[^\s()[\],;='"<>@%\\/]|\\[\s\S]|%[0-9A-Fa-f]{2}|\/(?![/*]))+/y
const SPACE = /\s*/y

/** Where the next token begins: after white space and comments. */
function afterSpace(text: string, from: number): number {
  for (let at = from; ; ) {
    SPACE.lastIndex = at
    SPACE.exec(text)
    at = SPACE.lastIndex
    const comment = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null
    if (comment === null) return at
    const end = text.indexOf(comment, at + 2)
    if (end < 0) return text.length
    at = end + comment.length
  }
}

/** The tokens of a text, in one pass; refuses what is none. Its last one is the end. */
export function* tokens(text: string): Generator<Token, Token> {
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
    const first = text.charAt(at)
    const long = first === '"' && text.startsWith('"""', at)
    const [kind, pattern, quotes] = ((): readonly [Token['kind'], RegExp, number] => {
      if (first === '"') return long ? ['text', LONG, 3] : ['text', TEXT, 1]
      if (first === "'") return ['quoted', QUOTED, 1]
      if (first === '<') return ['iri', IRI, 1]
      MARK.lastIndex = at
      return MARK.test(text) ? ['mark', MARK, 0] : ['name', NAME, 0]
    })()
    pattern.lastIndex = at
    if (!pattern.test(text))
      throw new Refusal(at, `${shown(text.slice(at, at + 20))} is no PROV-N: a name, text or mark is wanted`)
    const end = pattern.lastIndex
    const inner = text.slice(at + quotes, end - quotes)
    yield { kind, text: kind === 'iri' || kind === 'mark' ? inner : unescaped(inner), at }
    at = end
  }
  return { kind: 'end', text: '', at: text.length }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([\s\S])/gu, (_, char: string) => ESCAPES[char] ?? char) : text

/** Reads tokens with one of look-ahead. */
export class Reading {
  private next: Token
  constructor(private readonly source: Generator<Token, Token>) {
    this.next = source.next().value
  }
  peek(): Token {
    return this.next
  }
  take(): Token {
    const taken = this.next
    if (taken.kind !== 'end') this.next = this.source.next().value
    return taken
  }
  /** Takes a mark, or refuses. */
  mark(text: string): void {
    const token = this.take()
    if (token.kind !== 'mark' || token.text !== text) refuse(token, `"${text}" is wanted`)
  }
  isMark(text: string): boolean {
    return this.next.kind === 'mark' && this.next.text === text
  }
  name(what: string): Token {
    const token = this.take()
    return token.kind === 'name' ? token : refuse(token, `${what} is wanted`)
  }
}

/** Refuses a token where another is wanted. */
export function refuse(token: Token, wanted: string): never {
  throw new Refusal(
    token.at,
    token.kind === 'end'
      ? `the document ends where ${wanted}: it is cut short`
      : `${shown(token.text)} stands where ${wanted}`,
  )
}

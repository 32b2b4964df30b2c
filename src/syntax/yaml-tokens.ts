/** The tokens of a YAML text, watched: what is refused is found here, before anything is built from it. */

import { CST, Lexer, Parser } from 'yaml'
import { quoted } from './json-strings.js'

/** Mappings and lists inside one another at most. */
const MAXIMUM_DEPTH = 64

/** Tokens at most (blanks and line ends count); a document of a million characters has some 300,000 to 400,000. */
const MAXIMUM_TOKENS = 800_000

/** Refused constructs that are told before the reading stops. */
const MAXIMUM_REFUSALS = 50

/** What is wrong with a text, by offset. */
export class Refusals {
  readonly list: { readonly offset: number; readonly message: string; readonly fix: string | null }[] = []
  /** Set where nothing can be built from the text. */
  fatal = false

  add(offset: number, message: string, fix: string | null = null): void {
    if (this.list.length < MAXIMUM_REFUSALS) this.list.push({ offset, message, fix })
  }
}

const REFUSED: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  anchor: ['anchors', 'write the value where it is needed, without "&"; put a text that begins with & in quotes'],
  alias: ['aliases', 'write the value out; put a text that begins with * in quotes'],
  tag: ['tags', 'remove the tag; put a text that begins with ! in quotes'],
}

/** First characters of what may be refused: & * ! % */
const SUSPECTS: ReadonlySet<number> = new Set([0x26, 0x2a, 0x21, 0x25])

function refuse(lexeme: string, offset: number, refusals: Refusals): void {
  const type = CST.tokenType(lexeme)
  const shown = quoted(lexeme)
  const refused = type === null ? undefined : REFUSED[type]
  if (refused) refusals.add(offset, `YAML ${refused[0]} are not allowed (${shown})`, refused[1])
  if (type === 'directive-line' && !/^%YAML 1\.2\s*$/.test(lexeme)) {
    refusals.add(offset, `YAML directives are not allowed (${shown})`, 'remove the line; YAML 1.2 is what is read')
  }
}

/**
 * The tokens for a composer. Anchors, aliases, tags and directives are added to `refusals`; nesting beyond 64 and too many
 * tokens end the stream with a fatal refusal. Linear in the text: what is too deep is not read on.
 */
export function* tokens(
  text: string,
  onNewLine: (offset: number) => void,
  refusals: Refusals,
): Generator<CST.Token, void> {
  const parser = new Parser(onNewLine)
  let afterScalarMark = false
  let count = 0
  const end = (message: string, fix: string): void => {
    refusals.add(parser.offset, message, fix)
    refusals.fatal = true
  }
  for (const lexeme of new Lexer().lex(text)) {
    // What follows the scalar mark is a text, whatever it begins with.
    if (!afterScalarMark && SUSPECTS.has(lexeme.charCodeAt(0))) refuse(lexeme, parser.offset, refusals)
    afterScalarMark = lexeme === CST.SCALAR
    if (refusals.list.length >= MAXIMUM_REFUSALS) {
      refusals.fatal = true
      return
    }
    if (++count > MAXIMUM_TOKENS) return end('the file has too many values', 'split it')
    yield* parser.next(lexeme)
    // The document itself and a text being read stand on the stack besides.
    if (parser.stack.length > MAXIMUM_DEPTH + 1 && parser.stack.filter(CST.isCollection).length > MAXIMUM_DEPTH) {
      return end(`mappings and lists are nested more than ${MAXIMUM_DEPTH} deep`, 'write a flatter file')
    }
  }
  yield* parser.end()
}

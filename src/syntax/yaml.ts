/**
 * Strict YAML 1.2 (core schema) as plain data with places: one document, no alias, anchor, tag, merge key or duplicate key,
 * nesting and size limited before anything is built. What is left of YAML is what people mean when they write a file.
 */

import { Composer, type CST, type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Scalar } from 'yaml'
import { bad, type Fault, type FaultCode, fault, good, type Result } from '../domain/fault.js'
import { keyOfStep, type Plain, type PlainDocument } from '../domain/plain.js'
import { quoted } from './json-strings.js'
import { conflictMarkers, wordsOf } from './yaml-messages.js'
import { Refusals, tokens } from './yaml-tokens.js'

/** Longest text, in UTF-16 units. The parser takes half a second and 150 MB a million. */
const MAXIMUM_LENGTH = 4_000_000

/** Faults that are told of one file. */
const MAXIMUM_FAULTS = 50

/** A YAML document whose keys have places too. */
export interface YamlDocument extends PlainDocument {
  /** Line and column (1-based) of the key at a JSON pointer; of the value for an entry of a list; or null. */
  keyPlaceOf(pointer: string): { readonly line: number; readonly column: number } | null
}

/** Where a value stands, and its members. Offsets in UTF-16 units. */
interface Located {
  readonly offset: number
  readonly keyOffset: number
  readonly members: ReadonlyMap<string, Located> | readonly Located[] | null
}

/**
 * A YAML text as plain data, or every fault of it. Objects have no prototype; keys are texts as written. An empty text
 * (or one of comments only) is null. Numbers are those of YAML 1.2: `010` is ten, `0o10` is eight, `no` and `1:30` are
 * texts; infinities, NaN and numbers too large to hold are faults.
 */
export function parseYaml(text: string, path: string, code: FaultCode = 'artifact/syntax'): Result<YamlDocument> {
  if (text.length > MAXIMUM_LENGTH) {
    const message = `the file has ${text.length} characters, and at most ${MAXIMUM_LENGTH} are read as YAML`
    return bad(fault('artifact/too-large', path, message, { line: 1, fix: 'split it, or write it as JSON' }))
  }
  const lines = new LineCounter()
  lines.addNewLine(0)
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const conflict = conflictMarkers(text)
  if (conflict.length > 0) {
    return bad(
      ...conflict.map(({ line, marker }) =>
        fault(code, path, `a merge conflict is not resolved (the line begins with "${marker}")`, {
          line,
          column: 1,
          fix: 'keep one of the two versions and remove the conflict markers',
        }),
      ),
    )
  }
  const refusals = new Refusals()
  const documents = compose(tokens(text, lines.addNewLine, refusals), text.length)
  const [document, second] = documents
  if (second) {
    refusals.add(second.range[0], 'the file holds more than one document', 'keep one document, without a further "---"')
  }
  const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  // A tab as indentation makes nonsense of what follows: only the tabs are worth telling.
  const tabs = problems.filter((problem) => problem.code === 'TAB_AS_INDENT')
  for (const problem of (tabs.length > 0 ? tabs : problems).slice(0, MAXIMUM_FAULTS)) {
    const said = wordsOf(problem)
    refusals.add(problem.pos[0], said.message, said.fix)
  }
  const converter = new Converter(refusals)
  const root = refusals.fatal || !document ? null : converter.value((document.contents as Node | null) ?? null, 0)
  const faults = refusals.list.map(
    (refusal): Fault => fault(code, path, refusal.message, { ...placeAt(refusal.offset), fix: refusal.fix }),
  )
  faults.sort((a, b) => a.line! - b.line! || a.column! - b.column!)
  if (faults.length > 0 || root === null) return bad(...faults.slice(0, MAXIMUM_FAULTS))

  const find = (pointer: string): Located | null => {
    if (pointer === '') return root.located
    let at: Located | undefined = root.located
    for (const step of pointer.slice(1).split('/')) {
      const name = keyOfStep(step)
      const members: Located['members'] = at.members
      at =
        members === null
          ? undefined
          : members instanceof Map
            ? members.get(name)
            : (members as readonly Located[])[Number(name)]
      if (at === undefined) return null
    }
    return at
  }
  const placed = (which: 'offset' | 'keyOffset') => (pointer: string) => {
    const located = find(pointer)
    return located && placeAt(located[which])
  }
  return good({ value: root.value, nonFinite: new Set(), placeOf: placed('offset'), keyPlaceOf: placed('keyOffset') })
}

/** The first documents of the tokens, two at most. Each complaint of the composer is an Error: without stacks, hundreds of thousands are bearable. */
function compose(stream: Iterable<CST.Token>, length: number): readonly Document.Parsed[] {
  const options = {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  } as const
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const documents: Document.Parsed[] = []
    for (const document of new Composer(options).compose(stream, true, length)) {
      documents.push(document)
      // A second one is a fault, and further ones say no more.
      if (documents.length === 2) break
    }
    return documents
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Nodes to plain data; recursion is safe since nesting was limited before. */
class Converter {
  constructor(private readonly refusals: Refusals) {}

  value(node: Node | null, keyOffset: number, isMember = false): { readonly value: Plain; readonly located: Located } {
    const offset = node?.range?.[0] ?? keyOffset
    const located = (members: Located['members']): Located => ({
      offset,
      keyOffset: isMember ? keyOffset : offset,
      members,
    })
    if (isMap(node)) {
      const value: { [key: string]: Plain } = Object.create(null)
      const members = new Map<string, Located>()
      for (const pair of node.items) {
        const key = this.key(pair.key, offset)
        if (key === null) continue
        if (members.has(key.name)) {
          this.refusals.add(
            key.offset,
            `the key ${quoted(key.name)} stands twice in one mapping`,
            'keep one of the two',
          )
          continue
        }
        const member = this.value((pair.value as Node | null) ?? null, key.offset, true)
        // An empty value has no place of its own worth naming.
        const empty = isScalar(pair.value) && pair.value.source === '' && member.value === null
        members.set(key.name, empty ? { ...member.located, offset: key.offset } : member.located)
        value[key.name] = member.value
      }
      return { value, located: located(members) }
    }
    if (isSeq(node)) {
      const entries = node.items.map((item) => this.value(item as Node | null, offset))
      return { value: entries.map((entry) => entry.value), located: located(entries.map((entry) => entry.located)) }
    }
    return { value: isScalar(node) ? this.scalar(node, offset) : null, located: located(null) }
  }

  private scalar(node: Scalar, offset: number): Plain {
    const { value } = node
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) {
        this.refusals.add(
          offset,
          `${quoted(node.source ?? String(value))} is no finite number`,
          'write a number, or leave the value out',
        )
        return null
      }
      return value
    }
    return typeof value === 'string' || typeof value === 'boolean' ? value : null
  }

  /** A key as the text that was written; a list, a mapping or nothing is no key. */
  private key(key: unknown, fallback: number): { readonly name: string; readonly offset: number } | null {
    const offset = (key as Node | null)?.range?.[0] ?? fallback
    if (!isScalar(key) || (key.value === null && !key.source)) {
      const what = isScalar(key) || key === null ? 'nothing' : isSeq(key) ? 'a list' : 'a mapping'
      this.refusals.add(offset, `a key is ${what}`, 'write a text as the key; put a text with { or [ in quotes')
      return null
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
    if (name === '<<' && key.type === 'PLAIN') {
      this.refusals.add(offset, 'merge keys ("<<") are not allowed', 'write the entries out')
      return null
    }
    return { name, offset }
  }
}

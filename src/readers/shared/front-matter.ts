/** The YAML block at the start of a card, split off by ourselves: no library that would run `---js`. */

import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { Plain } from '../../domain/plain.js'
import { parseYaml } from '../../syntax/yaml.js'

/** A card in two parts. */
export interface FrontMatter {
  /** Keys of the block; empty where there is none. Null prototype. */
  readonly fields: Readonly<Record<string, Plain>>
  /** 1-based line of a value at a pointer inside the block, or null. */
  lineOf(pointer: string): number | null
  /** The rest, with an empty line in place of each line of the block, so that lines keep their numbers. LF line ends. */
  readonly body: string
}

/** Longest block, in characters. A block is a page of metadata, never a megabyte. */
const LONGEST = 512 * 1024

/**
 * Splits a card. A block begins on the very first line, which is `---` and nothing else, and ends at the next line that is
 * `---` or `...`. `---js` and the like, `+++` blocks, a block that does not end, that is no mapping or no strict YAML are
 * faults. A card without a block has no fields.
 */
export function frontMatter(text: string, path: string): Result<FrontMatter> {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const first = lines[0] as string
  if (/^(?:---+[ \t]*[^\s-]|\+\+\+|;;;)/.test(first)) {
    const message = `the first line begins front matter of another language than YAML`
    return bad(
      fault('artifact/syntax', path, message, {
        line: 1,
        column: 1,
        fix: 'write the metadata as YAML between two lines that are ---',
      }),
    )
  }
  if (!/^---[ \t]*$/.test(first)) {
    return good({ fields: Object.create(null), lineOf: () => null, body: lines.join('\n') })
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  if (end < 0) {
    const message = 'the front matter begins on the first line and does not end'
    return bad(fault('artifact/syntax', path, message, { line: 1, column: 1, fix: 'close it with a line that is ---' }))
  }
  const block = `\n${lines.slice(1, end).join('\n')}\n`
  if (block.length > LONGEST) {
    const message = `the front matter has ${block.length} characters; at most ${LONGEST} are read`
    return bad(fault('artifact/too-large', path, message, { line: 1, fix: 'keep only metadata in it' }))
  }
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n')
  const blank = lines.slice(1, end).every((line) => /^\s*(?:#.*)?$/.test(line))
  if (blank) return good({ fields: Object.create(null), lineOf: () => null, body })
  const parsed = parseYaml(block, path)
  if (!parsed.ok) return parsed
  const { value } = parsed.value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const message = 'the front matter is not a mapping of keys to values'
    return bad(
      fault('artifact/schema', path, message, {
        line: 2,
        fix: 'write it as key: value lines, e.g. license: apache-2.0',
      }),
    )
  }
  const fields = value as Readonly<Record<string, Plain>>
  return good({ fields, lineOf: (pointer) => parsed.value.placeOf(pointer)?.line ?? null, body })
}

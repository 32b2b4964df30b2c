/** Which mutants there are, which of them a run takes, and which count: pure, so that the same sources give the same sample. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

/** The rooms that judge, and what of them is mutated. */
const ROOMS = {
  rules: ['src/rules'],
  evaluate: ['src/evaluate.ts', 'src/evaluate'],
  policy: ['src/policy'],
  metrics: ['src/metrics'],
}

/** Written by a script from data that its own tests hold. */
const GENERATED = new Set(['src/policy/packs.ts'])

/** Where tests of these rooms lie: they are run once for what each reaches, and those that reach a mutant are run on it. */
const TESTS = [
  'test/rules',
  'test/evaluate.test.ts',
  'test/evaluate',
  'test/policy',
  'test/metrics',
  'test/measure.test.ts',
  'test/measure',
]

/** The test files, in order. */
export const testFiles = (root) => TESTS.flatMap((path) => filesBelow(root, path, '.test.ts'))

const quiet = { debug() {}, info() {}, warn() {}, error() {}, trace() {}, fatal() {}, isDebugEnabled: () => false }
const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false }

/** Every file of a path that is one, or below it, whose name ends so; in order. */
export function filesBelow(root, path, ending) {
  if (path.endsWith(ending)) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

/**
 * The mutants of Stryker's standard operators in these rooms, with each file instrumented to tell which of them are reached.
 * `wording`: the text of a message and nothing else, by the blanks between its words.
 */
export async function mutantsOf(root) {
  const rooms = new Map(
    Object.entries(ROOMS).flatMap(([room, paths]) =>
      paths.flatMap((path) => filesBelow(root, path, '.ts')).map((file) => [file, room]),
    ),
  )
  const sources = [...rooms.keys()]
    .filter((file) => !GENERATED.has(file))
    .map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }))
  const made = await new Instrumenter(quiet).instrument(sources, options)
  const texts = new Map(sources.map(({ name, content }) => [name, content]))
  const mutants = made.mutants.map(({ id, fileName, mutatorName, location, replacement }) => {
    const text = texts.get(fileName)
    const from = offset(text, location.start)
    const to = offset(text, location.end)
    const original = text.slice(from, to)
    const place = `${fileName}:${location.start.line + 1}:${location.start.column + 1}`
    return {
      id,
      room: rooms.get(fileName),
      file: fileName,
      place,
      draw: drawOf(place, mutatorName, replacement),
      label: `${fileName}: ${flat(lineAt(text, from), 90)} [${flat(original, 60)} → ${flat(replacement, 60)}]`,
      mutator: mutatorName,
      original,
      replacement,
      from,
      to,
      wording: mutatorName === 'StringLiteral' && /\S\s+\S|^.\s|\s.$/.test(original.replaceAll(/\$\{[^}]*\}/g, 'x')),
    }
  })
  return { mutants, instrumented: made.files.map(({ name, content }) => [name, content]) }
}

function offset(text, { line, column }) {
  let start = 0
  for (let at = 0; at < line; at += 1) start = text.indexOf('\n', start) + 1
  return start + column
}

const lineAt = (text, at) => text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0]

/** On one line, cut where it is long. */
function flat(text, length) {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}

/** A number by which a sample is drawn, from place, operator and replacement: the same as long as the line stands. */
const drawOf = (...words) => createHash('sha256').update(words.join(':')).digest().readUInt32BE(0)

/** Operators whose replacement may bind looser than what it stands in. */
const LOOSE = new Set(['ArithmeticOperator', 'EqualityOperator', 'LogicalOperator', 'ConditionalExpression'])

/** The text of the file with the mutant in place of what was there. */
export function mutated(text, { from, to, mutator, replacement }) {
  const bare = !LOOSE.has(mutator) || /^(case\b|default\b|true$|false$)/.test(replacement)
  return text.slice(0, from) + (bare ? replacement : `(${replacement})`) + text.slice(to)
}

/** Whether a text is a program at all: a mutant that is none says nothing of the tests. */
export async function parses(name, content) {
  try {
    await new Instrumenter(quiet).instrument([{ name, mutate: false, content }], options)
    return true
  } catch {
    return false
  }
}

/** Wilson's interval of a share at 95 % (Wilson 1927); the whole range where nothing was counted. */
export function wilson(hits, of) {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return [middle - half, middle + half].map((edge) => edge / (1 + z ** 2 / of))
}

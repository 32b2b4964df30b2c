/**
 * The language of `expression`: CEL (Common Expression Language) over a few named facts, checked before it is used and
 * bounded when it is. What an expression refers to is found in its text, so that what is not there is known beforehand and
 * no operator can turn it into true or false.
 */

import { type ASTNode, Environment, type ParseResult, serialize } from '@marcbachmann/cel-js'
import { RE2JS } from 're2js'

/** A fact that an expression refers to. */
export type Reference =
  | { readonly kind: 'metric'; readonly name: string; readonly part: MetricPart; readonly at: number }
  | { readonly kind: 'card'; readonly name: string; readonly at: number }
  | { readonly kind: 'model'; readonly name: ModelPart; readonly at: number }
  | { readonly kind: 'tests'; readonly name: TestsPart; readonly at: number }

export type MetricPart = 'value' | 'n' | 'lower' | 'upper'
export type ModelPart = 'id' | 'tier' | 'digest' | 'version'
export type TestsPart = 'total' | 'passed' | 'failed' | 'errors' | 'skipped'

/** What an expression may refer to, with the type that CEL gives it. */
const METRIC = { value: 'double', n: 'int', lower: 'double', upper: 'double' } as const
const MODEL = { id: 'string', tier: 'string', digest: 'string', version: 'string' } as const
const TESTS = { total: 'int', passed: 'int', failed: 'int', errors: 'int', skipped: 'int' } as const
const ROOTS: readonly string[] = ['metrics', 'card', 'model', 'tests']

/** Sizes beyond which nothing that a person writes goes; they keep an evaluation under a second whatever the card holds. */
const LIMITS = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 8 }
const MAXIMUM_LENGTH = 4000
const MAXIMUM_ENTRIES = 1000
const MAXIMUM_TEXT = 10_000

/** Functions that walk a list, once for each entry. */
const MACROS: readonly string[] = ['all', 'exists', 'exists_one', 'map', 'filter']

/** What is wrong with an expression; `at` is the character of its text, from 1. */
export interface Misuse {
  readonly message: string
  readonly fix: string | null
  readonly at: number
}

/** An expression that was read. */
export interface Expression {
  readonly references: readonly Reference[]
  /** Evaluates it; every reference must be there. A boolean, or why there is none. */
  evaluate(facts: Bindings): { readonly answer: boolean } | { readonly failure: string; readonly missing: boolean }
}

/** Values of the references: `metrics` by the name that the expression uses. */
export interface Bindings {
  readonly metrics: Readonly<Record<string, Readonly<Partial<Record<MetricPart, number>>>>>
  readonly card: Readonly<Record<string, unknown>>
  readonly model: Readonly<Partial<Record<ModelPart, string>>>
  readonly tests: Readonly<Partial<Record<TestsPart, number>>>
}

/** Expressions that were read: each is asked for several times a model, and reading takes a millisecond. */
const known = new Map<string, Expression | readonly Misuse[]>()

/** Reads and checks an expression: syntax, names, types, size. Metric names are only collected here. */
export function readExpression(text: string): Expression | readonly Misuse[] {
  const before = known.get(text)
  if (before) return before
  const result = read(text)
  if (known.size < 1000) known.set(text, result)
  return result
}

function read(text: string): Expression | readonly Misuse[] {
  if (text.length > MAXIMUM_LENGTH) {
    return [
      {
        message: `the expression has ${text.length} characters, and at most ${MAXIMUM_LENGTH} are read`,
        fix: 'split it into several requirements',
        at: 1,
      },
    ]
  }
  let parsed: ParseResult
  try {
    parsed = new Environment({ limits: LIMITS, unlistedVariablesAreDyn: true }).parse(text)
  } catch (problem) {
    return [misuseOf(problem)]
  }
  const walk: Walk = { references: [], misuses: [], usesPatterns: false }
  visit(parsed.ast, walk, 0)
  if (walk.misuses.length > 0) return walk.misuses
  const environment = environmentFor(walk.references)
  const checked = environment.check(text)
  if (!checked.valid) return [misuseOf(checked.error)]
  if (checked.type !== 'bool' && checked.type !== 'dyn') {
    return [
      {
        message: `the expression gives a ${checked.type}, and must give true or false`,
        fix: 'compare it with something',
        at: 1,
      },
    ]
  }
  const run = environment.parse(walk.usesPatterns ? withLinearPatterns(parsed.ast) : text)
  return { references: walk.references, evaluate: (facts) => evaluate(run, facts) }
}

interface Walk {
  readonly references: Reference[]
  readonly misuses: Misuse[]
  usesPatterns: boolean
}

/** Collects references and refuses what cannot be bounded or cannot be checked beforehand. */
function visit(node: ASTNode, walk: Walk, loops: number): void {
  const refuse = (message: string, fix: string | null = null): void => {
    walk.misuses.push({ message, fix, at: node.start + 1 })
  }
  const steps = pathOf(node)
  if (steps !== null) {
    const used = refer(steps, node.start + 1)
    if ('message' in used) walk.misuses.push(used)
    else walk.references.push(used)
    return
  }
  if (node.op === '.' || node.op === '[]') {
    for (const part of node.args) if (typeof part !== 'string') visit(part, walk, loops)
    return
  }
  if (node.op === 'rcall' || node.op === 'call') {
    const name = node.args[0]
    const receiver = node.op === 'rcall' ? node.args[1] : null
    const parts = node.op === 'rcall' ? node.args[2] : node.args[1]
    if (name === 'bind') return void refuse('cel.bind is not known here', 'write the value where it is used')
    const isLoop = receiver !== null && MACROS.includes(name)
    if (isLoop && loops > 0)
      return void refuse(`${name} stands inside another loop over a list`, 'loop over one list at a time')
    const variable = isLoop ? parts[0] : undefined
    if (variable?.op === 'id' && ROOTS.includes(variable.args))
      return void refuse(`${variable.args} is already a name of its own`, 'call the entry of the list something else')
    if (name === 'matches') checkPattern(parts[0], walk, refuse)
    if (receiver) visit(receiver, walk, loops)
    for (const part of parts) visit(part, walk, loops + (isLoop ? 1 : 0))
    return
  }
  for (const part of [node.args].flat(2)) if (isNode(part)) visit(part, walk, loops)
}

const isNode = (part: unknown): part is ASTNode =>
  typeof part === 'object' && part !== null && 'op' in part && 'args' in part

/** Patterns must be written out, so that they are known to be sound before they are used. */
function checkPattern(pattern: ASTNode | undefined, walk: Walk, refuse: (message: string, fix: string) => void): void {
  walk.usesPatterns = true
  if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
    return void refuse('the pattern of matches must be a text', "write it out: matches('^[a-z]+$')")
  try {
    RE2JS.compile(pattern.args)
  } catch {
    refuse(
      'the pattern of matches is not one that RE2 knows',
      'look-around and back-references are not allowed; close brackets',
    )
  }
}

/** `metrics.accuracy.value` and `metrics['accuracy'].value` as their steps, for the longest such path; else null. */
function pathOf(node: ASTNode): readonly string[] | null {
  if (node.op === 'id') return ROOTS.includes(node.args) ? [node.args] : null
  if (node.op !== '.' && node.op !== '[]') return null
  const [inner, last] = node.args
  const before = pathOf(inner)
  const depth = before?.[0] === 'metrics' || before?.[0] === 'card' ? 3 : 2
  if (before === null || before.length >= depth) return null
  const step = typeof last === 'string' ? last : last.op === 'value' && typeof last.args === 'string' ? last.args : null
  return step === null ? null : [...before, step]
}

function refer(steps: readonly string[], at: number): Reference | Misuse {
  const [root, first, second] = steps
  const one = <T extends string>(names: Readonly<Record<T, unknown>>, name: string | undefined): T | null =>
    name !== undefined && Object.hasOwn(names, name) ? (name as T) : null
  if (root === 'metrics') {
    const part = one<MetricPart>(METRIC, second)
    if (first !== undefined && part !== null) return { kind: 'metric', name: first, part, at }
    return {
      message: 'a metric is named as metrics.NAME.value (or .n, .lower, .upper)',
      fix: 'write for example metrics.accuracy.value',
      at,
    }
  }
  if (root === 'card') {
    if (first === 'fields' && second !== undefined) return { kind: 'card', name: second, at }
    return {
      message: 'a field of the card is named as card.fields.NAME',
      fix: 'write for example card.fields.license',
      at,
    }
  }
  if (root === 'model') {
    const name = one<ModelPart>(MODEL, first)
    return name !== null
      ? { kind: 'model', name, at }
      : { message: `the model has ${Object.keys(MODEL).join(', ')} here`, fix: 'write for example model.tier', at }
  }
  const name = one<TestsPart>(TESTS, first)
  return name !== null
    ? { kind: 'tests', name, at }
    : { message: `tests have ${Object.keys(TESTS).join(', ')} here`, fix: 'write for example tests.failed', at }
}

/** An environment in which exactly the names are known that the expression uses. */
function environmentFor(references: readonly Reference[]): Environment {
  const metrics = references.flatMap((one) => (one.kind === 'metric' ? [one.name] : []))
  const environment = new Environment({ limits: LIMITS })
  if (metrics.length > 0)
    environment.registerVariable({ name: 'metrics', schema: Object.fromEntries(metrics.map((name) => [name, METRIC])) })
  return environment
    .registerVariable('card', 'map')
    .registerVariable({ name: 'model', schema: MODEL })
    .registerVariable({ name: 'tests', schema: TESTS })
    .registerFunction('string.matchesInLinearTime(string): bool', (text: string, pattern: string) =>
      RE2JS.compile(pattern).matcher(text).find(),
    )
}

/** The expression's text with `matches` replaced by a matcher whose time is linear; CEL's own backtracks. */
function withLinearPatterns(ast: ASTNode): string {
  const replace = (node: ASTNode): void => {
    if (node.op === 'rcall' && node.args[0] === 'matches') node.args[0] = 'matchesInLinearTime'
    for (const part of [node.args].flat(3)) if (isNode(part)) replace(part)
  }
  replace(ast)
  return serialize(ast)
}

function evaluate(run: ParseResult, facts: Bindings): ReturnType<Expression['evaluate']> {
  const oversized = Object.entries(facts.card).find(([, value]) => !isSmall(value))
  if (oversized)
    return { failure: `the field ${oversized[0]} of the card is too large to be evaluated`, missing: false }
  const whole = (value: number | undefined) => (value === undefined ? undefined : BigInt(Math.trunc(value)))
  const metrics = Object.fromEntries(
    Object.entries(facts.metrics).map(([name, one]) => [name, { ...one, n: whole(one.n) }]),
  )
  const tests = Object.fromEntries(Object.entries(facts.tests).map(([name, count]) => [name, whole(count)]))
  try {
    const answer: unknown = run({ metrics, card: { fields: facts.card }, model: facts.model, tests })
    if (typeof answer === 'boolean') return { answer }
    return {
      failure: `it gives ${answer === null ? 'nothing' : `a ${typeof answer}`}, and must give true or false`,
      missing: false,
    }
  } catch (problem) {
    const { code, summary } = problem as { readonly code?: string; readonly summary?: string }
    return {
      failure: tame(summary ?? 'it cannot be evaluated'),
      missing: code === 'no_such_key' || code === 'index_out_of_bounds',
    }
  }
}

/** Lists of at most a thousand entries and texts of at most ten thousand characters, a few levels deep. */
function isSmall(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= MAXIMUM_TEXT
  if (typeof value !== 'object' || value === null) return true
  const entries: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  return depth < 8 && entries.length <= MAXIMUM_ENTRIES && entries.every((one) => isSmall(one, depth + 1))
}

function misuseOf(problem: unknown): Misuse {
  const { summary, range, code } = problem as {
    readonly summary?: string
    readonly range?: { readonly start: number }
    readonly code?: string
  }
  const numbers = code === 'no_such_overload' && /(double.*int|int.*double)/.test(summary ?? '')
  return {
    message: tame(summary ?? 'this is no expression'),
    fix: numbers ? 'write whole numbers beside a metric with a decimal point: 2.0' : null,
    at: (range?.start ?? 0) + 1,
  }
}

/** A message of the library as the end of a sentence: one line, no control characters. */
const tame = (text: string): string => {
  const line = (text.split('\n')[0] ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd').slice(0, 200)
  return line.charAt(0).toLowerCase() + line.slice(1)
}

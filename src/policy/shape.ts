/** Checking the shape of a document with JSON schema, and saying in plain words where it does not fit. */

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { FaultCode } from '../domain/fault.js'
import { isMap, type Plain, step } from '../domain/plain.js'
import { nearest } from '../syntax/text.js'
import { type Complaints, shown } from './document.js'
import { SQL_NAME } from './sql.js'

/** One misfit: where, what, and what to do. */
interface Misfit {
  readonly pointer: string
  readonly message: string
  readonly fix: string | null
  /** Unknown keys are placed at the key. */
  readonly unknownKey?: string
  readonly missingKey?: string
}

/**
 * One validator for all schemas. Strings are kept apart from numbers, nothing is filled in, every error is told with the
 * schema that it is about. Our own schemas are checked by a test, not at each start, and are compiled as they stand:
 * both would take longer than the checking of a policy.
 */
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  coerceTypes: false,
  useDefaults: false,
  meta: false,
  validateSchema: false,
  addUsedSchema: false,
  code: { optimize: false },
})

const compiled = new WeakMap<object, ValidateFunction>()

function validatorOf(schema: object): ValidateFunction {
  const known = compiled.get(schema)
  if (known) return known
  const validate = ajv.compile(schema)
  compiled.set(schema, validate)
  return validate
}

/**
 * Adds a complaint for everything in `value` that does not fit `schema`; `at` is where `value` stands in the document.
 * Returns whether it fits. `codes` for unknown keys and for the rest.
 */
export function checkShape(
  value: Plain,
  schema: object,
  at: string,
  complaints: Complaints,
  codes: { readonly schema: FaultCode; readonly key: FaultCode },
): boolean {
  const validate = validatorOf(schema)
  if (validate(withPrototypes(value))) return true
  for (const misfit of tidy(validate.errors ?? [])) {
    const isKey = misfit.unknownKey !== undefined
    complaints.add(isKey ? codes.key : codes.schema, at + misfit.pointer, misfit.message, {
      fix: misfit.fix,
      key: isKey,
    })
  }
  return false
}

/** A copy with ordinary objects, which the comparison of list entries needs; `__proto__` stays an own key. */
function withPrototypes(value: Plain): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes)
  if (!isMap(value)) return value
  const copy = {}
  for (const [key, one] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: withPrototypes(one),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return copy
}

/** Errors of the validator as misfits: alternatives are folded into one, and what only follows from another is left out. */
function tidy(errors: readonly ErrorObject[]): readonly Misfit[] {
  const groups = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const dropped = new Set<ErrorObject>()
  for (const group of groups) {
    const branches = errors.filter((one) => one !== group && one.schemaPath.startsWith(`${group.schemaPath}/`))
    // A branch that went further than the type of the whole value is the one that was meant: it says more.
    const deeper = branches.filter(
      (one) => one.instancePath !== group.instancePath || !['type', 'required', 'const', 'enum'].includes(one.keyword),
    )
    for (const one of branches) if (!deeper.includes(one)) dropped.add(one)
    if (deeper.length > 0) dropped.add(group)
  }
  const kept = errors.filter((one) => !dropped.has(one) && one.keyword !== 'if' && one.keyword !== 'propertyNames')
  const misfits = kept.map(misfitOf)
  const mistyped = new Set(
    misfits.flatMap((one) =>
      one.fix === null || one.unknownKey === undefined
        ? []
        : [`${one.pointer.slice(0, -step(one.unknownKey).slice(1).length)}${meantBy(one.fix)}`],
    ),
  )
  const seen = new Set<string>()
  return misfits.filter((one) => {
    if (one.missingKey?.split('|').some((key) => mistyped.has(`${one.pointer}/${key}`))) return false
    const key = `${one.pointer}\0${one.message}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

const meantBy = (fix: string): string => /^did you mean (.*)\?$/.exec(fix)?.[1] ?? ''

function misfitOf(error: ErrorObject): Misfit {
  const { keyword, params, instancePath: pointer, data, parentSchema, schema } = error
  const properties = isMap(parentSchema?.properties) ? Object.keys(parentSchema.properties) : []
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const near = nearest(key, properties)
      const fix = near
        ? `did you mean ${near}?`
        : properties.length
          ? `known keys are ${properties.join(', ')}`
          : 'remove it'
      return { pointer: `${pointer}${step(key)}`, message: 'is not a known key', fix, unknownKey: key }
    }
    case 'required':
      return {
        pointer,
        message: `needs ${params.missingProperty}, which is not there`,
        fix: `add ${params.missingProperty}`,
        missingKey: String(params.missingProperty),
      }
    case 'type':
      return {
        pointer,
        message: `must be ${typeWords(params.type)}, not ${dataWords(data)}`,
        fix: typeFix(params.type, data),
      }
    case 'const':
      return {
        pointer,
        message: `must be ${shown(params.allowedValue)}, not ${dataWords(data)}`,
        fix: `write ${shown(params.allowedValue)}`,
      }
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String)
      const near = typeof data === 'string' ? nearest(data, allowed) : undefined
      return {
        pointer,
        message: `must be one of ${allowed.join(', ')}, not ${dataWords(data)}`,
        fix: near ? `did you mean ${near}?` : `write one of ${allowed.join(', ')}`,
      }
    }
    case 'anyOf':
    case 'oneOf':
      return alternatives(pointer, keyword, schema, params, data)
    case 'pattern':
      return {
        pointer,
        message: `${dataWords(data)} is not written as it should be`,
        fix: patternFix(String(params.pattern)),
      }
    default:
      return { pointer, message: otherWords(error), fix: null }
  }
}

function alternatives(
  pointer: string,
  keyword: string,
  schema: unknown,
  params: ErrorObject['params'],
  data: unknown,
): Misfit {
  const branches = Array.isArray(schema)
    ? (schema as readonly { required?: readonly string[]; type?: unknown; enum?: readonly unknown[] }[])
    : []
  const needs = branches.map((one) => one.required?.join(' and ') ?? '').filter(Boolean)
  if (branches.length > 0 && needs.length === branches.length) {
    const names = needs.join(' or ')
    if (keyword === 'oneOf' && params.passingSchemas)
      return { pointer, message: `may have only one of ${needs.join(', ')}`, fix: 'remove the others' }
    return {
      pointer,
      message: `needs ${names}, and has none of them`,
      fix: `add ${names}`,
      missingKey: branches.flatMap((one) => one.required ?? []).join('|'),
    }
  }
  const words = branches.flatMap((one) =>
    one.type === undefined ? (one.enum ?? []).map(String) : [typeWords(one.type)],
  )
  const allowed =
    words.length > 0
      ? `must be ${[...new Set(words)].join(' or ')}, not ${dataWords(data)}`
      : `${dataWords(data)} fits none of the forms that are allowed here`
  return { pointer, message: allowed, fix: null }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping (key: value)',
  null: 'nothing',
}

const typeWords = (type: unknown): string =>
  [type]
    .flat()
    .map((one) => TYPES[String(one)] ?? String(one))
    .join(' or ')

/** A value as a person would name it: its sort, and itself where it is short. */
function dataWords(data: unknown): string {
  if (data === null || data === undefined) return 'empty'
  if (Array.isArray(data)) return `a list (${shown(data)})`
  if (typeof data === 'object') return 'a mapping'
  if (typeof data === 'string') return `the text ${shown(data)}`
  return String(data)
}

function typeFix(type: unknown, data: unknown): string | null {
  const wanted = [type].flat().map(String)
  const wantsNumber = wanted.includes('number') || wanted.includes('integer')
  if (wantsNumber && typeof data === 'string') {
    const percent = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(data)?.[1]
    if (percent) return `write ${Number(percent.replace(',', '.')) / 100}`
    if (data.trim() !== '' && Number.isFinite(Number(data))) return `write ${Number(data)} without quotes`
    return 'write a number such as 0.9'
  }
  if (wantsNumber && Array.isArray(data) && data.length === 1 && typeof data[0] === 'number')
    return `write ${data[0]} without brackets`
  if (wanted.includes('string') && (typeof data === 'number' || typeof data === 'boolean'))
    return `write "${data}" in quotes`
  if (wanted.includes('array') && typeof data === 'string') return `write [${data.length > 40 ? '…' : data}]`
  if (wanted.includes('array') && isMap(data)) return 'begin each entry with "- "'
  return null
}

const PATTERNS: readonly (readonly [start: string, fix: string])[] = [
  ['^[1-9][0-9]', 'write a duration: a whole number and m, h, d or w, such as 90d'],
  ['^[0-9]{4}-', 'write a day as YYYY-MM-DD'],
  ['^sha256:', 'write sha256: and the 64 lower-case hex digits of the digest'],
  ['\\S', 'write a text that says something'],
]

function patternFix(pattern: string): string {
  const known = PATTERNS.find(([start]) => pattern.startsWith(start))
  if (known) return known[1]
  if (pattern === SQL_NAME) return 'use letters, digits and underscores, and begin with a letter'
  if (pattern.includes('(/')) return 'write a login or org/team, without @'
  return pattern.startsWith('^[A-Za-z0-9]')
    ? 'use letters, digits, ".", "-" and "_", and begin with a letter or digit'
    : `it must match ${pattern}`
}

function otherWords({ keyword, params, message, data }: ErrorObject): string {
  switch (keyword) {
    case 'minItems':
      return `must have at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}`
    case 'minProperties':
      return `must have at least ${params.limit} ${params.limit === 1 ? 'key' : 'keys'}`
    case 'minLength':
      return 'must not be empty'
    case 'maxLength':
      return `is longer than ${params.limit} characters`
    case 'uniqueItems':
      return `has the entry ${shown((data as readonly unknown[])[params.i as number])} twice`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${String(params.comparison).replace('>=', 'at least').replace('<=', 'at most').replace('>', 'above').replace('<', 'below')} ${params.limit}, not ${String(data)}`
    default:
      return message ?? `does not fit (${keyword})`
  }
}

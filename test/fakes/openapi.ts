/** GitHub's own description of its interface: checks requests and answers against it, and makes answers of the right shape. */

import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly minLength?: number
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>
  }
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const description = JSON.parse(readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8')) as Description

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true, logger: false })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
ajv.addSchema(withNulls(description) as object, 'github')

/** OpenAPI's `nullable` beside a reference or a combination, which JSON schema has to be told as an alternative. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls)
  if (value === null || typeof value !== 'object') return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]))
  if (copy['nullable'] !== true || typeof copy['type'] === 'string') return copy
  const { nullable: _nullable, ...rest } = copy
  return { anyOf: [rest, { type: 'null' }] }
}

const compiled = new Map<string, ValidateFunction>()

/** A call that the description knows, with the values that its path holds. */
export interface MatchedCall {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly values: Readonly<Record<string, string>>
}

/** The operation that a method and path name, or null. */
export function matchCall(method: string, pathname: string): MatchedCall | null {
  const segments = pathname.split('/')
  for (const [path, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()]
    if (!operation) continue
    const values = bind(path.split('/'), segments)
    if (values) return { path, method: method.toLowerCase(), operation, values }
  }
  return null
}

/** Path segments against a template; the last placeholder of a ref may hold slashes. */
function bind(template: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const values: Record<string, string> = {}
  for (let at = 0; at < template.length; at++) {
    const name = /^\{(.+)\}$/.exec(template[at]!)?.[1]
    if (name === 'ref' && at === template.length - 1) values[name] = decodeURIComponent(segments.slice(at).join('/'))
    else if (name) values[name] = decodeURIComponent(segments[at] ?? '')
    else if (template[at] !== segments[at]) return null
    if (name && values[name] === '') return null
  }
  return template.at(-1) === '{ref}' || template.length === segments.length ? values : null
}

function check(pointer: string, value: unknown): string[] {
  let validate = compiled.get(pointer)
  if (!validate) {
    validate = ajv.compile({ $ref: `github#${pointer}` })
    compiled.set(pointer, validate)
  }
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
}

const pointerPart = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1')

function resolve<T extends { readonly $ref?: string }>(value: T): T {
  if (!value.$ref) return value
  const [, , kind = '', name = ''] = value.$ref.split('/')
  return resolve(description.components[kind]?.[name] as T)
}

/** What is wrong with a request: unknown or mistyped parameters, a body that the description does not allow. */
export function requestFaults(call: MatchedCall, query: URLSearchParams, body: unknown): string[] {
  const faults: string[] = []
  const parameters = (call.operation.parameters ?? []).map(resolve)
  for (const { name, schema, ...one } of parameters.filter((parameter) => parameter.in === 'path')) {
    void one
    if (resolve(schema).type === 'integer' && !/^\d+$/.test(call.values[name] ?? ''))
      faults.push(`path: ${name} is no integer`)
  }
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name))
  for (const name of query.keys()) if (!known.has(name)) faults.push(`query: ${name} is not known`)
  const schema = call.operation.requestBody?.content['application/json']?.schema
  if (schema) {
    const pointer = `/paths/${pointerPart(call.path)}/${call.method}/requestBody/content/${pointerPart('application/json')}/schema`
    faults.push(...check(pointer, body ?? {}).map((fault) => `body: ${fault}`))
    const names = new Set(Object.keys(resolve(schema).properties ?? {}))
    if (names.size && body && typeof body === 'object')
      for (const name of Object.keys(body)) if (!names.has(name)) faults.push(`body: ${name} is not known`)
  } else if (body !== undefined) faults.push('body: none is allowed')
  return faults
}

/** What is wrong with an answer of ours. */
export function responseFaults(call: MatchedCall, status: number, body: unknown): string[] {
  const response = call.operation.responses[String(status)]
  if (!response) return [`status ${status} is not described`]
  const content = resolve(response).content?.['application/json']
  if (!content) return []
  const base = response.$ref
    ? response.$ref.slice(1)
    : `/paths/${pointerPart(call.path)}/${call.method}/responses/${status}`
  return check(`${base}/content/${pointerPart('application/json')}/schema`, body)
}

/** An instance of a described schema with its required fields, laid over with what a test gives. */
export function sample(schemaName: string, over: Record<string, unknown>): Record<string, unknown> {
  const made = make(description.components['schemas']?.[schemaName] as Schema, 0) as Record<string, unknown>
  return merge(made, over)
}

function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const out = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const before = out[key]
    const both = isObject(before) && isObject(value)
    out[key] = both ? merge(before, value) : value
  }
  return out
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function make(given: Schema, depth: number): unknown {
  const schema = resolve(given)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => make(one, depth)))
  const [first] = schema.anyOf ?? schema.oneOf ?? []
  if (first) return make(first, depth)
  if (schema.enum) return schema.enum[0]
  if (schema.nullable && depth > 1) return null
  if (schema.type === 'object' || schema.properties) {
    const names = schema.required ?? []
    return Object.fromEntries(names.map((name) => [name, make(schema.properties?.[name] ?? {}, depth + 1)]))
  }
  if (schema.type === 'array') return []
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.type === 'boolean') return false
  if (schema.format === 'uri') return 'https://github.example/x'
  if (schema.format === 'date-time') return '2026-11-20T09:00:00Z'
  if (schema.format === 'email') return 'somebody@example.org'
  return schema.type === 'string' ? 'x'.repeat(schema.minLength ?? 1) : null
}

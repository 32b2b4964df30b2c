/** A workflow file of GitHub Actions as far as the gate's safety depends on it. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { mappingOf, type Plain, type PlainMap, step } from '../domain/plain.js'
import { parseYaml } from '../syntax/yaml.js'

/** What an event is narrowed by; empty lists where it is not. */
export interface Trigger {
  readonly event: string
  readonly types: readonly string[]
  /** Names of filters that it has: `paths`, `paths-ignore`, `branches`, `branches-ignore`, `tags`, `tags-ignore`. */
  readonly filters: readonly string[]
  readonly branches: readonly string[]
  readonly line: number | null
}

/** Permissions as written: every scope, or `read-all`, `write-all`, or null where nothing is said. */
export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all' | null

export interface Step {
  readonly uses: string | null
  readonly run: string | null
  readonly inputs: Readonly<Record<string, string>>
  readonly condition: string | null
  readonly continueOnError: boolean
  readonly line: number | null
}

export interface Job {
  readonly id: string
  /** Name of the check that it makes. */
  readonly name: string
  /** A reusable workflow that it calls, or null. */
  readonly uses: string | null
  readonly condition: string | null
  readonly needs: boolean
  readonly matrix: boolean
  readonly continueOnError: boolean
  readonly permissions: Permissions
  readonly runner: readonly string[]
  readonly environment: string | null
  readonly concurrency: boolean
  readonly steps: readonly Step[]
  readonly line: number | null
}

export interface Workflow {
  readonly path: string
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions
  readonly concurrency: boolean
  readonly jobs: readonly Job[]
}

/** Reads a workflow; what GitHub would not take as one is a fault. */
export function readWorkflow(text: string, path: string): Result<Workflow> {
  const parsed = parseYaml(text, path, 'artifact/syntax')
  if (!parsed.ok) return parsed
  const { value, keyPlaceOf, placeOf } = parsed.value
  const root = mappingOf(value)
  const jobs = mappingOf(root?.['jobs'])
  if (!root || !jobs || root['on'] === undefined)
    return bad(
      fault('artifact/schema', path, 'is no workflow: it has no "on" or no "jobs"', {
        line: 1,
        fix: 'give the path of a workflow',
      }),
    )
  const lineOf = (pointer: string) => (keyPlaceOf(pointer) ?? placeOf(pointer))?.line ?? null
  return good({
    path,
    triggers: triggersOf(root['on'], lineOf),
    permissions: permissionsOf(root['permissions']),
    concurrency: root['concurrency'] !== undefined,
    jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, mappingOf(job) ?? {}, lineOf)),
  })
}

type Lines = (pointer: string) => number | null

/** Texts of a list, or of a single text. */
const texts = (value: Plain | undefined): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string')
      : []

const textOf = (value: Plain | undefined): string | null =>
  value === undefined || value === null || typeof value === 'object' ? null : String(value)

const FILTERS = ['paths', 'paths-ignore', 'branches', 'branches-ignore', 'tags', 'tags-ignore']

function triggersOf(value: Plain | undefined, lineOf: Lines): readonly Trigger[] {
  const plain = (event: string): Trigger => ({ event, types: [], filters: [], branches: [], line: lineOf('/on') })
  const events = mappingOf(value)
  if (!events) return texts(value).map(plain)
  return Object.entries(events).map(([event, narrowed]) => {
    const by = mappingOf(narrowed) ?? {}
    return {
      event,
      types: texts(by['types']),
      filters: FILTERS.filter((filter) => by[filter] !== undefined),
      branches: texts(by['branches']),
      line: lineOf(`/on${step(event)}`),
    }
  })
}

function permissionsOf(value: Plain | undefined): Permissions {
  if (value === 'read-all' || value === 'write-all') return value
  const scopes = mappingOf(value)
  return scopes ? Object.fromEntries(Object.entries(scopes).map(([scope, right]) => [scope, String(right)])) : null
}

/** An expression that stands where a boolean is asked may be true: it is taken for that. */
const mayBeTrue = (value: Plain | undefined): boolean => value !== undefined && value !== false && value !== 'false'

function jobOf(id: string, job: PlainMap, lineOf: Lines): Job {
  const at = `/jobs${step(id)}`
  const runner = job['runs-on']
  const steps = Array.isArray(job['steps']) ? (job['steps'] as readonly Plain[]) : []
  return {
    id,
    name: textOf(job['name']) ?? id,
    uses: textOf(job['uses']),
    condition: textOf(job['if']),
    needs: job['needs'] !== undefined,
    matrix: mappingOf(job['strategy'])?.['matrix'] !== undefined,
    continueOnError: mayBeTrue(job['continue-on-error']),
    permissions: permissionsOf(job['permissions']),
    runner: [...texts(runner), ...texts(mappingOf(runner)?.['labels'])],
    environment: textOf(job['environment']) ?? textOf(mappingOf(job['environment'])?.['name']),
    concurrency: job['concurrency'] !== undefined,
    steps: steps.map((one, index) => stepOf(mappingOf(one) ?? {}, lineOf(`${at}/steps/${index}`))),
    line: lineOf(at),
  }
}

function stepOf(one: PlainMap, line: number | null): Step {
  const inputs = Object.entries(mappingOf(one['with']) ?? {}).map(
    ([name, value]) => [name, textOf(value) ?? ''] as const,
  )
  return {
    uses: textOf(one['uses']),
    run: textOf(one['run']),
    inputs: Object.fromEntries(inputs),
    condition: textOf(one['if']),
    continueOnError: mayBeTrue(one['continue-on-error']),
    line,
  }
}

/** Where a finding about a workflow points; `line` is 1-based, null for the whole file. */
export const placeIn = (workflow: Workflow, line: number | null) => ({ path: workflow.path, line })

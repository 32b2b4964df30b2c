/** Whether JSON has the shape of a decision, as far as this program relies on it. Records come from a branch that others can write. */

import { type Fault, fault } from '../domain/fault.js'
import { EXIT_CODES, OUTCOMES } from '../domain/outcome.js'
import { isMap, type Plain } from '../domain/plain.js'

/** What to do about a file that is none. */
const FIX = 'take the decision.json that the gate wrote'

const COMMIT = /^[0-9a-f]{40,64}$/
const SHA256 = /^[0-9a-f]{64}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

type Check = (value: Plain | undefined) => boolean

const isVerdict: Check = (value) => typeof value === 'string' && Object.hasOwn(EXIT_CODES, value)
const text: Check = (value) => typeof value === 'string'
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isMap(value) && Object.entries(shape).every(([key, check]) => check(value[key]))
const mapOf =
  (check: Check): Check =>
  (value) =>
    isMap(value) && Object.values(value).every(check)

const source = shaped({ path: text, sha256: matching(SHA256) })
const provenance = orNull(shaped({ path: text, commit: matching(COMMIT), sha256: matching(SHA256) }))
const waiver = orNull(shaped({ expires: text, 'approved-by': text, reason: text, risk: text, path: text }))
const finding = shaped({
  requirement: text,
  rule: text,
  outcome: (value) => OUTCOMES.some((one) => one === value),
  severity: (value) => value === 'block' || value === 'warn',
  message: text,
  slice: orNull(mapOf(text)),
  controls: listOf(text),
  evidence: listOf(source),
  waiver,
})
const blobs = mapOf(orNull(text))
const review = shaped({ login: text, state: text, commit: text, at: text })

/** Every key that is relied on, with what it must be. */
const DECISION: Readonly<Record<string, Check>> = {
  schema: (value) => value === 'risk-gate/decision/v1',
  verdict: isVerdict,
  repository: orNull(text),
  pull_request: orNull(count),
  head: matching(COMMIT),
  base: matching(COMMIT),
  merge_base: matching(COMMIT),
  policy: provenance,
  waivers: provenance,
  models: listOf(
    shaped({
      id: text,
      tier: text,
      digest: orNull(text),
      changed: listOf(text),
      verdict: isVerdict,
      findings: listOf(finding),
    }),
  ),
  findings: optional(listOf(finding)),
  approvals: listOf(shaped({ login: text, role: text, commit: text, at: text })),
  counts: mapOf(count),
  faults: listOf(shaped({ path: text, message: text, code: text })),
  tool: shaped({ name: (value) => value === 'risk-gate', version: text, sha256: matching(SHA256) }),
  inputs: optional(
    shaped({
      head: (value) => value === 'commit' || value === 'working-tree',
      policy_path: text,
      waivers_path: text,
      people: shaped({
        author: orNull(text),
        committers: listOf(text),
        teams: mapOf(listOf(text)),
        unreadableTeams: listOf(text),
        reviews: listOf(review),
      }),
      answers: orNull(matching(DIGEST)),
      assessments: optional(
        orNull(
          shaped({
            since: orNull(matching(TIME)),
            attempts: optional(listOf(shaped({ model: text, digest: text, set: text, at: matching(TIME) }))),
            last: listOf(shaped({ model: text, requirement: text, at: matching(TIME) })),
          }),
        ),
      ),
      change: matching(DIGEST),
      changed: blobs,
      steps: listOf(blobs),
    }),
  ),
  evaluated_at: matching(TIME),
  previous: orNull(matching(DIGEST)),
}

/** What keeps a value from being a decision, naming the field; null where nothing does. */
export function decisionFault(value: Plain, path: string): Fault | null {
  if (!isMap(value)) return fault('artifact/schema', path, 'is no JSON object, and a decision is one', { fix: FIX })
  for (const [key, check] of Object.entries(DECISION))
    if (!check(value[key]))
      return fault('artifact/schema', path, `/${key} is not as in a decision record (risk-gate/decision/v1)`, {
        fix: FIX,
      })
  return null
}

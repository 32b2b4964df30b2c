/** Policy text → Policy, or every fault of it at once, each with its place, the fix and what was probably meant. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { MetricVocabulary } from '../domain/metric.js'
import { isMap, type Plain, type PlainMap } from '../domain/plain.js'
import type { Place, Policy } from '../domain/policy.js'
import type { Rule } from '../domain/rule.js'
import { decodeUtf8, nearest } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'
import { buildFrame, buildRequirement } from './build.js'
import { type Complaints, complaintsOf, objectsOf, shown, textsOf } from './document.js'
import { mergeRequirements, type RawRequirement, readPacks } from './extends.js'
import { heldToPacks, mergedRoles, mergedTerms } from './pack-order.js'
import { checkId, checkModels, checkPeople, checkSchedule, checkScope } from './references.js'
import { frameSchema } from './schema.js'
import { checkShape } from './shape.js'

/** What a policy is loaded from. */
export interface PolicyInput {
  readonly bytes: Uint8Array
  /** Path for messages and places. */
  readonly path: string
  readonly vocabulary: MetricVocabulary
  readonly rules: readonly Rule[]
  /** Name (`baseline`) → text of the packs that may be extended as `builtin/NAME`. */
  readonly packs: ReadonlyMap<string, string>
  /** Packs of other repositories, by their name under `extends`; one that is not here is a fault. */
  readonly remotePacks?: ReadonlyMap<string, Result<Uint8Array>>
  /** Ids that `as` may name; left out: not checked. */
  readonly readers?: readonly string[]
}

const FRAME = frameSchema()
const CODES = { schema: 'policy/schema', key: 'policy/unknown-key' } as const

/** Faults told of one policy; beyond these the reader has enough to do. */
const MAXIMUM_FAULTS = 200

/** Loads a policy. Unreadable, unknown, contradictory or empty is a fault; nothing is repaired. */
export function loadPolicy(input: PolicyInput): Result<Policy> {
  const { path } = input
  const decoded = decodeUtf8(input.bytes, path)
  if (!decoded.ok) return decoded
  const parsed = parseYaml(decoded.value, path, 'policy/syntax')
  if (!parsed.ok) return parsed
  const root = parsed.value.value
  if (!isMap(root)) return bad(noMapping(root, path))

  const complaints = complaintsOf(parsed.value, path)
  const placeAt = (pointer: string): Place => ({ path, ...complaints.place(pointer) })
  checkShape(root, FRAME, '', complaints, CODES)
  checkVersion(root, decoded.value, complaints)
  checkModels(root, input.readers, complaints)

  const faults: Fault[] = []
  const packs = readPacks(root, { builtin: input.packs, remote: input.remotePacks ?? new Map() }, complaints, faults)
  const merged = mergeRequirements(packs, ownRequirements(root, path, complaints))
  if (root.requirements === undefined && textsOf(root.extends).length === 0) {
    complaints.add('policy/schema', '', 'the policy has no requirements, so nothing would be judged', {
      fix: 'add requirements, or extends: [builtin/baseline]',
    })
  }
  const frame = buildFrame(root, placeAt)
  const protectedAttributes = [
    ...new Set([...packs.flatMap((pack) => textsOf(pack.protectedAttributes)), ...frame.protectedAttributes]),
  ]
  const requirements = merged.map(({ entry, at, complaints: own, path: file }) =>
    buildRequirement(entry, { path: file, ...own.place(at) }),
  )
  const terms = mergedTerms(packs, frame.waiverTerms, complaints)
  const policy: Policy = {
    ...frame,
    roles: mergedRoles(packs, frame.roles, complaints),
    ...(terms ? { waiverTerms: terms } : {}),
    protectedAttributes,
    requirements,
    packs: packs.map(({ name, sha256 }) => ({ name, sha256 })),
  }
  checkSchedule(
    root,
    requirements.map((one) => one.id),
    complaints,
  )
  checkPeople(root, policy, complaints)
  checkRequirements(merged, policy, input)
  const loosened = heldToPacks(merged, requirements, packs, input.rules, complaints)

  const found = [
    ...complaints.faults,
    ...faults,
    ...packs.flatMap((pack) => pack.requirements[0]?.complaints.faults ?? []),
  ]
  if (found.length > 0) return bad(...ordered(found, path).slice(0, MAXIMUM_FAULTS))
  return good(loosened.length > 0 ? { ...policy, loosenedFromPack: loosened } : policy)
}

function noMapping(root: Plain, path: string): Fault {
  const empty = root === null
  const message = empty
    ? 'the policy is empty, and an empty policy would require nothing'
    : `the policy is ${Array.isArray(root) ? 'a list' : `${typeof root === 'string' ? 'the text' : 'the value'} ${shown(root)}`}, and must be a mapping (key: value)`
  return fault('policy/schema', path, message, {
    line: 1,
    column: 1,
    fix: 'begin with "version: 1", then models and requirements',
  })
}

/** `1.0` is 1 as a number, and no version that there is. */
function checkVersion(root: PlainMap, text: string, complaints: Complaints): void {
  if (root.version !== 1) return
  const { line, column } = complaints.place('/version')
  const written = (text.split('\n')[line - 1] ?? '').slice(column - 1)
  if (/^1(?![\w.+-])/.test(written)) return
  complaints.add('policy/schema', '/version', `must be 1, not ${shown(/^[^\s,}#]*/.exec(written)?.[0] ?? '')}`, {
    fix: 'write version: 1',
  })
}

function ownRequirements(root: PlainMap, path: string, complaints: Complaints): readonly RawRequirement[] {
  const ids = new Map<string, number>()
  return objectsOf(root.requirements).map(({ index, entry }) => {
    const at = `/requirements/${index}`
    checkId(entry.id, `${at}/id`, 'requirement', ids, complaints)
    return { entry, at, complaints, path, changes: null }
  })
}

/** Rule, parameters and scope of every requirement. */
function checkRequirements(merged: readonly RawRequirement[], policy: Policy, input: PolicyInput): void {
  const models = policy.models.map((model) => model.id)
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]))
  const ids = [...rules.keys()]
  for (const { entry, at, complaints } of merged) {
    checkScope(entry, at, models, complaints)
    if (entry.rule === undefined) {
      complaints.add('policy/schema', at, 'needs rule, which is not there', {
        fix: 'add rule, the name of the rule that judges it',
      })
      continue
    }
    if (typeof entry.rule !== 'string') continue
    const rule = rules.get(entry.rule)
    if (!rule) {
      const near = nearest(entry.rule, ids)
      complaints.add('policy/unknown-rule', `${at}/rule`, `${shown(entry.rule)} is not a known rule`, {
        fix: near ? `did you mean ${near}?` : `use one of ${ids.join(', ')}`,
      })
      continue
    }
    checkParameters(rule, entry, at, policy, input.vocabulary, complaints)
  }
}

function checkParameters(
  rule: Rule,
  entry: PlainMap,
  at: string,
  policy: Policy,
  vocabulary: MetricVocabulary,
  complaints: Complaints,
): void {
  const given: Plain = entry.with === undefined ? Object.create(null) : entry.with
  if (!isMap(given)) return
  const fits = checkShape(given, rule.schema, `${at}/with`, complaints, CODES)
  // What the rule itself sees is told beside misfits of shape, unless it is about the very same value.
  const before = new Set(complaints.faults.map(({ line, column }) => `${line}:${column}`))
  let found: ReturnType<NonNullable<Rule['check']>>
  try {
    found = rule.check?.(given, { policy, vocabulary }) ?? []
  } catch (error) {
    // A rule may count on its schema; where that is kept the throw is our bug and must not be lost.
    if (fits) throw error
    return
  }
  for (const one of found) {
    const pointer = `${at}/with${one.pointer}`
    const { line, column } = complaints.place(pointer)
    if (!fits && before.has(`${line}:${column}`)) continue
    complaints.add(one.code, pointer, one.message, { fix: one.fix })
  }
}

/** Faults of the policy by line, then those of packs. */
const ordered = (faults: readonly Fault[], path: string): readonly Fault[] =>
  [...new Set(faults)].sort(
    (a, b) =>
      Number(a.path !== path) - Number(b.path !== path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )

/** Waivers file → waivers. What is not written as a waiver is a fault of the file; what a waiver may not do voids it alone. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { isMap } from '../domain/plain.js'
import { type Policy, WAIVER_TERMS, type Waiver } from '../domain/policy.js'
import { decodeUtf8 } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'
import { complaintsOf, objectsOf, shown } from './document.js'
import { suggestion } from './references.js'
import { waiversSchema } from './schema.js'
import { checkShape } from './shape.js'
import { dayStart, daysBetween } from './waiver-dates.js'
import { approversOf } from './waiver-state.js'

export interface WaiversInput {
  readonly bytes: Uint8Array
  /** Path for messages and places. */
  readonly path: string
  readonly policy: Policy
}

const SCHEMA = waiversSchema()

/**
 * Loads a waivers file. Faults: no YAML, an unknown or missing key, a wrong type, a day that does not exist, a digest that
 * is none. A waiver that is well written and may not hold (too long, expired, an approver outside the role, a requirement
 * that does not exist) is loaded; `waiverState` voids it and says why, and `checkWaivers` tells of it beforehand.
 */
export function loadWaivers(input: WaiversInput): Result<readonly Waiver[]> {
  const { path } = input
  const decoded = decodeUtf8(input.bytes, path)
  if (!decoded.ok) return decoded
  const parsed = parseYaml(decoded.value, path, 'waivers/syntax')
  if (!parsed.ok) return parsed
  const root = parsed.value.value
  if (!isMap(root)) {
    const message = root === null ? 'the waivers file is empty' : 'the waivers file must be a mapping (key: value)'
    return bad(
      fault('waivers/schema', path, message, {
        line: 1,
        column: 1,
        fix: 'begin with "version: 1" and "waivers: []", or remove the file',
      }),
    )
  }
  const complaints = complaintsOf(parsed.value, path)
  checkShape(root, SCHEMA, '', complaints, { schema: 'waivers/schema', key: 'waivers/schema' })
  const waivers = objectsOf(root.waivers).map(({ index, entry }): Waiver => {
    const at = `/waivers/${index}`
    for (const key of ['approved-on', 'expires'] as const) {
      const day = entry[key]
      if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && dayStart(day) === null) {
        complaints.add('waivers/schema', `${at}/${key}`, `${shown(day)} is not a day of the calendar`, {
          fix: 'write a day that exists, as YYYY-MM-DD',
        })
      }
    }
    const text = (key: string): string => (typeof entry[key] === 'string' ? entry[key] : '')
    return {
      requirement: text('requirement'),
      model: text('model'),
      modelDigest: text('model-digest'),
      slice: isMap(entry.slice)
        ? Object.assign(
            Object.create(null),
            Object.fromEntries(Object.entries(entry.slice).map(([key, one]) => [key, String(one)])),
          )
        : null,
      worst: typeof entry.worst === 'number' ? entry.worst : null,
      reason: text('reason'),
      risk: text('risk'),
      approvedBy: text('approved-by'),
      approvedOn: text('approved-on'),
      expires: text('expires'),
      place: { path, ...complaints.place(at) },
    }
  })
  return complaints.faults.length > 0 ? bad(...complaints.faults.slice(0, 200)) : good(waivers)
}

/**
 * What the text of loaded waivers already shows to be void, for `lint`: unknown requirements and models, spans that are
 * negative or too long, approvers whom the second line does not name (where it names no team). Empty where all is well.
 */
export function checkWaivers(waivers: readonly Waiver[], policy: Policy): readonly Fault[] {
  const requirements = policy.requirements.map((one) => one.id)
  const models = policy.models.map((one) => one.id)
  const approvers = approversOf(policy)
  const { approvedBy, maxDays } = policy.waiverTerms ?? WAIVER_TERMS
  return waivers.flatMap((waiver) => {
    const { line, column, path } = waiver.place
    const about = `waiver of "${waiver.requirement}"`
    const tell = (message: string, fix: string): Fault =>
      fault('waivers/reference', path, `${about}: ${message}`, { line, column, fix })
    const [from, last] = [dayStart(waiver.approvedOn), dayStart(waiver.expires)]
    const span = from === null || last === null ? 0 : daysBetween(from, last)
    return [
      ...(requirements.includes(waiver.requirement)
        ? []
        : [
            tell(
              `there is no requirement ${shown(waiver.requirement)}, so it covers nothing`,
              suggestion(waiver.requirement, requirements),
            ),
          ]),
      ...(models.includes(waiver.model)
        ? []
        : [tell(`there is no model ${shown(waiver.model)}, so it covers nothing`, suggestion(waiver.model, models))]),
      ...(span < 0
        ? [tell(`it expires on ${waiver.expires}, before its approval on ${waiver.approvedOn}`, 'correct the days')]
        : []),
      ...(span > maxDays
        ? [tell(`it runs for ${span} days, and at most ${maxDays} are allowed`, 'let it expire earlier')]
        : []),
      ...(approvers.some((one) => one.includes('/') || one.toLowerCase() === waiver.approvedBy.toLowerCase())
        ? []
        : [
            tell(
              `${waiver.approvedBy} is not of the ${approvedBy.map((role) => role.replace('second-line', 'second line')).join(' or the ')}`,
              approvers.length > 0
                ? `have it approved by ${approvers.join(' or ')}`
                : `add the role ${approvedBy.join(' or ')} to the policy`,
            ),
          ]),
    ]
  })
}

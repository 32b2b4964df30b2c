/** Whether a waiver holds for a finding, and if not, why not: the only place that decides it. */

import { isMember } from '../domain/approvals.js'
import type { EvidenceOf } from '../domain/evidence.js'
import { isPlaceholder } from '../domain/governance.js'
import type { Outcome } from '../domain/outcome.js'
import { isMap } from '../domain/plain.js'
import { type Policy, WAIVER_TERMS, type Waiver } from '../domain/policy.js'
import type { Facts, Judgement } from '../domain/rule.js'
import type { Slice } from '../domain/slice.js'
import { dayStart, daysBetween, daysLeft } from './waiver-dates.js'

/** What a waiver is held against. */
export interface Waivable {
  readonly requirement: string
  readonly slice: Slice | null
  readonly outcome: Outcome
  readonly value: number | null
  /** Which way the value is better; null where it has no direction. */
  readonly better: Judgement['better']
}

export type WaiverState =
  | { readonly active: true; readonly daysLeft: number }
  | { readonly active: false; readonly why: string }

/** Facts that the decision rests on. */
export type WaiverFacts = Pick<
  Facts,
  'policy' | 'model' | 'digest' | 'now' | 'people' | 'evidence' | 'faults' | 'absent'
>

/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. Far below any difference that data can show. */
const ROUNDING = 1e-12

/**
 * Whether `waiver` covers the judgement now. It covers a violated or inconclusive outcome of exactly its requirement, model,
 * model digest and slice, of a value no worse than `worst`, from the day of approval to the end of its last day (UTC), if
 * its approver stands in a role that the policy names (the second line where it names none) and is neither author nor committer of the change, it says why, and its risk
 * is in the register, not closed, where the policy names one. Whatever is not known speaks against it. `why` continues "the waiver does not hold: …".
 */
export function waiverState(waiver: Waiver, facts: WaiverFacts, judgement: Waivable): WaiverState {
  const objection =
    scope(waiver, facts, judgement) ??
    time(waiver, facts) ??
    approver(waiver, facts) ??
    reason(waiver) ??
    value(waiver, judgement) ??
    risk(waiver, facts)
  if (objection !== null) return { active: false, why: objection }
  return { active: true, daysLeft: daysLeft(dayStart(waiver.expires) ?? 0, facts.now) }
}

const termsOf = (policy: Policy) => policy.waiverTerms ?? WAIVER_TERMS

/** Logins and teams that may approve a waiver under this policy. */
export const approversOf = (policy: Policy): readonly string[] =>
  termsOf(policy).approvedBy.flatMap((role) => (Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : []))

/** Whether its last day is over, and the days left; a day that does not exist is over. */
export function expiryOf({ expires }: Waiver, now: number): { readonly expired: boolean; readonly daysLeft: number } {
  const last = dayStart(expires)
  const left = last === null ? 0 : daysLeft(last, now)
  return { expired: left === 0, daysLeft: left }
}

function scope(
  waiver: Waiver,
  { model, digest }: WaiverFacts,
  { requirement, slice, outcome }: Waivable,
): string | null {
  if (waiver.requirement !== requirement)
    return `it is for the requirement ${waiver.requirement}, not for ${requirement}`
  if (waiver.model !== model.id) return `it is for the model ${waiver.model}, not for ${model.id}`
  if (!sameSlice(waiver.slice, slice)) return `it is for ${sliceText(waiver.slice)}, not for ${sliceText(slice)}`
  if (outcome !== 'violated' && outcome !== 'inconclusive')
    return `it covers what is violated or inconclusive, and this is ${outcome}`
  if (digest === null) return `the model has no digest to compare with its model-digest ${short(waiver.modelDigest)}`
  if (waiver.modelDigest !== digest)
    return `it is for another version of the model (${short(waiver.modelDigest)}; this one is ${short(digest)})`
  return null
}

function time(waiver: Waiver, { now, policy }: WaiverFacts): string | null {
  const from = dayStart(waiver.approvedOn)
  const last = dayStart(waiver.expires)
  if (from === null || last === null)
    return `its days ${waiver.approvedOn} and ${waiver.expires} are not both days of the calendar`
  const span = daysBetween(from, last)
  if (span < 0) return `it expires on ${waiver.expires}, before its approval on ${waiver.approvedOn}`
  const { maxDays } = termsOf(policy)
  if (span > maxDays) return `it runs for ${span} days from approval to expiry, and at most ${maxDays} are allowed`
  if (!(now >= from)) return `it is only approved from ${waiver.approvedOn} on`
  return daysLeft(last, now) > 0 ? null : `it expired on ${waiver.expires}`
}

function approver({ approvedBy }: Waiver, { policy, people }: WaiverFacts): string | null {
  const roles = termsOf(policy).approvedBy
  const members = approversOf(policy)
  const is = (login: string) => login.trim().toLowerCase() === approvedBy.trim().toLowerCase()
  if (people.author !== null && is(people.author)) return `${approvedBy}, who approved it, is the author of this change`
  if (people.committers.some(is)) return `${approvedBy}, who approved it, made a commit of this change`
  if (!isMember(approvedBy, members, people)) {
    const unread = people.unreadableTeams.filter((team) =>
      members.some((member) => member.toLowerCase() === team.toLowerCase()),
    )
    const hint = unread.length > 0 ? ` (the members of ${unread.join(', ')} could not be read)` : ''
    return `${approvedBy}, who approved it, is not known to be of the ${roles.join(' or the ')}${hint}`
  }
  // A forge knows who opened the change; a local check without that knowledge goes by the commits alone.
  if (people.author === null && people.known)
    return `the author of this change is not known, so ${approvedBy} cannot be shown to be somebody else`
  if (people.unattributed)
    return `a commit of this change has no known maker, so ${approvedBy} cannot be shown to be somebody else`
  return null
}

function value({ worst }: Waiver, judgement: Waivable): string | null {
  const found = judgement.value
  if (found === null) return worst === null ? null : `it tolerates values down to ${worst}, and there is no value here`
  if (worst === null) return `it names no worst value, and the value here is ${found}`
  if (!Number.isFinite(worst) || !Number.isFinite(found))
    return `the value ${found} cannot be compared with the worst one tolerated, ${worst}`
  const slack = ROUNDING * Math.max(1, Math.abs(worst))
  if (judgement.better === 'higher')
    return found >= worst - slack ? null : `the value ${found} is worse than the worst one tolerated, ${worst}`
  if (judgement.better === 'lower')
    return found <= worst + slack ? null : `the value ${found} is worse than the worst one tolerated, ${worst}`
  return found === worst
    ? null
    : `the value ${found} has no direction, so only exactly the worst one tolerated, ${worst}, is covered`
}

const reason = (waiver: Waiver): string | null =>
  isPlaceholder(waiver.reason) ? 'its reason is a placeholder and says nothing' : null

/** Where the policy names a register, the risk must be in it and not closed, since a closed one carries nothing; where it names none, `risk` is only a name. */
function risk(waiver: Waiver, { model, evidence, faults, absent }: WaiverFacts): string | null {
  const path = model.governance.risks
  const registers = evidence.filter(
    (one): one is EvidenceOf<'governance'> => one.kind === 'governance' && one.document === 'risk-register',
  )
  if (path === null && registers.length === 0) return null
  const own = registers.filter((one) => one.model === null || one.model === model.id)
  const entries = own.flatMap(({ content }) =>
    Array.isArray(content.risks) ? (content.risks as readonly unknown[]) : [],
  )
  const carrying = entries.filter((entry) => isMap(entry) && entry.id === waiver.risk)
  if (carrying.some((entry) => isMap(entry) && entry.status !== 'closed')) return null
  if (carrying.length > 0)
    return `its risk ${waiver.risk} is closed in the risk register, so nothing carries what is left`
  if (own.length > 0)
    return `its risk ${waiver.risk} is not in the risk register ${own.map((one) => one.source.path).join(', ')}`
  const unread = faults.some((one) => one.path === path)
    ? 'cannot be used'
    : absent.some((one) => one.path === path)
      ? 'is not there'
      : 'holds none for this model'
  return `its risk ${waiver.risk} cannot be looked up, since the risk register${path === null ? '' : ` ${path}`} ${unread}`
}

/** Exactly the same columns and values. */
function sameSlice(a: Slice | null, b: Slice | null): boolean {
  if (a === null || b === null) return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
}

const sliceText = (slice: Slice | null): string =>
  slice === null
    ? 'the finding without group'
    : `the group ${Object.entries(slice)
        .map(([column, one]) => `${column} = ${one}`)
        .join(', ')}`

const short = (digest: string): string => (digest.length > 23 ? `${digest.slice(0, 19)}…` : digest)

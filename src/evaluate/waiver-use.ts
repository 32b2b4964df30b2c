/** Which waivers of a model were used, which no longer hold, and which are wider than what they were approved for. */

import type { Finding, ListedWaiver } from '../domain/decision.js'
import type { Waiver } from '../domain/policy.js'
import type { Facts } from '../domain/rule.js'
import { sliceKey } from '../domain/slice.js'
import { expiryOf, waiverState } from '../policy/waiver-state.js'
import { changeFinding } from './change-findings.js'

/** Every waiver that names the model, in the order of the file, with what became of it among its findings. */
export function listWaivers(
  waivers: readonly Waiver[],
  path: string,
  facts: Facts,
  judged: readonly Finding[],
): readonly ListedWaiver[] {
  return waivers
    .filter((one) => one.model === facts.model.id)
    .map((one): ListedWaiver => {
      const covers = judged.filter(({ waiver }) => waiver?.path === path && waiver.line === one.place.line).length
      const { expired, daysLeft } = expiryOf(one, facts.now)
      return {
        requirement: one.requirement,
        slice: one.slice,
        ...stateOf(one, facts, judged, { covers, expired }),
        covers,
        reason: one.reason,
        risk: one.risk,
        'approved-by': one.approvedBy,
        'approved-on': one.approvedOn,
        expires: one.expires,
        'days-left': daysLeft,
        worst: one.worst,
        path,
        line: one.place.line,
      }
    })
}

function stateOf(
  waiver: Waiver,
  facts: Facts,
  judged: readonly Finding[],
  { covers, expired }: { readonly covers: number; readonly expired: boolean },
): Pick<ListedWaiver, 'state' | 'why'> {
  // Held against exactly what it is for: what speaks against it then speaks against it whatever was found.
  const { requirement, slice, worst } = waiver
  const itself = waiverState(waiver, facts, { requirement, slice, outcome: 'violated', value: worst, better: 'higher' })
  if (!itself.active) {
    const isOther = facts.digest !== null && facts.digest !== waiver.modelDigest
    if (expired) return { state: 'expired', why: `it expired on ${waiver.expires}` }
    return { state: isOther ? 'other-version' : 'void', why: itself.why }
  }
  if (covers > 0) return wide(waiver, facts, covers) ?? { state: 'used', why: null }
  const own = judged.filter((one) => one.requirement === requirement)
  const same = own.filter((one) => sliceKey(one.slice) === sliceKey(slice))
  const refused = same.find((one) => one['waiver-void'] !== undefined)
  if (refused) return { state: 'void', why: refused['waiver-void'] ?? null }
  const why =
    own.length === 0
      ? `no requirement ${requirement} binds this model`
      : same.length === 0
        ? `${requirement} has no finding of exactly that group`
        : `${requirement} is ${[...new Set(same.map((one) => one.outcome))].join(' and ')}, so there is nothing to accept`
  return { state: 'unused', why }
}

/** Why a waiver that is used covers more than one finding of one size; null where it does not. */
function wide(waiver: Waiver, facts: Facts, covers: number): Pick<ListedWaiver, 'state' | 'why'> | null {
  if (covers > 1)
    return {
      state: 'over-broad',
      why: `it covers ${covers} findings at once, and whatever else this requirement finds`,
    }
  const metric = facts.policy.requirements.find((one) => one.id === waiver.requirement)?.with['metric']
  const range = typeof metric === 'string' ? facts.vocabulary.find(metric)?.range : undefined
  const { worst } = waiver
  if (!range || worst === null || (worst > range[0] && worst < range[1])) return null
  return {
    state: 'over-broad',
    why: `its worst, ${worst}, is the end of the range of ${metric}, so any value is tolerated`,
  }
}

const FIXES: Readonly<Record<ListedWaiver['state'], string | null>> = {
  used: null,
  'other-version': null,
  unused: 'remove it from the file: what is not needed today may let something pass tomorrow',
  expired: 'remove it, or have it approved anew',
  void: 'correct it and have it approved anew, or remove it',
  'over-broad': 'have it approved for less: one group, and the worst value that is really borne',
}

/**
 * A warning for each waiver that is unused, expired, void or over-broad. One of another version of the model waits for it, and
 * is none. None blocks: what is not waived is told by its own finding.
 */
export function waiverFindings(listed: readonly ListedWaiver[]): readonly Finding[] {
  return listed
    .filter((one) => one.state !== 'used' && one.state !== 'other-version')
    .map((one) => {
      const group = one.slice
        ? ` (${Object.entries(one.slice)
            .map(([column, value]) => `${column} = ${value}`)
            .join(', ')})`
        : ''
      return {
        ...changeFinding('waiver-use'),
        outcome: 'violated' as const,
        message: `The waiver of ${one.requirement}${group} in ${one.path}:${one.line} is ${one.state}: ${one.why}.`,
        fix: FIXES[one.state],
      }
    })
}

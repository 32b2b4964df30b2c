/** The approvals file of a local check (`--approvals`, governance.example.md): what a forge would have told. */

import { moment } from '../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { People, Review, ReviewState } from '../domain/people.js'
import type { Plain } from '../domain/reader.js'
import { parseJson } from '../syntax/json.js'

const STATES: readonly ReviewState[] = ['approved', 'changes-requested', 'dismissed', 'commented']

/** Nobody is known to have approved anything. */
export function nobody(committers: readonly string[], unattributed: boolean): People {
  return { author: null, committers, unattributed, teams: {}, unreadableTeams: [], reviews: [], known: false }
}

/** What to do about a file that is none. */
const FIX = 'write {"author": …, "committers": […], "teams": {…}, "approvals": […]}'

/** People from the text of an approvals file; every fault at once. */
export function parseApprovals(text: string, path: string): Result<People> {
  const parsed = parseJson(text, path, 'people/file')
  if (!parsed.ok) return parsed
  const faults: Fault[] = []
  const complain = (pointer: string, message: string) => {
    const place = parsed.value.placeOf(pointer)
    faults.push(fault('people/file', path, `${pointer || '/'} ${message}`, { ...place, fix: FIX }))
  }
  const root = parsed.value.value
  if (!isRecord(root)) return bad(fault('people/file', path, 'is no JSON object', { fix: FIX }))
  const author = root['author'] ?? null
  if (author !== null && typeof author !== 'string') complain('/author', 'must be a login or null')
  const committers = strings(root['committers'] ?? [], () => complain('/committers', 'must be a list of logins'))
  const teams: Record<string, readonly string[]> = Object.create(null)
  const given = root['teams'] ?? {}
  if (!isRecord(given)) complain('/teams', 'must map org/team to a list of logins')
  else
    for (const [team, members] of Object.entries(given))
      teams[team.toLowerCase()] = strings(members, () =>
        complain(`/teams/${team.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'must be a list of logins'),
      )
  const reviews: Review[] = []
  const listed = root['approvals'] ?? []
  if (!Array.isArray(listed)) complain('/approvals', 'must be a list')
  else
    listed.forEach((one: Plain, index) => {
      const review = asReview(one)
      if (review) reviews.push(review)
      else
        complain(
          `/approvals/${index}`,
          'must have login, state (approved, changes-requested, dismissed or commented), commit and at (RFC 3339 with a zone)',
        )
    })
  if (faults.length) return bad(...faults)
  return good({
    author: author as string | null,
    committers,
    unattributed: false,
    teams,
    unreadableTeams: [],
    reviews,
    known: true,
  })
}

function asReview(one: Plain): Review | null {
  if (!isRecord(one)) return null
  const { login, state, commit, at } = one
  const known = STATES.find((word) => word === state)
  if (typeof login !== 'string' || !known || typeof commit !== 'string' || typeof at !== 'string') return null
  if (!login || moment(at).epoch === null) return null
  // Who may write is the forge's knowledge; the file's writer vouches for it here.
  return { login, state: known, commit, at, human: !login.endsWith('[bot]'), mayWrite: true }
}

const isRecord = (value: Plain): value is { readonly [key: string]: Plain } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function strings(value: Plain, complain: () => void): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')) return value as string[]
  complain()
  return []
}

/** The approvals file of a local check (`--approvals`, governance.example.md): what a forge would have told. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { People, Review, ReviewState } from '../domain/people.js'
import { isMap, type Plain, step } from '../domain/plain.js'
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
  if (!isMap(root)) return bad(fault('people/file', path, 'is no JSON object', { fix: FIX }))
  const author = root['author'] ?? null
  if (author !== null && typeof author !== 'string')
    complain('/author', `must be a login or null, and is ${said(author)}`)
  const logins = (pointer: string, value: Plain) =>
    strings(value, () => complain(pointer, `must be a list of logins, and is ${said(value)}`))
  const committers = logins('/committers', root['committers'] ?? [])
  const teams: Record<string, readonly string[]> = Object.create(null)
  const given = root['teams'] ?? {}
  if (!isMap(given)) complain('/teams', `must map org/team to a list of logins, and is ${said(given)}`)
  else
    for (const [team, members] of Object.entries(given))
      teams[team.toLowerCase()] = logins(`/teams${step(team)}`, members)
  const reviews: Review[] = []
  const listed = root['approvals'] ?? []
  if (!Array.isArray(listed)) complain('/approvals', `must be a list, and is ${said(listed)}`)
  else
    listed.forEach((one: Plain, index) => {
      const review = asReview(one)
      if (typeof review !== 'string') reviews.push(review)
      else
        complain(
          `/approvals/${index}`,
          `must have login, state (approved, changes-requested, dismissed or commented), commit and at (RFC 3339 with a zone): ${review}`,
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

/** A review, or what is wrong with it. */
function asReview(one: Plain): Review | string {
  if (!isMap(one)) return `it is ${said(one)}`
  const { login, state, commit, at } = one
  const known = STATES.find((word) => word === state)
  if (typeof login !== 'string' || !login) return `login is ${said(login)}`
  if (!known) return `state is ${said(state)}`
  if (typeof commit !== 'string') return `commit is ${said(commit)}`
  if (typeof at !== 'string' || moment(at).epoch === null) return `at is ${said(at)}`
  // Who may write is the forge's knowledge; the file's writer vouches for it here.
  return { login, state: known, commit, at, human: !login.endsWith('[bot]'), mayWrite: true }
}

/** A value as a message shows it: short, and `absent` where there is none. */
function said(value: Plain | undefined): string {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function strings(value: Plain, complain: () => void): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')) return value as string[]
  complain()
  return []
}

/** Checks of a policy that a schema cannot see: ids, references, paths, one rows file a role. */

import { isMap, type Plain, type PlainMap, step } from '../domain/plain.js'
import type { Policy } from '../domain/policy.js'
import { compileGlob, isGlob } from '../syntax/glob.js'
import { repositoryPath } from '../syntax/path.js'
import { nearest } from '../syntax/text.js'
import { type Complaints, objectsOf, shown } from './document.js'
import { checkSlices } from './slices.js'
import { checkSql } from './sql.js'

/** Faults of `models`: ids twice, paths that leave the repository, several rows files of one role. */
export function checkModels(root: PlainMap, readers: readonly string[] | undefined, complaints: Complaints): void {
  const ids = new Map<string, number>()
  for (const { index, entry } of objectsOf(root.models)) {
    const at = `/models/${index}`
    checkId(entry.id, `${at}/id`, 'model', ids, complaints)
    if (Array.isArray(entry.paths))
      for (const [i, one] of entry.paths.entries()) checkPath(one, `${at}/paths/${i}`, true, complaints)
    checkPath(entry.artifact, `${at}/artifact`, false, complaints)
    checkPath(entry.card, `${at}/card`, false, complaints)
    for (const [key, one] of Object.entries(isMap(entry.governance) ? entry.governance : {}))
      checkPath(one, `${at}/governance${step(key)}`, true, complaints)
    checkEvidence(entry, at, readers, complaints)
  }
}

/** An id that stands twice; `seen` holds those before. */
export function checkId(
  id: Plain | undefined,
  at: string,
  what: string,
  seen: Map<string, number>,
  complaints: Complaints,
): void {
  if (typeof id !== 'string') return
  const { line } = complaints.place(at)
  const before = seen.get(id)
  if (before === undefined) seen.set(id, line)
  else
    complaints.add('policy/ambiguous', at, `the id ${shown(id)} is already that of the ${what} in line ${before}`, {
      fix: 'give one of the two another id',
    })
}

function checkEvidence(
  model: PlainMap,
  at: string,
  readers: readonly string[] | undefined,
  complaints: Complaints,
): void {
  const rows = new Map<string, string>()
  for (const { index, entry } of objectsOf(model.evidence)) {
    const here = `${at}/evidence/${index}`
    checkPath(entry.file, `${here}/file`, true, complaints)
    checkSql(entry, here, complaints)
    checkSlices(entry, here, complaints)
    if (readers && typeof entry.as === 'string' && !readers.includes(entry.as)) {
      const near = nearest(entry.as, readers)
      complaints.add('policy/reference', `${here}/as`, `${shown(entry.as)} is not a known reader`, {
        fix: near ? `did you mean ${near}?` : `use one of ${readers.join(', ')}, or leave it out`,
      })
    }
    if (!isRows(entry)) continue
    const role = typeof entry.role === 'string' ? entry.role : 'candidate'
    const before = rows.get(role)
    if (before !== undefined) {
      complaints.add(
        'policy/ambiguous',
        here,
        `the model already has rows of the role ${role} (${before}), so it is open which of the two count`,
        {
          fix: 'keep one of the two, or give one another role',
        },
      )
    } else rows.set(role, typeof entry.file === 'string' ? shown(entry.file) : 'an entry above')
  }
}

/** Whether an entry of `evidence` declares rows. */
const isRows = (entry: PlainMap): boolean =>
  isMap(entry.sql) ||
  entry.as === 'predictions' ||
  ((entry.as === undefined || entry.as === null) && (typeof entry.task === 'string' || isMap(entry.columns)))

/** Pieces of pattern languages that are ordinary characters here, so that the pattern would cover nothing. */
const FOREIGN_PATTERNS = /^!|[+@!?*]\(|[{}[\]]/

function checkPath(value: Plain | undefined, at: string, glob: boolean, complaints: Complaints): void {
  if (typeof value !== 'string' || value === '') return
  if (repositoryPath(value) === null) {
    complaints.add('policy/schema', at, `${shown(value)} is not a path inside the repository`, { fix: pathFix(value) })
  } else if (glob && isGlob(value) && compileGlob(value) === null) {
    complaints.add('policy/schema', at, `the pattern has ${value.length} characters, and 1024 are the most`, {
      fix: 'write several shorter ones',
    })
  } else if (!glob && isGlob(value)) {
    complaints.add('policy/schema', at, `${shown(value)} is a pattern, and one file is wanted here`, {
      fix: 'write the path of the file',
    })
  } else if (glob && FOREIGN_PATTERNS.test(value)) {
    complaints.add(
      'policy/schema',
      at,
      `${shown(value)} has braces, brackets or a negation, which are not patterns here and would cover nothing`,
      {
        fix: 'use *, ** and ? only, and write alternatives as entries of their own',
      },
    )
  }
}

function pathFix(value: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return 'commit the file and write its path; addresses are never fetched'
  if (value.startsWith('/') || value.startsWith('~') || /^[A-Za-z]:/.test(value))
    return 'write the path from the root of the repository, without a leading / or ~'
  if (value.includes('\\')) return 'write / between folders'
  return 'write the path from the root of the repository, without "." and ".." and without // or a final /'
}

/** Faults of `applies-to`: models that are not there; a scope that no model of the policy can be in is not one. */
export function checkScope(entry: PlainMap, at: string, models: readonly string[], complaints: Complaints): void {
  const scope = isMap(entry['applies-to']) ? entry['applies-to'] : {}
  if (!Array.isArray(scope.models)) return
  scope.models.forEach((id, index) => {
    if (typeof id !== 'string' || models.includes(id)) return
    complaints.add('policy/reference', `${at}/applies-to/models/${index}`, `there is no model ${shown(id)}`, {
      fix: suggestion(id, models),
    })
  })
}

/** Faults of `schedule`: requirements that are not there. */
export function checkSchedule(root: PlainMap, requirements: readonly string[], complaints: Complaints): void {
  for (const { index, entry } of objectsOf(root.schedule)) {
    if (!Array.isArray(entry.requirements)) continue
    entry.requirements.forEach((id, i) => {
      if (typeof id !== 'string' || requirements.includes(id)) return
      complaints.add(
        'policy/reference',
        `/schedule/${index}/requirements/${i}`,
        `there is no requirement ${shown(id)}`,
        { fix: suggestion(id, requirements) },
      )
    })
  }
}

/** Faults of `waivers` and `escalation`: roles and requirements that are not there. */
export function checkPeople(root: PlainMap, policy: Pick<Policy, 'roles' | 'requirements'>, complaints: Complaints) {
  const roles = Object.keys(policy.roles)
  const requirements = policy.requirements.map((one) => one.id)
  const known = (names: Plain | undefined, at: string, what: string, there: readonly string[]) => {
    for (const [index, name] of Array.isArray(names) ? names.entries() : [])
      if (typeof name === 'string' && !there.includes(name))
        complaints.add('policy/reference', `${at}/${index}`, `there is no ${what} ${shown(name)}`, {
          fix: suggestion(name, there),
        })
  }
  if (isMap(root.waivers)) known(root.waivers['approved-by'], '/waivers/approved-by', 'role', roles)
  for (const { index, entry } of objectsOf(root.escalation)) {
    known(entry.to, `/escalation/${index}/to`, 'role', roles)
    known(entry.requirements, `/escalation/${index}/requirements`, 'requirement', requirements)
  }
}

/** Did-you-mean among ids, or the ids. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  if (near) return `did you mean ${near}?`
  if (known.length === 0) return 'remove it'
  return known.length > 12 ? `use one of ${known.slice(0, 12).join(', ')}, …` : `use one of ${known.join(', ')}`
}

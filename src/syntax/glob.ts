/** Globs of the policy: `*`, `**` and `?`, matched without backtracking that could run away. */

import { repositoryPath } from './path.js'

/** Longest pattern, in UTF-16 units. */
const MAXIMUM_LENGTH = 1024

const STAR = 0x2a
const QUESTION = 0x3f

/** Whether a text has a wildcard at all. */
export const isGlob = (pattern: string): boolean => /[*?]/.test(pattern)

/**
 * A test for paths, or null where the pattern is none: longer than 1024, or no path inside the repository. `*` stands for
 * any characters of one segment, `?` for one character, `**` as a whole segment for any number of segments, none
 * included (so `a/**` also matches `a`). Everything else stands for itself; case matters. The time is at most
 * proportional to the length of the pattern times that of the path, whatever the stars.
 */
export function compileGlob(pattern: string): ((path: string) => boolean) | null {
  if (pattern.length > MAXIMUM_LENGTH || repositoryPath(pattern) === null) return null
  if (!isGlob(pattern)) return (path) => path === pattern
  // Neighbouring `**` say the same as one.
  const wanted = pattern.split('/').filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**')
  const literal = wanted.findIndex((segment) => isGlob(segment))
  const start = wanted.slice(0, literal).join('/')
  return (path) => path.startsWith(start) && matchSegments(wanted, path.split('/'))
}

/** Where a try fails, only the latest `**` need give way: what an earlier one could take, the latest can as well. */
function matchSegments(wanted: readonly string[], given: readonly string[]): boolean {
  let w = 0
  let g = 0
  let retryWanted = -1
  let retryGiven = 0
  while (g < given.length) {
    const one = wanted[w]
    if (one === '**') {
      retryWanted = ++w
      retryGiven = g
    } else if (one !== undefined && matchSegment(one, given[g]!)) {
      w++
      g++
    } else if (retryWanted >= 0) {
      w = retryWanted
      g = ++retryGiven
    } else return false
  }
  while (wanted[w] === '**') w++
  return w === wanted.length
}

/** The same inside one segment, where `*` gives way. Two stars in a segment say no more than one. */
function matchSegment(wanted: string, given: string): boolean {
  let w = 0
  let g = 0
  let retryWanted = -1
  let retryGiven = 0
  while (g < given.length) {
    const code = w < wanted.length ? wanted.charCodeAt(w) : -1
    if (code === STAR) {
      retryWanted = ++w
      retryGiven = g
    } else if (code === QUESTION) {
      w++
      g += (given.codePointAt(g) ?? 0) > 0xffff ? 2 : 1
    } else if (code === given.charCodeAt(g)) {
      w++
      g++
    } else if (retryWanted >= 0) {
      w = retryWanted
      g = ++retryGiven
    } else return false
  }
  while (wanted.charCodeAt(w) === STAR) w++
  return w === wanted.length
}

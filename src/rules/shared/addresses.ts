/** Addresses of data against the patterns that a policy allows, host and path apart, so that no address looks like another. */

import { starsFit } from '../../domain/uri-pattern.js'

/** An address in the parts that are compared. `authority` is null where the scheme has none (`dbfs:/data`, `urn:x`). */
interface Address {
  readonly scheme: string
  readonly authority: string | null
  /** Without query and fragment, which choose no other host. */
  readonly path: string
}

/** Longest address that is looked at. */
const MAX_LENGTH = 4096

/**
 * What is odd about an address, in words that finish "the address …"; null where it is plain. Odd is whatever makes two
 * readers see two places: signs that cannot be seen, a backslash, user information, `.` and `..` (also encoded), an
 * encoded slash, a scheme or host in capitals or beyond ASCII, an empty host, a port that is no number.
 */
export function oddity(uri: string): string | null {
  if (uri.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`
  if (/[\p{C}\p{Z}]/u.test(uri)) return 'holds a space or a character that cannot be seen'
  if (uri.includes('\\')) return 'holds a backslash'
  const { scheme, authority, path } = split(uri)
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme)) return 'has a scheme that is not in lower case'
  if (authority !== null) {
    if (authority.includes('@')) return 'holds user information (what stands before the "@"), which hides the host'
    if (authority === '' && scheme !== 'file') return 'names no host'
    if (/[^\x21-\x7e]/.test(authority)) return 'has a host with letters beyond ASCII'
    if (/[A-Z]/.test(authority)) return 'has a host in capitals'
    if (authority !== '' && !/^[a-z0-9_.-]+(:\d{1,5})?$/.test(authority)) return 'has a host with other signs'
    if (/^\.|\.\.|\.(:|$)/.test(authority)) return 'has a host with an empty part'
  }
  if (/(^|[/:])(\.|%2e){1,2}(\/|$)/i.test(path)) return 'holds "." or ".." as a part of its path'
  if (/%(2f|5c|00)/i.test(path)) return 'holds an encoded slash, backslash or NUL'
  return null
}

/**
 * Whether a plain address is one that a pattern names. Scheme and port must be the pattern's own; of the host only a
 * leading `*.` stands for one label or more; in the path `*` stands for any text within a segment, `**` over segments,
 * and a path without either must be the whole path. Everything else is literal, case included.
 */
export function isAllowed(pattern: string, uri: string): boolean {
  if (oddity(uri) !== null || patternFault(pattern) !== null) return false
  const [wanted, given] = [split(pattern), split(uri)]
  if (wanted.scheme !== given.scheme || (wanted.authority === null) !== (given.authority === null)) return false
  return hostFits(wanted.authority ?? '', given.authority ?? '') && starsFit(wanted.path, given.path)
}

/** Why a pattern is none that can be relied on; null where it is. */
export function patternFault(pattern: string): string | null {
  const { scheme, authority, path } = split(pattern)
  if (/[?#]/.test(pattern)) return 'it must hold no "?" and no "#": query and fragment are left aside'
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme)) return 'it must begin with a scheme in lower case, such as "s3://"'
  if (authority !== null && /\*|\?/.test(authority.replace(/^\*\./, '')))
    return 'a "*" in the host may only stand first, as in "https://*.example.org/**": elsewhere "example.org*" would also name "example.org.evil.test"'
  const host = authority?.replace(/^\*\./, '') ?? ''
  if (authority?.startsWith('*.') && !/^[a-z0-9-]+\.[a-z0-9.-]+(:\d{1,5})?$/.test(host))
    return 'what follows "*." must be a whole domain'
  if (authority !== null && path === '')
    return `it names no path: write "${pattern}/**" for all below it, or a whole address`
  const odd = oddity(`${scheme}:${authority === null ? '' : `//${host}`}${path}`)
  return odd === null ? null : `it ${odd}`
}

function split(uri: string): Address {
  const colon = uri.indexOf(':')
  const scheme = colon < 0 ? '' : uri.slice(0, colon)
  const rest = uri.slice(colon + 1).replace(/[?#].*$/s, '')
  if (!rest.startsWith('//')) return { scheme, authority: null, path: rest }
  const slash = rest.indexOf('/', 2)
  return {
    scheme,
    authority: slash < 0 ? rest.slice(2) : rest.slice(2, slash),
    path: slash < 0 ? '' : rest.slice(slash),
  }
}

const hostFits = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : pattern === host

/** Licences as records write them, brought to SPDX identifiers (spdx.org/licenses). */

/** Addresses of licences, most specific first; `$1` and on stand for what was matched. */
const ADDRESSES: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0(\/.*)?$/, () => 'CC0-1.0'],
  [/^creativecommons\.org\/publicdomain\/mark\/1\.0(\/.*)?$/, () => 'CC-PDDC'],
  [
    /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?:\/(?:deed(?:\.[\w-]+)?|legalcode(?:\.[\w-]+)?)?)?$/,
    ([, kind, version]) => `CC-${kind}-${version}`,
  ],
  [
    /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)\/([a-z]{2,3})(?:\/.*)?$/,
    ([, kind, version, place]) => `CC-${kind}-${version}-${place}`,
  ],
  [/^apache\.org\/licenses\/license-2\.0(\.txt|\.html)?$/, () => 'Apache-2.0'],
  [
    /^(?:opensource\.org\/licen[sc]es?|spdx\.org\/licenses|choosealicense\.com\/licenses)\/([\w.+-]+?)(?:\.html|\.json|\.txt|\.php)?\/?$/,
    ([, id]) => id ?? '',
  ],
  [/^opendatacommons\.org\/licenses\/odbl\/(?:1[-.]0\/?)?$/, () => 'ODbL-1.0'],
  [/^opendatacommons\.org\/licenses\/by\/(?:1[-.]0\/?)?$/, () => 'ODC-By-1.0'],
  [/^opendatacommons\.org\/licenses\/pddl\/(?:1[-.]0\/?)?$/, () => 'PDDL-1.0'],
  [/^gnu\.org\/licenses\/(a?gpl|lgpl)-(\d\.\d)(?:\.[a-z]+)*$/, ([, kind, version]) => `${kind}-${version}-only`],
]

/** Texts that say that nobody knows. */
const UNKNOWN = /^(unknown|other|none|null|n\/?a|tb[dc]|todo|\?+|-+|noassertion|see (.*)|unlicensed|various)$/i

/**
 * SPDX identifier of one licence as written, in upper-lower case as SPDX has the families that we know, else as written;
 * null where the text says nothing. Identifiers are to be compared without regard to case.
 */
export function spdxId(text: string): string | null {
  const plain = text.trim()
  if (plain === '' || plain.length > 2048 || UNKNOWN.test(plain)) return null
  const address = /^https?:\/\/(?:www\.)?(\S+)$/i
    .exec(plain)?.[1]
    ?.toLowerCase()
    .replace(/[?#].*$/, '')
  if (address !== undefined) {
    for (const [pattern, make] of ADDRESSES) {
      const parts = pattern.exec(address)
      if (parts) return cased(make(parts))
    }
    return plain
  }
  return cased(/^cc[ -]/i.test(plain) ? plain.replace(/ +/g, '-') : plain)
}

/** `cc-by-4.0` as `CC-BY-4.0`; other identifiers stay. */
function cased(id: string): string {
  if (/^cc(0|-)/i.test(id)) return id.toUpperCase()
  const known = [
    'Apache-2.0',
    'MIT',
    'ODbL-1.0',
    'ODC-By-1.0',
    'PDDL-1.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'GPL-3.0-only',
    'CDLA-Permissive-2.0',
  ]
  return known.find((one) => one.toLowerCase() === id.toLowerCase()) ?? id
}

/** How a licence stands to a list of allowed ones, with the identifiers that decided. */
export interface LicenceVerdict {
  readonly verdict: 'allowed' | 'refused' | 'unknown'
  readonly ids: readonly string[]
}

/**
 * A licence or SPDX expression against allowed identifiers, without regard to case. `A OR B` is allowed where one is,
 * `A AND B` where both are; the two mixed, and `WITH` beyond a listed whole, are refused, since nobody listed them.
 */
export function licenceVerdict(text: string, allow: readonly string[]): LicenceVerdict {
  if (text.length > 2048) return { verdict: 'refused', ids: [text.slice(0, 60)] }
  const listed = new Set(allow.map((id) => id.toLowerCase()))
  const bare = text.trim().replace(/^\((.*)\)$/, '$1')
  const ors = bare.split(/\s+OR\s+/)
  const ands = bare.split(/\s+AND\s+/)
  if ((ors.length > 1 && ands.length > 1) || (/[()]/.test(bare) && (ors.length > 1 || ands.length > 1)))
    return { verdict: 'refused', ids: [bare] }
  const parts = (ors.length > 1 ? ors : ands).map(spdxId)
  const ids = parts.filter((id) => id !== null)
  const isAllowed = (id: string | null) => id !== null && listed.has(id.toLowerCase())
  if (ors.length > 1)
    return { verdict: parts.some(isAllowed) ? 'allowed' : ids.length === 0 ? 'unknown' : 'refused', ids }
  const refused = ids.filter((id) => !isAllowed(id))
  if (refused.length > 0) return { verdict: 'refused', ids: refused }
  return { verdict: parts.includes(null) ? 'unknown' : 'allowed', ids }
}

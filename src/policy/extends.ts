/** Packs: requirements that a policy takes over from another text, and its own changes to them. */

import { createHash } from 'node:crypto'
import { type Fault, fault, type Result } from '../domain/fault.js'
import { isMap, type PlainMap } from '../domain/plain.js'
import { decodeUtf8, nearest } from '../syntax/text.js'
import { parseYaml, type YamlDocument } from '../syntax/yaml.js'
import { type Complaints, complaintsOf, objectsOf, shown } from './document.js'
import { packName } from './pack-reference.js'
import { packSchema } from './schema.js'
import { checkShape } from './shape.js'

/** An entry of `requirements` with the file that it stands in. */
export interface RawRequirement {
  readonly entry: PlainMap
  /** Pointer in its file. */
  readonly at: string
  readonly complaints: Complaints
  readonly path: string
  /** The pack's own entry, where this one changes it. */
  readonly changes: RawRequirement | null
}

export interface Pack {
  readonly name: string
  /** SHA-256 of its text, bare hex. */
  readonly sha256: string
  /** Whether it is of another repository: then it may only be tightened. */
  readonly remote: boolean
  readonly protectedAttributes: unknown
  readonly roles: unknown
  readonly waivers: unknown
  readonly requirements: readonly RawRequirement[]
}

/** Texts of packs: those shipped with the gate by their bare name, those of other repositories by the name under `extends`. */
export interface PackTexts {
  readonly builtin: ReadonlyMap<string, string>
  readonly remote: ReadonlyMap<string, Result<Uint8Array>>
}

const PACK_SCHEMA = packSchema()

/** The packs that a policy extends, in order, each once; faults go to `complaints`, those inside of a pack to `faults`. */
export function readPacks(root: PlainMap, texts: PackTexts, complaints: Complaints, faults: Fault[]): readonly Pack[] {
  const named = Array.isArray(root.extends) ? root.extends : []
  return named.flatMap((name, index): readonly Pack[] => {
    if (typeof name !== 'string') return []
    const at = `/extends/${index}`
    if (named.indexOf(name) < index) {
      complaints.add('policy/extends', at, `${shown(name)} is there twice`, { fix: 'keep one of the two' })
      return []
    }
    const text = textOf(name, texts)
    if ('message' in text) {
      complaints.add('policy/extends', at, text.message, { fix: text.fix })
      return []
    }
    const pack = readPack(name, text.text, text.remote)
    faults.push(...pack.faults)
    return pack.value ? [pack.value] : []
  })
}

type PackText =
  | { readonly text: Uint8Array; readonly remote: boolean }
  | { readonly message: string; readonly fix: string | null }

function textOf(name: string, { builtin, remote }: PackTexts): PackText {
  const read = packName(name)
  if (read.kind === 'wrong') return read
  if (read.kind === 'builtin') {
    const text = name.startsWith('builtin/') ? builtin.get(name.slice('builtin/'.length)) : undefined
    if (text !== undefined) return { text: new TextEncoder().encode(text), remote: false }
    const known = [...builtin.keys()].map((one) => `builtin/${one}`)
    const near = nearest(name, known)
    const list = known.length > 0 ? `use ${known.join(' or ')}` : 'remove it'
    return { message: `${shown(name)} is not a known pack`, fix: near ? `did you mean ${near}?` : list }
  }
  const fetched = remote.get(name)
  const { repository, commit } = read.reference
  if (fetched === undefined)
    return {
      message: `${shown(name)} is not at hand`,
      fix: `give the folder of a clone of ${repository} that has the commit ${commit.slice(0, 12)} with --packs`,
    }
  if (fetched.ok) return { text: fetched.value, remote: true }
  const [first] = fetched.faults
  return { message: `${shown(name)} cannot be had: ${first?.message ?? 'no answer'}`, fix: first?.fix ?? null }
}

function readPack(
  name: string,
  bytes: Uint8Array,
  remote: boolean,
): { readonly value: Pack | null; readonly faults: readonly Fault[] } {
  const text = decodeUtf8(bytes, name)
  const parsed = text.ok ? parseYaml(text.value, name, 'policy/extends') : text
  if (!parsed.ok) return { value: null, faults: parsed.faults.map((one) => ({ ...one, code: 'policy/extends' })) }
  const document: YamlDocument = parsed.value
  const complaints = complaintsOf(document, name)
  const root = document.value
  if (!isMap(root))
    return {
      value: null,
      faults: [
        fault('policy/extends', name, 'the pack is no mapping of keys to values', {
          line: 1,
          column: 1,
          fix: 'begin it with version: 1 and name',
        }),
      ],
    }
  checkShape(root, PACK_SCHEMA, '', complaints, { schema: 'policy/extends', key: 'policy/extends' })
  const requirements = objectsOf(root.requirements).map(({ index, entry }) => ({
    entry,
    at: `/requirements/${index}`,
    complaints,
    path: name,
    changes: null,
  }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { roles, waivers } = root
  return {
    value: { name, sha256, remote, protectedAttributes: root['protected-attributes'], roles, waivers, requirements },
    faults: complaints.faults,
  }
}

/**
 * Requirements of the packs, then the policy's own. An entry with the id of an earlier pack's entry takes that one's place
 * and is laid over it: its keys replace the pack's, `with` key by key. With another rule it replaces it whole.
 */
export function mergeRequirements(packs: readonly Pack[], own: readonly RawRequirement[]): readonly RawRequirement[] {
  const merged = new Map<string, RawRequirement>()
  const idOf = ({ entry }: RawRequirement, index: string): string => (typeof entry.id === 'string' ? entry.id : index)
  packs.forEach((pack, p) => {
    pack.requirements.forEach((one, index) => {
      const id = idOf(one, `\0pack ${p} ${index}`)
      const before = merged.get(id)
      merged.set(id, before ? laidOver(before, one) : one)
    })
  })
  const ofPacks = new Set(merged.keys())
  const taken = new Set<string>()
  own.forEach((one, index) => {
    const id = idOf(one, `\0own ${index}`)
    const before = ofPacks.has(id) && !taken.has(id) ? merged.get(id) : undefined
    taken.add(id)
    // A second entry of the same id is a fault of its own; it is kept apart here so that both are checked.
    merged.set(merged.has(id) && !before ? `\0again ${index}` : id, before ? laidOver(before, one) : one)
  })
  return [...merged.values()]
}

function laidOver(below: RawRequirement, above: RawRequirement): RawRequirement {
  const sameRule = above.entry.rule === undefined || above.entry.rule === below.entry.rule
  if (!sameRule) return { ...above, changes: below }
  const both = isMap(below.entry.with) && isMap(above.entry.with) ? [join(below.entry.with, above.entry.with)] : []
  const entry = join(below.entry, above.entry, ...both.map((parameters) => ({ with: parameters })))
  return { ...above, entry, changes: below }
}

const join = (...parts: readonly PlainMap[]): PlainMap =>
  Object.assign(Object.create(null) as object, ...parts) as PlainMap

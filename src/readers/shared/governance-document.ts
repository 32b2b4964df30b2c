/** Governance documents: one YAML mapping each. Their shape and scales are checked here; what they must say, by the rules. */

import { parseDuration } from '../../domain/duration.js'
import type { GovernanceEvidence } from '../../domain/evidence.js'
import { bad, type Fault, fault, good } from '../../domain/fault.js'
import { dateEpoch, isBlank } from '../../domain/governance.js'
import type { Plain, PlainDocument } from '../../domain/plain.js'
import type { ReadableFile, Reader } from '../../domain/reader.js'
import type { Checks, Entry } from './governance-checks.js'
import { checkFields, type Shape, schemaOfShape } from './governance-shape.js'
import { described, isList, isMap, type PlainMap, shown, step } from './plain.js'

export type { Checks, Entry } from './governance-checks.js'

export interface GovernanceFormat {
  readonly id: string
  readonly title: string
  readonly notes: string
  readonly document: GovernanceEvidence['document']
  /** Allowed values of `kind`, each with the shape of the rest of the document. */
  readonly kinds: Readonly<Record<string, Shape>>
  /** Whether `model` must be the one that is judged; false: the entries of others are left out by the rule. */
  readonly ownModel: boolean
  /** In place of the plain walk over the shape. */
  check?(checks: Checks): void
}

/** JSON schema (draft-07) of a format, from the very shapes that its reader checks. */
function formatSchema(format: GovernanceFormat): Readonly<Record<string, unknown>> {
  const documents = Object.entries(format.kinds).map(([kind, shape]) => {
    const { properties, required } = schemaOfShape(shape) as { properties: object; required?: readonly string[] }
    const model = { type: 'string', description: 'Id of the model in the policy.' }
    return {
      type: 'object',
      required: ['version', 'kind', ...(format.ownModel ? ['model'] : []), ...(required ?? [])],
      properties: {
        version: { const: 1, description: 'Version of the format.' },
        kind: { const: kind, description: 'What the document is.' },
        model,
        ...properties,
      },
    }
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: format.title,
    ...(documents.length === 1 ? documents[0] : { oneOf: documents }),
  }
}

/** A reader of one format of governance document. */
export function governanceReader(format: GovernanceFormat): Reader {
  return {
    id: format.id,
    title: format.title,
    notes: format.notes,
    schema: formatSchema(format),
    recognises: (file) => {
      const text = file.text()
      const head = text.ok ? text.value.slice(0, 20_000) : ''
      const kind = /^kind:[ \t]*["']?([a-z-]{1,40})["']?[ \t]*(?:#.*)?\r?$/m.exec(head)?.[1]
      return kind !== undefined && Object.hasOwn(format.kinds, kind) ? 'certain' : 'no'
    },
    read: (file, context) => {
      const parsed = file.yaml()
      if (!parsed.ok) return parsed
      const { value } = parsed.value
      if (!isMap(value)) {
        const message = value === null ? 'the file is empty' : `the file is ${described(value)}, not a mapping`
        return bad(
          fault('artifact/schema', file.path, message, {
            line: 1,
            fix: `begin it with version: 1 and kind: ${Object.keys(format.kinds)[0]}`,
          }),
        )
      }
      const lines: Record<string, number> = {}
      const faults: Fault[] = []
      const checks = checksOf(file, parsed.value, value, context.model.id, faults, lines)
      heading(format, checks)
      if (!faults.length) {
        if (format.check) format.check(checks)
        else checkFields(checks, checks.root, format.kinds[value['kind'] as string] as Shape)
      }
      if (faults.length) return bad(...faults.slice(0, 50))
      const model = typeof value['model'] === 'string' ? value['model'] : null
      return good([
        {
          kind: 'governance',
          reader: format.id,
          source: file.source('', 1),
          origin: 'declared',
          document: format.document,
          model,
          content: value,
          lines,
        },
      ])
    },
  }
}

/** `version`, `kind` and `model`, which every document has. */
function heading(format: GovernanceFormat, checks: Checks): void {
  const { root } = checks
  const kinds = Object.keys(format.kinds)
  const [version, kind, model] = [root.map['version'], root.map['kind'], root.map['model']]
  if (version !== 1)
    checks.fault(root, 'version', `version is ${described(version)}, and only version 1 is known`, 'write version: 1')
  if (typeof kind !== 'string' || !Object.hasOwn(format.kinds, kind)) {
    checks.fault(
      root,
      'kind',
      `kind is ${described(kind)}, not ${kinds.join(' or ')}`,
      `write kind: ${kinds[0]}, or name the right file in the policy`,
    )
  }
  if (model !== undefined && model !== null && typeof model !== 'string') {
    checks.fault(root, 'model', `model is ${described(model)}, not a text`, `write model: ${checks.model}`)
  } else if (format.ownModel && typeof model === 'string' && !isBlank(model) && model !== checks.model) {
    checks.fault(
      root,
      'model',
      `the document is about the model ${shown(model)}, not ${shown(checks.model)}`,
      `have the policy name the document of ${checks.model}`,
    )
  }
}

function checksOf(
  file: ReadableFile,
  document: PlainDocument,
  value: PlainMap,
  model: string,
  faults: Fault[],
  lines: Record<string, number>,
): Checks {
  const root: Entry = { map: value, pointer: '', label: '' }
  const complain: Checks['fault'] = (entry, key, message, fix) => {
    const place = document.placeOf(`${entry.pointer}${step(key)}`) ?? document.placeOf(entry.pointer)
    const told = entry.label ? `${entry.label}: ${message}` : message
    faults.push(
      fault('artifact/value', file.path, told, { line: place?.line ?? 1, column: place?.column ?? null, fix }),
    )
  }
  const given = (entry: Entry, key: string): Plain | undefined => (isBlank(entry.map[key]) ? undefined : entry.map[key])
  const expect = (entry: Entry, key: string, fits: (value: Plain) => boolean, what: string): void => {
    const found = given(entry, key)
    if (found !== undefined && !fits(found))
      complain(entry, key, `${key} is ${described(found)}, not ${what}`, `write ${what}`)
  }
  const isText = (one: Plain): boolean => typeof one === 'string'
  return {
    root,
    model,
    fault: complain,
    entries(entry, key, noun) {
      const list = entry.map[key]
      if (isBlank(list)) return []
      if (!isList(list)) {
        complain(
          entry,
          key,
          `${key} is ${described(list)}, not a list`,
          `write ${key} as a list of entries that begin with -`,
        )
        return []
      }
      const seen = new Set<string>()
      return list.flatMap((one, at): readonly Entry[] => {
        const pointer = `${entry.pointer}${step(key)}/${at}`
        const line = document.placeOf(pointer)?.line
        if (line !== undefined) lines[pointer] = line
        if (!isMap(one)) {
          complain(
            { map: {}, pointer, label: entry.label },
            '',
            `${noun} ${at + 1} is ${described(one)}, not a mapping`,
            `write it as {id: …}`,
          )
          return []
        }
        const id = one['id']
        const label = typeof id === 'string' && id.trim() ? `${noun} ${shown(id).slice(1, -1)}` : `${noun} ${at + 1}`
        const item = { map: one, pointer, label: entry.label ? `${entry.label}, ${label}` : label }
        if (id !== undefined && !isBlank(id) && typeof id !== 'string')
          complain(item, 'id', `id is ${described(id)}, not a text`, 'write the id in quotes')
        if (typeof id === 'string' && seen.has(id.trim()))
          complain(item, 'id', `the id stands twice`, 'give every entry an id of its own')
        if (typeof id === 'string') seen.add(id.trim())
        return [item]
      })
    },
    part(entry, key) {
      const found = given(entry, key)
      if (found === undefined) return null
      const pointer = `${entry.pointer}${step(key)}`
      const line = document.placeOf(pointer)?.line
      if (line !== undefined) lines[pointer] = line
      if (isMap(found)) return { map: found, pointer, label: entry.label ? `${entry.label}, ${key}` : key }
      complain(entry, key, `${key} is ${described(found)}, not a mapping`, `write ${key} as {key: value}`)
      return null
    },
    whole: (entry, key, low, high) =>
      expect(
        entry,
        key,
        (one) => typeof one === 'number' && Number.isInteger(one) && one >= low && one <= high,
        `a whole number from ${low} to ${high}`,
      ),
    oneOf: (entry, key, words) =>
      expect(entry, key, (one) => isText(one) && words.includes(one as string), `one of ${words.join(', ')}`),
    flag: (entry, key) => expect(entry, key, (one) => typeof one === 'boolean', 'true or false'),
    text(entry, ...keys) {
      for (const key of keys) expect(entry, key, isText, 'a text')
    },
    texts: (entry, key) =>
      expect(entry, key, (one) => isList(one) && one.every((text) => text === null || isText(text)), 'a list of texts'),
    names: (entry, key) =>
      expect(entry, key, (one) => isText(one) || (isList(one) && one.every(isText)), 'a text or a list of texts'),
    version: (entry, key) => expect(entry, key, (one) => isText(one) || typeof one === 'number', 'a version'),
    people(entry, ...keys) {
      const fits = (one: Plain): boolean => isText(one) || (isList(one) && one.every(isText))
      for (const key of keys) expect(entry, key, fits, 'a login or a list of logins')
    },
    date(entry, ...keys) {
      const what = 'a date such as 2024-05-20, or a time with a zone such as 2024-05-20T09:00:00Z'
      for (const key of keys) expect(entry, key, (one) => dateEpoch(one) !== null, what)
    },
    duration: (entry, key) =>
      expect(
        entry,
        key,
        (one) => isText(one) && parseDuration(one as string) !== null,
        'a length of time such as 30m, 4h or 1d',
      ),
    follows(entry, key, expected, because) {
      const found = given(entry, key)
      if (found === undefined || expected === null || found === expected) return
      complain(
        entry,
        key,
        `${key} is ${described(found)}, and ${because} ${expected}`,
        `write ${expected}, or leave ${key} out`,
      )
    },
  }
}

/** The product of whole numbers, or null where one is not there. */
export function product(map: PlainMap, ...keys: readonly string[]): number | null {
  const factors = keys.map((key) => map[key])
  return factors.every((one): one is number => typeof one === 'number')
    ? factors.reduce<number>((a, b) => a * (b as number), 1)
    : null
}

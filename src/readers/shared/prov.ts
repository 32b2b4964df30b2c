/** PROV-JSON documents and bundles as statements, and what they vouch for. */

import type { EvaluationEvidence } from '../../domain/evidence.js'
import type { LineageNode } from '../../domain/lineage.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadContext } from '../../domain/reader.js'
import { asMap, asText, type Fragment, isMap, type PlainMap, step } from './lineage.js'

/** A document or one of its bundles. */
export interface Part {
  readonly map: PlainMap
  readonly pointer: string
}

/** Entries of a section; PROV-JSON lets several statements of one id stand as a list. */
export function* entries(
  part: Part,
  section: string,
): Generator<{ readonly id: string; readonly of: PlainMap; readonly pointer: string }> {
  const statements = asMap(part.map[section])
  const begin = `${part.pointer}/${section}`
  for (const id of Object.keys(statements)) {
    const value = statements[id]
    const pointer = begin + step(id)
    if (Array.isArray(value))
      for (const [index, of] of value.entries()) yield { id, of: asMap(of), pointer: `${pointer}/${index}` }
    else yield { id, of: asMap(value), pointer }
  }
}

/** A value, also where it is written as `{"$": value, "type": …}` or as a list of those (the first). */
export function plainText(value: Plain | undefined): string | null {
  const one = Array.isArray(value) ? (value[0] as Plain | undefined) : value
  const inner = isMap(one) ? one['$'] : one
  return typeof inner === 'number' ? String(inner) : asText(inner)
}

/** An activity that used the model and made files is an evaluation of it: it vouches for those files. */
export function evaluations(
  reader: string,
  fragment: Fragment,
  parts: readonly Part[],
  context: ReadContext,
): readonly EvaluationEvidence[] {
  if (context.model.artifact === null) return []
  const sha = (node: LineageNode | undefined) => node?.digests.find((one) => one.algorithm === 'sha256')?.value ?? null
  const of = new Map<string, string>()
  for (const part of parts) {
    for (const { of: used } of entries(part, 'used')) {
      const node = fragment.node(`entity:${asText(used['prov:entity'])}`)
      const digest = node?.path === context.model.artifact ? sha(node) : null
      const by = asText(used['prov:activity'])
      if (digest !== null && by !== null) of.set(by, digest)
    }
  }
  if (of.size === 0) return []
  const made = new Map<string, Record<string, string>>()
  for (const part of parts) {
    for (const { of: generated } of entries(part, 'wasGeneratedBy')) {
      const by = asText(generated['prov:activity'])
      const node = fragment.node(`entity:${asText(generated['prov:entity'])}`)
      const digest = sha(node)
      if (by === null || !of.has(by) || digest === null || !node?.path) continue
      const files = made.get(by) ?? (Object.create(null) as Record<string, string>)
      files[node.path] = digest
      made.set(by, files)
    }
  }
  return [...made].map(([by, vouchesFor]) => ({
    kind: 'evaluation',
    reader,
    origin: 'reported',
    source: fragment.node(`activity:${by}`)?.source ?? fragment.source(''),
    model: { name: null, version: null, digest: `sha256:${of.get(by)}` },
    dataset: { name: null, digest: null, split: null },
    at: fragment.node(`activity:${by}`)?.at ?? null,
    n: null,
    vouchesFor,
  }))
}

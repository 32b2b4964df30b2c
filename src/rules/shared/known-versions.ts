/** Versions of a model that somebody other than the plan knows of: registry, lineage, evaluations, cards. */

import type { Evidence } from '../../domain/evidence.js'
import { wordsOf } from '../../domain/governance.js'
import type { Facts } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'

export interface KnownVersion {
  /** As written, without a leading v. */
  readonly version: string
  readonly source: Source
  /** True where it is the version that this change brings. */
  readonly own: boolean
}

/** A version as it is compared: trimmed, lower case, without a leading `v` before a digit. */
export const versionText = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? wordsOf(value) : null
  return text === null ? null : text.toLowerCase().replace(/^v(?=\d)/, '')
}

const FIELDS = ['model_version', 'model-version', 'version'] as const

/** Every version that the evidence at head and the card at the merge base name, with where it stands. */
export function knownVersions(facts: Facts): readonly KnownVersion[] {
  const named = (value: unknown, source: Source, own: boolean): readonly KnownVersion[] => {
    const version = versionText(value)
    return version === null ? [] : [{ version, source, own }]
  }
  const card = (one: Evidence, own: boolean) =>
    one.kind === 'document'
      ? FIELDS.filter((key) => Object.hasOwn(one.fields, key))
          .slice(0, 1)
          .flatMap((key) => named(one.fields[key], one.source, own))
      : []
  const isOwn = (digest: string | null): boolean => digest !== null && digest === facts.digest
  return [
    ...facts.evidence.flatMap((one) => {
      if (one.kind === 'model-record') return named(one.version, one.source, isOwn(one.digest))
      if (one.kind === 'evaluation') return named(one.model.version, one.source, isOwn(one.model.digest))
      return card(one, true)
    }),
    ...facts.lineage.nodes.flatMap((node) =>
      node.type === 'model' ? named(node.version, node.source, node.path === facts.model.artifact) : [],
    ),
    ...facts.earlier.flatMap((one) => card(one, false)),
  ]
}

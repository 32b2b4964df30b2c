/** What the policy names and what became of it: absent files, files at fault, and how to say so. */

import { type Fault, faultText } from '../../domain/fault.js'
import type { Role } from '../../domain/metric.js'
import type { EvidenceSpec } from '../../domain/policy.js'
import type { Absent, Facts, FileFault } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import { listing } from './words.js'

/** Readers that never give a figure of the model, so that a fault of theirs is no fault of a figure. */
const WITHOUT_FIGURES: ReadonlySet<string> = new Set([
  'fmea',
  'bow-tie',
  'pre-mortem',
  'risk-register',
  'incident',
  'response-plan',
])

/** Whether a rows file: one that `measure` reads, never a reader. */
export const isRows = (spec: EvidenceSpec): boolean =>
  spec.sql !== undefined ||
  spec.as === 'predictions' ||
  spec.columns.label !== undefined ||
  spec.columns.prediction !== undefined ||
  spec.columns.score !== undefined

/** Whether reports of figures may come from this entry. */
export const mayReport = (spec: EvidenceSpec | null): spec is EvidenceSpec =>
  spec !== null && !isRows(spec) && !WITHOUT_FIGURES.has(spec.as ?? '')

/** Entries of the policy from which reports of a role may come. */
export const reportSpecs = (facts: Facts, role: Role): readonly EvidenceSpec[] =>
  facts.model.evidence.filter((spec) => spec.role === role && mayReport(spec))

/** Reports of a role that could not be read. */
export const faultyReports = (facts: Facts, role: Role): readonly FileFault[] =>
  facts.faults.filter((file) => mayReport(file.spec) && file.spec.role === role)

/** Report entries of a role that name nothing in the change. */
export const absentReports = (facts: Facts, role: Role): readonly Absent[] =>
  facts.absent.filter((one) => one.what === 'evidence' && mayReport(one.spec) && one.spec.role === role)

/** A file at fault as a source; null where its bytes could not be had. */
function faultSource(file: FileFault): Source | null {
  if (file.sha256 === null) return null
  return { path: file.path, sha256: file.sha256, pointer: '', line: file.faults[0]?.line ?? null }
}

/** Sources of several files at fault. */
export const faultSources = (files: readonly FileFault[]): readonly Source[] =>
  files.flatMap((file) => faultSource(file) ?? [])

/** The faults of files in words, at most `limit` of them. */
export function faultWords(files: readonly FileFault[], limit = 5): string {
  const faults = files.flatMap((file) => file.faults)
  const told = faults.slice(0, limit).map(faultText).join('; ')
  return faults.length > limit ? `${told}; and ${faults.length - limit} more` : told
}

/** The first fix that a fault offers. */
export function faultFix(files: readonly FileFault[], otherwise: string): string {
  const first = files.flatMap((file) => file.faults).find((fault: Fault) => fault.fix !== null)
  return first?.fix ?? otherwise
}

/** Where reports of a role were looked for, in words: absent ones are named as such. */
export function placesWords(facts: Facts, role: Role): string {
  const absent = absentReports(facts, role).map((one) => one.path)
  const read = reportSpecs(facts, role)
    .map((spec) => spec.file)
    .filter((file) => !absent.includes(file))
  const parts = [
    ...(absent.length ? [`${listing(absent)} ${absent.length === 1 ? 'is' : 'are'} not in the change`] : []),
    ...(read.length ? [`${listing(read)} ${read.length === 1 ? 'does' : 'do'} not give it`] : []),
  ]
  return parts.length ? parts.join('; ') : `the policy names no evidence of the role ${role}`
}

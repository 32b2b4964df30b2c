/** Samples through readers, for tests. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Evidence, EvidenceOf, MetricEvidence } from '../../src/domain/evidence.js'
import { faultText, type Result } from '../../src/domain/fault.js'
import type { EvidenceSpec, ModelSpec } from '../../src/domain/policy.js'
import type { ReadableFile, ReadContext, Reader } from '../../src/domain/reader.js'
import { vocabulary } from '../../src/metrics/index.js'
import { readableFile } from '../../src/syntax/file.js'

const place = { path: 'policies/risk-policy.yml', line: 1, column: 1 }

/** An evidence entry of the candidate, or with other parts. */
export const specOf = (more: Partial<EvidenceSpec> = {}): EvidenceSpec => ({
  file: 'reports/file.json',
  as: null,
  role: 'candidate',
  task: null,
  columns: {},
  groups: [],
  positive: null,
  from: 'head',
  metrics: {},
  place,
  ...more,
})

/** A context with the real vocabulary; `groups` are those of the model's predictions file. */
export const contextOf = (spec: Partial<EvidenceSpec> = {}, groups: readonly string[] = []): ReadContext => {
  const model: ModelSpec = {
    id: 'loan',
    title: null,
    tier: 'high',
    owner: null,
    paths: ['models/**'],
    artifact: null,
    card: null,
    evidence: [specOf({ groups })],
    governance: { risks: null, incidents: null, responsePlan: null },
    place,
  }
  return { spec: specOf(spec), model, vocabulary }
}

/** A file of these bytes or this text. */
export const fileOf = (path: string, content: string | Uint8Array): ReadableFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return readableFile(path, bytes, createHash('sha256').update(bytes).digest('hex'))
}

/** Names of the samples of a reader. */
export const samplesOf = (reader: string): readonly string[] => readdirSync(`test/samples/${reader}`).sort()

/** A sample, under the path `reports/<name>`. */
export const sample = (reader: string, name: string): ReadableFile =>
  fileOf(`reports/${name}`, new Uint8Array(readFileSync(`test/samples/${reader}/${name}`)))

/** Evidence, or a failing test that tells the faults. */
export async function evidenceOf(
  reader: Reader,
  file: ReadableFile,
  context = contextOf(),
): Promise<readonly Evidence[]> {
  const result = await reader.read(file, context)
  if (!result.ok) throw new Error(result.faults.map(faultText).join('\n'))
  return result.value
}

/** The faults as one text; '' where there is none. */
export async function faultsOf(result: Result<unknown> | Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? '' : settled.faults.map(faultText).join('\n')
}

/** Evidence of one kind. */
export const ofKind = <K extends Evidence['kind']>(evidence: readonly Evidence[], kind: K): readonly EvidenceOf<K>[] =>
  evidence.filter((one): one is EvidenceOf<K> => one.kind === kind)

/** Metrics as short lines: `accuracy[sex=Female] = 0.9 (n 20)`. */
export const metricLines = (evidence: readonly Evidence[]): readonly string[] =>
  ofKind(evidence, 'metric').map(metricLine)

function metricLine(one: MetricEvidence): string {
  const name = `${one.known ? '' : '?'}${one.metric}${one.class === null ? '' : `@${one.class}`}`
  const slice =
    one.slice === null ? '' : `[${Object.entries(one.slice).map(([column, value]) => `${column}=${value}`)}]`
  const split = one.split === null ? '' : ` ${one.split}`
  return `${name}${slice} = ${one.value ?? `undefined: ${one.reason}`}${split}${one.n === null ? '' : ` (n ${one.n})`}`
}

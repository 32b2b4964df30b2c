/** Records of a ledger as an audit needs them: kept small, and found by what was judged. */

import type { AuditDecision, AuditFinding } from '../domain/audit.js'
import type { ChangedBlobs, Decision, Finding } from '../domain/decision.js'
import { addTo } from '../domain/lists.js'
import type { Verdict } from '../domain/outcome.js'
import { WATCH } from '../domain/watch.js'
import type { ChainRecord } from '../ledger/chain.js'
import { recordDigest } from '../record.js'

/** A decision, without what no merge is compared with. */
export interface AuditRecord {
  readonly digest: string
  readonly sequence: number
  readonly verdict: Verdict
  readonly pullRequest: number | null
  readonly head: string
  readonly mergeBase: string
  readonly policy: string | null
  readonly waiversFile: string | null
  /** Milliseconds since the epoch; NaN where the record's time is none. */
  readonly evaluatedAt: number
  readonly models: readonly string[]
  readonly waivers: number
  /** Last days of the waivers that it rests on, YYYY-MM-DD. */
  readonly expiries: readonly string[]
  readonly approvers: readonly string[]
  readonly change: string | null
  readonly changed: ChangedBlobs
  readonly steps: readonly string[]
  /** What is wrong with the record; empty: nothing. */
  readonly faults: readonly string[]
  /** What a page shows of it; absent where nobody asked. */
  readonly shown?: AuditDecision
}

/** Name of a set of changed objects, whatever their order. */
export const blobsKey = (blobs: ChangedBlobs): string => recordDigest(blobs)

/** The record without its bulk; null where it cannot be read, or is a watch's, which let nothing through. `shown`: with what a page shows. */
export function toRecord(record: ChainRecord, shown: boolean): AuditRecord | null {
  const { decision } = record
  if (!decision || decision.reason === WATCH) return null
  const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])]
  const waived = findings.flatMap(({ waiver }) => (waiver ? [waiver] : []))
  return {
    digest: record.digest,
    sequence: record.sequence,
    verdict: decision.verdict,
    pullRequest: decision.pull_request,
    head: decision.head,
    mergeBase: decision.merge_base,
    policy: decision.policy?.sha256 ?? null,
    waiversFile: decision.waivers?.sha256 ?? null,
    evaluatedAt: Date.parse(decision.evaluated_at),
    models: decision.models.map((model) => model.id),
    waivers: waived.length,
    expiries: [...new Set(waived.map(({ expires }) => expires))],
    approvers: [...new Set(decision.approvals.map(({ login }) => login))],
    change: decision.inputs?.change ?? null,
    changed: decision.inputs?.changed ?? {},
    steps: (decision.inputs?.steps ?? []).map(blobsKey),
    faults: record.faults.map((one) => one.message),
    ...(shown ? { shown: toShown(record, decision) } : {}),
  }
}

const toShown = ({ digest, sequence }: ChainRecord, decision: Decision): AuditDecision => ({
  digest,
  sequence,
  verdict: decision.verdict,
  evaluated_at: decision.evaluated_at,
  head: decision.head,
  findings: [
    ...decision.models.flatMap((model) => model.findings.map((one) => toFinding(one, model.id))),
    ...(decision.findings ?? []).map((one) => toFinding(one, null)),
  ],
})

const toFinding = (finding: Finding, model: string | null): AuditFinding => ({
  model,
  requirement: finding.requirement,
  title: finding.title,
  outcome: finding.outcome,
  severity: finding.severity,
  slice: finding.slice,
  message: finding.message,
  controls: finding.controls,
  waiver: finding.waiver && {
    reason: finding.waiver.reason,
    risk: finding.waiver.risk,
    'approved-by': finding.waiver['approved-by'],
    expires: finding.waiver.expires,
  },
})

/** Records by everything that a merge may be matched by. */
export interface RecordIndex {
  byHead(commit: string): readonly AuditRecord[]
  byChange(digest: string): readonly AuditRecord[]
  byBlobs(key: string): readonly AuditRecord[]
  byStep(key: string): readonly AuditRecord[]
  byPullRequest(number: number): readonly AuditRecord[]
}

/** Indexes records; those of one key stay in the order of the chain. */
export function indexRecords(records: readonly AuditRecord[]): RecordIndex {
  const maps = [0, 1, 2, 3].map(() => new Map<string, AuditRecord[]>())
  const [heads, changes, blobs, steps] = maps as [Mapped, Mapped, Mapped, Mapped]
  const numbers = new Map<number, AuditRecord[]>()
  for (const record of records) {
    addTo(heads, record.head, record)
    if (record.change !== null) addTo(changes, record.change, record)
    if (Object.keys(record.changed).length) addTo(blobs, blobsKey(record.changed), record)
    for (const step of new Set(record.steps)) addTo(steps, step, record)
    if (record.pullRequest !== null) addTo(numbers, record.pullRequest, record)
  }
  return {
    byHead: (commit) => heads.get(commit) ?? [],
    byChange: (digest) => changes.get(digest) ?? [],
    byBlobs: (key) => blobs.get(key) ?? [],
    byStep: (key) => steps.get(key) ?? [],
    byPullRequest: (number) => numbers.get(number) ?? [],
  }
}

type Mapped = Map<string, AuditRecord[]>

/** A repository's merge history → the audit's rows: git's stream, the policies that were in force, the ledger's records. */

import { createHash } from 'node:crypto'
import { type AuditRecord, indexRecords, toRecord } from '../../audit/records.js'
import { startWalk } from '../../audit/walk.js'
import { dvcChanges, isDvcFile } from '../../collect/dvc-changes.js'
import { type Coverage, changedPathsOf, coverageOf } from '../../collect/model-paths.js'
import { type AuditDecision, type AuditReport, countProblems } from '../../domain/audit.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { ModelSpec } from '../../domain/policy.js'
import type { ChangedPath, TreeView } from '../../domain/snapshot.js'
import { type BaseBranch, firstParents, type LandedChange, wholeHistory } from '../../git/first-parent.js'
import type { Repository } from '../../git/git.js'
import type { ObjectReader } from '../../git/objects.js'
import { blobOfBytes } from '../../git/tree.js'
import { parsePolicy } from '../../judge/policy-text.js'
import { changeDigest, gatedBlobs, gateOf } from '../../judge/recorded-inputs.js'
import { readLedger } from './ledgers.js'

/** What is audited. */
export interface AuditScope {
  readonly base: BaseBranch
  readonly ledger: string
  readonly policyPath: string
  readonly waiversPath: string
  /** As they were asked for, and as milliseconds since the epoch, both ends included. */
  readonly since: string | null
  readonly until: string | null
  inRange(time: number): boolean
  /** Whether what a page shows of each decision is kept. */
  readonly details: boolean
}

/** An audit with the decisions that its merges rest on (empty without `details`). */
export interface Audited {
  readonly report: AuditReport
  readonly decisions: readonly AuditDecision[]
}

/** Audits a clone. Starts from the history of the branch; the ledger only answers for it. */
export async function auditHistory(
  repository: Repository,
  objects: ObjectReader,
  scope: AuditScope,
): Promise<Result<Audited>> {
  const whole = await wholeHistory(repository)
  if (!whole.ok) return whole
  const records: AuditRecord[] = []
  const unread: { readonly path: string; readonly message: string }[] = []
  const ledger = await readLedger(repository, objects, scope.ledger, (record) => {
    const kept = toRecord(record, scope.details)
    if (kept) records.push(kept)
    unread.push(...record.faults.map(({ path, message }) => ({ path, message })))
  })
  if (!ledger.ok) return ledger
  const walk = startWalk(indexRecords(records))
  const policies = policyReader(objects)
  const current = await currentPolicy(repository, objects, scope, policies)
  const state = new Map<string, string>()
  let last: ReadPolicy | null = null
  try {
    for await (const commit of firstParents(repository, objects, scope.base.tip)) {
      walk.pass(commit.commit)
      const [policyOid, waiversOid] = [state.get(scope.policyPath), state.get(scope.waiversPath)]
      for (const { path, after } of commit.changes)
        if (after === null) state.delete(path)
        else state.set(path, after)
      const standing = policyOid === undefined ? null : await policies(policyOid, scope.policyPath)
      // A policy that is taken away or broken does not open the gate that stood before.
      last = standing?.models.length ? standing : last
      if (!last) continue
      const touched = await touches(commit.changes, [last, ...(current ? [current] : [])], objects)
      if (!touched) continue
      const changed = commit.changes.map(({ path, after }) => ({ path, oid: after }))
      walk.touch(
        {
          commit: commit.commit,
          parents: commit.parents,
          committedAt: commit.committedAt,
          subject: commit.subject,
          author: `${commit.author.name} <${commit.author.email}>`,
          change: changeDigest(changed),
          blobs: gatedBlobs(changed, last.gate),
          ...touched,
          inForce: {
            policy: standing?.sha256 ?? null,
            waivers: waiversOid === undefined ? null : await sha256Of(objects, waiversOid),
          },
        },
        (path) => state.get(path) ?? null,
      )
    }
  } catch (error) {
    return bad(
      fault('git/unreadable', scope.base.name, `its history cannot be read: ${(error as Error).message}`, {
        fix: 'run git fsck --full in the clone, or clone it again',
      }),
    )
  }
  const { merges, decisions } = walk.rows(scope.inRange)
  return good({
    report: {
      schema: 'risk-gate/audit/v1',
      base: scope.base.name,
      tip: scope.base.tip,
      since: scope.since,
      until: scope.until,
      merges,
      counts: countProblems(merges),
      ledger: ledger.value && {
        ref: scope.ledger,
        commit: ledger.value.commit,
        records: ledger.value.records,
        faults: [...ledger.value.faults.map(({ path, message }) => ({ path, message })), ...unread],
      },
    },
    decisions,
  })
}

/** A policy as an audit needs it. One that cannot be read has no models. */
interface ReadPolicy {
  readonly sha256: string
  readonly gate: (path: string) => boolean
  readonly models: readonly { readonly spec: ModelSpec; readonly coverage: Coverage }[]
  /** Models that a path is of, looked up once a path. */
  modelsOf(path: string): readonly string[]
}

type PolicyReader = (oid: string, path: string) => Promise<ReadPolicy>

/** Reads each policy once, by its object. */
function policyReader(objects: ObjectReader): PolicyReader {
  const known = new Map<string, Promise<ReadPolicy>>()
  const read = async (oid: string, path: string): Promise<ReadPolicy> => {
    const found = await objects.read(oid)
    const bytes = found.ok ? found.value : new Uint8Array()
    const parsed = parsePolicy(bytes, path)
    const policy = parsed.ok ? parsed.value : null
    const models = (policy?.models ?? []).map((spec) => ({ spec, coverage: coverageOf(spec) }))
    const byPath = new Map<string, readonly string[]>()
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      gate: gateOf(policy),
      models,
      modelsOf(path) {
        let ids = byPath.get(path)
        if (!ids) {
          ids = models.filter(({ coverage }) => coverage.covers(path)).map(({ spec }) => spec.id)
          byPath.set(path, ids)
        }
        return ids
      },
    }
  }
  return (oid, path) => {
    let policy = known.get(oid)
    if (!policy) {
      policy = read(oid, path)
      known.set(oid, policy)
    }
    return policy
  }
}

/** The policy at the tip of the branch: a model that it names is audited also where an earlier policy left it out. */
async function currentPolicy(
  repository: Repository,
  objects: ObjectReader,
  { base, policyPath }: AuditScope,
  policies: PolicyReader,
): Promise<ReadPolicy | null> {
  const { loadTree } = await import('../../git/tree.js')
  const tree = await loadTree(repository, objects, base.tip)
  const entry = tree.ok ? tree.value.entry(policyPath) : undefined
  return entry ? policies(entry.oid, policyPath) : null
}

/** Gated paths and models that a commit touches under any of the policies; null where it touches none. */
async function touches(
  changes: readonly LandedChange[],
  policies: readonly ReadPolicy[],
  objects: ObjectReader,
): Promise<{ readonly paths: readonly string[]; readonly models: readonly string[] } | null> {
  const paths = new Set<string>()
  const models = new Set<string>()
  const listed = changes.filter((one) => !one.sameContent)
  for (const { path } of listed)
    for (const policy of policies)
      for (const id of policy.modelsOf(path)) {
        paths.add(path)
        models.add(id)
      }
  const behind = listed.some(({ path }) => isDvcFile(path)) ? await behindDvc(listed, objects) : []
  if (behind.length)
    for (const { models: specs } of policies)
      for (const { spec, coverage } of specs)
        for (const path of changedPathsOf(spec, behind, coverage)) {
          paths.add(path)
          models.add(spec.id)
        }
  return paths.size ? { paths: [...paths].sort(), models: [...models].sort() } : null
}

/** Content that DVC files of the commit name: as trees that hold these files alone. */
function behindDvc(changes: readonly LandedChange[], objects: ObjectReader): Promise<readonly ChangedPath[]> {
  const files = changes.filter(({ path }) => isDvcFile(path))
  const listed = files.map(({ path, before, after }): ChangedPath => {
    const status = before === null ? 'added' : after === null ? 'deleted' : 'modified'
    return { path, status, from: null }
  })
  const tree = (side: 'before' | 'after') => partialTree(new Map(files.map((one) => [one.path, one[side]])), objects)
  return dvcChanges(tree('before'), tree('after'), listed)
}

function partialTree(oids: ReadonlyMap<string, string | null>, objects: ObjectReader): TreeView {
  const entry = (path: string) => {
    const oid = oids.get(path)
    return oid ? { path, kind: 'file' as const, oid, size: null } : undefined
  }
  return {
    commit: null,
    entries: [...oids.keys()].flatMap((path) => entry(path) ?? []),
    entry,
    async open(path) {
      const read = await objects.read(oids.get(path) ?? '')
      return read.ok ? blobOfBytes(path, read.value) : read
    },
  }
}

const digests = new WeakMap<ObjectReader, Map<string, string | null>>()

/** SHA-256 of an object's bytes, bare hex, each read once; null where it cannot be read. */
async function sha256Of(objects: ObjectReader, oid: string): Promise<string | null> {
  const known = digests.get(objects) ?? new Map<string, string | null>()
  digests.set(objects, known)
  const before = known.get(oid)
  if (before !== undefined) return before
  const read = await objects.read(oid)
  const digest = read.ok ? createHash('sha256').update(read.value).digest('hex') : null
  known.set(oid, digest)
  return digest
}

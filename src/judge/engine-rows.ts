/**
 * Rows in engines: which statement each entry with `sql` comes down to, and the rows as counted from the answer that the
 * snapshot keeps.
 */

import { modelDigest } from '../collect/model-digest.js'
import type { CountedTable, CountPlan } from '../domain/counts.js'
import type { EvaluationEvidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { EvidenceSpec, ModelSpec, Policy } from '../domain/policy.js'
import type { Query } from '../domain/query.js'
import type { Snapshot } from '../domain/snapshot.js'
import { countPlan } from '../measure/needs.js'
import type { RowsOutcome } from '../measure.js'
import { asksOf } from './asks.js'

/** A statement, and what its answer is read by. */
export interface PreparedQuery {
  readonly plan: CountPlan
  readonly query: Query
}

/** The statement of an entry: it follows from the policy, and from the digest of the model where rows are told by it. */
export async function prepareQuery(
  snapshot: Snapshot,
  policy: Policy,
  model: ModelSpec,
  spec: EvidenceSpec,
): Promise<Result<PreparedQuery>> {
  const { statementOf } = await import('../tables/sql/statement.js')
  const plan = countPlan(spec, asksOf(policy, model, []))
  const { sql } = spec
  if (plan === null || sql === undefined)
    return bad(
      fault('policy/schema', spec.place.path, `${spec.file} has no task`, {
        line: spec.place.line,
        fix: 'add task: binary, multiclass or regression',
      }),
    )
  const digest = await digestOf(snapshot, model, spec)
  if (!digest.ok) return digest
  const statement = statementOf(plan, digest.value)
  if (!statement.ok) return statement
  const { engine, server, catalog, schema } = sql
  return good({ plan, query: { path: spec.file, engine, server, catalog, schema, statement: statement.value } })
}

/** Digest of the model that predicted the rows of an entry: that of the change, or that before it for a baseline. */
async function digestOf(snapshot: Snapshot, model: ModelSpec, spec: EvidenceSpec): Promise<Result<string | null>> {
  if (spec.sql?.model == null || model.artifact === null) return good(null)
  const tree = spec.role === 'baseline' ? snapshot.mergeBaseTree : snapshot.headTree
  const found = await modelDigest(tree, model.artifact)
  return found.ok ? good(found.value.digest) : found
}

/** Rows that engines counted for a model, and when and of which model they say that they were made. */
export async function countedRows(
  snapshot: Snapshot,
  policy: Policy,
  model: ModelSpec,
): Promise<{ readonly rows: readonly RowsOutcome[]; readonly evidence: readonly EvaluationEvidence[] }> {
  const rows: RowsOutcome[] = []
  const evidence: EvaluationEvidence[] = []
  for (const [entry, spec] of model.evidence.entries()) {
    if (spec.sql === undefined) continue
    const counts = await countsOf(snapshot, policy, model, { spec, entry })
    if (counts.ok) {
      rows.push({ spec, path: spec.file, counts: counts.value })
      const digest = await digestOf(snapshot, model, spec)
      if (spec.role === 'candidate') evidence.push(evaluationOf(counts.value, digest.ok ? digest.value : null))
    } else rows.push({ spec, path: spec.file, sha256: null, table: counts })
  }
  return { rows, evidence }
}

async function countsOf(
  snapshot: Snapshot,
  policy: Policy,
  model: ModelSpec,
  { spec, entry }: { readonly spec: EvidenceSpec; readonly entry: number },
): Promise<Result<CountedTable>> {
  const asked = snapshot.queries?.find((one) => one.model === model.id && one.entry === entry)
  if (asked && !asked.answer.ok) return asked.answer
  const prepared = await prepareQuery(snapshot, policy, model, spec)
  if (!prepared.ok) return prepared
  const { plan, query } = prepared.value
  // An answer counts for the very statement that this policy and model come down to, and for no other.
  if (asked?.query?.statement !== query.statement || asked.query.server !== query.server || !asked.answer.ok)
    return bad(
      fault('sql/engine', spec.file, 'the engine was not asked for these rows', {
        fix: 'run the whole gate where the engine can be reached',
      }),
    )
  const { parseAnswer } = await import('../tables/sql/parse.js')
  return parseAnswer(plan, query, asked.answer.value)
}

/** What counted rows say of themselves: a time where a column gives it, the model where rows were told by it. */
const evaluationOf = (counts: CountedTable, digest: string | null): EvaluationEvidence => ({
  kind: 'evaluation',
  reader: 'sql',
  source: counts.source,
  origin: 'reported',
  model: { name: null, version: null, digest },
  dataset: { name: null, digest: null, split: null },
  at: counts.at === null ? null : moment(counts.at),
  n: counts.n,
  vouchesFor: {},
})

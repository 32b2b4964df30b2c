/**
 * Asking engines for rows, before anything is judged. It is the one part of a judgement that cannot be repeated from git
 * objects, so the snapshot keeps each answer, named by its digest.
 */

import { changedPathsOf } from '../../collect/model-paths.js'
import type { ModelSpec } from '../../domain/policy.js'
import type { AskedQuery } from '../../domain/query.js'
import type { Snapshot } from '../../domain/snapshot.js'
import { prepareQuery } from '../../judge/engine-rows.js'
import { parsePolicy } from '../../judge/policy-text.js'
import type { Queries } from '../../ports.js'

/** Queries as the environment allows them; the client is only loaded where something is asked. */
export function queriesBy(environment: Readonly<Record<string, string | undefined>>): Queries {
  return {
    async ask(query) {
      const { trinoQueries } = await import('../../trino/queries.js')
      return trinoQueries(environment).ask(query)
    },
  }
}

/**
 * The snapshot with the answers to every query that its policy asks about the wanted models (left out: those that are
 * changed), one after the other.
 */
export async function withAnswers(
  snapshot: Snapshot,
  queries: Queries,
  wanted: (model: ModelSpec) => boolean = (model) => changedPathsOf(model, snapshot.changes).length > 0,
): Promise<Snapshot> {
  const policy =
    snapshot.policy && !snapshot.faults?.length
      ? parsePolicy(snapshot.policy.bytes, snapshot.policyPath, snapshot.packs)
      : null
  if (!policy?.ok) return snapshot
  const asked: AskedQuery[] = []
  for (const model of policy.value.models) {
    if (!wanted(model)) continue
    for (const [entry, spec] of model.evidence.entries()) {
      if (spec.sql === undefined) continue
      const prepared = await prepareQuery(snapshot, policy.value, model, spec)
      const about = { model: model.id, entry }
      if (!prepared.ok) asked.push({ ...about, query: null, answer: prepared })
      else asked.push({ ...about, query: prepared.value.query, answer: await queries.ask(prepared.value.query) })
    }
  }
  return asked.length ? { ...snapshot, queries: asked } : snapshot
}

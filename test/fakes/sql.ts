/** Evidence entries with `sql`, and counted tables of rows in memory. */

import type { CountedTable, CountPlan } from '../../src/domain/counts.js'
import type { Result } from '../../src/domain/fault.js'
import type { Ask } from '../../src/domain/metric.js'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { Query, QueryAnswer, SqlSpec } from '../../src/domain/query.js'
import { countPlan } from '../../src/measure/needs.js'
import { parseAnswer } from '../../src/tables/sql/parse.js'
import { statementOf } from '../../src/tables/sql/statement.js'
import { countedBy, type EngineRow } from './counting-engine.js'

export const SQL: SqlSpec = {
  engine: 'trino',
  server: 'https://trino.example.org',
  catalog: 'hive',
  schema: 'risk',
  table: 'loan',
  query: null,
  model: null,
  at: null,
}

/** An entry for the loan rows in an engine. */
export const sqlSpec = (more: Partial<EvidenceSpec> = {}): EvidenceSpec => ({
  file: 'sql:trino/hive.risk.loan',
  sql: SQL,
  as: null,
  role: 'candidate',
  task: 'binary',
  columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score' },
  groups: ['sex', 'race'],
  positive: null,
  from: 'head',
  metrics: {},
  place: { path: 'policies/risk-policy.yml', line: 9, column: 9 },
  ...more,
})

export const askFor = (metric: string, more: Partial<Ask> = {}): Ask => ({
  metric,
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: 0.95,
  minSamples: null,
  pairedWith: null,
  ...more,
})

export const planOf = (spec: EvidenceSpec, asks: readonly Ask[]): CountPlan => countPlan(spec, asks)!

/** The query of a plan. */
export function queryOf(plan: CountPlan, digest: string | null = null): Query {
  const statement = statementOf(plan, digest)
  if (!statement.ok) throw new Error(statement.faults.map(({ message }) => message).join('; '))
  const { engine, server, catalog, schema } = plan.spec.sql!
  return { path: plan.spec.file, engine, server, catalog, schema, statement: statement.value }
}

/** Rows counted in memory; `change` may tamper with the answer on its way. */
export function counted(
  plan: CountPlan,
  rows: readonly EngineRow[],
  change: (answer: QueryAnswer) => QueryAnswer = (answer) => answer,
): Result<CountedTable> {
  return parseAnswer(plan, queryOf(plan), change(countedBy(plan, rows)))
}

/** A model repository whose predictions are in an engine, and the engine: for the gate as a whole. */

import { createHash } from 'node:crypto'
import { bad, fault, good } from '../../src/domain/fault.js'
import type { QueryAnswer } from '../../src/domain/query.js'
import { asksOf } from '../../src/judge/asks.js'
import { parsePolicy } from '../../src/judge/policy-text.js'
import { countPlan } from '../../src/measure/needs.js'
import type { Queries } from '../../src/ports.js'
import { statementOf } from '../../src/tables/sql/statement.js'
import { countedBy, type EngineRow } from './counting-engine.js'

export const MODEL_BYTES = 'model 2'
export const MODEL_DIGEST = `sha256:${createHash('sha256').update(MODEL_BYTES).digest('hex')}`
export const SQL_NOW = '2026-11-21T12:00:00Z'

/** 400 rows of two sexes; about one in five is decided wrongly. */
export const LOAN_ROWS: readonly EngineRow[] = Array.from({ length: 400 }, (_, row) => {
  const label = row % 2
  const wrong = row % 5 === 0
  const decided = wrong ? 1 - label : label
  // Coarse scores, so that bins hold both labels.
  const score = Math.round(((decided ? 0.55 : 0.05) + ((row * 0.618034) % 1) * 0.4) * 100) / 100
  return {
    id: `c${row}`,
    y: String(label),
    d: String(decided),
    p: score,
    sex: row % 4 < 2 ? 'Female' : 'Male',
    model_digest: MODEL_DIGEST,
    scored_at: '2026-11-20T08:00:00.000Z',
  }
})

/** A policy on rows in an engine. `sql`: further keys of the entry. */
export const sqlPolicy = (requirements: string, { server = 'https://trino.example.org', sql = '' } = {}): string =>
  `version: 1
models:
  - id: credit-default
    tier: limited
    paths: ["models/credit/**"]
    artifact: models/credit/model.pkl
    evidence:
      - sql: {engine: trino, server: "${server}", catalog: hive, schema: risk, table: loan${sql}}
        task: binary
        columns: {id: id, label: y, prediction: d, score: p}
        groups: [sex]
requirements:
${requirements}`

export const requirement = (id: string, rule: string, parameters: string, more = ''): string =>
  `  - id: ${id}\n    rule: ${rule}\n    with: {${parameters}}\n${more}`

/** What the engine answers under a policy, and the statement that it answers to. */
export function engineAnswer(policyText: string, rows: readonly EngineRow[] = LOAN_ROWS) {
  const policy = parsePolicy(Buffer.from(policyText), 'policies/risk-policy.yml')
  if (!policy.ok) throw new Error(policy.faults.map(({ message }) => message).join('; '))
  const [model] = policy.value.models
  const spec = model!.evidence[0]!
  const plan = countPlan(spec, asksOf(policy.value, model!, []))!
  const statement = statementOf(plan, MODEL_DIGEST)
  if (!statement.ok) throw new Error(statement.faults[0]!.message)
  const column = spec.sql!.model
  const own = column === null ? rows : rows.filter((row) => row[column] === MODEL_DIGEST)
  return { statement: statement.value, answer: countedBy(plan, own) }
}

/** An engine that answers the statement of a policy and no other; what it was asked is kept. */
export function engineFor(policyText: string, rows?: readonly EngineRow[]): Queries & { readonly asked: string[] } {
  const known = engineAnswer(policyText, rows)
  const asked: string[] = []
  return {
    asked,
    async ask({ statement, path }) {
      asked.push(statement)
      return statement === known.statement
        ? good<QueryAnswer>(known.answer)
        : bad(fault('sql/engine', path, 'another statement was expected'))
    },
  }
}

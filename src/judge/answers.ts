/** Answers of engines on file, so that a judgement can be repeated without asking again. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { AskedQuery, Query, QueryAnswer } from '../domain/query.js'
import type { Queries } from '../ports.js'

const SCHEMA = 'risk-gate/answers/v1'

/** What engines answered, as canonical plain data; failed queries leave nothing. null where there is no answer at all. */
export function answersRecord(asked: readonly AskedQuery[] | undefined): Plain | null {
  const answers = (asked ?? []).flatMap(({ query, answer }) =>
    query && answer.ok
      ? [
          {
            path: query.path,
            server: query.server,
            statement: query.statement,
            columns: answer.value.columns.map(({ name, type }) => ({ name, type })),
            rows: answer.value.rows,
          },
        ]
      : [],
  )
  return answers.length ? { schema: SCHEMA, answers } : null
}

type Kept = Pick<Query, 'server' | 'statement'> & QueryAnswer

/** Queries that are answered from a record and nothing else: the same server and statement, or a fault. */
export function recordedQueries(text: string, path: string): Result<Queries> {
  const refuse = (message: string) =>
    bad(fault('usage/option', path, message, { fix: 'give the answers.json that check --out wrote' }))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('is no JSON')
  }
  const { schema, answers } = (value ?? {}) as { readonly schema?: unknown; readonly answers?: unknown }
  if (schema !== SCHEMA || !Array.isArray(answers) || !answers.every(isKept))
    return refuse(`is no record of answers (${SCHEMA})`)
  return good({
    async ask({ server, statement, path: name }) {
      const found = answers.find((one) => one.server === server && one.statement === statement)
      if (found) return good({ columns: found.columns, rows: found.rows })
      return bad(
        fault('sql/engine', name, `${path} holds no answer to its statement`, {
          fix: 'ask the engine again: the policy, the model or the statement is another one now',
        }),
      )
    },
  })
}

function isKept(value: unknown): value is Kept {
  const { server, statement, columns, rows } = (value ?? {}) as Readonly<Record<string, unknown>>
  const isColumn = (one: unknown): boolean => {
    const { name, type } = (one ?? {}) as Readonly<Record<string, unknown>>
    return typeof name === 'string' && typeof type === 'string'
  }
  return (
    typeof server === 'string' &&
    typeof statement === 'string' &&
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Array.isArray(rows) &&
    rows.every(Array.isArray)
  )
}

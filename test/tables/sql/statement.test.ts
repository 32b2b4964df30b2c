import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EvidenceSpec } from '../../../src/domain/policy.js'
import { statementOf } from '../../../src/tables/sql/statement.js'
import { askFor, planOf, SQL, sqlSpec } from '../../fakes/sql.js'

const golden = (name: string): string => readFileSync(new URL(`../../golden/sql/${name}.sql`, import.meta.url), 'utf8')

const DIGEST = `sha256:${'0a'.repeat(32)}`

const CASES: readonly (readonly [name: string, spec: EvidenceSpec, digest: string | null])[] = [
  ['binary', sqlSpec(), null],
  [
    'weighted-query',
    sqlSpec({
      sql: {
        ...SQL,
        table: null,
        query: "SELECT *\nFROM scored\nWHERE split = 'test'",
        model: 'model_digest',
        at: 'scored_at',
      },
      columns: { label: 'y_true', prediction: 'y_pred', score: 'y_score', weight: 'w' },
    }),
    DIGEST,
  ],
  [
    'several',
    sqlSpec({ task: 'multiclass', columns: { label: 'y', prediction: 'd', score: { ant: 'p_ant', bee: 'p_bee' } } }),
    null,
  ],
  ['regression', sqlSpec({ task: 'regression', columns: { label: 'y', prediction: 'd' } }), null],
]

const ASKS = [
  askFor('roc_auc', { by: ['sex'] }),
  askFor('recall_macro', { by: ['race', 'sex'] }),
  askFor('ece', { by: ['sex'], parameters: { bins: 15 } }),
  askFor('coverage', { parameters: { confidenceAtLeast: 0.9 } }),
  askFor('pinball_loss', { parameters: { quantile: 0.9 } }),
]

describe('statementOf', () => {
  it.each(CASES)('writes one statement: %s', (name, spec, digest) => {
    const statement = statementOf(planOf(spec, ASKS), digest)
    if (!statement.ok) throw new Error(statement.faults[0]?.message)
    expect(statement.value).toBe(golden(name))
  })

  it.each(CASES)('never groups by a score and ends no statement: %s', (_, spec, digest) => {
    const statement = statementOf(planOf(spec, ASKS), digest)
    const text = statement.ok ? statement.value : ''
    expect(text).not.toContain(';')
    const groupings = text.match(/GROUP BY[\s\S]*?\n\)?(?=\n|\))/g) ?? []
    expect(groupings.length).toBeGreaterThan(0)
    for (const one of groupings) expect(one).not.toMatch(/\b[pr]\d/)
    // The rows are read once, and once more for the score order.
    expect(text.match(/FROM terms\b/g)?.length).toBeLessThanOrEqual(2)
  })

  it('asks for the digest of the model, with and without its algorithm, and refuses any other text', () => {
    const spec = sqlSpec({ sql: { ...SQL, model: 'model_digest' } })
    const asked = (digest: string | null) => statementOf(planOf(spec, []), digest)
    const statement = asked(DIGEST)
    expect(statement.ok && statement.value).toContain(
      `WHERE lower(CAST("model_digest" AS varchar)) IN ('${DIGEST}', '${'0a'.repeat(32)}')`,
    )
    for (const digest of [null, '', "sha256:' OR 1=1", `sha256:${'0A'.repeat(32)}`])
      expect(asked(digest)).toMatchObject({ ok: false, faults: [{ code: 'policy/schema', line: 9 }] })
  })

  it.each([
    ['too many groups', sqlSpec({ groups: Array.from({ length: 40 }, (_, i) => `g${i}`) }), 'ways'],
    [
      'a score column that may be of either class',
      sqlSpec({ columns: { label: 'y', score: { no: 'p', ja: 'q' } } }),
      'score of the positive class',
    ],
    ['one score column for several classes', sqlSpec({ task: 'multiclass' }), 'each class'],
    [
      'too many score columns',
      sqlSpec({
        task: 'multiclass',
        columns: { label: 'y', score: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`c${i}`, `p${i}`])) },
      }),
      '20 are the most',
    ],
  ])('refuses %s', (_, spec, message) => {
    const statement = statementOf(planOf(spec, []), null)
    expect(statement.ok).toBe(false)
    expect(statement.ok ? '' : `${statement.faults[0]!.message} ${statement.faults[0]!.fix}`).toContain(message)
  })
})

/** The audit as CSV (RFC 4180) for spreadsheets: every cell is text, and none is taken for a formula. */

import type { AuditMerge, AuditReport } from '../domain/audit.js'
import { csvCell } from './escape.js'

const COLUMNS: readonly (readonly [string, (merge: AuditMerge) => string | number | null])[] = [
  ['commit', ({ commit }) => commit],
  ['committed_at', ({ committed_at }) => committed_at],
  ['author', ({ author }) => author],
  ['pull_request', ({ pull_request }) => pull_request],
  ['models', ({ models }) => models.join('; ')],
  ['paths', ({ paths }) => paths.join('; ')],
  ['verdict', ({ verdict }) => verdict],
  ['decision', ({ decision }) => decision],
  ['policy', ({ policy }) => policy],
  ['waivers', ({ waivers }) => waivers],
  ['approvers', ({ approvers }) => approvers.join('; ')],
  ['problems', ({ problems }) => problems.join('; ')],
  ['reasons', ({ reasons }) => reasons.join('; ')],
  // What the forge told: empty where it was not asked.
  ['opened_by', ({ forge }) => forge?.author ?? null],
  ['merged_by', ({ forge }) => forge?.merged_by ?? null],
  ['merged_at', ({ forge }) => forge?.merged_at ?? null],
  ['forge_approvers', ({ forge }) => forge?.approvers.join('; ') ?? null],
]

/** One line a merge, under a line of names. */
export function renderAuditCsv({ merges }: AuditReport): string {
  const lines = [COLUMNS.map(([name]) => name), ...merges.map((merge) => COLUMNS.map(([, of]) => of(merge)))]
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** The audit as a Parquet file, one row a merge, for any engine that reads a lake. */

import { parquetWriteBuffer } from 'hyparquet-writer'
import type { AuditMerge, AuditReport } from '../domain/audit.js'

/** Column → its value. Lists are JSON arrays in text, which every engine can take apart. */
const COLUMNS = {
  commit: ({ commit }) => commit,
  author: ({ author }) => author,
  models: ({ models }) => JSON.stringify(models),
  paths: ({ paths }) => JSON.stringify(paths),
  decision: ({ decision }) => decision,
  verdict: ({ verdict }) => verdict,
  policy: ({ policy }) => policy,
  approvers: ({ approvers }) => JSON.stringify(approvers),
  problems: ({ problems }) => JSON.stringify(problems),
  reasons: ({ reasons }) => JSON.stringify(reasons),
  opened_by: ({ forge }) => forge?.author ?? null,
  merged_by: ({ forge }) => forge?.merged_by ?? null,
  merged_at: ({ forge }) => forge?.merged_at ?? null,
  forge_approvers: ({ forge }) => (forge === undefined ? null : JSON.stringify(forge.approvers)),
} as const satisfies Readonly<Record<string, (merge: AuditMerge) => string | null>>

/**
 * Bytes of the file. Times are timestamps in UTC, counts whole numbers; a merge without a decision has nulls, and so has what only the
 * forge knows where it was not asked (`merged_at`: RFC 3339, as it told it).
 */
export function renderAuditParquet({ merges }: AuditReport): Uint8Array {
  const texts = Object.entries(COLUMNS).map(([name, of]) => ({
    name,
    data: merges.map(of),
    type: 'STRING' as const,
    nullable: true,
  }))
  const buffer = parquetWriteBuffer({
    columnData: [
      {
        name: 'committed_at',
        data: merges.map((one) => new Date(one.committed_at)),
        type: 'TIMESTAMP',
        nullable: false,
      },
      { name: 'pull_request', data: merges.map((one) => one.pull_request), type: 'INT32', nullable: true },
      { name: 'waivers', data: merges.map((one) => one.waivers), type: 'INT32', nullable: false },
      ...texts,
    ],
    createdBy: 'risk-gate',
  })
  return new Uint8Array(buffer)
}

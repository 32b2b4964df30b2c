/** The forms of an audit, each loaded where it is asked for. */

import { canonical, wellFormed } from '../../record.js'
import type { Audited } from './audit-history.js'

/** Forms, in the order of the help. */
export const FORMATS = ['table', 'csv', 'json', 'html', 'oscal', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** File name under `--out`. */
export const FILES: Readonly<Record<Format, string>> = {
  table: 'audit.txt',
  csv: 'audit.csv',
  json: 'audit.json',
  html: 'index.html',
  oscal: 'assessment-results.json',
  parquet: 'audit.parquet',
}

/** An audit in a form. `now`: for the days that waivers have left. */
export async function renderAudit(format: Format, audited: Audited, now: Date): Promise<string | Uint8Array> {
  const { report, decisions } = wellFormed(audited)
  switch (format) {
    case 'csv':
      return (await import('../../outputs/audit-csv.js')).renderAuditCsv(report)
    case 'json':
      return `${canonical(report)}\n`
    case 'html':
      return (await import('../../outputs/audit-html.js')).renderAuditHtml(report, decisions, now)
    case 'oscal':
      return (await import('../../outputs/audit-oscal.js')).renderAuditOscal(report, decisions)
    case 'parquet':
      return (await import('../../outputs/audit-parquet.js')).renderAuditParquet(report)
    case 'table':
      return (await import('../../outputs/audit-table.js')).renderAuditTable(report)
  }
}

/** The audit for a terminal: newest first, one block a merge that is wrong, one line a merge that is not. */

import type { AuditMerge, AuditReport } from '../domain/audit.js'
import { PROBLEMS } from '../domain/audit.js'
import { logLine, logName, logProse } from './escape.js'

/** Paths shown of a merge; the other formats have all. */
const MOST_PATHS = 3

/** What was audited, each merge, and the counts. */
export function renderAuditTable(report: AuditReport): string {
  const { merges, ledger } = report
  const wrong = merges.filter(({ problems }) => problems.length)
  const lines = [
    `${merges.length} ${merges.length === 1 ? 'merge' : 'merges'} to ${logName(report.base)} touched a model${rangeText(report)}; ${wrong.length} ${wrong.length === 1 ? 'has' : 'have'} a problem.`,
    ledger
      ? `Ledger ${logName(ledger.ref)}: ${ledger.records} records${ledger.faults.length ? '' : ', chained without a gap'}.`
      : 'There is no ledger in this clone, so no merge has a decision (fetch the branch risk-gate-ledger, or name it with --ledger).',
    ...(ledger?.faults ?? []).map(({ path, message }) => `  TAMPERED ${logName(path)}: ${logProse(message)}`),
    '',
    ...[...merges].reverse().flatMap(mergeLines),
  ]
  const counted = PROBLEMS.filter((problem) => report.counts[problem]).map(
    (problem) => `${problem} ${report.counts[problem]}`,
  )
  lines.push('', counted.length ? `Problems: ${counted.join(', ')}` : 'Problems: none')
  return `${lines.join('\n')}\n`
}

const rangeText = ({ since, until }: AuditReport): string =>
  `${since === null ? '' : ` since ${logName(since)}`}${until === null ? '' : ` until ${logName(until)}`}`

function mergeLines(merge: AuditMerge): readonly string[] {
  const number = merge.pull_request === null ? '' : ` #${merge.pull_request}`
  const state = merge.problems.length ? merge.problems.join(', ').toUpperCase() : 'ok'
  const first = `${merge.commit.slice(0, 12)} ${merge.committed_at}  ${(merge.verdict ?? 'no decision').padEnd(17)} ${state}`
  const about = `  ${merge.models.map((model) => logName(model)).join(', ')}${number}, ${logName(merge.author)}`
  if (!merge.problems.length) return [`${logLine(first)}${about}`]
  const more = merge.paths.length - MOST_PATHS
  const paths = merge.paths.slice(0, MOST_PATHS).map((path) => logName(path))
  return [
    logLine(first),
    about,
    `  ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ...merge.reasons.map((reason, at) => `  ${merge.problems[at]}: ${logProse(reason)}`),
  ]
}

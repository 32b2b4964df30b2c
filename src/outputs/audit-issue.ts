/** One issue for each kind of problem that an audit finds: what it means, which merges, what to do. */

import { type AuditMerge, type AuditReport, PROBLEMS, type Problem } from '../domain/audit.js'
import type { WantedIssue } from '../domain/issue.js'
import { code, htmlInMarkdown, linkTarget } from './escape.js'
import { PROBLEM_MEANING } from './words.js'

/** Rows of an issue: a body holds 65,536 characters. */
const MOST_ROWS = 50

/** What to do about each problem. */
const TO_DO: Readonly<Record<Problem, string>> = {
  ungated: 'Open a pull request that brings the same files, so that the gate judges them, or take the change back.',
  bypassed: 'Ask who merged why. Take the change back, or let it be judged again and waived by those who may.',
  tampered: 'Restore the ledger from a copy and find out who could write to its branch. Protect it.',
  'content-differs':
    'Let the files that were merged be judged: open a pull request that brings them, or take them back.',
  'expired-waiver': 'Mend what the waiver covered, or let it be renewed by those who may.',
  stale:
    'Let the model be judged again under what is in force now. Require branches to be up to date before they merge.',
  'forged-check':
    'Find out who made the check. Let the verdict come from an App of your own, or the workflow from a ruleset.',
}

const markerOf = (problem: Problem) => `<!-- risk-gate:audit v1 kind=${problem} -->`

/** Markers of every kind, so that the issue of one that is gone is closed. */
export const AUDIT_MARKERS: readonly string[] = PROBLEMS.map(markerOf)

/** The issues of a report, in the order of the problems. `urls`: address of the repository and of this run, where known. */
export function renderAuditIssues(
  report: AuditReport,
  urls: { readonly repository: string | null; readonly run: string | null },
): readonly WantedIssue[] {
  return PROBLEMS.flatMap((problem) => {
    const merges = report.merges.filter(({ problems }) => problems.includes(problem)).reverse()
    const chain = problem === 'tampered' ? (report.ledger?.faults ?? []) : []
    if (merges.length + chain.length === 0) return []
    const shown = merges.slice(0, MOST_ROWS)
    const lines = [
      markerOf(problem),
      `**${PROBLEM_MEANING[problem]}**: ${count(merges.length, 'merge')} to ${code(report.base)}${chain.length ? `, ${count(chain.length, 'fault')} of the ledger` : ''}.`,
      '',
      TO_DO[problem],
      '',
      ...chain.slice(0, MOST_ROWS).map(({ path, message }) => `- ${code(path)}: ${htmlInMarkdown(message, 300)}`),
      ...(shown.length ? ['', '| commit | merged | pull request | models | why |', '|---|---|---|---|---|'] : []),
      ...shown.map((merge) => row(merge, problem, urls.repository)),
      ...(merges.length > shown.length
        ? ['', `… and ${merges.length - shown.length} more in the record of the audit.`]
        : []),
      '',
      `Whoever mends it need not close this: the next audit does.${link(urls.run)}`,
    ]
    return [
      {
        marker: markerOf(problem),
        title: `Model risk audit: ${problem} (${merges.length || chain.length})`,
        body: lines.join('\n'),
      },
    ]
  })
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

function link(run: string | null): string {
  const target = run === null ? null : linkTarget(run)
  return target === null ? '' : ` The whole audit is kept with [its run](${target}).`
}

function row(merge: AuditMerge, problem: Problem, repository: string | null): string {
  const short = code(merge.commit.slice(0, 12))
  const target = repository === null ? null : linkTarget(`${repository}/commit/${merge.commit}`)
  const by = merge.forge?.merged_by ? ` by ${code(merge.forge.merged_by, 40)}` : ''
  return `| ${[
    target === null ? short : `[${short}](${target})`,
    `${merge.committed_at.slice(0, 10)}${by}`,
    merge.pull_request === null ? 'none' : `#${merge.pull_request}`,
    merge.models
      .slice(0, 5)
      .map((model) => code(model, 60))
      .join(', '),
    htmlInMarkdown(merge.reasons[merge.problems.indexOf(problem)] ?? '', 200),
  ].join(' | ')} |`
}

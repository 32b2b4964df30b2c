/** What `init` says: what it saw, how that stands, and what is left to do. */

import { POLICY_PATH, type Proposal, WORKFLOW_PATH } from '../../init/files.js'
import type { Seen } from '../../init/look.js'
import type { Rehearsal } from './rehearse.js'

const MOST = 12

const listed = (all: readonly string[]): string =>
  all.length <= MOST ? all.join(', ') : `${all.slice(0, MOST).join(', ')} and ${all.length - MOST} more`

/** What was found. */
export function seenText(seen: Seen): readonly string[] {
  const row = (title: string, lines: readonly string[]) =>
    lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(10)}${line}`)
  const models = seen.models.map(
    (one) =>
      `${one.id}: ${[one.artifact, ...(one.also ?? [])].filter(Boolean).join(', ')}${one.card ? `, card ${one.card}` : ', no model card'}`,
  )
  const rows = seen.rows.map(
    (one) =>
      `${one.path} (${one.role}${one.columns.label === undefined ? ', ids only' : `, ${one.task}`}${one.groups.length ? `, groups ${one.groups.join(', ')}` : ''})`,
  )
  return [
    `Looked at ${seen.files} files of ${seen.name}.`,
    ...row('tools', [listed(seen.tools.map((one) => `${one.title} (${one.because})`)) || 'none that is known']),
    ...row('models', models.length ? models : ['no model file was found: the policy watches models/**']),
    ...row('rows', rows.length ? rows : ['no predictions: nothing can be measured yet']),
    ...row('evidence', [
      listed(seen.reports.map((one) => `${one.path} (${one.reader})`)) || 'none that a reader knows',
    ]),
    ...(seen.unopened ? [`  ${seen.unopened} more files were not opened.`] : []),
    '',
  ]
}

/** How the files stand under the proposed policy. */
export function standsText({ holds, open, notYet }: Rehearsal): readonly string[] {
  return [
    'Under the proposed policy, as the files are now:',
    `  ${holds.length} hold${holds.length ? `: ${listed(holds)}` : ''}`,
    ...open.map((one) => `  ${one.outcome}: ${one.requirement}: ${one.message}`),
    ...(notYet.length
      ? [
          `  ${notYet.length} lack their evidence and only warn until it is there: ${listed(notYet.map((one) => one.requirement))}`,
        ]
      : []),
    '',
  ]
}

/** What is left to a person. */
export function afterwards(seen: Seen, written: readonly string[], owners: readonly string[]): readonly string[] {
  const policy = written.includes(POLICY_PATH)
  const steps = [
    ...(policy ? [`Read ${POLICY_PATH}: names, columns and the second line are guesses.`] : []),
    ...(written.includes(WORKFLOW_PATH)
      ? [`In ${WORKFLOW_PATH} put the commit of a release in place of OWNER/risk-gate@000…`]
      : []),
    ...(written.some((path) => path.endsWith('CODEOWNERS'))
      ? []
      : [`Add to CODEOWNERS: ${owners.map((line) => line.replace(/ +/g, ' ')).join('  and  ')}`]),
    'Merge these files in a change of their own: the gate reads the policy of the base branch.',
    'Make the check model-risk-gate required for the default branch.',
    ...(seen.rows.length
      ? []
      : ['Have an evaluation write its predictions, one row a case, and name the file under evidence.']),
  ]
  return ['', 'What is left to do:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)]
}

/** What became of a proposed file. `link`: it lies behind a symbolic link, and nothing is written there. */
export type Done = 'wrote' | 'kept' | 'declined' | 'link'

/** One line about a proposed file. */
export function doneText(done: Done, { path, what }: Pick<Proposal, 'path' | 'what'>): string {
  const lines: Readonly<Record<Done, string>> = {
    wrote: `wrote ${path}: ${what}`,
    kept: `kept  ${path}, which is there already: ${what}`,
    declined: `left out ${path}: ${what}`,
    link: `left out ${path}, which lies behind a symbolic link: ${what}`,
  }
  return lines[done]
}

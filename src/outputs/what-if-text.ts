/** What would have been, for a terminal: what differs first, with the reasons. */

import { EFFECTS, type Effect, type Rejudged, type WhatIf, type WhatIfChange } from '../domain/what-if.js'
import { logLine, logName, logProse } from './escape.js'
import { plural, short } from './words.js'

const TITLES: Readonly<Record<Effect, string>> = {
  blocked: 'Would have been blocked, and was let through',
  unblocked: 'Would have been let through, and was blocked',
  untold: 'Cannot be told from what is recorded',
  same: 'The same either way',
}
/** Reasons shown of one change; JSON has all. */
const MOST_REASONS = 5

/** Every change by its effect, and the counts. */
export function renderWhatIf(report: WhatIf): string {
  const { changes, counts } = report
  const range = `${report.since === null ? '' : ` since ${logName(report.since)}`}${report.until === null ? '' : ` until ${logName(report.until)}`}`
  const left = report['left-out']
  return `${[
    `${plural(changes.length, 'change')}${range} in ${logName(report.ledger)}, under ${logName(report.policy.path)} (${short(report.policy.sha256)}):`,
    ...EFFECTS.map((effect) => `  ${TITLES[effect].toLowerCase()}: ${counts[effect]}`),
    ...(left
      ? [
          `  ${plural(left, 'record')} cannot be relied on, and ${left === 1 ? 'was' : 'were'} left out (see risk-gate audit)`,
        ]
      : []),
    ...EFFECTS.filter((effect) => effect !== 'same' && counts[effect]).flatMap((effect) => [
      '',
      `${TITLES[effect]}:`,
      ...changes.filter((one) => one.effect === effect).flatMap(changeLines),
    ]),
  ].join('\n')}\n`
}

function changeLines(change: WhatIfChange): readonly string[] {
  const number = change.pull_request === null ? '' : ` #${change.pull_request}`
  const models = change.models.map((model) => logName(model)).join(', ')
  const told = change.requirements.slice(0, MOST_REASONS)
  const more = change.requirements.length - told.length
  return [
    logLine(
      `  ${change.head.slice(0, 12)}${number} ${change.evaluated_at.slice(0, 10)} ${models} (was ${change.verdict})`,
    ),
    ...told.map(reasonLine),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ]
}

const reasonLine = ({ requirement, state, why }: Rejudged): string =>
  `    ${state === 'open' ? 'blocks' : 'untold'}${requirement ? ` ${logName(requirement)}` : ''}: ${logProse(why)}`

/** What `doctor` found, for a terminal: what is open first, why it is a hole, and how to close it. */

import { logLine, logName, logProse } from './escape.js'

/** A hole as `doctor` gives it. */
interface Shown {
  readonly id: string
  readonly status: 'closed' | 'open' | 'weak' | 'unknown'
  readonly path: string | null
  readonly line: number | null
  readonly message: string
  readonly why: string
  readonly fix: string | null
}

const SIGNS = { open: '✗', weak: '!', unknown: '?', closed: '✓' } as const
const HEADINGS = {
  open: 'Open: a change can get round the gate here',
  weak: 'Weak: shut only as long as something else holds',
  unknown: 'Could not be looked at',
  closed: 'Closed',
} as const
const TINTS = { open: '31', weak: '33', unknown: '33', closed: '32' } as const

/** `asked`: whether the forge was asked for its rules. Holes come worst first. */
export function renderHoles(
  holes: readonly Shown[],
  { colour, asked }: { readonly colour: boolean; readonly asked: boolean },
): string {
  const tint = (text: string, status: keyof typeof TINTS) =>
    colour ? `\u001b[${TINTS[status]}m${text}\u001b[0m` : text
  const count = (status: Shown['status']) => holes.filter((one) => one.status === status).length
  const lines: string[] = [
    count('open') > 0
      ? tint(
          `The gate can be got round: ${count('open')} open, ${count('weak')} weak, ${count('closed')} closed.`,
          'open',
        )
      : tint(
          `No way round the gate was found: ${count('weak')} weak, ${count('unknown')} not looked at, ${count('closed')} closed.`,
          count('weak') + count('unknown') > 0 ? 'weak' : 'closed',
        ),
  ]
  for (const status of ['open', 'weak', 'unknown', 'closed'] as const) {
    const some = holes.filter((one) => one.status === status)
    if (some.length === 0) continue
    lines.push('', HEADINGS[status])
    for (const one of some) {
      const place = one.path === null ? '' : `  ${logName(one.path)}${one.line === null ? '' : `:${one.line}`}`
      lines.push(`  ${tint(SIGNS[status], status)} ${one.id}: ${logProse(one.message)}${place}`)
      if (status === 'closed') continue
      lines.push(`      why     ${one.why}`)
      if (one.fix !== null) lines.push(`      to do   ${logProse(one.fix)}`)
    }
  }
  if (!asked)
    lines.push('', 'Not looked at: the rules of the branch, which are the lock itself. Add --github OWNER/NAME.')
  return `${lines.map((line) => (line.startsWith('\u001b') ? line : logLine(line))).join('\n')}\n`
}

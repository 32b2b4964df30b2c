/** The decision for a terminal or a log: what blocks, where, and what to do. No line is ever a command to a runner. */

import type { Decider, Decision, Finding } from '../domain/decision.js'
import { faultText } from '../domain/fault.js'
import { opensMerge } from '../domain/outcome.js'
import type { OutputContext } from './context.js'
import { logLine, logName, logProse } from './escape.js'
import { firstPlace } from './review-parts.js'
import { closest, countsSentence, isEmptyPass, subject, type Topic, topics, verdictWords } from './story.js'
import { underHeadText } from './under-head.js'
import {
  asked,
  figure,
  gap,
  intervalText,
  margin,
  metricText,
  numericBounds,
  OUTCOME_SIGNS,
  plural,
  short,
  sliceText,
  speaksInNumbers,
  VERDICT_SIGNS,
  valueText,
  whole,
} from './words.js'

type Tint = 'red' | 'yellow' | 'green' | 'dim' | 'bold'
const TINTS: Readonly<Record<Tint, string>> = { red: '31', yellow: '33', green: '32', dim: '2', bold: '1' }

/** Requirements, and findings of one, that a terminal shows before it points to the report. */
const TOPICS = 40
const FINDINGS = 5

/** The decision for a terminal or a log, in colour where the context says so; never a control character of the change. */
export function renderText(decision: Decision, context: OutputContext): string {
  const tint = (text: string, ...tints: readonly Tint[]): string =>
    context.colour ? `\u001b[${tints.map((one) => TINTS[one]).join(';')}m${text}\u001b[0m` : text
  const wrap = (text: string, indent: number): string =>
    wrapped(text, indent, Math.max(40, Math.min(context.width, 120)))
  const all = topics(decision)
  const colour: Tint = opensMerge(decision.verdict) ? 'green' : 'red'
  const name = logName(subject(decision))
  const where = `judged at ${logName(short(decision.head))}${decision.policy ? ` under policy ${logName(short(decision.policy.sha256))}` : ''}`
  if (isEmptyPass(decision))
    return `${tint(`${VERDICT_SIGNS.pass} pass`, 'green', 'bold')}: this change touches no model of the policy (${where})\n`
  const lines = [
    `${tint(`${VERDICT_SIGNS[decision.verdict]} ${decision.verdict}: ${name} ${verdictWords(decision)}`, colour, 'bold')}`,
    `${countsSentence(all)} · ${where}`,
  ]
  if (decision.faults.length) {
    lines.push('', tint('Could not be read', 'bold'))
    lines.push(...cut(decision.faults, TOPICS, (fault) => `  ${logProse(faultText(fault))}`))
  }
  const block = (heading: string, chosen: readonly Topic[], effect: 'blocks' | 'warns') => {
    if (!chosen.length) return
    lines.push('', tint(heading, 'bold'))
    lines.push(...cut(chosen, TOPICS, (topic) => topicLines(topic, topic.findings[effect], decision, tint, wrap)))
  }
  block(
    'Blocks',
    all.filter((topic) => topic.findings.blocks.length),
    'blocks',
  )
  block(
    'Warns',
    all.filter((topic) => topic.findings.warns.length),
    'warns',
  )
  const deciders = decision.deciders ?? []
  if (deciders.length) {
    lines.push('', tint('Must decide', 'bold'))
    lines.push(...cut(deciders, TOPICS, (one) => wrap(deciderLine(one), 4)))
  }
  const preview = underHeadText(decision['under-head'], logName, (one) => logProse(one, 300))
  if (preview) lines.push('', tint('If this were merged', 'bold'), `  ${wrap(preview, 4)}`)
  const waived = all.flatMap((topic) => topic.findings.waived)
  if (waived.length) {
    lines.push('', tint('Waived', 'bold'))
    lines.push(...cut(waived, TOPICS, waiverLine))
  }
  const near = opensMerge(decision.verdict) ? closest(all, 3) : []
  if (near.length) {
    lines.push('', tint('Closest to its limit', 'bold'))
    for (const { topic, finding } of near) {
      lines.push(
        `  ${logName(topic.requirement)}: ${numbers(finding)}, asked ${logName(asked(finding) ?? '')}, ${figure(margin(finding) ?? 0)} to spare`,
      )
    }
  }
  const holds = all.filter((topic) => topic.effect === 'holds')
  if (holds.length)
    lines.push(
      '',
      wrap(
        `${tint('Holds', 'bold')}: ${holds
          .slice(0, 60)
          .map((topic) => logName(topic.requirement))
          .join(', ')}${holds.length > 60 ? ` and ${holds.length - 60} more` : ''}`,
        2,
      ),
    )
  return `${lines.join('\n')}\n`
}

function cut<T>(items: readonly T[], most: number, line: (item: T) => string): readonly string[] {
  const left = items.length - most
  return [
    ...items.slice(0, most).map(line),
    ...(left > 0 ? [`  and ${plural(left, 'more')} in report.html`.replace('mores', 'more')] : []),
  ]
}

function topicLines(
  topic: Topic,
  findings: readonly Finding[],
  decision: Decision,
  tint: (text: string, ...tints: readonly Tint[]) => string,
  wrap: (text: string, indent: number) => string,
): string {
  const model = decision.models.length > 1 ? `${topic.model ? logName(topic.model.id) : 'the change'}: ` : ''
  const [first] = findings
  const outcome = first?.outcome ?? topic.outcome
  const head = `  ${topic.effect === 'blocks' ? OUTCOME_SIGNS[outcome] : '·'} ${model}${tint(logName(topic.requirement), 'bold')}${topic.title ? `  ${tint(logProse(topic.title, 120), 'dim')}` : ''}`
  const told = findings.slice(0, FINDINGS).flatMap((finding) => {
    const source = firstPlace(finding)
    const place = source
      ? [`     where        ${logName(source.path)}${source.line === null ? '' : `:${source.line}`}`]
      : []
    const fix = finding.fix ? [`     to do        ${wrap(logProse(finding.fix, 500), 18)}`] : []
    const measure = speaksInNumbers(finding)
      ? [
          `     found        ${numbers(finding)}; asked ${logName(asked(finding) ?? '')}${gap(finding) ? ` (${gap(finding)})` : ''}`,
        ]
      : []
    const void_ = finding['waiver-void'] ? [`     waiver       ${wrap(logProse(finding['waiver-void'], 300), 18)}`] : []
    return [
      `     ${finding.outcome.padEnd(12)} ${wrap(logProse(finding.message), 18)}`,
      ...measure,
      ...place,
      ...fix,
      ...void_,
    ]
  })
  const left = findings.length - FINDINGS
  return [head, ...told, ...(left > 0 ? [`     and ${whole(left)} more of it in report.html`] : [])].join('\n')
}

function numbers(finding: Finding): string {
  const group = finding.slice ? `${logName(sliceText(finding.slice))} ` : ''
  const interval = intervalText(finding)
  const [key] = numericBounds(finding.threshold).find(([name]) => /^(min|max)-(ratio|difference)$/.test(name)) ?? []
  const metric = finding.metric ? `${logName(metricText(finding.metric))} ${key ? `${key.slice(4)} ` : ''}` : ''
  return `${group}${metric}${valueText(finding) ?? 'undefined'}${interval ? ` (${interval})` : ''}${finding.n === null ? '' : `, n = ${whole(finding.n)}`}`
}

const deciderLine = ({ role, members, for: requirements }: Decider): string =>
  `  ${logName(role)} (${
    members.length
      ? members
          .slice(0, 8)
          .map((one) => logName(one))
          .join(', ')
      : 'nobody stands in it'
  }${members.length > 8 ? ' and others' : ''}) on ${requirements
    .slice(0, 8)
    .map((one) => logName(one))
    .join(', ')}${requirements.length > 8 ? ' and more' : ''}`

function waiverLine(finding: Finding): string {
  const { waiver } = finding
  if (!waiver) return ''
  const group = finding.slice ? ` (${logName(sliceText(finding.slice))})` : ''
  return `  ${OUTCOME_SIGNS.waived} ${logName(finding.requirement)}${group}: until ${logName(waiver.expires)} (${plural(waiver['days-left'], 'day')} left), by ${logName(waiver['approved-by'])} for risk ${logName(waiver.risk)}`
}

/** Breaks at spaces; further lines are indented, and none can begin with what a runner takes for a command. */
function wrapped(text: string, indent: number, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width - indent) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((one, index) => (index === 0 ? one : ' '.repeat(indent) + logLine(one))).join('\n')
}

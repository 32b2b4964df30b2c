/** What keeps the merge shut: the table that is read first, the same in plain words, and every message in full. */

import type { Decision, Finding } from '../domain/decision.js'
import type { OutputContext } from './context.js'
import { markdown } from './escape.js'
import { fitted } from './fit.js'
import { extremes } from './group-charts.js'
import { askedText, firstPlace, folded, guards, measured, moreItem, moreRow, place, topicName } from './review-parts.js'
import type { Topic } from './story.js'
import { figure, OUTCOME_SIGNS, plural, sliceText, speaksInNumbers } from './words.js'

/** Groups of one requirement that a row shows before it counts the rest. */
const GROUPS = 3

/** One row a requirement, worst first. */
export function blocksTable(
  blocks: readonly Topic[],
  decision: Decision,
  context: OutputContext,
  room: number,
): string {
  if (!blocks.length) return ''
  const head = '| | Requirement | Measured | Asked | What to do |\n|---|---|---|---|---|\n'
  const rows = lazily(blocks, (topic) => blockRow(topic, decision, context))
  return head + fitted(rows, blocks.length, room - head.length, '\n', (left) => moreRow(left, 5, 'requirement'))
}

/** Maps only as far as somebody asks: of 20,000 items the first hundred are shown. */
export function* lazily<T>(items: readonly T[], make: (item: T) => string): Generator<string> {
  for (const item of items) yield make(item)
}

function blockRow(topic: Topic, decision: Decision, context: OutputContext): string {
  const shown = topic.findings.blocks.slice(0, GROUPS)
  const rest = topic.findings.blocks.length - shown.length
  const held = topic.findings.holds.length
  const over = Object.values(topic.findings.holds[0]?.slice ?? {}).includes('*') ? 'comparison' : 'group'
  const also = [
    ...(rest > 0 ? [`and ${plural(rest, shown[0]?.slice ? 'more group' : 'more finding')}`] : []),
    ...(held > 0 && shown[0]?.slice ? [`${plural(held, over)} ${held === 1 ? 'holds' : 'hold'}`] : []),
  ]
  const values = [
    ...shown.map((finding) => measured(finding, shown.length > 1 ? 200 : 300) + between(topic, finding)),
    ...also,
  ].join('<br>')
  const bounds = [...new Set(shown.map(askedText))].join('<br>')
  const sign = `${OUTCOME_SIGNS[topic.outcome]} ${topic.outcome}`
  return `| ${sign} | ${topicName(topic, decision)} | ${values} | ${bounds} | ${whatToDo(shown, context)} |`
}

/** For a difference or ratio: which groups it lies between. */
function between(topic: Topic, finding: Finding): string {
  const ends = topic.model && extremes(topic.model, finding)
  if (!ends) return ''
  return `: ${ends.map((bar) => `${markdown(bar.name, 60)} ${figure(bar.value)}`).join(', ')}`
}

function whatToDo(findings: readonly Finding[], context: OutputContext): string {
  const fixes = [...new Set(findings.flatMap((finding) => (finding.fix ? [markdown(finding.fix, 400)] : [])))]
  const source = findings.map(firstPlace).find((one) => one !== undefined)
  const voided = findings.find((finding) => finding['waiver-void'])?.['waiver-void']
  const parts = [
    ...fixes.slice(0, 2),
    ...(source ? [place(source, context)] : []),
    ...(voided ? [`A waiver was meant for it and does not hold: ${markdown(voided, 300)}`] : []),
  ]
  return parts.join('<br>') || 'See the message below'
}

/** What blocks, as a board would say it; '' where no rule has plain words for it. */
export function plainWords(blocks: readonly Topic[], room: number): string {
  const told = [...new Set(blocks.flatMap((topic) => topic.findings.blocks.flatMap((finding) => finding.plain ?? [])))]
  if (!told.length) return ''
  const items = lazily(told.slice(0, 6), (text) => sentence(markdown(text, 500)))
  return `> **In plain words.** ${fitted(items, told.length, room - 40, ' ', (left) => `And ${left} more in the report.`)}`
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** Every blocking finding with its whole message, its reason in the policy and its places. */
export function detailsSection(blocks: readonly Topic[], context: OutputContext, room: number): string {
  // What the table says already in full words is not said twice.
  const findings = blocks.flatMap((topic) =>
    topic.findings.blocks.filter(
      (finding, index) =>
        index >= GROUPS ||
        speaksInNumbers(finding) ||
        finding.why !== undefined ||
        finding['from-incident'] ||
        finding.message.length > 200,
    ),
  )
  if (!findings.length) return ''
  const items = lazily(findings, (finding) => detail(finding, context))
  return folded(
    `The ${findings.length === 1 ? 'finding' : 'findings'} in full`,
    fitted(items, findings.length, room - 80, '\n', moreItem),
  )
}

function detail(finding: Finding, context: OutputContext): string {
  const group = finding.slice ? ` (${markdown(sliceText(finding.slice), 160)})` : ''
  const why = finding.why ? `\n  Why it is asked: ${markdown(finding.why, 300)}` : ''
  const guarded = guards(finding)
  const places = finding.evidence.slice(0, 4).map((source) => place(source, context))
  const where = places.length
    ? `\n  Rests on ${places.join(', ')}${finding.evidence.length > 4 ? ' and others' : ''} (${finding.origin})`
    : ''
  return `- **${markdown(finding.requirement, 100)}**${group}: ${markdown(finding.message)}${why}${guarded === '' ? '' : `\n  It ${guarded}.`}${where}`
}

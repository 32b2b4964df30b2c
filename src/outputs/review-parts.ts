/** Pieces that several sections of the review share. */

import type { Decision, Finding } from '../domain/decision.js'
import type { Source } from '../domain/source.js'
import type { OutputContext } from './context.js'
import { code, htmlInMarkdown, linkTarget, markdown } from './escape.js'
import type { Topic } from './story.js'
import {
  asked,
  baselineWord,
  gap,
  intervalText,
  metricText,
  numericBounds,
  plural,
  sliceText,
  speaksInNumbers,
  valueText,
  whole,
} from './words.js'

/** A folded section. `summary` is HTML that is safe already; the body is Markdown. '' where the body is ''. */
export const folded = (summary: string, body: string, open = false): string =>
  body === '' ? '' : `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`

/** `3 more in the report`, for the end of a list that was cut. */
export const moreItem = (left: number): string => `- … and ${whole(left)} more in the report`

/** Rows of a Markdown table that was cut end with this row. */
export const moreRow = (left: number, columns: number, what: string): string =>
  `| … | **${plural(left, `more ${what}`)}** in the report |${' |'.repeat(columns - 2)}`

/** Title and id of a topic, and its model where there are several. */
export function topicName(topic: Topic, decision: Decision): string {
  const model = decision.models.length > 1 ? `${topic.model ? code(topic.model.id, 60) : 'the change'}: ` : ''
  const id = code(topic.requirement, 80)
  return topic.title ? `${model}**${markdown(topic.title, 120)}** (${id})` : `${model}**${id}**`
}

/** A file and line as code, as a link where there is an address. */
export function place(source: Source, context: OutputContext): string {
  const name = code(source.line === null ? source.path : `${source.path}:${source.line}`, 120)
  const url = context.fileUrl?.(source.path, source.line) ?? null
  const target = url === null ? null : linkTarget(url)
  return target === null ? name : `[${name}](${target})`
}

/** The evidence worth opening: with a line where one has it. */
export const firstPlace = (finding: Finding): Source | undefined =>
  finding.evidence.find((source) => source.line !== null) ?? finding.evidence[0]

/** What was measured, in one line: numbers where they tell it, else the message. */
export function measured(finding: Finding, messageLimit = 300): string {
  const value = valueText(finding)
  if (!speaksInNumbers(finding) || value === null) return markdown(finding.message, messageLimit)
  const interval = intervalText(finding)
  const [key] = numericBounds(finding.threshold).find(([name]) => /^(min|max)-(ratio|difference)$/.test(name)) ?? []
  const metric = finding.metric ? `${markdown(metricText(finding.metric), 60)} ` : ''
  const what = `${metric}${key ? `${key.slice(4)} ` : ''}`
  const group = finding.slice ? `${markdown(sliceText(finding.slice), 100)}: ` : ''
  const before =
    finding.baseline === null ? '' : `, ${baselineWord(finding)} ${valueText({ ...finding, value: finding.baseline })}`
  const rows = finding.n === null ? '' : `, n = ${whole(finding.n)}`
  return `${group}${what}**${value}**${interval === null ? '' : ` (${interval})`}${before}${rows}`
}

/** What was asked and by how much it is missed; a dash where the requirement has no bound. */
export function askedText(finding: Finding): string {
  const bound = asked(finding)
  const missed = gap(finding)
  return bound === null ? '–' : `${markdown(bound, 120)}${missed === null ? '' : ` (${missed})`}`
}

/** Summary line of a folded section: a heading and a number. */
export const summaryOf = (heading: string, count: number): string => `${htmlInMarkdown(heading)}: ${whole(count)}`

/** `guards against INC-2026-001 (what happened)`: the past incident that a requirement came of; '' where it came of none. */
export function guards(finding: Finding): string {
  const incident = finding['from-incident']
  if (!incident) return ''
  const what = incident.title === null ? 'of which there is no record any more' : markdown(incident.title, 200)
  return `guards against ${code(incident.id, 60)} (${what})`
}

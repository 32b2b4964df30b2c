/** What does not block: waived, warned, holding, and what came closest to its limit. Folded until somebody asks. */

import type { Decision } from '../domain/decision.js'
import { sliceKey } from '../domain/slice.js'
import { code, markdown } from './escape.js'
import { fitted } from './fit.js'
import { lazily } from './review-blocks.js'
import { askedText, folded, guards, measured, moreItem, summaryOf, topicName } from './review-parts.js'
import { closest, type Topic } from './story.js'
import { asked, figure, margin, plural, sliceText, speaksInNumbers, valueText } from './words.js'

/** Nearest misses of a pass: what will break first when the model or the data moves. */
export function closestSection(all: readonly Topic[], decision: Decision, room: number): string {
  const near = closest(all, 5)
  if (!near.length) return ''
  const head = 'What came closest to its limit:\n\n| Requirement | Measured | Asked | Room left |\n|---|---|---|---:|\n'
  const rows = lazily(near, ({ topic, finding }) => {
    const left = margin(finding)
    return `| ${topicName(topic, decision)} | ${measured(finding)} | ${askedText(finding)} | ${left === null ? '–' : figure(left)} |`
  })
  return head + fitted(rows, near.length, room - head.length, '\n', () => '')
}

/** Accepted risks: by whom, for which risk, until when, and how long that still is. */
export function waivedSection(all: readonly Topic[], decision: Decision, room: number): string {
  const waived = all.flatMap((topic) => topic.findings.waived.map((finding) => ({ topic, finding })))
  if (!waived.length) return ''
  const items = lazily(waived, ({ topic, finding }) => {
    const { waiver } = finding
    const model = decision.models.length > 1 && topic.model ? `${code(topic.model.id, 60)}: ` : ''
    const group = finding.slice ? ` (${markdown(sliceText(finding.slice), 120)})` : ''
    const value = valueText(finding)
    const numbers = value === null ? '' : ` ${value} against ${markdown(asked(finding) ?? 'what was asked', 120)},`
    const worst = waiver?.worst == null ? '' : ` tolerated as far as ${figure(waiver.worst)}`
    const days = waiver ? plural(waiver['days-left'], 'day') : ''
    return `- ${model}${code(finding.requirement, 100)}${group}${numbers}${worst} until ${markdown(waiver?.expires ?? '', 20)} (**${days} left**), accepted by ${markdown(waiver?.['approved-by'] ?? '', 80)} for risk ${code(waiver?.risk ?? '', 60)}: “${markdown(waiver?.reason ?? '', 300)}”`
  })
  const soonest = waived.reduce(
    (least, { finding }) => Math.min(least, finding.waiver?.['days-left'] ?? least),
    Number.POSITIVE_INFINITY,
  )
  const days = Number.isFinite(soonest)
    ? ` (${waived.length > 1 ? 'the first ends in ' : ''}${plural(soonest, 'day')}${waived.length > 1 ? '' : ' left'})`
    : ''
  return folded(
    `${summaryOf('Waived', waived.length)}${days}`,
    fitted(items, waived.length, room - 100, '\n', moreItem),
  )
}

/** What was found and does not block. */
export function warningsSection(all: readonly Topic[], decision: Decision, room: number): string {
  const warned = all.flatMap((topic) => topic.findings.warns.map((finding) => ({ topic, finding })))
  if (!warned.length) return ''
  const items = lazily(warned, ({ topic, finding }) => {
    const model = decision.models.length > 1 && topic.model ? `${code(topic.model.id, 60)}: ` : ''
    const fix = finding.fix ? ` To do: ${markdown(finding.fix, 200)}` : ''
    return `- ${model}${code(finding.requirement, 100)} (${finding.outcome}): ${markdown(finding.message, 400)}${fix}`
  })
  return folded(
    summaryOf('Warnings, which do not block', warned.length),
    fitted(items, warned.length, room - 100, '\n', moreItem),
  )
}

/** What holds, a few words each. */
export function holdingSection(all: readonly Topic[], decision: Decision, room: number): string {
  const holding = all.filter((topic) => topic.effect === 'holds')
  if (!holding.length) return ''
  const items = lazily(holding, (topic) => {
    const [first] = topic.findings.holds
    const model = decision.models.length > 1 && topic.model ? `${markdown(topic.model.id, 60)}: ` : ''
    const name = markdown(topic.title ?? topic.requirement, 100)
    const slices = new Set(topic.findings.holds.map((finding) => sliceKey(finding.slice)))
    const over = Object.values(first?.slice ?? {}).includes('*') ? 'comparison' : 'group'
    const groups = slices.size > 1 ? ` in ${plural(slices.size, over)}, at worst` : ''
    const numbers =
      first && speaksInNumbers(first) ? `${groups} ${valueText(first)} (${markdown(asked(first) ?? '', 80)})` : ''
    const guarded = first ? guards(first) : ''
    return `✓ ${model}${name}${numbers}${guarded === '' ? '' : `, which ${guarded}`}`
  })
  const idle = all.filter((topic) => topic.effect === 'idle')
  const not = idle.length
    ? `\n\nNot applicable here: ${fitted(
        lazily(idle, (topic) => code(topic.requirement, 80)),
        idle.length,
        800,
        ', ',
        (left) => `and ${left} more`,
      )}`
    : ''
  return folded(
    summaryOf('Holding', holding.length),
    fitted(items, holding.length, room - 1000, ' · ', (left) => `and ${left} more in the report`) + not,
  )
}

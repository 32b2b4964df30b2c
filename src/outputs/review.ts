/** `review.md`: the comment under the pull request. The first ten lines decide whether it is read. */

import type { Decision } from '../domain/decision.js'
import type { OutputContext } from './context.js'
import { code, linkTarget, markdown } from './escape.js'
import { blocksTable, detailsSection, plainWords } from './review-blocks.js'
import { closestSection, holdingSection, waivedSection, warningsSection } from './review-calm.js'
import { groupsSection, lineageSection } from './review-evidence.js'
import { unreadSection } from './review-faults.js'
import { controlsSection, decidersSection, helpSection, replaySection } from './review-help.js'
import { countsSentence, isEmptyPass, subject, type Topic, topics, verdictWords } from './story.js'
import { underHeadText } from './under-head.js'
import { short, VERDICT_SIGNS } from './words.js'

/** A comment holds 65,536 characters at most; we stay below, so that a forge may add its own. */
const REVIEW_LIMIT = 60_000

/** First line of the comment, by which it is found again. Commit in full; run `local` where there is none. */
export function reviewMarker(head: string, run: string | null): string {
  const commit = /^[0-9a-f]{7,64}$/.test(head) ? head : 'unknown'
  return `<!-- risk-gate:review v1 head=${commit} run=${run !== null && /^[\w.-]{1,64}$/.test(run) ? run : 'local'} -->`
}

/** The comment, marker line first; at most 60,000 UTF-16 units on any decision. */
export function renderReview(decision: Decision, context: OutputContext): string {
  return `${reviewMarker(decision.head, context.run)}\n${reviewBody(decision, context, REVIEW_LIMIT - 200)}\n`
}

/** The review without its marker, within `limit` UTF-16 units: sections share the room, the least urgent give way first. */
export function reviewBody(decision: Decision, context: OutputContext, limit: number): string {
  const all = topics(decision)
  if (isEmptyPass(decision)) return emptyPass(decision)
  const room = (share: number) => Math.floor(limit * share)
  const blocks = all.filter((topic) => topic.findings.blocks.length)
  const sections = [
    headline(decision),
    counts(decision, all, context),
    unreadSection(decision, context, room(0.1)),
    blocksTable(blocks, decision, context, room(0.3)),
    plainWords(blocks, room(0.05)),
    decidersSection(decision, room(0.03)),
    underHeadSection(decision),
    blocks.length ? '' : closestSection(all, decision, room(0.05)),
    detailsSection(blocks, context, room(0.12)),
    groupsSection(decision, room(0.12)),
    lineageSection(decision, room(0.08)),
    waivedSection(all, decision, room(0.05)),
    warningsSection(all, decision, room(0.05)),
    holdingSection(all, decision, room(0.06)),
    helpSection(decision, context, room(0.02)),
    controlsSection(all, context, room(0.03)),
    replaySection(decision),
  ]
  return assemble(sections, limit)
}

/** Sections in order while they fit; shares are sized so that all do, and this makes it certain. */
function assemble(sections: readonly string[], limit: number): string {
  let text = ''
  for (const section of sections) {
    if (section !== '' && text.length + section.length + 2 <= limit) text += text === '' ? section : `\n\n${section}`
  }
  return text
}

function headline(decision: Decision): string {
  const sign = VERDICT_SIGNS[decision.verdict]
  const name = decision.models.length === 1 ? code(subject(decision), 100) : subject(decision)
  if (decision.verdict === 'error') return `### ${sign} Model risk gate could not judge ${name}`
  return `### ${sign} Model risk gate: ${name} ${verdictWords(decision)}`
}

/** What the change of the policy would do; it was judged by the base. */
function underHeadSection(decision: Decision): string {
  const said = underHeadText(
    decision['under-head'],
    (name) => code(name, 80),
    (text) => markdown(text, 300),
  )
  return said === '' ? '' : `**If this were merged.** ${said} This change itself was judged by the base.`
}

function counts(decision: Decision, all: readonly Topic[], context: OutputContext): string {
  const policy = decision.policy
    ? `under policy ${code(short(decision.policy.sha256))}${context.baseRef ? ` (${markdown(context.baseRef, 60)})` : ''}`
    : 'without a policy that could be read'
  const links = [
    ['full report', context.reportUrl],
    ['decision', context.decisionUrl],
  ].flatMap(([name, url]) => {
    const target = url ? linkTarget(url) : null
    return target ? [`[${name}](${target})`] : []
  })
  const time = context.seconds === null ? [] : [`${context.seconds.toFixed(1)} s`]
  const untouched = decision.models.length === 0 && decision.reason === 'no-model-change' ? ['no model is touched'] : []
  return [
    `**${countsSentence(all)}**`,
    ...untouched,
    `judged at ${code(short(decision.head))} ${policy}`,
    ...time,
    ...links,
  ].join(' · ')
}

function emptyPass(decision: Decision): string {
  const why =
    decision.reason === undefined || decision.reason === 'no-model-change'
      ? 'this change touches no model of the policy'
      : markdown(decision.reason, 100)
  const policy = decision.policy ? ` under policy ${code(short(decision.policy.sha256))}` : ''
  return `✅ **Model risk gate: nothing to judge**, ${why}. Judged at ${code(short(decision.head))}${policy}.`
}

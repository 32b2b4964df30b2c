/** Who can help, which controls were served, and how to get the same answer at one's own desk. */

import type { Decision } from '../domain/decision.js'
import { isMet } from '../domain/outcome.js'
import type { OutputContext } from './context.js'
import { code, markdown } from './escape.js'
import { fitted } from './fit.js'
import { lazily } from './review-blocks.js'
import { controls, type ServedControl, type Topic } from './story.js'
import { short } from './words.js'

/** Who must decide what is open: role, people, and what for. Names call nobody; they are asked for a review instead. */
export function decidersSection(decision: Decision, room: number): string {
  const deciders = decision.deciders ?? []
  const items = lazily(deciders, ({ role, members, for: requirements }) => {
    const people = members.slice(0, 6).map((who) => `@${markdown(who, 60)}`)
    const more = members.length > people.length ? ' and others' : ''
    const about = requirements.slice(0, 5).map((one) => code(one, 80))
    const rest = requirements.length > about.length ? ` and ${requirements.length - about.length} more` : ''
    const who = people.length ? `${people.join(', ')}${more}` : 'nobody stands in it'
    return breakMention(`${markdown(role.replaceAll('-', ' '), 60)} (${who}) on ${about.join(', ')}${rest}`)
  })
  return deciders.length
    ? `**Who must decide:** ${fitted(items, deciders.length, room - 60, ' · ', (left) => `and ${left} more`)}`
    : ''
}

/** Owners of the models, people of each role, and the plan for when it goes wrong. */
export function helpSection(decision: Decision, context: OutputContext, room: number): string {
  if (decision.verdict === 'pass') return ''
  const roles = Object.entries(context.roles).map(([role, people]) => {
    const said = WHAT_FOR[role]
    return `${said ? `${said}: ` : ''}${markdown(role.replaceAll('-', ' '), 60)} (${people
      .slice(0, 4)
      .map((who) => `@${markdown(who, 60)}`)
      .join(', ')}${people.length > 4 ? ' and others' : ''})`
  })
  const owners = decision.models.flatMap((model) =>
    model.owner
      ? [`${decision.models.length > 1 ? code(model.id, 60) : 'this model'}: @${markdown(model.owner, 60)}`]
      : [],
  )
  const plans = decision.models.flatMap((model) => {
    const plan = context.responsePlans[model.id]
    return plan ? [`incidents while live: escalation in ${code(plan)}`] : []
  })
  const items = [...roles, ...owners, ...new Set(plans)].map(breakMention)
  return items.length
    ? `**Who can help:** ${fitted(items, items.length, room - 60, ' · ', (left) => `and ${left} more`)}`
    : ''
}

const WHAT_FOR: Readonly<Record<string, string>> = {
  'second-line': 'thresholds and waivers',
  'safety-board': 'a looser policy',
}

/** The sign is put before a name that is safe already: it must not call anybody either. */
const breakMention = (text: string): string => text.replace(/@(?=[^\u200b])/g, '@\u200b')

/** Controls by framework, what is not met first. */
export function controlsSection(all: readonly Topic[], context: OutputContext, room: number): string {
  const frameworks = [...controls(all)]
  if (!frameworks.length) return ''
  const items = lazily(
    frameworks.map(([id, list]) => ({ id, list })),
    ({ id, list }) => {
      const title =
        list.map((control) => context.control?.(control.id)?.framework).find((one) => one !== undefined) ?? id
      const shown = fitted(lazily(list, controlText), list.length, 700, ', ', (left) => `and ${left} more`)
      return `${markdown(title || 'Controls', 80)} ${shown}`
    },
  )
  return `**Controls served here:** ${fitted(items, frameworks.length, room - 80, ' · ', (left) => `and ${left} more frameworks in the report`)}`
}

const controlText = (control: ServedControl): string => {
  const unmet = !isMet(control.outcome)
  return unmet ? `${markdown(control.name, 60)} (**${control.outcome}**)` : markdown(control.name, 60)
}

/** The command that gives the same decision, and what the lock is. */
export function replaySection(decision: Decision): string {
  const commit = (sha: string): string => (/^[0-9a-f]{7,64}$/.test(sha) ? sha : 'HEAD')
  const now = /^[\dTZ:.+-]{1,40}$/.test(decision.evaluated_at) ? decision.evaluated_at : ''
  const command = `node dist/cli.js check --base ${commit(decision.base)} --head ${commit(decision.head)}${now ? ` --now ${now}` : ''}`
  return `<sub>The job's conclusion is the lock; this review explains it. Judged again at each push. The same answer at your desk: <code>${command}</code> (risk-gate ${markdown(decision.tool.version, 40)}, <code>${short(decision.tool.sha256).replace(/[^0-9a-z]/g, '')}</code>)</sub>`
}

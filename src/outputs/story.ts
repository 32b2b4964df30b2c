/** A decision sorted for telling: what blocks first, then what warns, what is waived, what holds. Every surface tells this. */

import type { Decision, Finding, ModelDecision } from '../domain/decision.js'
import { addTo } from '../domain/lists.js'
import { OUTCOMES, type Outcome } from '../domain/outcome.js'
import { bound, margin, plural, speaksInNumbers } from './words.js'

/** What a finding does to the merge. */
export type Effect = 'blocks' | 'warns' | 'waived' | 'holds' | 'idle'

/** All that was found about one requirement on one model, worst first. */
export interface Topic {
  /** null: about the change itself. */
  readonly model: ModelDecision | null
  readonly requirement: string
  readonly title: string | null
  readonly rule: string
  readonly findings: Readonly<Record<Effect, readonly Finding[]>>
  /** Worst of its effects. */
  readonly effect: Effect
  /** Worst outcome among the findings of that effect. */
  readonly outcome: Outcome
}

const EFFECTS: readonly Effect[] = ['blocks', 'warns', 'waived', 'holds', 'idle']

/** What a finding does. A waiver opens what blocks; `warn` never blocks. */
export function effectOf(finding: Finding): Effect {
  if (finding.outcome === 'satisfied') return 'holds'
  if (finding.outcome === 'not-applicable') return 'idle'
  if (finding.waiver !== null) return 'waived'
  return finding.severity === 'block' ? 'blocks' : 'warns'
}

/** How far off, relative to the bound, for sorting: the farther beyond, the smaller. */
function relativeMargin(finding: Finding): number {
  const by = margin(finding)
  const limit = bound(finding)?.limit ?? 0
  return by === null ? Number.POSITIVE_INFINITY : by / Math.max(Math.abs(limit), 1e-9)
}

const compareFindings = (a: Finding, b: Finding): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || compareNumbers(relativeMargin(a), relativeMargin(b))

/** Ascending; equal infinities are equal. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Every finding with its model, in the decision's order; those about the change itself first. */
export function allFindings(
  decision: Decision,
): readonly { readonly model: ModelDecision | null; readonly finding: Finding }[] {
  const change = (decision.findings ?? []).map((finding) => ({ model: null, finding }))
  return [...change, ...decision.models.flatMap((model) => model.findings.map((finding) => ({ model, finding })))]
}

/** Topics, worst first: by effect, by outcome, then in the decision's order. */
export function topics(decision: Decision): readonly Topic[] {
  const groups = new Map<string, { model: ModelDecision | null; findings: Finding[] }>()
  for (const { model, finding } of allFindings(decision)) {
    const key = JSON.stringify([model?.id ?? null, finding.requirement])
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { model, findings: [finding] })
  }
  const all = [...groups.values()].map(({ model, findings }) => topicOf(model, findings))
  return all.sort(
    (a, b) =>
      EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome),
  )
}

function topicOf(model: ModelDecision | null, all: readonly Finding[]): Topic {
  const findings: Record<Effect, Finding[]> = { blocks: [], warns: [], waived: [], holds: [], idle: [] }
  for (const finding of all) findings[effectOf(finding)].push(finding)
  for (const effect of EFFECTS) findings[effect].sort(compareFindings)
  const effect = EFFECTS.find((one) => findings[one].length) ?? 'idle'
  const first = findings[effect][0]!
  return {
    model,
    requirement: first.requirement,
    title: first.title,
    rule: first.rule,
    findings,
    effect,
    outcome: first.outcome,
  }
}

/** The sentence of counts, in requirements: `2 requirements block, 1 cannot be judged yet, 21 hold, 1 is waived`. */
export function countsSentence(all: readonly Topic[]): string {
  const blocks = all.filter((topic) => topic.effect === 'blocks')
  const of = (...outcomes: readonly Outcome[]) => blocks.filter((topic) => outcomes.includes(topic.outcome)).length
  const waived = all.filter((topic) => topic.findings.waived.length).length
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [of('error'), 'could not be judged', 'could not be judged'],
    [of('violated'), 'blocks', 'block'],
    [of('missing'), 'lacks its evidence', 'lack their evidence'],
    [of('inconclusive'), 'cannot be judged yet', 'cannot be judged yet'],
    [all.filter((topic) => topic.effect === 'holds').length, 'holds', 'hold'],
    [waived, 'is waived', 'are waived'],
    [all.filter((topic) => topic.effect === 'warns').length, 'warns', 'warn'],
  ]
  const told = parts.filter(([count]) => count > 0)
  if (!told.length) return 'No requirement was judged'
  return told
    .map(
      ([count, one, many], index) =>
        `${index === 0 ? plural(count, 'requirement') : count} ${count === 1 ? one : many}`,
    )
    .join(', ')
}

/** Findings that hold and came closest to their limit, relative to it; at most `count`. */
export function closest(
  all: readonly Topic[],
  count: number,
): readonly { readonly topic: Topic; readonly finding: Finding }[] {
  return all
    .flatMap((topic) => {
      const measured = topic.findings.holds.filter((finding) => speaksInNumbers(finding) && margin(finding) !== null)
      const [nearest] = measured
      return nearest ? [{ topic, finding: nearest }] : []
    })
    .sort((a, b) => compareNumbers(relativeMargin(a.finding), relativeMargin(b.finding)))
    .slice(0, count)
}

/** Name of what was judged: the model, or how many. */
export function subject(decision: Decision): string {
  const [only] = decision.models
  if (!only) return 'this change'
  return decision.models.length === 1 ? only.id : `${decision.models.length} models`
}

/** The verdict as the end of a sentence that begins with the subject. */
export function verdictWords(decision: Decision): string {
  const words = {
    pass: 'may merge',
    'pass-with-waivers': 'may merge, with risks that were accepted',
    fail: 'must not merge yet',
    error: 'could not be judged',
  }
  return words[decision.verdict]
}

/** True where the change touches no model and nothing else was found. */
export const isEmptyPass = (decision: Decision): boolean =>
  decision.verdict === 'pass' &&
  decision.models.length === 0 &&
  !(decision.findings ?? []).some((finding) => finding.outcome !== 'not-applicable')

/** Controls by framework; within one the violated first, then by id. */
export interface ServedControl {
  readonly id: string
  readonly name: string
  readonly outcome: Outcome
  readonly requirements: readonly string[]
}

/** Controls that the judged requirements serve, by framework id (the part before the slash), each with its worst outcome. */
export function controls(all: readonly Topic[]): ReadonlyMap<string, readonly ServedControl[]> {
  const found = new Map<string, { outcomes: Set<Outcome>; requirements: Set<string> }>()
  for (const topic of all) {
    const told = EFFECTS.flatMap((effect) => topic.findings[effect])
    for (const finding of told) {
      for (const id of finding.controls) {
        const entry = found.get(id) ?? { outcomes: new Set<Outcome>(), requirements: new Set<string>() }
        entry.outcomes.add(finding.outcome)
        entry.requirements.add(finding.requirement)
        found.set(id, entry)
      }
    }
  }
  const frameworks = new Map<string, ServedControl[]>()
  for (const [id, entry] of found) {
    const slash = id.indexOf('/')
    const framework = slash < 0 ? '' : id.slice(0, slash)
    const outcome = OUTCOMES.find((one) => entry.outcomes.has(one)) ?? 'not-applicable'
    const control = { id, name: id.slice(slash + 1), outcome, requirements: [...entry.requirements] }
    addTo(frameworks, framework, control)
  }
  const order = (a: ServedControl, b: ServedControl) =>
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || (a.id < b.id ? -1 : 1)
  return new Map([...frameworks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => [id, list.sort(order)]))
}

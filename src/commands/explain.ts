/** `explain`: what a requirement, rule, metric or control asks, why and how it is computed; what binds a model; what a fault means. */

import { readFile } from 'node:fs/promises'
import { fault, good, type Result } from '../domain/fault.js'
import type { MetricEntry } from '../domain/metric.js'
import { OWN_CHECKS } from '../domain/own-checks.js'
import type { ModelSpec, Policy, Requirement } from '../domain/policy.js'
import type { Rule } from '../domain/rule.js'
import { whyUnbound } from '../domain/scope.js'
import { vocabulary } from '../metrics/index.js'
import { logLine } from '../outputs/escape.js'
import { metricParagraphs } from '../outputs/metric-words.js'
import { RULES } from '../rules/index.js'
import { nearest } from '../syntax/text.js'
import type { Command } from './command.js'
import { PACKS, parseOptions } from './shared/options.js'
import { readPolicy } from './shared/packs.js'
import { sayFaults } from './shared/say.js'

export const explain: Command = {
  name: 'explain',
  usage: 'explain [REQUIREMENT|MODEL|RULE|CHECK|METRIC|CONTROL|FAULT|FILE]',
  summary:
    'Says what a requirement of the policy, a rule, a check that no policy asks for, a metric, a framework or one of its controls (nist-ai-rmf/MEASURE-2.11) asks, why, and how it is computed; which requirements bind a model, and why others do not; what the code of a fault (artifact/schema) means; what a file is to the models. Without a name it lists them.',
  options: {
    policy: { value: 'PATH', help: 'the policy whose requirements can be named', fallback: 'policies/risk-policy.yml' },
    packs: PACKS,
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 1)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const policy = await policyOf(parsed.value.text('policy') ?? '', parsed.value.text('packs'))
    const { requirements, models } = policy.ok ? policy.value : NOTHING
    const [name] = parsed.value.rest
    const say = (text: string) => {
      world.out(`${text.split('\n').map(logLine).join('\n')}\n`)
      return 0
    }
    if (name === undefined) {
      const { frameworkIds } = await import('../frameworks/index.js')
      return say(overview(requirements, models, frameworkIds()))
    }
    const model = models.find((one) => one.id === name)
    const requirement = requirements.find((one) => one.id === name)
    const rule = RULES.find((one) => one.id === (requirement?.rule ?? name))
    const metric = vocabulary.find(requirement ? String(requirement.with['metric'] ?? '') : name)
    if (!model && !requirement && !rule && !metric) {
      const { aboutControl, controlNames } = await import('./shared/explain-control.js')
      const { aboutFault, faultNames } = await import('./shared/explain-fault.js')
      const { aboutPath } = await import('./shared/explain-path.js')
      const { aboutCheck, checkNames } = await import('./shared/explain-check.js')
      const about = aboutCheck(name) ?? aboutControl(name, requirements) ?? aboutFault(name) ?? aboutPath(name, models)
      if (about !== null) return say(about)
      const names = [
        ...requirements.map((one) => one.id),
        ...models.map((one) => one.id),
        ...RULES.map((one) => one.id),
        ...checkNames(),
        ...vocabulary.entries.map((one) => one.name),
        ...controlNames(),
        ...faultNames(),
      ]
      const near = nearest(name, names)
      const fix = near ? `did you mean "${near}"?` : 'risk-gate explain lists all of them'
      const unknown = fault(
        'usage/option',
        name,
        'is no requirement, model, rule, check, metric, control, fault or file',
        {
          fix,
        },
      )
      return sayFaults(world, [unknown, ...(policy.ok ? [] : policy.faults)])
    }
    const { findControl } = await import('../frameworks/index.js')
    const title = (id: string) => findControl(id)?.control.title ?? null
    const parts = [
      model && (await import('./shared/explain-model.js')).aboutModel(model, requirements),
      requirement && aboutRequirement(requirement, { rule, metric, models, titleOf: title }),
      rule && aboutRule(rule),
      metric && aboutMetric(metric),
    ]
    return say(parts.filter(Boolean).join('\n\n'))
  },
}

/** What `explain` tells of a policy. */
type Told = Pick<Policy, 'requirements' | 'models'>
const NOTHING: Told = { requirements: [], models: [] }

/** The policy; rules and metrics can be explained without one. No file is no requirements. */
async function policyOf(path: string, packs: string | null): Promise<Result<Told>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return good(NOTHING)
  }
  return readPolicy(bytes, path, [packs])
}

function overview(
  requirements: readonly Requirement[],
  models: readonly ModelSpec[],
  frameworks: readonly string[],
): string {
  return [
    ...(models.length ? ['Models', ...models.map((one) => `  ${one.id}  tier ${one.tier}`), ''] : []),
    ...(requirements.length
      ? ['Requirements', ...requirements.map((one) => `  ${one.id}  ${one.title ?? one.rule}`), '']
      : []),
    'Rules',
    ...RULES.map((one) => `  ${one.id.padEnd(20)}${one.summary}`),
    '',
    'Checks of every model that changes',
    ...Object.entries(OWN_CHECKS).map(([id, { title }]) => `  ${id.padEnd(22)}${title}`),
    '',
    'Metrics',
    ...vocabulary.entries.map((one) => `  ${one.name.padEnd(32)}${one.title}`),
    '',
    'Frameworks',
    ...frameworks.map((id) => `  ${id}`),
  ].join('\n')
}

/** What is asked, for somebody who reads no code: the rule in plain words, then the bounds as words. */
function plainly(one: Requirement, rule: Rule | undefined, metric: MetricEntry | undefined): string {
  const share = metric?.share === true
  const amount = (value: unknown): string =>
    typeof value === 'number' && share && value >= 0 && value <= 1
      ? `${Number((value * 1000).toPrecision(6)).toLocaleString('en-US')} of every 1,000`
      : String(value)
  const bounds = Object.entries(one.with).flatMap(([key, value]) => {
    if (typeof value !== 'number' && typeof value !== 'string') return []
    const [, side, what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? []
    if (!side) return []
    const named = what === '' ? '' : `${what.replaceAll('-', ' ')} `
    return [`${named}${side === 'min' ? 'at least' : 'at most'} ${what === '' ? amount(value) : String(value)}`]
  })
  const by = Array.isArray(one.with['by']) ? (one.with['by'] as readonly unknown[]).map(String) : []
  const groups = by.length ? `, for each group of ${by.map((name) => name.replaceAll('*', ' and ')).join('; ')}` : ''
  const asked = bounds.length ? `Asked for here: ${bounds.join(', ')}${groups}.` : ''
  return [rule?.plain, metric?.plain, asked].filter(Boolean).join(' ')
}

/** What stands beside a requirement: its rule, its metric, the models of the policy, the titles of its controls. */
interface Beside {
  readonly models: readonly ModelSpec[]
  readonly rule: Rule | undefined
  readonly metric: MetricEntry | undefined
  titleOf(control: string): string | null
}

function aboutRequirement(one: Requirement, { rule, metric, models, titleOf }: Beside): string {
  const { tiers, models: named } = one.appliesTo
  const scoped = [...(tiers ? [`tiers ${tiers.join(', ')}`] : []), ...(named ? [`models ${named.join(', ')}`] : [])]
  const bound = models.filter((model) => whyUnbound(one, model) === null).map(({ id }) => id)
  const free = models.flatMap((model) => {
    const why = whyUnbound(one, model)
    return why === null ? [] : [`Does not bind ${model.id}: it ${why}`]
  })
  const plain = plainly(one, rule, metric)
  const control = (id: string) => [`  ${id}`, titleOf(id)].filter(Boolean).join('  ')
  return [
    `${one.id}${one.title ? `: ${one.title}` : ''}`,
    ...(plain === '' ? [] : [`In plain words: ${plain}`]),
    ...(one.fromIncident === null ? [] : [`It guards against the incident ${one.fromIncident}.`]),
    ...(one.why ? [`Why: ${one.why}`] : []),
    `Rule: ${one.rule} with ${JSON.stringify(one.with)}`,
    `Binds: ${scoped.length ? `${bound.join(', ') || 'no model of this policy'} (applies-to: ${scoped.join('; ')})` : 'every model'}`,
    ...free,
    `When not met: ${one.severity === 'block' ? 'the merge is blocked' : 'a warning'}; when it cannot be told: ${one.inconclusive === 'block' ? 'the same' : 'a warning'}`,
    ...(one.controls.length ? ['Controls served:', ...one.controls.map(control)] : []),
    `Stands at: ${one.place.path}:${one.place.line}:${one.place.column}`,
  ].join('\n')
}

const aboutRule = (one: Rule) =>
  [
    `Rule ${one.id}`,
    one.summary,
    ...(one.plain ? [`In plain words: ${one.plain}`] : []),
    one.details,
    'When it is not met, the quickest first:',
    ...one.remedy.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')

const aboutMetric = (one: MetricEntry) => [`Metric ${one.name}`, ...metricParagraphs(one)].join('\n')

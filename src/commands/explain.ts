/** `explain`: what a requirement, rule, metric or control asks, why, which controls it serves, how it is computed and from what. */

import { readFile } from 'node:fs/promises'
import { fault, good, type Result } from '../domain/fault.js'
import type { MetricEntry } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Rule } from '../domain/rule.js'
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
  usage: 'explain [REQUIREMENT|RULE|METRIC|CONTROL]',
  summary:
    'Says what a requirement of the policy, a rule, a metric, a framework or one of its controls (nist-ai-rmf/MEASURE-2.11) asks, why, and how it is computed. Without a name it lists them.',
  options: {
    policy: { value: 'PATH', help: 'the policy whose requirements can be named', fallback: 'policies/risk-policy.yml' },
    packs: PACKS,
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 1)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const policy = await requirementsOf(parsed.value.text('policy') ?? '', parsed.value.text('packs'))
    const requirements = policy.ok ? policy.value : []
    const [name] = parsed.value.rest
    if (name === undefined) {
      const { frameworkIds } = await import('../frameworks/index.js')
      world.out(overview(requirements, frameworkIds()))
      return 0
    }
    const requirement = requirements.find((one) => one.id === name)
    const rule = RULES.find((one) => one.id === (requirement?.rule ?? name))
    const metric = vocabulary.find(requirement ? String(requirement.with['metric'] ?? '') : name)
    if (!requirement && !rule && !metric) {
      const { aboutControl, controlNames } = await import('./shared/explain-control.js')
      const about = aboutControl(name, requirements)
      if (about !== null) {
        world.out(`${about.split('\n').map(logLine).join('\n')}\n`)
        return 0
      }
      const names = [
        ...requirements.map((one) => one.id),
        ...RULES.map((one) => one.id),
        ...vocabulary.entries.map((one) => one.name),
        ...controlNames(),
      ]
      const near = nearest(name, names)
      const fix = near ? `did you mean "${near}"?` : 'risk-gate explain lists all of them'
      const unknown = fault('usage/option', name, 'is no requirement, rule, metric or control', { fix })
      return sayFaults(world, [unknown, ...(policy.ok ? [] : policy.faults)])
    }
    const { findControl } = await import('../frameworks/index.js')
    const title = (id: string) => findControl(id)?.control.title ?? null
    const parts = [
      requirement && aboutRequirement(requirement, { rule, metric, titleOf: title }),
      rule && aboutRule(rule),
      metric && aboutMetric(metric),
    ]
    world.out(`${parts.filter(Boolean).join('\n\n').split('\n').map(logLine).join('\n')}\n`)
    return 0
  },
}

/** Requirements of the policy; rules and metrics can be explained without one. No file is no requirements. */
async function requirementsOf(path: string, packs: string | null): Promise<Result<readonly Requirement[]>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return good([])
  }
  const loaded = await readPolicy(bytes, path, [packs])
  return loaded.ok ? good(loaded.value.requirements) : loaded
}

function overview(requirements: readonly Requirement[], frameworks: readonly string[]): string {
  const rows = [
    ...(requirements.length
      ? ['Requirements', ...requirements.map((one) => `  ${one.id}  ${one.title ?? one.rule}`), '']
      : []),
    'Rules',
    ...RULES.map((one) => `  ${one.id.padEnd(20)}${one.summary}`),
    '',
    'Metrics',
    ...vocabulary.entries.map((one) => `  ${one.name.padEnd(32)}${one.title}`),
    '',
    'Frameworks',
    ...frameworks.map((id) => `  ${id}`),
  ]
  return `${rows.map(logLine).join('\n')}\n`
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

/** What stands beside a requirement: its rule, its metric, the titles of its controls. */
interface Beside {
  readonly rule: Rule | undefined
  readonly metric: MetricEntry | undefined
  titleOf(control: string): string | null
}

function aboutRequirement(one: Requirement, { rule, metric, titleOf }: Beside): string {
  const plain = plainly(one, rule, metric)
  const control = (id: string) => [`  ${id}`, titleOf(id)].filter(Boolean).join('  ')
  return [
    `${one.id}${one.title ? `: ${one.title}` : ''}`,
    ...(plain === '' ? [] : [`In plain words: ${plain}`]),
    ...(one.fromIncident === null ? [] : [`It guards against the incident ${one.fromIncident}.`]),
    ...(one.why ? [`Why: ${one.why}`] : []),
    `Rule: ${one.rule} with ${JSON.stringify(one.with)}`,
    `Binds: ${one.appliesTo.models?.join(', ') ?? one.appliesTo.tiers?.map((tier) => `tier ${tier}`).join(', ') ?? 'every model'}`,
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

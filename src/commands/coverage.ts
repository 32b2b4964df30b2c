/** `coverage`: which controls of a framework the policy serves, by which evidence, and what is left out on either side. */

import {
  type ControlCoverage,
  type Coverage,
  type CoveringFinding,
  coverageOf,
  type FrameworkCoverage,
} from '../domain/coverage.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { type Catalogue, type Contribution, splitControl } from '../domain/framework.js'
import { ORIGINS, OUTCOMES } from '../domain/outcome.js'
import type { Policy } from '../domain/policy.js'
import { catalogue, catalogues, contributions, frameworkIds } from '../frameworks/index.js'
import { parsePolicy } from '../judge/policy-text.js'
import { logLine } from '../outputs/escape.js'
import { nearest } from '../syntax/text.js'
import type { Command } from './command.js'
import { namedFile } from './shared/named-file.js'
import { formatOption, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'

export const coverage: Command = {
  name: 'coverage',
  usage: 'coverage [POLICY] [options]',
  summary:
    'Says which controls of a framework the requirements of a policy serve, which no requirement serves, and which requirements serve none. With a decision, also on which evidence. Serving a control is not compliance with it.',
  options: {
    framework: { value: 'ID', help: 'only this framework (default: all that the policy names)' },
    decision: { value: 'FILE', help: 'a decision.json, for the evidence of each control and its strength' },
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 1)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const path = parsed.value.rest[0] ?? 'policies/risk-policy.yml'
    const policy = await policyAt(path)
    const findings = await findingsAt(parsed.value.text('decision'))
    const asked = policy.ok ? frameworksOf(policy.value, parsed.value.text('framework')) : good([])
    const faults = [policy, findings, asked].flatMap((one): readonly Fault[] => (one.ok ? [] : one.faults))
    if (!policy.ok || !findings.ok || !asked.ok) return sayFaults(world, faults)
    const found = coverageOf(policy.value.requirements, findings.value ?? [], asked.value, catalogues())
    if (parsed.value.text('format') === 'json') world.out(`${JSON.stringify(asJson(found, findings.value), null, 2)}\n`)
    else
      world.out(
        `${asText(found, policy.value, findings.value !== null)
          .map(logLine)
          .join('\n')}\n`,
      )
    return 0
  },
}

async function policyAt(path: string): Promise<Result<Policy>> {
  const file = await namedFile(path, 'policy/missing', 'give the path of the policy')
  return file.ok ? parsePolicy(file.value, path) : file
}

/** The framework that is asked for, or all that the policy names and that have a catalogue. */
function frameworksOf(policy: Policy, wanted: string | null): Result<readonly Catalogue[]> {
  if (wanted !== null) {
    const found = catalogue(wanted)
    if (found) return good([found])
    const near = nearest(wanted, frameworkIds())
    const fix = near ? `did you mean ${near}?` : `one of ${frameworkIds().join(', ')}`
    return bad(fault('usage/option', '--framework', `there is no catalogue of "${wanted}"`, { fix }))
  }
  const named = new Set(policy.requirements.flatMap((one) => one.controls.map((id) => splitControl(id).framework)))
  return good(catalogues().filter((one) => named.has(one.id)))
}

/** Findings of a decision on file; null where none is given. */
async function findingsAt(path: string | null): Promise<Result<readonly CoveringFinding[] | null>> {
  if (path === null) return good(null)
  const fix = 'give a decision.json that check --out wrote'
  const refuse = (message: string) => bad(fault('usage/option', path, message, { fix }))
  const file = await namedFile(path, 'usage/option', fix)
  if (!file.ok) return file
  let value: unknown
  try {
    value = JSON.parse(file.value.toString('utf8'))
  } catch {
    return refuse('is no JSON')
  }
  const decision = fields(value)
  if (decision['schema'] !== 'risk-gate/decision/v1') return refuse('is no decision (risk-gate/decision/v1)')
  const parts = [decision, ...listOf(decision['models']).map(fields)].flatMap((one) => listOf(one['findings']))
  return parts.every(isFinding) ? good(parts) : refuse('holds findings that no gate wrote')
}

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields => (value ?? {}) as Fields
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function isFinding(value: unknown): value is CoveringFinding {
  const { requirement, outcome, origin, evidence, waiver } = fields(value)
  return (
    typeof requirement === 'string' &&
    OUTCOMES.some((one) => one === outcome) &&
    ORIGINS.some((one) => one === origin) &&
    Array.isArray(evidence) &&
    evidence.every((one) => typeof fields(one)['path'] === 'string') &&
    typeof waiver === 'object'
  )
}

function asJson(found: Coverage, findings: readonly CoveringFinding[] | null): unknown {
  return {
    schema: 'risk-gate/coverage/v1',
    frameworks: found.frameworks.map(({ catalogue: { id, title, version }, controls, served }) => ({
      id,
      title,
      version,
      served,
      controls: controls.map(({ control, requirements, outcome, strength, waived, files }) => ({
        id: control.id,
        title: control.title,
        requirements,
        ...(findings === null ? {} : { outcome, strength, waived, evidence: files }),
      })),
    })),
    'without-control': found.withoutControl,
    'unknown-controls': Object.fromEntries(found.unknownControls),
    'unknown-frameworks': Object.fromEntries(found.unknownFrameworks),
  }
}

function asText(found: Coverage, policy: Policy, judged: boolean): readonly string[] {
  const rules = new Set(policy.requirements.map((one) => one.rule))
  const list = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length ? [title, ...rows.map((row) => `  ${row}`), ''] : []
  const named = (controls: ReadonlyMap<string, readonly string[]>) =>
    [...controls].map(([name, ids]) => `${name}  (${ids.join(', ')})`)
  const lines = [
    ...(found.frameworks.length ? [] : ['The policy names no control of a known framework.', '']),
    ...found.frameworks.flatMap((one) => frameworkText(one, rules, judged)),
    ...list('Requirements that serve no control', found.withoutControl),
    ...list('Controls that their catalogue does not list', named(found.unknownControls)),
    ...list('Controls of frameworks without a catalogue', named(found.unknownFrameworks)),
  ]
  return lines.slice(0, -1)
}

function frameworkText(
  { catalogue: one, controls, served }: FrameworkCoverage,
  rules: ReadonlySet<string>,
  judged: boolean,
): readonly string[] {
  const width = Math.max(...controls.map(({ control }) => control.id.length)) + 2
  const open = controls.filter(({ requirements }) => requirements.length === 0)
  return [
    `${one.id}: ${one.title}, ${one.version}`,
    ...(one.supersededBy ? [`Superseded by ${one.supersededBy.id} on ${one.supersededBy.date}.`] : []),
    `Served by requirements: ${served} of ${controls.length} controls`,
    ...controls
      .filter(({ requirements }) => requirements.length > 0)
      .map(
        (row) => `  ${row.control.id.padEnd(width)}${row.requirements.join(', ')}${judged ? evidenceText(row) : ''}`,
      ),
    ...(open.length ? ['Served by none:'] : []),
    ...open.map(({ control }) => {
      const help = helpOf(`${one.id}/${control.id}`, rules)
      return `  ${control.id.padEnd(width)}${control.title}${help ? ` (${help})` : ''}`
    }),
    '',
  ]
}

/** `: satisfied, recomputed`: the worst outcome, and where the strongest evidence that holds comes from. */
function evidenceText({ outcome, strength, waived }: ControlCoverage): string {
  if (outcome === null) return ': not judged in this decision'
  return `: ${outcome}${waived ? ', waived' : ''}, ${strength ?? 'no evidence that holds'}`
}

/** Rules that could give evidence for a control: first those that ask the very thing, first those that the policy has. */
function helpOf(control: string, rules: ReadonlySet<string>): string {
  const fit = contributions().filter((one) => one.control === control)
  const rank = (one: Contribution) => (one.strength === 'direct' ? 0 : 2) + (rules.has(one.rule) ? 0 : 1)
  const best = [...new Set([...fit].sort((a, b) => rank(a) - rank(b)).map((one) => one.rule))].slice(0, 3)
  return best.length ? `${best.join(', ')} could` : ''
}

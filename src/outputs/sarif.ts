/**
 * `results.sarif`: SARIF 2.1.0 for code scanning and other tools that read it. What keeps the merge shut is always
 * `kind: fail`, also where it is only missing or unsure: a consumer must never take it for a pass.
 */

import { createHash } from 'node:crypto'
import type { Decision, Finding, ModelDecision } from '../domain/decision.js'
import { EXIT_CODES, OUTCOMES } from '../domain/outcome.js'
import { ownCheck } from '../domain/own-checks.js'
import { sliceKey } from '../domain/slice.js'
import type { Source } from '../domain/source.js'
import type { OutputContext } from './context.js'
import { clip, flat, visible } from './escape.js'
import { allFindings, effectOf } from './story.js'
import { plural, sliceText } from './words.js'

/** Code scanning takes 25,000 results a run; the rest is in the decision record, and a notification says so. */
const RESULTS = 20_000

const KINDS = { blocks: 'fail', warns: 'fail', waived: 'fail', holds: 'pass', idle: 'notApplicable' } as const
const LEVELS = { blocks: 'error', warns: 'warning', waived: 'warning', holds: 'none', idle: 'none' } as const

/** The decision as SARIF 2.1.0: a result a finding, what blocks first; the rest beyond a limit is counted. */
export function renderSarif(decision: Decision, _context: OutputContext): string {
  const all = [...allFindings(decision)].sort((a, b) => rank(a.finding) - rank(b.finding))
  const shown = all.slice(0, RESULTS)
  const rules = rulesOf(shown.map(({ finding }) => finding))
  const index = new Map(rules.map((rule, at) => [rule.id, at]))
  const left = all.length - shown.length
  const notifications = [
    ...decision.faults.slice(0, 1000).map((fault) => ({
      level: 'error',
      message: { text: said(`${fault.message}${fault.fix === null ? '' : ` (fix: ${fault.fix})`} [${fault.code}]`) },
      locations: [location({ path: fault.path, sha256: '', pointer: '', line: fault.line }, fault.column)],
    })),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${left} further results are only in decision.json.` } }]
      : []),
  ]
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'risk-gate', version: name(decision.tool.version), rules } },
        automationDetails: { id: 'risk-gate/' },
        invocations: [
          {
            executionSuccessful: decision.verdict !== 'error',
            exitCode: EXIT_CODES[decision.verdict],
            exitCodeDescription: `verdict ${decision.verdict}`,
            ...(isTime(decision.evaluated_at) ? { endTimeUtc: decision.evaluated_at } : {}),
            toolExecutionNotifications: notifications,
          },
        ],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the repository at the judged commit.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: shown.map(({ model, finding }) => result(model, finding, index.get(name(finding.requirement)) ?? -1)),
        properties: {
          verdict: decision.verdict,
          ...(decision.repository ? { repository: name(decision.repository) } : {}),
          base: name(decision.base),
          head: name(decision.head),
          ...(decision.policy ? { policy: name(decision.policy.sha256) } : {}),
          ...waiversOf(decision),
        },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const EFFECT_ORDER = ['blocks', 'warns', 'waived', 'holds', 'idle'] as const
const rank = (finding: Finding): number =>
  EFFECT_ORDER.indexOf(effectOf(finding)) * OUTCOMES.length + OUTCOMES.indexOf(finding.outcome)

/** An id or label: one line, no hidden character, no longer than anybody reads. */
const name = (text: string): string => visible(clip(text, 300))

/** Text of a message: one line, no hidden character, never empty. */
const said = (text: string): string => flat(clip(text, 2000)) || '(no message)'

/** The same for the same requirement, model and group in every run, whatever was measured. */
const fingerprint = (model: ModelDecision | null, finding: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([finding.requirement, model?.id ?? null, sliceKey(finding.slice)]))
    .digest('hex')

const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)

/** What a finding is about where the policy does not say why: the check itself, or that it is a rule's. */
const helpOf = (rule: string): string => ownCheck(rule)?.plain ?? `The policy asks this by the rule ${rule}.`

function rulesOf(findings: readonly Finding[]) {
  const rules = new Map<string, Finding>()
  for (const finding of findings) {
    const id = name(finding.requirement)
    if (!rules.has(id)) rules.set(id, finding)
  }
  return [...rules.values()].map((finding) => ({
    id: name(finding.requirement),
    name: name(finding.rule),
    shortDescription: { text: said(finding.title ?? finding.requirement) },
    help: { text: said(finding.why ?? helpOf(finding.rule)) },
    defaultConfiguration: { level: finding.severity === 'block' ? 'error' : 'warning' },
    properties: { tags: [...new Set(['model-risk', ...finding.controls.map((control) => name(control))])] },
  }))
}

/** Every waiver that names a judged model, apart from the results: how each stands and for how long. */
function waiversOf(decision: Decision) {
  const waivers = decision.models.flatMap((model) =>
    (model.waivers ?? []).map((one) => ({
      model: name(model.id),
      requirement: name(one.requirement),
      ...(one.slice ? { slice: said(sliceText(one.slice)) } : {}),
      state: one.state,
      ...(one.why === null ? {} : { why: said(one.why) }),
      risk: name(one.risk),
      approvedBy: name(one['approved-by']),
      expires: name(one.expires),
      daysLeft: one['days-left'],
      covers: one.covers,
    })),
  )
  return waivers.length ? { waivers: waivers.slice(0, RESULTS) } : {}
}

function result(model: ModelDecision | null, finding: Finding, ruleIndex: number) {
  const effect = effectOf(finding)
  const fix = finding.fix === null || effect === 'holds' ? '' : ` To do: ${finding.fix}`
  const { waiver } = finding
  return {
    ruleId: name(finding.requirement),
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    kind: KINDS[effect],
    level: LEVELS[effect],
    message: { text: said(`${finding.message}${fix}`) },
    locations: finding.evidence.slice(0, 10).map((source) => location(source, null)),
    partialFingerprints: { 'requirementModelGroup/v1': fingerprint(model, finding) },
    ...(waiver
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: said(
                `${waiver.reason} (risk ${waiver.risk}, by ${waiver['approved-by']}, until ${waiver.expires}, ${plural(waiver['days-left'], 'day')} left)`,
              ),
              location: location({ path: waiver.path, sha256: '', pointer: '', line: waiver.line }, null),
            },
          ],
        }
      : {}),
    properties: {
      model: model === null ? null : name(model.id),
      outcome: finding.outcome,
      severity: finding.severity,
      ...(finding.slice ? { slice: said(sliceText(finding.slice)) } : {}),
      value: finding.value,
      interval: finding.interval,
      threshold:
        finding.threshold &&
        Object.fromEntries(
          Object.entries(finding.threshold).map(([key, bound]) => [
            name(key),
            typeof bound === 'string' ? name(bound) : bound,
          ]),
        ),
      n: finding.n,
      baseline: finding.baseline,
      origin: finding.origin,
    },
  }
}

/** A repository-relative location; characters that no URI holds are percent-encoded. */
function location(source: Source, column: number | null) {
  const path = clip(source.path, 1000).replace(/\p{Cs}/gu, '\ufffd')
  const uri = path.split('/').map(encodeURIComponent).join('/')
  const line = source.line !== null && source.line >= 1 ? source.line : null
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      ...(line === null
        ? {}
        : { region: { startLine: line, ...(column !== null && column >= 1 ? { startColumn: column } : {}) } }),
    },
    ...(source.pointer ? { logicalLocations: [{ fullyQualifiedName: name(source.pointer) }] } : {}),
  }
}

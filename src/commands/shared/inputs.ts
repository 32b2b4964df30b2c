/** Inputs of the action: checked before anything is judged. They can only tighten what the policy says. */

import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import type { Runner } from '../../ports.js'
import { repositoryPath } from '../../syntax/path.js'
import { nearest } from '../../syntax/text.js'

export interface Inputs {
  readonly policy: string
  readonly waivers: string
  readonly mode: (typeof MODES)[number]
  readonly token: string
  readonly comment: 'always' | 'on-failure' | 'never'
  readonly review: 'request-changes' | 'comment' | 'off'
  readonly annotations: boolean
  readonly checkRunToken: string | null
  /** Branch that decisions are appended to, or null: none. */
  readonly ledgerBranch: string | null
  readonly artifactName: string
  readonly retentionDays: number
  readonly outputDir: string | null
  readonly decisionDigest: string | null
  /** Slug of the App whose check runs carry the verdict; null: there is none. */
  readonly app: string | null
  /** Day that an audit begins with, YYYY-MM-DD; null: with the history. */
  readonly since: string | null
  readonly attest: boolean
}

const MODES = ['gate', 'evaluate', 'publish', 'audit', 'drift'] as const

/** All inputs, or every fault in them. */
export function readInputs(runner: Pick<Runner, 'input'>): Result<Inputs> {
  const faults: Fault[] = []
  const wrong = (name: string, value: string, fix: string) =>
    faults.push(fault('usage/option', `input ${name}`, `cannot be "${value}"`, { fix }))
  const choice = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const value = runner.input(name) || fallback
    const found = choices.find((one) => one === value)
    if (!found)
      wrong(
        name,
        value,
        `one of ${choices.join(', ')}${nearest(value, choices) ? `; did you mean "${nearest(value, choices)}"?` : ''}`,
      )
    return found ?? fallback
  }
  const path = (name: string, fallback: string): string => {
    const value = runner.input(name) || fallback
    const checked = repositoryPath(value)
    if (checked === null) wrong(name, value, 'a path inside the repository')
    return checked ?? fallback
  }
  const days = runner.input('retention-days') || '90'
  if (!/^\d{1,3}$/.test(days)) wrong('retention-days', days, 'a whole number of days')
  const digest = runner.input('decision-digest')
  if (digest && !/^sha256:[0-9a-f]{64}$/.test(digest))
    wrong('decision-digest', digest, 'the output `decision-digest` of the evaluating job')
  const ledger = runner.input('ledger-branch')
  if (ledger && (!/^[A-Za-z0-9_][\w./-]{0,199}$/.test(ledger) || /\.\.|\/\/|\/\.|[./]$|\.lock(\/|$)/.test(ledger)))
    wrong('ledger-branch', ledger, 'the name of a branch; empty for no ledger')
  const since = runner.input('since')
  if (since && (!/^\d{4}-\d{2}-\d{2}$/.test(since) || Number.isNaN(Date.parse(`${since}T00:00:00Z`))))
    wrong('since', since, 'a day like 2026-01-31')
  const token = runner.input('token')
  if (!token)
    faults.push(fault('usage/option', 'input token', 'is empty', { fix: 'leave it out, or give ${{ github.token }}' }))
  const inputs: Inputs = {
    policy: path('policy', 'policies/risk-policy.yml'),
    waivers: path('waivers', 'policies/waivers.yml'),
    mode: choice('mode', MODES, 'gate'),
    token,
    comment: choice('comment', ['always', 'on-failure', 'never'], 'always'),
    review: choice('review', ['request-changes', 'comment', 'off'], 'request-changes'),
    annotations: choice('annotations', ['true', 'false'], 'true') === 'true',
    checkRunToken: runner.input('check-run-token') || null,
    ledgerBranch: ledger || null,
    artifactName: runner.input('artifact-name') || 'risk-gate',
    retentionDays: Number(days),
    outputDir: runner.input('output-dir') || null,
    decisionDigest: digest || null,
    app: runner.input('app') || null,
    since: since || null,
    attest: choice('attest', ['true', 'false'], 'false') === 'true',
  }
  return faults.length ? bad(...faults) : good(inputs)
}

/** The files that `init` proposes beside the policy, and what is said about them. */

import { WORKFLOW } from './workflow.js'

/** Where the proposals are written, relative to the top of the repository. */
export const POLICY_PATH = 'policies/risk-policy.yml'
export const WORKFLOW_PATH = '.github/workflows/model-risk-gate.yml'
/** Where GitHub looks for code owners, first one first. */
export const CODEOWNERS_PATHS: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** A file to write, whole. */
export interface Proposal {
  readonly path: string
  readonly text: string
  /** What it is, for the question and the list. */
  readonly what: string
}

export const workflowText = (): string => WORKFLOW

/** Lines that make the second line own policy, waivers and workflows. */
export function codeownersLines(secondLine: readonly string[]): readonly string[] {
  const owners = secondLine.map((one) => `@${one}`).join(' ')
  return [`/policies/   ${owners}`, `/.github/    ${owners}`]
}

/** The text of CODEOWNERS: with what is there before, where a person said that lines may be added to it. */
export function codeownersText(secondLine: readonly string[], before: string | null): string {
  const lines = ['# The gate is only as strong as whoever may change it.', ...codeownersLines(secondLine), '']
  if (before === null) return lines.join('\n')
  return `${before.replace(/\n*$/, '\n')}\n${lines.join('\n')}`
}

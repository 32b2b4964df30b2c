/** A policy that is not committed yet, judged on the files as they lie: what would hold, and what lacks its evidence. */

import { nobody } from '../../collect/approvals-file.js'
import { collect } from '../../collect/index.js'
import type { Finding } from '../../domain/decision.js'
import { OUTCOMES } from '../../domain/outcome.js'
import type { TreeView } from '../../domain/snapshot.js'
import { blobOfBytes } from '../../git/tree.js'
import { POLICY_PATH } from '../../init/files.js'
import type { NotYet } from '../../init/policy.js'
import { judge } from '../../judge.js'

/** Rules that are about people of a change, and not about files: a rehearsal has no change. */
const OF_PEOPLE = new Set(['approval', 'policy-change'])

/** What a rehearsal showed, by requirement in the order of the policy. */
export interface Rehearsal {
  readonly holds: readonly string[]
  /** Not met, not shown yet or not judged, with the first message. */
  readonly open: readonly { readonly requirement: string; readonly outcome: string; readonly message: string }[]
  readonly notYet: readonly NotYet[]
}

/** Judges a policy's text as if every model's file had changed. `now`: RFC 3339. */
export async function rehearse(
  tree: TreeView,
  text: string,
  changed: readonly string[],
  now: string,
): Promise<Rehearsal> {
  const both = withFile(tree, POLICY_PATH, text)
  const snapshot = await collect({
    repository: null,
    pullRequest: null,
    title: null,
    head: '0'.repeat(40),
    base: '0'.repeat(40),
    mergeBase: '0'.repeat(40),
    baseRef: null,
    evaluatedAt: now,
    headTree: both,
    baseTree: both,
    mergeBaseTree: both,
    workspace: null,
    changes: changed.map((path) => ({ path, status: 'modified', from: null })),
    people: nobody([], false),
    policyPath: POLICY_PATH,
    waiversPath: 'policies/waivers.yml',
  })
  const decision = await judge(snapshot)
  const findings = decision.models.flatMap((model) => model.findings).filter((one) => !OF_PEOPLE.has(one.rule))
  const byRequirement = new Map<string, Finding[]>()
  for (const one of findings) byRequirement.set(one.requirement, [...(byRequirement.get(one.requirement) ?? []), one])
  const all = [...byRequirement.values()].map(worst)
  const lacking = all.filter((one) => one.outcome === 'missing' && one.severity === 'block')
  return {
    holds: all.filter((one) => one.outcome === 'satisfied').map((one) => one.requirement),
    open: all
      .filter((one) => ['violated', 'inconclusive', 'error'].includes(one.outcome))
      .map(({ requirement, outcome, message }) => ({ requirement, outcome, message })),
    notYet: lacking.map(({ requirement, message }) => ({ requirement, lacks: message })),
  }
}

const worst = (findings: readonly Finding[]): Finding =>
  [...findings].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome))[0]!

/** A tree with one more file, or another content of one. */
function withFile(tree: TreeView, path: string, text: string): TreeView {
  const bytes = new TextEncoder().encode(text)
  const entry = { path, kind: 'file', oid: '', size: bytes.length } as const
  const entries = [...tree.entries.filter((one) => one.path !== path), entry].sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    ...tree,
    entries,
    entry: (name) => (name === path ? entry : tree.entry(name)),
    open: async (name) => (name === path ? blobOfBytes(path, bytes) : tree.open(name)),
  }
}

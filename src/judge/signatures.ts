/** Signatures of a model's evidence, checked against whom the policy trusts. */

import type { Evidence } from '../domain/evidence.js'
import type { ModelSpec, Policy, Requirement } from '../domain/policy.js'
import type { SignatureCheck, TrustAnchors } from '../domain/signature.js'
import type { Snapshot, TreeView } from '../domain/snapshot.js'
import { applicable } from '../evaluate.js'

/** Largest trusted root that is read, bytes. */
const ROOT_CAP = 1024 * 1024

/** Checks for every requirement of the rule `artifact-signed` that binds the model; keys and roots are the base branch's. */
export async function signaturesOf(
  snapshot: Pick<Snapshot, 'headTree' | 'baseTree'>,
  policy: Policy,
  model: ModelSpec,
  evidence: readonly Evidence[],
): Promise<readonly SignatureCheck[]> {
  const asking = applicable(policy, model).filter((one) => one.rule === 'artifact-signed')
  if (asking.length === 0 || evidence.every((one) => one.kind !== 'signature')) return []
  const { checkSignatures } = await import('../signatures/index.js')
  const anchors = await Promise.all(asking.map((one) => anchorsOf(one, snapshot.baseTree)))
  return checkSignatures({ evidence, anchors, head: snapshot.headTree, files: filesOf(model, asking) })
}

/** The model and every file that some requirement wants signed, each once. */
function filesOf(model: ModelSpec, asking: readonly Requirement[]): readonly string[] {
  const listed = asking.flatMap((one) => (Array.isArray(one.with['files']) ? (one.with['files'] as string[]) : []))
  return [...new Set([...(model.artifact === null ? [] : [model.artifact]), ...listed])]
}

async function anchorsOf(requirement: Requirement, base: TreeView): Promise<TrustAnchors> {
  const { keys, identities, 'trusted-root': root } = requirement.with
  return {
    requirement: requirement.id,
    keys: (keys ?? {}) as Readonly<Record<string, string>>,
    identities: Array.isArray(identities) && identities.length > 0,
    trustedRoot: typeof root === 'string' ? await rootOf(root, base) : null,
  }
}

/** A trusted root as the base branch has it: one that the change brings would let it vouch for itself. */
async function rootOf(path: string, base: TreeView): Promise<TrustAnchors['trustedRoot']> {
  const problem = (why: string) => ({ problem: `cannot be checked: the trusted root ${path} ${why}` })
  const opened = await base.open(path)
  if (!opened.ok) return problem(`${opened.faults[0]?.message ?? 'cannot be read'} on the base branch`)
  if (opened.value.size > ROOT_CAP) return problem(`has more than ${ROOT_CAP} bytes`)
  return Buffer.from(await opened.value.bytes()).toString('utf8')
}

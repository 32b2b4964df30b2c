/** `lint`: every fault of policy and waivers files, where they stand, and how to mend them. */

import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { Policy } from '../domain/policy.js'
import { vocabulary } from '../metrics/index.js'
import { loadPolicy, loadWaivers } from '../policy/index.js'
import { PACKS } from '../policy/packs.js'
import { RULES } from '../rules/index.js'
import type { Command } from './command.js'
import { parseOptions } from './options.js'
import { sayFaults } from './say.js'

export const lint: Command = {
  name: 'lint',
  usage: 'lint [POLICY…]',
  summary:
    'Lists every fault of policy and waivers files. A file called waivers is checked against the policy beside it.',
  options: {
    policy: { value: 'PATH', help: 'the policy that waivers files belong to (default: risk-policy.yml beside them)' },
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const named = parsed.value.rest.length ? parsed.value.rest : ['policies/risk-policy.yml']
    const faults: Fault[] = []
    for (const path of named) {
      const result = await lintFile(path, parsed.value.text('policy'))
      if (result.ok) world.out(`${path}: ${result.value}\n`)
      else faults.push(...result.faults)
    }
    return faults.length ? sayFaults(world, faults) : 0
  },
}

/** What is right about a file, in a few words, or its faults. */
async function lintFile(path: string, policyOption: string | null): Promise<Result<string>> {
  const bytes = await load(path)
  if (!bytes.ok) return bytes
  if (!/^waivers\.ya?ml$/.test(basename(path))) {
    const policy = policyFrom(bytes.value, path)
    return policy.ok ? good(describe(policy.value)) : policy
  }
  const beside = policyOption ?? join(dirname(path), 'risk-policy.yml')
  const policyBytes = await load(beside)
  if (!policyBytes.ok) return policyBytes
  const policy = policyFrom(policyBytes.value, beside)
  if (!policy.ok) return policy
  const waivers = loadWaivers({ bytes: bytes.value, path, policy: policy.value })
  return waivers.ok ? good(`no faults (waivers: ${waivers.value.length})`) : waivers
}

const policyFrom = (bytes: Uint8Array, path: string) =>
  loadPolicy({ bytes, path, vocabulary, rules: RULES, packs: PACKS })

const describe = (policy: Policy) =>
  `no faults (models: ${policy.models.length}, requirements: ${policy.requirements.length})`

async function load(path: string): Promise<Result<Uint8Array>> {
  try {
    return good(await readFile(path))
  } catch (error) {
    return bad(fault('policy/missing', path, `cannot be read: ${(error as NodeJS.ErrnoException).code}`))
  }
}

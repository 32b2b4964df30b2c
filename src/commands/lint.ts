/** `lint`: every fault of policy and waivers files, where they stand, and how to mend them. */

import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bad, type Fault, faultText, good, type Result } from '../domain/fault.js'
import type { Policy } from '../domain/policy.js'
import { logLine } from '../outputs/escape.js'
import { checkControls, checkWaivers, loadWaivers } from '../policy/index.js'
import type { Command } from './command.js'
import { namedFile } from './shared/named-file.js'
import { type Options, PACKS, parseOptions } from './shared/options.js'
import { readPolicy } from './shared/packs.js'
import { sayFaults } from './shared/say.js'

export const lint: Command = {
  name: 'lint',
  usage: 'lint [POLICY…]',
  summary:
    'Lists every fault of policy and waivers files, and controls that no catalogue has. Waivers are checked against the policy beside them.',
  options: {
    policy: { value: 'PATH', help: 'the policy that waivers files belong to (default: risk-policy.yml beside them)' },
    packs: PACKS,
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const named = parsed.value.rest.length ? parsed.value.rest : usualFiles()
    const faults: Fault[] = []
    for (const path of named) {
      const result = await lintFile(path, parsed.value)
      if (result.ok) world.out(`${`${path}: ${result.value}`.split('\n').map(logLine).join('\n')}\n`)
      else faults.push(...result.faults)
    }
    return faults.length ? sayFaults(world, faults) : 0
  },
}

/** What is linted where nothing is named: the policy, and the waivers where there are some. */
const usualFiles = () =>
  ['policies/risk-policy.yml', 'policies/waivers.yml'].filter((path, at) => !at || existsSync(path))

/** A file is one of waivers by its name, or where it has them at the top and is no policy. */
function holdsWaivers(path: string, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  return /^waivers\.ya?ml$/.test(basename(path)) || (/^waivers:/m.test(text) && !/^(models|requirements):/m.test(text))
}

/** What is right about a file, in a few words, or its faults. */
async function lintFile(path: string, options: Options): Promise<Result<string>> {
  const bytes = await load(path)
  if (!bytes.ok) return bytes
  if (!holdsWaivers(path, bytes.value)) {
    const policy = await readPolicy(bytes.value, path, [options.text('packs')])
    return policy.ok ? good(`${describe(policy.value)}${await warnings(bytes.value, path)}`) : policy
  }
  const beside = options.text('policy') ?? join(dirname(path), 'risk-policy.yml')
  const policyBytes = await load(beside)
  if (!policyBytes.ok) return policyBytes
  const policy = await readPolicy(policyBytes.value, beside, [options.text('packs')])
  if (!policy.ok) return policy
  const waivers = loadWaivers({ bytes: bytes.value, path, policy: policy.value })
  if (!waivers.ok) return waivers
  const unsound = checkWaivers(waivers.value, policy.value)
  return unsound.length ? bad(...unsound) : good(`no faults (waivers: ${waivers.value.length})`)
}

/** What the policy holds, and where it asks less than a pack that it extends. */
function describe(policy: Policy): string {
  const counts = `no faults (models: ${policy.models.length}, requirements: ${policy.requirements.length})`
  const looser = (policy.loosenedFromPack ?? []).map((one) => `\n  looser than ${one.pack}: ${one.message}`)
  return [counts, ...looser].join('')
}

/** Controls that no catalogue has, a line each: said, and no fault, since they decide nothing. */
async function warnings(bytes: Uint8Array, path: string): Promise<string> {
  const { catalogues } = await import('../frameworks/index.js')
  const found = checkControls(new TextDecoder().decode(bytes), path, catalogues())
  return found.map((one) => `\n  warning: ${faultText(one)}`).join('')
}

const load = (path: string) => namedFile(path, 'policy/missing', 'give the path of a policy or waivers file')

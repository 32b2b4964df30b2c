/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import { moment } from '../../domain/moment.js'
import { nearest } from '../../syntax/text.js'

/** One option: its value's name for the help (`null`: a switch), its default, what it is. */
export interface OptionSpec {
  readonly value: string | null
  readonly help: string
  readonly fallback?: string
  readonly choices?: readonly string[]
  /** What the option says where it stands without a value; absent: it needs one. */
  readonly bare?: string
  /** Short form, one letter. */
  readonly short?: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** Options that say the same in several commands. */
export const POLICY: OptionSpec = {
  value: 'PATH',
  help: 'the policy, inside the repository',
  fallback: 'policies/risk-policy.yml',
}
export const WAIVERS: OptionSpec = { value: 'PATH', help: 'the waivers (default: waivers.yml beside the policy)' }
export const PACKS: OptionSpec = {
  value: 'DIR',
  help: 'clones of the repositories whose packs the policy extends, or one of them',
}
export const NOW: OptionSpec = { value: 'TIME', help: 'the time to judge at, RFC 3339 with a zone (default: now)' }

/** In which form a command answers; the first form, unless another is the usual one. */
export const formatOption = (choices: readonly string[], fallback = choices[0] ?? ''): OptionSpec => ({
  value: 'FORMAT',
  help: `what is printed: ${choices.join(', ')}`,
  fallback,
  choices,
})

/** Values of a command's options by name, and what stood beside them. */
export interface Options {
  /** Text of an option, its default, or null. */
  text(name: string): string | null
  flag(name: string): boolean
  readonly rest: readonly string[]
}

/**
 * Parses arguments against their specification; unknown options get a did-you-mean. `most`: how many arguments that
 * are no options the command takes at most; left out: any number.
 */
export function parseOptions(argv: readonly string[], specs: OptionSpecs, most?: number): Result<Options> {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const [name, spec] of Object.entries(specs))
    options[name] = {
      type: spec.value === null ? 'boolean' : 'string',
      multiple: true,
      ...(spec.short ? { short: spec.short } : {}),
    }
  const faults: Fault[] = []
  const args = withBare(argv, specs)
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  for (const token of parsed.tokens ?? []) {
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
    if (!spec) {
      const near = nearest(token.name, Object.keys(specs))
      faults.push(
        fault('usage/option', token.rawName, 'is no option of this command', {
          fix: near ? `did you mean --${near}?` : 'see --help',
        }),
      )
    } else if (spec.value !== null && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
      faults.push(fault('usage/option', token.rawName, `needs a value: ${spec.value}`, { fix: 'see --help' }))
    } else if (spec.value === null && token.value !== undefined) {
      faults.push(fault('usage/option', token.rawName, 'takes no value', { fix: 'leave the value out' }))
    } else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
      faults.push(
        fault('usage/option', token.rawName, `cannot be "${token.value}"`, {
          fix: `one of ${spec.choices.join(', ')}`,
        }),
      )
    }
  }
  for (const [name, values] of Object.entries(parsed.values)) {
    if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
      faults.push(fault('usage/option', `--${name}`, 'is given more than once', { fix: 'give it once' }))
  }
  if (most !== undefined)
    for (const extra of parsed.positionals.slice(most))
      faults.push(fault('usage/option', extra, 'is one argument too many', { fix: 'see --help' }))
  if (faults.length) return bad(...faults)
  const last = (name: string) => (parsed.values[name] as (string | boolean)[] | undefined)?.at(-1)
  return good({
    text: (name) => (last(name) as string | undefined) ?? specs[name]?.fallback ?? null,
    flag: (name) => last(name) === true,
    rest: parsed.positionals,
  })
}

/** Arguments in which an option that may stand bare, and does, has the value that this means. */
function withBare(argv: readonly string[], specs: OptionSpecs): string[] {
  return argv.map((argument, index) => {
    const bare = argument.startsWith('--') ? specs[argument.slice(2)]?.bare : undefined
    const next = argv[index + 1]
    return bare !== undefined && (next === undefined || next.startsWith('-')) ? `${argument}=${bare}` : argument
  })
}

/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
export function timeOption(text: string | null, clock: () => Date): Result<string> {
  if (text === null)
    return good(
      clock()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
    )
  const { epoch } = moment(text)
  if (epoch === null)
    return bad(
      fault('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
        fix: 'write it like 2026-11-21T05:00:00Z',
      }),
    )
  return good(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'))
}

/** A day or a time as milliseconds; `whole`: what a day adds to its start. null: not given. */
export function dayOption(text: string | null, option: string, whole: number): Result<number | null> {
  if (text === null) return good(null)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const { epoch } = moment(isDay ? `${text}T00:00:00Z` : text)
  if (epoch === null)
    return bad(
      fault('usage/option', option, `"${text}" is no day and no RFC 3339 time`, {
        fix: 'write it like 2026-11-21, or 2026-11-21T05:00:00Z',
      }),
    )
  return good(isDay ? epoch + whole : epoch)
}

/** Help text of a command. */
export function helpText(usage: string, summary: string, specs: OptionSpecs): string {
  const rows = Object.entries(specs).map(([name, spec]) => {
    const value = spec.bare === undefined ? spec.value : `[${spec.value}]`
    const left = `  --${name}${value ? ` ${value}` : ''}`
    const tail = spec.fallback ? ` (default: ${spec.fallback})` : ''
    return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`
  })
  return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`
}

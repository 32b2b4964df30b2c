/** A command run as from a shell: what it printed and its exit code. */

import type { Command } from '../../src/commands/command.js'

export interface Shown {
  readonly code: number
  readonly out: string
  readonly error: string
}

export const CLOCK = '2026-11-21T05:00:00.123Z'

export const run = (command: Command, ...argv: readonly string[]): Promise<Shown> => runIn({}, command, ...argv)

/** The same with an environment. */
export async function runIn(
  environment: Readonly<Record<string, string>>,
  command: Command,
  ...argv: readonly string[]
): Promise<Shown> {
  let out = ''
  let error = ''
  const code = await command.run(argv, {
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    clock: () => new Date(CLOCK),
    colour: false,
    environment,
  })
  return { code, out, error }
}

/** Path of a sample, from the folder of the tests. */
export const samplePath = (name: string): string => new URL(`../samples/${name}`, import.meta.url).pathname

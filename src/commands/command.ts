/** What a command is, and the world that it may touch. */

import type { OptionSpecs } from './shared/options.js'

/** The few things that a command takes from its process. Tests hand in their own. */
export interface World {
  /** Writes to standard output; the text is already safe for a terminal. */
  out(text: string): void
  /** Writes to standard error. */
  error(text: string): void
  clock(): Date
  /** Whether colour may be used on standard output. */
  readonly colour: boolean
  /** Whether a person is there to answer; absent: nobody is. */
  readonly interactive?: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** One way to run the command line: one file in `commands/`, one line in its registry. */
export interface Command {
  readonly name: string
  /** Arguments, as in `--help`. */
  readonly usage: string
  /** What it does, one or two sentences. */
  readonly summary: string
  readonly options: OptionSpecs
  /** Runs it and gives the exit code: 0 good, 1 not good, 2 could not be judged. */
  run(argv: readonly string[], world: World): Promise<number>
}

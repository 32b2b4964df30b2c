/** Questions on a terminal. The library is loaded only when somebody is there to answer. */

/** Asks a person. Rejects with an `ExitPromptError` where they leave. */
export interface Asker {
  confirm(message: string, fallback: boolean): Promise<boolean>
  text(message: string, fallback: string, check: (answer: string) => string | null): Promise<string>
  choose(message: string, choices: readonly Choice[], fallback: string): Promise<string>
}

export interface Choice {
  readonly value: string
  readonly name: string
}

/** Streams of a terminal; left out, those of the process. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** A person at a terminal. */
export async function terminalAsker(terminal?: Terminal): Promise<Asker> {
  const [{ default: confirm }, { default: input }, { default: select }] = await Promise.all([
    import('@inquirer/confirm'),
    import('@inquirer/input'),
    import('@inquirer/select'),
  ])
  return {
    confirm: (message, fallback) => confirm({ message, default: fallback }, terminal),
    text: (message, fallback, check) =>
      input({ message, default: fallback, validate: (answer) => check(answer) ?? true }, terminal),
    choose: (message, choices, fallback) =>
      select({ message, default: fallback, choices: choices.map((one) => ({ ...one })) }, terminal),
  }
}

/** Whether an error is a person who left (Ctrl-C, or the terminal went away). */
export const hasLeft = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError'

/** The command line: picks a command, hands it the real world, gives its exit code. */

import { COMMANDS } from './commands/index.js'
import { TOOL } from './tool.js'

/** Help of the program as a whole. */
function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return `risk-gate ${TOOL.version}: judges a machine-learning change against a risk policy, from its artifacts alone.\n\nUsage: risk-gate COMMAND [options]\n\nCommands:\n${rows.join('\n')}\n\nrisk-gate COMMAND --help tells more.\n`
}

/** Runs the command line; resolves to the exit code. */
export async function cli(argv: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') return print(overview())
  if (name === '--version') return print(`${TOOL.version}\n`)
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found) {
    const { unknownCommand } = await import('./commands/say.js')
    return unknownCommand(name, Object.keys(COMMANDS), process.stderr)
  }
  const command = await found.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    const { helpText } = await import('./commands/options.js')
    return print(helpText(command.usage, command.summary, command.options))
  }
  return command.run(rest, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    clock: () => new Date(),
    colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
    environment: process.env,
  })
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

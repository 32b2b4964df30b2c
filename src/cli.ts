/** The command line: picks a command, hands it the real world, gives its exit code. */

import type { World } from './commands/command.js'
import { COMMANDS } from './commands/index.js'
import { TOOL } from './tool.js'

/** Help of the program as a whole. */
function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return `risk-gate ${TOOL.version}: judges a machine-learning change against a risk policy, from its artifacts alone.\n\nUsage: risk-gate COMMAND [options]\n\nCommands:\n${rows.join('\n')}\n\nrisk-gate COMMAND --help tells more.\n`
}

/** Runs the command line; resolves to the exit code. `world` is that of this process unless a test hands in its own. */
export async function cli(argv: readonly string[], world: World = thisProcess()): Promise<number> {
  const print = (text: string) => {
    world.out(text)
    return 0
  }
  const [first = '--help', ...more] = argv
  // `help COMMAND` is `COMMAND --help`.
  const [name, rest] = first === 'help' && more[0] !== undefined ? [more[0], ['--help']] : [first, more]
  if (name === '--help' || name === '-h' || name === 'help') return print(overview())
  if (name === '--version') return print(`${TOOL.version}\n`)
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found) {
    const { unknownCommand } = await import('./commands/shared/say.js')
    return unknownCommand(name, Object.keys(COMMANDS), world)
  }
  const command = await found.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    const { helpText } = await import('./commands/shared/options.js')
    return print(helpText(command.usage, command.summary, command.options))
  }
  return command.run(rest, world)
}

/** The world of this process. A reader that goes away early (`… | head`) ends the writing, not the verdict. */
function thisProcess(): World {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    clock: () => new Date(),
    colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
    interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
    environment: process.env,
  }
}

import { describe, expect, it } from 'vitest'
import { cli } from '../src/cli.js'
import { COMMANDS } from '../src/commands/index.js'
import { TOOL } from '../src/tool.js'
import { run } from './fakes/command-line.js'

/** The whole command line, run as from a shell. */
const shell = (...argv: readonly string[]) =>
  run({ name: 'risk-gate', usage: '', summary: '', options: {}, run: (rest, world) => cli(rest, world) }, ...argv)

describe('the command line', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists every command', async (argv) => {
    const { code, out, error } = await shell(...argv)
    expect([code, error]).toEqual([0, ''])
    for (const [name, { summary }] of Object.entries(COMMANDS)) expect(out).toContain(`${name.padEnd(10)}${summary}`)
  })

  it('tells its version', async () => {
    expect(await shell('--version')).toEqual({ code: 0, out: `${TOOL.version}\n`, error: '' })
  })

  it.each(Object.keys(COMMANDS))('%s --help tells its options, and so does help %s', async (name) => {
    const told = await shell(name, '--help')
    expect([told.code, told.out.startsWith(`Usage: risk-gate ${name}`)]).toEqual([0, true])
    expect(await shell('help', name)).toEqual(told)
    expect(await shell(name, '--no-such-option', '-h')).toEqual(told)
  })

  it.each([
    ['chek', 'did you mean "check"?'],
    ['constructor', 'no command'],
    ['__proto__', 'no command'],
    ['qqqqqqqq', 'risk-gate --help lists the commands'],
    ['\u001b[31m::error::x', 'no command'],
  ])('refuses %j, and says what may have been meant', async (name, said) => {
    const { code, out, error } = await shell(name)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(said)
    expect(error).not.toMatch(/\u001b|^::/)
  })

  it('gives the exit code of the command', async () => {
    expect((await shell('explain', 'accuracy')).code).toBe(0)
    expect((await shell('lint', '/nonexistent/policy.yml')).code).toBe(2)
  })
})

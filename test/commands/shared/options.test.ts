import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/commands/index.js'
import { helpText, type OptionSpecs, parseOptions, timeOption } from '../../../src/commands/shared/options.js'

const SPECS: OptionSpecs = {
  out: { value: 'DIR', help: 'where' },
  format: { value: 'FORMAT', help: 'how', fallback: 'text', choices: ['text', 'json'] },
  yes: { value: null, help: 'do it', short: 'y' },
}
const parse = (...argv: readonly string[]) => parseOptions(argv, SPECS)

/** Option and message of the first fault; null where there is none. */
function faultOf(...argv: readonly string[]) {
  const parsed = parse(...argv)
  return parsed.ok
    ? null
    : `${parsed.faults[0]?.path} ${parsed.faults[0]?.message} ${parsed.faults[0]?.fix ?? ''}`.trim()
}

describe('options', () => {
  it.each([
    [['--out', 'x', 'file'], 'x', 'text', false, ['file']],
    [['--out=x', '--format=json', '--yes'], 'x', 'json', true, []],
    [['-y', 'a', 'b'], null, 'text', true, ['a', 'b']],
    [['--', '--out'], null, 'text', false, ['--out']],
    [['--out', '-'], '-', 'text', false, []],
    [['--out=--x'], '--x', 'text', false, []],
    [[], null, 'text', false, []],
  ] as const)('%j', (argv, out, format, yes, rest) => {
    const parsed = parse(...argv)
    if (!parsed.ok) throw new Error('not parsed')
    const { value } = parsed
    expect([value.text('out'), value.text('format'), value.flag('yes'), value.rest]).toEqual([out, format, yes, rest])
  })

  it.each([
    [['--outt', 'x'], '--outt is no option of this command did you mean --out?'],
    [['--nothing-like-it'], '--nothing-like-it is no option of this command see --help'],
    [['-x'], '-x is no option of this command'],
    [['--constructor', 'x'], '--constructor is no option of this command'],
    [['--__proto__', 'x'], '--__proto__ is no option of this command'],
    [['--toString=x'], '--toString is no option of this command'],
    [['--out'], '--out needs a value: DIR'],
    [['--out='], '--out needs a value: DIR'],
    [['--out', '--yes'], '--out needs a value: DIR'],
    [['--yes=no'], '--yes takes no value'],
    [['--format', 'xml'], '--format cannot be "xml" one of text, json'],
    [['--out', 'a', '--out', 'b'], '--out is given more than once'],
  ])('%j is refused', (argv, said) => {
    expect(faultOf(...argv)).toContain(said)
  })

  it('are refused all at once', () => {
    const parsed = parse('--outt', '--format', 'xml', '--yes=1')
    expect(parsed.ok ? 0 : parsed.faults.length).toBe(3)
  })

  it('are refused with more arguments than the command takes', () => {
    const parsed = parseOptions(['a', 'b', 'c'], SPECS, 1)
    expect(parsed.ok ? [] : parsed.faults.map((one) => one.path)).toEqual(['b', 'c'])
    expect(parseOptions(['a'], SPECS, 1).ok).toBe(true)
  })
})

describe('the time to judge at', () => {
  const clock = () => new Date('2026-11-21T05:00:00.123Z')
  it.each([
    [null, '2026-11-21T05:00:00Z'],
    ['2026-11-21T05:00:00Z', '2026-11-21T05:00:00Z'],
    ['2026-11-21T07:00:00+02:00', '2026-11-21T05:00:00Z'],
    ['2026-11-21T05:00:00.5Z', '2026-11-21T05:00:00.500Z'],
  ])('%s is %s', (text, told) => {
    expect(timeOption(text, clock)).toEqual({ ok: true, value: told })
  })

  it.each(['2026-11-21', '2026-11-21T05:00:00', 'now', '2026-02-30T05:00:00Z', '2026-11-21T25:00:00Z', '1763701200'])(
    '%s is refused, with an example',
    (text) => {
      const time = timeOption(text, clock)
      expect(time.ok ? [] : time.faults).toMatchObject([{ path: '--now', fix: expect.stringContaining('Z') }])
    },
  )
})

describe('every command', () => {
  it.each(Object.keys(COMMANDS))(
    '%s has its own name, a usage, and help of every option in lines that fit',
    async (name) => {
      const command = await COMMANDS[name]!.load()
      expect([command.name, command.usage.split(' ')[0]]).toEqual([name, name])
      const help = helpText(command.usage, command.summary, command.options)
      for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`)
      expect(help).toContain(`Usage: risk-gate ${name}`)
      expect(help).not.toMatch(/\bundefined\b/)
    },
  )

  it.each(Object.keys(COMMANDS))('%s refuses an option that it does not have, with exit code 2', async (name) => {
    const command = await COMMANDS[name]!.load()
    let error = ''
    const world = {
      out: () => undefined,
      error: (text: string) => {
        error += text
      },
      clock: () => new Date(0),
      colour: false,
      environment: {},
    }
    expect(await command.run(['--no-such-option'], world)).toBe(2)
    expect(error).toContain('--no-such-option: is no option of this command')
  })
})

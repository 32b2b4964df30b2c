import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cli } from '../../src/cli.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EXAMPLE = join(ROOT, 'policies/examples/baseline')
const PAGE = join(ROOT, 'policies/first-gate.md')
const GUIDE = readFileSync(PAGE, 'utf8')
/** Blocks of the page that are run, in order: a line that begins with `$ ` is a command, what follows is what it prints. */
const BLOCK = /^```console\n([\s\S]*?)^```$/gm
const commandsOf = (block: string) => [...block.matchAll(/^\$ (.*)$/gm)].map((match) => match[1] ?? '')

/** Commits are made at a fixed time by a fixed person, so that their ids stand in the page as they come. */
const ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Erin Engineer',
  GIT_AUTHOR_EMAIL: '7+erin@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'Erin Engineer',
  GIT_COMMITTER_EMAIL: '7+erin@users.noreply.github.com',
  GIT_AUTHOR_DATE: '2026-11-20T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-20T09:00:00Z',
}
const before = process.cwd()
let clone: string

const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: clone, env: ENV, encoding: 'utf8' })

/** Lays the files of a part of the example into the clone: those of the model and its reports, and nothing of a gate. */
function lay(part: string): void {
  const folder = join(EXAMPLE, part)
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/^(policies|governance)/.test(path) || !statSync(join(folder, path)).isFile()) continue
    mkdirSync(dirname(join(clone, path)), { recursive: true })
    writeFileSync(join(clone, path), readFileSync(join(folder, path)))
  }
}

/** Runs one command of the page and gives what it printed. */
async function run(command: string): Promise<string> {
  // Training is somebody else's: its result is the retrained model of the example.
  if (command.startsWith('python ')) {
    lay('failing')
    return ''
  }
  if (!command.startsWith('risk-gate ')) return shell(command)
  let printed = ''
  const out = (text: string) => {
    printed += text
  }
  const argv = command.split(' ').slice(1)
  const code = await cli(argv, {
    out,
    error: out,
    clock: () => new Date('2026-11-21T09:00:00Z'),
    colour: false,
    environment: {},
  })
  return `${printed.trimEnd()}\n(exit code ${code})\n`
}

beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), 'risk-gate-init-')), 'urgent-repair')
  mkdirSync(join(clone, 'src'), { recursive: true })
  lay('base')
  writeFileSync(join(clone, 'src/train.py'), 'print("made up")\n')
  writeFileSync(join(clone, 'requirements.txt'), 'scikit-learn==1.7.2\ndvc==3.60.0\n')
  writeFileSync(join(clone, 'README.md'), '# Urgent repairs\n')
  shell('git init -q -b main . && git remote add origin https://github.com/acme/urgent-repair.git')
  shell('git add -A && git commit -q -m "A model"')
  process.chdir(clone)
})
afterAll(() => {
  process.chdir(before)
  rmSync(dirname(clone), { recursive: true, force: true })
})

it('the page has a gate that is made, checked and used', () => {
  const commands = commandsOf(GUIDE).join('\n')
  for (const needed of ['risk-gate init --yes', 'risk-gate lint', 'risk-gate check']) expect(commands).toContain(needed)
})

it('everything that the page shows is what happens (vitest run THIS --update writes it anew)', async () => {
  let page = ''
  let end = 0
  for (const match of GUIDE.matchAll(BLOCK)) {
    const steps: string[] = []
    for (const command of commandsOf(match[1] ?? '')) {
      const printed = await run(command)
      steps.push(`$ ${command}\n${printed === '' ? '' : `${printed.trimEnd()}\n`}`)
    }
    page += `${GUIDE.slice(end, match.index)}\`\`\`console\n${steps.join('')}\`\`\``
    end = match.index + match[0].length
  }
  await expect(page + GUIDE.slice(end)).toMatchFileSnapshot(PAGE)
}, 60_000)

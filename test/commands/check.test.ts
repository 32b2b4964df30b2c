import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/commands/check.js'
import { helpText } from '../../src/commands/shared/options.js'
import type { Decision, Finding } from '../../src/domain/decision.js'
import { canonical } from '../../src/record.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EXAMPLE = 'policies/examples/loan'
const BUNDLE = join(ROOT, `${EXAMPLE}.bundle`)
const NOW = '2026-11-21T09:00:00Z'
const GIT = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null' }

let scratch: string
let clone: string
const before = process.env['TMPDIR']
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, env: GIT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'risk-gate-check-'))
  clone = join(scratch, 'clone')
  git(scratch, 'clone', '-q', '-b', 'retrain', BUNDLE, clone)
  mkdirSync(join(scratch, 'tmp'))
  process.env['TMPDIR'] = join(scratch, 'tmp')
})
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  rmSync(scratch, { recursive: true, force: true })
})

/** Runs `check` and gives what a shell would see of it. */
async function run(...argv: string[]) {
  const seen = { out: '', error: '' }
  const code = await check.run(argv, {
    out: (text) => {
      seen.out += text
    },
    error: (text) => {
      seen.error += text
    },
    clock: () => new Date(NOW),
    colour: false,
    environment: {},
  })
  return { code, ...seen }
}

const onBundle = (head: string, ...more: string[]) =>
  run('--repo', BUNDLE, '--base', 'main', '--head', head, '--now', NOW, ...more)

const findingsOf = (text: string): readonly Finding[] =>
  (JSON.parse(text) as Decision).models.flatMap((model) => model.findings)
const notHeld = (text: string) =>
  findingsOf(text)
    .filter((one) => one.outcome !== 'satisfied' && one.outcome !== 'not-applicable')
    .map((one) => [one.requirement, one.outcome, Object.values(one.slice ?? {}).join() || null, one.waiver !== null])
    .sort()

describe('check on the example bundle', () => {
  it('fails the change that must not be merged, for exactly the reasons that it was made to show', async () => {
    const { code, out, error } = await onBundle('retrain', '--format', 'json')
    expect([code, error]).toEqual([1, ''])
    expect(notHeld(out)).toEqual([
      ['group-recall', 'inconclusive', 'Pacific Islander', false],
      // A warning: the risk that these two control stands as high as before they were introduced.
      ['risks-treated', 'violated', null, false],
      ['said-is-measured', 'violated', null, false],
      ['selection-rates', 'violated', '*', false],
    ])
    const decision = JSON.parse(out) as Decision
    expect(decision).toMatchObject({ verdict: 'fail', repository: null, pull_request: null, evaluated_at: NOW })
    expect(decision.models[0]?.lineage.verified).toBeGreaterThan(20)
  })

  it('passes the mended change with its one waiver', async () => {
    const { code, out } = await onBundle('retrain-mended', '--format', 'json')
    expect(code).toBe(0)
    expect((JSON.parse(out) as Decision).verdict).toBe('pass-with-waivers')
    expect(notHeld(out)).toEqual([
      ['group-recall', 'inconclusive', 'Pacific Islander', true],
      ['risks-treated', 'violated', null, false],
      ['selection-rates', 'inconclusive', '*', false],
    ])
  })

  it('blocks the mended change once the waiver has run out', async () => {
    const { code, out } = await run(
      ...['--repo', BUNDLE, '--base', 'main', '--head', 'retrain-mended', '--now', '2027-04-01T00:00:00Z'],
      ...['--format', 'json'],
    )
    expect(code).toBe(1)
    expect(notHeld(out)).toContainEqual(['group-recall', 'inconclusive', 'Pacific Islander', false])
  })

  it('passes a change of no model', async () => {
    const { code, out } = await onBundle('main', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ verdict: 'pass', reason: 'no-model-change', models: [] })
  })

  it('writes the same canonical bytes that it prints, twice the same, and every other form', async () => {
    const folder = join(scratch, 'out')
    const first = await onBundle('retrain', '--format', 'json', '--out', folder)
    const written = readFileSync(join(folder, 'decision.json'), 'utf8')
    expect(first.out).toBe(`${written}\n`)
    expect(canonical(JSON.parse(written) as Decision)).toBe(written)
    expect((await onBundle('retrain', '--format', 'json')).out).toBe(first.out)
    expect(readdirSync(folder).sort()).toEqual([
      'decision.json',
      'report.html',
      'results.sarif',
      'review.md',
      'statement.json',
    ])
    const markdown = await onBundle('retrain', '--format', 'markdown')
    expect(markdown.out).toBe(readFileSync(join(folder, 'review.md'), 'utf8'))
    expect(markdown.out).toMatch(/⛔ Model risk gate: `loan-approval` must not merge yet/)
    const sarif = await onBundle('retrain', '--format', 'sarif')
    expect(JSON.parse(sarif.out)).toMatchObject({ version: '2.1.0' })
    expect((await onBundle('retrain')).out).toMatch(/^⛔ fail: loan-approval must not merge yet/)
  })

  it('gives the same decision for a clone of it', async () => {
    const bundled = await onBundle('retrain', '--format', 'json')
    const cloned = await run(
      ...['--repo', join(clone, 'src'), '--base', 'origin/main', '--head', 'retrain', '--now', NOW, '--format', 'json'],
    )
    expect(cloned).toEqual(bundled)
  })

  it('leaves nothing behind', async () => {
    await onBundle('retrain-mended')
    await onBundle('nowhere')
    expect(readdirSync(join(scratch, 'tmp'))).toEqual([])
  })
})

describe('check of a working tree', () => {
  it('judges files that are not committed', async () => {
    const here = (...more: string[]) =>
      run('--repo', clone, '--base', 'origin/main', '--head', '.', '--now', NOW, '--format', 'json', ...more)
    expect(notHeld((await here()).out)).toContainEqual(['said-is-measured', 'violated', null, false])
    const card = join(clone, 'models/loan/README.md')
    const text = readFileSync(card, 'utf8')
    try {
      writeFileSync(card, text.replace('type: accuracy, value: 0.805', 'type: accuracy, value: 0.780'))
      const { code, out } = await here()
      expect(code).toBe(1)
      expect(notHeld(out).map(([requirement]) => requirement)).toEqual([
        'group-recall',
        'risks-treated',
        'selection-rates',
      ])
    } finally {
      writeFileSync(card, text)
    }
  })
})

describe('the example', () => {
  it.each<[branch: string, path: string, source: string]>([
    ['main', 'policies/risk-policy.yml', 'policies/risk-policy.yml'],
    ['main', 'governance/loan/risks.yml', 'governance/risks.yml'],
    ['main', 'governance/loan/response-plan.yml', 'governance/response-plan.yml'],
    ['main', 'governance/loan/incidents/2026-001.yml', 'governance/incidents/2026-001.yml'],
    ['main', 'dvc.yaml', 'dvc.yaml'],
    ['main', 'params.yaml', 'params/main.yaml'],
    ['retrain', 'params.yaml', 'params/retrain.yaml'],
    ['retrain-mended', 'params.yaml', 'params/retrain-mended.yaml'],
    ...readdirSync(join(ROOT, EXAMPLE, 'src')).map((name): [string, string, string] => [
      'retrain',
      `src/${name}`,
      `src/${name}`,
    ]),
  ])('%s:%s is what stands beside the bundle (make.sh)', (branch, path, source) => {
    expect(git(clone, 'show', `origin/${branch}:${path}`)).toBe(readFileSync(join(ROOT, EXAMPLE, source), 'utf8'))
  })

  it('waives for the mended model and no other', () => {
    const model = execFileSync('git', ['show', 'origin/retrain-mended:models/loan/model.joblib'], {
      cwd: clone,
      env: GIT,
    })
    const digest = `sha256:${createHash('sha256').update(model).digest('hex')}`
    const template = readFileSync(join(ROOT, EXAMPLE, 'policies/waivers.template.yml'), 'utf8')
    expect(git(clone, 'show', 'origin/main:policies/waivers.yml')).toBe(template.replace('{{model-digest}}', digest))
  })

  it('is small, names no machine and nobody who exists', () => {
    expect(readFileSync(BUNDLE).length).toBeLessThan(900_000)
    for (const branch of ['main', 'retrain', 'retrain-mended']) {
      const grep = ['grep', '-I', '-l', '-E', '/(home|root|Users|tmp/tmp)', `origin/${branch}`]
      expect(() => git(clone, ...grep)).toThrow()
      expect(git(clone, 'log', '--format=%ae%n%ce', `origin/${branch}`)).toMatch(
        /^(\d+\+[a-z-]+@users\.noreply\.github\.com\n)+$/,
      )
    }
  })
})

describe('check refuses, with exit code 2 and a way out', () => {
  const cut = () => {
    const path = join(scratch, 'cut.bundle')
    writeFileSync(path, readFileSync(BUNDLE).subarray(0, 200_000))
    return path
  }
  const partial = () => {
    const path = join(scratch, 'partial.bundle')
    git(clone, 'bundle', 'create', '-q', path, 'retrain', '^origin/main~1')
    return path
  }
  const plain = () => {
    const path = join(scratch, 'plain.txt')
    writeFileSync(path, '# v4 git bundle\n')
    return path
  }
  it.each<[string, () => string[], RegExp]>([
    ['an option that is not known', () => ['--hed=x'], /--hed: is no option .*did you mean --head\?/],
    ['an option without its value', () => ['--repo'], /--repo: needs a value: DIR/],
    ['an option twice', () => ['--head', 'a', '--head', 'b'], /--head: is given more than once/],
    ['a format that is not known', () => ['--format', 'yaml'], /--format: cannot be "yaml".*one of text, json/],
    ['a time without a zone', () => ['--now', '2026-11-21 09:00'], /--now: .*RFC 3339 time with a zone/],
    ['a folder that is no repository', () => ['--repo', join(scratch, 'tmp')], /no git repository.*git bundle/],
    ['a path that is not there', () => ['--repo', join(scratch, 'nowhere')], /no git repository/],
    ['a file that is no bundle', () => ['--repo', plain()], /no git repository/],
    ['a bundle that is cut short', () => ['--repo', cut()], /cut\.bundle: git could not read it/],
    ['a bundle that lacks commits', () => ['--repo', partial()], /partial\.bundle: git could not read it/],
    ['the working tree of a bundle', () => ['--repo', BUNDLE, '--head', '.'], /--head: "\." is the working tree/],
    ['a branch that is not there', () => ['--repo', BUNDLE, '--head', 'gone'], /--head: "gone" names no commit/],
    ['a base that is an option', () => ['--repo', BUNDLE, '--base=--all'], /--base: "--all" names no commit/],
    ['a policy outside the repository', () => ['--repo', BUNDLE, '--policy', '../p.yml'], /--policy: .*no path inside/],
  ])('%s', async (_, argv, message) => {
    const { code, out, error } = await run(...argv())
    expect([code, out]).toEqual([2, ''])
    expect(error.trimEnd()).toMatch(message)
    expect(error.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a base without a policy, and still gives a decision that says so', async () => {
    const { code, out, error } = await onBundle('retrain', '--policy', 'policies/none.yml', '--format', 'json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ verdict: 'error', policy: null, models: [] })
    expect(error).toMatch(/policies\/none\.yml: there is no policy on the base branch.*bootstrap.*\[policy\/missing\]/)
  })
})

it('--help tells every option', () => {
  const text = helpText(check.usage, check.summary, check.options)
  for (const name of Object.keys(check.options)) expect(text).toContain(`--${name}`)
  expect(text).toMatch(/^Usage: risk-gate check/)
})

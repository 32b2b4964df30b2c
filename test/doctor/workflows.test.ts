import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine, type Hole, type HoleStatus, readWorkflow, type Workflow } from '../../src/doctor/index.js'

const FOLDER = new URL('../../policies/workflows/', import.meta.url)
const shipped = (name: string) =>
  readFileSync(new URL(name, FOLDER), 'utf8').replaceAll(/@0{40}/g, '@1234567890123456789012345678901234567890')
const TARGET = shipped('gate-pull-request-target.yml')

function workflow(text: string, path = '.github/workflows/gate.yml'): Workflow {
  const read = readWorkflow(text, path)
  if (!read.ok) throw new Error(read.faults[0]!.message)
  return read.value
}

const look = (...workflows: readonly Workflow[]): readonly Hole[] =>
  examine({ workflows, gate: { action: null, itself: false }, branch: 'main', repository: null, rules: null })

const of = (holes: readonly Hole[], id: string): readonly HoleStatus[] =>
  holes.filter((one) => one.id === id).map(({ status }) => status)

describe('the workflows that are shipped', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.startsWith('gate-')))(
    '%s has no open hole once the commit is put in',
    (name) => {
      const holes = look(workflow(shipped(name)))
      expect(holes.filter(({ status }) => status === 'open')).toEqual([])
      expect(of(holes, 'gate-workflow')).toEqual(['closed'])
    },
  )

  it('the one for pull_request_target has no weak one either', () => {
    expect(look(workflow(TARGET)).filter(({ status }) => status !== 'closed')).toEqual([])
  })

  it('the one that audits makes no hole beside it', () => {
    const audit = workflow(shipped('audit.yml'), '.github/workflows/audit.yml')
    expect(look(workflow(TARGET), audit).filter(({ status }) => status !== 'closed')).toEqual([])
  })

  it('the watch beside it opens none', () => {
    const both = look(workflow(TARGET), workflow(shipped('watch.yml'), '.github/workflows/model-watch.yml'))
    expect(both.filter(({ status }) => status === 'open')).toEqual([])
  })

  it('the simple one says that the pull request brings it along', () => {
    expect(of(look(workflow(shipped('gate-pull-request.yml'))), 'workflow-source')).toEqual(['weak'])
  })

  it('are open while the commit is not put in', () => {
    const text = readFileSync(new URL('gate-pull-request-target.yml', FOLDER), 'utf8')
    expect(of(look(workflow(text)), 'pinned')).toEqual(['open', 'open'])
  })
})

/** Ways to break the good workflow: what is written in place of what, and the hole that it makes. */
const BREAKS: readonly (readonly [what: string, from: string, to: string, id: string, status: HoleStatus])[] = [
  ['an input in another spelling', 'mode: evaluate', 'mode: evaluate\n          polcy: strict.yml', 'inputs', 'weak'],
  ['an input that nobody has', 'mode: evaluate', 'mode: evaluate\n          strictness: high', 'inputs', 'weak'],
  ['an edited trigger that does not hear a new base', ', edited', '', 'events', 'open'],
  ['no merge queue', 'merge_group:\n    types: [checks_requested]', 'workflow_dispatch:', 'events', 'weak'],
  ['only some branches', 'types: [opened', 'branches: [release]\n    types: [opened', 'events', 'open'],
  ['paths filter', 'types: [opened', 'paths: ["models/**"]\n    types: [opened', 'runs-always', 'open'],
  [
    'job condition',
    'name: model-risk-gate\n',
    'name: model-risk-gate\n    if: github.actor != "x"\n',
    'runs-always',
    'open',
  ],
  ['needs', 'name: model-risk-gate\n', 'name: model-risk-gate\n    needs: [publish]\n', 'runs-always', 'open'],
  [
    'matrix',
    'name: model-risk-gate\n',
    'name: model-risk-gate\n    strategy: {matrix: {a: [1]}}\n',
    'runs-always',
    'open',
  ],
  ['step condition', '- id: gate\n', '- id: gate\n        if: always()\n', 'runs-always', 'open'],
  [
    'job goes on',
    'name: model-risk-gate\n',
    'name: model-risk-gate\n    continue-on-error: true\n',
    'conclusion',
    'open',
  ],
  [
    'job may go on',
    'name: model-risk-gate\n',
    'name: model-risk-gate\n    continue-on-error: ${{ true }}\n',
    'conclusion',
    'open',
  ],
  ['step goes on', '- id: gate\n', '- id: gate\n        continue-on-error: true\n', 'conclusion', 'open'],
  [
    'second job of the name',
    '  publish: ',
    '  other:\n    name: model-risk-gate\n    runs-on: ubuntu-latest\n    steps: [{run: "true"}]\n  publish: ',
    'check-name',
    'open',
  ],
  [
    'a tag',
    'risk-gate@1234567890123456789012345678901234567890 # the commit of a release\n        with:\n          mode: evaluate',
    'risk-gate@v1\n        with:\n          mode: evaluate',
    'pinned',
    'open',
  ],
  [
    'write-all',
    'permissions:\n      contents: read\n      pull-requests: read',
    'permissions: write-all',
    'rights',
    'open',
  ],
  ['more rights', 'pull-requests: read ', 'pull-requests: write ', 'rights', 'weak'],
  ['no word of rights', 'permissions: {}', 'env: {}', 'rights', 'closed'],
  ['no concurrency', 'concurrency:\n', 'defaults:\n', 'one-at-a-time', 'weak'],
  [
    'own runner',
    'runs-on: ubuntu-latest\n    timeout-minutes: 10',
    'runs-on: [self-hosted, linux]\n    timeout-minutes: 10',
    'runner',
    'weak',
  ],
  [
    'head checked out',
    'steps:\n      - id: gate',
    'steps:\n      - uses: actions/checkout@1234567890123456789012345678901234567890\n        with: {ref: "${{ github.event.pull_request.head.sha }}", persist-credentials: false}\n      - id: gate',
    'untrusted-code',
    'open',
  ],
  [
    'unsafe checkout allowed',
    'steps:\n      - id: gate',
    'steps:\n      - uses: actions/checkout@1234567890123456789012345678901234567890\n        with: {allow-unsafe-pr-checkout: true, persist-credentials: false}\n      - id: gate',
    'untrusted-code',
    'open',
  ],
  [
    'credentials left',
    'steps:\n      - id: gate',
    'steps:\n      - uses: actions/checkout@1234567890123456789012345678901234567890\n      - id: gate',
    'credentials',
    'weak',
  ],
  [
    'title in a script',
    'steps:\n      - id: gate',
    'steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n      - id: gate',
    'untrusted-code',
    'open',
  ],
  [
    'branch name in a script',
    'steps:\n      - id: gate',
    'steps:\n      - run: echo ${{ github.head_ref }}\n      - id: gate',
    'untrusted-code',
    'open',
  ],
  [
    'fetched by hand',
    'steps:\n      - id: gate',
    'steps:\n      - run: git fetch origin refs/pull/1/head\n      - id: gate',
    'untrusted-code',
    'open',
  ],
  [
    'digest not handed over',
    'decision-digest: ${{ needs.model-risk-gate.outputs.decision-digest }}',
    'comment: always',
    'handed-over',
    'weak',
  ],
]

describe('a workflow that was edited', () => {
  it.each(BREAKS)('%s', (_, from, to, id, status) => {
    expect(TARGET).toContain(from)
    expect(of(look(workflow(TARGET.replace(from, to))), id)).toContain(status)
  })

  it('is told with its line and how to mend it', () => {
    const found = look(workflow(TARGET.replace(', edited', ''))).find(({ status }) => status === 'open')!
    expect(found).toMatchObject({ id: 'events', path: '.github/workflows/gate.yml', line: 5 })
    expect(found.fix).toContain('edited')
    expect(found.why).not.toBe('')
  })

  it.each([
    ['polcy: strict.yml', ['did you mean "policy"?']],
    ['Policy: strict.yml', []],
    ['strictness: high', [expect.stringMatching(/^take it out; inputs are policy, waivers, /)]],
  ])('an input %s: %j', (line, fixes) => {
    const holes = look(workflow(TARGET.replace('mode: evaluate', `mode: evaluate\n          ${line}`)))
    expect(holes.filter(({ id, status }) => id === 'inputs' && status === 'weak').map(({ fix }) => fix)).toEqual(fixes)
  })

  it('never closes one hole by opening another', () => {
    const broken = BREAKS.filter(([, , , , status]) => status !== 'closed')
    fc.assert(
      fc.property(fc.subarray([...broken], { minLength: 1, maxLength: 4 }), (some) => {
        const text = some.reduce((now, [, from, to]) => now.replace(from, to), TARGET)
        const read = readWorkflow(text, 'x.yml')
        // Two edits of one place may leave no YAML: a fault, and never a pass.
        if (!read.ok) return
        expect(look(read.value).some(({ status }) => status !== 'closed')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the command line as the gate', () => {
  const job = (run: string) =>
    workflow(
      `on:\n  pull_request: {types: [opened, synchronize, reopened, edited]}\n  merge_group:\npermissions: {contents: read}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${run}\n`,
    )

  it.each<[string, HoleStatus]>([
    ['npx risk-gate check --out out', 'closed'],
    ['node dist/cli.js check', 'closed'],
    ['risk-gate check || true', 'open'],
    ['risk-gate check; echo done', 'open'],
    ['risk-gate check | tee log', 'open'],
    ['risk-gate check &', 'open'],
    ['set +e\n          risk-gate check\n          echo done', 'open'],
  ])('%s: %s', (run, status) => {
    expect(of(look(job(run)), 'conclusion')).toEqual([status])
  })
})

describe('other workflows', () => {
  const other = (permissions: string, event = 'pull_request') =>
    workflow(
      `on: ${event}\njobs:\n  tests:\n    runs-on: ubuntu-latest\n    permissions: ${permissions}\n    steps: [{run: make}]\n`,
      '.github/workflows/tests.yml',
    )

  it.each<[string, string, HoleStatus]>([
    ['{checks: write}', 'pull_request', 'weak'],
    ['{statuses: write}', 'pull_request', 'weak'],
    ['write-all', 'pull_request_target', 'weak'],
    ['{checks: read}', 'pull_request', 'closed'],
    ['{checks: write}', 'push', 'closed'],
  ])('with %s on %s: %s', (permissions, event, status) => {
    expect(of(look(workflow(TARGET), other(permissions, event)), 'other-writers')).toEqual([status])
  })

  it('with a job of the name of the check are told', () => {
    const forger = workflow(
      'on: pull_request\njobs:\n  model-risk-gate:\n    runs-on: ubuntu-latest\n    steps: [{run: "true"}]\n',
      '.github/workflows/z.yml',
    )
    const found = look(workflow(TARGET), forger).find(({ id }) => id === 'check-name')
    expect(found).toMatchObject({ status: 'open', path: '.github/workflows/z.yml', line: 3 })
  })
})

it('says that nothing runs the gate', () => {
  expect(of(look(), 'gate-workflow')).toEqual(['open'])
  const named = workflow(TARGET.replaceAll('OWNER/risk-gate@', 'acme/gate@'))
  expect(of(look(named), 'gate-workflow')).toEqual(['open'])
  const holes = examine({
    workflows: [named],
    gate: { action: 'Acme/Gate', itself: false },
    branch: null,
    repository: null,
    rules: null,
  })
  expect(of(holes, 'gate-workflow')).toEqual(['closed'])
})

describe('a file that is no workflow', () => {
  it.each([
    ['no YAML', 'on: [', 'artifact/syntax'],
    ['no jobs', 'on: push\n', 'artifact/schema'],
    ['no event', 'jobs: {a: {steps: []}}\n', 'artifact/schema'],
    ['a list', '- on\n', 'artifact/schema'],
  ])('%s', (_, text, code) => {
    const read = readWorkflow(text, 'w.yml')
    expect(read.ok ? null : read.faults[0]!.code).toBe(code)
  })

  it.each([
    'on: push\njobs: {a: 1}\n',
    'on: {push: [1]}\njobs: {a: {steps: {b: 1}, runs-on: 7}}\n',
    'on: 7\njobs: {a: {steps: [1, [2]]}}\n',
  ])('odd values are read without harm: %j', (text) => {
    expect(of(look(workflow(text)), 'gate-workflow')).toEqual(['open'])
  })
})

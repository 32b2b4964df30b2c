import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { init, runInit } from '../../src/commands/init.js'
import { lint } from '../../src/commands/lint.js'
import { type Asker, terminalAsker } from '../../src/commands/shared/prompts.js'
import { CLOCK, run } from '../fakes/command-line.js'
import { type Files, makeRepository, type TestRepository } from '../fakes/repository.js'

const POLICY = 'policies/risk-policy.yml'
const ROWS = `id,y_true,y_pred,y_score,sex,race\n${Array.from({ length: 200 }, (_, at) => `c${at},${at % 2},${at % 2},0.${at % 2 ? 9 : 1},${'FM'[at % 2]},${'AB'[at % 3 ? 1 : 0]}`).join('\n')}\n`
const CARD =
  '# Loans\n\n## Intended use\n\nIt sorts applications so that a clerk reads the doubtful ones first of all.\n'
const FILES: Files = {
  'models/loan/model.pkl': 'bytes',
  'models/loan/README.md': CARD,
  'reports/predictions.csv': ROWS,
  'requirements.txt': 'scikit-learn\n',
}

const made: TestRepository[] = []
const repository = (files: Files) => {
  const one = makeRepository([{ branch: 'main', files }])
  made.push(one)
  return one.folder
}
afterEach(() => {
  for (const one of made.splice(0)) one.remove()
})

/** Runs `init` with somebody who answers. */
async function withAnswers(folder: string, asker: Partial<Asker>) {
  let [out, error] = ['', '']
  const whole: Asker = {
    confirm: async (_, fallback) => fallback,
    text: async (_, fallback) => fallback,
    choose: async (_, __, fallback) => fallback,
    ...asker,
  }
  const world = {
    out: (text: string) => {
      out += text
    },
    error: (text: string) => {
      error += text
    },
    clock: () => new Date(CLOCK),
    colour: false,
    environment: {},
  }
  return { code: await runInit([folder], world, async () => whole), out, error }
}

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

describe('init --yes', () => {
  it('writes a policy without fault, the workflow and code owners, and says what only warns', async () => {
    const folder = repository(FILES)
    const { code, out, error } = await run(init, folder, '--yes')
    expect([code, error]).toEqual([0, ''])
    for (const path of [POLICY, '.github/workflows/model-risk-gate.yml', '.github/CODEOWNERS']) {
      expect(out).toContain(`wrote ${path}`)
      expect(existsSync(join(folder, path))).toBe(true)
    }
    const policy = text(folder, POLICY)
    expect(policy).toContain('extends: [builtin/baseline, builtin/credit]')
    expect(policy).toContain('tier: high')
    expect(policy).toContain('groups: [sex, race]')
    expect(policy).toMatch(/- id: baseline-risks {3}# .+\n {4}severity: warn/)
    const linted = await run(lint, join(folder, POLICY))
    expect([linted.code, linted.error]).toEqual([0, ''])
    expect(linted.out).not.toContain('warning')
  })

  it('does not soften what was measured, or what people decide', async () => {
    const folder = repository(FILES)
    await run(init, folder, '--yes')
    const policy = text(folder, POLICY)
    for (const id of [
      'credit-ranks',
      'credit-offers-by-group',
      'credit-effective-challenge',
      'credit-policy-change',
      'baseline-sign-off',
    ])
      expect(policy).not.toContain(`id: ${id}`)
  })

  it('overwrites nothing, and says what to add', async () => {
    const theirs = { [POLICY]: 'mine\n', CODEOWNERS: '* @acme/all\n' }
    const folder = repository({ ...FILES, ...theirs })
    const { code, out } = await run(init, folder, '--yes')
    expect(code).toBe(0)
    expect(out).toContain(`kept  ${POLICY}`)
    expect(out).toContain('Add to CODEOWNERS: /policies/ @your-org/model-risk')
    for (const [path, content] of Object.entries(theirs)) expect(text(folder, path)).toBe(content)
  })

  it('writes nothing behind a link that leads out', async () => {
    const folder = repository(FILES)
    const outside = mkdtempSync(join(tmpdir(), 'risk-gate-outside-'))
    symlinkSync(outside, join(folder, 'policies'))
    const { out } = await run(init, folder, '--yes')
    expect(out).toContain(`left out ${POLICY}, which lies behind a symbolic link`)
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  it('knows an application of a language model by its prompts and its tests', async () => {
    const folder = repository({
      'promptfooconfig.yaml': 'prompts: [prompts/answer.md]\n',
      'prompts/answer.md': 'Answer from the rules.\n',
      'README.md': '# Assistant\n',
    })
    const { out } = await run(init, folder, '--yes')
    expect(out).toMatch(/promptfooconfig\.yaml, prompts\/\*\*, card README\.md/)
    const policy = text(folder, POLICY)
    expect(policy).toContain('builtin/llm-application')
    expect(policy).toContain('paths: ["promptfooconfig.yaml", "prompts/**"]')
    expect(policy).toContain('tier: limited')
  })

  it('takes a pack and a second line', async () => {
    const folder = repository(FILES)
    await run(init, folder, '--yes', '--pack', 'hiring', '--second-line', '@acme/people-risk, bo')
    expect(text(folder, POLICY)).toContain('second-line: [acme/people-risk, bo]')
    expect(text(folder, POLICY)).toContain('builtin/hiring')
    expect(text(folder, '.github/CODEOWNERS')).toContain('@acme/people-risk @bo')
  })

  it.each<[string, Files]>([
    ['nothing but a text', { 'README.md': '# Hello\n' }],
    [
      'names that YAML would take for something else',
      { 'models/yes/no: {x}.pkl': 'b', 'models/null/#1 "a".pkl': 'c', 'reports/a\nb.csv': ROWS },
    ],
    [
      'several models and tables of one role',
      {
        'models/a.pkl': '1',
        'models/b.pkl': '2',
        'reports/a.csv': ROWS,
        'reports/a-2.csv': ROWS,
        'reports/b.csv': ROWS,
        'reports/c.csv': ROWS,
      },
    ],
    [
      'files that are cut short or no text',
      {
        ...FILES,
        'reports/x.json': '{"a":',
        'dvc.lock': '\u0000',
        'reports/p.parquet': 'PAR1',
        'reports/q.csv': '\u0000\u0001',
      },
    ],
    [
      'a label of words',
      { 'models/m.pkl': '1', 'reports/p.csv': ROWS.replace(/,1,1,/g, ',yes,yes,').replace(/,0,0,/g, ',no,no,') },
    ],
  ])('writes a policy without fault for %s', async (_, files) => {
    const folder = repository(files)
    const { code, error } = await run(init, folder, '--yes')
    expect([code, error]).toEqual([0, ''])
    const linted = await run(lint, join(folder, POLICY))
    expect([linted.code, linted.error]).toEqual([0, ''])
  })

  it('works in a folder that is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'risk-gate-plain-'))
    mkdirSync(dirname(join(folder, 'models/m.pkl')))
    writeFileSync(join(folder, 'models/m.pkl'), 'x')
    expect((await run(init, folder, '--yes')).code).toBe(0)
    expect(text(folder, POLICY)).toContain('artifact: models/m.pkl')
    rmSync(folder, { recursive: true })
  })
})

describe('init on a terminal', () => {
  it('writes what was answered, and only where somebody said so', async () => {
    const folder = repository({ ...FILES, CODEOWNERS: '* @acme/all\n' })
    const asked: string[] = []
    const { code } = await withAnswers(folder, {
      confirm: async (message, fallback) => {
        asked.push(message)
        return message.includes('workflows') ? false : message.includes('CODEOWNERS') ? true : fallback
      },
      text: async (message, fallback, check) => {
        expect(check('Not An Id!')).toBe(message.startsWith('Name') ? 'lower-case letters, digits and dashes' : null)
        return message.startsWith('Name') ? 'pre-screening' : fallback
      },
      choose: async (message) => (message.startsWith('How much') ? 'minimal' : 'baseline'),
    })
    expect(code).toBe(0)
    expect(asked.join()).toContain('CODEOWNERS is there already. Overwrite it?')
    expect(text(folder, POLICY)).toMatch(/- id: pre-screening\n {4}tier: minimal/)
    expect(text(folder, POLICY)).toContain('extends: [builtin/baseline]')
    expect(existsSync(join(folder, '.github/workflows/model-risk-gate.yml'))).toBe(false)
    expect(text(folder, 'CODEOWNERS')).toMatch(/^\* @acme\/all\n\n# The gate/)
  })

  it('lets a person ask for all of it at once', async () => {
    const folder = repository(FILES)
    const { out } = await withAnswers(folder, {
      confirm: async (message, fallback) => (/only warn|CODEOWNERS/.test(message) ? false : fallback),
    })
    expect(text(folder, POLICY)).not.toContain('severity: warn')
    expect(out).toContain('left out .github/CODEOWNERS: ')
    expect(out).toContain('Add to CODEOWNERS: /policies/')
  })

  it('does not overwrite where the answer is the one that is proposed', async () => {
    const folder = repository({ ...FILES, [POLICY]: 'mine\n' })
    await withAnswers(folder, {})
    expect(text(folder, POLICY)).toBe('mine\n')
  })

  it('ends in good order where the person leaves', async () => {
    const folder = repository(FILES)
    const left = Object.assign(new Error('left'), { name: 'ExitPromptError' })
    const { code, error } = await withAnswers(folder, { text: () => Promise.reject(left) })
    expect(code).toBe(2)
    expect(error).toContain('was left before its end')
    expect(existsSync(join(folder, POLICY))).toBe(false)
  })

  it('asks with a library that draws questions and takes keys', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    let drawn = ''
    output.on('data', (chunk: Buffer) => {
      drawn += chunk.toString('utf8')
    })
    const asker = await terminalAsker({ input, output })
    const answer = asker.text('Name of the model', 'loan', () => null)
    input.write('-2\n')
    expect(await answer).toBe('-2')
    const sure = asker.confirm('Write it?', true)
    input.write('n\n')
    expect(await sure).toBe(false)
    expect(drawn).toContain('Name of the model')
  })
})

it.each([
  [[], 'nobody to answer'],
  [['/nowhere-at-all', '--yes'], 'is no folder'],
  [['--yes', '--pack', 'credti'], '--pack: cannot be "credti"'],
])('says what is wrong with %j', async (argv, message) => {
  const { code, out, error } = await run(init, ...argv)
  expect([code, out]).toEqual([2, ''])
  expect(error).toContain(message)
})

/** Threats I: what became of the record afterwards. */

import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/commands/audit.js'
import type { AuditReport } from '../../src/domain/audit.js'
import { append } from '../../src/ledger/append.js'
import { checkChain, type RecordFile } from '../../src/ledger/chain.js'
import { HEAD_PATH, headRecord, parseHead } from '../../src/ledger/layout.js'
import { canonical } from '../../src/record.js'
import { run } from '../fakes/command-line.js'
import { DECISIONS } from '../fakes/decisions.js'
import { memoryLedger } from '../fakes/ledger.js'
import { makeMergeHistory } from '../fakes/merge-history.js'
import { mergedRepository } from '../fakes/merged-repository.js'
import type { TestRepository } from '../fakes/repository.js'

async function three() {
  const ledger = memoryLedger()
  for (const digit of ['1', '2', '3'])
    await append({ ...DECISIONS.pass, head: digit.repeat(40) }, ledger, {
      sleep: async () => undefined,
      random: () => 0,
    })
  const files: RecordFile[] = []
  for await (const file of ledger.records()) files.push(file)
  return { files, end: parseHead(ledger.files().get(HEAD_PATH)!) }
}

/** Faults of the chain and of its records. */
async function faultsOf(files: readonly RecordFile[], end: ReturnType<typeof parseHead>): Promise<number> {
  let faults = 0
  const given = async function* () {
    yield* files
  }
  const chain = await checkChain(given(), end, (record) => {
    faults += record.faults.length
  })
  return faults + chain.faults.length
}

describe('the ledger', () => {
  it('I1: shows a record that was edited, removed or moved', async () => {
    const { files, end } = await three()
    expect(await faultsOf(files, end)).toBe(0)
    const edited = {
      ...files[1]!,
      bytes: Buffer.from(Buffer.from(files[1]!.bytes!).toString().replace('"pass"', '"fail"')),
    }
    expect(await faultsOf(files.with(1, edited), end)).toBeGreaterThan(0)
    expect(await faultsOf([files[0]!, files[2]!], end)).toBeGreaterThan(0)
    const moved = [files[0]!, { ...files[2]!, path: files[1]!.path }, { ...files[1]!, path: files[2]!.path }]
    expect(await faultsOf(moved, end)).toBeGreaterThan(0)
  })

  it('I2: shows an end that was cut off', async () => {
    const { files, end } = await three()
    expect(await faultsOf(files.slice(0, 2), end)).toBeGreaterThan(0)
  })
})

describe('I2: the end of the ledger, cut off, through the whole audit', { timeout: 90_000 }, () => {
  const BRANCH = 'refs/heads/risk-gate-ledger'
  const decided = async (repo: TestRepository) => {
    const { code, out } = await run(audit, '--repo', repo.folder, '--format', 'json')
    return { code, report: JSON.parse(out) as AuditReport }
  }
  /** Puts the files of the ledger through an edit and commits them, as whoever may write to the branch could. */
  function rewrite(repo: TestRepository, edit: (tree: string) => void): void {
    const work = `${repo.folder}/ledger`
    repo.git('worktree', 'add', '-q', '--detach', work, BRANCH)
    edit(work)
    repo.git('-C', work, 'add', '-A')
    repo.git('-C', work, 'commit', '-q', '-m', 'Tidy up')
    repo.git('update-ref', BRANCH, repo.git('-C', work, 'rev-parse', 'HEAD').trim())
  }
  const recordsIn = (work: string) =>
    readdirSync(`${work}/decisions`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${work}/decisions/${name}`)

  // What is only deleted stays in the history of the branch, and is told as what it is.
  it.each<[string, (repo: TestRepository) => void, string]>([
    ['by setting the branch back', (repo) => repo.git('update-ref', BRANCH, `${BRANCH}~1`), 'ungated'],
    ['by deleting the last record', (repo) => rewrite(repo, (work) => rmSync(recordsIn(work).at(-1)!)), 'tampered'],
    [
      'with an end that fits what is left',
      (repo) =>
        rewrite(repo, (work) => {
          const [first, second, last] = recordsIn(work)
          expect(first).toBeDefined()
          rmSync(last!)
          const digest = `sha256:${/-([0-9a-f]{64})\.json$/.exec(second!)![1]}`
          writeFileSync(`${work}/${HEAD_PATH}`, canonical(headRecord({ sequence: 2, digest })))
        }),
      'tampered',
    ],
    ['whole', (repo) => repo.git('update-ref', '-d', BRANCH), 'ungated'],
  ])('I2: %s, shows at the merge that it was of', async (_, cut, told) => {
    const repo = await mergedRepository(3)
    try {
      expect(await decided(repo)).toMatchObject({ code: 0, report: { counts: { ungated: 0 }, ledger: { records: 3 } } })
      cut(repo)
      const { code, report } = await decided(repo)
      expect(code).toBe(1)
      const last = report.merges.find(({ commit }) => commit === repo.id('main'))
      expect(last?.problems).toEqual([told])
      if (told === 'ungated') expect(last).toMatchObject({ decision: null, verdict: null })
    } finally {
      repo.remove()
    }
  })
})

describe('the merges of a branch', () => {
  const history = makeMergeHistory({ seed: 7, merges: 40, between: 0, planted: 2 })
  afterAll(history.remove)
  const report = async (): Promise<AuditReport> =>
    JSON.parse((await run(audit, '--repo', history.folder, '--format', 'json')).out)
  const planted = (problem: string) =>
    [...history.expected].filter(([, problems]) => problems.some((one) => one === problem)).map(([commit]) => commit)

  it.each([
    ['I3: without a verdict', 'ungated'],
    ['I3: against its verdict', 'bypassed'],
    ['I4: of another content than was judged', 'content-differs'],
    ['I1: whose record was altered', 'tampered'],
  ])('%s are told', async (_, problem) => {
    const told = (await report()).merges.filter(({ problems }) => problems.some((one) => one === problem))
    expect(planted(problem).length).toBe(2)
    expect(told.map(({ commit }) => commit).sort()).toEqual(planted(problem).sort())
  })

  it('I4: by squash and rebase are found by their content', async () => {
    const sound = (await report()).merges.filter(({ problems }) => problems.length === 0)
    expect(sound.length).toBeGreaterThan(20)
    expect(sound.every(({ decision }) => decision !== null)).toBe(true)
  })

  it('I6: a decision that is in no chain is no record', async () => {
    const { files, end } = await three()
    const forged = { path: files[2]!.path.replace('3', '4'), bytes: files[2]!.bytes! }
    expect(await faultsOf([...files, forged], end)).toBeGreaterThan(0)
  })
})

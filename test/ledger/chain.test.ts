import { describe, expect, it } from 'vitest'
import { append } from '../../src/ledger/append.js'
import { type ChainRecord, checkChain, parseRecord, type RecordFile } from '../../src/ledger/chain.js'
import { HEAD_PATH, linkOfPath, parseHead, recordPath } from '../../src/ledger/layout.js'
import { bytesDigest, canonical } from '../../src/record.js'
import { DECISIONS } from '../fakes/decisions.js'
import { memoryLedger } from '../fakes/ledger.js'

const [, sample] = Object.entries(DECISIONS)[0]!

/** Five records, and what says where they end. */
async function five() {
  const ledger = memoryLedger()
  for (const number of [1, 2, 3, 4, 5])
    await append({ ...sample, head: String(number).repeat(40) }, ledger, {
      sleep: async () => undefined,
      random: () => 0,
    })
  const files: RecordFile[] = []
  for await (const file of ledger.records()) files.push(file)
  return { files, end: parseHead(ledger.files().get(HEAD_PATH)!) }
}

async function check(files: readonly RecordFile[], end: ReturnType<typeof parseHead>) {
  const records: ChainRecord[] = []
  const chain = await checkChain(
    (async function* () {
      yield* files
    })(),
    end,
    (record) => records.push(record),
  )
  const told = records.flatMap(({ sequence, faults }) => faults.map(({ message }) => `${sequence}: ${message}`))
  return { ...chain, told, sequences: records.map(({ sequence }) => sequence) }
}

/** A record replaced by one of another verdict under the digest of its new bytes. */
function replaced(file: RecordFile): RecordFile {
  const decision = JSON.parse(Buffer.from(file.bytes!).toString())
  const bytes = Buffer.from(canonical({ ...decision, verdict: 'pass-with-waivers' }))
  return { path: recordPath({ sequence: linkOfPath(file.path)!.sequence, digest: bytesDigest(bytes) }), bytes }
}

describe('a chain', () => {
  it('holds as it was appended', async () => {
    const { files, end } = await five()
    expect(await check(files, end)).toEqual({ records: 5, faults: [], told: [], sequences: [1, 2, 3, 4, 5] })
    expect(await check([], null)).toMatchObject({ records: 0, faults: [{ path: 'head.json' }] })
  })

  it('shows a record whose bytes are not those of its name', async () => {
    const { files, end } = await five()
    const bytes = Buffer.from(Buffer.from(files[2]!.bytes!).toString().replace('"verdict"', '"vardict"'))
    const { told } = await check(files.with(2, { ...files[2]!, bytes }), end)
    expect(told[0]).toBe('3: record 3 was altered')
  })

  it.each([0, 1, 2, 3])('shows record %i replaced by one that has a digest of its own', async (index) => {
    const { files, end } = await five()
    const { told } = await check(files.with(index, replaced(files[index]!)), end)
    expect(told).toEqual([`${index + 1}: record ${index + 1} is not the one that record ${index + 2} was chained to`])
  })

  it('shows the last one replaced, or taken away, by the end of the chain', async () => {
    const { files, end } = await five()
    expect((await check(files.with(4, replaced(files[4]!)), end)).faults).toMatchObject([{ path: 'head.json' }])
    expect((await check(files.slice(0, 4), end)).faults).toMatchObject([{ path: 'head.json' }])
  })

  it.each<[string, (files: readonly RecordFile[]) => RecordFile[], string]>([
    ['taken out', (files) => files.filter((_, index) => index !== 2), 'record 3 is gone'],
    ['taken out at the start', (files) => files.slice(2), 'records 1 to 2 are gone'],
    [
      'added beside another',
      (files) => [...files.slice(0, 2), replaced(files[1]!), ...files.slice(2)],
      'record 2 is there twice',
    ],
    [
      'of another name',
      (files) => [...files, { path: 'decisions/x.json', bytes: Buffer.from('{}') }],
      'is no record of the chain',
    ],
  ])('shows a record %s', async (_, change, message) => {
    const { files, end } = await five()
    expect((await check(change(files), end)).faults.map((one) => one.message)).toContain(message)
  })

  it('shows what the history of the branch tells: taken away, altered and put back', async () => {
    const { files, end } = await five()
    const first = files[1]!.bytes!
    expect((await check(files.with(1, { ...files[1]!, bytes: null, first }), end)).told).toEqual([
      '2: record 2 was taken away',
    ])
    expect((await check(files.with(1, { ...files[1]!, first }), end)).told).toEqual([
      '2: record 2 was altered and put back',
    ])
  })
})

describe('the bytes of a record', () => {
  const text = canonical(sample)
  it.each<[string, string]>([
    ['a key twice', text.replace('"verdict":', '"verdict":"pass","verdict":')],
    ['more after it', `${text}{}`],
    ['a space', text.replace(',', ', ')],
    ['a verdict that is none', text.replace(`"verdict":"${sample.verdict}"`, '"verdict":"fine"')],
    ['another schema', text.replace('decision/v1', 'decision/v2')],
    ['a digest of another length', text.replaceAll('"sha256":"', '"sha256":"0')],
    ['no head', text.replace(`"head":"${sample.head}",`, '')],
    ['nothing', ''],
  ])('are no record with %s', (_, altered) => {
    expect(altered).not.toBe(text)
    expect(parseRecord(Buffer.from(altered), 'decision.json').ok).toBe(false)
  })

  it.each(Object.entries(DECISIONS))('are one: %s', (_, decision) => {
    expect(parseRecord(Buffer.from(canonical(decision)), 'decision.json')).toMatchObject({ ok: true })
  })
})

describe('a path of a record', () => {
  it.each([1, 99, 100, 12_345, 99_999_999, 123_456_789_012])('is that of its place and digest: %i', (sequence) => {
    const link = { sequence, digest: `sha256:${'ab'.repeat(32)}` }
    expect(linkOfPath(recordPath(link))).toEqual(link)
  })

  it.each(['decisions/0000/00/00000000-', 'decisions/00000001-', 'x/0000/00/00000001-'])('is none: %s', (start) => {
    expect(linkOfPath(`${start}${'ab'.repeat(32)}.json`)).toBeNull()
  })
})

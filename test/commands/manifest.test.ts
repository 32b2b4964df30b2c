import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../../src/commands/manifest.js'
import { rowManifest } from '../../src/readers/row-manifest.js'
import { run, samplePath } from '../fakes/command-line.js'
import { contextOf, evidenceOf, fileOf, ofKind } from '../readers/reading.js'

let folder: string
const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const ROWS = 'id,name,born\n1,Ann,1980-01-02\n2,Ben,1990-02-03\n3,Ann,1980-01-02\n'
let [rows, salt, out] = ['', '', '']
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-manifest-'))
  rows = write('train.csv', ROWS)
  salt = write('salt.bin', 'a secret of 32 bytes, more or less')
  out = join(folder, 'train.manifest')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = async (text: string) =>
  ofKind(await evidenceOf(rowManifest, fileOf('m', text), contextOf()), 'row-manifest')[0]!

describe('manifest', () => {
  it('writes hashes that its reader takes, and none of the data', async () => {
    const { code, out: text, error } = await run(manifest, rows, '--id', 'id', '--salt-file', salt)
    expect([code, error]).toEqual([0, ''])
    expect(await read(text)).toMatchObject({ by: ['id'], rows: 3, of: { name: 'train.csv' } })
    expect(text).not.toMatch(/Ann|Ben|1980|secret/)
  })

  it('hashes several columns together; rows that are alike in them are one', async () => {
    const { code } = await run(manifest, rows, '--columns', 'name,born', '--salt-file', salt, '--out', out)
    expect(code).toBe(0)
    const one = await read(readFileSync(out, 'utf8'))
    expect([one.by, one.rows, one.hashes.length]).toEqual([['name', 'born'], 3, 2])
  })

  it('gives the same hashes for the same rows in another order and format', async () => {
    const other = write('b.csv', 'id;name\n3.0;x\n1;y\n2;z\n')
    const [a, b] = await Promise.all(
      [rows, other].map(async (path) => read((await run(manifest, path, '--id', 'id', '--salt-file', salt)).out)),
    )
    expect(a!.hashes).toEqual(b!.hashes)
    const parquet = await run(manifest, samplePath('loan/predictions.parquet'), '--columns', 'id', '--salt-file', salt)
    expect(parquet.code === 0 ? (await read(parquet.out)).rows : parquet.error).toBeTruthy()
  })

  it('says that hashes without a salt can be guessed', async () => {
    const { code, error, out: text } = await run(manifest, rows, '--id', 'id')
    expect([code, error]).toEqual([0, expect.stringContaining('--salt-file')])
    expect((await read(text)).key).toBeNull()
  })

  it.each([
    ['no file', () => ['--id', 'id'], /exactly one file/],
    ['no columns', () => [rows], /exactly one of --id and --columns/],
    ['both', () => [rows, '--id', 'id', '--columns', 'name'], /exactly one of/],
    ['a column twice', () => [rows, '--columns', 'name,name'], /twice/],
    ['a column that is not there', () => [rows, '--id', 'idd'], /did you mean "id"/],
    ['a short salt', () => [rows, '--id', 'id', '--salt-file', write('short', 'abc')], /at least 16/],
    ['a salt that is not there', () => [rows, '--id', 'id', '--salt-file', join(folder, 'no')], /no such file/],
    ['a file that is not there', () => [join(folder, 'no.csv'), '--id', 'id'], /no such file/],
    ['an empty id', () => [write('e.csv', 'id,a\n1,x\n,y\n'), '--id', 'id'], /row 2 has no id/],
    ['a folder to write to', () => [rows, '--id', 'id', '--out', folder], /it is a folder/],
  ])('%s is told', async (_, argv, message) => {
    const { code, error } = await run(manifest, ...argv())
    expect([code, error]).toEqual([2, expect.stringMatching(message)])
  })
})

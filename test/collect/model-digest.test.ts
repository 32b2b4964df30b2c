import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelDigest } from '../../src/collect/model-digest.js'
import { memoryTree, type TreeFiles } from '../fakes/trees.js'

const MODEL = 'models/credit/model.pkl'
const lfs = (name: string) => readFileSync(new URL(`../samples/lfs/${name}`, import.meta.url))
const dvc = (name: string) => readFileSync(new URL(`../samples/dvc-lock/${name}`, import.meta.url), 'utf8')
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
const pointer = (md5: string) => `outs:\n- {md5: ${md5}, size: 1, hash: md5, path: model.pkl}\n`
const A = 'a'.repeat(32)
const B = 'b'.repeat(32)

/** The digest and the file that gives it, or the code and path of the first fault. */
async function digestIn(files: TreeFiles) {
  const found = await modelDigest(memoryTree(files), MODEL)
  return found.ok ? [found.value.digest, found.value.path] : [found.faults[0]?.code, found.faults[0]?.path]
}

describe('the digest of a model', () => {
  it.each<[string, TreeFiles, readonly (string | null)[]]>([
    ['of the bytes', { [MODEL]: 'weights' }, [`sha256:${sha256('weights')}`, MODEL]],
    [
      'of what an LFS pointer names',
      { [MODEL]: lfs('00-good.pkl') },
      ['sha256:c4f3079e433eaeb4e02b25c94b16b5ffa833a7c0d1f7733a41a73080d10a4f1b', MODEL],
    ],
    ['as a .dvc file beside records it', { [`${MODEL}.dvc`]: pointer(A) }, [`md5:${A}`, `${MODEL}.dvc`]],
    ['as a lock records it', { 'dvc.lock': dvc('00-good.lock') }, ['md5:9412ad97b1b54782db30009e14737a69', 'dvc.lock']],
    [
      'as a lock of a folder records it',
      { 'models/dvc.lock': dvc('00-good.lock').replace('models/credit', 'credit') },
      ['md5:9412ad97b1b54782db30009e14737a69', 'models/dvc.lock'],
    ],
    [
      'of the bytes, also where DVC names others',
      { [MODEL]: 'weights', [`${MODEL}.dvc`]: pointer(A) },
      [`sha256:${sha256('weights')}`, MODEL],
    ],
    [
      'once, where two files agree',
      { [`${MODEL}.dvc`]: pointer(A), 'models/credit/dvc.lock': pointer(A) },
      [`md5:${A}`, `${MODEL}.dvc`],
    ],
    ['none where nothing is there', { 'models/credit/other.pkl': 'x' }, [null, MODEL]],
    ['none where DVC gives no digest', { 'dvc.lock': dvc('md5-absent.lock') }, [null, MODEL]],
    ['none where the digest is null', { 'dvc.lock': dvc('md5-null.lock') }, [null, MODEL]],
  ])('is %s', async (_, files, expected) => {
    expect(await digestIn(files)).toEqual(expected)
  })

  it.each<[string, TreeFiles, string, string]>([
    ['a link', { [MODEL]: { kind: 'link' } }, 'git/link', MODEL],
    ['a submodule', { [MODEL]: { kind: 'submodule' } }, 'git/link', MODEL],
    ['an empty file', { [MODEL]: lfs('empty.pkl') }, 'artifact/value', MODEL],
    ['a pointer with two ids', { [MODEL]: lfs('two-oids.pkl') }, 'artifact/syntax', MODEL],
    ['a pointer with content after it', { [MODEL]: lfs('payload-after.pkl') }, 'artifact/syntax', MODEL],
    ['two stages that disagree', { 'dvc.lock': dvc('two-stages-one-output.lock') }, 'artifact/ambiguous', 'dvc.lock'],
    [
      'two DVC files that disagree',
      { [`${MODEL}.dvc`]: pointer(A), 'models/credit/dvc.lock': pointer(B) },
      'artifact/ambiguous',
      'models/credit/dvc.lock',
    ],
    ['a lock that cannot be read', { 'dvc.lock': dvc('conflict-markers.lock') }, 'artifact/syntax', 'dvc.lock'],
  ])('is not to be had from %s', async (_, files, code, path) => {
    expect(await digestIn(files)).toEqual([code, path])
  })

  it('is had from a sound file beside a lock that cannot be read', async () => {
    const files = { [`${MODEL}.dvc`]: pointer(A), 'dvc.lock': dvc('conflict-markers.lock') }
    expect(await digestIn(files)).toEqual([`md5:${A}`, `${MODEL}.dvc`])
  })
})

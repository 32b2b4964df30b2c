import { describe, expect, it } from 'vitest'
import { graphOf, mismatches } from './world.js'

const MODEL = 'models/m.pkl'
const COMMIT = '4d2a3c7d105f5d752290a55a9fd63e4771243e2b'
const SHA = 'a'.repeat(64)

/** Provenance of the model from one dataset, and of another dataset that went elsewhere. */
const statement = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: MODEL, digest: { sha256: '9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4' } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: {
      buildType: 'https://acme.example/train',
      externalParameters: { target: 'train', repository: 'https://github.com/acme/loan.git' },
      resolvedDependencies: [
        { uri: 'git+https://github.com/acme/loan.git', digest: { gitCommit: COMMIT } },
        { name: 'data/train.csv', uri: 's3://lake/train.csv', digest: { sha256: SHA } },
      ],
    },
    runDetails: { builder: { id: 'ci' }, metadata: { invocationId: 'https://ci.example/7' } },
  },
})
const other = JSON.stringify({
  prefix: {},
  entity: { 'e:old': { 'prov:location': 'data/old.csv' } },
})

const found = async (fields: string) => {
  const files = { [MODEL]: 'model', 'a.json': statement, 'p.json': other, 'README.md': `---\n${fields}\n---\n# Card\n` }
  return mismatches(await graphOf(files, ['a.json', 'p.json', 'README.md'], MODEL))
}

describe('a card and the records', () => {
  it.each([
    ['the commit', `git_commit: ${COMMIT}`],
    ['the commit, short', `git_commit: ${COMMIT.slice(0, 8)}`],
    ['data by path', 'datasets: [data/train.csv]'],
    ['data by address', 'datasets: s3://lake/train.csv'],
    ['data by digest', `datasets: [{digest: "sha256:${SHA}"}]`],
    ['data that no record tells of', 'datasets: [acme/loan-default]'],
    ['one of several that fits by another name', 'datasets: [acme/loan-default, data/train.csv]'],
    ['a version that no record gives', 'model_version: 1.1.0'],
  ])('agree: %s', async (_, fields) => expect(await found(fields)).toEqual([]))

  it.each([
    [
      'the commit',
      `git_commit: ${'deadbeef'.repeat(5)}`,
      /README\.md line 2 says .* commit (deadbeef){5}, and the records by that of 4d2a/,
    ],
    [
      'data of another branch',
      'datasets: [data/old.csv]',
      /names data\/old\.csv as data of the training, and the records/,
    ],
  ])('differ: %s', async (_, fields, message) => {
    expect(await found(fields)).toEqual([expect.stringMatching(message)])
  })
})

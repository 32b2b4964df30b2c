import { describe, expect, it } from 'vitest'
import { licenseAllowed } from '../../src/rules/license-allowed.js'
import { facts, modelSpec, requirement } from '../fakes/facts.js'
import { graphOf } from '../lineage/world.js'

const MODEL = 'models/m.pkl'
/** Sources with their licences, of which a step makes training data and the model. */
const prov = (licences: readonly (string | null)[]) =>
  JSON.stringify({
    prefix: {},
    entity: {
      ...Object.fromEntries(
        licences.map((licence, index) => [
          `e:s${index}`,
          { 'prov:location': `s3://lake/${index}`, ...(licence === null ? {} : { 'dcterms:license': licence }) },
        ]),
      ),
      'e:clean': { 'prov:location': 'data/clean.csv' },
      'e:m': { 'prov:location': MODEL },
    },
    activity: { 'a:clean': {}, 'a:train': {} },
    used: {
      ...Object.fromEntries(
        licences.map((_, index) => [`_:${index}`, { 'prov:entity': `e:s${index}`, 'prov:activity': 'a:clean' }]),
      ),
      '_:t': { 'prov:entity': 'e:clean', 'prov:activity': 'a:train' },
    },
    wasGeneratedBy: {
      '_:c': { 'prov:entity': 'e:clean', 'prov:activity': 'a:clean' },
      '_:m': { 'prov:entity': 'e:m', 'prov:activity': 'a:train' },
    },
  })

async function judged(licences: readonly (string | null)[], allow: readonly string[] = ['CC-BY-4.0', 'Apache-2.0']) {
  const lineage = await graphOf({ 'p.json': prov(licences), [MODEL]: 'model' }, ['p.json'], MODEL)
  return licenseAllowed.judge(
    requirement('license-allowed', { allow }),
    facts({ model: modelSpec({ artifact: MODEL }), lineage }),
  )
}

describe('license-allowed', () => {
  it.each([
    [['CC-BY-4.0'], 'satisfied', /s3:\/\/lake\/0.*CC-BY-4\.0/],
    [['cc-by-4.0', 'https://www.apache.org/licenses/LICENSE-2.0'], 'satisfied', /All 2 sources/],
    [
      ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-4.0'],
      'violated',
      /under CC-BY-NC-4\.0, which the policy does not allow/,
    ],
    [[null, 'CC-BY-4.0'], 'missing', /No record gives a licence for s3:\/\/lake\/0/],
    [['unknown'], 'missing', /No record gives a licence/],
    [[], 'missing', /data\/clean\.csv/],
  ])('%j: %s', async (licences, outcome, message) => {
    const found = await judged(licences)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ outcome, message: expect.stringMatching(message) })
  })

  it('says how many sources there are', async () => {
    expect((await judged(['CC-BY-4.0']))[0]?.message).toBe(
      'The one source of data (s3://lake/0) is under CC-BY-4.0, as records declare.',
    )
    expect((await judged(['CC-BY-4.0', 'Apache-2.0', 'CC-BY-4.0']))[0]).toMatchObject({
      message:
        'All 3 sources of data (s3://lake/0, s3://lake/1 and s3://lake/2) are under CC-BY-4.0 and Apache-2.0, as records declare.',
      n: 3,
    })
  })

  it('is missing where no record names data', async () => {
    const found = licenseAllowed.judge(requirement('license-allowed', { allow: ['MIT'] }), facts())
    expect(found).toMatchObject([{ outcome: 'missing', fix: expect.any(String) }])
  })
})

import { describe, expect, it } from 'vitest'
import { knownProxies } from '../../../src/rules/shared/known-proxies.js'
import { lookAlike, skeleton } from '../../../src/rules/shared/look-alike.js'

describe('what a text looks like', () => {
  it.each([
    ['Income', 'income'],
    ['INCOME', 'income'],
    ['inc\u043eme', 'income'],
    ['INC\u041eME', 'income'],
    ['in\u200bcome', 'income'],
    ['in\u0301come', 'income'],
    [' Annual__Income ', 'annual income'],
    ['annual\u2013income', 'annual income'],
    ['annual - _income', 'annual income'],
  ])('%j looks like %j', (text, looks) => expect(skeleton(text)).toBe(looks))
})

describe('what tells two texts apart that look alike', () => {
  it.each([
    ['inc\u043eme', 'income', 'it has U+043E'],
    ['Income', 'INCOME', 'its letters or spaces stand otherwise'],
    ['income', 'INCOME', 'its letters or spaces stand otherwise'],
    ['INCOME', 'income', 'its letters or spaces stand otherwise'],
    ['\u0456nc\u043em\u0435\u0435', 'income', 'it has U+0456, U+043E, U+0435'],
    ['in\u{1f600}come', 'income', 'it has U+1F600'],
    [
      'income\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418',
      'income',
      'it has U+0410, U+0411, U+0412, U+0413, U+0414, U+0415, U+0416, U+0417',
    ],
  ])('%j for %j: %s', (text, wanted, told) => expect(lookAlike(text, wanted)).toBe(told))
})

describe('features that stand in for an attribute', () => {
  it.each([
    ['income', []],
    ['', []],
    ['message', []],
    [
      'age',
      ['birth_date', 'birthdate', 'date_of_birth', 'dob', 'birth_year', 'year_of_birth', 'graduation_year', 'retired'],
    ],
    [
      'race',
      [
        'zip',
        'zipcode',
        'zip_code',
        'postcode',
        'post_code',
        'postal_code',
        'surname',
        'last_name',
        'family_name',
        'birthplace',
        'place_of_birth',
        'native_language',
        'mother_tongue',
      ],
    ],
    [
      'Gender_identity',
      ['first_name', 'given_name', 'forename', 'maiden_name', 'salutation', 'pregnancies', 'maternity_leave'],
    ],
  ])('of %j are %j', (attribute, names) => expect(knownProxies(attribute)).toEqual(names))

  it('of origin are those of all its names', () => {
    for (const name of ['race', 'ethnicity', 'colour', 'color', 'nationality', 'religion'])
      expect(knownProxies(name)).toEqual(knownProxies('origin'))
  })
})

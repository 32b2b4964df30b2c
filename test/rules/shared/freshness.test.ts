import { describe, expect, it } from 'vitest'
import { DAY } from '../../../src/domain/duration.js'
import { CLOCK_SKEW, moment } from '../../../src/domain/moment.js'
import { fullDigest, modelPart, timePart } from '../../../src/rules/shared/freshness.js'

const NOW = Date.parse('2024-06-20T12:00:00Z')
const WRITTEN = '2024-06-01T08:00:00Z'
const AGAIN = 'evaluate again and commit the new a.json'

/** What a file is told that was made so long ago. */
const aged = (age: number, text = '90d', span = 90 * DAY) =>
  timePart('a.json', { text: WRITTEN, epoch: NOW - age }, { text, span }, NOW)

describe('how recent a file is', () => {
  it.each([[null], [moment('')]])('is missing where it does not say (%j)', (at) => {
    expect(timePart('a.json', at, { text: '90d', span: 90 * DAY }, NOW)).toEqual({
      outcome: 'missing',
      message: 'a.json does not say when it was made.',
      fix: 'write evaluated_at into a.json',
    })
  })

  it('is an error where what it says is no time', () => {
    expect(timePart('a.json', moment('yesterday'), { text: '90d', span: 90 * DAY }, NOW)).toEqual({
      outcome: 'error',
      message: 'evaluated_at in a.json is "yesterday", which is no time with a zone on a day that exists.',
      fix: 'write it as 2024-06-10T08:00:00Z',
    })
  })

  it.each([
    [0, '0 days'],
    [-CLOCK_SKEW, '0 days'],
    [DAY, '1 day'],
    [9.994 * DAY, '9.99 days'],
    [10 * DAY, '10 days'],
    [10.2 * DAY, '10 days'],
    [89.9 * DAY, '89 days'],
    [90 * DAY, '90 days'],
  ])('is within the limit %d milliseconds ago', (age, told) => {
    expect(aged(age)).toEqual({
      outcome: 'satisfied',
      message: `a.json was made at ${WRITTEN}, ${told} ago; at most 90 days are allowed.`,
      fix: null,
    })
  })

  it.each([
    [90 * DAY + 1, 'more than 90 days'],
    [91 * DAY, '91 days'],
  ])('is beyond the limit %d milliseconds ago', (age, told) => {
    expect(aged(age)).toEqual({
      outcome: 'violated',
      message: `a.json was made at ${WRITTEN}, ${told} ago; the policy asks for at most 90 days.`,
      fix: AGAIN,
    })
  })

  it.each([
    ['1d', 'at most 1 day.'],
    ['12h', 'at most 12 hours.'],
    ['1w', 'at most 1 week.'],
    ['30m', 'at most 30 minutes.'],
    ['1s', 'at most 1 second.'],
  ])('is told with its limit %s in words', (text, told) => {
    expect(aged(30 * DAY, text, 1000).message).toBe(
      `a.json was made at ${WRITTEN}, 30 days ago; the policy asks for ${told}`,
    )
  })

  it('is violated where it is still to come, by more than clocks differ', () => {
    expect(aged(-CLOCK_SKEW - 1)).toMatchObject({ outcome: 'violated' })
    expect(aged(-2.5 * DAY)).toEqual({
      outcome: 'violated',
      message: `a.json says it was made at ${WRITTEN}, which is 2.5 days after now.`,
      fix: AGAIN,
    })
  })
})

describe('whether a file is about the model', () => {
  const own = `sha256:${'6'.repeat(64)}`
  const other = `sha256:${'7'.repeat(64)}`
  const again = 'evaluate this model and have a.json name its digest'

  it.each([[own], ['6'.repeat(64)], [own.toUpperCase()]])('holds where it names its digest (%s)', (digest) => {
    expect(modelPart('a.json', digest, own)).toEqual({
      outcome: 'satisfied',
      message: 'It is about this model (sha256:666666666666…).',
      fix: null,
    })
  })

  it('is missing where the change has no digest', () => {
    expect(modelPart('a.json', own, null)).toEqual({
      outcome: 'missing',
      message: 'The model of this change has no digest to compare with.',
      fix: 'commit the artifact that the policy names',
    })
  })

  it.each([null, ''])('is missing where it names no model (%j)', (digest) => {
    expect(modelPart('a.json', digest, own)).toEqual({
      outcome: 'missing',
      message: 'a.json does not say of which model file it is.',
      fix: again,
    })
  })

  it('is an error where what it names is no full digest', () => {
    expect(modelPart('a.json', 'sha256:6666', own)).toEqual({
      outcome: 'error',
      message: 'a.json names the model by "sha256:6666", which is no full digest.',
      fix: 'write sha256: and 64 hex digits',
    })
  })

  it('is violated where it names another model', () => {
    expect(modelPart('a.json', other, own)).toEqual({
      outcome: 'violated',
      message:
        'a.json is about another model: its digest is sha256:777777777777…, and that of this change is sha256:666666666666….',
      fix: again,
    })
  })

  it('is missing where the digests cannot be compared', () => {
    const md5 = `md5:${'8'.repeat(32)}`
    expect(modelPart('a.json', other, md5)).toEqual({
      outcome: 'missing',
      message: 'a.json names the model by sha256:777777777777…, which cannot be compared with md5:888888888888888….',
      fix: 'have a.json name the model by md5',
    })
    expect(modelPart('a.json', md5, own)).toEqual({
      outcome: 'missing',
      message: 'a.json names the model by md5:888888888888888…, which cannot be compared with sha256:666666666666….',
      fix: 'have a.json name the model by sha256',
    })
  })

  it('is not shown where the digest of the change is none in full', () => {
    expect(modelPart('a.json', own, 'git:123')).toMatchObject({
      outcome: 'missing',
      message: 'a.json names the model by sha256:666666666666…, which cannot be compared with git:123….',
    })
  })
})

describe('a digest in full', () => {
  it.each([
    ['A'.repeat(64), `sha256:${'a'.repeat(64)}`],
    [`MD5:${'A'.repeat(32)}`, `md5:${'a'.repeat(32)}`],
    [`sha1:${'b'.repeat(40)}`, `sha1:${'b'.repeat(40)}`],
    [`sha512:${'c'.repeat(128)}`, `sha512:${'c'.repeat(128)}`],
    ['a'.repeat(63), null],
    ['a'.repeat(32), null],
    [`sha256:${'a'.repeat(63)}`, null],
    [`sha256:${'a'.repeat(65)}`, null],
    [`etag:${'a'.repeat(64)}`, null],
    [`the sha256:${'a'.repeat(64)}`, null],
    [`sha256:${'a'.repeat(64)} `, null],
    [`sha256:${'g'.repeat(64)}`, null],
    ['', null],
  ])('of %s is %s', (text, full) => expect(fullDigest(text)).toBe(full))
})

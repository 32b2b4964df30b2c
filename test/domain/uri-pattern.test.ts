import { describe, expect, it } from 'vitest'
import { matchesUri } from '../../src/domain/uri-pattern.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'

describe('matchesUri', () => {
  it.each([
    ['s3://lake/**', 's3://lake/a/b.csv', true],
    ['s3://lake/**', 's3://lake', true],
    ['s3://lake/**', 's3://lake-of-others/a.csv', false],
    ['s3://lake/**', 's3://other/s3://lake/a.csv', false],
    ['s3://lake/*', 's3://lake/a.csv', true],
    ['s3://lake/*', 's3://lake/a/b.csv', false],
    ['s3://lake/*.csv', 's3://lake/a.csv', true],
    ['s3://lake/*.csv', 's3://lake/a.csv.exe', false],
    ['s3://lake/202?/**', 's3://lake/2025/x', true],
    ['s3://lake/202?/**', 's3://lake/202//x', false],
    ['https://data.example.org/**', 'https://data.example.org/../evil/x', false],
    ['https://data.example.org/**', 'https://data.example.org/%2e%2e/evil', false],
    ['https://data.example.org/**', 'https://data.example.org\\@evil/x', false],
    ['https://data.example.org/**', 'https://data.example.org.evil/x', false],
    ['https://data.example.org/a+b(c)', 'https://data.example.org/a+b(c)', true],
    ['S3://lake/**', 's3://lake/a', false],
    ['**', 'anything:/at all'.replace(' ', ''), true],
  ])('%s against %s: %s', (pattern, uri, expected) => {
    expect(matchesUri(pattern, uri)).toBe(expected)
  })

  it('takes no time on patterns made to take it', () => {
    const started = cpuMilliseconds()
    expect(matchesUri(`${'*a'.repeat(500)}b`, 'a'.repeat(4000))).toBe(false)
    expect(cpuMilliseconds() - started).toBeLessThan(3000)
  })
})

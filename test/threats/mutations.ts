/** Ways to spoil bytes, from numbers in [0, 1): the same numbers spoil them in the same way. */

/** Numbers in [0, 1). */
export type Random = () => number

/** A whole number in [0, below). */
export const upTo = (random: Random, below: number): number => Math.floor(random() * below)
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)]!

/** What is written into the middle of a file. Each has hurt some parser, or some reader of its output. */
const TOKENS: readonly string[] = [
  ...[
    'NaN',
    '-Infinity',
    '1e400',
    '-0',
    '0x10',
    '1_000',
    '1,5',
    '9'.repeat(40),
    '-1',
    '4294967296',
    '9007199254740993',
  ],
  ...[
    'null',
    'true',
    '""',
    '[]',
    '{}',
    '{"__proto__": {"x": 1}}',
    '"constructor"',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    '\r\n',
    '\r',
    '\n',
    '\ufeff',
    '\0',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u0085',
    '\u2028',
    '\u001b[2J',
    '\\u0000',
    '\\ud800',
  ],
  ...[
    '::error::pwned',
    '\n::set-output name=verdict::pass\n',
    '##[error]',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
  ],
  ...[
    '@acme/everyone',
    '=cmd()',
    '| a | b |',
    '```',
    '../../etc/passwd',
    '/proc/self/environ',
    '{{',
    '${{ github.token }}',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aa">]>',
    '&a;',
    '<![CDATA[',
    '&#0;',
    '*a',
    '&a x',
    '<<: *a',
    '!!binary x',
    '--- ',
    '? ',
  ],
  ...[
    '['.repeat(3000),
    '{"a":'.repeat(3000),
    '<a>'.repeat(3000),
    '- '.repeat(3000),
    '('.repeat(3000),
    '> '.repeat(3000),
  ],
  ...['"', "'", '\\', ',', ':', '#', '{', '}', '[', ']', '\t', ';', '"n": 1e308', '"n": -5', 'a'.repeat(70_000)],
]

type Spoil = (bytes: Buffer, random: Random, other: Buffer) => Buffer

/** A span: most are short, some are long. */
function span(bytes: Buffer, random: Random): readonly [from: number, to: number] {
  const from = upTo(random, bytes.length + 1)
  const length = random() < 0.7 ? upTo(random, 24) : upTo(random, bytes.length)
  return [from, Math.min(bytes.length, from + length)]
}

const flipped: Spoil = (bytes, random) => {
  const copy = Buffer.from(bytes)
  for (let left = 1 + upTo(random, 4); left > 0 && copy.length; left--)
    copy[upTo(random, copy.length)] =
      random() < 0.5 ? oneOf(random, [0, 0xff, 0x7f, 0x80, 0x22, 0x0a]) : upTo(random, 256)
  return copy
}

/** Lengths and counts of binary formats are numbers of four or eight bytes. */
const hugeNumber: Spoil = (bytes, random) => {
  const copy = Buffer.from(bytes)
  if (copy.length < 8) return copy
  const at = upTo(random, copy.length - 7)
  const width = oneOf(random, [2, 4, 8])
  copy.fill(oneOf(random, [0, 0xff, 0x7f]), at, at + width)
  return copy
}

const numberChanged: Spoil = (bytes, random) => {
  const text = bytes.toString('latin1')
  const found = [...text.slice(0, 200_000).matchAll(/-?\d+(\.\d+)?/g)]
  const hit = found[upTo(random, found.length)]
  if (!hit) return bytes
  const put = oneOf(random, [
    'NaN',
    '1e400',
    '-1',
    '0',
    '99999999999999999999',
    '1e-320',
    '"x"',
    'null',
    '01',
    '.5',
    '1.',
  ])
  return Buffer.from(text.slice(0, hit.index) + put + text.slice(hit.index + hit[0].length), 'latin1')
}

const SPOILS: readonly Spoil[] = [
  (bytes, random) => bytes.subarray(0, upTo(random, bytes.length + 1)),
  (bytes, random) => {
    const [from, to] = span(bytes, random)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random)
    const times = to - from < 64 ? 1 + upTo(random, 200) : 2
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array(times).fill(bytes.subarray(from, to)),
      bytes.subarray(from),
    ])
  },
  (bytes, random) => {
    const [[a, b], [c, d]] = [span(bytes, random), span(bytes, random)]
    if (b > c) return bytes
    const part = (from: number, to?: number) => bytes.subarray(from, to)
    return Buffer.concat([part(0, a), part(c, d), part(b, c), part(a, b), part(d)])
  },
  flipped,
  hugeNumber,
  numberChanged,
  (bytes, random) => {
    const at = random() < 0.1 ? 0 : upTo(random, bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(oneOf(random, TOKENS)), bytes.subarray(at)])
  },
  // In place of a word or a value, where a parser takes it for one.
  (bytes, random) => {
    const text = bytes.toString('latin1')
    const found = [...text.slice(0, 200_000).matchAll(/[\w.-]+|"(?:[^"\\\n]|\\.)*"/g)]
    const hit = found[upTo(random, found.length)]
    if (!hit) return bytes
    const put = Buffer.from(oneOf(random, TOKENS)).toString('latin1')
    return Buffer.from(text.slice(0, hit.index) + put + text.slice(hit.index + hit[0].length), 'latin1')
  },
  (bytes, random, other) => {
    const [[from, to], at] = [span(other, random), upTo(random, bytes.length + 1)]
    return Buffer.concat([
      bytes.subarray(0, at),
      other.subarray(from, to),
      bytes.subarray(random() < 0.5 ? at : bytes.length),
    ])
  },
]

/** Larger files say nothing more of a parser, and take the time of others. */
const LARGEST = 1_000_000

/** Bytes spoilt once to four times; `other` is what a part may come from. */
export function spoilt(bytes: Uint8Array, random: Random, other: Uint8Array): Buffer {
  let result = Buffer.from(bytes)
  for (let left = 1 + upTo(random, 4); left > 0; left--)
    result = Buffer.from(oneOf(random, SPOILS)(result, random, Buffer.from(other)))
  return result.length > LARGEST ? result.subarray(0, LARGEST) : result
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON document without one of its parts, whichever it is. */
export function withoutPart(text: string, random: Random): string {
  const root = JSON.parse(text) as Json
  const parts: (readonly [owner: Json[] | { [key: string]: Json }, key: string])[] = []
  const open: Json[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== 'object') continue
    for (const key of Object.keys(next)) {
      parts.push([next, key])
      open.push((next as { [key: string]: Json })[key] as Json)
    }
  }
  const [owner, key] = oneOf(random, parts)
  if (Array.isArray(owner)) owner.splice(Number(key), 1)
  else delete owner[key]
  return JSON.stringify(root, null, 1)
}

/** A text without some of its lines, the first one kept. */
export function withoutLines(text: string, random: Random): string {
  const [first = '', ...lines] = text.split('\n')
  const from = upTo(random, lines.length)
  const count = random() < 0.5 ? 1 : 1 + upTo(random, lines.length)
  return [first, ...lines.filter((_, at) => at < from || at >= from + count)].join('\n')
}

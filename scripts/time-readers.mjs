// How long every reader takes for about 5 MB: `npm run compile && node scripts/time-readers.mjs [READER…]`
//
// Each sample is blown up in every way that its shape allows (entries of its largest lists and mappings again and again, as they are
// and under other names; lines; elements), and the slowest of them is told for each reader: seconds of CPU time to recognise it (every
// reader is asked) and to read it, and what came of it. Exits 1 where one takes over 2 s for each 5 MB.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { ANY_FILE, ANY_MODEL } from '../build/commands/any.js'
import { vocabulary } from '../build/metrics/index.js'
import { READERS } from '../build/readers/index.js'
import { chooseReader } from '../build/readers/recognise.js'
import { readableFile } from '../build/syntax/file.js'

const SIZE = 5_000_000
/** As JSON: YAML is read up to 4 MB, and block style is longer. */
const YAML_SIZE = 2_500_000
/** Samples of a reader that are blown up, the largest, and lists and mappings of each. */
const SAMPLES = 2
const WAYS = 3

const copy = (value, suffix) => {
  if (suffix === '') return value
  if (typeof value === 'string')
    return /^[\w:./@ -]{1,80}$/.test(value) && !/^\d|[a-f0-9]{16}|T\d\d:/.test(value) ? `${value}${suffix}` : value
  if (Array.isArray(value)) return value.map((one) => copy(one, suffix))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        /^(@?id|name|uuid|.*[_-]?(id|ref|name|path|uri))$/i.test(key)
          ? copy(one, suffix)
          : typeof one === 'object'
            ? copy(one, suffix)
            : one,
      ]),
    )
  return value
}

/** Lists and mappings of a document with their pointers, the largest first. */
function containers(value, path = []) {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.entries(value).flatMap(([key, one]) => containers(one, [...path, key]))
  return [{ path, size: JSON.stringify(value).length, value }, ...inner].sort((a, b) => b.size - a.size)
}

function replaced(root, path, value) {
  if (path.length === 0) return value
  const [first, ...rest] = path
  const inner = replaced(root[first], rest, value)
  return Array.isArray(root)
    ? root.map((one, index) => (String(index) === first ? inner : one))
    : { ...root, [first]: inner }
}

/** A list or mapping with its entries again and again, until it has the size. */
function blown(value, isRenamed, size) {
  const entries = Object.entries(value)
  const times = Math.ceil(size / Math.max(10, JSON.stringify(value).length))
  if (Array.isArray(value))
    return Array.from({ length: times }, (_, at) =>
      at === 0 || !isRenamed ? value : value.map((one) => copy(one, `-${at}`)),
    ).flat()
  return Object.fromEntries(
    Array.from({ length: times }, (_, at) =>
      entries.map(([key, one]) => (at === 0 ? [key, one] : [`${key}-${at}`, isRenamed ? copy(one, `-${at}`) : one])),
    ).flat(),
  )
}

function* blownDocuments(root, size) {
  const all = containers(root).filter(({ value }) => Object.keys(value).length > 0)
  // Of containers inside one another the innermost long ones, and the root's own members.
  const lists = all.filter(({ value }) => Array.isArray(value)).slice(0, WAYS)
  const maps = all.filter(({ value }) => !Array.isArray(value)).slice(0, WAYS)
  for (const { path, value } of [...lists, ...maps])
    for (const isRenamed of [true, false])
      yield {
        how: `/${path.join('/')}${isRenamed ? ' renamed' : ''}`,
        document: replaced(root, path, blown(value, isRenamed, size)),
      }
}

function* blownLines(text) {
  const lines = text.split('\n').filter((line) => line !== '')
  const times = Math.ceil(SIZE / Math.max(10, text.length))
  const body = lines.slice(1)
  yield { how: 'lines', text: `${[lines[0], ...Array.from({ length: times }, () => body).flat()].join('\n')}\n` }
  yield {
    how: 'lines numbered',
    text: `${[lines[0], ...Array.from({ length: times }, (_, at) => body.map((line) => line.replace(/^("?[\w-]+)/, `$1-${at}`))).flat()].join('\n')}\n`,
  }
  yield { how: 'whole text', text: text.repeat(times) }
}

function* blownXml(text) {
  const inside = /^([\s\S]*?<(?!\?)[^>]*>)([\s\S]*)(<\/[^>]*>\s*)$/.exec(text)
  if (inside)
    yield { how: 'elements', text: `${inside[1]}${inside[2].repeat(Math.ceil(SIZE / text.length))}${inside[3]}` }
}

/** A sample in every way that it can be blown up. */
function* ways(text) {
  let root = null
  try {
    root = JSON.parse(text)
  } catch {}
  if (root !== null && typeof root === 'object') {
    for (const { how, document } of blownDocuments(root, SIZE)) yield { how, text: JSON.stringify(document, null, 1) }
    return
  }
  const lines = text.split('\n').filter((line) => line !== '')
  const isLines = lines.length > 1 && lines.slice(0, 2).every((line) => /^\{.*\}\r?$/.test(line))
  if (isLines || /^[^\n]*,[^\n]*,/.test(text)) return yield* blownLines(text)
  if (/^\s*</.test(text)) return yield* blownXml(text)
  const yaml = parseDocument(text)
  const plain = yaml.errors.length === 0 ? yaml.toJS() : null
  if (plain !== null && typeof plain === 'object') {
    // YAML in block style, as tools write it; its own printer would take longer than the reading.
    for (const { how, document } of blownDocuments(plain, YAML_SIZE))
      yield { how, text: `${block(document, '').replace(/^\n/, '')}\n` }
    return
  }
  yield* blownLines(text)
}

function block(value, indent) {
  if (value === null || typeof value !== 'object') return ` ${JSON.stringify(value) ?? 'null'}`
  const entries = Object.entries(value)
  if (entries.length === 0) return Array.isArray(value) ? ' []' : ' {}'
  return entries
    .map(([key, one]) =>
      Array.isArray(value)
        ? `\n${indent}-${block(one, `${indent}  `).replace(/^\n\s*/, ' ')}`
        : `\n${indent}${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)}:${block(one, `${indent}  `)}`,
    )
    .join('')
}

const cpu = (began) => {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

async function timed(reader, name, text) {
  const bytes = new TextEncoder().encode(text)
  const path = `reports/${name}`
  const fresh = () => readableFile(path, bytes, createHash('sha256').update(bytes).digest('hex'))
  const spec = { ...ANY_FILE, file: path }
  const context = { spec, model: { ...ANY_MODEL, evidence: [spec] }, vocabulary }
  const file = fresh()
  const began = process.cpuUsage()
  const chosen = chooseReader(file, null, READERS)
  const recognised = cpu(began)
  const again = process.cpuUsage()
  const read = await reader.read(file, context)
  const seconds = cpu(again)
  const told = read.ok ? `${read.value.length} facts` : (read.faults[0]?.message ?? '').slice(0, 90)
  return {
    recognised,
    seconds,
    bytes: bytes.length,
    told: `${chosen.ok ? chosen.value.id : (chosen.faults[0]?.message ?? '').slice(0, 60)}: ${told}`,
  }
}

const wanted = new Set(process.argv.slice(2))
let slow = 0
for (const reader of READERS.filter(({ id }) => wanted.size === 0 || wanted.has(id))) {
  const all = []
  const samples = readdirSync(`test/samples/${reader.id}`)
    .map((name) => ({ name, bytes: readFileSync(`test/samples/${reader.id}/${name}`) }))
    .filter(({ name, bytes }) => {
      const chosen = chooseReader(readableFile(`reports/${name}`, bytes, ''), null, [reader])
      return chosen.ok && bytes.length > 20 && !bytes.subarray(0, 4000).includes(0)
    })
    .sort((a, b) => b.bytes.length - a.bytes.length)
    .slice(0, SAMPLES)
  for (const { name, bytes } of samples) {
    for (const { how, text } of ways(bytes.toString('utf8')))
      if (text.length < 4 * SIZE) all.push({ ...(await timed(reader, name, text)), name, how })
  }
  const rate = (one) => ((one.recognised + one.seconds) * SIZE) / Math.max(SIZE, one.bytes)
  const read = all.filter((one) => /facts$/.test(one.told))
  for (const [kind, some] of [
    ['read', read],
    ['refused', all.filter((one) => !read.includes(one))],
  ]) {
    const worst = some.sort((a, b) => rate(b) - rate(a))[0]
    if (worst === undefined) continue
    if (rate(worst) > 2) slow++
    console.log(
      `${rate(worst) > 2 ? 'SLOW ' : ''}${reader.id}\t${kind}\t${worst.recognised.toFixed(2)} + ${worst.seconds.toFixed(2)} s\t${(worst.bytes / 1e6).toFixed(1)} MB\t${worst.name} ${worst.how}\t${worst.told}`,
    )
  }
  if (all.length === 0) console.log(`${reader.id}\tno sample that can be blown up`)
}
process.exit(slow > 0 ? 1 : 0)

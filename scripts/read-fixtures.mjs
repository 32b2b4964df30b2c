// What the readers make of every file below a folder, to be read line by line after a change of a reader:
//   npm run compile && node scripts/read-fixtures.mjs [FOLDER] [--flagged]
//
// One line a file: path, reader, number of facts by kind, seconds of CPU time, and the first fault. Flags: CRASH (a reader threw), SLOW
// (over 2 s for each 5 MB, and over a quarter of a second of CPU time), SILENT (recognised, and neither a fact nor a fault). Exits 1 where there is a flag.
// A `.bundle` is opened and the files of each of its branches are read.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ANY_FILE, ANY_MODEL } from '../build/commands/shared/any.js'
import { faultText } from '../build/domain/fault.js'
import { blobOfBytes } from '../build/git/tree.js'
import { vocabulary } from '../build/metrics/index.js'
import { readOne } from '../build/read.js'
import { READERS } from '../build/readers/index.js'
import { readableFile } from '../build/syntax/file.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { flagged: { type: 'boolean' } } })
const MOST_BYTES = 64 * 1024 * 1024

/** A file of a folder, or null where it is none. */
function opened(folder, path) {
  try {
    const blob = blobOfBytes(path, readFileSync(join(folder, path)))
    return blob.ok ? blob.value : null
  } catch {
    return null
  }
}

async function readFile(folder, path) {
  const blob = opened(folder, path)
  if (blob === null || blob.size > MOST_BYTES)
    return { path, reader: null, facts: '', seconds: 0, words: 'is not read', flags: [] }
  const beside = async (other) => {
    const there = opened(folder, other)
    return there ? readableFile(other, await there.bytes(), there.sha256) : null
  }
  const spec = { ...ANY_FILE, file: path }
  const began = process.cpuUsage()
  const { reader, evidence, faults } = await readOne(
    blob,
    { spec, model: { ...ANY_MODEL, evidence: [spec] }, vocabulary, beside },
    READERS,
  )
  const { user, system } = process.cpuUsage(began)
  const seconds = (user + system) / 1e6
  const words = faults.map(faultText).join(' | ')
  const kinds = new Map()
  for (const { kind } of evidence) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const flags = [
    ...(/this is a fault of risk-gate/.test(words) ? ['CRASH'] : []),
    ...(seconds > 0.25 && seconds > (2 * blob.size) / 5e6 ? ['SLOW'] : []),
    ...(reader !== null && evidence.length === 0 && faults.length === 0 ? ['SILENT'] : []),
  ]
  return { path, reader, facts: [...kinds].map(([kind, many]) => `${many} ${kind}`).join(', '), seconds, words, flags }
}

/** Every file below a folder, and those of the branches of its bundles, in order. */
async function readAll(folder, name) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.git/'))
    .sort()
  const lines = []
  for (const path of paths) {
    if (path.endsWith('.bundle')) lines.push(...(await readBundle(join(folder, path), `${name}${path}`)))
    else lines.push({ ...(await readFile(folder, path)), path: `${name}${path}` })
  }
  return lines
}

async function readBundle(bundle, name) {
  const scratch = mkdtempSync(join(tmpdir(), 'read-fixtures-'))
  const git = (...args) =>
    execFileSync('git', args, { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const heads = git('bundle', 'list-heads', bundle).trim().split('\n')
    const branches = heads.flatMap((line) => / refs\/heads\/(.*)$/.exec(line)?.[1] ?? [])
    const lines = []
    for (const branch of branches) {
      git('clone', '--quiet', '--branch', branch, bundle, branch)
      lines.push(...(await readAll(join(scratch, branch), `${name}#${branch}:`)))
    }
    return lines
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const lines = await readAll(resolve(positionals[0] ?? '../shared/fixtures'), '')
for (const { path, reader, facts, seconds, words, flags } of lines) {
  if (values.flagged && flags.length === 0) continue
  const marks = flags.map((flag) => `${flag} `).join('')
  console.log(
    `${marks}${path}\t${reader ?? '-'}\t${facts || 'no facts'}\t${seconds.toFixed(2)} s\t${words.slice(0, 400)}`,
  )
}
const flagged = lines.filter((line) => line.flags.length > 0).length
console.log(`${lines.length} files, ${lines.filter((line) => line.facts !== '').length} with facts, ${flagged} flagged`)
process.exit(flagged > 0 ? 1 : 0)

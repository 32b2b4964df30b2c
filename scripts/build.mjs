// Builds dist/ from src/: compile, stamp the digest of the sources, bundle. Twice the same sources give the same bytes.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOf } from './sbom.mjs'

const root = new URL('..', import.meta.url).pathname
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })

/** Every source file, in order, with the lock file: what the digest in a decision stands for. */
function sourceDigest() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .concat('package-lock.json')
    .sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

rmSync(join(root, 'build'), { recursive: true, force: true })
run('npx', 'tsc', '-p', 'tsconfig.json')
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const tool = join(root, 'build/tool.js')
writeFileSync(
  tool,
  readFileSync(tool, 'utf8')
    .replace(/version: '[^']*'/, `version: '${about.version}'`)
    .replace(/0{64}/, sourceDigest()),
)
if (process.argv.includes('--compile-only')) process.exit(0)

rmSync(join(root, 'dist'), { recursive: true, force: true })
run(
  'npx',
  'ncc',
  'build',
  'build/main.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--no-source-map-register',
  '--quiet',
)
writeFileSync(
  join(root, 'dist/cli.js'),
  `#!/usr/bin/env node\n// The command line's face of the bundle: see src/main.ts.\nglobalThis[Symbol.for('risk-gate.cli')] = true\nawait import('./index.js')\n`,
  { mode: 0o755 },
)
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
writeFileSync(
  join(root, 'dist/sbom.cdx.json'),
  billOf(about, readFileSync(join(root, 'dist/licenses.txt'), 'utf8'), lock),
)
if (process.argv.includes('--into'))
  cpSync(join(root, 'dist'), process.argv[process.argv.indexOf('--into') + 1], { recursive: true })

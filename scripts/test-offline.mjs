// A fresh clone of HEAD passes its tests with the network closed after the packages are there.
//   npm run test:offline [-- test/some …]     only these tests
//
// The network is closed by the system (a network of its own with nothing but loopback, Linux with user namespaces), which
// holds for git and every other program too; where that cannot be had, by closed-network.mjs, which holds for Node.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const guard = new URL('closed-network.mjs', import.meta.url).href

/** Fails unless a server of this machine answers and an address of the documentation's range (RFC 5737) cannot be reached. */
const PROBE = `
import { createServer, connect } from 'node:net'
const reach = (port, host) => new Promise((then) => {
  const socket = connect({ port, host, timeout: 3000 }, () => then(true)).on('error', (e) => then(e.code)).on('timeout', () => then('open'))
  socket.on('close', () => socket.destroy())
})
const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1', async () => {
  const [here, there] = [await reach(server.address().port, '127.0.0.1'), await reach(443, '192.0.2.1')]
  process.exit(here === true && there === 'ENETUNREACH' ? 0 : 1)
})
`

/** Runs a program in a network of its own, with loopback up. */
const inOwnNetwork = (command, args) => [
  'unshare',
  ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', '-', command, ...args],
]

const environment = { ...process.env }
const byItself = (command, args) => [command, args]

/** How the network is closed here, tried out; null: not at all. */
function closing() {
  const works = (wrap, env) => {
    const [command, args] = wrap(process.execPath, ['--input-type=module', '-e', PROBE])
    return spawnSync(command, args, { env, stdio: 'ignore' }).status === 0
  }
  if (works(inOwnNetwork, environment)) return { how: 'by the system', wrap: inOwnNetwork, env: environment }
  const env = { ...environment, NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ''} --import=${guard}`.trim() }
  return works(byItself, env) ? { how: 'for Node alone', wrap: byItself, env } : null
}

const closed = closing()
if (closed === null) {
  console.error('FAILED: the network cannot be closed here (fix: run it on Linux with user namespaces)')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'risk-gate-offline-'))
try {
  const clone = join(folder, 'clone')
  execFileSync('git', ['clone', '-q', '--no-hardlinks', root, clone], { stdio: 'inherit' })
  const install = (...args) =>
    spawnSync('npm', [...args, '--no-audit', '--no-fund'], { cwd: clone, stdio: 'inherit' }).status === 0
  // As .ci/run has it: some registries do not tell of packages for other platforms.
  if (!install('ci') && !install('install', '--no-save')) throw new Error('the packages cannot be installed')
  console.log(`the network is closed ${closed.how}`)
  const [command, args] = closed.wrap('npm', ['test', '--', ...process.argv.slice(2)])
  const { status } = spawnSync(command, args, { cwd: clone, env: closed.env, stdio: 'inherit' })
  console.log(status === 0 ? 'ok: the tests pass with the network closed' : 'FAILED: not without the network')
  process.exitCode = status === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

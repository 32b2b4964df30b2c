/** The rooms and who may enter which: each room sees itself and the rooms named here, `import type` included. */
const rooms = {
  domain: [],
  syntax: ['domain'],
  metrics: ['domain'],
  statistics: ['domain', 'syntax'],
  tables: ['domain', 'syntax'],
  readers: ['domain', 'syntax'],
  rules: ['domain'],
  outputs: ['domain', 'syntax'],
  lineage: ['domain', 'syntax'],
  signatures: ['domain', 'syntax'],
  // Catalogues of controls: data, and how to look things up in them.
  frameworks: ['domain'],
  policy: ['domain', 'syntax', 'rules'],
  // A tree knows an LFS pointer when it sees one; the ledger's branch is a port.
  git: ['domain', 'syntax', 'ports'],
  ports: ['domain'],
  collect: ['domain', 'syntax', 'ports'],
  read: ['domain', 'syntax', 'readers'],
  measure: ['domain', 'tables', 'metrics', 'statistics'],
  // The command `metrics` measures a table that no policy names.
  'measure-table': ['domain', 'tables', 'metrics', 'statistics', 'measure'],
  diagnose: ['domain', 'tables', 'metrics', 'statistics'],
  evaluate: ['domain', 'policy', 'rules'],
  // A first look at a repository, and the texts that `init` proposes for it.
  init: ['domain', 'syntax', 'tables', 'readers'],
  record: ['domain', 'ports'],
  publish: ['domain', 'ports', 'outputs'],
  // It fetches objects with git, and its log lines are made safe by the outputs' one place for that.
  github: ['domain', 'syntax', 'ports', 'git', 'outputs'],
  doctor: ['domain', 'syntax'],
  ledger: ['domain', 'syntax', 'ports', 'record'],
  // Sees the digests of records, so that a merge is matched by them alone.
  audit: ['domain', 'syntax', 'ports', 'record', 'ledger'],
  // When each requirement was last assessed, what is due, and how its value moved.
  watch: ['domain', 'statistics'],
  // Judges recorded numbers under another policy.
  'what-if': ['domain', 'policy', 'rules', 'evaluate'],
  // Snapshot → decision: the whole judgement, and nothing that asks the world.
  judge: ['domain', 'syntax', 'ports', 'collect', 'read', 'readers', 'tables', 'measure', 'metrics', 'diagnose', 'lineage', 'signatures', 'policy', 'rules', 'evaluate', 'watch', 'record', 'tool'],
  // Asks the engine that holds rows; with `github` the only room that speaks to a network.
  trino: ['domain', 'ports'],
  // What starts everything sees every stage.
  tool: [],
  commands: null,
  main: null,
  cli: null,
  action: null,
}

const path = (room) => `^src/${room}(/|\\.ts$)`
const known = Object.keys(rooms).map(path)
const closed = Object.entries(rooms).filter(([, allowed]) => allowed !== null)

module.exports = {
  forbidden: [
    ...closed.map(([room, allowed]) => ({
      name: `${room}-sees-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: path(room) },
      to: { path: '^src/', pathNot: [room, ...allowed].map(path) },
    })),
    {
      name: 'every-room-is-in-the-table',
      severity: 'error',
      from: { path: '^src/', pathNot: known },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'only-github-talks-to-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: 'node_modules/(@actions|@octokit)/' },
    },
    {
      name: 'pure-rooms-touch-no-world',
      severity: 'error',
      from: { path: '^src/(domain|syntax|metrics|statistics|readers|rules|policy|frameworks|lineage|signatures|outputs|evaluate|collect|read|measure|diagnose|judge|doctor|init|ledger|audit|watch|what-if)[/.]' },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|cluster|net|http|http2|https|os|dns|tls|dgram|worker_threads|process)$',
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/main\\.ts$' },
      to: {},
    },
    {
      name: 'no-undeclared',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] },
    },
    { name: 'no-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    // TypeScript 7 has no compiler interface for tools; swc reads the sources as they are. `./x.js` resolves to `./x.ts`.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

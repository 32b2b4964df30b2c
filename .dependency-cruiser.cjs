/** The rooms and who may enter: guide in CONTRIBUTING.md. */
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
  policy: ['domain', 'syntax', 'rules'],
  git: ['domain', 'syntax'],
  collect: ['domain', 'syntax', 'ports'],
  read: ['domain', 'syntax', 'readers'],
  measure: ['domain', 'tables', 'metrics', 'statistics'],
  'measure-table': ['domain', 'tables', 'metrics', 'statistics', 'measure'],
  evaluate: ['domain', 'policy', 'rules'],
  record: ['domain', 'ports'],
  publish: ['domain', 'ports', 'outputs'],
  ports: ['domain'],
  github: ['domain', 'syntax', 'ports', 'git', 'collect', 'outputs'],
}
const path = (room) => `^src/${room}(/|\\.ts$)`
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-sees-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: path(room) },
      to: { path: '^src/', pathNot: [room, ...allowed].map(path) },
    })),
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'only-github-talks-to-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: 'node_modules/(@actions|@octokit)/' },
    },
    {
      name: 'pure-rooms-touch-no-world',
      severity: 'error',
      from: { path: '^src/(domain|syntax|metrics|statistics|readers|rules|policy|outputs|evaluate\\.ts|measure\\.ts)' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|net|http|https|os|dns|tls|worker_threads|process)$' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '^src/main\\.ts$' }, to: {} },
    { name: 'no-undeclared', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
  },
}

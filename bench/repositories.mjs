// Repositories and documents for the bars of the gate, made anew in a folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files (path → text) and commits them. */
function commit(repo, files, message) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo, path)), { recursive: true })
    writeFileSync(join(repo, path), text)
  }
  git(repo, 'add', '-A')
  git(repo, 'commit', '-q', '-m', message)
}

const IDENTITY = { GIT_AUTHOR_NAME: 'bench', GIT_AUTHOR_EMAIL: 'bench@example.org' }
const WHEN = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' }
const git = (repo, ...args) =>
  execFileSync('git', ['-C', repo, ...args], {
    stdio: 'ignore',
    env: { ...process.env, ...IDENTITY, ...WHEN, GIT_COMMITTER_NAME: 'bench', GIT_COMMITTER_EMAIL: 'bench@example.org' },
  })

function newRepository(dir, name) {
  const repo = join(dir, name)
  rmSync(repo, { recursive: true, force: true })
  mkdirSync(repo, { recursive: true })
  git(repo, 'init', '-q', '-b', 'main')
  return repo
}

const MODEL = (id, evidence) => `  - id: ${id}
    tier: limited
    owner: acme/ml
    paths: ["models/${id}/**"]
    artifact: models/${id}/model.bin
    card: models/${id}/README.md
    evidence:
${evidence}`

const ROWS = (id) => `      - file: models/${id}/predictions.csv
        as: predictions
        role: candidate
        task: binary
        columns: {id: id, label: y, prediction: p, score: s}
        groups: [g]
        positive: 1
`

const REQUIREMENTS = `requirements:
  - {id: accuracy-floor, rule: metric-threshold, with: {metric: accuracy, min: 0.6, confidence: 0.95}, why: so}
  - {id: auc-floor, rule: metric-threshold, with: {metric: roc_auc, min: 0.5, by: [g]}, why: so}
`

/** A rows file of a binary model; the same for the same number. */
function rowsText(rows, seed) {
  let state = seed * 2654435761 + 1
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
  let text = 'id,y,p,s,g\n'
  for (let id = 0; id < rows; id++) {
    const score = random()
    text += `${id},${random() < score ? 1 : 0},${score >= 0.5 ? 1 : 0},${score.toFixed(6)},${'ab'[Number(random() < 0.3)]}\n`
  }
  return text
}

/** A policy of many models, each with rows of its own. Branch `one` changes one of them, `all` every one. */
export function manyModels(dir, models, rows) {
  const repo = newRepository(dir, 'models')
  const ids = Array.from({ length: models }, (_, index) => `m${String(index).padStart(4, '0')}`)
  const files = {
    'policies/risk-policy.yml': `version: 1\nname: many models\nmodels:\n${ids.map((id) => MODEL(id, ROWS(id))).join('')}${REQUIREMENTS}`,
  }
  for (const [index, id] of ids.entries()) {
    files[`models/${id}/model.bin`] = `model ${id}\n`
    files[`models/${id}/README.md`] = `# ${id}\n`
    files[`models/${id}/predictions.csv`] = rowsText(rows, index)
  }
  commit(repo, files, 'models')
  git(repo, 'branch', 'all')
  git(repo, 'checkout', '-q', '-b', 'one')
  commit(repo, { [`models/${ids[7]}/model.bin`]: 'another\n' }, 'one model')
  git(repo, 'checkout', '-q', 'all')
  commit(repo, Object.fromEntries(ids.map((id) => [`models/${id}/model.bin`, `another ${id}\n`])), 'all models')
  return repo
}

/** A model whose lineage has `nodes` entities and steps and `edges` between them, in PROV-JSON. */
export function longLineage(dir, nodes, edges) {
  const repo = newRepository(dir, 'lineage')
  const entity = {}
  const [used, derived] = [{}, {}]
  for (let node = 0; node < nodes; node++) entity[`ex:e${node}`] = { 'prov:location': `data/d${node}.csv` }
  entity['ex:e0'] = { 'prov:location': 'models/m/model.bin' }
  for (let edge = 0; edge < edges; edge++) {
    // Every node but the first comes from later ones, so that there is no cycle and the model reaches them all.
    const from = edge % (nodes - 1)
    const to = edge < nodes ? from + 1 : Math.min(nodes - 1, from + 1 + ((edge * 7919) % 1000))
    derived[`_:d${edge}`] = { 'prov:generatedEntity': `ex:e${from}`, 'prov:usedEntity': `ex:e${to}` }
  }
  const document = { prefix: { ex: 'http://example.org/' }, entity, used, wasDerivedFrom: derived }
  const policy = `version: 1\nname: lineage\nmodels:\n${MODEL('m', '      - {file: lineage/prov.json, as: prov}\n')}requirements:\n  - {id: traced, rule: lineage-complete, with: {}, why: so}\n`
  commit(repo, { 'policies/risk-policy.yml': policy, 'models/m/model.bin': 'one\n', 'models/m/README.md': '# m\n' }, 'base')
  git(repo, 'checkout', '-q', '-b', 'change')
  commit(repo, { 'models/m/model.bin': 'two\n', 'lineage/prov.json': JSON.stringify(document) }, 'change')
  return repo
}

/** A model card of `bytes`: headings, paragraphs, tables, lists, links and half-open emphasis. */
export function largeCard(file, bytes) {
  const parts = ['---\nlicense: apache-2.0\nmodel-index: []\n---\n\n# Model card\n']
  let size = parts[0].length
  for (let section = 0; size < bytes; section++) {
    const part = `\n## Section ${section}\n\nThe model **does** what _it_ is for, see [the report](report-${section}.md) and \`code\` ${'*a _b '.repeat(20)}.\n\n| metric | value |\n|---|---|\n| accuracy | 0.8${section % 10} |\n\n- one\n  - two\n    - three\n\n> quoted\n`
    parts.push(part)
    size += part.length
  }
  writeFileSync(file, parts.join(''))
}

/** A policy of `bytes`, sound, of very many requirements. */
export function largePolicy(file, bytes) {
  const head = `version: 1\nname: large\nmodels:\n${MODEL('m', ROWS('m'))}requirements:\n`
  const parts = [head]
  let size = head.length
  for (let at = 0; size < bytes; at++) {
    const part = `  - id: floor-${at}\n    title: Requirement ${at}\n    rule: metric-threshold\n    with: {metric: accuracy, min: 0.${(at % 90) + 10}, confidence: 0.95}\n    controls: [nist-ai-rmf/MEASURE-2.5]\n    why: A model that is wrong more often than this must not decide.\n\n`
    parts.push(part)
    size += part.length
  }
  writeFileSync(file, parts.join(''))
}

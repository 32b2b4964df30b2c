import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge.js'
import { findingsOf, snapshotOf } from '../fakes/local-gate.js'
import { type Content, folder } from './world.js'

const MODEL = 'models/loan.joblib'
const POLICY = 'policies/risk-policy.yml'
const KEY = JSON.parse(readFileSync('test/samples/signatures/key.json', 'utf8')).keyval.public as string

interface Case {
  /** Folder below `test/samples/lineage-broken`, the case's name unless its files lie elsewhere, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** Files that the change has beside those. */
  readonly more?: Readonly<Record<string, Uint8Array>>
  /** Entries of the policy: a path, or the inside of a mapping. */
  readonly evidence: readonly string[]
  readonly artifact?: string
  readonly card?: string
  /** `requirement outcome` of the finding, and what it says. */
  readonly finding: string
  readonly words: RegExp
}

/** Every case of broken lineage, with what must be said of it. */
const CASES: Readonly<Record<string, Case>> = {
  '01-dvc-lock-md5-mismatch': {
    evidence: ['dvc.lock', 'dvc.yaml'],
    finding: 'verified violated',
    words: /^dvc\.lock line 97 gives metrics\.json the md5 44df.* and the commit has d20b.* there\.$/,
  },
  '02-dvc-params-not-in-lock': {
    evidence: ['dvc.lock', 'dvc.yaml', 'data/*.dvc'],
    finding: 'verified violated',
    words: /train\.n_estimators is 60 in params\.yaml and 40 in dvc\.lock.*other parameters than the commit holds/,
  },
  '03-missing-root-openlineage': {
    evidence: ['events.ndjson'],
    finding: 'traceable missing',
    words: /^No record says where data\/clean\.csv comes from, so the lineage does not reach a registered source\.$/,
  },
  '04-missing-root-prov': {
    files: { 'loan.prov.json': 'prov/lost-source.json' },
    evidence: ['loan.prov.json'],
    finding: 'traceable missing',
    words: /^No record says where ex:data_raw\.csv comes from/,
  },
  '05-cycle-openlineage': {
    evidence: ['events.ndjson'],
    finding: 'traceable violated',
    words: /^The lineage goes round in a circle through .*clean.*data\/splits\/train\.csv.*features/,
  },
  '06-cycle-dvc-yaml': {
    files: { 'dvc.yaml': 'dvc-yaml/cycle.yaml' },
    evidence: ['dvc.yaml'],
    finding: 'traceable violated',
    words: /^The lineage goes round in a circle through clean, models\/loan\.joblib/,
  },
  '07-openlineage-no-version': {
    evidence: ['events.ndjson'],
    finding: 'traceable missing',
    words: /^The records give data\/raw\.csv, data\/clean\.csv, .* no version and no digest\.$/,
  },
  '08-openlineage-version-mismatch': {
    evidence: ['events.ndjson'],
    finding: 'verified violated',
    words: /^events\.ndjson line \d+ gives data\/splits\/train\.csv the version ff75.* gives it the version 0{32}\.$/,
  },
  '09-openlineage-start-no-complete': {
    files: { 'events.ndjson': 'openlineage/truncated.ndjson' },
    evidence: ['events.ndjson'],
    finding: 'traceable error',
    words: /events\.ndjson:9:392: the file ends before .* it is cut short .*\[artifact\/syntax\]/,
  },
  '10-croissant-no-licence': {
    files: { 'croissant.json': 'croissant/no-licence.json' },
    evidence: ['croissant.json'],
    finding: 'licences missing',
    words: /^No record gives licences for data\/raw\.csv/,
  },
  '11-croissant-sha-mismatch': {
    evidence: ['croissant.json'],
    finding: 'verified violated',
    words: /^croissant\.json line \d+ gives data\/reference\/regions\.csv the sha256 .* and the commit has .* there\.$/,
  },
  '12-slsa-subject-mismatch': {
    evidence: ['provenance.statement.json'],
    finding: 'verified violated',
    words: /^provenance\.statement\.json line \d+ gives models\/loan\.joblib the sha256 .* and the commit has 3a2d/,
  },
  '13-dsse-tampered-payload': {
    files: {
      'provenance.dsse.json': 'in-toto-statement/tampered.dsse.json',
      'key.json': 'signatures/key.json',
    },
    more: { [MODEL]: new Uint8Array(readFileSync('test/samples/loan-lineage/release/loan-1.1.0.bin')) },
    evidence: ['provenance.dsse.json'],
    finding: 'signed missing',
    words:
      /^No signed .* names models\/loan\.joblib by its sha256.*The signature in provenance\.dsse\.json:\d+ was made over these bytes with none of the keys that the policy names\.$/,
  },
  '14-card-accuracy-disagrees': {
    files: {
      'README.md': 'model-card/hugging-face-template.md',
      'MODEL_CARD.md': 'model-card/mitchell.md',
      'metrics.json': 'loan-lineage/metrics.json',
    },
    evidence: [
      'file: metrics.json, metrics: {accuracy: /accuracy, roc_auc: /roc_auc, n: /n_test}',
      'file: MODEL_CARD.md, as: model-card',
    ],
    finding: 'said violated',
    words:
      /^(README|MODEL_CARD)\.md:\d+ says accuracy is 0\.93, and metrics\.json:2 says 0\.6793: they differ by 0\.2507, and at most 0\.005 is allowed/,
  },
  '15-card-windows-1252': {
    evidence: ['dvc.lock'],
    card: 'Modellkarte.md',
    finding: 'documented error',
    words: /^The card cannot be read: Modellkarte\.md:1: the file is not UTF-8 \(byte 15\) .*\[artifact\/encoding\]\.$/,
  },
  '16-card-utf16-bom': {
    evidence: ['dvc.lock'],
    card: 'MODEL_CARD.md',
    finding: 'documented error',
    words: /MODEL_CARD\.md.*UTF-16.*\[artifact\/encoding\]/,
  },
  '17-dataset-newer-than-training': {
    evidence: ['croissant.json', 'loan.prov.json', 'provenance.statement.json'],
    finding: 'verified violated',
    words: /^data\/raw\.csv is of 2025-07-22T10:05:00, after step "clean", which used it, ended \(2025-07-02T10:06:35/,
  },
  '18-train-test-overlap': {
    evidence: [
      'dvc.lock',
      'file: data/splits/train.csv, role: train, columns: {id: application_id}',
      'file: data/splits/test.csv, columns: {id: application_id}',
    ],
    finding: 'disjoint violated',
    words:
      /^data\/splits\/test\.csv \(candidate, \d+ rows\) and data\/splits\/train\.csv \(train, [\d,]+ rows\) share 60 ids/,
  },
  '19-lfs-pointer-oid-mismatch': {
    evidence: ['SHA256SUMS'],
    artifact: 'loan-1.1.0.joblib',
    finding: 'verified violated',
    words: /^SHA256SUMS line 1 gives loan-1\.1\.0\.joblib the sha256 3a2d.*, and the commit has b{64} there\.$/,
  },
  '20-bom-dangling-dataset-ref': {
    files: { 'mlbom.cdx.json': 'cyclonedx/dangling.json' },
    evidence: ['mlbom.cdx.json'],
    finding: 'traceable missing',
    words: /^No record says where data:gone\.csv comes from/,
  },
  '21-mlflow-run-failed-dirty': {
    evidence: ['run.json'],
    finding: 'verified violated',
    words: /^run\.json line 2 says that step "loan-default-retrain" failed, and yet the model rests on what it made\.$/,
  },
  '22-dvc-lock-merge-conflict': {
    evidence: ['dvc.lock'],
    finding: 'verified error',
    words: /dvc\.lock:8:1: a merge conflict is not resolved \(the line begins with "<<<<<<<"\).*\[artifact\/syntax\]/,
  },
}

/** A policy that asks for all that broken lineage breaks. */
const policyOf = ({ artifact = MODEL, card = 'README.md', evidence }: Case): string => `version: 1
models:
  - id: loan-default
    tier: high
    paths: ["**"]
    artifact: ${artifact}
    card: ${card}
    evidence:
${evidence.map((one) => `      - {${one.includes(':') ? one : `file: "${one}"`}}`).join('\n')}
requirements:
  - id: traceable
    rule: lineage-complete
    with: {sources: ["s3://acme-dw/**", "https://stats.example.org/**"], each-dataset: [version, license]}
  - {id: verified, rule: lineage-verified}
  - {id: licences, rule: license-allowed, with: {allow: [CC-BY-4.0, CC0-1.0, Apache-2.0]}}
  - {id: signed, rule: artifact-signed, with: {keys: {training: ${KEY}}}}
  - {id: said, rule: claims-match, with: {sources: [card], tolerance: 0.005}}
  - {id: documented, rule: documentation, with: {document: card, sections: [intended use], min-words: 3}}
  - {id: disjoint, rule: data-disjoint, with: {roles: [train, candidate]}}
`

const sample = (path: string) => new Uint8Array(readFileSync(`test/samples/${path}`))

const filesOf = (name: string, { files, more }: Case): Readonly<Record<string, Uint8Array>> => ({
  ...(files === undefined
    ? folder(`test/samples/lineage-broken/${name}`)
    : Object.fromEntries(Object.entries(files).map(([path, from]) => [path, sample(from)]))),
  ...more,
})

/** Findings of the whole gate on a change that brings these files. */
async function found(one: Case, files: Readonly<Record<string, Content>>): Promise<readonly string[]> {
  const snapshot = snapshotOf({ [POLICY]: policyOf(one) }, files)
  const changes = Object.keys(files).map((path) => ({ path, status: 'added' as const, from: null }))
  const decision = await judge({ ...snapshot, changes })
  expect(decision.faults).toEqual([])
  expect(['fail', 'error']).toContain(decision.verdict)
  return findingsOf(decision).map((each) => `${each.requirement} ${each.outcome}: ${each.message}`)
}

/** Findings of a case's sort that say what it must say. */
const telling = (one: Case, findings: readonly string[]): readonly string[] =>
  findings.filter((each) => each.startsWith(`${one.finding}: `) && one.words.test(each.slice(one.finding.length + 2)))

describe('broken lineage through the gate', () => {
  it.each(Object.entries(CASES))('%s', async (name, one) => {
    const findings = await found(one, filesOf(name, one))
    expect(telling(one, findings), findings.join('\n')).not.toEqual([])
  })

  it('and says nothing of the kind where nothing is broken', async () => {
    const files = { ...folder('test/samples/loan-lineage') }
    files[MODEL] = files['release/loan-1.1.0.bin']!
    const evidence = ['dvc.lock', 'dvc.yaml', 'data/*.dvc', 'data/croissant.json', 'lineage/**/events.ndjson']
    const more = ['lineage/prov/*.json', 'attestations/*.dsse.json', 'lineage/**/run.json', 'lineage/**/*.cdx.json']
    const findings = await found({ evidence: [...evidence, ...more], finding: '', words: /./ }, files)
    for (const one of Object.values(CASES)) expect(telling(one, findings)).toEqual([])
    expect(findings).toContainEqual(expect.stringMatching(/^verified satisfied: /))
    expect(findings).toContainEqual(expect.stringMatching(/^signed satisfied: /))
  })
})

/** Where the cases come from; a clone of the project alone does not have them. */
const SHARED = '../shared/fixtures/lineage-broken'

describe.skipIf(!existsSync(SHARED))('the cases as they were handed over (skipped where the folder is missing)', () => {
  const index = existsSync(SHARED)
    ? (JSON.parse(readFileSync(`${SHARED}/INDEX.json`, 'utf8')) as { case: string }[])
    : []
  it.each(index.map((one) => one.case))('%s', async (name) => {
    const one = CASES[name]!
    const findings = await found(one, { ...(one.more ?? {}), ...folder(`${SHARED}/${name}`) })
    expect(telling(one, findings), findings.join('\n')).not.toEqual([])
  })
})
